const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-HWCVS35L.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-UD65OY6F.js";
import "./chunk-HIKGHOA6.js";
import "./chunk-WRE436BT.js";
import "./chunk-4ZR7YDOI.js";
import "./chunk-ARAUBUJ5.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
