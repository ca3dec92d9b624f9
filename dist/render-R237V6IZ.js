const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  diskTree
} from "./chunk-W6REXYAI.js";
import {
  writeReview,
  writeSummary
} from "./chunk-4QDOERBJ.js";
import {
  summarize
} from "./chunk-TMFISUMB.js";
import "./chunk-WCZN3ZT3.js";
import {
  render,
  warningsOf
} from "./chunk-TDUDJFIE.js";
import {
  bundledRules
} from "./chunk-7ARNRUR4.js";
import "./chunk-JAAMI73P.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-NDOTPR7H.js";
import "./chunk-6DAK5RSQ.js";
import "./chunk-56HRYFH2.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-FX4NOCQW.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-LKPXILIX.js";
import "./chunk-UKLY7GU7.js";
import "./chunk-TXXW47SU.js";
import "./chunk-KMAZY74T.js";
import "./chunk-EJSCOMRS.js";
import "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-GJR3QL5P.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-ZU3DX45J.js";
import "./chunk-NBL6TLT5.js";
import "./chunk-LGILVQXC.js";
import "./chunk-S3KVCLJK.js";
import "./chunk-PBGHAR35.js";
import "./chunk-2GQ2CAZ4.js";
import "./chunk-LDDGCFQB.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-3BYPPJ2I.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-2WXEBKXM.js";
import "./chunk-W473AYAT.js";
import "./chunk-5EOSYHTO.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-EETAIGWX.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-M5AU23NE.js";
import "./chunk-2XDXF7M4.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/render.ts
async function runRender(inputs, home) {
  const result = renderWorkspace(inputs, home);
  for (const warning of warningsOf(result)) annotateWarning(warning);
  for (const error of result.errors) fail(error);
  const published = await publishRendered(inputs, result);
  const summary = summarize(result, published.results);
  setRunOutputs(summary);
  await writeSummary(result, summary, published.why);
  writeReview(inputs, result.reviews);
  for (const error of published.errors) fail(error);
}
async function publishRendered(inputs, { config, plans, inputs: read }) {
  const base = inputs.base ?? config?.pullRequests.base;
  return await publish(inputs, { plans, base, inputs: read }, config?.pullRequests.branchPrefix);
}
function renderWorkspace(inputs, home) {
  const { GITHUB_WORKSPACE: workspace = process.cwd() } = process.env;
  return render(diskTree(workspace), {
    configPath: inputs.config,
    everyEnvironment: inputs.everyEnvironment,
    repository: cloneUrl(),
    rules: bundledRules(home),
    version: VERSION,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    git: mayFetch() ? gitRemote(cacheFolder()) : void 0
  });
}
export {
  runRender
};
