const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-LYWOUGTS.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-UD65OY6F.js";
import "./chunk-2KQMJIZX.js";
import "./chunk-WRE436BT.js";
import "./chunk-I7ABUCBP.js";
import "./chunk-LVQ55WTG.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
