const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-RRGZEUPJ.js";
import "./chunk-PF2I6UO6.js";
import "./chunk-A4BPWOJA.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-GAUDWRSP.js";
import "./chunk-YMQPCYVW.js";
import "./chunk-CVOLW45Y.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-TESRUKGR.js";
import "./chunk-M5BZYEL7.js";
import "./chunk-PBGHAR35.js";
import "./chunk-D64WEV7V.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-AIUDWOVC.js";
import "./chunk-6WPCVP27.js";
import "./chunk-VSPIAF4V.js";
import "./chunk-JZECU2EY.js";
import "./chunk-CNAYEATR.js";
import "./chunk-W473AYAT.js";
import "./chunk-XXIMQ7QU.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-FZAXTMR7.js";
import "./chunk-QCVF2OGD.js";
import "./chunk-4QKEDB7I.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-CWGIA6XY.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
