const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
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
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import {
  driftErrors,
  driftIssue,
  findDrift,
  hasDrifted
} from "./chunk-BTV6LYO2.js";
import {
  cloudWorkspace,
  formatPlan,
  summarizePlan
} from "./chunk-7HE5OS7P.js";
import "./chunk-PE6TSLMI.js";
import "./chunk-F3ARA7ZR.js";
import "./chunk-XUPPJRZN.js";
import "./chunk-GSFGQZNN.js";
import "./chunk-RTXKGED7.js";
import "./chunk-R2UR7TLD.js";
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
import "./chunk-WN5WKIPD.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
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
import {
  distinctErrors,
  userErrorsIn
} from "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/drift.ts
var USAGE = `igw drift: whether Google Cloud is as it was merged, for a workflow on a schedule; writes nothing there

Usage: igw drift [OPTIONS]

  --env NAME     only this environment; may be given several times (all that were rendered)
  --issue        keep one GitHub issue about it: written anew by each run, closed when nothing differs; needs
                 GITHUB_TOKEN and GITHUB_REPOSITORY
  --json         report as JSON
  --config FILE  the config, in the root of the repository (inference-gateway.yaml)
  -C DIR         run as if in DIR
  -h, --help     this text

Exit codes: 0 everything is as it was merged, 2 something is not, 1 something could not be read or the
arguments are wrong.
`;
var OPTIONS = {
  env: { type: "string", multiple: true },
  issue: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  config: { type: "string", default: "inference-gateway.yaml" },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return Math.min(read, 1);
  const { env, issue, json, config: file, directory } = read.values;
  if (env?.length === 0) return Math.min(reportUsage("--env is empty", USAGE), 1);
  const root = await repositoryRoot(resolve(directory));
  const workspace = cloudWorkspace(root, file, gitRemote(cacheFolder()));
  reportWarnings(workspace.warnings);
  const report = terminalReporter();
  const found = await findDrift(env ?? workspace.merged(), (name) => {
    report.progress(`looking at ${name}`);
    return workspace.plan(name);
  });
  report.done();
  const errors = [...driftErrors(found)];
  const settled = issue ? await settle({ config: workspace.config.name, asked: env, found }).catch(collect(errors)) : void 0;
  process.stdout.write(json ? jsonOf(found, settled) : found.map(textOf).join("\n"));
  reportErrors(distinctErrors(errors));
  if (errors.length > 0) return 1;
  return found.some(hasDrifted) ? 2 : 0;
}
async function settle(drift) {
  const issue = driftIssue(drift);
  if (issue === void 0) return;
  const { issueTrackerFromEnvironment } = await import("./issue-tracker-DEAO6ARE.js");
  const tracker = await issueTrackerFromEnvironment({});
  return await tracker.settle(issue);
}
function collect(errors) {
  return (thrown) => {
    const found = userErrorsIn(thrown);
    if (found === void 0) throw thrown;
    errors.push(...found);
  };
}
function textOf(one) {
  return "plan" in one ? formatPlan(one.plan) : `${one.environment}: could not be read
`;
}
function jsonOf(found, issue) {
  const environments = found.map(
    (one) => "plan" in one ? summarizePlan(one.plan) : { environment: one.environment, errors: one.errors.map(({ message }) => message) }
  );
  const drift = found.some(hasDrifted);
  return `${JSON.stringify({ drift, environments, ...issue && { issue } }, void 0, 2)}
`;
}
export {
  run
};
