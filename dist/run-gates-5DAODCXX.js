const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-7NANN4GP.js";
import "./chunk-H2IFDRLZ.js";
import "./chunk-RS5M4NBV.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-77VJOYZ2.js";
import "./chunk-WLDNVBXN.js";
import "./chunk-XEKF45WE.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-YW3PYS62.js";
import "./chunk-HPNLX2DE.js";
import "./chunk-PBGHAR35.js";
import "./chunk-YADY7NPF.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-U6JQ3V3D.js";
import "./chunk-XGO4VJA4.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-B3WDW47K.js";
import "./chunk-4YIMSC6K.js";
import "./chunk-W473AYAT.js";
import "./chunk-P4VBDZPF.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-CASBV2YO.js";
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
