const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-VFXNRTOX.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-YPLAYUJ4.js";
import "./chunk-WRE436BT.js";
import "./chunk-KLORBTTA.js";
import "./chunk-YRIEPQ6H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
