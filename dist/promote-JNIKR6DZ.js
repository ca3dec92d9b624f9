const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-KHZ42DHC.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-S4ZIASBF.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-RG5LAXU3.js";
import "./chunk-2N4OJAXF.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-WCZN3ZT3.js";
import "./chunk-PNAMDYXB.js";
import {
  bundledRules
} from "./chunk-CFQTVQQU.js";
import "./chunk-4G5W34DF.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-DDCXJ7N6.js";
import "./chunk-DC3375FS.js";
import "./chunk-NDHI2OKC.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-NQ6DALT5.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-3GO3JVLC.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-P4AQUGBE.js";
import "./chunk-CKAHFYDZ.js";
import "./chunk-E7K2VNA6.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-QIUT6WGW.js";
import "./chunk-AR2RPT32.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-E4DR7EPQ.js";
import "./chunk-SDXWRUDZ.js";
import "./chunk-33G2EZZC.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-P2PAFMF2.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-GD6MFEZB.js";
import "./chunk-633IV4PU.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-NBDLLVPI.js";
import "./chunk-LRAZFMUW.js";
import "./chunk-PBGHAR35.js";
import "./chunk-JUQKPZMY.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-JC2X7RKL.js";
import "./chunk-GZ5F27DP.js";
import "./chunk-D4E6YL65.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-ISISTVSG.js";
import "./chunk-GO5SEOCX.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-S4O4NNY3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-I7ABUCBP.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-3RSJWS5G.js";
import "./chunk-VUFWUPOA.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LVQ55WTG.js";
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
