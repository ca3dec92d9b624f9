const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-RDTUWOOA.js";
import "./chunk-F7QRZMRY.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-OWPZ2BSK.js";
import "./chunk-U3FTCYA5.js";
import "./chunk-TCBQYBHU.js";
import "./chunk-UI5JAKXT.js";
import "./chunk-RH6JXGYW.js";
import "./chunk-7HUVW3XL.js";
import "./chunk-JKMGDEM5.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-D263SHT6.js";
import "./chunk-PBGHAR35.js";
import "./chunk-TMHLT2DN.js";
import "./chunk-ESV7A6SL.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-K5WIOXQY.js";
import "./chunk-3UMGFCAK.js";
import "./chunk-FKUQVCPT.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-VH675E7Z.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2WR5JJIM.js";
import "./chunk-W473AYAT.js";
import "./chunk-HOCNQDTV.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-THKZDFHD.js";
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
