const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  setLimitsFromEnvironment
} from "./chunk-ZQQ3WSE2.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-G6F7TK2H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  setLimitsFromEnvironment
};
