const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:fs?first
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:fs");
var $get = (name) => builtin[name];
var mkdirSync = /* @__PURE__ */ $get("mkdirSync");
var readdirSync = /* @__PURE__ */ $get("readdirSync");
var readFileSync = /* @__PURE__ */ $get("readFileSync");
var renameSync = /* @__PURE__ */ $get("renameSync");
var rmSync = /* @__PURE__ */ $get("rmSync");
var writeFileSync = /* @__PURE__ */ $get("writeFileSync");

export {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
};
