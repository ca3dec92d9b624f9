const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-6J6WHVIG.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-JAC4FS4B.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-Z4NPEBGO.js";
import "./chunk-IXAKKYMF.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-WCZN3ZT3.js";
import "./chunk-J5LBOOOT.js";
import {
  bundledRules
} from "./chunk-XEBT7PA6.js";
import "./chunk-UJ2LQ6B3.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-3YGBPRGY.js";
import "./chunk-HCVWXVF6.js";
import "./chunk-IDODYN5P.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-RUSJJDX4.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-3GO3JVLC.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-2W44IGZR.js";
import "./chunk-CWUFL7CD.js";
import "./chunk-XPXOQDSO.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-UC6V45F5.js";
import "./chunk-5RPNTTVC.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-Z3B74M2O.js";
import "./chunk-E7MVE5XM.js";
import "./chunk-46V4KCOE.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-6G27WGAF.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-SG2T5QF3.js";
import "./chunk-JYQ2NVNY.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-TT22IAYA.js";
import "./chunk-I47CNF4X.js";
import "./chunk-PBGHAR35.js";
import "./chunk-N5VN2VGD.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-VGXFE2CZ.js";
import "./chunk-IZXTVZVT.js";
import "./chunk-2W67QSVG.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-RCQCZ3LE.js";
import "./chunk-REUBMLHY.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-737YZMHT.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AN6XIYG6.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-POKJX5SB.js";
import "./chunk-PSAPQTZD.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-5G5YL5S3.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
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
