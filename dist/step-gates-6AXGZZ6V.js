const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-NGOT2ICA.js";
import "./chunk-5GBADXOT.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-ECYTKFIQ.js";
import "./chunk-UDCNIHZE.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-7BKRIRGP.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-4WTWVMYS.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-N6EFVOVX.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-3TBEXEST.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
