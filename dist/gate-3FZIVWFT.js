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
} from "./chunk-VL7TLDB4.js";
import "./chunk-77N3TC3B.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-46MM24C7.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-LDVF35V5.js";
import "./chunk-CRXNMLYH.js";
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
import "./chunk-VZIBR77U.js";
import "./chunk-QMBTG3GP.js";
import "./chunk-LGILVQXC.js";
import "./chunk-MKOGG6UZ.js";
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
import {
  stateOf
} from "./chunk-GL4F72UP.js";
import "./chunk-4HQCJ2YH.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-S63J5E7Y.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2GPTSZOH.js";
import "./chunk-SCKQBNQN.js";
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
