const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-BJPBOX5F.js";
import "./chunk-YQGMSZPH.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-ABYKJNP3.js";
import "./chunk-DBB54STR.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZV33KSMQ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-BN66T3YD.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XFQ74C5I.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-UOQPPXCT.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
