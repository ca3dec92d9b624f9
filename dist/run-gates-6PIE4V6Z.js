const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-VL7TLDB4.js";
import "./chunk-77N3TC3B.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-46MM24C7.js";
import "./chunk-LDVF35V5.js";
import "./chunk-CRXNMLYH.js";
import "./chunk-VZIBR77U.js";
import "./chunk-QMBTG3GP.js";
import "./chunk-MKOGG6UZ.js";
import "./chunk-FTYNHDN2.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-X35ADOEB.js";
import "./chunk-XTGWDFKL.js";
import "./chunk-PBGHAR35.js";
import "./chunk-6CPZVAN2.js";
import "./chunk-UMXAZDM3.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZA4XJZBC.js";
import "./chunk-GL4F72UP.js";
import "./chunk-4HQCJ2YH.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-S63J5E7Y.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2GPTSZOH.js";
import "./chunk-SCKQBNQN.js";
import "./chunk-TQPKIV2H.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-M2ZXG4BT.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-F4HEAFI6.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
