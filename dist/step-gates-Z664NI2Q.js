const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-JF72KTIV.js";
import "./chunk-77N3TC3B.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-46MM24C7.js";
import "./chunk-UMXAZDM3.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-GL4F72UP.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-SCKQBNQN.js";
import "./chunk-TQPKIV2H.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-M2ZXG4BT.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-F4HEAFI6.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
