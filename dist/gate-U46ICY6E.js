const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gateJson,
  gateMarkdown
} from "./chunk-LBY7KKX7.js";
import {
  readEvent
} from "./chunk-2EPS662Z.js";
import {
  runGates
} from "./chunk-WB5HBULK.js";
import "./chunk-56WQOEKT.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-YZCOWXAJ.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-VEMVD6EV.js";
import "./chunk-3SEFVRAK.js";
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
import "./chunk-F2KIK4P6.js";
import "./chunk-YASMSEFC.js";
import "./chunk-LGILVQXC.js";
import "./chunk-GKRPOOAP.js";
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
import {
  stateOf
} from "./chunk-XZASDQVL.js";
import "./chunk-5H37F6BE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-6FQ3VHGC.js";
import "./chunk-W473AYAT.js";
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
