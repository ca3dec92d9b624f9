const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  diskTree
} from "./chunk-W6REXYAI.js";
import {
  writeReview,
  writeSummary
} from "./chunk-D5QSDRZE.js";
import {
  summarize
} from "./chunk-KOUUMQUD.js";
import "./chunk-WCZN3ZT3.js";
import {
  render,
  warningsOf
} from "./chunk-N3CWXIGL.js";
import {
  bundledRules
} from "./chunk-DVI74GCE.js";
import "./chunk-QMJLRK3C.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-MFQ5FNBN.js";
import "./chunk-RM2EYUSI.js";
import "./chunk-PBEO4KM2.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-3UHOQFPF.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-3ZCMEYLX.js";
import "./chunk-SZ6VVQPH.js";
import "./chunk-P6Z6EGOO.js";
import "./chunk-KMAZY74T.js";
import "./chunk-AGDLRQI4.js";
import "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-3SEFVRAK.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-F2KIK4P6.js";
import "./chunk-YASMSEFC.js";
import "./chunk-LGILVQXC.js";
import "./chunk-CZ36H5XH.js";
import "./chunk-PBGHAR35.js";
import "./chunk-NHSKRBQS.js";
import "./chunk-WME6XSCC.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-5H37F6BE.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-6FQ3VHGC.js";
import "./chunk-W473AYAT.js";
import "./chunk-C4ZMOGPQ.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-ITJ2HLFK.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-G6F7TK2H.js";
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
