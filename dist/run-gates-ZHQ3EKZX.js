const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-UOTCDKB3.js";
import "./chunk-VEY5TRMI.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-XR6F2DF7.js";
import "./chunk-OFSSPQ3P.js";
import "./chunk-TCBQYBHU.js";
import "./chunk-UI5JAKXT.js";
import "./chunk-RH6JXGYW.js";
import "./chunk-XQIB5NMW.js";
import "./chunk-R54CLCKD.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-YGSFMP6Q.js";
import "./chunk-PBGHAR35.js";
import "./chunk-2R7SRHPR.js";
import "./chunk-QVFZ4EU2.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-K5WIOXQY.js";
import "./chunk-3UMGFCAK.js";
import "./chunk-BWJM5DVG.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-VH675E7Z.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-TG6TPDSS.js";
import "./chunk-W473AYAT.js";
import "./chunk-2L7X3YVQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-RTU7LBCK.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-VL6T4RR6.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
