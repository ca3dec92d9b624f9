const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  formatCounts,
  isDifference,
  stepText
} from "./chunk-7HE5OS7P.js";
import {
  driftMarker
} from "./chunk-WN5WKIPD.js";
import {
  code,
  plain,
  shorten
} from "./chunk-W473AYAT.js";
import {
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/commands/google-cloud/drift.ts
async function findDrift(environments, planOf) {
  const found = [];
  for (const environment of environments)
    try {
      found.push({ environment, plan: await planOf(environment) });
    } catch (thrown) {
      const errors = userErrorsIn(thrown);
      if (errors === void 0) throw thrown;
      found.push({ environment, errors });
    }
  return found;
}
function hasDrifted(one) {
  return "plan" in one && one.plan.steps.some(isDifference);
}
function driftErrors(found) {
  return found.flatMap((one) => "errors" in one ? one.errors : []);
}

// src/commands/google-cloud/markdown.ts
var MAX_BODY = 6e4;
function planMarkdown(plan) {
  const steps = plan.steps.flatMap((step) => {
    const text = stepText(step);
    if (text === void 0) return [];
    const details = text.details.map((detail) => `  - ${code(detail)}`);
    return [`- \`${text.sign}\` ${plain(text.head)}`, ...details];
  });
  const counts = formatCounts(plan);
  return [
    `### ${plain(plan.owner.environment)}: ${counts}`,
    ...steps.length > 0 ? ["", ...steps] : []
  ].join("\n");
}
function driftMarkdown(found) {
  const parts = found.map(
    (one) => "plan" in one ? planMarkdown(one.plan) : [
      `### ${plain(one.environment)}: could not be read`,
      "",
      ...one.errors.map(({ message }) => `- ${plain(message)}`)
    ].join("\n")
  );
  return parts.join("\n\n");
}
function driftIssue({ config, asked, found }) {
  const drifted = found.filter(hasDrifted).map(({ environment }) => environment);
  const open = drifted.length > 0;
  if (!open && driftErrors(found).length > 0) return;
  const parts = [
    ...open ? [driftMarker(drifted), DRIFTED] : ["Google Cloud is as it was merged."],
    driftMarkdown(found),
    ...open ? [WHAT_TO_DO] : []
  ];
  const subject = asked === void 0 ? config : `${config} (${asked.join(", ")})`;
  return {
    key: ["drift", config, ...asked === void 0 ? [] : [asked.toSorted().join("+")]].join("/"),
    title: `Google Cloud is not as it was merged: ${subject}`,
    body: shorten(parts.join("\n\n"), MAX_BODY),
    open
  };
}
var DRIFTED = "What runs in Google Cloud differs from what this repository says. On the left of each arrow is what is live, on the right what was merged.";
var WHAT_TO_DO = "Merge what should stay, or run `igw apply` to put back what was merged. This issue is written anew by each run, and closed when nothing differs.";

export {
  findDrift,
  hasDrifted,
  driftErrors,
  planMarkdown,
  driftMarkdown,
  driftIssue
};
