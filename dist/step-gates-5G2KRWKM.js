const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-V26ZAOK3.js";
import "./chunk-7P7OOOMM.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-O6XMHQ2H.js";
import "./chunk-TR5LDVUS.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-IUOJNG25.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-7QR5FDCX.js";
import "./chunk-QIVIGG63.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-5ZUHS7P3.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-JZTN3WUH.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  stepGates
};
