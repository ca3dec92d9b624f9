const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  hydrateAll
} from "./chunk-2POBLKIL.js";
import "./chunk-F5N3I6E6.js";
import "./chunk-DQOCMCWT.js";
import "./chunk-3C5LNG6G.js";
import "./chunk-XM34QUMC.js";
import "./chunk-XJDBMZBA.js";
import "./chunk-JARQXFZ6.js";
import "./chunk-W46OOGMX.js";
import "./chunk-SLPJK5AG.js";
import "./chunk-GJR3QL5P.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import {
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-ZU3DX45J.js";
import "./chunk-NBL6TLT5.js";
import "./chunk-LGILVQXC.js";
import "./chunk-2WXEBKXM.js";
import {
  plain,
  table
} from "./chunk-W473AYAT.js";
import "./chunk-5EOSYHTO.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-EETAIGWX.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M5AU23NE.js";
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
