const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-2GS6Y4S2.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-U6TLNYX2.js";
import "./chunk-KPYPER6U.js";
import "./chunk-T6IF4RPA.js";
import "./chunk-YSGORBNW.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
