const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-DBDGZXVN.js";
import "./chunk-DXMXFUER.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-JOIG56BW.js";
import "./chunk-J2HP2ITS.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-E6VWXJ4U.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-E3OVHYD3.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-E74OQKYU.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-ZLPAWOSH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
