const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  setOutput
} from "./chunk-CASCCXCS.js";

// src/edge/action/outputs.ts
var OUTPUTS = [
  "changed",
  "operation",
  "pull-request-number",
  "pull-request-url",
  "pull-requests",
  "environments",
  "release",
  "gates",
  "gate-state",
  "matrix",
  "drift",
  "plans",
  "issue-number",
  "issue-url",
  "checks",
  "failed-checks",
  "conclusion",
  "check-posted"
];
function setOutputs(outputs) {
  for (const name of OUTPUTS) setOutput(name, outputs[name] ?? "");
}
var OPERATIONS = [
  "created",
  "updated",
  "closed",
  "skipped",
  "unchanged"
];
function setRunOutputs({ release, environments, pullRequests }) {
  const operation = OPERATIONS.find((name) => pullRequests.some((one) => one.operation === name));
  const first = pullRequests.find(({ number }) => number !== void 0);
  const changed = pullRequests.some(
    ({ operation: done }) => /^(created|updated|closed)$/.test(done)
  );
  setOutputs({
    changed,
    operation: operation ?? "unchanged",
    "pull-request-number": first?.number,
    "pull-request-url": first?.url,
    "pull-requests": pullRequests,
    environments,
    release
  });
}

export {
  setOutputs,
  setRunOutputs
};
