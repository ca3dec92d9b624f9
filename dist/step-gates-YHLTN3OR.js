const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-QDHIT5IQ.js";
import "./chunk-D4ZS3RI2.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-TGKIYOVY.js";
import "./chunk-YFT6EDXK.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-LCBRFFG5.js";
import "./chunk-W473AYAT.js";
import "./chunk-A2XWJ37W.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-HZFKZEXQ.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-6VSXGCSL.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
