const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  evaluateTarget,
  verdictText
} from "./chunk-UCIVP6Y6.js";

// src/commands/gate/step-gates.ts
function stepGates(portsFor, nowMs) {
  return async ({ config, step, release, pinned }) => {
    const ports = await portsFor(pinned.branch);
    const request = { config, commit: pinned.id, nowMs };
    const { verdicts } = await evaluateTarget(ports, request, step.to, release, step.peers);
    return verdicts.map((verdict) => ({
      name: verdict.gate,
      state: verdict.state,
      text: verdictText(verdict)
    }));
  };
}

export {
  stepGates
};
