const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-ZSDY624C.js";
import "./chunk-5DA2NGH3.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-FOMXQRZJ.js";
import "./chunk-XSRHFJTU.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZQHZGWEV.js";
import "./chunk-W473AYAT.js";
import "./chunk-RJ5TEQCU.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-ALLD4F3K.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-QOC7WMWG.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
