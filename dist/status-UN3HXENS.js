const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-BBUWERNG.js";
import "./chunk-XO54KODE.js";
import "./chunk-RY2BPT5O.js";
import {
  gatePortsFromEnvironment
} from "./chunk-LAWJVAXK.js";
import "./chunk-7P7OOOMM.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-O6XMHQ2H.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  pinConfig
} from "./chunk-2HHGQKT3.js";
import "./chunk-NWEMQTNO.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-XLXO4IIF.js";
import "./chunk-LVCDBCJY.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-F6BDQULO.js";
import "./chunk-DEFUEOIM.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-5WTNCWIE.js";
import "./chunk-PBGHAR35.js";
import "./chunk-F5VK2OZG.js";
import "./chunk-TR5LDVUS.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-L2332ODH.js";
import "./chunk-IUOJNG25.js";
import "./chunk-VR4NWKLW.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-YVLUJ2BO.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-7QR5FDCX.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-5ZUHS7P3.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-JZTN3WUH.js";
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
