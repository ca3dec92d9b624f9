const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  reportErrors,
  reportFailure,
  reportFindings,
  reportUsage,
  reportWarnings
} from "./chunk-JLCFG4OU.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";
export {
  reportErrors,
  reportFailure,
  reportFindings,
  reportUsage,
  reportWarnings
};
