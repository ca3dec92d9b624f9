const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  checkWorkTree
} from "./chunk-W75HGMYT.js";
import "./chunk-N4PJLPRG.js";
import "./chunk-HFZV2MQN.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import "./chunk-KCQ3UCRI.js";
import "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-R2UR7TLD.js";
import {
  checkTitle,
  formatReport
} from "./chunk-BEKK5Z7Q.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-5F7EBJDG.js";
import {
  writeReport
} from "./chunk-T56ULMED.js";
import "./chunk-B55SFMDI.js";
import "./chunk-EDI3OGNG.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-CJVWLMWH.js";
import "./chunk-BEBJKCOO.js";
import "./chunk-ZC4MAGA3.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-6JJB7PKT.js";
import "./chunk-KMAJF7GU.js";
import "./chunk-BF7JI3HH.js";
import "./chunk-4ZKPVAUH.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-DFNWRHUV.js";
import "./chunk-337RJCMK.js";
import "./chunk-7YRKO5V4.js";
import "./chunk-DNI37G26.js";
import "./chunk-PBGHAR35.js";
import "./chunk-BRSJK6XI.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
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

// src/edge/cli/html-report.ts
var USAGE = `igw report: what merging your change would do, as one HTML page

Usage: igw report [OPTIONS]

  --base BRANCH    branch to merge into (the default branch); compared is where yours left it
  --config FILE    the config, in the root of the repository (inference-gateway.yaml)
  --output FILE    where to write it (inference-gateway-report.html); - for standard output
  -C DIR           run as if in DIR
  -h, --help       this text

Environments by release, findings, and for each environment its traffic, alerts and changes, side by
side. The page needs no network and runs no script. Looks at the work tree, committed or not, and
ends with 0 whatever it finds: 'igw check --report FILE' ends with 1 where something speaks against
merging.
`;
var OPTIONS = {
  base: { type: "string" },
  config: { type: "string", default: "inference-gateway.yaml" },
  output: { type: "string", default: "inference-gateway-report.html" },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args, home) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { output, ...request } = read.values;
  const { found, report } = await checkWorkTree(request, home);
  const page = formatReport(report);
  if (output === "-") {
    process.stdout.write(page);
    return 0;
  }
  writeReport(resolve(request.directory, output), page);
  process.stdout.write(`${output}: ${checkTitle({ ...found, version: VERSION })}
`);
  return 0;
}
export {
  run
};
