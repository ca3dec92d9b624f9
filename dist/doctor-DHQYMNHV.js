const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  doctorJson,
  doctorMarkdown,
  doctorText,
  runDoctor
} from "./chunk-ZSMPILIT.js";
import "./chunk-UWGKUNLJ.js";
import "./chunk-ZJTYKWQH.js";
import "./chunk-W6REXYAI.js";
import {
  readEvent
} from "./chunk-2EPS662Z.js";
import "./chunk-EXZBPIXC.js";
import "./chunk-EJSCOMRS.js";
import "./chunk-JCGSMEGN.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import "./chunk-F5N3I6E6.js";
import "./chunk-XJDBMZBA.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-ZU3DX45J.js";
import "./chunk-NBL6TLT5.js";
import "./chunk-LGILVQXC.js";
import "./chunk-RMJZBN3A.js";
import "./chunk-KU7VTVO2.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-S3KVCLJK.js";
import "./chunk-PBGHAR35.js";
import "./chunk-2GQ2CAZ4.js";
import "./chunk-LDDGCFQB.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZXK2DI5O.js";
import "./chunk-YQIBGXLE.js";
import "./chunk-3BYPPJ2I.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2WXEBKXM.js";
import "./chunk-W473AYAT.js";
import "./chunk-5EOSYHTO.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-EETAIGWX.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M5AU23NE.js";
import {
  UserError
} from "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/doctor.ts
async function runDoctorAction({ config: configPath, base, token }) {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env;
  const { isFork } = readEvent();
  const report = { progress: log, notice: log };
  const options = { root, configPath, base, token, isFork, report };
  const { diagnosis, configErrors } = await runDoctor(options);
  for (const error of configErrors) fail(error);
  for (const finding of diagnosis.findings) {
    if (finding.verdict === "failed") fail(errorOf(finding));
    if (finding.verdict === "warning") annotateWarning(errorOf(finding));
  }
  log(doctorText(diagnosis));
  const { checks, failed } = doctorJson(diagnosis);
  setOutputs({ checks, "failed-checks": failed });
  if (process.env.GITHUB_STEP_SUMMARY !== void 0)
    await summary.addRaw(doctorMarkdown(diagnosis), true).write();
}
function errorOf({ id, subject, saw, hint, at }) {
  return new UserError("doctor", `${id}: ${subject}: ${saw}`, { hint, at });
}
export {
  runDoctorAction
};
