const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  CHECKS,
  GROUPS,
  nowAndThen,
  verify,
  verifyWorld
} from "./chunk-EDQQVGRX.js";
import "./chunk-FGOBKQ2S.js";
import {
  formatReport,
  totalsOf
} from "./chunk-NZ2PA2WE.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import {
  reportUsage
} from "./chunk-KCQ3UCRI.js";
import {
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-RTXKGED7.js";
import {
  diskTree
} from "./chunk-R2UR7TLD.js";
import "./chunk-5F7EBJDG.js";
import "./chunk-BEBJKCOO.js";
import "./chunk-ZC4MAGA3.js";
import "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-KMAJF7GU.js";
import "./chunk-BF7JI3HH.js";
import "./chunk-4ZKPVAUH.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
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
import {
  parseTimeout
} from "./chunk-OF5EAPYY.js";
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

// src/edge/cli/steady-progress.ts
function steadyReporter() {
  const terminal = terminalReporter();
  if (process.stderr.isTTY) return terminal;
  return { ...terminal, progress: nowAndThen(terminal.notice) };
}

// src/edge/cli/verify.ts
var USAGE = `igw verify: whether an environment runs as it was rendered

Usage: igw verify --env NAME [OPTIONS]

  --env NAME            the environment; what rendered/NAME/ holds is looked at in the cluster
  --only, --skip NAMES  these checks, or all but these: names or groups, with commas between
  --timeout TIME        how long something may take to become good: 90s, 10m (default); 0 looks once
  --kubeconfig FILE     instead of KUBECONFIG and ~/.kube/config
  --context NAME        instead of the current context
  --url URL             where clients reach the gateway (default: its address and the host of its routes)
  --ca FILE             certificates that the gateway is trusted by, beside the usual ones (PEM)
  --json                report as JSON
  --config FILE         the config, in the root of the repository (inference-gateway.yaml)
  -C DIR                run as if in DIR
  -h, --help            this text

Checks:
${GROUPS.map(
  (group) => `  ${group}
${CHECKS.filter((check) => check.group === group).map(({ id, title }) => `    ${id.padEnd(20)}${title}`).join("\n")}`
).join("\n")}

Requests carry the API key that the environment variable IGW_API_KEY holds ('verify.keyVariable' in
the config names another). Exit codes: 0 all passed or were skipped, 1 one failed, 2 wrong use.
`;
var OPTIONS = {
  env: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  timeout: { type: "string", default: "10m" },
  kubeconfig: { type: "string" },
  context: { type: "string" },
  url: { type: "string" },
  ca: { type: "string" },
  json: { type: "boolean", default: false },
  config: { type: "string", default: "inference-gateway.yaml" },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  if (values.env === void 0) return reportUsage("--env is missing", USAGE);
  const timeoutMs = parseTimeout(values.timeout);
  if (timeoutMs === void 0)
    return reportUsage(`--timeout takes 90s, 10m or 0, not '${values.timeout}'`, USAGE);
  if (values.url !== void 0 && !/^https?:\/\/[^/\s@]+\/?$/.test(values.url))
    return reportUsage(`--url takes scheme and host, not '${values.url}'`, USAGE);
  const root = await repositoryRoot(resolve(values.directory));
  const report = steadyReporter();
  const { kubeconfig, context } = values;
  try {
    const { environment, results } = await verify(
      diskTree(root),
      {
        configPath: values.config,
        environment: values.env,
        timeoutMs,
        url: values.url?.replace(/\/$/, ""),
        ca: values.ca,
        git: gitRemote(cacheFolder()),
        only: names(values.only),
        skip: names(values.skip)
      },
      verifyWorld({ root, report, kubeconfig, context })
    );
    report.done();
    const totals = totalsOf(results);
    const json = () => `${JSON.stringify({ environment, ...totals, checks: results }, void 0, 2)}
`;
    process.stdout.write(values.json ? json() : formatReport(results));
    return totals.failed > 0 ? 1 : 0;
  } finally {
    report.done();
  }
}
function names(lists = []) {
  return lists.flatMap((list) => list.split(",").map((name) => name.trim())).filter(Boolean);
}
export {
  run
};
