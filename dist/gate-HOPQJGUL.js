const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gateJson,
  gateMarkdown
} from "./chunk-KLQRNGX6.js";
import {
  readEvent
} from "./chunk-2EPS662Z.js";
import {
  runGates
} from "./chunk-32UM6K6H.js";
import "./chunk-IVD5URPL.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-EYGC3N6L.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-JUPOUMNY.js";
import "./chunk-RMQNZOMX.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  notice,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-F7WZEOHS.js";
import "./chunk-AXZ7N24G.js";
import "./chunk-LGILVQXC.js";
import "./chunk-7GDQZCOY.js";
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
import {
  stateOf
} from "./chunk-KEVQKCSG.js";
import "./chunk-5R44JUEO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-LSMS5RE3.js";
import "./chunk-SCKQBNQN.js";
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

// src/edge/action/gate.ts
var report = { progress: log, notice: log };
async function runGate(inputs) {
  const event = readEvent();
  if (event.isFork) notice("nothing is posted for a fork: the next scheduled run does");
  const { config: configPath, base, token, dryRun } = inputs;
  const result = await runGates({
    report,
    configPath,
    base,
    token,
    pullRequest: inputs.pullRequest ?? event.pullRequest,
    mergeGroupHead: event.mergeGroupHead,
    dryRun: dryRun || event.isFork
  });
  for (const error of result.errors) fail(error);
  setOutputs({ gates: gateJson(result), "gate-state": stateOf(result.posted) });
  if (process.env.GITHUB_STEP_SUMMARY !== void 0)
    await summary.addRaw(gateMarkdown(result), true).write();
}
export {
  runGate
};
