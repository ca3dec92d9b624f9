const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  DESTINATIONS,
  printRows,
  publishedBy,
  publisherFor
} from "./chunk-7SGXAZPK.js";
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-H7LMSAPR.js";
import {
  reportErrors,
  reportUsage,
  reportWarnings
} from "./chunk-JLCFG4OU.js";
import {
  diskTree
} from "./chunk-4553KBF5.js";
import {
  summarize,
  summaryRow
} from "./chunk-D2N2PHXB.js";
import {
  render,
  warningsOf
} from "./chunk-CC5GVUYH.js";
import {
  bundledRules
} from "./chunk-EL5MHAVK.js";
import "./chunk-PDGI3MYG.js";
import "./chunk-XNMKTZ6E.js";
import "./chunk-XTVPUP4P.js";
import "./chunk-SJOGXI3W.js";
import "./chunk-ED4Z2D7M.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-JMYAVHWV.js";
import "./chunk-7DZAHZ6J.js";
import "./chunk-PKZWJD2Z.js";
import "./chunk-KMAZY74T.js";
import "./chunk-VOJLODWK.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-6A6WOGQ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import {
  originUrl,
  repositoryRoot
} from "./chunk-PDH3VEJT.js";
import "./chunk-ZKTCFKIS.js";
import "./chunk-W46OOGMX.js";
import "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-CZSWJX3N.js";
import "./chunk-SSKG7XXV.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-SAHCXYC2.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
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
