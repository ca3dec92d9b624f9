const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-EVPFNJXT.js";
import "./chunk-AC6FZG2X.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-7JWFPAFB.js";
import "./chunk-UQMTMSPE.js";
import "./chunk-GJR3QL5P.js";
import "./chunk-ZU3DX45J.js";
import "./chunk-NBL6TLT5.js";
import "./chunk-OWCBRF4E.js";
import "./chunk-PDZQTBBG.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-PEW3AG3G.js";
import "./chunk-PBGHAR35.js";
import "./chunk-KAWXZJMF.js";
import "./chunk-HF6PJQTH.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZXK2DI5O.js";
import "./chunk-YQIBGXLE.js";
import "./chunk-7F55WCHW.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-5E4CAPSY.js";
import "./chunk-W473AYAT.js";
import "./chunk-BBCE3OTR.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-2GMYXWYE.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M5AU23NE.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
