const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalReader,
  readHistory
} from "./chunk-7GTRDIT7.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-UD65OY6F.js";
import "./chunk-4YGI5YNP.js";
import "./chunk-WRE436BT.js";
import "./chunk-54IOFMMT.js";
import "./chunk-VL6T4RR6.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";
export {
  createLocalReader,
  readHistory
};
