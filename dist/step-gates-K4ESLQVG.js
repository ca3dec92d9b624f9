const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-X6PR64JD.js";
import "./chunk-KMNFMNJW.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-WUSR7ELV.js";
import "./chunk-QPKQ34K2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-UXJRC5LZ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-YSN2ZLZ3.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GLRYCR57.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-NYRXSVSI.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
