const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-PPZ73VLV.js";
import "./chunk-VY3VM7LO.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-BSHG5YXF.js";
import "./chunk-WN6TWI6W.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-VHSSA22B.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-RSIVP7ID.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XA2A2VKR.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-ARAUBUJ5.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
