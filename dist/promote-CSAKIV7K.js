const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  stepGates
} from "./chunk-LSLXGF26.js";
import {
  promote,
  stepRow,
  summarizeStep
} from "./chunk-UGRUBHQW.js";
import {
  writeMarkdown
} from "./chunk-75OTPPXT.js";
import "./chunk-D2N2PHXB.js";
import "./chunk-CC5GVUYH.js";
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
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-DVORNKUD.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-JMYAVHWV.js";
import "./chunk-7DZAHZ6J.js";
import "./chunk-PKZWJD2Z.js";
import "./chunk-KMAZY74T.js";
import "./chunk-LIIDGSTC.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-VOJLODWK.js";
import "./chunk-YTYPHZI2.js";
import {
  gatePortsFromEnvironment,
  protectionFromEnvironment
} from "./chunk-SWJVHV6W.js";
import "./chunk-63BCG5EC.js";
import "./chunk-LY27JK5G.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-6A6WOGQ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-W46OOGMX.js";
import "./chunk-3I2KA65U.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  details,
  plain,
  table
} from "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  info
} from "./chunk-CASCCXCS.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-NL5AMPIZ.js";
import "./chunk-2MZ6ARCQ.js";
import "./chunk-W4DKBKNC.js";
import "./chunk-CZSWJX3N.js";
import "./chunk-KNHQAGHE.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-SSKG7XXV.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/promote.ts
var report = { progress: info, notice: info };
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
function markdownOf({ outcomes, plans }, { results, why }) {
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
    ...plans.filter(({ key, managed }) => managed.length > 0 && (written.has(key) || why !== void 0)).map(({ title, body }) => details(plain(title), body))
  ];
}
export {
  runPromote
};
