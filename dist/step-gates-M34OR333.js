const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-OBDWZUOT.js";
import "./chunk-XGVWOPQ6.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-E4GA7XSN.js";
import "./chunk-RQAWAEFE.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-F6SEKCG6.js";
import "./chunk-W473AYAT.js";
import "./chunk-PMA5PRBO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-DPFHG3AM.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YUHFEEPK.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
