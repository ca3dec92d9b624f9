const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:os
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:os");
var $get = (name) => builtin[name];
var homedir = /* @__PURE__ */ $get("homedir");
var tmpdir = /* @__PURE__ */ $get("tmpdir");
var userInfo = /* @__PURE__ */ $get("userInfo");

export {
  homedir,
  tmpdir,
  userInfo
};
