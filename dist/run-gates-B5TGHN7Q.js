const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-32UM6K6H.js";
import "./chunk-IVD5URPL.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-EYGC3N6L.js";
import "./chunk-JUPOUMNY.js";
import "./chunk-RMQNZOMX.js";
import "./chunk-F7WZEOHS.js";
import "./chunk-AXZ7N24G.js";
import "./chunk-7GDQZCOY.js";
import "./chunk-RPRMTJ3J.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-3OHTEKOJ.js";
import "./chunk-PBGHAR35.js";
import "./chunk-KATHZJS3.js";
import "./chunk-R4KUQ63Y.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-I73R35FR.js";
import "./chunk-KEVQKCSG.js";
import "./chunk-5R44JUEO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-LSMS5RE3.js";
import "./chunk-SCKQBNQN.js";
import "./chunk-QPHZGIYI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-B2J7SZ3H.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-FQRZWHGN.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
