const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-NSKRDUVV.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-DGRNRXHW.js";
import "./chunk-KPYPER6U.js";
import "./chunk-QEXYNF3J.js";
import "./chunk-QOC7WMWG.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
