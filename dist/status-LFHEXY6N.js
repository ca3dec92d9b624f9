const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readStatus,
  statusJson,
  statusMarkdown,
  statusMatrix
} from "./chunk-PPYMLZJB.js";
import "./chunk-E7AW3I4M.js";
import "./chunk-C3KYARF5.js";
import {
  gatePortsFromEnvironment
} from "./chunk-QPW2UHIX.js";
import "./chunk-OOBANEFC.js";
import {
  pinConfig
} from "./chunk-MZJIR2SI.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-DA2YEMGU.js";
import {
  gitHubReaderFromEnvironment
} from "./chunk-BNDNWQYU.js";
import "./chunk-XPE3MLDI.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-FXEHFNNX.js";
import "./chunk-5XIUUPFI.js";
import "./chunk-PBGHAR35.js";
import "./chunk-SHC3DAOA.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-FDPY25VG.js";
import "./chunk-S7A6HXEW.js";
import "./chunk-R7GWMZ6Q.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-F4O7HKBJ.js";
import "./chunk-K7TMJLGV.js";
import "./chunk-W473AYAT.js";
import "./chunk-EOS4DOZG.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-XWG6WQ63.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-XF2Z2656.js";
import "./chunk-WBANMQNS.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-BTCCB4TI.js";
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
