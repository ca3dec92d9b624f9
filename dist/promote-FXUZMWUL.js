const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-ABRHCOKQ.js";
import {
  promote,
  promotionReviews,
  stepRow,
  summarizeStep
} from "./chunk-3FCNUY5F.js";
import {
  writeMarkdown,
  writeReview
} from "./chunk-D5QSDRZE.js";
import "./chunk-KOUUMQUD.js";
import {
  SUMMARY_BUDGET,
  foldReviews
} from "./chunk-WCZN3ZT3.js";
import "./chunk-N3CWXIGL.js";
import {
  bundledRules
} from "./chunk-DVI74GCE.js";
import "./chunk-QMJLRK3C.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-MFQ5FNBN.js";
import "./chunk-RM2EYUSI.js";
import "./chunk-PBEO4KM2.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-3UHOQFPF.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-3ZCMEYLX.js";
import "./chunk-SZ6VVQPH.js";
import "./chunk-P6Z6EGOO.js";
import "./chunk-KMAZY74T.js";
import "./chunk-HFP7HRAO.js";
import "./chunk-AGDLRQI4.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-WB5HBULK.js";
import "./chunk-56WQOEKT.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-YZCOWXAJ.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-VEMVD6EV.js";
import "./chunk-3SEFVRAK.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-F2KIK4P6.js";
import "./chunk-YASMSEFC.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-GKRPOOAP.js";
import "./chunk-N5W3ZOZU.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-CZ36H5XH.js";
import "./chunk-PBGHAR35.js";
import "./chunk-NHSKRBQS.js";
import "./chunk-WME6XSCC.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZIEG7OUM.js";
import "./chunk-XZASDQVL.js";
import "./chunk-5H37F6BE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-6FQ3VHGC.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-C4ZMOGPQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-G6F7TK2H.js";
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
