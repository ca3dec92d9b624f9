const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  promotionKey
} from "./chunk-DIK3OMEA.js";
import {
  evaluateProposal,
  evaluateTarget,
  gateSummary,
  gateTitle,
  gatherSource
} from "./chunk-UCIVP6Y6.js";
import {
  DRIFT_LABEL
} from "./chunk-WN5WKIPD.js";
import {
  holdPath,
  parseHold
} from "./chunk-337RJCMK.js";
import {
  branchName
} from "./chunk-DNI37G26.js";
import {
  shortId
} from "./chunk-BRSJK6XI.js";
import {
  currentRun,
  evaluateReport,
  formatInstant,
  formatLanding,
  formatSpan,
  sourcesOf
} from "./chunk-6SVJRIO2.js";
import {
  code,
  details,
  plain,
  table
} from "./chunk-W473AYAT.js";
import {
  PATHS
} from "./chunk-XGFK7XPD.js";
import {
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/commands/status/read-status.ts
async function readStatus(ports, request) {
  const { config, pinned, nowMs } = request;
  const [proposals, drift] = await Promise.all([
    readProposals(ports, request),
    ports.board?.issues([DRIFT_LABEL]) ?? []
  ]);
  const context = { ports, request, proposals, drift };
  return {
    branch: pinned.branch,
    commit: pinned.id,
    atMs: nowMs,
    order: config.promotion,
    environments: await Promise.all(
      config.environments.map((environment) => readEnvironment(context, environment))
    )
  };
}
async function readProposals({ gates, ...ports }, { config, pinned, nowMs }) {
  if (gates === void 0) return [];
  const request = { config, commit: pinned.id, nowMs };
  const targets = config.promotion.slice(1).flat();
  const results = await Promise.all(
    (await gates.proposals(void 0)).map(
      (proposal) => evaluateProposal({ ...ports, gates }, request, proposal, targets)
    )
  );
  return results.filter((result) => result.targets.length > 0);
}
async function readEnvironment(context, environment) {
  const { ports, request, drift } = context;
  const { config, pinned } = request;
  const { name, project, cluster, namespace } = environment;
  const gates = config.gitops.reports.map((requirement) => {
    return { kind: "report", requirement };
  });
  const source = await gatherSource(ports, { config, gates, commit: pinned.id }, name);
  const run = currentRun(source);
  const release = run?.release;
  return {
    name,
    release,
    sinceMs: release === void 0 ? void 0 : run?.atMs,
    commit: release === void 0 ? void 0 : run?.commit,
    pullRequest: release === void 0 ? void 0 : run?.pullRequest,
    sync: syncOf(config, source),
    drift: drift.filter(({ driftOf }) => driftOf.includes(name)).map(({ number }) => number),
    hold: await readHold(context, name),
    next: await readNext(context, name, release),
    project: project.id,
    cluster: cluster.name,
    location: cluster.location,
    namespace
  };
}
function syncOf(config, source) {
  const { reports } = config.gitops;
  if (reports.length === 0) return { state: "unknown", text: "gitops.reports names no status" };
  if (source.reports === void 0) return { state: "unknown", text: "GitHub was not asked" };
  const evidence = { target: source.environment, release: "", sources: [source], issues: [] };
  const verdicts = reports.map(
    (requirement) => evaluateReport({ kind: "report", requirement }, evidence)
  );
  const text = verdicts.map((verdict) => verdict.evidence).join("; ");
  if (verdicts.some(({ state }) => state === "closed")) return { state: "failed", text };
  const waits = verdicts.some(({ state }) => state === "waiting");
  return { state: waits ? "not-reported" : "synced", text };
}
async function readHold({ ports, request }, environment) {
  const file = holdPath(environment);
  const text = await ports.reader.read(request.pinned.id, (tree) => tree.read(file));
  if (text === void 0) return void 0;
  try {
    return parseHold({ file, text }).reason;
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    return `${file} cannot be read`;
  }
}
async function readNext(context, target, current) {
  const { ports, request, proposals } = context;
  const { config, pinned, nowMs } = request;
  const sources = sourcesOf(config, target);
  const ids = await Promise.all(
    sources.map((source) => ports.history.idAt(pinned.id, PATHS.release(source)))
  );
  const proposed = proposals.find(({ targets }) => targets.some((one) => one.target === target));
  const release = proposed?.targets.find((one) => one.target === target)?.release ?? ids.find((id) => id !== void 0 && id !== current);
  if (release === void 0) return void 0;
  const known = proposed?.targets.find((one) => one.target === target);
  const evaluated = { config, commit: pinned.id, nowMs };
  const gates = known ?? await evaluateTarget(ports, evaluated, target, release);
  const proposal = proposed === void 0 ? await localProposal(context, target) : of(proposed);
  const state = proposed?.override?.counts === true ? "open" : gates.state;
  return { release, sources, state, gates, proposal };
}
function of(result) {
  const { branch, pullRequest, url } = result.proposal;
  return { branch, pullRequest, url, result };
}
async function localProposal({ ports, request }, target) {
  if (ports.gates !== void 0) return void 0;
  const { config, pinned } = request;
  const branch = branchName(config.pullRequests.branchPrefix, promotionKey(target));
  const head = await ports.reader.head(branch);
  if (head === void 0) return void 0;
  const path = PATHS.release(target);
  const [before, after] = await Promise.all(
    [pinned.id, head].map((commit) => ports.history.idAt(commit, path))
  );
  if (after === void 0 || after === before) return void 0;
  const result = { targets: [], override: void 0, state: "open" };
  return { branch, pullRequest: void 0, url: void 0, result };
}

// src/commands/status/status-json.ts
function statusJson({ branch, commit, atMs, environments }) {
  return {
    branch,
    commit,
    at: timeOf(atMs),
    environments: environments.map((environment) => {
      const { sinceMs, next, drift, ...others } = environment;
      return {
        ...others,
        ...sinceMs !== void 0 && { since: timeOf(sinceMs) },
        ...drift.length > 0 && { drift },
        ...next !== void 0 && { next: nextJson(next) }
      };
    })
  };
}
function nextJson({
  release,
  sources,
  state,
  gates,
  proposal
}) {
  return {
    release,
    sources,
    state,
    kind: gates.kind,
    gates: gates.verdicts.map((verdict) => {
      if (verdict.state !== "waiting") return verdict;
      const { untilMs, ...rest } = verdict;
      return { ...rest, ...untilMs !== void 0 && { until: timeOf(untilMs) } };
    }),
    ...gates.opensAtMs !== void 0 && { opensAt: timeOf(gates.opensAtMs) },
    ...proposal !== void 0 && {
      branch: proposal.branch,
      pullRequest: proposal.pullRequest,
      url: proposal.url,
      override: proposal.result.override
    }
  };
}
function statusMatrix({ environments }) {
  return {
    include: environments.map((environment) => ({
      environment: environment.name,
      release: environment.release ?? "",
      commit: environment.commit ?? "",
      synced: environment.sync.state,
      next: environment.next?.release ?? "",
      "next-state": environment.next?.state ?? "",
      "pull-request": environment.next?.proposal?.pullRequest ?? "",
      project: environment.project,
      cluster: environment.cluster,
      location: environment.location,
      namespace: environment.namespace
    }))
  };
}
function timeOf(ms) {
  return new Date(ms).toISOString();
}

// src/commands/status/status-table.ts
var STATUS_HEAD = ["Environment", "Release", "Since", "By", "Synced", "Next"];
function statusRows({ environments, atMs }) {
  return environments.map((environment) => [
    plainCell(environment.name),
    plainCell(environment.release === void 0 ? "-" : shortId(environment.release)),
    plainCell(since(environment, atMs)),
    plainCell(by(environment)),
    syncCell(environment),
    nextCell(environment, environments)
  ]);
}
function plainCell(text) {
  return { text, mood: "plain" };
}
function since({ sinceMs }, atMs) {
  return sinceMs === void 0 ? "-" : `${formatSpan(atMs - sinceMs)}, ${formatInstant(sinceMs)}`;
}
function by({ commit, pullRequest }) {
  return commit === void 0 ? "-" : formatLanding({ commit, pullRequest });
}
var SYNC = {
  synced: { text: "yes", mood: "good" },
  failed: { text: "failed", mood: "bad" },
  "not-reported": { text: "not reported", mood: "waiting" },
  unknown: { text: "?", mood: "plain" }
};
function syncCell({ sync, drift }) {
  const cell = SYNC[sync.state];
  if (drift.length === 0) return cell;
  return {
    text: `${cell.text}, drift: ${drift.map((number) => `#${number}`).join(", ")}`,
    mood: "bad"
  };
}
var MOODS = { open: "good", waiting: "waiting", closed: "bad" };
function nextCell({ next, hold, release }, all) {
  const held = hold === void 0 ? "" : `held: ${hold}`;
  if (next === void 0) {
    const others = all.filter((other) => other.release === release).length;
    const text2 = release !== void 0 && others > 1 ? "up to date" : "-";
    return held === "" ? plainCell(text2) : { text: held, mood: "waiting" };
  }
  const text = [shortId(next.release), where(next), held || standing(next)];
  return {
    text: text.filter((part) => part !== "").join(" "),
    mood: held ? "waiting" : MOODS[next.state]
  };
}
function where({ proposal, sources }) {
  if (proposal === void 0) return `from ${sources.join(" and ")}`;
  return proposal.pullRequest === void 0 ? `on ${proposal.branch}` : `in #${proposal.pullRequest}`;
}
function standing({ gates, proposal }) {
  if (gates.verdicts.length === 0) return "";
  const known = proposal?.result.override;
  const result = { targets: [gates], override: known, state: gates.state };
  return known?.counts === true ? `(${known.text})` : `(${gateTitle(result)})`;
}

// src/commands/status/status-markdown.ts
var MARKS = { good: "✅ ", waiting: "⏳ ", bad: "⛔ ", plain: "" };
function statusMarkdown(status) {
  const rows = statusRows(status).map(
    (row) => row.map(
      ({ text, mood }, i) => (
        // The number of a pull request of this repository is to be a link.
        STATUS_HEAD[i] === "By" && /^#\d+$/.test(text) ? text : `${MARKS[mood]}${plain(text)}`
      )
    )
  );
  const gates = status.environments.flatMap(gateDetails);
  return [
    "## Releases",
    graph(status),
    table([...STATUS_HEAD], rows),
    ...gates,
    `<sub>${plain(status.branch)} at ${code(shortId(status.commit))}</sub>`
  ].join("\n\n");
}
function gateDetails({ name, next }) {
  if (next === void 0 || next.gates.verdicts.length === 0) return [];
  const override = next.proposal?.result.override;
  const result = { targets: [next.gates], override, state: next.state };
  return [details(`Gates of ${plain(name)}`, gateSummary(result))];
}
var ARROWS = { open: "-->", waiting: "-.->", closed: "--x" };
var WORDS = { open: "open", waiting: "waits", closed: "closed" };
var COLORS = ["#d7f0dd", "#d9e8fb", "#fff1cc", "#f6dbe9", "#e4def7", "#dff3f3"];
function graph({ environments, order }) {
  const ids = new Map(environments.map(({ name }, i) => [name, `e${i}`]));
  const releases = [...new Set(environments.flatMap(({ release }) => release ?? []))];
  const nodes = environments.map(({ name, release }) => {
    const shown = release === void 0 ? "no release" : shortId(release);
    return `  ${ids.get(name)}["${name}<br/>${shown}"]`;
  });
  const colors = environments.flatMap(({ name, release }) => {
    const place = release === void 0 ? -1 : releases.indexOf(release);
    const color = COLORS[place % COLORS.length];
    return color === void 0 ? [] : [`  style ${ids.get(name)} fill:${color},color:#222`];
  });
  const lines = ["graph LR", ...nodes, ...edges(environments, order, ids), ...colors];
  return ["```mermaid", ...lines, "```"].join("\n");
}
function edges(environments, order, ids) {
  return order.flatMap(
    (names, step) => names.flatMap(
      (target) => (order[step - 1] ?? []).map((source) => {
        const next = environments.find(({ name }) => name === target)?.next;
        const ends = [ids.get(source), ids.get(target)];
        if (next === void 0) return `  ${ends[0]} --- ${ends[1]}`;
        return `  ${ends[0]} ${ARROWS[next.state]}|${WORDS[next.state]}| ${ends[1]}`;
      })
    )
  );
}

export {
  readStatus,
  statusJson,
  statusMatrix,
  STATUS_HEAD,
  statusRows,
  statusMarkdown
};
