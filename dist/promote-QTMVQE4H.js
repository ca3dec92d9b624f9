const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-YZL7Y2PF.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-R7P5HIM5.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-4QDOERBJ.js";
import "./chunk-TMFISUMB.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-WCZN3ZT3.js";
import "./chunk-TDUDJFIE.js";
import {
  bundledRules
} from "./chunk-7ARNRUR4.js";
import "./chunk-JAAMI73P.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-NDOTPR7H.js";
import "./chunk-6DAK5RSQ.js";
import "./chunk-56HRYFH2.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-FX4NOCQW.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-LKPXILIX.js";
import "./chunk-UKLY7GU7.js";
import "./chunk-TXXW47SU.js";
import "./chunk-KMAZY74T.js";
import "./chunk-EXZBPIXC.js";
import "./chunk-EJSCOMRS.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-6IS2PHHH.js";
import "./chunk-34UUKYQ5.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-JCGSMEGN.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-SLPJK5AG.js";
import "./chunk-GJR3QL5P.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-ZU3DX45J.js";
import "./chunk-NBL6TLT5.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-RMJZBN3A.js";
import "./chunk-KU7VTVO2.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-S3KVCLJK.js";
import "./chunk-PBGHAR35.js";
import "./chunk-2GQ2CAZ4.js";
import "./chunk-LDDGCFQB.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZXK2DI5O.js";
import "./chunk-YQIBGXLE.js";
import "./chunk-3BYPPJ2I.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2WXEBKXM.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-5EOSYHTO.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-EETAIGWX.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M5AU23NE.js";
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
