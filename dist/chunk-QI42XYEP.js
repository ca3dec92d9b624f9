const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  atPath
} from "./chunk-DXDVXKHN.js";
import {
  writeFileSync
} from "./chunk-SAHCXYC2.js";

// src/edge/write-text.ts
function writeText(path, text) {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw atPath(path, error);
  }
}

export {
  writeText
};
