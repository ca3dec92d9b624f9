const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  info
} from "./chunk-CASCCXCS.js";

// src/edge/action/log.ts
function log(text) {
  info(harmless(text));
}
function harmless(text) {
  return text.replace(/^(\s*:)(?=:)/gm, "$1​").replace(/##(?=\[)/g, "##​");
}

export {
  log
};
