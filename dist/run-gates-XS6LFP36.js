const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-6K7UGW6J.js";
import "./chunk-VY3VM7LO.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-BSHG5YXF.js";
import "./chunk-LIJS2ADX.js";
import "./chunk-JATSN56Y.js";
import "./chunk-3KS7VFP2.js";
import "./chunk-S64G4RC4.js";
import "./chunk-ABIC5YBG.js";
import "./chunk-BN2YD5EX.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-5KZHVK3Q.js";
import "./chunk-PBGHAR35.js";
import "./chunk-OSG4BWGD.js";
import "./chunk-WN6TWI6W.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-U4XMMEY2.js";
import "./chunk-VHSSA22B.js";
import "./chunk-DLS3O7SZ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-VH675E7Z.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-5CUQZO76.js";
import "./chunk-W473AYAT.js";
import "./chunk-RSIVP7ID.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XA2A2VKR.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-ARAUBUJ5.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
