const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/template/ownership.ts
function labelsOf(component) {
  return {
    "app.kubernetes.io/component": component,
    "app.kubernetes.io/part-of": "inference-gateway"
  };
}
var SYNC_WAVES = { service: -2, access: -1, dependency: 0, traffic: 1, policy: 2 };
function syncWave(wave) {
  return { "argocd.argoproj.io/sync-wave": String(SYNC_WAVES[wave]) };
}
var CONFIG_LABEL = "igw-config";
var ENVIRONMENT_LABEL = "environment";

export {
  labelsOf,
  syncWave,
  CONFIG_LABEL,
  ENVIRONMENT_LABEL
};
