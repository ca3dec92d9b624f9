const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-TO3WQYUY.js";
import "./chunk-H6OYZJKB.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-UUXYI7ML.js";
import "./chunk-RGUBPYSY.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XF6Q4RIV.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-JRXBHBCY.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-BIKJPI5B.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-WGCPQ3JW.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
