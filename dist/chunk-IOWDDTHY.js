const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:crypto
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:crypto");
var $get = (name) => builtin[name];
var createHash = /* @__PURE__ */ $get("createHash");
var createHmac = /* @__PURE__ */ $get("createHmac");
var randomBytes = /* @__PURE__ */ $get("randomBytes");
var randomUUID = /* @__PURE__ */ $get("randomUUID");
var hash = /* @__PURE__ */ $get("hash");

export {
  createHash,
  createHmac,
  randomBytes,
  randomUUID,
  hash
};
