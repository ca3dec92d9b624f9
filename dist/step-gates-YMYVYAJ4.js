const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-GHYEJYQT.js";
import "./chunk-PF2I6UO6.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-GAUDWRSP.js";
import "./chunk-D64WEV7V.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-6WPCVP27.js";
import "./chunk-W473AYAT.js";
import "./chunk-XXIMQ7QU.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-FZAXTMR7.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-CWGIA6XY.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
