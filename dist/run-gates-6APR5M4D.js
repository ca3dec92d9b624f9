const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-5PJW7T5N.js";
import "./chunk-5DA2NGH3.js";
import "./chunk-4X3QUWNC.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-FOMXQRZJ.js";
import "./chunk-NWAQU2EV.js";
import "./chunk-VUT4IV5Z.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-KJV5WFL5.js";
import "./chunk-2KCQWU6Y.js";
import "./chunk-PBGHAR35.js";
import "./chunk-XSRHFJTU.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-AIPIBVQR.js";
import "./chunk-ZQHZGWEV.js";
import "./chunk-EJYQGL6R.js";
import "./chunk-HJJNJFFQ.js";
import "./chunk-EU3LH2FW.js";
import "./chunk-W473AYAT.js";
import "./chunk-RJ5TEQCU.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-ALLD4F3K.js";
import "./chunk-4BL5IGOJ.js";
import "./chunk-NNVAGNSA.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-QOC7WMWG.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
