const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-7EX2BKWH.js";
import "./chunk-UTC64J2M.js";
import "./chunk-2Q3XUGLC.js";
import {
  gatePortsFromEnvironment
} from "./chunk-EDBMIILP.js";
import "./chunk-S5GNF4EO.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-PSGBQXC7.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  pinConfig
} from "./chunk-GWFGUQHO.js";
import "./chunk-3SNZCOE7.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-N77252H6.js";
import "./chunk-35L3KGKG.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-A6HPSYJA.js";
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
import "./chunk-M45SDANJ.js";
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
