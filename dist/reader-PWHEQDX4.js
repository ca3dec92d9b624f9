const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-2ZCNTHVB.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-6I53RSSM.js";
import "./chunk-WRE436BT.js";
import "./chunk-VH3PE57E.js";
import "./chunk-AQOI34YI.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
