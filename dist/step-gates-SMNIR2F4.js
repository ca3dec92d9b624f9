const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-5BV472QQ.js";
import "./chunk-SDOM3IID.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-GUX54D3P.js";
import "./chunk-CD6JNDJP.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-UXJRC5LZ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-AAECKDGG.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-VXQ2XMDW.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-NYRXSVSI.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
