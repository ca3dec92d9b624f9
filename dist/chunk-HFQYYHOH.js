const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  countChanges,
  formatCounts,
  shortId
} from "./chunk-BRSJK6XI.js";

// src/commands/summary.ts
function summarize(result, published) {
  return {
    release: result.release,
    environments: result.environments.map(summarizeEnvironment),
    pullRequests: published
  };
}
function summarizeEnvironment(environment) {
  const { name, state } = environment;
  if (environment.state !== "rendered") return { name, state };
  const { release, previousRelease, changes } = environment.review;
  return {
    name,
    state,
    release,
    ...previousRelease !== void 0 && { previousRelease },
    ...countChanges(changes)
  };
}
function summaryRow(environment, published) {
  const { name, state, release = "", added = 0, modified = 0, removed = 0 } = environment;
  if (state === "nothing-promoted") return [name, "-", "nothing promoted yet", "-"];
  if (state === "failed") return [name, "-", "failed", "-"];
  const result = published.find(({ key }) => key === name || key === "all");
  const changes = formatCounts({ added, modified, removed });
  return [name, shortId(release), changes, result ? outcomeOf(result) : "-"];
}
function outcomeOf({ operation, number, branch, note }) {
  const where = number === void 0 ? branch : `#${number}`;
  return `${operation} ${where}${note === void 0 ? "" : ` (${note})`}`;
}

export {
  summarize,
  summaryRow,
  outcomeOf
};
