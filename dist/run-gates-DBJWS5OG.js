const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-2VTZNSEZ.js";
import "./chunk-KC3O45OC.js";
import "./chunk-DNKPZ477.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-7ZYDKHAA.js";
import "./chunk-VIISLQGL.js";
import "./chunk-A6XOV4A5.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-VJCCABRC.js";
import "./chunk-WH6LJZFP.js";
import "./chunk-PBGHAR35.js";
import "./chunk-W6GO7W7M.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-R4GWGL5Q.js";
import "./chunk-YKPMW6NA.js";
import "./chunk-RI2N574V.js";
import "./chunk-6677KAFS.js";
import "./chunk-WYYF3LTT.js";
import "./chunk-W473AYAT.js";
import "./chunk-4X5A3TBI.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-CWMIDWRI.js";
import "./chunk-R7F7CPPZ.js";
import "./chunk-2N7FMP6J.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-KDMKCCMO.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
