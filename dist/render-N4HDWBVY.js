const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  diskTree
} from "./chunk-R3GFCCWM.js";
import {
  writeReview,
  writeSummary
} from "./chunk-Z4NPEBGO.js";
import {
  summarize
} from "./chunk-IXAKKYMF.js";
import "./chunk-WCZN3ZT3.js";
import {
  render,
  warningsOf
} from "./chunk-J5LBOOOT.js";
import {
  bundledRules
} from "./chunk-XEBT7PA6.js";
import "./chunk-UJ2LQ6B3.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-3YGBPRGY.js";
import "./chunk-HCVWXVF6.js";
import "./chunk-IDODYN5P.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-RUSJJDX4.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-3GO3JVLC.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-2W44IGZR.js";
import "./chunk-CWUFL7CD.js";
import "./chunk-XPXOQDSO.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-5RPNTTVC.js";
import "./chunk-TT22IAYA.js";
import "./chunk-I47CNF4X.js";
import "./chunk-PBGHAR35.js";
import "./chunk-N5VN2VGD.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-2W67QSVG.js";
import "./chunk-DHLECZY3.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-RCQCZ3LE.js";
import "./chunk-REUBMLHY.js";
import "./chunk-W473AYAT.js";
import "./chunk-737YZMHT.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-AN6XIYG6.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-POKJX5SB.js";
import "./chunk-PSAPQTZD.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-5G5YL5S3.js";
import "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
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
