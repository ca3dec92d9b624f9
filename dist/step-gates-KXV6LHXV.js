const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-7V7ZZR6I.js";
import "./chunk-VNLMXX4J.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-FJT4I5NW.js";
import "./chunk-TZFISVAV.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-3UMGFCAK.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-YNDI3KOH.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-54IOFMMT.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-VL6T4RR6.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
