const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-T2WZS7SB.js";
import "./chunk-KMTYXR7B.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-GFCK2OBC.js";
import "./chunk-5MADY5JT.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-47BPGBHS.js";
import "./chunk-W473AYAT.js";
import "./chunk-YTFHOMHA.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GOPQ5YXR.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M3IFPP3M.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
