const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:fs
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:fs");
var $get = (name) => builtin[name];
var existsSync = /* @__PURE__ */ $get("existsSync");
var mkdirSync = /* @__PURE__ */ $get("mkdirSync");
var mkdtempSync = /* @__PURE__ */ $get("mkdtempSync");
var readdirSync = /* @__PURE__ */ $get("readdirSync");
var readFileSync = /* @__PURE__ */ $get("readFileSync");
var realpathSync = /* @__PURE__ */ $get("realpathSync");
var renameSync = /* @__PURE__ */ $get("renameSync");
var rmSync = /* @__PURE__ */ $get("rmSync");
var statSync = /* @__PURE__ */ $get("statSync");
var writeFileSync = /* @__PURE__ */ $get("writeFileSync");
var writeSync = /* @__PURE__ */ $get("writeSync");

export {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
};
