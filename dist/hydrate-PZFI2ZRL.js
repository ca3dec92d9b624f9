const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  hydrateAll
} from "./chunk-FDJ5NENC.js";
import "./chunk-E5I7RTR7.js";
import "./chunk-D67SIVDN.js";
import "./chunk-HFZV2MQN.js";
import "./chunk-LLQY7ECW.js";
import "./chunk-C7YFSX5H.js";
import "./chunk-JARQXFZ6.js";
import "./chunk-W46OOGMX.js";
import "./chunk-T6W5BSBH.js";
import "./chunk-HWUVYDTS.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-YC6UNDJZ.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import "./chunk-WWGTZDID.js";
import "./chunk-LGILVQXC.js";
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
