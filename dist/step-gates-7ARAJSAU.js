const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-LSLXGF26.js";
import "./chunk-63BCG5EC.js";
import "./chunk-LY27JK5G.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-6A6WOGQ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-H2WYYXAV.js";
import "./chunk-73CPR4D4.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
