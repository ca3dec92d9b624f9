const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:http
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:http");
var $get = (name) => builtin[name];
var request = /* @__PURE__ */ $get("request");

// builtin:node:https
var builtin2 = /* @__PURE__ */ process.getBuiltinModule("node:https");
var $get2 = (name) => builtin2[name];
var request2 = /* @__PURE__ */ $get2("request");

export {
  request,
  request2
};
