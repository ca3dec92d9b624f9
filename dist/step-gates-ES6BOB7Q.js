const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-UXUQC5I7.js";
import "./chunk-GHVUFNTH.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-5A46OL2B.js";
import "./chunk-S6WI4VBA.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-IZXTVZVT.js";
import "./chunk-W473AYAT.js";
import "./chunk-HIACVBLE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-PAGEHORR.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-5G5YL5S3.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
