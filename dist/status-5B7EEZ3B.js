const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-5GS36LLT.js";
import "./chunk-AWMPD6FA.js";
import "./chunk-OMNYTTD3.js";
import {
  gatePortsFromEnvironment
} from "./chunk-4JV5R5HS.js";
import "./chunk-2MWX66VM.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-W5NOOKBR.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  pinConfig
} from "./chunk-OMU3H5W5.js";
import "./chunk-TCBQYBHU.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-UI5JAKXT.js";
import "./chunk-RH6JXGYW.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-GGAZ734X.js";
import "./chunk-P7NVAM3M.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-A4LECMO3.js";
import "./chunk-PBGHAR35.js";
import "./chunk-JWFFY5QL.js";
import "./chunk-XKQEY7LW.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-K5WIOXQY.js";
import "./chunk-3UMGFCAK.js";
import "./chunk-QA3ZQ6NY.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-VH675E7Z.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-6HIGYYEJ.js";
import "./chunk-W473AYAT.js";
import "./chunk-ADZHUJ4H.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-IIV3AE5M.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-VL6T4RR6.js";
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
