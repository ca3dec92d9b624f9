const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  driftErrors,
  driftIssue,
  driftMarkdown,
  findDrift,
  hasDrifted,
  planMarkdown
} from "./chunk-BTV6LYO2.js";
import {
  applyErrors,
  applyPlan,
  formatApply,
  outcomeText,
  summarizeApply
} from "./chunk-RCGFWIFL.js";
import {
  cloudWorkspace,
  isDifference,
  planEnvironment,
  summarizePlan
} from "./chunk-7HE5OS7P.js";
import "./chunk-PE6TSLMI.js";
import "./chunk-F3ARA7ZR.js";
import "./chunk-XUPPJRZN.js";
import "./chunk-GSFGQZNN.js";
import "./chunk-RTXKGED7.js";
import "./chunk-R2UR7TLD.js";
import {
  mayFetch
} from "./chunk-LWACPW65.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-6JJB7PKT.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-KMAJF7GU.js";
import "./chunk-BF7JI3HH.js";
import "./chunk-4ZKPVAUH.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import "./chunk-WN5WKIPD.js";
import "./chunk-HWUVYDTS.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import {
  systemClock
} from "./chunk-GXN5JVDO.js";
import "./chunk-OT75BEOS.js";
import {
  annotateWarning,
  fail
} from "./chunk-CJ7RBYTT.js";
import {
  debug,
  notice,
  summary
} from "./chunk-CASCCXCS.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import {
  UserError,
  distinctErrors
} from "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
import "./chunk-L6M6F6BW.js";

// src/edge/action/google-cloud.ts
var report = { progress: debug, notice: log };
async function runPlanOrApply(inputs) {
  const workspace = openWorkspace(inputs);
  const why = whyNotToApply(inputs);
  if (inputs.command === "apply" && why !== void 0) notice(why);
  const plans = [];
  const parts = [];
  for (const name of chosen(inputs)) {
    const environment = workspace.environment(name);
    const cloud = await workspace.connect(name);
    const plan = await planEnvironment(cloud, environment, inputs.adopt);
    plans.push(plan);
    parts.push(planMarkdown(plan));
    if (inputs.command === "plan" || why !== void 0) continue;
    const world = { cloud, clock: systemClock, report };
    const outcomes = await applyPlan(world, plan, inputs.maxDeletes);
    for (const one of outcomes) if (one.error === void 0) log(outcomeText(one));
    parts.push(`Applied: ${formatApply(summarizeApply(plan, outcomes))}.`);
    for (const error of distinctErrors(applyErrors(plan, outcomes))) fail(error);
  }
  setOutputs({
    drift: plans.some(({ steps }) => steps.some(isDifference)),
    plans: plans.map(summarizePlan)
  });
  await writeParts(parts);
}
async function runDrift(inputs) {
  const workspace = openWorkspace(inputs);
  const asked = inputs.environments.length > 0 ? inputs.environments : void 0;
  const found = await findDrift(asked ?? workspace.merged(), (name) => workspace.plan(name));
  await writeParts([driftMarkdown(found)]);
  const issue = driftIssue({ config: workspace.config.name, asked, found });
  const settled = issue === void 0 || inputs.dryRun ? void 0 : await settle(issue, inputs.token);
  setOutputs({
    drift: found.some(hasDrifted),
    plans: found.flatMap((one) => "plan" in one ? [summarizePlan(one.plan)] : []),
    "issue-number": settled?.number,
    "issue-url": settled?.url
  });
  for (const error of distinctErrors(driftErrors(found))) fail(error);
  const drifted = found.filter(hasDrifted).map(({ environment }) => environment);
  if (drifted.length > 0) fail(notAsMerged(drifted, settled));
}
async function settle(issue, token) {
  const { issueTrackerFromEnvironment } = await import("./issue-tracker-DEAO6ARE.js");
  const tracker = await issueTrackerFromEnvironment({ token, report });
  return await tracker.settle(issue);
}
function openWorkspace({ config }) {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env;
  const git = mayFetch() ? gitRemote(cacheFolder()) : void 0;
  const workspace = cloudWorkspace(root, config, git);
  for (const warning of workspace.warnings) annotateWarning(warning);
  return workspace;
}
function chosen({ environments, command }) {
  if (environments.length > 0) return environments;
  throw new UserError("bad-input", "input 'environment' is empty", {
    hint: `'${command}' takes the names of environments, with commas between`
  });
}
function whyNotToApply({ dryRun }) {
  if (dryRun) return "dry run: nothing was applied";
  const event = process.env.GITHUB_EVENT_NAME ?? "";
  return event.startsWith("pull_request") || event === "merge_group" ? `nothing is applied for a '${event}' event: this is what a merge would bring` : void 0;
}
function notAsMerged(drifted, issue) {
  return new UserError("drift", `Google Cloud is not as it was merged: ${drifted.join(", ")}`, {
    hint: issue?.url ?? "the summary of this job says field by field what differs"
  });
}
async function writeParts(parts) {
  if (process.env.GITHUB_STEP_SUMMARY === void 0) return;
  const text = ["## Google Cloud", ...parts].join("\n\n");
  await summary.addRaw(text.slice(0, MAX_SUMMARY), true).write();
}
var MAX_SUMMARY = 34e4;
export {
  runDrift,
  runPlanOrApply
};
