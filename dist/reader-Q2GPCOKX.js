const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-D7CYZQ6B.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-GO5SEOCX.js";
import "./chunk-KPYPER6U.js";
import "./chunk-I7ABUCBP.js";
import "./chunk-LVQ55WTG.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
