const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-J456563F.js";
import "./chunk-D4ZS3RI2.js";
import "./chunk-N4JVY43R.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-TGKIYOVY.js";
import "./chunk-M6RRJR4K.js";
import "./chunk-JWEXX4PS.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-TUDMARR5.js";
import "./chunk-UBVX5WK4.js";
import "./chunk-PBGHAR35.js";
import "./chunk-YFT6EDXK.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-LVVMNQM5.js";
import "./chunk-LCBRFFG5.js";
import "./chunk-U5DPI7T3.js";
import "./chunk-ZWVR53DK.js";
import "./chunk-PVUB2YXZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-A2XWJ37W.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-HZFKZEXQ.js";
import "./chunk-UKZGMBLG.js";
import "./chunk-2MUBUEDJ.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-6VSXGCSL.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
