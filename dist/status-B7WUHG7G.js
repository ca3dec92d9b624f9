const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-54FUPSXN.js";
import "./chunk-XDTNDI6C.js";
import "./chunk-KUPJ2TVU.js";
import {
  gatePortsFromEnvironment
} from "./chunk-F53FSEGD.js";
import "./chunk-XGVWOPQ6.js";
import {
  pinConfig
} from "./chunk-VVKMO7EE.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-E4GA7XSN.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-7JX3O5QY.js";
import "./chunk-AR3SXO35.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-DZIGB7IA.js";
import "./chunk-NJM7GWY6.js";
import "./chunk-PBGHAR35.js";
import "./chunk-RQAWAEFE.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-QPUC7CTH.js";
import "./chunk-F6SEKCG6.js";
import "./chunk-Y7J5HZZB.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-MRPJQLJC.js";
import "./chunk-L2J5UM6V.js";
import "./chunk-W473AYAT.js";
import "./chunk-PMA5PRBO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-DPFHG3AM.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-L6EZJNQ4.js";
import "./chunk-IRDYV5SV.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YUHFEEPK.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
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
