const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-ABRHCOKQ.js";
import "./chunk-56WQOEKT.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-YZCOWXAJ.js";
import "./chunk-WME6XSCC.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XZASDQVL.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-C4ZMOGPQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-G6F7TK2H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
