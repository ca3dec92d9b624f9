const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-YQ6SGZXP.js";
import "./chunk-S5GNF4EO.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-PSGBQXC7.js";
import "./chunk-3H34BK4G.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-M45SDANJ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-NCEGXKEI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-KLORBTTA.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YRIEPQ6H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
