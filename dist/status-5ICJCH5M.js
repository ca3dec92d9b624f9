const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-BLDQWGDL.js";
import "./chunk-FEISMRPY.js";
import "./chunk-IHKHQND3.js";
import {
  gatePortsFromEnvironment
} from "./chunk-UUIU5Z3V.js";
import "./chunk-YACN46Y2.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-HTU4VLAL.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  pinConfig
} from "./chunk-AY4SAOLK.js";
import "./chunk-4VFOWFOW.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-ONUABZKZ.js";
import "./chunk-YKLT3OJK.js";
import "./chunk-LGILVQXC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-7DP4RSRU.js";
import "./chunk-LNUQS7E4.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-PHOSQEZ4.js";
import "./chunk-PBGHAR35.js";
import "./chunk-3SKWNPE6.js";
import "./chunk-LBYFYMQK.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-Z5YUL57J.js";
import "./chunk-K3A76PWE.js";
import "./chunk-OZ45YT3D.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-VH675E7Z.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-TBNJTWRX.js";
import "./chunk-W473AYAT.js";
import "./chunk-6IAS33NQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-A2YVRPKN.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-44VKR3E6.js";
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
