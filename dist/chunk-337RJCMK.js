const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  PATHS
} from "./chunk-XGFK7XPD.js";
import {
  emitYaml,
  nodeToJson
} from "./chunk-OT75BEOS.js";
import {
  readDocuments
} from "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/promotion/hold.ts
function holdPath(environment) {
  return `${PATHS.overlay(environment)}/hold.yaml`;
}
function formatHold(environment, hold) {
  return `# Written by a rollback. A promotion to ${environment} brings neither the release that was rolled back from nor an older
# one; a newer one lifts the hold. To lift it now: delete this file, or 'igw promote --to ${environment} --lift-hold'.
${emitYaml({ ...hold })}`;
}
function parseHold(source) {
  const [node] = readDocuments(source);
  const json = node && nodeToJson(node);
  const map = new Map(Object.entries(typeof json === "object" && json !== null ? json : {}));
  const text = (key) => {
    const value = map.get(key);
    if (typeof value === "string" && value !== "") return value;
    throw new UserError("bad-value", `'${key}' of the hold is no text`, {
      at: { file: source.file, line: 1, col: 1 },
      hint: "delete the file to lift the hold, or write release, rolledBackFrom, reason and by"
    });
  };
  return {
    release: text("release"),
    rolledBackFrom: text("rolledBackFrom"),
    reason: text("reason"),
    by: text("by"),
    ...map.has("commit") && { commit: text("commit") }
  };
}
function isHeld(hold, candidate, releases, since) {
  if (candidate === hold.rolledBackFrom) return true;
  const back = releases.findIndex(({ release }) => release === hold.rolledBackFrom);
  if (back !== -1) return releases.slice(back).some(({ release }) => release === candidate);
  const arrived = releases.findLast(({ release }) => release === candidate)?.commit.date ?? "";
  return arrived <= since;
}

export {
  holdPath,
  formatHold,
  parseHold,
  isHeld
};
