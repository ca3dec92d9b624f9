const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-7OYYYHZ5.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-PWGBGA7W.js";
import "./chunk-WRE436BT.js";
import "./chunk-XFQ74C5I.js";
import "./chunk-UOQPPXCT.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
