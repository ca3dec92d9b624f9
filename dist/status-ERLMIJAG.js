const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-2FFIHJ7T.js";
import "./chunk-QIUT6WGW.js";
import "./chunk-AR2RPT32.js";
import {
  gatePortsFromEnvironment
} from "./chunk-E4DR7EPQ.js";
import "./chunk-SDXWRUDZ.js";
import {
  pinConfig
} from "./chunk-33G2EZZC.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-P2PAFMF2.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-GD6MFEZB.js";
import "./chunk-633IV4PU.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-NBDLLVPI.js";
import "./chunk-LRAZFMUW.js";
import "./chunk-PBGHAR35.js";
import "./chunk-JUQKPZMY.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-JC2X7RKL.js";
import "./chunk-GZ5F27DP.js";
import "./chunk-D4E6YL65.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-ISISTVSG.js";
import "./chunk-GO5SEOCX.js";
import "./chunk-W473AYAT.js";
import "./chunk-S4O4NNY3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-I7ABUCBP.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-3RSJWS5G.js";
import "./chunk-VUFWUPOA.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LVQ55WTG.js";
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
