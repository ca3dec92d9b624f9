const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  doctorJson,
  doctorMarkdown,
  doctorText,
  runDoctor
} from "./chunk-BPSY5VI5.js";
import "./chunk-UWGKUNLJ.js";
import "./chunk-ZJTYKWQH.js";
import "./chunk-W6REXYAI.js";
import {
  readEvent
} from "./chunk-2EPS662Z.js";
import "./chunk-HFP7HRAO.js";
import "./chunk-AGDLRQI4.js";
import "./chunk-YZCOWXAJ.js";
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
import "./chunk-F2KIK4P6.js";
import "./chunk-YASMSEFC.js";
import "./chunk-LGILVQXC.js";
import "./chunk-GKRPOOAP.js";
import "./chunk-N5W3ZOZU.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-L4TZQVGI.js";
import "./chunk-CZ36H5XH.js";
import "./chunk-PBGHAR35.js";
import "./chunk-NHSKRBQS.js";
import "./chunk-WME6XSCC.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-ZIEG7OUM.js";
import "./chunk-XZASDQVL.js";
import "./chunk-5H37F6BE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-6FQ3VHGC.js";
import "./chunk-W473AYAT.js";
import "./chunk-C4ZMOGPQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-G6F7TK2H.js";
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
