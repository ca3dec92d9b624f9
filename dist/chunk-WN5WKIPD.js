const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/gate/drift-issue.ts
var DRIFT_LABEL = "inference-gateway-drift";
var MARKER = /<!-- inference-gateway-gitops:v1 drift environments=(?<names>[\w.,-]*) -->/;
function driftMarker(environments) {
  return `<!-- inference-gateway-gitops:v1 drift environments=${environments.join(",")} -->`;
}
function parseDriftMarker(body) {
  const names = MARKER.exec(body)?.groups?.names ?? "";
  return names === "" ? [] : names.split(",");
}

export {
  DRIFT_LABEL,
  driftMarker,
  parseDriftMarker
};
