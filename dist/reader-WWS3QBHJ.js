const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader
} from "./chunk-FIWOAFTF.js";
import "./chunk-Z7BQ7AH6.js";
import "./chunk-ZKTCFKIS.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader
};
