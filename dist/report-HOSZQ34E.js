const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  reportErrors,
  reportFailure,
  reportFindings,
  reportUsage,
  reportWarnings
} from "./chunk-OWAFL2MD.js";
import "./chunk-QIVIGG63.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-G6F7TK2H.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";
export {
  reportErrors,
  reportFailure,
  reportFindings,
  reportUsage,
  reportWarnings
};
