const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-OL4CAUE6.js";
import "./chunk-HB5YULQ2.js";
import "./chunk-5M2DXRDZ.js";
import {
  gatePortsFromEnvironment
} from "./chunk-6K7UGW6J.js";
import "./chunk-VY3VM7LO.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-BSHG5YXF.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  pinConfig
} from "./chunk-LIJS2ADX.js";
import "./chunk-JATSN56Y.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-3KS7VFP2.js";
import "./chunk-S64G4RC4.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-ABIC5YBG.js";
import "./chunk-BN2YD5EX.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-5KZHVK3Q.js";
import "./chunk-PBGHAR35.js";
import "./chunk-OSG4BWGD.js";
import "./chunk-WN6TWI6W.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-U4XMMEY2.js";
import "./chunk-VHSSA22B.js";
import "./chunk-DLS3O7SZ.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-VH675E7Z.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-5CUQZO76.js";
import "./chunk-W473AYAT.js";
import "./chunk-RSIVP7ID.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XA2A2VKR.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-ARAUBUJ5.js";
import "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/status.ts
var report = { progress: log, notice: log };
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
