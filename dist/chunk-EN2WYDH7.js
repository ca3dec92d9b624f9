const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// builtin:node:timers/promises
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:timers/promises");
var $get = (name) => builtin[name];
var setTimeout = /* @__PURE__ */ $get("setTimeout");

export {
  setTimeout
};
