const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  doctorJson,
  doctorMarkdown,
  doctorText,
  runDoctor
} from "./chunk-CRE65PL4.js";
import "./chunk-NZ2PA2WE.js";
import "./chunk-ZJTYKWQH.js";
import "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-R2UR7TLD.js";
import {
  readEvent
} from "./chunk-YXT7HI5G.js";
import "./chunk-DIK3OMEA.js";
import "./chunk-DFNWRHUV.js";
import "./chunk-337RJCMK.js";
import "./chunk-IFLTKM53.js";
import "./chunk-SUZTRXHP.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-7YRKO5V4.js";
import "./chunk-DNI37G26.js";
import "./chunk-PBGHAR35.js";
import "./chunk-BRSJK6XI.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-5T2IEEXP.js";
import "./chunk-6SVJRIO2.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-OT75BEOS.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
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
