const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
} from "./chunk-73RJEFYU.js";
import "./chunk-W3LNZINF.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-NACR6N76.js";
import "./chunk-FAMIKXAT.js";
import "./chunk-PBGHAR35.js";
import "./chunk-27G5KH5G.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-B3OP6RAO.js";
import "./chunk-YBHHLUSX.js";
import "./chunk-JRDFKNVR.js";
import "./chunk-LEDN7QBR.js";
import "./chunk-W473AYAT.js";
import "./chunk-ESWQVRKB.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-PKCNFTEH.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-R4BU73PM.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  accessFrom,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  repositoryOf
};
