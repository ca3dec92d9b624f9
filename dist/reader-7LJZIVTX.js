const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-U44JYABL.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-6FQ3VHGC.js";
import "./chunk-WRE436BT.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-G6F7TK2H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
