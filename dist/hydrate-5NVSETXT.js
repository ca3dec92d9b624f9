const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  printRows
} from "./chunk-WK4YF2PN.js";
import "./chunk-N4PJLPRG.js";
import {
  hydrateAll
} from "./chunk-FDJ5NENC.js";
import "./chunk-E5I7RTR7.js";
import "./chunk-D67SIVDN.js";
import "./chunk-HFZV2MQN.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import {
  print,
  reportErrors
} from "./chunk-KCQ3UCRI.js";
import {
  repositoryRoot
} from "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-JARQXFZ6.js";
import "./chunk-W46OOGMX.js";
import "./chunk-T6W5BSBH.js";
import "./chunk-HWUVYDTS.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
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

// src/edge/cli/hydrate.ts
var USAGE = `igw hydrate: rendered manifests as the branches that GitOps Promoter promotes

Usage: igw hydrate [OPTIONS]

  --push REMOTE   push branches and notes there, such as to origin (they stay on this machine)
  --config FILE   the config, in the root of the repository (inference-gateway.yaml)
  --base BRANCH   branch to read (the one in the config, else the default branch)
  --json          report as JSON
  -C DIR          run as if in DIR
  -h, --help      this text

For each environment, rendered/<env>/ of the base branch becomes the branch environment/<env>-next, with
hydrator.metadata and a note in refs/notes/hydrator.metadata. Needs gitops.hydrator.enabled in the config.
`;
var OPTIONS = {
  push: { type: "string" },
  config: { type: "string", default: "inference-gateway.yaml" },
  base: { type: "string" },
  json: { type: "boolean", default: false },
  directory: { type: "string", short: "C", default: "." }
};
async function run(args) {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 });
  if (typeof read === "number") return read;
  const { values } = read;
  const root = await repositoryRoot(resolve(values.directory));
  const { commit, results, errors } = await hydrateAll({
    root,
    remote: values.push,
    configPath: values.config,
    base: values.base
  });
  reportErrors(errors);
  if (values.json) print(`${JSON.stringify({ commit, environments: results }, void 0, 2)}
`);
  else
    printRows(
      results.map((one) => [
        one.environment,
        one.branch,
        one.step,
        one.commit?.slice(0, 10) ?? "-"
      ])
    );
  return errors.length > 0 ? 1 : 0;
}
export {
  run
};
