const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  doctorJson,
  doctorText,
  doctorTotals,
  runDoctor
} from "./chunk-CRE65PL4.js";
import "./chunk-NZ2PA2WE.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import {
  print,
  reportErrors
} from "./chunk-KCQ3UCRI.js";
import "./chunk-ZJTYKWQH.js";
import {
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-R2UR7TLD.js";
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
import "./chunk-DXDVXKHN.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/doctor.ts
var USAGE = `igw doctor: what keeps the bot from opening its pull requests, and them from being merged

Usage: igw doctor [OPTIONS]

  --config FILE   the config, in the root of the repository (inference-gateway.yaml)
  --base BRANCH   branch to merge into (the one in the config, else the default branch)
  --json          report as JSON
  -C DIR          run as if in DIR
  -h, --help      this text

The token is that of GITHUB_TOKEN or GH_TOKEN; the repository that of GITHUB_REPOSITORY, else of the origin.
It looks at the kind of token and what it may do, the jobs of .github/workflows, settings of the repository, rules
of its branches, required checks, and which workflows the pull requests start. It only reads: what cannot be known
without writing, or with this token, is 'unknown', with how it would show itself.
Exit codes: 0 nothing failed, 1 something did, 2 wrong use.
`;
var OPTIONS = {
  config: { type: "string", default: "inference-gateway.yaml" },
  base: { type: "string" },
  json: { type: "boolean", default: false },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { config: configPath, base, json, directory } = read.values;
  const root = await repositoryRoot(resolve(directory));
  const report = terminalReporter();
  const options = { root, configPath, base, token: void 0, isFork: false, report };
  const { diagnosis, configErrors } = await runDoctor(options);
  report.done();
  reportErrors(configErrors);
  const text = () => `${JSON.stringify(doctorJson(diagnosis), void 0, 2)}
`;
  print(json ? text() : doctorText(diagnosis));
  return doctorTotals(diagnosis).failed + configErrors.length > 0 ? 1 : 0;
}
export {
  run
};
