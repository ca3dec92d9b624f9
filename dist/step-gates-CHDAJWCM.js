const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-YLPDENQS.js";
import "./chunk-P3Z2LPMR.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-Z4FRK2A2.js";
import "./chunk-FWLMCVTC.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-RRFHWUGT.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-OYIZA7LR.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-VH3PE57E.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AQOI34YI.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
