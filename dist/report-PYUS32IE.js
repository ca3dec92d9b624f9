const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  reportErrors,
  reportFailure,
  reportFindings,
  reportUsage,
  reportWarnings
} from "./chunk-KCQ3UCRI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-OT75BEOS.js";
import "./chunk-DXDVXKHN.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";
export {
  reportErrors,
  reportFailure,
  reportFindings,
  reportUsage,
  reportWarnings
};
