const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  diskTree
} from "./chunk-W6REXYAI.js";
import {
  writeReview,
  writeSummary
} from "./chunk-GODTS5VS.js";
import {
  summarize
} from "./chunk-D43IEZFV.js";
import "./chunk-GATX37KZ.js";
import {
  render,
  warningsOf
} from "./chunk-AZ7DMZWF.js";
import {
  bundledRules
} from "./chunk-6HT4HVJ4.js";
import "./chunk-C5YHHFVR.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-EQQY2XUB.js";
import "./chunk-ZZKRGQGR.js";
import "./chunk-NOQ2JYK7.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-NLVT7CED.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-CMSPGD6V.js";
import "./chunk-6NZPUTXY.js";
import "./chunk-3EHLCZSZ.js";
import "./chunk-KMAZY74T.js";
import "./chunk-2Q3XUGLC.js";
import "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-3SNZCOE7.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-N77252H6.js";
import "./chunk-35L3KGKG.js";
import "./chunk-LGILVQXC.js";
import "./chunk-V3JLW5Y6.js";
import "./chunk-PBGHAR35.js";
import "./chunk-VYHKC2FF.js";
import "./chunk-3H34BK4G.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-L3U7OME7.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-YPLAYUJ4.js";
import "./chunk-AO2UWAA6.js";
import "./chunk-NCEGXKEI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-KLORBTTA.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-YRIEPQ6H.js";
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
