const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-6EARYWNR.js";
import "./chunk-A4W7XGZ6.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-SJM543GF.js";
import "./chunk-27G5KH5G.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-YBHHLUSX.js";
import "./chunk-W473AYAT.js";
import "./chunk-ESWQVRKB.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-PKCNFTEH.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-R4BU73PM.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
