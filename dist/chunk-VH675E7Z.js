const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserErrors
} from "./chunk-WWGTZDID.js";

// src/ports.ts
var PublishErrors = class extends UserErrors {
  results;
  constructor(errors, results) {
    super(errors);
    this.results = results;
  }
};

export {
  PublishErrors
};
