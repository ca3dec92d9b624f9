const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-DBIPCZJ5.js";
import "./chunk-H2IFDRLZ.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-77VJOYZ2.js";
import "./chunk-YADY7NPF.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XGO4VJA4.js";
import "./chunk-W473AYAT.js";
import "./chunk-P4VBDZPF.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-CASBV2YO.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
