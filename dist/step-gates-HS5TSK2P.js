const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-ZOH3ARK7.js";
import "./chunk-ICDDXOBZ.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-4JKBP6FN.js";
import "./chunk-TJSK43HR.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-CUTNCLSS.js";
import "./chunk-W473AYAT.js";
import "./chunk-LNRAVS4T.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-MFGU5LOH.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-C2T6Z6UV.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
