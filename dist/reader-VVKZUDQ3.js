const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-B36M44F2.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-LEDN7QBR.js";
import "./chunk-KPYPER6U.js";
import "./chunk-PKCNFTEH.js";
import "./chunk-R4BU73PM.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
