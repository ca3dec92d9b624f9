const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  diskTree
} from "./chunk-W6REXYAI.js";
import {
  writeReview,
  writeSummary
} from "./chunk-42PEAC4B.js";
import {
  summarize
} from "./chunk-UB2MDALX.js";
import "./chunk-5KYJVXPB.js";
import {
  render,
  warningsOf
} from "./chunk-ZEIXNNUK.js";
import {
  bundledRules
} from "./chunk-F6AOL5QJ.js";
import "./chunk-KPF5ZWKR.js";
import "./chunk-PVGL7KSK.js";
import "./chunk-XAUYDXOB.js";
import "./chunk-3DNPWGTH.js";
import "./chunk-E2UDH4GV.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch,
  publish
} from "./chunk-FHWUU3GT.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-EVJDOXUY.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-DIQTDLNX.js";
import "./chunk-O3LVABZZ.js";
import "./chunk-OYHTH6JN.js";
import "./chunk-KMAZY74T.js";
import "./chunk-MFXUZ7PY.js";
import "./chunk-DHLECZY3.js";
import "./chunk-W46OOGMX.js";
import "./chunk-RMQNZOMX.js";
import {
  setRunOutputs
} from "./chunk-WE36SPLH.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import "./chunk-CASCCXCS.js";
import "./chunk-F7WZEOHS.js";
import "./chunk-AXZ7N24G.js";
import "./chunk-LGILVQXC.js";
import "./chunk-3OHTEKOJ.js";
import "./chunk-PBGHAR35.js";
import "./chunk-KATHZJS3.js";
import "./chunk-R4KUQ63Y.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-5R44JUEO.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-U2BRL5MD.js";
import "./chunk-XP7WJWR3.js";
import "./chunk-LSMS5RE3.js";
import "./chunk-SCKQBNQN.js";
import "./chunk-QPHZGIYI.js";
import "./chunk-QIVIGG63.js";
import "./chunk-WRE436BT.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-B2J7SZ3H.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-FQRZWHGN.js";
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
