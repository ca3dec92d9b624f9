const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-6X6476AM.js";
import "./chunk-GUFAKLAN.js";
import "./chunk-HOXPOXOW.js";
import {
  gatePortsFromEnvironment
} from "./chunk-5PJW7T5N.js";
import "./chunk-5DA2NGH3.js";
import {
  pinConfig
} from "./chunk-4X3QUWNC.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-FOMXQRZJ.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-NWAQU2EV.js";
import "./chunk-VUT4IV5Z.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-KJV5WFL5.js";
import "./chunk-2KCQWU6Y.js";
import "./chunk-PBGHAR35.js";
import "./chunk-XSRHFJTU.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-AIPIBVQR.js";
import "./chunk-ZQHZGWEV.js";
import "./chunk-EJYQGL6R.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-HJJNJFFQ.js";
import "./chunk-EU3LH2FW.js";
import "./chunk-W473AYAT.js";
import "./chunk-RJ5TEQCU.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-ALLD4F3K.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-4BL5IGOJ.js";
import "./chunk-NNVAGNSA.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-QOC7WMWG.js";
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
