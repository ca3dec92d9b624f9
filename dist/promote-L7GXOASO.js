const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-HPYDPWW6.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-GZV6XMSG.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-RXZSOJGJ.js";
import "./chunk-QBSTDHW6.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-WCZN3ZT3.js";
import "./chunk-C76H6STS.js";
import {
  bundledRules
} from "./chunk-NZI576ZG.js";
import "./chunk-ZEG3TE2P.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-DRJX4R2H.js";
import "./chunk-2MIY5OIS.js";
import "./chunk-LOC4BVJT.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-XWSRIRNS.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-3GO3JVLC.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-3HJV4MUH.js";
import "./chunk-MBFERMSQ.js";
import "./chunk-SCFRYTJR.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-H3D7AMJ2.js";
import "./chunk-UOLIXTF5.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-F5OO4RSW.js";
import "./chunk-7K7EAQUO.js";
import "./chunk-63Z3R4YS.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-U5C5UZL4.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-3SUYRDYW.js";
import "./chunk-3I6I32BL.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-VAOKTMGI.js";
import "./chunk-7JRZE56H.js";
import "./chunk-PBGHAR35.js";
import "./chunk-X66W4J23.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-QQLP5LGH.js";
import "./chunk-2IIGJ4PL.js";
import "./chunk-QDZU2XGX.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-2NW57IB7.js";
import "./chunk-U6TLNYX2.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-NVL53ECO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-T6IF4RPA.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-JTURLTTR.js";
import "./chunk-27FCBMD7.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YSGORBNW.js";
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
