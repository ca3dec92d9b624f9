const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  printRows
} from "./chunk-7SGXAZPK.js";
import "./chunk-N4PJLPRG.js";
import {
  readArguments
} from "./chunk-H7LMSAPR.js";
import {
  print,
  reportErrors
} from "./chunk-JLCFG4OU.js";
import {
  hydrateAll
} from "./chunk-TPAYN3KJ.js";
import {
  repositoryRoot
} from "./chunk-PDH3VEJT.js";
import "./chunk-XUYQ6D4Y.js";
import "./chunk-JARQXFZ6.js";
import "./chunk-FIWOAFTF.js";
import "./chunk-Z7BQ7AH6.js";
import "./chunk-ZKTCFKIS.js";
import "./chunk-W46OOGMX.js";
import "./chunk-3I2KA65U.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-SSKG7XXV.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-SAHCXYC2.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
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
