const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-SJGXR7RB.js";
import "./chunk-P3Z2LPMR.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-Z4FRK2A2.js";
import "./chunk-EJIBC66P.js";
import "./chunk-GWKSKJEH.js";
import "./chunk-5PPX4GRP.js";
import "./chunk-VFBCMRUS.js";
import "./chunk-2YQNDTB4.js";
import "./chunk-QWA3EV4S.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-EKMRZQ4N.js";
import "./chunk-PBGHAR35.js";
import "./chunk-J4DB2FQZ.js";
import "./chunk-FWLMCVTC.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-DGDZT35D.js";
import "./chunk-RRFHWUGT.js";
import "./chunk-NGC7FSLD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-6I53RSSM.js";
import "./chunk-W473AYAT.js";
import "./chunk-OYIZA7LR.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-VH3PE57E.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AQOI34YI.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
