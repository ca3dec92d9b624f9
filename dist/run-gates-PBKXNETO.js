const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-F5OO4RSW.js";
import "./chunk-7K7EAQUO.js";
import "./chunk-63Z3R4YS.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-U5C5UZL4.js";
import "./chunk-3SUYRDYW.js";
import "./chunk-3I6I32BL.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-VAOKTMGI.js";
import "./chunk-7JRZE56H.js";
import "./chunk-PBGHAR35.js";
import "./chunk-X66W4J23.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-QQLP5LGH.js";
import "./chunk-2IIGJ4PL.js";
import "./chunk-QDZU2XGX.js";
import "./chunk-2NW57IB7.js";
import "./chunk-U6TLNYX2.js";
import "./chunk-W473AYAT.js";
import "./chunk-NVL53ECO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-T6IF4RPA.js";
import "./chunk-JTURLTTR.js";
import "./chunk-27FCBMD7.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YSGORBNW.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
