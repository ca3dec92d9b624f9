const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-D67SIVDN.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-KPYPER6U.js";
import "./chunk-OT75BEOS.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
