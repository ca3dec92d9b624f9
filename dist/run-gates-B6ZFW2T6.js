const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-WB5HBULK.js";
import "./chunk-56WQOEKT.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-YZCOWXAJ.js";
import "./chunk-VEMVD6EV.js";
import "./chunk-3SEFVRAK.js";
import "./chunk-F2KIK4P6.js";
import "./chunk-YASMSEFC.js";
import "./chunk-GKRPOOAP.js";
import "./chunk-N5W3ZOZU.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-CZ36H5XH.js";
import "./chunk-PBGHAR35.js";
import "./chunk-NHSKRBQS.js";
import "./chunk-WME6XSCC.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZIEG7OUM.js";
import "./chunk-XZASDQVL.js";
import "./chunk-5H37F6BE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-6FQ3VHGC.js";
import "./chunk-W473AYAT.js";
import "./chunk-C4ZMOGPQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-G6F7TK2H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
