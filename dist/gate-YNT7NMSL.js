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
} from "./chunk-R7IZL2A5.js";
import "./chunk-VBXXE7YA.js";
import "./chunk-DXIO6JOC.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-XUOR7SJ3.js";
import "./chunk-CMYMN7MW.js";
import "./chunk-O6YDARCI.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-CUDKYMGI.js";
import "./chunk-355S6JQ7.js";
import "./chunk-PBGHAR35.js";
import "./chunk-3EGRXCXG.js";
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
import "./chunk-TJEXRFD5.js";
import "./chunk-KDJGG4BG.js";
import "./chunk-W473AYAT.js";
import "./chunk-K5ZIU56T.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-7LHW2HPH.js";
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
