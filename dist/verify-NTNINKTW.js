const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  formatReport,
  formatTotals,
  nowAndThen,
  reportRows,
  totalsOf,
  verify,
  verifyWorld
} from "./chunk-UAWZIYAH.js";
import "./chunk-FGOBKQ2S.js";
import "./chunk-BLX2TAOU.js";
import {
  diskTree
} from "./chunk-4553KBF5.js";
import "./chunk-5F7EBJDG.js";
import "./chunk-SJOGXI3W.js";
import "./chunk-ED4Z2D7M.js";
import "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-JMYAVHWV.js";
import "./chunk-7DZAHZ6J.js";
import "./chunk-PKZWJD2Z.js";
import "./chunk-KMAZY74T.js";
import {
  readEvent
} from "./chunk-YXT7HI5G.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-W46OOGMX.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  code,
  details,
  plain,
  table
} from "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  info,
  setSecret,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LGILVQXC.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import {
  UserError
} from "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";

// src/commands/verify/report-markdown.ts
function verifyMarkdown(environment, results) {
  const rows = reportRows(results);
  const [passed, others] = [
    rows.filter(({ verdict }) => verdict === "passed"),
    rows.filter(({ verdict }) => verdict !== "passed")
  ];
  return [
    `## Verified: ${plain(environment)}`,
    formatTotals(totalsOf(results)),
    ...others.length > 0 ? [tableOf(others)] : [],
    ...passed.length > 0 ? [details("What passed", tableOf(passed))] : []
  ].join("\n\n");
}
function tableOf(rows) {
  return table(
    ["", "Check", "Of", "Saw"],
    rows.map(({ verdict, id, subject, saw, hint }) => [
      verdict,
      code(id),
      plain(subject),
      hint === void 0 ? plain(saw) : `${plain(saw)}<br>${plain(hint)}`
    ])
  );
}

// src/edge/action/verify.ts
async function runVerify(inputs) {
  const [name, ...more] = inputs.environments;
  if (name === void 0 || more.length > 0)
    throw new UserError("bad-input", `input 'environment' names ${inputs.environments.length}`, {
      hint: "'verify' looks at one environment, whose cluster the kubeconfig of the job has"
    });
  if (readEvent().name === "pull_request_target")
    throw new UserError("bad-input", "'verify' does not run for a 'pull_request_target' event", {
      hint: "it sends an API key where the config says: run it after the merge, on push"
    });
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env;
  const { environment, results } = await verify(
    diskTree(root),
    {
      configPath: inputs.config,
      environment: name,
      timeoutMs: inputs.timeoutMs,
      only: inputs.only,
      skip: inputs.skip,
      url: void 0,
      ca: void 0,
      git: gitRemote(cacheFolder())
    },
    verifyWorld({
      root,
      report: { progress: nowAndThen(info), notice: info },
      kubeconfig: void 0,
      context: void 0,
      mask: setSecret
    })
  );
  info(formatReport(results));
  for (const result of results) if (result.verdict === "failed") fail(errorOf(result));
  setOutputs({ checks: results, "failed-checks": totalsOf(results).failed });
  if (process.env.GITHUB_STEP_SUMMARY !== void 0)
    await summary.addRaw(verifyMarkdown(environment, results), true).write();
}
function errorOf({ id, subject, saw, hint }) {
  return new UserError("verify-failed", `${id}: ${subject}: ${saw}`, { hint });
}
export {
  runVerify
};
