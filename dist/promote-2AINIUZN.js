const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  DESTINATIONS,
  gatesFor,
  printRows,
  publishedBy,
  publisherFor,
  readerFor
} from "./chunk-WK4YF2PN.js";
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import {
  reportErrors,
  reportUsage,
  reportWarnings
} from "./chunk-KCQ3UCRI.js";
import {
  originUrl,
  repositoryRoot,
  userName
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-YDF4MKND.js";
import "./chunk-HFQYYHOH.js";
import {
  formatReviews
} from "./chunk-WCZN3ZT3.js";
import {
  writeReport
} from "./chunk-T56ULMED.js";
import {
  bundledRules
} from "./chunk-B55SFMDI.js";
import "./chunk-EDI3OGNG.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-CJVWLMWH.js";
import "./chunk-BEBJKCOO.js";
import "./chunk-ZC4MAGA3.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-6JJB7PKT.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-KMAJF7GU.js";
import "./chunk-BF7JI3HH.js";
import "./chunk-4ZKPVAUH.js";
import {
  userInfo
} from "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-DIK3OMEA.js";
import "./chunk-DFNWRHUV.js";
import "./chunk-T6W5BSBH.js";
import "./chunk-337RJCMK.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-7YRKO5V4.js";
import {
  withFacts
} from "./chunk-DNI37G26.js";
import "./chunk-PBGHAR35.js";
import "./chunk-BRSJK6XI.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import "./chunk-DXDVXKHN.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/promote.ts
var USAGE = `igw promote: the release of one environment, unchanged, into the next

Usage: igw promote [--from NAME] [--to NAME] [OPTIONS]

Without names: every step of 'promotion.order' whose gates are open.

  --from NAME        environment that has the release
  --to NAME          environment that gets it
  --release ID       go back to a release that the target had: the id of its tree, or a commit
  --reason TEXT      why, for a release to go back to
  --lift-hold        promote although a rollback holds the target
  --config FILE      the config, in the root of the repository (inference-gateway.yaml)
  --publish WHERE    branch: a branch and a commit for each step in this repository (default)
                     files:  into the work tree
                     github: pull requests; needs GITHUB_TOKEN and GITHUB_REPOSITORY
  --base BRANCH      branch to read from and to merge into (the one in the config, else the default branch)
  --review FILE      write the review of each pull request as Markdown, in full
  --dry-run          print the text of each pull request, write nothing
  --json             report as JSON
  -C DIR             run as if in DIR
  -h, --help         this text

It reads what is committed on the base branch, not the work tree.
`;
var OPTIONS = {
  from: { type: "string" },
  to: { type: "string" },
  release: { type: "string" },
  reason: { type: "string" },
  "lift-hold": { type: "boolean", default: false },
  config: { type: "string", default: "inference-gateway.yaml" },
  publish: { type: "string", default: "branch" },
  base: { type: "string" },
  review: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args, home) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  const destination = DESTINATIONS.find((name) => name === values.publish);
  if (destination === void 0)
    return reportUsage(`--publish takes ${DESTINATIONS.join(", ")}, not '${values.publish}'`, USAGE);
  const root = await repositoryRoot(resolve(values.directory));
  const report = terminalReporter();
  report.progress("reading");
  const result = await promote(await readerFor(destination, root), {
    configPath: values.config,
    base: values.base,
    from: values.from,
    to: values.to,
    release: values.release,
    reason: values.reason,
    by: process.env.GITHUB_ACTOR || await userName(root) || userInfo().username,
    liftHold: values["lift-hold"],
    repository: await originUrl(root),
    rules: bundledRules(home),
    version: VERSION,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    git: gitRemote(cacheFolder()),
    ...await gatesFor(destination, root)
  });
  reportWarnings(result.warnings);
  reportErrors(result.errors);
  const { plans, inputs, heads, pinned } = result;
  const written = await publishedBy(async () => {
    if (values["dry-run"] || plans.length === 0) return [];
    report.progress("publishing");
    const branchPrefix = result.config?.pullRequests.branchPrefix;
    const publisher = await publisherFor(destination, root, branchPrefix);
    return publisher.publish({ plans, base: pinned?.branch, inputs, heads });
  });
  report.done();
  if (values.review !== void 0) {
    const text = formatReviews(promotionReviews(result.outcomes));
    writeReport(resolve(values.directory, values.review), text);
  }
  print(result, written.results, { json: values.json, dryRun: values["dry-run"] });
  return result.errors.length > 0 || written.failed ? 1 : 0;
}
function print({ outcomes, pinned }, pullRequests, { json, dryRun }) {
  if (json) {
    const summary = { commit: pinned?.id, steps: outcomes.map(summarizeStep), pullRequests };
    process.stdout.write(`${JSON.stringify(summary, void 0, 2)}
`);
    return;
  }
  if (dryRun) {
    for (const outcome of outcomes)
      if ("promotion" in outcome)
        process.stdout.write(`# ${outcome.plan.title}

${withFacts(outcome.plan.body)}

`);
  }
  printRows(outcomes.map((outcome) => stepRow(outcome, pullRequests)));
}
export {
  run
};
