const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gateJson,
  gateMarkdown
} from "./chunk-GEY6DOU2.js";
import {
  readEvent
} from "./chunk-YXT7HI5G.js";
import {
  runGates
} from "./chunk-SWJVHV6W.js";
import {
  stateOf
} from "./chunk-63BCG5EC.js";
import "./chunk-LY27JK5G.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-6A6WOGQ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-3I2KA65U.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  info,
  notice,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LGILVQXC.js";
import "./chunk-NL5AMPIZ.js";
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

// src/edge/action/gate.ts
var report = { progress: info, notice: info };
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
