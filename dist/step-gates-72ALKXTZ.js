const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-P5URILE7.js";
import "./chunk-UCIVP6Y6.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-337RJCMK.js";
import "./chunk-BRSJK6XI.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-6SVJRIO2.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
