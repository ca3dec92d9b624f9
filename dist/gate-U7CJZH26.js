const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gateJson,
  gateMarkdown
} from "./chunk-LBY7KKX7.js";
import {
  readEvent
} from "./chunk-YXT7HI5G.js";
import {
  runGates
} from "./chunk-Z3B74M2O.js";
import "./chunk-E7MVE5XM.js";
import "./chunk-46V4KCOE.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-6G27WGAF.js";
import "./chunk-SG2T5QF3.js";
import "./chunk-JYQ2NVNY.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-TT22IAYA.js";
import "./chunk-I47CNF4X.js";
import "./chunk-PBGHAR35.js";
import "./chunk-N5VN2VGD.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-VGXFE2CZ.js";
import {
  stateOf
} from "./chunk-IZXTVZVT.js";
import "./chunk-2W67QSVG.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-RCQCZ3LE.js";
import "./chunk-REUBMLHY.js";
import "./chunk-W473AYAT.js";
import "./chunk-737YZMHT.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AN6XIYG6.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  notice,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-POKJX5SB.js";
import "./chunk-PSAPQTZD.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-5G5YL5S3.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
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
