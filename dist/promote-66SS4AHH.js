const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-BJPBOX5F.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-JFSSSAEZ.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-WGSCTMCP.js";
import "./chunk-7TIDKXY6.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-GATX37KZ.js";
import "./chunk-Q6MOTKWO.js";
import {
  bundledRules
} from "./chunk-BGMTMFRD.js";
import "./chunk-SKLBXBXJ.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-54BGCIFH.js";
import "./chunk-GTIKRKVE.js";
import "./chunk-T3AQMC54.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-FB7Q2AU3.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-YECLQMI2.js";
import "./chunk-OPT43DAR.js";
import "./chunk-TQW3NSAI.js";
import "./chunk-KMAZY74T.js";
import "./chunk-4GJF53II.js";
import "./chunk-7KJPQTA7.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-2QYVLNVZ.js";
import "./chunk-YQGMSZPH.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-ABYKJNP3.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-4O2TF7QQ.js";
import "./chunk-4US3E47P.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-BJT6G2PV.js";
import "./chunk-WD7E2OEU.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-Q2755HT6.js";
import "./chunk-GF7GXA56.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-PNXCASZB.js";
import "./chunk-PBGHAR35.js";
import "./chunk-SOW6NHN5.js";
import "./chunk-DBB54STR.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-4TAV44ZV.js";
import "./chunk-ZV33KSMQ.js";
import "./chunk-2FGS7NGY.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-PWGBGA7W.js";
import {
  plain,
  table
} from "./chunk-AO2UWAA6.js";
import "./chunk-BN66T3YD.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XFQ74C5I.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-UOQPPXCT.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/promote.ts
var report = { progress: log, notice: log };
async function runPromote(inputs, home) {
  const { token } = inputs;
  const { GITHUB_WORKSPACE: root = process.cwd(), GITHUB_ACTOR: by = "somebody" } = process.env;
  const result = await promote(gitHubReaderFromEnvironment({ root, token, report }), {
    configPath: inputs.config,
    base: inputs.base,
    from: inputs.from,
    to: inputs.to,
    release: inputs.release,
    reason: inputs.reason,
    by,
    liftHold: inputs.liftHold,
    repository: cloneUrl(),
    rules: bundledRules(home),
    version: VERSION,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    git: mayFetch() ? gitRemote(cacheFolder()) : void 0,
    gates: stepGates(gatePortsFromEnvironment({ token, report }), Date.now()),
    protection: protectionFromEnvironment({ token, report })
  });
  for (const warning of result.warnings) annotateWarning(warning);
  for (const error of result.errors) fail(error);
  const { plans, inputs: read, heads, pinned, config } = result;
  const request = { plans, base: pinned?.branch, inputs: read, heads };
  const published = await publish(inputs, request, config?.pullRequests.branchPrefix);
  setRunOutputs(summaryOf(result, published));
  await writeMarkdown(markdownOf(result, published));
  writeReview(inputs, promotionReviews(result.outcomes));
  for (const error of published.errors) fail(error);
}
function summaryOf({ outcomes }, { results }) {
  const steps = outcomes.map(summarizeStep);
  return {
    release: steps.find(({ release }) => release !== void 0)?.release,
    environments: steps.map(({ to, ...step }) => ({ name: to, ...step })),
    pullRequests: results
  };
}
function markdownOf({ outcomes }, { results, why }) {
  const written = new Set(
    results.flatMap(({ key, operation }) => operation === "unchanged" ? [] : [key])
  );
  return [
    "## Promotions",
    table(
      ["Step", "Release", "Changes", "Outcome"],
      outcomes.map((outcome) => stepRow(outcome, results).map(plain))
    ),
    ...why === void 0 ? [] : [plain(why)],
    ...foldReviews(
      promotionReviews(outcomes).filter(({ key }) => written.has(key) || why !== void 0),
      SUMMARY_BUDGET
    )
  ];
}
export {
  runPromote
};
