const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-3FA2DXVX.js";
import "./chunk-BA6FCITM.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-U6JA2STU.js";
import "./chunk-T4FS7B2J.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-NJOBZ4FH.js";
import "./chunk-W473AYAT.js";
import "./chunk-6H2Y6ATA.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-CRZFRCSB.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
