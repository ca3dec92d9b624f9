const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  checkWorkTree
} from "./chunk-VAU6TIV4.js";
import "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-5AZK7K3M.js";
import "./chunk-OWAFL2MD.js";
import "./chunk-W6REXYAI.js";
import {
  checkTitle,
  formatReport
} from "./chunk-AY7S6AMZ.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-5F7EBJDG.js";
import {
  writeReport
} from "./chunk-JVYER5US.js";
import "./chunk-HSCQIFEU.js";
import "./chunk-SFICB2U2.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-7L2ZRMSL.js";
import "./chunk-22R4NB3R.js";
import "./chunk-CLUSDXEC.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import "./chunk-SAWZ3SOX.js";
import "./chunk-OCOJQDBG.js";
import "./chunk-TUXLKNRU.js";
import "./chunk-KMAZY74T.js";
import "./chunk-RTGMR7S2.js";
import "./chunk-BMDRAIVZ.js";
import "./chunk-F5N3I6E6.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-W46OOGMX.js";
import "./chunk-Y43ZNKI3.js";
import "./chunk-EEUJAIG2.js";
import "./chunk-KXCRS6GI.js";
import "./chunk-2HBQLFTX.js";
import "./chunk-PBGHAR35.js";
import "./chunk-PMQ2GUNG.js";
import "./chunk-5P7W337F.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-7CHCPSPA.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-IO3P2QMP.js";
import "./chunk-W473AYAT.js";
import "./chunk-7GZZGSQ4.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-V75DH336.js";
import "./chunk-SAHCXYC2.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-UWUKXT44.js";
import "./chunk-2XDXF7M4.js";
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
