const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  diskTree
} from "./chunk-W6REXYAI.js";
import {
  writeReview,
  writeSummary
} from "./chunk-ZHJYZR3P.js";
import {
  summarize
} from "./chunk-CBXL5KCX.js";
import "./chunk-WCZN3ZT3.js";
import {
  render,
  warningsOf
} from "./chunk-D7XQ3ZIR.js";
import {
  bundledRules
} from "./chunk-LT22QQOE.js";
import "./chunk-LVTITY4P.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-WLXPXHQJ.js";
import "./chunk-ZUZKZVGK.js";
import "./chunk-HVPZDMC6.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-PJT2A6UT.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-5OK42UJ3.js";
import "./chunk-6AFMFGB2.js";
import "./chunk-OB5NPYFG.js";
import "./chunk-KMAZY74T.js";
import "./chunk-NTWXS3ON.js";
import "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-ON7LO4AN.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-UZZHMZDZ.js";
import "./chunk-KR2DG56I.js";
import "./chunk-LGILVQXC.js";
import "./chunk-LYRCZQDT.js";
import "./chunk-PBGHAR35.js";
import "./chunk-RONYDLSL.js";
import "./chunk-RGUBPYSY.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-46I7RJLV.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-D277OBXL.js";
import "./chunk-W473AYAT.js";
import "./chunk-JRXBHBCY.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-BIKJPI5B.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-WGCPQ3JW.js";
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
