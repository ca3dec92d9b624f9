const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-VNU326QT.js";
import "./chunk-OOBANEFC.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-DA2YEMGU.js";
import "./chunk-SHC3DAOA.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-S7A6HXEW.js";
import "./chunk-W473AYAT.js";
import "./chunk-EOS4DOZG.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-XWG6WQ63.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-BTCCB4TI.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
