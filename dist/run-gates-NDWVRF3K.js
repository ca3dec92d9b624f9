const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-IWSMQ4R7.js";
import "./chunk-H6OYZJKB.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-UUXYI7ML.js";
import "./chunk-NCXMRNZG.js";
import "./chunk-ON7LO4AN.js";
import "./chunk-UZZHMZDZ.js";
import "./chunk-KR2DG56I.js";
import "./chunk-LNSZ2YEV.js";
import "./chunk-V3QMC6VY.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-LYRCZQDT.js";
import "./chunk-PBGHAR35.js";
import "./chunk-RONYDLSL.js";
import "./chunk-RGUBPYSY.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-RK45EQZF.js";
import "./chunk-XF6Q4RIV.js";
import "./chunk-46I7RJLV.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-D277OBXL.js";
import "./chunk-W473AYAT.js";
import "./chunk-JRXBHBCY.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-BIKJPI5B.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-WGCPQ3JW.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
