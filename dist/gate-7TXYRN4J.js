const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gateJson,
  gateMarkdown
} from "./chunk-QQB7SW7N.js";
import {
  readEvent
} from "./chunk-2EPS662Z.js";
import {
  runGates
} from "./chunk-EDBMIILP.js";
import "./chunk-S5GNF4EO.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-PSGBQXC7.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-GWFGUQHO.js";
import "./chunk-3SNZCOE7.js";
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
import "./chunk-N77252H6.js";
import "./chunk-35L3KGKG.js";
import "./chunk-LGILVQXC.js";
import "./chunk-A6HPSYJA.js";
import "./chunk-VXVNHR3D.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-V3JLW5Y6.js";
import "./chunk-PBGHAR35.js";
import "./chunk-VYHKC2FF.js";
import "./chunk-3H34BK4G.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-UN6KN6IU.js";
import {
  stateOf
} from "./chunk-M45SDANJ.js";
import "./chunk-L3U7OME7.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-YPLAYUJ4.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-NCEGXKEI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-KLORBTTA.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YRIEPQ6H.js";
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
