const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-4IF4D4YJ.js";
import "./chunk-LIIDGSTC.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-VOJLODWK.js";
import "./chunk-YTYPHZI2.js";
import {
  gatePortsFromEnvironment
} from "./chunk-SWJVHV6W.js";
import "./chunk-63BCG5EC.js";
import "./chunk-LY27JK5G.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-6A6WOGQ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import {
  pinConfig
} from "./chunk-3I2KA65U.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import {
  info,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-NL5AMPIZ.js";
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

// src/edge/action/status.ts
var report = { progress: info, notice: info };
async function runStatus({ config: configPath, base, token }) {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env;
  const reader = gitHubReaderFromEnvironment({ root, token, report });
  const { config, pinned } = await pinConfig(reader, { configPath, base });
  const ports = await gatePortsFromEnvironment({ token, report })(pinned.branch);
  const status = await readStatus({ ...ports, reader }, { config, pinned, nowMs: Date.now() });
  const { environments } = statusJson(status);
  setOutputs({ environments, matrix: statusMatrix(status) });
  if (process.env.GITHUB_STEP_SUMMARY !== void 0)
    await summary.addRaw(statusMarkdown(status), true).write();
}
export {
  runStatus
};
