const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  parseConfig
} from "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import {
  existsSync,
  readFileSync
} from "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/allowed-remotes.ts
var CONFIG = "inference-gateway.yaml";
function allowedRemotes(home) {
  const path = join(home, CONFIG);
  if (!existsSync(path)) return { hosts: [], errors: [] };
  const { config, errors } = parseConfig({ file: CONFIG, text: readFileSync(path, "utf8") });
  return config === void 0 ? { hosts: [], errors } : { hosts: config.remotes.allow, errors: [] };
}
export {
  allowedRemotes
};
