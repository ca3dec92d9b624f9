const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-R72TZT3G.js";
import "./chunk-C75Y7RYK.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-DYYLBJTO.js";
import "./chunk-YKP5XNWO.js";
import "./chunk-D4E6YL65.js";
import "./chunk-3RSJWS5G.js";
import "./chunk-VUFWUPOA.js";
import "./chunk-ZICQGI4N.js";
import "./chunk-2HTJYTXV.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-3LOM4ZVY.js";
import "./chunk-PBGHAR35.js";
import "./chunk-2S66MEUI.js";
import "./chunk-2WOJ5P4W.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-JC2X7RKL.js";
import "./chunk-GZ5F27DP.js";
import "./chunk-BURBHMT6.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-VH675E7Z.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-7ZWIGG5P.js";
import "./chunk-W473AYAT.js";
import "./chunk-VKTRF6CZ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-I56BHPJX.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LVQ55WTG.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
