const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:fs/promises
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:fs/promises");
var $get = (name) => builtin[name];
var rename = /* @__PURE__ */ $get("rename");
var rm = /* @__PURE__ */ $get("rm");
var rmdir = /* @__PURE__ */ $get("rmdir");
var mkdir = /* @__PURE__ */ $get("mkdir");
var readdir = /* @__PURE__ */ $get("readdir");
var lstat = /* @__PURE__ */ $get("lstat");
var mkdtemp = /* @__PURE__ */ $get("mkdtemp");
var writeFile = /* @__PURE__ */ $get("writeFile");
var readFile = /* @__PURE__ */ $get("readFile");

export {
  rename,
  rm,
  rmdir,
  mkdir,
  readdir,
  lstat,
  mkdtemp,
  writeFile,
  readFile
};
