const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-QHOFV5OS.js";
import "./chunk-2K3UDPJK.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-OCX7FBDW.js";
import "./chunk-NW5R7POX.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-6WPCVP27.js";
import "./chunk-W473AYAT.js";
import "./chunk-4EAGQXKN.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-Z6YMTXAD.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-CWGIA6XY.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
