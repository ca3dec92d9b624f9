const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-ZEFP7AIQ.js";
import "./chunk-P6HVOK45.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-TFEBXSSU.js";
import "./chunk-46K2QJJ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-K3A76PWE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-ZA2YCVYV.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-I5VDJ7IT.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-44VKR3E6.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
