const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-76EJTYPN.js";
import "./chunk-PSRUBMPJ.js";
import "./chunk-IQACUGDQ.js";
import {
  gatePortsFromEnvironment
} from "./chunk-KT32WQKI.js";
import "./chunk-KMTYXR7B.js";
import {
  pinConfig
} from "./chunk-OIEBGXCK.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-GFCK2OBC.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-RFU66S66.js";
import "./chunk-RA3MQMK5.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-2B7UTLPB.js";
import "./chunk-COV4PT2S.js";
import "./chunk-PBGHAR35.js";
import "./chunk-5MADY5JT.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-Y4V2NJLE.js";
import "./chunk-47BPGBHS.js";
import "./chunk-HCF47BSL.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-XMWUMA5U.js";
import "./chunk-FEWPF6G2.js";
import "./chunk-W473AYAT.js";
import "./chunk-YTFHOMHA.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GOPQ5YXR.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-PBBOBWXY.js";
import "./chunk-YDRYLXFV.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M3IFPP3M.js";
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
