const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  DESTINATIONS,
  printRows,
  publishedBy,
  publisherFor
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
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import {
  diskTree
} from "./chunk-R2UR7TLD.js";
import {
  summarize,
  summaryRow
} from "./chunk-HFQYYHOH.js";
import {
  formatReviews
} from "./chunk-WCZN3ZT3.js";
import {
  render,
  warningsOf,
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
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-DFNWRHUV.js";
import "./chunk-7YRKO5V4.js";
import "./chunk-DNI37G26.js";
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

// src/edge/cli/render.ts
var USAGE = `igw render: the overlay, rendered manifests and GitOps objects of each environment

Usage: igw render [OPTIONS]

  --config FILE         the config, in the root of the repository (inference-gateway.yaml)
  --publish WHERE       branch: a branch and a commit for each environment in this repository (default)
                        files:  into the work tree
                        github: pull requests; needs GITHUB_TOKEN and GITHUB_REPOSITORY
  --base BRANCH         branch to merge into (the one in the config, else the default branch)
  --every-environment   write the new release into every environment, for the first setup
  --review FILE         write the review of each pull request as Markdown, in full
  --dry-run             report only, write nothing
  --json                report as JSON
  -C DIR                run as if in DIR
  -h, --help            this text
`;
var OPTIONS = {
  config: { type: "string", default: "inference-gateway.yaml" },
  publish: { type: "string", default: "branch" },
  base: { type: "string" },
  "every-environment": { type: "boolean", default: false },
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
  report.progress("rendering");
  const result = render(diskTree(root), {
    configPath: values.config,
    everyEnvironment: values["every-environment"],
    repository: await originUrl(root),
    rules: bundledRules(home),
    version: VERSION,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    git: gitRemote(cacheFolder())
  });
  reportWarnings(warningsOf(result));
  reportErrors(result.errors);
  const base = values.base ?? result.config?.pullRequests.base;
  const request = { plans: result.plans, base, inputs: result.inputs };
  const written = await publishedBy(async () => {
    if (values["dry-run"] || result.plans.length === 0) return [];
    report.progress("publishing");
    const branchPrefix = result.config?.pullRequests.branchPrefix;
    const publisher = await publisherFor(destination, root, branchPrefix);
    return publisher.publish(request);
  });
  report.done();
  if (values.review !== void 0)
    writeReport(resolve(values.directory, values.review), formatReviews(result.reviews));
  print(summarize(result, written.results), values.json);
  return result.errors.length > 0 || written.failed ? 1 : 0;
}
function print(summary, json) {
  if (json) {
    process.stdout.write(`${JSON.stringify(summary, void 0, 2)}
`);
    return;
  }
  printRows(summary.environments.map((one) => summaryRow(one, summary.pullRequests)));
}
export {
  run
};
