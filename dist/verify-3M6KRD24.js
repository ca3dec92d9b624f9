const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  nowAndThen,
  verify,
  verifyWorld
} from "./chunk-EDQQVGRX.js";
import "./chunk-FGOBKQ2S.js";
import {
  formatReport,
  formatTotals,
  reportRows,
  totalsOf
} from "./chunk-NZ2PA2WE.js";
import "./chunk-RTXKGED7.js";
import {
  diskTree
} from "./chunk-R2UR7TLD.js";
import "./chunk-5F7EBJDG.js";
import "./chunk-BEBJKCOO.js";
import "./chunk-ZC4MAGA3.js";
import "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-KMAJF7GU.js";
import "./chunk-BF7JI3HH.js";
import "./chunk-4ZKPVAUH.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import {
  readEvent
} from "./chunk-YXT7HI5G.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-HWUVYDTS.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import {
  code,
  details,
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-OT75BEOS.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  setSecret,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
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
      report: { progress: nowAndThen(log), notice: log },
      kubeconfig: void 0,
      context: void 0,
      mask: setSecret
    })
  );
  log(formatReport(results));
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
