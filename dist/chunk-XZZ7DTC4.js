const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:path
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:path");
var $get = (name) => builtin[name];
var resolve = /* @__PURE__ */ $get("resolve");
var isAbsolute = /* @__PURE__ */ $get("isAbsolute");
var join = /* @__PURE__ */ $get("join");
var relative = /* @__PURE__ */ $get("relative");
var dirname = /* @__PURE__ */ $get("dirname");
var sep = /* @__PURE__ */ $get("sep");
var delimiter = /* @__PURE__ */ $get("delimiter");

export {
  resolve,
  isAbsolute,
  join,
  relative,
  dirname,
  sep,
  delimiter
};
