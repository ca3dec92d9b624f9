const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-UNA3ELJO.js";
import "./chunk-YACN46Y2.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-HTU4VLAL.js";
import "./chunk-LBYFYMQK.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-K3A76PWE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-6IAS33NQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-A2YVRPKN.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-44VKR3E6.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
