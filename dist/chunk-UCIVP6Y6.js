const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  DRIFT_LABEL
} from "./chunk-WN5WKIPD.js";
import {
  holdPath
} from "./chunk-337RJCMK.js";
import {
  shortId
} from "./chunk-BRSJK6XI.js";
import {
  evaluateGates,
  formatInstant,
  gatesOf,
  opensAt,
  requirementsOf,
  sourcesOf,
  stateOf
} from "./chunk-6SVJRIO2.js";
import {
  code,
  plain,
  shorten,
  table
} from "./chunk-W473AYAT.js";
import {
  PATHS
} from "./chunk-XGFK7XPD.js";

// src/pull-request/gate-summary.ts
var MARKS = { open: "✅", waiting: "⏳", closed: "⛔" };
function gateTitle({ targets, override, state }) {
  const [first] = targets.filter((target) => target.state !== "open");
  if (targets.length === 0) return "No promotion: no gates";
  if (state === "open" && first !== void 0)
    return shorten(override?.text ?? "Gates are overridden", 200);
  if (first === void 0)
    return `${targets.map(({ target }) => target).join(", ")}: gates are open`;
  return shorten(`${first.target} ${hindrance(first)}`, 200);
}
function gateSummary({ targets, override }) {
  if (targets.length === 0)
    return "This pull request brings no release to an environment that has gates.";
  const parts = targets.flatMap((target) => [heading(target), body(target)]);
  return [...parts, ...override === void 0 ? [] : [`**${plain(override.text)}**`]].join("\n\n");
}
function verdictText(verdict) {
  switch (verdict.state) {
    case "open":
      return verdict.evidence;
    case "closed":
      return verdict.why === verdict.evidence ? verdict.why : `${verdict.why}; ${verdict.evidence}`;
    case "waiting": {
      const { evidence, waitsFor, untilMs } = verdict;
      const until = untilMs === void 0 ? "" : `, until ${formatInstant(untilMs)}`;
      const isSaid = evidence.includes(waitsFor);
      return isSaid ? `${evidence}${until}` : `${evidence}; waits for ${waitsFor}${until}`;
    }
  }
}
function hindrance({ verdicts, opensAtMs }) {
  const closed = verdicts.find(({ state }) => state === "closed");
  if (closed?.state === "closed") return `is closed: ${closed.why}`;
  if (opensAtMs !== void 0) return `opens ${formatInstant(opensAtMs)}`;
  const waiting = verdicts.find(
    (verdict) => verdict.state === "waiting" && verdict.untilMs === void 0
  );
  return waiting?.state === "waiting" ? `waits for ${waiting.waitsFor}` : "waits";
}
function heading({ target, sources, release, state }) {
  const from = sources.length === 0 ? "" : ` from ${sources.map(plain).join(" and ")}`;
  return `### ${MARKS[state]} ${plain(target)} gets release ${code(shortId(release))}${from}`;
}
function body({ kind, verdicts, target, opensAtMs, state }) {
  if (kind === "rollback")
    return `${plain(target)} had this release before: going back waits for no gate.`;
  if (kind === "first") return "The first release of all: there is nothing that it could wait for.";
  const rows = verdicts.map((verdict) => [
    plain(verdict.gate),
    `${MARKS[verdict.state]} ${verdict.state}`,
    plain(shorten(verdictText(verdict), 500))
  ]);
  const opens = state === "open" || opensAtMs === void 0 ? "" : `

By the clock, all are open from ${formatInstant(opensAtMs)}.`;
  return table(["Gate", "State", "Evidence"], rows) + opens;
}

// src/gate/override.ts
function judgeOverride(override, headAtMs) {
  const { label, by, isPerson, mayWrite, atMs } = override;
  const who = `label '${label}' by ${by} at ${formatInstant(atMs)}`;
  const no = (why) => ({ counts: false, text: `${who} does not count: ${why}` });
  if (!isPerson) return no("only a person can override gates");
  if (!mayWrite) return no(`${by} has no write access`);
  if (atMs < headAtMs) return no("the pull request has changed since; take it off and add it again");
  return {
    counts: true,
    text: `overridden by ${by} with the label '${label}' at ${formatInstant(atMs)}`
  };
}

// src/commands/gate/gather-evidence.ts
var MAX_CHANGES = 5;
var MAX_COMMITS_EACH_END = 10;
var MAX_LINE = 300;
async function gatherEvidence(ports, request) {
  const { target, release, gates, sources } = request;
  return {
    target,
    release,
    sources: await Promise.all(sources.map((name) => gatherSource(ports, request, name))),
    issues: await ports.board?.issues(labelsOf(gates))
  };
}
async function gatherSource({ history, board }, { config, gates, commit }, environment) {
  const synced = config.gitops.sync === "rendered" ? PATHS.rendered(environment) : PATHS.overlay(environment);
  const [releases, renders] = await Promise.all([
    releasesOf(history, commit, environment),
    history.landings(commit, synced, MAX_CHANGES)
  ]);
  const requirements = requirementsOf(gates);
  const begin = renders[0]?.commit;
  if (requirements.length === 0 || begin === void 0)
    return { environment, releases, renders, commits: [], reports: board && [] };
  const commits = bothEnds(await history.line(commit, begin, MAX_LINE));
  const kinds = kindsOf(requirements);
  const reports = board && (await Promise.all(commits.map((id) => board.reports(id, kinds)))).flat();
  return { environment, releases, renders, commits, reports };
}
async function releasesOf(history, commit, environment) {
  const path = PATHS.release(environment);
  const [landings, current] = await Promise.all([
    history.landings(commit, path, MAX_CHANGES),
    history.idAt(commit, path)
  ]);
  const changes = await Promise.all(
    landings.map(async (landing) => ({
      ...landing,
      release: await history.idAt(landing.commit, path)
    }))
  );
  const newest = changes[0];
  if (newest === void 0 || newest.release === current) return changes;
  return [{ ...newest, commit, pullRequest: void 0, release: current }, ...changes];
}
function kindsOf(requirements) {
  return { statuses: true, checks: requirements.some(({ app }) => app !== void 0) };
}
function bothEnds(commits) {
  if (commits.length <= 2 * MAX_COMMITS_EACH_END) return commits;
  return [...commits.slice(0, MAX_COMMITS_EACH_END), ...commits.slice(-MAX_COMMITS_EACH_END)];
}
function labelsOf(gates) {
  return gates.flatMap((gate) => {
    if (gate.kind === "incidents") return gate.labels;
    return gate.kind === "drift" ? [DRIFT_LABEL] : [];
  });
}

// src/commands/gate.ts
var MAX_ROLLBACK = 20;
async function evaluateProposal(ports, request, proposal, among = gatedEnvironments(request.config)) {
  const changed = await changedReleases(ports, proposal, among);
  const targets = await Promise.all(
    (changed ?? []).map((change) => evaluateChange(ports, request, change))
  );
  const settled = changed === void 0;
  const state = stateOf(targets);
  if (state === "open") return { proposal, settled, targets, override: void 0, state };
  const override = await overrideOf(ports, request, proposal, targets);
  const overridden = override?.counts === true;
  return { proposal, settled, targets, override, state: overridden ? "open" : state };
}
function gatedEnvironments(config) {
  return config.environments.map(({ name }) => name).filter((name) => gatesOf(config, name).length > 0);
}
async function changedReleases({ history, gates }, proposal, targets) {
  if (targets.length === 0) return [];
  const before = await gates.mergeBase(proposal);
  const changed = async (path) => {
    const [old, young] = await Promise.all(
      [before, proposal.head].map((commit) => history.idAt(commit, path))
    );
    return old === young ? void 0 : young;
  };
  if (await changed("overlays") === void 0) return void 0;
  const found = await Promise.all(
    targets.map(async (target) => {
      if (await changed(PATHS.overlay(target)) === void 0) return [];
      const release = await changed(PATHS.release(target));
      const holds = await changed(holdPath(target)) !== void 0;
      return release === void 0 ? [] : [{ target, release, holds }];
    })
  );
  return found.flat();
}
async function evaluateChange(ports, request, { target, release, holds }) {
  const sources = sourcesOf(request.config, target);
  const kind = await kindOf(ports, request.commit, { target, sources, release, holds });
  if (kind === "promotion") return await evaluateTarget(ports, request, target, release);
  const free = { verdicts: [], state: "open", opensAtMs: request.nowMs };
  return { target, sources, release, kind, ...free };
}
async function evaluateTarget(ports, { config, commit, nowMs }, target, release, sources = sourcesOf(config, target)) {
  const common = { target, sources, release };
  const gates = gatesOf(config, target);
  const evidence = await gatherEvidence(ports, { ...common, config, gates, commit });
  const verdicts = evaluateGates(gates, evidence, nowMs);
  const opensAtMs = opensAt(gates, evidence, nowMs);
  return { ...common, kind: "promotion", verdicts, state: stateOf(verdicts), opensAtMs };
}
async function kindOf({ history }, commit, { target, sources, release, holds }) {
  const path = PATHS.release(target);
  const [landings, ...before] = await Promise.all([
    history.landings(commit, path, MAX_ROLLBACK),
    ...sources.map((source) => history.idAt(commit, PATHS.release(source)))
  ]);
  if (landings.length === 0 && before.every((id) => id === void 0)) return "first";
  if (before.includes(release) && !holds) return "promotion";
  for (const landing of landings)
    if (await history.idAt(landing.commit, path) === release) return "rollback";
  return "promotion";
}
async function overrideOf({ gates }, { config }, proposal, targets) {
  const closed = targets.filter(({ state }) => state !== "open");
  const labels = new Set(closed.map(({ target }) => config.promotionSteps[target]?.overrideLabel));
  const verdicts = [];
  for (const label of labels) {
    const found = label === void 0 ? void 0 : await gates.override(proposal, label);
    if (found === void 0) return void 0;
    verdicts.push(judgeOverride(found.label, found.headAtMs));
  }
  return verdicts.find(({ counts }) => !counts) ?? verdicts[0];
}

export {
  gateTitle,
  gateSummary,
  verdictText,
  gatherSource,
  evaluateProposal,
  evaluateTarget
};
