const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-JF72KTIV.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-K7B6ZSW6.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-6JPI6OM6.js";
import "./chunk-DGN7TJM7.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-5KYJVXPB.js";
import "./chunk-YEFBSNAC.js";
import {
  bundledRules
} from "./chunk-W6AO22GW.js";
import "./chunk-BJDLWTX5.js";
import "./chunk-PVGL7KSK.js";
import "./chunk-266XDQSN.js";
import "./chunk-YWWZLDIQ.js";
import "./chunk-HM7Z5TVN.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-YNFDZFC4.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-WOPWJUXL.js";
import "./chunk-QZ3EMVXX.js";
import "./chunk-PWMOCWVZ.js";
import "./chunk-KMAZY74T.js";
import "./chunk-GTDGPVOP.js";
import "./chunk-TKFLBZWH.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-VL7TLDB4.js";
import "./chunk-77N3TC3B.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-46MM24C7.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-LDVF35V5.js";
import "./chunk-CRXNMLYH.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-VZIBR77U.js";
import "./chunk-QMBTG3GP.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-MKOGG6UZ.js";
import "./chunk-FTYNHDN2.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-X35ADOEB.js";
import "./chunk-XTGWDFKL.js";
import "./chunk-PBGHAR35.js";
import "./chunk-6CPZVAN2.js";
import "./chunk-UMXAZDM3.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZA4XJZBC.js";
import "./chunk-GL4F72UP.js";
import "./chunk-4HQCJ2YH.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-S63J5E7Y.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2GPTSZOH.js";
import {
  plain,
  table
} from "./chunk-SCKQBNQN.js";
import "./chunk-TQPKIV2H.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-M2ZXG4BT.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-F4HEAFI6.js";
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
