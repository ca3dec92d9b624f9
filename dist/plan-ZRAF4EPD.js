const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import {
  reportUsage,
  reportWarnings
} from "./chunk-KCQ3UCRI.js";
import {
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
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
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/plan.ts
var USAGE = `igw plan: what 'igw apply' would do in Google Cloud; writes nothing

Usage: igw plan --env NAME [OPTIONS]

  --env NAME     the environment; what overlays/NAME/ holds in this checkout is compared with what is live
  --adopt NAME   plan to take over an object that was made otherwise; may be given several times
  --json         the plan as JSON
  --config FILE  the config, in the root of the repository (inference-gateway.yaml)
  -C DIR         run as if in DIR
  -h, --help     this text

+ is made, ~ changed (field by field, live → merged), - deleted, ! is in the way, ? looks like one of yours
and is left alone. Credentials are the Application Default Credentials.
Exit codes: 0 planned, whatever the plan says ('igw drift' tells by its code), 1 something failed, 2 wrong use.
`;
var OPTIONS = {
  env: { type: "string" },
  adopt: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
  config: { type: "string", default: "inference-gateway.yaml" },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { env, adopt = [], json, config, directory } = read.values;
  if (env === void 0) return reportUsage("--env is missing", USAGE);
  const root = await repositoryRoot(resolve(directory));
  const workspace = cloudWorkspace(root, config, gitRemote(cacheFolder()));
  reportWarnings(workspace.warnings);
  const environment = workspace.environment(env);
  const report = terminalReporter();
  report.progress(`looking at ${env}`);
  try {
    const plan = await planEnvironment(await workspace.connect(env), environment, adopt);
    report.done();
    const text = json ? `${JSON.stringify(summarizePlan(plan), void 0, 2)}
` : formatPlan(plan);
    process.stdout.write(text);
    return 0;
  } finally {
    report.done();
  }
}
export {
  run
};
