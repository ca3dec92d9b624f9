const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  printRows
} from "./chunk-3352T7BR.js";
import "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-G3YSO2AZ.js";
import {
  print,
  reportErrors
} from "./chunk-OWAFL2MD.js";
import {
  hydrateAll
} from "./chunk-3VKPDZOI.js";
import {
  repositoryRoot
} from "./chunk-F5N3I6E6.js";
import "./chunk-DQOCMCWT.js";
import "./chunk-U44JYABL.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-JARQXFZ6.js";
import "./chunk-W46OOGMX.js";
import "./chunk-VEMVD6EV.js";
import "./chunk-3SEFVRAK.js";
import "./chunk-F2KIK4P6.js";
import "./chunk-YASMSEFC.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-6FQ3VHGC.js";
import "./chunk-C4ZMOGPQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-SAHCXYC2.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-G6F7TK2H.js";
import "./chunk-2XDXF7M4.js";
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
