const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-J22EJJEX.js";
import "./chunk-ABMYOZA5.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-Q2UHSKDF.js";
import "./chunk-MKIE7GMA.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-BTVGJACP.js";
import "./chunk-W473AYAT.js";
import "./chunk-EIN5FPUZ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-XGZKSIG5.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
