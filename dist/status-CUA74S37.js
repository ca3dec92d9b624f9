const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-5CAIF4OM.js";
import "./chunk-GTDGPVOP.js";
import "./chunk-TKFLBZWH.js";
import {
  gatePortsFromEnvironment
} from "./chunk-VL7TLDB4.js";
import "./chunk-77N3TC3B.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-46MM24C7.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  pinConfig
} from "./chunk-LDVF35V5.js";
import "./chunk-CRXNMLYH.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-VZIBR77U.js";
import "./chunk-QMBTG3GP.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-MKOGG6UZ.js";
import "./chunk-FTYNHDN2.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-X35ADOEB.js";
import "./chunk-XTGWDFKL.js";
import "./chunk-PBGHAR35.js";
import "./chunk-6CPZVAN2.js";
import "./chunk-UMXAZDM3.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZA4XJZBC.js";
import "./chunk-GL4F72UP.js";
import "./chunk-4HQCJ2YH.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-S63J5E7Y.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2GPTSZOH.js";
import "./chunk-SCKQBNQN.js";
import "./chunk-TQPKIV2H.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-M2ZXG4BT.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-F4HEAFI6.js";
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
