const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-HPYDPWW6.js";
import "./chunk-7K7EAQUO.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-U5C5UZL4.js";
import "./chunk-X66W4J23.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-2IIGJ4PL.js";
import "./chunk-W473AYAT.js";
import "./chunk-NVL53ECO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-T6IF4RPA.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YSGORBNW.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
