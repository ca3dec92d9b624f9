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
} from "./chunk-F5OO4RSW.js";
import "./chunk-7K7EAQUO.js";
import "./chunk-63Z3R4YS.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-U5C5UZL4.js";
import "./chunk-3SUYRDYW.js";
import "./chunk-3I6I32BL.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-VAOKTMGI.js";
import "./chunk-7JRZE56H.js";
import "./chunk-PBGHAR35.js";
import "./chunk-X66W4J23.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-QQLP5LGH.js";
import {
  stateOf
} from "./chunk-2IIGJ4PL.js";
import "./chunk-QDZU2XGX.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-2NW57IB7.js";
import "./chunk-U6TLNYX2.js";
import "./chunk-W473AYAT.js";
import "./chunk-NVL53ECO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-T6IF4RPA.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  notice,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-JTURLTTR.js";
import "./chunk-27FCBMD7.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YSGORBNW.js";
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
