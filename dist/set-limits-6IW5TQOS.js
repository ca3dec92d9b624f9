const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-MFGU5LOH.js";
import {
  setLimitsFromEnvironment
} from "./chunk-BPQ6WHCU.js";
import "./chunk-C2T6Z6UV.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  setLimitsFromEnvironment
};
