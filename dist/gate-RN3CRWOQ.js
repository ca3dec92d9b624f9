const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  printRows
} from "./chunk-7SGXAZPK.js";
import {
  terminalReporter
} from "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-H7LMSAPR.js";
import {
  reportErrors,
  reportUsage
} from "./chunk-JLCFG4OU.js";
import {
  gateJson,
  gateRow,
  restOf
} from "./chunk-GEY6DOU2.js";
import {
  runGates
} from "./chunk-SWJVHV6W.js";
import "./chunk-63BCG5EC.js";
import "./chunk-LY27JK5G.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-6A6WOGQ2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-3I2KA65U.js";
import "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-NL5AMPIZ.js";
import "./chunk-2MZ6ARCQ.js";
import "./chunk-W4DKBKNC.js";
import "./chunk-CZSWJX3N.js";
import "./chunk-KNHQAGHE.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-SSKG7XXV.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
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
