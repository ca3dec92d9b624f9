const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-XIUCDT4F.js";
import "./chunk-2CD3NZEP.js";
import "./chunk-5AIT5VSF.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-R5J5MPNJ.js";
import "./chunk-MLWI6GYQ.js";
import "./chunk-SWK2C27Z.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-JU3QI74D.js";
import "./chunk-43XMI24R.js";
import "./chunk-PBGHAR35.js";
import "./chunk-RO5IJ26X.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-AIPIBVQR.js";
import "./chunk-ZQHZGWEV.js";
import "./chunk-EJYQGL6R.js";
import "./chunk-7X7WRT64.js";
import "./chunk-DGRNRXHW.js";
import "./chunk-W473AYAT.js";
import "./chunk-6JYJRPH2.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-QEXYNF3J.js";
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
