const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  findEnvironment
} from "./chunk-F3ARA7ZR.js";
import {
  translateOptions
} from "./chunk-EDI3OGNG.js";
import "./chunk-CJVWLMWH.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-6JJB7PKT.js";
import "./chunk-4ZKPVAUH.js";
import "./chunk-PBGHAR35.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import {
  parseConfig
} from "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import {
  UserErrors
} from "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";

// src/commands/policies-of-environment.ts
function policiesOfEnvironment(config, wanted) {
  const parsed = parseConfig(config);
  if (parsed.config === void 0) throw new UserErrors(parsed.errors);
  const environment = findEnvironment(parsed.config, wanted);
  const { name } = parsed.config;
  const { settings, cluster, namespace } = environment;
  const values = { cluster: cluster.name, location: cluster.location, namespace };
  const { withRecordingRules: _, ...options } = translateOptions({ name, settings });
  return {
    request: {
      ...options,
      environment: wanted,
      scope: settings.alerts.scope.map((label) => ({ label, value: values[label] })),
      channels: environment.notificationChannels,
      namespace: environment.configConnectorNamespace,
      rulesNamespace: namespace,
      projectId: environment.project.id
    },
    ruleFolder: settings.alerts.files,
    warnings: parsed.warnings
  };
}
export {
  policiesOfEnvironment
};
