const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-VJ3UHSRN.js";
import "./chunk-KC3O45OC.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-7ZYDKHAA.js";
import "./chunk-W6GO7W7M.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-YKPMW6NA.js";
import "./chunk-W473AYAT.js";
import "./chunk-4X5A3TBI.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-CWMIDWRI.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-KDMKCCMO.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
