const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  summaryRow
} from "./chunk-HFQYYHOH.js";
import {
  SUMMARY_BUDGET,
  foldReviews,
  formatReviews
} from "./chunk-WCZN3ZT3.js";
import {
  writeReport
} from "./chunk-T56ULMED.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import {
  summary
} from "./chunk-CASCCXCS.js";

// src/edge/action/summary.ts
var MAX_BYTES = 1e6;
async function writeSummary(result, summary2, why) {
  const rows = summary2.environments.map((one) => summaryRow(one, summary2.pullRequests).map(plain));
  const told = new Set(result.plans.filter((plan) => says(plan, summary2)).map(({ key }) => key));
  const parts = [
    "## Inference gateway",
    table(["Environment", "Release", "Changes", "Pull request"], rows),
    ...why === void 0 ? [] : [plain(why)],
    ...foldReviews(
      result.reviews.filter(({ key }) => told.has(key)),
      SUMMARY_BUDGET
    )
  ];
  await writeMarkdown(parts);
}
async function writeMarkdown(parts) {
  if (process.env.GITHUB_STEP_SUMMARY === void 0) return;
  await summary.addRaw(fitting(parts).join("\n\n"), true).write();
}
function writeReview({ review }, reviews) {
  if (review !== void 0) writeReport(review, formatReviews(reviews));
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
  writeMarkdown,
  writeReview
};
