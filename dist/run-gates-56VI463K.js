const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-LAWJVAXK.js";
import "./chunk-7P7OOOMM.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-O6XMHQ2H.js";
import "./chunk-2HHGQKT3.js";
import "./chunk-NWEMQTNO.js";
import "./chunk-XLXO4IIF.js";
import "./chunk-LVCDBCJY.js";
import "./chunk-F6BDQULO.js";
import "./chunk-DEFUEOIM.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-5WTNCWIE.js";
import "./chunk-PBGHAR35.js";
import "./chunk-F5VK2OZG.js";
import "./chunk-TR5LDVUS.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-L2332ODH.js";
import "./chunk-IUOJNG25.js";
import "./chunk-VR4NWKLW.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-YVLUJ2BO.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-7QR5FDCX.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-5ZUHS7P3.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-JZTN3WUH.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
