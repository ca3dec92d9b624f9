const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
} from "./chunk-RMJZBN3A.js";
import "./chunk-KU7VTVO2.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-S3KVCLJK.js";
import "./chunk-PBGHAR35.js";
import "./chunk-2GQ2CAZ4.js";
import "./chunk-LDDGCFQB.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZXK2DI5O.js";
import "./chunk-YQIBGXLE.js";
import "./chunk-3BYPPJ2I.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2WXEBKXM.js";
import "./chunk-W473AYAT.js";
import "./chunk-5EOSYHTO.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-EETAIGWX.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M5AU23NE.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
};
