const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  hydrateAll
} from "./chunk-TPAYN3KJ.js";
import "./chunk-PDH3VEJT.js";
import "./chunk-XUYQ6D4Y.js";
import "./chunk-JARQXFZ6.js";
import "./chunk-FIWOAFTF.js";
import "./chunk-Z7BQ7AH6.js";
import "./chunk-ZKTCFKIS.js";
import "./chunk-W46OOGMX.js";
import "./chunk-3I2KA65U.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  plain,
  table
} from "./chunk-H2WYYXAV.js";
import "./chunk-WXW4QT2R.js";
import "./chunk-73CPR4D4.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-S4EHCVOB.js";
import "./chunk-I5BV5CYY.js";
import "./chunk-PLPJX4XO.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-LGILVQXC.js";
import "./chunk-IXYPEXJI.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-4RTFIPC6.js";
import "./chunk-WRE436BT.js";
import "./chunk-VHFZUAIG.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-EBUBUJE7.js";
import "./chunk-JV4FVQOR.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/hydrate.ts
async function runHydrate({
  config: configPath,
  base,
  dryRun
}) {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env;
  const remote = dryRun ? void 0 : "origin";
  const { results, errors } = await hydrateAll({ root, remote, configPath, base });
  for (const error of errors) fail(error);
  setOutputs({ changed: results.some(({ step }) => step === "commit"), environments: results });
  if (process.env.GITHUB_STEP_SUMMARY === void 0) return;
  const rows = results.map(
    ({ environment, branch, step }) => [environment, branch, step].map(plain)
  );
  const text = table(["Environment", "Branch", "Step"], rows);
  await summary.addRaw(`## Hydrated branches

${text}`, true).write();
}
export {
  runHydrate
};
