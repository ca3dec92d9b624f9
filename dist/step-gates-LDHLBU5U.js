const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-DCCKHO54.js";
import "./chunk-NEXE4K3I.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-FGV55FWM.js";
import "./chunk-PT47U2OB.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-BT37IAZ3.js";
import "./chunk-W473AYAT.js";
import "./chunk-WO3TNBVE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4UUEZ3DG.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
