const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-HSVLKOTZ.js";
import "./chunk-A2DHNQRX.js";
import "./chunk-52R2ZJN2.js";
import {
  gatePortsFromEnvironment
} from "./chunk-2VTZNSEZ.js";
import "./chunk-KC3O45OC.js";
import {
  pinConfig
} from "./chunk-DNKPZ477.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-7ZYDKHAA.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-VIISLQGL.js";
import "./chunk-A6XOV4A5.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-VJCCABRC.js";
import "./chunk-WH6LJZFP.js";
import "./chunk-PBGHAR35.js";
import "./chunk-W6GO7W7M.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-R4GWGL5Q.js";
import "./chunk-YKPMW6NA.js";
import "./chunk-RI2N574V.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-6677KAFS.js";
import "./chunk-WYYF3LTT.js";
import "./chunk-W473AYAT.js";
import "./chunk-4X5A3TBI.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-CWMIDWRI.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-R7F7CPPZ.js";
import "./chunk-2N7FMP6J.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-KDMKCCMO.js";
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
