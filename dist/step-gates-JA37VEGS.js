const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-KHZ42DHC.js";
import "./chunk-SDXWRUDZ.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-P2PAFMF2.js";
import "./chunk-JUQKPZMY.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-GZ5F27DP.js";
import "./chunk-W473AYAT.js";
import "./chunk-S4O4NNY3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-I7ABUCBP.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LVQ55WTG.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
