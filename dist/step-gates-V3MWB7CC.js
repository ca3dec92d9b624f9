const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-P6FRP3UX.js";
import "./chunk-3QG3FK7R.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-BMDRAIVZ.js";
import "./chunk-5P7W337F.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-4VNAAR4O.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-7GZZGSQ4.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-V75DH336.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-UWUKXT44.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
