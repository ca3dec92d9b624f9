const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  hydrateAll
} from "./chunk-3VKPDZOI.js";
import "./chunk-F5N3I6E6.js";
import "./chunk-DQOCMCWT.js";
import "./chunk-U44JYABL.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-JARQXFZ6.js";
import "./chunk-W46OOGMX.js";
import "./chunk-VEMVD6EV.js";
import "./chunk-3SEFVRAK.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-F2KIK4P6.js";
import "./chunk-YASMSEFC.js";
import "./chunk-LGILVQXC.js";
import "./chunk-6FQ3VHGC.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-C4ZMOGPQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-G6F7TK2H.js";
import "./chunk-2XDXF7M4.js";
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
