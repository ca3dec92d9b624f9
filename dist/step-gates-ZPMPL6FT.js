const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-LY4BGDPI.js";
import "./chunk-BXJ5CFZ2.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-CDR4OGZ3.js";
import "./chunk-R2FLYXI3.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-YWBR42XV.js";
import "./chunk-W473AYAT.js";
import "./chunk-BNP3PGB6.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-UFVGXZ2U.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
