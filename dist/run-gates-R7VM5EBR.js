const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
} from "./chunk-JSZHAJ33.js";
import "./chunk-KMNFMNJW.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-WUSR7ELV.js";
import "./chunk-XHU756EA.js";
import "./chunk-76FK2FML.js";
import "./chunk-3DVHWAXT.js";
import "./chunk-FDJ6GKAX.js";
import "./chunk-QHDG6YJ6.js";
import "./chunk-3LZNVQBF.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-2UTNQ45P.js";
import "./chunk-PBGHAR35.js";
import "./chunk-ZM4NRUKN.js";
import "./chunk-QPKQ34K2.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-4FEU64JZ.js";
import "./chunk-UXJRC5LZ.js";
import "./chunk-AGL33TLZ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AUO3HSD6.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-YSN2ZLZ3.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GLRYCR57.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-NYRXSVSI.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  gatePortsFromEnvironment,
  protectionFromEnvironment,
  runGates
};
