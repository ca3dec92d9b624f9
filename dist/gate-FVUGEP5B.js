const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  printRows
} from "./chunk-WK4YF2PN.js";
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import {
  reportErrors,
  reportUsage
} from "./chunk-KCQ3UCRI.js";
import {
  gateJson,
  gateRow,
  restOf
} from "./chunk-LBY7KKX7.js";
import {
  runGates
} from "./chunk-KAQMGREC.js";
import "./chunk-UCIVP6Y6.js";
import "./chunk-T6W5BSBH.js";
import "./chunk-WN5WKIPD.js";
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
import "./chunk-HWUVYDTS.js";
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
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-L6M6F6BW.js";

// src/edge/cli/gate.ts
var USAGE = `igw gate: whether promotions may be merged, as a check on their pull requests

Usage: igw gate [OPTIONS]

  --pull-request N   one pull request (all that are open)
  --config FILE      the config, on the base branch (inference-gateway.yaml)
  --base BRANCH      branch that they are merged into (the one in the config, else the default branch)
  --dry-run          report only, post nothing
  --json             report as JSON
  -h, --help         this text

Needs GITHUB_TOKEN and GITHUB_REPOSITORY. The check is called 'igw gate': let branch protection require
it. It is a check run where the token is that of a GitHub App (in a workflow it is), else a status.
`;
var OPTIONS = {
  "pull-request": { type: "string" },
  config: { type: "string", default: "inference-gateway.yaml" },
  base: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  const number = values["pull-request"];
  if (number !== void 0 && !/^[1-9]\d{0,9}$/.test(number))
    return reportUsage(`--pull-request takes a number, not '${number}'`, USAGE);
  const report = terminalReporter();
  report.progress("asking GitHub");
  const result = await runGates({
    report,
    configPath: values.config,
    base: values.base,
    pullRequest: number === void 0 ? void 0 : Number(number),
    dryRun: values["dry-run"]
  });
  report.done();
  reportErrors(result.errors);
  if (values.json) process.stdout.write(`${JSON.stringify(gateJson(result), void 0, 2)}
`);
  else if (result.posted.length === 0) process.stdout.write(`${restOf(result)}
`);
  else printRows(result.posted.map(gateRow));
  return result.errors.length > 0 ? 1 : 0;
}
export {
  run
};
