const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-JLRINBKZ.js";
import "./chunk-EGD6NOLU.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-Z42M44WE.js";
import "./chunk-7L2J7S5N.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-JMC2326P.js";
import "./chunk-W473AYAT.js";
import "./chunk-XQZST6JP.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-RHQNXX4Z.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
