const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-A5UBGVZC.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-UD65OY6F.js";
import "./chunk-5CUQZO76.js";
import "./chunk-WRE436BT.js";
import "./chunk-XA2A2VKR.js";
import "./chunk-ARAUBUJ5.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
