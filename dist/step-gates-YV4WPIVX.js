const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-YZL7Y2PF.js";
import "./chunk-34UUKYQ5.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-JCGSMEGN.js";
import "./chunk-LDDGCFQB.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-YQIBGXLE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-W473AYAT.js";
import "./chunk-5EOSYHTO.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-EETAIGWX.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M5AU23NE.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
