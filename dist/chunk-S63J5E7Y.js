const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  setTimeout
} from "./chunk-EN2WYDH7.js";

// src/edge/clock.ts
var systemClock = {
  now: () => Date.now(),
  pause: (ms) => setTimeout(ms)
};

export {
  systemClock
};
