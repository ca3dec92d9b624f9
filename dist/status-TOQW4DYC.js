const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-FZA2IJQJ.js";
import "./chunk-PPIHWJ4T.js";
import "./chunk-OHWBCXKN.js";
import {
  gatePortsFromEnvironment
} from "./chunk-QCK5T5YI.js";
import "./chunk-GHVUFNTH.js";
import {
  pinConfig
} from "./chunk-AXDGCA54.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-5A46OL2B.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-NGVBLRCG.js";
import "./chunk-B3S6D2LC.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-ERXRLNA5.js";
import "./chunk-WIHUJQKJ.js";
import "./chunk-PBGHAR35.js";
import "./chunk-S6WI4VBA.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-VGXFE2CZ.js";
import "./chunk-IZXTVZVT.js";
import "./chunk-2W67QSVG.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-I5YEUIQK.js";
import "./chunk-ZDXN4MM5.js";
import "./chunk-W473AYAT.js";
import "./chunk-HIACVBLE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-PAGEHORR.js";
import {
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
