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
  applyErrors,
  applyPlan,
  formatApply,
  outcomeText,
  summarizeApply
} from "./chunk-RCGFWIFL.js";
import {
  cloudWorkspace,
  formatPlan,
  planEnvironment,
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
import "./chunk-HWUVYDTS.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import {
  systemClock
} from "./chunk-GXN5JVDO.js";
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
  distinctErrors
} from "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/apply.ts
var USAGE = `igw apply: makes Google Cloud what was merged, for environments without Config Connector

Usage: igw apply --env NAME [OPTIONS]

  --env NAME         the environment; what overlays/NAME/ holds in this checkout is applied
  --adopt NAME       take over an object that was made otherwise, such as alertPolicies/1234; may be given
                     several times
  --max-deletes N    refuse a plan that deletes more (10)
  --json             what was planned and done as JSON
  --config FILE      the config, in the root of the repository (inference-gateway.yaml)
  -C DIR             run as if in DIR
  -h, --help         this text

Log metrics, notification channels, the Model Armor template, alert policies and dashboards. Only what
bears the marks of this config and environment is changed or deleted. It may be run again at any time: what
was done is found again. Look first with 'igw plan'.
Exit codes: 0 done, 1 something failed or is in the way, 2 wrong use.
`;
var OPTIONS = {
  env: { type: "string" },
  adopt: { type: "string", multiple: true },
  "max-deletes": { type: "string", default: "10" },
  json: { type: "boolean", default: false },
  config: { type: "string", default: "inference-gateway.yaml" },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { env, adopt = [], json, config, directory, "max-deletes": max } = read.values;
  if (env === void 0) return reportUsage("--env is missing", USAGE);
  if (!/^\d{1,6}$/.test(max))
    return reportUsage(`--max-deletes takes a number, not '${max}'`, USAGE);
  const root = await repositoryRoot(resolve(directory));
  const workspace = cloudWorkspace(root, config, gitRemote(cacheFolder()));
  reportWarnings(workspace.warnings);
  return await applyEnvironment({
    environment: workspace.environment(env),
    connect: () => workspace.connect(env),
    adopt,
    maxDeletes: Number(max),
    json
  });
}
async function applyEnvironment(request) {
  const { environment, adopt, maxDeletes, json } = request;
  const report = terminalReporter();
  report.progress(`looking at ${environment.owner.environment}`);
  try {
    const cloud = await request.connect();
    const plan = await planEnvironment(cloud, environment, adopt);
    const outcomes = await applyPlan({ cloud, clock: systemClock, report }, plan, maxDeletes);
    report.done();
    const applied = summarizeApply(plan, outcomes);
    const done = outcomes.filter(({ error }) => error === void 0);
    process.stdout.write(
      json ? `${JSON.stringify({ ...summarizePlan(plan), applied }, void 0, 2)}
` : `${formatPlan(plan)}
${done.map((one) => `${outcomeText(one)}
`).join("")}${formatApply(applied)}
`
    );
    const errors = distinctErrors(applyErrors(plan, outcomes));
    reportErrors(errors);
    return errors.length > 0 ? 1 : 0;
  } finally {
    report.done();
  }
}
export {
  run
};
