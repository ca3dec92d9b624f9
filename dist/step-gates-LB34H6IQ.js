const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-6G653GP3.js";
import "./chunk-FZDO4IKZ.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-HKCFOL62.js";
import "./chunk-BXGE2FLN.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-4VNAAR4O.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-IYH362JK.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-CD4SUF6X.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-UWUKXT44.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
