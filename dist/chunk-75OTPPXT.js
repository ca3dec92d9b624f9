const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  summaryRow
} from "./chunk-D2N2PHXB.js";
import {
  details,
  plain,
  table
} from "./chunk-H2WYYXAV.js";
import {
  summary
} from "./chunk-CASCCXCS.js";

// src/edge/action/summary.ts
var MAX_BYTES = 1e6;
async function writeSummary(result, summary2, why) {
  const rows = summary2.environments.map((one) => summaryRow(one, summary2.pullRequests).map(plain));
  const parts = [
    "## Inference gateway",
    table(["Environment", "Release", "Changes", "Pull request"], rows),
    ...why === void 0 ? [] : [plain(why)],
    ...result.plans.filter((plan) => says(plan, summary2)).map(({ title, body }) => details(plain(title), body))
  ];
  await writeMarkdown(parts);
}
async function writeMarkdown(parts) {
  if (process.env.GITHUB_STEP_SUMMARY === void 0) return;
  await summary.addRaw(fitting(parts).join("\n\n"), true).write();
}
function says({ key, environments }, { pullRequests, ...summary2 }) {
  const written = pullRequests.some((one) => one.key === key && one.operation !== "unchanged");
  const changes = summary2.environments.filter(({ name }) => environments.includes(name)).some(({ added = 0, modified = 0, removed = 0 }) => added + modified + removed > 0);
  return written || changes && pullRequests.length === 0;
}
function fitting(parts) {
  let used = 0;
  const kept = parts.filter((part) => {
    used += Buffer.byteLength(part) + 2;
    return used <= MAX_BYTES;
  });
  return kept.length === parts.length ? kept : [...kept, "(cut: the summary would be too long)"];
}

export {
  writeSummary,
  writeMarkdown
};
