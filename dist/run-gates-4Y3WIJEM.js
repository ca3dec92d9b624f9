const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-FN52TINH.js";
import "./chunk-BA6FCITM.js";
import "./chunk-I6MXNGJM.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-U6JA2STU.js";
import "./chunk-KXSLMQEG.js";
import "./chunk-F5B4VGNR.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-6P5SWPQS.js";
import "./chunk-XTBCV74H.js";
import "./chunk-PBGHAR35.js";
import "./chunk-T4FS7B2J.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ROZ7MOM4.js";
import "./chunk-NJOBZ4FH.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-HY6XQYJK.js";
import "./chunk-BBLD5UG3.js";
import "./chunk-W473AYAT.js";
import "./chunk-6H2Y6ATA.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-CRZFRCSB.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
