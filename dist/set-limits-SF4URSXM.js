const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-OT75BEOS.js";
import {
  setLimitsFromEnvironment
} from "./chunk-BPQ6WHCU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  setLimitsFromEnvironment
};
