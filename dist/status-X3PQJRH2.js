const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-7XRHU3QE.js";
import "./chunk-DGSBWSLM.js";
import "./chunk-LG6HKPOP.js";
import {
  gatePortsFromEnvironment
} from "./chunk-QJ24CWM3.js";
import "./chunk-T76OTNLA.js";
import {
  pinConfig
} from "./chunk-YNCHZEDA.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-BR5EB7MK.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-Q3JWU3HO.js";
import "./chunk-B2QPPW4T.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-COFMTDJK.js";
import "./chunk-L4X772EN.js";
import "./chunk-PBGHAR35.js";
import "./chunk-RML7X2VZ.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-LVVMNQM5.js";
import "./chunk-LCBRFFG5.js";
import "./chunk-U5DPI7T3.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-SZULENZ2.js";
import "./chunk-MCNVZORZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-D2PERLB7.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-DOWSUWDW.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-UKZGMBLG.js";
import "./chunk-2MUBUEDJ.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-6VSXGCSL.js";
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
