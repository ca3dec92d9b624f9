const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-ND3VHBSK.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-MJQ42U4Y.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-42PEAC4B.js";
import "./chunk-UB2MDALX.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-5KYJVXPB.js";
import "./chunk-ZEIXNNUK.js";
import {
  bundledRules
} from "./chunk-F6AOL5QJ.js";
import "./chunk-KPF5ZWKR.js";
import "./chunk-PVGL7KSK.js";
import "./chunk-XAUYDXOB.js";
import "./chunk-3DNPWGTH.js";
import "./chunk-E2UDH4GV.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-FHWUU3GT.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-DIQTDLNX.js";
import "./chunk-O3LVABZZ.js";
import "./chunk-OYHTH6JN.js";
import "./chunk-KMAZY74T.js";
import "./chunk-BWDEVN5M.js";
import "./chunk-MFXUZ7PY.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-32UM6K6H.js";
import "./chunk-IVD5URPL.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-EYGC3N6L.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-JUPOUMNY.js";
import "./chunk-RMQNZOMX.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-F7WZEOHS.js";
import "./chunk-AXZ7N24G.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-7GDQZCOY.js";
import "./chunk-RPRMTJ3J.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-3OHTEKOJ.js";
import "./chunk-PBGHAR35.js";
import "./chunk-KATHZJS3.js";
import "./chunk-R4KUQ63Y.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-I73R35FR.js";
import "./chunk-KEVQKCSG.js";
import "./chunk-5R44JUEO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-LSMS5RE3.js";
import {
  plain,
  table
} from "./chunk-SCKQBNQN.js";
import "./chunk-QPHZGIYI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-B2J7SZ3H.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-FQRZWHGN.js";
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
