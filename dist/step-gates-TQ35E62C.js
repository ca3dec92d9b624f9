const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-DXAIH2VG.js";
import "./chunk-C4RADLYA.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-CGREEJX7.js";
import "./chunk-IFSOELO4.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-F24DDTZE.js";
import "./chunk-W473AYAT.js";
import "./chunk-AYDMPCEZ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-KNJVQA3Z.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
