const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-ND3VHBSK.js";
import "./chunk-IVD5URPL.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-EYGC3N6L.js";
import "./chunk-R4KUQ63Y.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-KEVQKCSG.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-SCKQBNQN.js";
import "./chunk-QPHZGIYI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-B2J7SZ3H.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-FQRZWHGN.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
