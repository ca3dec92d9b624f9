const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  claimOf,
  desiredObjects,
  identityValue,
  isManifest,
  isOwnedBy,
  withoutConfigConnectorLabel
} from "./chunk-PE6TSLMI.js";
import {
  findEnvironment
} from "./chunk-F3ARA7ZR.js";
import {
  RestError,
  defaultCredentials,
  errorFor,
  failureOf,
  googleLibrary,
  grpcOptions,
  isMissingMetric,
  messageCodec,
  monitoringClients,
  once
} from "./chunk-XUPPJRZN.js";
import {
  CLOUD_KINDS,
  KINDS,
  conditionsOf,
  nameIn,
  shortName,
  textAt,
  withChannelNames
} from "./chunk-GSFGQZNN.js";
import {
  endpointsFrom,
  mergedManifests,
  urlOf
} from "./chunk-RTXKGED7.js";
import {
  diskTree
} from "./chunk-R2UR7TLD.js";
import {
  pinnedRemotes
} from "./chunk-KMAJF7GU.js";
import {
  diffValues,
  formatSteps
} from "./chunk-KMAZY74T.js";
import {
  loadConfig
} from "./chunk-HWUVYDTS.js";
import {
  PATHS,
  Sources
} from "./chunk-XGFK7XPD.js";
import {
  isMap
} from "./chunk-GZ6GLONU.js";
import {
  systemClock
} from "./chunk-GXN5JVDO.js";
import {
  groupBy
} from "./chunk-OT75BEOS.js";
import {
  MODEL_ARMOR_LOCATIONS
} from "./chunk-PZ446VJJ.js";
import {
  UserError,
  UserErrors,
  unreachable,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/cloud/plan-step.ts
function isDifference({ kind }) {
  return kind !== "unchanged" && kind !== "foreign";
}
function placeOf(step) {
  return "object" in step ? step.object : step.live;
}

// src/cloud/count-steps.ts
function countSteps({ steps }) {
  const counts = { create: 0, update: 0, delete: 0, blocked: 0, unchanged: 0, foreign: 0 };
  for (const { kind } of steps) counts[kind]++;
  return counts;
}
function formatCounts(plan) {
  const counts = countSteps(plan);
  const parts = WORDS.flatMap(
    ([kind, words]) => counts[kind] === 0 ? [] : [`${counts[kind]} ${words}`]
  );
  return parts.length === 0 ? "nothing there" : parts.join(", ");
}
var WORDS = [
  ["create", "to create"],
  ["update", "to update"],
  ["delete", "to delete"],
  ["blocked", "blocked"],
  ["unchanged", "unchanged"],
  ["foreign", "of others"]
];

// src/cloud/plan-summary.ts
function summarizePlan(plan) {
  const { owner, syncedBy, steps } = plan;
  return {
    ...owner,
    syncedBy,
    drift: steps.some(isDifference),
    counts: countSteps(plan),
    steps: steps.filter((step) => isDifference(step) || isNotable(step)).map(summarizeStep)
  };
}
function isNotable(step) {
  return step.kind === "foreign" && (step.copyOf !== void 0 || step.note !== void 0);
}
function summarizeStep(step) {
  const { kind, parent } = placeOf(step);
  const reason = reasonOf(step);
  return {
    action: step.kind,
    kind,
    parent,
    ..."live" in step && { name: step.live.name },
    ..."object" in step && { title: step.object.title },
    ...step.kind === "update" && {
      fields: step.fields.map(({ steps, before = null, after = null }) => ({
        path: formatSteps(steps),
        before,
        after
      }))
    },
    ...reason !== void 0 && { reason }
  };
}
function reasonOf(step) {
  if (step.kind === "blocked") return step.reason.message;
  if (step.kind !== "foreign") return void 0;
  return step.copyOf === void 0 ? step.note : `evaluates the same rule as ${step.copyOf.title}`;
}

// src/cloud/format-plan.ts
function formatPlan(plan) {
  const steps = plan.steps.flatMap((step) => {
    const text = stepText(step);
    return text === void 0 ? [] : [`${text.sign} ${text.head}`, ...text.details.map(indented)];
  });
  return [`${plan.owner.environment}: ${formatCounts(plan)}`, ...steps].map(ended).join("");
}
function stepText(step) {
  const { kind, parent } = placeOf(step);
  const { noun } = KINDS[kind];
  switch (step.kind) {
    case "create":
      return { sign: "+", head: `${noun} ${quoted(step.object.title)} in ${parent}`, details: [] };
    case "update":
      return {
        sign: "~",
        head: `${noun} ${quoted(step.object.title)}, ${shortName(step.live)}${step.adopted ? ", taken over" : ""}`,
        details: step.fields.map(
          ({ steps, before, after }) => `${formatSteps(steps)}: ${formatValue(before)} → ${formatValue(after)}`
        )
      };
    case "delete":
      return { sign: "-", head: `${noun} ${liveTitle(step.live)}`, details: [] };
    case "blocked":
      return { sign: "!", head: step.reason.message, details: hintOf(step.reason.hint) };
    case "foreign":
      return foreignText(step, noun);
    case "unchanged":
      return void 0;
    default:
      return unreachable(step);
  }
}
function foreignText({ live, copyOf, note }, noun) {
  if (copyOf !== void 0)
    return {
      sign: "?",
      head: `${noun} ${liveTitle(live)} evaluates the same rule as ${quoted(copyOf.title)}`,
      details: [`take it over with --adopt ${shortName(live)}`]
    };
  return note === void 0 ? void 0 : { sign: "?", head: `${noun} ${liveTitle(live)} is ${note}`, details: [] };
}
function hintOf(hint) {
  return hint === void 0 ? [] : [hint];
}
function liveTitle(live) {
  const title = textAt(live.body, "displayName");
  return title === void 0 ? shortName(live) : `${quoted(title)}, ${shortName(live)}`;
}
function quoted(text) {
  return `'${text}'`;
}
var MAX_VALUE = 200;
function formatValue(value) {
  if (value === void 0) return "(none)";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replaceAll("\n", "⏎");
  return line.length <= MAX_VALUE ? line : `${line.slice(0, MAX_VALUE - 1)}…`;
}
function indented(line) {
  return `    ${line}`;
}
function ended(line) {
  return `${line}
`;
}

// src/cloud/identity.ts
function liveByIdentity(live, context) {
  const groups = groupBy(
    live.flatMap((one) => {
      const id = liveIdentity(one, context);
      return id === void 0 ? [] : [{ one, key: keyOf(one, id) }];
    }),
    ({ key }) => key
  );
  const first = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const [key, group] of groups) {
    const [oldest, ...others] = group.map(({ one }) => one).toSorted(byAge);
    if (oldest === void 0) continue;
    first.set(key, oldest);
    for (const other of others) copies.set(other, oldest);
  }
  return {
    of: (object) => first.get(keyOf(object, desiredIdentity(object, context))),
    copies
  };
}
function keyOf({ kind, parent }, id) {
  return `${kind} ${parent} ${id}`;
}
function desiredIdentity({ kind, id }, { syncedBy }) {
  const isLabel = KINDS[kind].identityLabel !== void 0 && !isByDisplayName(kind, syncedBy);
  return isLabel ? identityValue(id) : id;
}
function liveIdentity(live, { owner, syncedBy }) {
  if (KINDS[live.kind].named === "by-us") return decoded(live.name.split("/").at(-1) ?? "");
  const claim = claimOf(live);
  if (isByDisplayName(live.kind, syncedBy))
    return claim.byConfigConnector ? textAt(live.body, "displayName") : void 0;
  return isOfAnother(claim, owner) ? void 0 : claim.id;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
function isByDisplayName(kind, syncedBy) {
  return kind === "notification-channel" && syncedBy === "config-connector";
}
function isOfAnother({ config, environment }, owner) {
  return environment !== owner.environment || config !== void 0 && config !== owner.config;
}
function byAge(a, b) {
  const [left, right] = [createdAt(a), createdAt(b)];
  return left < right ? -1 : left > right ? 1 : a.name < b.name ? -1 : 1;
}
function createdAt({ body }) {
  const { creationRecord } = body;
  const at = Object(creationRecord).mutateTime;
  return typeof at === "string" ? at : "";
}

// src/cloud/adopt.ts
function adopted(input) {
  const { desired, live, adopt } = input;
  const index = liveByIdentity(live, input);
  const alike = lookalikes(desired, live.filter(isUnlabelled));
  const inPlace = new Set(desired.map(index.of));
  const all = /* @__PURE__ */ new Set();
  const by = /* @__PURE__ */ new Map();
  const errors = [];
  for (const wanted of adopt) {
    const found = live.filter((one2) => one2.name === wanted || shortName(one2) === wanted);
    const [one] = found;
    const twins = (one && alike.get(one)) ?? [];
    const error = refusal(
      wanted,
      found,
      twins.length > 0 || one !== void 0 && inPlace.has(one)
    );
    if (error !== void 0 || one === void 0) {
      errors.push(error ?? notThere(wanted, found));
      continue;
    }
    all.add(one);
    const free = twins.find((object) => index.of(object) === void 0 && !by.has(object.id));
    if (free !== void 0) by.set(free.id, one);
  }
  return { all, by, candidates: offered(alike, all), errors };
}
function offered(alike, named) {
  return new Map(
    [...alike].flatMap(
      ([one, [twin]]) => twin === void 0 || named.has(one) ? [] : [[one, twin]]
    )
  );
}
function refusal(wanted, found, isKnown) {
  const [one, ...others] = found;
  if (one === void 0 || others.length > 0) return notThere(wanted, found);
  if (claimOf(one).byConfigConnector)
    return new UserError("not-ours", `--adopt ${wanted}: Config Connector keeps it`, {
      hint: "delete its manifest from the cluster first, with the annotation that abandons the object"
    });
  return isKnown ? void 0 : standsForNothing(wanted);
}
function lookalikes(desired, live) {
  const policies = desired.filter(({ kind }) => kind === "alert-policy");
  const byRule = groupBy(policies, (object) => ruleOf(object) ?? "");
  return new Map(
    live.flatMap((one) => {
      const rule = one.kind === "alert-policy" ? ruleOf(one) : void 0;
      const twins = rule === void 0 ? [] : byRule.get(rule) ?? [];
      const severity = severityOf(one.body);
      const best = twins.toSorted(
        (a, b) => Number(severityOf(b.body) === severity) - Number(severityOf(a.body) === severity)
      );
      return best.length === 0 ? [] : [[one, best]];
    })
  );
}
function isUnlabelled({ kind, body }) {
  const { labels, identityLabel } = KINDS[kind];
  const own = labels === void 0 ? void 0 : body[labels];
  return identityLabel === void 0 || !isMap(own) || !Object.hasOwn(own, identityLabel);
}
function ruleOf({ parent, body }) {
  const [query, ...others] = conditionsOf(body).map(promqlOf);
  if (query === void 0 || others.length > 0) return;
  const [group, rule] = [textAt(query, "ruleGroup"), textAt(query, "alertRule")];
  return group && rule ? JSON.stringify([parent, group, rule]) : void 0;
}
function severityOf(body) {
  const labels = conditionsOf(body).map(promqlOf)[0]?.labels;
  return isMap(labels) ? textAt(labels, "severity") : void 0;
}
function promqlOf(condition) {
  const query = Object(condition).conditionPrometheusQueryLanguage;
  return isBody(query) ? query : void 0;
}
function isBody(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function notThere(wanted, found) {
  return found.length > 1 ? new UserError("bad-input", `--adopt ${wanted} means ${found.length} objects`, {
    hint: `write one of ${found.map(({ name }) => name).join(", ")}`
  }) : new UserError("bad-input", `--adopt ${wanted}: there is no such object`, {
    hint: "names are as 'igw plan' prints them, such as alertPolicies/1234"
  });
}
function standsForNothing(wanted) {
  return new UserError(
    "bad-input",
    `--adopt ${wanted}: nothing in this environment is the same log metric, dashboard, template or alert rule`,
    { hint: "delete it by hand where nobody needs it" }
  );
}

// src/cloud/canonical.ts
function canonical(body, rules) {
  const { top, anywhere } = compiled(rules);
  return canonicalMap(body, top, anywhere);
}
var known = /* @__PURE__ */ new WeakMap();
function compiled(rules) {
  const made = known.get(rules) ?? compile(rules);
  known.set(rules, made);
  return made;
}
function compile(rules) {
  const top = { next: /* @__PURE__ */ new Map() };
  const anywhere = /* @__PURE__ */ new Map();
  for (const [path, rule] of Object.entries(rules)) {
    if (path.startsWith("**.")) anywhere.set(path.slice(3), rule);
    else nodeAt(top, path.split(".")).rule = rule;
  }
  return { top, anywhere };
}
function nodeAt(top, steps) {
  return steps.reduce((node, step) => {
    const next = node.next.get(step) ?? { next: /* @__PURE__ */ new Map() };
    node.next.set(step, next);
    return next;
  }, top);
}
function canonicalMap(map, node, anywhere) {
  const result = {};
  for (const [key, value] of Object.entries(map)) {
    const next = node?.next.get(key);
    const rule = next?.rule ?? anywhere.get(key);
    if (rule !== void 0 && "ignore" in rule) continue;
    const plain = canonicalValue(value, rule, next, anywhere);
    const fallback = rule !== void 0 && "default" in rule ? rule.default : void 0;
    const says = fallback === void 0 ? !isZero(plain) : !isSame(plain, fallback);
    if (says) result[key] = plain;
  }
  return result;
}
function canonicalValue(value, rule, node, anywhere) {
  if (rule !== void 0 && "verbatim" in rule) return value;
  if (rule !== void 0 && "as" in rule && rule.as !== void 0) return spell(value, rule.as);
  if (isMap(value)) return canonicalMap(value, node, anywhere);
  if (!Array.isArray(value)) return value;
  const element = node?.next.get("*");
  const items = value.map((item) => canonicalValue(item, element?.rule, element, anywhere));
  return rule !== void 0 && "unordered" in rule ? sorted(items, rule.by) : items;
}
function sorted(items, by) {
  const keyOf3 = (item) => JSON.stringify(by !== void 0 && isMap(item) ? item[by] : item);
  return items.map((item) => [keyOf3(item), item]).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, item]) => item);
}
function spell(value, as) {
  if (typeof value !== "string") return value;
  switch (as) {
    case "duration": {
      const seconds = /^(-?[0-9]+(?:\.[0-9]+)?)s$/.exec(value)?.[1];
      return seconds === void 0 ? value : `${Number(seconds)}s`;
    }
    case "integer":
      return /^-?[0-9]{1,15}$/.test(value) ? Number(value) : value;
    case "text":
      return value.trim();
  }
}
function isZero(value) {
  if (Array.isArray(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).length === 0;
  if (typeof value === "string") return value === "" || value.endsWith("_UNSPECIFIED");
  return value === null || value === 0 || value === false;
}
function isSame(a, b) {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

// src/cloud/differences.ts
function differences(desired, live) {
  const { kind } = desired;
  const { lenient } = KINDS[kind];
  const changes = diffValues(canonicalOf(kind, live.body), canonicalOf(kind, desired.body));
  return lenient ? changes.filter((change) => !isDefaultOfService(change)) : changes;
}
function canonicalOf(kind, body) {
  return canonical(withoutConfigConnectorLabel(kind, body), KINDS[kind].rules);
}
function updateMask(changes) {
  return [...new Set(changes.flatMap(({ steps: [field] }) => field === void 0 ? [] : [field]))];
}
function immutableChange(kind, changes) {
  const { immutable } = KINDS[kind];
  return changes.map(({ steps }) => formatSteps(steps)).find((path) => immutable.includes(path));
}
function isDefaultOfService({ steps, before, after }) {
  return after === void 0 && steps.length > 1 && isScalar(before);
}
function isScalar(value) {
  return !Array.isArray(value) && !isMap(value);
}

// src/cloud/blocked.ts
function blockedBy(pairing) {
  return notOurs(pairing) ?? cannotChange(pairing);
}
function notOurs({ object, live, owner, syncedBy, adopted: adopted2 }) {
  if (syncedBy === "config-connector") return;
  const { noun, named } = KINDS[object.kind];
  const claim = claimOf(live);
  const what = `${noun} '${shortName(live)}' in ${live.parent}`;
  if (claim.byConfigConnector)
    return new UserError(
      "not-ours",
      `${what} is kept by Config Connector, which would change it back`,
      {
        hint: "set configConnector.enabled for the environment, or delete the object in the cluster first"
      }
    );
  if (adopted2 || isOwnedBy(claim, owner)) return;
  if (named === "by-the-service") return;
  if (claim.config !== void 0)
    return new UserError("not-ours", `${what} belongs to ${claim.config}/${claim.environment}`, {
      hint: "two environments cannot share an object; give one of them another name"
    });
  return new UserError("not-ours", `${what} is there and was not made by this program`, {
    hint: `take it over with --adopt ${shortName(live)}, or delete it`
  });
}
function cannotChange({ object, fields }) {
  const path = immutableChange(object.kind, fields);
  if (path === void 0) return;
  return new UserError(
    "not-supported",
    `${KINDS[object.kind].noun} '${object.title}': ${path} of an existing one cannot change`,
    { hint: "give it another name, or delete the old one by hand first" }
  );
}

// src/cloud/plan.ts
function planCloud(input) {
  const { owner, syncedBy, live } = input;
  const takeover = adopted(input);
  if (takeover.errors.length > 0) throw new UserErrors(takeover.errors);
  const index = liveByIdentity(live, input);
  const names = channelNames(input.desired, index.of);
  const used = /* @__PURE__ */ new Set();
  const wanted = input.desired.map((object) => withChannelNames(object, names)).map((object) => {
    const own = index.of(object) ?? takeover.by.get(object.id);
    if (own === void 0) return { kind: "create", object };
    used.add(own);
    return stepFor(object, own, { owner, syncedBy, adopted: takeover.all.has(own) });
  });
  const rest = live.filter((one) => !used.has(one));
  const left = rest.map((one) => leftover(one, input, takeover, index.copies));
  return { owner, syncedBy, steps: inOrder([...wanted, ...left]) };
}
function stepFor(object, live, context) {
  const fields = differences(object, live);
  const reason = blockedBy({ object, live, fields, ...context });
  if (reason !== void 0) return { kind: "blocked", object, live, reason };
  if (fields.length === 0) return { kind: "unchanged", object, live };
  const mask = updateMask(fields);
  return { kind: "update", object, live, fields, mask, adopted: context.adopted };
}
function leftover(live, { owner, syncedBy }, takeover, copies) {
  if (takeover.all.has(live)) return { kind: "delete", live };
  const copied = copies.get(live);
  if (copied !== void 0)
    return { kind: "foreign", live, note: `a copy of ${copied.name}, with its labels` };
  const claim = claimOf(live);
  if (syncedBy === "igw" && isOwnedBy(claim, owner) && !claim.byConfigConnector)
    return { kind: "delete", live };
  const copyOf = takeover.candidates.get(live);
  return { kind: "foreign", live, ...copyOf !== void 0 && { copyOf } };
}
function channelNames(desired, liveOf2) {
  return new Map(
    desired.flatMap((object) => {
      const live = object.kind === "notification-channel" ? liveOf2(object) : void 0;
      return live === void 0 ? [] : [[object.id, live.name]];
    })
  );
}
var PHASES = ["update", "create", "unchanged", "blocked", "delete", "foreign"];
function inOrder(steps) {
  const kindOf = (step) => CLOUD_KINDS.indexOf(placeOf(step).kind);
  const isLast = (step) => step.kind === "delete" || step.kind === "foreign";
  const key = (step) => isLast(step) ? [PHASES.indexOf(step.kind) + CLOUD_KINDS.length, -kindOf(step)] : [kindOf(step), 0];
  return steps.map((step, i) => ({ step, key: [...key(step), i] })).sort((a, b) => a.key.reduce((order, part, i) => order || part - (b.key[i] ?? 0), 0)).map(({ step }) => step);
}

// src/commands/google-cloud/plan.ts
async function planEnvironment(cloud, { owner, syncedBy, objects, scopes }, adopt = []) {
  const lists = await Promise.allSettled(scopes.map((scope) => listScope(cloud, scope)));
  const live = lists.flatMap((list) => list.status === "fulfilled" ? list.value : []);
  const errors = lists.flatMap(
    (list) => list.status === "rejected" ? mistakesIn(list.reason) : []
  );
  if (errors.length > 0) throw new UserErrors(errors);
  return planCloud({ owner, syncedBy, desired: objects, live, adopt });
}
function mistakesIn(reason) {
  const errors = userErrorsIn(reason);
  if (errors === void 0) throw reason;
  return errors;
}
async function listScope(cloud, scope) {
  try {
    return await cloud.list(scope);
  } catch (thrown) {
    if (scope.optional && isClosed(thrown)) return [];
    throw thrown;
  }
}
function isClosed(thrown) {
  return thrown instanceof UserError && ["google-disabled", "google-forbidden"].includes(thrown.code);
}

// src/commands/google-cloud/environment.ts
function cloudEnvironment(tree, config, environment, git) {
  const owner = { config: config.name, environment: environment.name };
  const syncedBy = environment.configConnector ? "config-connector" : "igw";
  const merged = mergedManifests(tree, environment, pinnedRemotes(config, git));
  const { objects, errors } = desiredObjects({
    manifests: merged.filter(isManifest),
    owner,
    project: environment.project.id,
    syncedBy
  });
  if (errors.length > 0) throw new UserErrors(errors);
  return { owner, syncedBy, objects, scopes: scopesOf(environment, objects) };
}
var MONITORED = ["log-metric", "notification-channel", "alert-policy", "dashboard"];
function scopesOf({ project, region }, objects) {
  const parent = `projects/${project.id}`;
  const usual = [
    ...MONITORED.map((kind) => ({ kind, parent })),
    ...MODEL_ARMOR_LOCATIONS.includes(region) ? [{ kind: "model-armor-template", parent: `${parent}/locations/${region}` }] : []
  ];
  const wanted = new Set(objects.map(keyOf2));
  const all = new Map([...objects, ...usual].map((scope) => [keyOf2(scope), scope]));
  return [...all].map(([key, { kind, parent: parent2 }]) => ({ kind, parent: parent2, optional: !wanted.has(key) }));
}
function keyOf2({ kind, parent }) {
  return `${kind} ${parent}`;
}

// src/ports/google-cloud.ts
var UnknownOutcome = class extends Error {
  name = "UnknownOutcome";
  /** What to tell a person if it cannot be found out. */
  error;
  /** The service said that it could not be reached: most likely it never saw the call. */
  mayRepeat;
  constructor(error, mayRepeat) {
    super(error.message, { cause: error });
    this.error = error;
    this.mayRepeat = mayRepeat;
  }
};

// src/edge/google/calls.ts
var IN_DOUBT = [
  "CANCELLED",
  "UNKNOWN",
  "DEADLINE_EXCEEDED",
  "INTERNAL",
  "UNAVAILABLE"
];
var BACKOFF_MS = [500, 1e3, 2e3];
var QUOTA_MS = [2e3, 5e3, 15e3, 3e4, 6e4];
var MAX_WAIT_MS = 12e4;
var METRIC_MS = [5e3, 1e4, 2e4, 3e4];
function createCaller(options) {
  const slot = limiter(options.maxConcurrent);
  const { clock, timeoutMs } = options;
  return {
    async call(attempt, send) {
      const waits = { doubt: [...BACKOFF_MS], quota: [...QUOTA_MS], metric: [...METRIC_MS] };
      for (; ; )
        try {
          return await slot(() => send(timeoutMs));
        } catch (thrown) {
          const failure = failureOf(thrown);
          if (failure === void 0) throw thrown;
          const wait = waitFor(failure, attempt, waits);
          if (wait === void 0) throw await finalError(failure, attempt, options, thrown);
          await clock.pause(wait);
        }
    }
  };
}
function waitFor(failure, { verb, kind }, waits) {
  const { status, text, retryAfterMs } = failure;
  if (status === "RESOURCE_EXHAUSTED") {
    const usual2 = waits.quota.shift();
    if (usual2 === void 0 || (retryAfterMs ?? 0) > MAX_WAIT_MS) return;
    return retryAfterMs ?? usual2;
  }
  if (kind === "alert-policy" && isMissingMetric(text)) return waits.metric.shift();
  if (verb === "create" || !IN_DOUBT.includes(status)) return;
  const usual = waits.doubt.shift();
  return usual && Math.min(retryAfterMs ?? usual, MAX_WAIT_MS);
}
async function finalError(failure, attempt, { principal }, cause) {
  const who = failure.status === "PERMISSION_DENIED" ? await principal() : "";
  const { code, message, hint } = errorFor(failure, attempt, who);
  const error = new UserError(code, message, { hint, cause });
  if (attempt.verb !== "create" || !IN_DOUBT.includes(failure.status)) return error;
  return new UnknownOutcome(error, failure.status === "UNAVAILABLE");
}
function limiter(limit) {
  const waiting = [];
  let running = 0;
  return async (run) => {
    if (running >= limit) await new Promise((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === void 0) running--;
      else next();
    }
  };
}

// src/edge/google/google-cloud.ts
function googleCloud(clients, { call }) {
  return {
    async list({ kind, parent }) {
      const objects = [];
      let page = "";
      do {
        const current = page;
        const answer = await call(
          { verb: "list", kind, parent },
          (timeoutMs) => clients[kind].list(parent, current, timeoutMs)
        );
        objects.push(...answer.objects);
        page = answer.next;
      } while (page !== "");
      return objects;
    },
    create(object) {
      const { kind, parent, title } = object;
      return call(
        { verb: "create", kind, parent, subject: title },
        (timeoutMs) => clients[kind].create(object, timeoutMs)
      );
    },
    async update(object, live, mask) {
      const { kind, parent, title } = object;
      const { carriedOver } = KINDS[kind];
      const body = carriedOver?.(object.body, live.body) ?? object.body;
      const write = { object: { ...object, body }, live, mask };
      await call(
        { verb: "update", kind, parent, subject: title },
        (timeoutMs) => clients[kind].update(write, timeoutMs)
      );
    },
    async delete(live) {
      const { kind, parent, name } = live;
      await call(
        { verb: "delete", kind, parent, subject: name },
        (timeoutMs) => unlessGone(clients[kind].delete(live, timeoutMs))
      );
    }
  };
}
async function unlessGone(deleting) {
  try {
    await deleting;
  } catch (thrown) {
    if (failureOf(thrown)?.status !== "NOT_FOUND") throw thrown;
  }
}

// src/edge/google/logging.ts
var PAGE_SIZE = 500;
function logMetricClient(library, options) {
  const { MetricsServiceV2Client } = library.metrics;
  const client = new MetricsServiceV2Client(options);
  const root = library.gax.protobuf.Root.fromJSON(library.loggingProtos);
  const codec = messageCodec(library, root, "google.logging.v2.LogMetric");
  const live = (parent, answer) => {
    const body = codec.decode(answer);
    const id = encodeURIComponent(String(body.name));
    return { kind: "log-metric", parent, name: `${parent}/metrics/${id}`, body };
  };
  return {
    list: async (parent, pageToken, timeoutMs) => {
      const request = { parent, pageSize: PAGE_SIZE, pageToken };
      const [metrics, , raw] = await client.listLogMetrics(request, once(timeoutMs));
      return { objects: metrics.map((one) => live(parent, one)), next: raw?.nextPageToken ?? "" };
    },
    create: async ({ parent, body }, timeoutMs) => {
      const request = { parent, metric: codec.encode(body) };
      const [made] = await client.createLogMetric(request, once(timeoutMs));
      return live(parent, made);
    },
    // The whole metric: this call has no field mask.
    update: ({ object, live: { name: metricName } }, timeoutMs) => client.updateLogMetric({ metricName, metric: codec.encode(object.body) }, once(timeoutMs)),
    delete: ({ name: metricName }, timeoutMs) => client.deleteLogMetric({ metricName }, once(timeoutMs))
  };
}

// src/edge/google/rest.ts
function restRequest(client, baseUrl) {
  return async ({ method, path, body }, timeoutMs) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const { status, data, headers } = await client.request({
        url: `${baseUrl}${path}`,
        method,
        ...body !== void 0 && { data: body },
        responseType: "json",
        signal,
        retry: false,
        validateStatus: () => true
      });
      if (status >= 400) throw new RestError(status, data, headers.get("retry-after"));
      return bodyOf(data);
    } catch (thrown) {
      if (failureOf(thrown) !== void 0) throw thrown;
      if (signal.aborted) throw failed(504, `no answer within ${timeoutMs / 1e3} s`);
      throw failed(503, thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
}
function failed(http, message) {
  return new RestError(http, { error: { message } }, null);
}
function dashboardClient(request) {
  return {
    list: (parent, page, timeoutMs) => listPage(request, { kind: "dashboard", parent, page, field: "dashboards" }, timeoutMs),
    create: async ({ parent, body }, timeoutMs) => {
      const path = `/v1/${parent}/dashboards`;
      const made = await request({ method: "POST", path, body }, timeoutMs);
      return liveOf("dashboard", parent, made);
    },
    // The whole dashboard: this call has no field mask, and an etag guards what is overwritten.
    update: ({ object, live: { name } }, timeoutMs) => request({ method: "PATCH", path: `/v1/${name}`, body: { ...object.body, name } }, timeoutMs),
    delete: ({ name }, timeoutMs) => request({ method: "DELETE", path: `/v1/${name}` }, timeoutMs)
  };
}
function templateClient(requestAt) {
  const at = (parent) => requestAt(parent.split("/").at(-1) ?? "");
  return {
    list: (parent, page, timeoutMs) => {
      const place = { kind: "model-armor-template", parent, page, field: "templates" };
      return listPage(at(parent), place, timeoutMs);
    },
    create: async ({ parent, id, body }, timeoutMs) => {
      const path = `/v1/${parent}/templates?templateId=${encodeURIComponent(id)}`;
      const made = await at(parent)({ method: "POST", path, body }, timeoutMs);
      return liveOf("model-armor-template", parent, made);
    },
    update: ({ object, live: { name, parent }, mask }, timeoutMs) => {
      const path = `/v1/${name}?updateMask=${encodeURIComponent(mask.join())}`;
      return at(parent)({ method: "PATCH", path, body: object.body }, timeoutMs);
    },
    delete: ({ name, parent }, timeoutMs) => at(parent)({ method: "DELETE", path: `/v1/${name}` }, timeoutMs)
  };
}
async function listPage(request, { kind, parent, page, field }, timeoutMs) {
  const query = new URLSearchParams({ pageSize: "200", ...page !== "" && { pageToken: page } });
  const path = `/v1/${parent}/${field}?${query}`;
  const answer = await request({ method: "GET", path }, timeoutMs);
  const list = answer[field];
  const objects = Array.isArray(list) ? list.map((one) => liveOf(kind, parent, bodyOf(one))) : [];
  return { objects, next: textAt(answer, "nextPageToken") ?? "" };
}
function liveOf(kind, parent, body) {
  return { kind, parent, name: nameIn(parent, String(body.name)), body };
}
function bodyOf(value) {
  const plain = JSON.parse(JSON.stringify(value ?? {}));
  return isMap(plain) ? plain : {};
}

// src/edge/google/connect.ts
async function connectGoogleCloud(options) {
  const { projectId, endpoints, clock = systemClock, timeoutMs = 3e4 } = options;
  const { monitoring, logging, dashboards, modelArmor } = endpoints;
  const library = googleLibrary();
  const all = [monitoring, logging, dashboards, modelArmor];
  const credentials = all.every((endpoint) => endpoint?.plain) ? void 0 : await defaultCredentials(library, projectId);
  const request = (endpoint, usual) => restRequest(
    endpoint?.plain || credentials === void 0 ? new library.auth.PassThroughClient() : credentials.client,
    endpoint === void 0 ? usual : urlOf(endpoint)
  );
  const principal = async () => await credentials?.principal() ?? "nobody";
  return googleCloud(
    {
      "log-metric": logMetricClient(library, grpcOptions(library, logging, credentials)),
      ...monitoringClients(library, grpcOptions(library, monitoring, credentials)),
      dashboard: dashboardClient(request(dashboards, "https://monitoring.googleapis.com")),
      "model-armor-template": templateClient(
        (location) => request(modelArmor, `https://modelarmor.${location}.rep.googleapis.com`)
      )
    },
    createCaller({ clock, timeoutMs, maxConcurrent: MAX_CONCURRENT, principal })
  );
}
var MAX_CONCURRENT = 10;

// src/edge/google/workspace.ts
function cloudWorkspace(root, configPath, git) {
  const tree = diskTree(root);
  const loaded = loadConfig(new Sources(tree), configPath);
  const find = (name) => findEnvironment(loaded.config, name);
  const environment = (name) => cloudEnvironment(tree, loaded.config, find(name), git);
  const connect = (name) => connectGoogleCloud({ projectId: find(name).project.id, endpoints: endpointsFrom(process.env) });
  return {
    ...loaded,
    merged: () => loaded.config.environments.map(({ name }) => name).filter((name) => tree.kind(PATHS.overlay(name)) === "directory"),
    environment,
    connect,
    plan: async (name) => {
      const wanted = environment(name);
      return await planEnvironment(await connect(name), wanted);
    }
  };
}

export {
  isDifference,
  placeOf,
  formatCounts,
  summarizePlan,
  liveByIdentity,
  UnknownOutcome,
  formatPlan,
  stepText,
  planEnvironment,
  cloudWorkspace
};
