const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-5Y5QKUIN.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-UD65OY6F.js";
import "./chunk-IYWBHTJI.js";
import "./chunk-WRE436BT.js";
import "./chunk-4IWENZTX.js";
import "./chunk-VL6T4RR6.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
