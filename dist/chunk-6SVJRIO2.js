const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  groupBy
} from "./chunk-OT75BEOS.js";
import {
  fillEnvironment,
  soakSeconds
} from "./chunk-TAYHSDTB.js";
import {
  compileGoRegExp
} from "./chunk-AYVV76OH.js";
import {
  unreachable
} from "./chunk-WWGTZDID.js";

// src/gate/zoned-time.ts
var DAY_MS = 864e5;
var MINUTE_MS = 6e4;
function localTimeAt(instantMs, timeZone) {
  const local = instantMs + offsetMs(instantMs, timeZone);
  const day = Math.floor(local / DAY_MS);
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}
function instantOf({ day, minute }, timeZone, twice = "earlier") {
  const local = day * DAY_MS + minute * MINUTE_MS;
  const before = offsetMs(local - DAY_MS, timeZone);
  const after = offsetMs(local + DAY_MS, timeZone);
  const fits = [local - before, local - after].filter(
    (instant) => instant + offsetMs(instant, timeZone) === local
  );
  if (fits.length > 0) return twice === "earlier" ? Math.min(...fits) : Math.max(...fits);
  return transitionBetween(local - after, local - before, timeZone);
}
function weekdayOf(day) {
  return NAMES[((day + 4) % 7 + 7) % 7] ?? "";
}
var NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
function dayOf(date) {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}
function minuteOf(clock) {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
function formatLocal(instantMs, timeZone) {
  const { day, minute } = localTimeAt(instantMs, timeZone);
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0"));
  const weekday = weekdayOf(day);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${date} ${clock.join(":")} ${timeZone}`;
}
function transitionBetween(startMs, endMs, timeZone) {
  const wanted = offsetMs(endMs, timeZone);
  let [low, high] = [startMs, endMs];
  while (high - low > 1e3) {
    const middle = low + Math.floor((high - low) / 2e3) * 1e3;
    if (offsetMs(middle, timeZone) === wanted) high = middle;
    else low = middle;
  }
  return high;
}
function offsetMs(instantMs, timeZone) {
  const parts = new Map(
    formatterFor(timeZone).formatToParts(instantMs).map(({ type, value }) => [type, Number(value)])
  );
  const part = (name) => parts.get(name) ?? 0;
  const date = Date.UTC(part("year"), part("month") - 1, part("day"));
  const seconds = part("hour") * 3600 + part("minute") * 60 + part("second");
  return date + seconds * 1e3 - Math.floor(instantMs / 1e3) * 1e3;
}
var formatters = /* @__PURE__ */ new Map();
function formatterFor(timeZone) {
  const known = formatters.get(timeZone);
  if (known !== void 0) return known;
  const formatter = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

// src/gate/freeze.ts
function evaluateFreeze({ freeze }, now) {
  const { reason, timeZone } = freeze;
  const gate2 = `freeze: ${reason}`;
  const { startMs, endMs } = spanOf(freeze);
  const ends = formatLocal(endMs, timeZone);
  if (now < startMs) {
    return { state: "open", gate: gate2, evidence: `begins ${formatLocal(startMs, timeZone)}` };
  }
  if (now >= endMs) return { state: "open", gate: gate2, evidence: `ended ${ends}` };
  const waitsFor = `the end of the freeze, ${ends}`;
  return { state: "waiting", gate: gate2, evidence: `until ${ends}`, waitsFor, untilMs: endMs };
}
function spanOf({ from, to, timeZone }) {
  const end = to.includes("T") ? minuteOf(to.slice(11)) : 24 * 60;
  return {
    startMs: instantOf({ day: dayOf(from), minute: minuteOf(from.slice(11)) }, timeZone),
    endMs: instantOf({ day: dayOf(to), minute: end }, timeZone, "later")
  };
}

// src/gate/issues.ts
function evaluateIncidents({ labels }, evidence) {
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  const isIncident = (issue) => issue.labels.some((label) => wanted.has(label.toLowerCase()));
  return judge("incidents", `issue with the label ${labels.join(" or ")}`, evidence, isIncident);
}
function evaluateDrift(evidence) {
  const names = [evidence.target, ...evidence.sources.map(({ environment }) => environment)];
  const hasDrift = (issue) => issue.driftOf.some((name) => names.includes(name));
  return judge("drift", `issue about drift in ${names.join(" or ")}`, evidence, hasDrift);
}
function judge(gate2, what, { issues }, isBad) {
  if (issues === void 0) {
    const evidence = "issues are known to GitHub only";
    return { state: "waiting", gate: gate2, evidence, waitsFor: "GitHub to be asked", untilMs: void 0 };
  }
  const found = issues.filter(isBad);
  if (found.length === 0) return { state: "open", gate: gate2, evidence: `no open ${what}` };
  const why = found.map(({ number, title }) => `#${number} '${title}' is open`).join(", ");
  return { state: "closed", gate: gate2, evidence: why, why };
}

// src/gate/format.ts
function formatInstant(ms) {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
var UNITS = [
  ["d", 86400],
  ["h", 3600],
  ["m", 60]
];
function formatSpan(ms) {
  let left = Math.max(0, Math.floor(ms / 1e3));
  const parts = UNITS.flatMap(([unit, seconds]) => {
    const count = Math.floor(left / seconds);
    left -= count * seconds;
    return count > 0 ? [`${count}${unit}`] : [];
  });
  return parts.length === 0 ? "<1m" : parts.slice(0, 2).join(" ");
}
function shortGitId(id) {
  return id.slice(0, 10);
}
function formatLanding({
  commit,
  pullRequest
}) {
  return pullRequest === void 0 ? `commit ${shortGitId(commit)}` : `#${pullRequest}`;
}

// src/gate/status-match.ts
function statusName({ name }, environment) {
  return fillEnvironment(name, environment);
}
function senderOf({ app, creator }) {
  return app ?? creator ?? "nobody";
}
function matchReports(requirement, { environment, reports = [], commits }) {
  const named = reports.filter(nameTest(statusName(requirement, environment)));
  const own = named.filter((report) => isBySender(report, requirement));
  const exact = new Set(commits);
  const fresh = own.filter(({ commit }) => exact.has(commit)).toSorted((a, b) => a.atMs - b.atMs);
  return {
    // Contexts of GitHub are the same in upper and lower case.
    contexts: groupBy(fresh, ({ name }) => name.toLowerCase()),
    foreign: named.filter((report) => !own.includes(report)),
    stale: own.filter(({ commit }) => !exact.has(commit))
  };
}
function successSince({ contexts }, requirement) {
  if (contexts.size === 0) return void 0;
  let since = 0;
  for (const reports of contexts.values()) {
    const settled = reports.filter(({ state }) => state !== "pending");
    const lastBad = settled.findLastIndex((report) => !isSuccess(report, requirement));
    const first = settled[lastBad + 1];
    if (first === void 0) return void 0;
    since = Math.max(since, first.atMs);
  }
  return since;
}
function isSuccess({ state }, { accept }) {
  if (state === "success") return true;
  return (state === "neutral" || state === "skipped") && accept.includes(state);
}
function nameTest(pattern) {
  const parts = pattern.split("*").map((text) => text.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  const expression = compileGoRegExp(`(?i)^${parts.join("[^/]*")}$`);
  if ("problem" in expression) return () => false;
  return ({ name }) => expression.test(name);
}
function isBySender(report, { app, creator }) {
  const login = report.creator?.toLowerCase();
  if (app !== void 0) return report.app === app || login === `${app}[bot]`;
  return login !== void 0 && login === creator?.toLowerCase();
}

// src/gate/report.ts
function evaluateReport({ requirement }, evidence) {
  const gate2 = `${requirement.name} by ${senderOf(requirement)}`;
  const found = evidence.sources.map((source) => judge2(requirement, source));
  const text = found.map((one) => one.text).join("; ");
  const bad = found.find(({ state }) => state === "closed");
  if (bad !== void 0) return { state: "closed", gate: gate2, evidence: text, why: bad.text };
  const missing = found.find(({ state }) => state === "waiting");
  if (missing === void 0 && found.length > 0) return { state: "open", gate: gate2, evidence: text };
  const waitsFor = missing?.waitsFor ?? "an environment that it is about";
  return { state: "waiting", gate: gate2, evidence: text, waitsFor, untilMs: void 0 };
}
function judge2(requirement, source) {
  const name = statusName(requirement, source.environment);
  const waitsFor = `success of '${name}'`;
  if (source.reports === void 0) {
    return { state: "waiting", text: `'${name}' is known to GitHub only`, waitsFor };
  }
  const matched = matchReports(requirement, source);
  const newest = [...matched.contexts.values()].flatMap((reports) => reports.at(-1) ?? []);
  const bad = newest.find((report) => report.state !== "pending" && !isSuccess(report, requirement));
  if (bad !== void 0) return { state: "closed", text: describe(bad), waitsFor };
  const pending = newest.find(({ state }) => state === "pending");
  if (pending !== void 0) return { state: "waiting", text: describe(pending), waitsFor };
  if (newest.length > 0) return { state: "open", text: newest.map(describe).join(", "), waitsFor };
  return { state: "waiting", text: `'${name}' is missing${insteadOf(matched)}`, waitsFor };
}
function describe({ name, state, commit, atMs }) {
  return `'${name}' says ${state} on commit ${shortGitId(commit)} (${formatInstant(atMs)})`;
}
function insteadOf({ foreign, stale }) {
  const [other] = foreign;
  const [old] = stale;
  if (other !== void 0) {
    return `; one by ${other.app ?? other.creator ?? "somebody"} does not count`;
  }
  return old === void 0 ? "" : `; the one on commit ${shortGitId(old.commit)} is about something else`;
}

// src/gate/source.ts
var gate = "release of the environment before";
function evaluateSource({ release, sources, target }) {
  if (sources.length === 0) {
    const why2 = `no environment comes before ${target}`;
    return { state: "closed", gate, evidence: why2, why: why2 };
  }
  const others = sources.filter((source) => source.releases[0]?.release !== release);
  const evidence = sources.map(describe2).join("; ");
  if (others.length === 0) return { state: "open", gate, evidence };
  const why = `${others.map(({ environment }) => environment).join(" and ")} has another release than ${shortGitId(release)}`;
  return { state: "closed", gate, evidence, why };
}
function currentRun({ releases }) {
  const current = releases[0]?.release;
  const end = releases.findIndex(({ release }) => release !== current);
  return end === -1 ? releases.at(-1) : releases[end - 1];
}
function describe2(source) {
  const run = currentRun(source);
  const { environment } = source;
  if (run?.release === void 0) return `${environment} has no release`;
  return `${environment} has ${shortGitId(run.release)} since ${formatInstant(run.atMs)} (${formatLanding(run)})`;
}

// src/gate/soak.ts
function evaluateSoak(gate2, evidence, now) {
  const name = `soak of ${formatSpan(gate2.seconds * 1e3)}`;
  const clocks = evidence.sources.map((source) => clockOf(source, gate2, evidence.release));
  const text = clocks.map(describe3).join("; ");
  const stopped2 = clocks.find(({ sinceMs }) => sinceMs === void 0);
  if (stopped2 !== void 0 || clocks.length === 0) {
    const waitsFor = stopped2?.waitsFor ?? "an environment to run it";
    return { state: "waiting", gate: name, evidence: text, waitsFor, untilMs: void 0 };
  }
  const untilMs = Math.max(...clocks.map(({ sinceMs = 0 }) => sinceMs)) + gate2.seconds * 1e3;
  if (now >= untilMs) return { state: "open", gate: name, evidence: text };
  return { state: "waiting", gate: name, evidence: text, waitsFor: "the rest of it", untilMs };
}
function clockOf(source, gate2, release) {
  const { environment } = source;
  const run = currentRun(source);
  if (run === void 0 || run.release !== release) {
    const waitsFor = `${environment} to run it`;
    return { environment, sinceMs: void 0, from: "it runs another release", waitsFor };
  }
  let sinceMs = renderedSince(source, run.commit, run.atMs);
  let from = `${formatLanding(run)} got to the base branch`;
  for (const requirement of gate2.reports) {
    const reportedMs = successSince(matchReports(requirement, source), requirement);
    const name = statusName(requirement, environment);
    if (reportedMs === void 0) return stopped(source, name);
    if (reportedMs > sinceMs) [sinceMs, from] = [reportedMs, `'${name}' reported success`];
  }
  return { environment, sinceMs, from, waitsFor: "" };
}
function renderedSince({ renders }, commit, atMs) {
  if (renders.some((render) => render.commit === commit)) return atMs;
  return renders.findLast((render) => render.atMs > atMs)?.atMs ?? atMs;
}
function stopped({ environment, reports }, name) {
  const known = reports !== void 0;
  const from = known ? `no success of '${name}' yet` : `'${name}' was not asked for`;
  const waitsFor = `success of the status '${name}'`;
  return { environment, sinceMs: void 0, from, waitsFor };
}
function describe3({ environment, sinceMs, from }) {
  if (sinceMs === void 0) return `${environment}: ${from}`;
  return `${environment} since ${formatInstant(sinceMs)}, when ${from}`;
}
function requirementsOf(gates) {
  return gates.flatMap((gate2) => {
    if (gate2.kind === "report") return [gate2.requirement];
    return gate2.kind === "soak" ? gate2.reports : [];
  });
}

// src/gate/window.ts
var DAYS_AHEAD = 9;
function evaluateWindow({ windows }, now) {
  const gate2 = "promotion window";
  const intervals = windows.flatMap((window) => intervalsAround(window, now));
  const open = intervals.find(({ startMs, endMs }) => startMs <= now && now < endMs);
  if (open !== void 0) {
    const evidence2 = `open until ${formatLocal(open.endMs, open.timeZone)}`;
    return { state: "open", gate: gate2, evidence: evidence2 };
  }
  const [next] = intervals.filter(({ startMs }) => startMs > now).toSorted((a, b) => a.startMs - b.startMs);
  if (next === void 0) {
    const why = "no window ever opens";
    return { state: "closed", gate: gate2, evidence: why, why };
  }
  const opens = formatLocal(next.startMs, next.timeZone);
  const evidence = `opens ${opens}`;
  return { state: "waiting", gate: gate2, evidence, waitsFor: opens, untilMs: next.startMs };
}
function intervalsAround(window, now) {
  const { days, from, to, timeZone } = window;
  const today = localTimeAt(now, timeZone).day;
  const open = new Set(days);
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return Array.from({ length: DAYS_AHEAD + 2 }, (_, i) => today - 1 + i).filter((day) => open.has(weekdayOf(day))).map((day) => ({
    startMs: instantOf({ day, minute: start }, timeZone),
    endMs: instantOf({ day: end < start ? day + 1 : day, minute: end }, timeZone),
    timeZone
  })).filter(({ startMs, endMs }) => startMs < endMs);
}

// src/gate/index.ts
function gatesOf({ promotionSteps, gitops }, target) {
  const settings = promotionSteps[target]?.gates;
  if (settings === void 0) return [];
  const { soak, synced, statuses, windows, freezes, incidents, drift } = settings;
  const { reports } = gitops;
  const required = [...synced ? reports : [], ...statuses];
  return [
    { kind: "source" },
    ...soak === void 0 ? [] : [{ kind: "soak", seconds: soakSeconds(soak), reports }],
    ...required.map((requirement) => ({ kind: "report", requirement })),
    ...windows.length === 0 ? [] : [{ kind: "window", windows }],
    ...freezes.map((freeze) => ({ kind: "freeze", freeze })),
    ...incidents.length === 0 ? [] : [{ kind: "incidents", labels: incidents }],
    ...drift ? [{ kind: "drift" }] : []
  ];
}
function sourcesOf({ promotion }, target) {
  const step = promotion.findIndex((names) => names.includes(target));
  return promotion[step - 1] ?? [];
}
function evaluateGates(gates, evidence, now) {
  return gates.map((gate2) => evaluateGate(gate2, evidence, now));
}
function evaluateGate(gate2, evidence, now) {
  switch (gate2.kind) {
    case "source":
      return evaluateSource(evidence);
    case "soak":
      return evaluateSoak(gate2, evidence, now);
    case "report":
      return evaluateReport(gate2, evidence);
    case "window":
      return evaluateWindow(gate2, now);
    case "freeze":
      return evaluateFreeze(gate2, now);
    case "incidents":
      return evaluateIncidents(gate2, evidence);
    case "drift":
      return evaluateDrift(evidence);
    default:
      return unreachable(gate2);
  }
}
function stateOf(all) {
  const has = (state) => all.some((one) => one.state === state);
  if (has("closed")) return "closed";
  return has("waiting") ? "waiting" : "open";
}
function opensAt(gates, evidence, now) {
  let at = now;
  for (let round = 0; round < 50; round++) {
    const verdicts = evaluateGates(gates, evidence, at);
    if (stateOf(verdicts) === "open") return at;
    const ends = verdicts.flatMap((verdict) => verdict.state === "open" ? [] : [endOf(verdict)]);
    const known = ends.flatMap((end) => end ?? []);
    if (known.length < ends.length) return void 0;
    at = Math.max(...known);
  }
  return void 0;
}
function endOf(verdict) {
  return verdict.state === "waiting" ? verdict.untilMs : void 0;
}

export {
  formatInstant,
  formatSpan,
  formatLanding,
  evaluateReport,
  currentRun,
  requirementsOf,
  gatesOf,
  sourcesOf,
  evaluateGates,
  stateOf,
  opensAt
};
