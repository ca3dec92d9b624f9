const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/version.ts
var VERSION = "0.1.0";

export {
  VERSION
};
