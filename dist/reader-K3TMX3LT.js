const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-3C5LNG6G.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-2WXEBKXM.js";
import "./chunk-WRE436BT.js";
import "./chunk-EETAIGWX.js";
import "./chunk-M5AU23NE.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
