const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
} from "./chunk-A6HPSYJA.js";
import "./chunk-VXVNHR3D.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-V3JLW5Y6.js";
import "./chunk-PBGHAR35.js";
import "./chunk-VYHKC2FF.js";
import "./chunk-3H34BK4G.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-UN6KN6IU.js";
import "./chunk-M45SDANJ.js";
import "./chunk-L3U7OME7.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-YPLAYUJ4.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-NCEGXKEI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-KLORBTTA.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YRIEPQ6H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
};
