const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-3JXUOUKY.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-Y7LIUKJP.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-IH72DCFM.js";
import "./chunk-BZ6VWWWI.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-WCZN3ZT3.js";
import "./chunk-DIJN6DFR.js";
import {
  bundledRules
} from "./chunk-BKCLXMQF.js";
import "./chunk-5RB2APHR.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-RX53P2IH.js";
import "./chunk-Z6JZR4YN.js";
import "./chunk-2IPBOVDN.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-432PMENC.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-3GO3JVLC.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-YQFQFA5S.js";
import "./chunk-3T43FG54.js";
import "./chunk-XQYNAQXL.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-DGSBWSLM.js";
import "./chunk-LG6HKPOP.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-QJ24CWM3.js";
import "./chunk-T76OTNLA.js";
import "./chunk-YNCHZEDA.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-BR5EB7MK.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-Q3JWU3HO.js";
import "./chunk-B2QPPW4T.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-COFMTDJK.js";
import "./chunk-L4X772EN.js";
import "./chunk-PBGHAR35.js";
import "./chunk-RML7X2VZ.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-LVVMNQM5.js";
import "./chunk-LCBRFFG5.js";
import "./chunk-U5DPI7T3.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-SZULENZ2.js";
import "./chunk-MCNVZORZ.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-D2PERLB7.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-DOWSUWDW.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-UKZGMBLG.js";
import "./chunk-2MUBUEDJ.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-6VSXGCSL.js";
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
