const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-PJFF6TTO.js";
import "./chunk-NEXE4K3I.js";
import "./chunk-RNMZGSOS.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-FGV55FWM.js";
import "./chunk-734PGAQC.js";
import "./chunk-EYJRKWCK.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-OJWADXBO.js";
import "./chunk-72X447DS.js";
import "./chunk-PBGHAR35.js";
import "./chunk-PT47U2OB.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-D5XFV7PV.js";
import "./chunk-BT37IAZ3.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-HNW2C5KF.js";
import "./chunk-HMMCETM3.js";
import "./chunk-W473AYAT.js";
import "./chunk-WO3TNBVE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-4UUEZ3DG.js";
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
