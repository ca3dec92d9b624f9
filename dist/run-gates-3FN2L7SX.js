const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-IUGP67J3.js";
import "./chunk-3QG3FK7R.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-BMDRAIVZ.js";
import "./chunk-7AYE32RH.js";
import "./chunk-Y43ZNKI3.js";
import "./chunk-EEUJAIG2.js";
import "./chunk-KXCRS6GI.js";
import "./chunk-HDTNCMWG.js";
import "./chunk-US5VK7WB.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-2HBQLFTX.js";
import "./chunk-PBGHAR35.js";
import "./chunk-PMQ2GUNG.js";
import "./chunk-5P7W337F.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-77XJPL3G.js";
import "./chunk-4VNAAR4O.js";
import "./chunk-7CHCPSPA.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-IO3P2QMP.js";
import "./chunk-W473AYAT.js";
import "./chunk-7GZZGSQ4.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-V75DH336.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-UWUKXT44.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
