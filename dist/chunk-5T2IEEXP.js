const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  gatesOf,
  requirementsOf
} from "./chunk-6SVJRIO2.js";
import {
  systemClock
} from "./chunk-GXN5JVDO.js";
import {
  UserError,
  unreachable
} from "./chunk-WWGTZDID.js";

// src/doctor/token.ts
var TOKEN_KINDS = [
  "workflow",
  "app",
  "installation",
  "fine-grained",
  "classic",
  "oauth",
  "app-user",
  "unmarked"
];
var PREFIXES = [
  ["ghs_", "installation"],
  ["github_pat_", "fine-grained"],
  ["ghp_", "classic"],
  ["gho_", "oauth"],
  ["ghu_", "app-user"]
];
var WORKFLOW_LOGIN = "github-actions[bot]";
function kindByPrefix(token) {
  return PREFIXES.find(([prefix]) => token.startsWith(prefix))?.[1] ?? "unmarked";
}
function kindOf({ prefixKind, login, scopes }) {
  const isBot = login?.endsWith("[bot]");
  if (prefixKind === "installation" || prefixKind === "unmarked" && isBot) {
    if (login === void 0) return "installation";
    return login === WORKFLOW_LOGIN ? "workflow" : "app";
  }
  return prefixKind === "unmarked" && scopes !== void 0 ? "classic" : prefixKind;
}
function describeKind(kind) {
  switch (kind) {
    case "workflow":
      return "the token of a workflow (github.token)";
    case "app":
      return "the token of an installation of a GitHub App";
    case "installation":
      return "the token of a workflow or of another GitHub App";
    case "fine-grained":
      return "a fine-grained personal access token";
    case "classic":
      return "a classic personal access token";
    case "oauth":
      return "the token of an OAuth app, such as that of gh";
    case "app-user":
      return "the token of a person by a GitHub App";
    case "unmarked":
      return "a token without a prefix that GitHub uses";
    default:
      return unreachable(kind);
  }
}

// src/edge/github/sliding-window.ts
var SlidingWindow = class {
  #lengthMs;
  /** By time, the oldest first. */
  #entries = [];
  constructor(lengthMs) {
    this.#lengthMs = lengthMs;
  }
  add(atMs, amount) {
    this.#entries.push({ atMs, amount });
    if (atMs < (this.#entries.at(-2)?.atMs ?? 0)) this.#entries.sort((a, b) => a.atMs - b.atMs);
  }
  sum(now) {
    return this.#within(now).reduce((sum, { amount }) => sum + amount, 0);
  }
  /** When so much more will not be over the limit. */
  freeAt(now, limit, more) {
    let left = limit - more;
    for (const { atMs, amount } of this.#within(now).toReversed()) {
      left -= amount;
      if (left < 0) return atMs + this.#lengthMs;
    }
    return now;
  }
  /** When all of it will be too long ago to count. */
  emptyAt(now) {
    return Math.max(now, (this.#entries.at(-1)?.atMs ?? now - this.#lengthMs) + this.#lengthMs);
  }
  #within(now) {
    this.#entries = this.#entries.filter(({ atMs }) => atMs > now - this.#lengthMs);
    return this.#entries;
  }
};

// src/edge/github/pace.ts
var UNHURRIED = {
  turn: async () => void 0,
  heard: () => void 0,
  recall: () => void 0,
  hasRoomFor: () => true,
  roomAgainAt: () => 0
};
var WRITES_PER_MINUTE = 80;
var WRITES_PER_HOUR = 500;
var POINTS_PER_MINUTE = 900;
var [READ_POINTS, WRITE_POINTS] = [1, 5];
var [GAP_MS, NOTIFYING_GAP_MS] = [1e3, 3e3];
var [SPARED_WRITES, SPARED_REQUESTS] = [50, 100];
var READS_BESIDE = 10;
var MINUTE_MS = 6e4;
var HOUR_MS = 60 * MINUTE_MS;
function createPace(clock) {
  const points = new SlidingWindow(MINUTE_MS);
  const [minute, hour] = [new SlidingWindow(MINUTE_MS), new SlidingWindow(HOUR_MS)];
  let [nextWriteAt, nextNotifyingAt] = [0, 0];
  let quota;
  const startOf = (kind, now) => {
    const read = points.freeAt(now, POINTS_PER_MINUTE, pointsOf(kind));
    if (kind === "read") return read;
    const write = Math.max(read, nextWriteAt, minute.freeAt(now, WRITES_PER_MINUTE, 1));
    const late = quota === void 0 ? write : Math.max(write, hour.freeAt(now, WRITES_PER_HOUR, 1));
    return kind === "notifying write" ? Math.max(late, nextNotifyingAt) : late;
  };
  const count = (kind, now) => {
    points.add(now, pointsOf(kind));
    if (kind === "read") return;
    for (const window of [minute, hour]) window.add(now, 1);
    nextWriteAt = now + GAP_MS;
    if (kind === "notifying write") nextNotifyingAt = now + NOTIFYING_GAP_MS;
  };
  const requestsLeft = () => quota === void 0 || clock.now() >= quota.resetAtMs ? Number.POSITIVE_INFINITY : quota.remaining - SPARED_REQUESTS;
  return {
    turn: async (method, path) => {
      const kind = kindOf2(method, path);
      for (; ; ) {
        const now = clock.now();
        const start = startOf(kind, now);
        if (start <= now) return count(kind, now);
        await clock.pause(start - now);
      }
    },
    heard: (header) => {
      const [remaining, reset] = [header("x-ratelimit-remaining"), header("x-ratelimit-reset")];
      if (header("x-ratelimit-resource") === "graphql" || remaining === null) return;
      quota = { remaining: Number(remaining), resetAtMs: Number(reset) * 1e3 };
    },
    recall: (atMs, writes) => hour.add(atMs, writes),
    hasRoomFor: (writes) => {
      if (quota === void 0) return true;
      if (requestsLeft() < Math.min(writes, WRITES_PER_HOUR) + READS_BESIDE) return false;
      const [most, spent] = [WRITES_PER_HOUR - SPARED_WRITES, hour.sum(clock.now())];
      return spent + writes <= most || writes > most && spent === 0;
    },
    roomAgainAt: () => {
      const isSpent = requestsLeft() < READS_BESIDE + SPARED_WRITES;
      return Math.max(hour.emptyAt(clock.now()), isSpent ? quota?.resetAtMs ?? 0 : 0);
    }
  };
}
function kindOf2(method, path) {
  if (method === "GET" || method === "HEAD") return "read";
  const notifies = /\/(?:pulls|issues)$|\/comments$|\/requested_reviewers$/.test(path);
  return notifies ? "notifying write" : "write";
}
function pointsOf(kind) {
  return kind === "read" ? READ_POINTS : WRITE_POINTS;
}

// src/edge/github/client.ts
var final = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
var realBackoffMs = 1e3;
var maxPrimaryWaitSeconds = 120;
var maxSecondaryWaitSeconds = 300;
async function createClient(options) {
  const [{ getOctokit }, { defaults }, { retry }, { throttling }] = await Promise.all([
    import("./github-ANCUJNPK.js"),
    import("./utils-D7VPG2YQ.js"),
    import("./dist-bundle-TIBY6CJU.js"),
    import("./dist-bundle-F6S6CCZ2.js")
  ]);
  const { token, baseUrl, report, backoffMs, timeoutMs = timeoutFromEnvironment() } = options;
  const { pace = paceFor(backoffMs) } = options;
  const client = getOctokit(
    token,
    {
      ...baseUrl !== void 0 && { baseUrl },
      userAgent: "inference-gateway-gitops",
      log: silent,
      request: {
        // Without the spread the fetch that knows proxies is lost.
        ...defaults.request,
        fetch: async (url, init) => {
          await pace.turn(init.method ?? "GET", new URL(url).pathname);
          const signal = AbortSignal.timeout(timeoutMs);
          const response = await defaults.request?.fetch(url, { ...init, signal });
          pace.heard((name) => response.headers.get(name));
          return response;
        }
      },
      retry: { retries: 3, retryAfterBaseValue: backoffMs, doNotRetry: final },
      throttle: throttle(report, backoffMs)
    },
    retry,
    throttling
  );
  const tokenKind = kindByPrefix(token);
  client.hook.error("request", (error) => {
    throw Object.assign(error, { tokenKind });
  });
  client.hook.before("request", (request) => {
    request.request = { ...request.request };
    request.headers["x-github-api-version"] ??= "2022-11-28";
  });
  client.hook.error("request", (thrown) => {
    if ("status" in thrown && thrown.status === 409) Object.assign(thrown, { status: 500 });
    throw thrown;
  });
  return client;
}
function paceFor(backoffMs) {
  return backoffMs >= realBackoffMs ? createPace(systemClock) : UNHURRIED;
}
function throttle(report, backoffMs) {
  const waits = (maxSeconds, times) => (seconds, ...rest) => {
    const [, , count] = rest;
    const again = typeof count === "number" && count < times && seconds <= maxSeconds;
    if (again) report.progress(`GitHub asks to wait ${seconds} s (rate limit)`);
    return again;
  };
  return {
    enabled: backoffMs >= realBackoffMs,
    retryAfterBaseValue: backoffMs,
    onRateLimit: waits(maxPrimaryWaitSeconds, 2),
    onSecondaryRateLimit: waits(maxSecondaryWaitSeconds, 3)
  };
}
var silent = {
  debug: () => void 0,
  info: () => void 0,
  warn: () => void 0,
  error: () => void 0
};
var realTimeoutMs = 3e4;
function timeoutFromEnvironment() {
  const value = Number(process.env.IGW_TEST_TIMEOUT_MS);
  return Number.isFinite(value) && value > 0 ? value : realTimeoutMs;
}
function backoffFromEnvironment() {
  const value = Number(process.env.IGW_TEST_BACKOFF_MS);
  return Number.isFinite(value) && value > 0 ? value : realBackoffMs;
}

// src/doctor/permissions.ts
var PERMISSIONS = [
  "contents",
  "pull-requests",
  "checks",
  "statuses",
  "issues",
  "actions",
  "id-token"
];
var COMMANDS = [
  "render",
  "promote",
  "check",
  "gate",
  "status",
  "hydrate",
  "plan",
  "apply",
  "drift",
  "verify",
  "doctor"
];
var READS = { contents: "read" };
function permissionsFor(command, config) {
  switch (command) {
    case "render":
      return { contents: "write", "pull-requests": "write" };
    case "promote":
      return { contents: "write", "pull-requests": "write", ...evidence(config), ...rules(config) };
    case "check":
      return { contents: "read", "pull-requests": "write", checks: "write" };
    case "gate":
      return { contents: "read", "pull-requests": "read", ...evidence(config), checks: "write" };
    case "status":
      return { contents: "read", "pull-requests": "read", ...evidence(void 0) };
    case "hydrate":
      return { contents: "write" };
    case "drift":
      return { contents: "read", issues: "write", "id-token": "write" };
    case "plan":
    case "apply":
    case "verify":
      return { contents: "read", "id-token": "write" };
    case "doctor":
      return READS;
  }
}
function evidence(config) {
  if (config === void 0) return { checks: "read", statuses: "read", issues: "read" };
  const gates = Object.keys(config.promotionSteps).flatMap((to) => gatesOf(config, to));
  const requirements = requirementsOf(gates);
  return {
    // Accounts post statuses only; Apps post either.
    ...requirements.some(({ app }) => app !== void 0) && { checks: "read" },
    ...requirements.length > 0 && { statuses: "read" },
    ...gates.some(({ kind }) => kind === "incidents" || kind === "drift") && { issues: "read" }
  };
}
function rules(config) {
  const steps = config && Object.values(config.promotionSteps);
  const merges = steps?.some(({ autoMerge }) => autoMerge !== false) ?? true;
  return merges ? { actions: "read" } : {};
}
function missingFrom(has, needs) {
  const missing = PERMISSIONS.flatMap((key) => {
    const level = needs[key];
    const enough = level === void 0 || has[key] === "write" || has[key] === level;
    return enough ? [] : [[key, level]];
  });
  return Object.fromEntries(missing);
}
function union(all) {
  const keys = PERMISSIONS.flatMap((key) => {
    const levels = all.flatMap((one) => one[key] ?? []);
    if (levels.length === 0) return [];
    return [[key, levels.includes("write") ? "write" : "read"]];
  });
  return Object.fromEntries(keys);
}
function formatInline(permissions) {
  return `permissions: { ${formatPairs(permissions)} }`;
}
function formatPairs(permissions) {
  return entries(permissions).map(([key, level]) => `${key}: ${level}`).join(", ");
}
function formatBlock(permissions) {
  const lines = entries(permissions).map(([key, level]) => `  ${key}: ${level}
`);
  return `permissions:
${lines.join("")}`;
}
function formatForSettings(permissions) {
  return entries(permissions).filter(([key]) => key !== "id-token").map(([key, level]) => `${NAMES[key]}: ${level === "write" ? "Read and write" : "Read-only"}`).join(", ");
}
var NAMES = {
  contents: "Contents",
  "pull-requests": "Pull requests",
  checks: "Checks",
  statuses: "Commit statuses",
  issues: "Issues",
  actions: "Actions",
  "id-token": "ID token"
};
function entries(permissions) {
  return PERMISSIONS.flatMap((key) => {
    const level = permissions[key];
    return level === void 0 ? [] : [[key, level]];
  });
}
function parseAccepted(header) {
  const [first = ""] = header.split(";");
  const pairs = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").split("="));
  const found = pairs.flatMap(([key, level]) => {
    const known = PERMISSIONS.find((name) => name === key);
    return known && (level === "read" || level === "write") ? [[known, level]] : [];
  });
  return Object.fromEntries(found);
}

// src/doctor/refusal-advice.ts
function adviceFor(refusal) {
  const { kind, scopes, ssoUrl } = refusal;
  if (ssoUrl !== void 0)
    return `the organisation has single sign-on: authorise the token for it at ${ssoUrl}`;
  switch (kind) {
    case "workflow":
      return workflowAdvice(refusal);
    case "installation":
      return `${workflowAdvice(refusal)}; where the token is that of a GitHub App, ${appAdvice(refusal)}`;
    case "app":
      return appAdvice(refusal);
    case "fine-grained":
      return `the token needs this repository and ${settings(refusal)} under its repository permissions; an organisation may have to approve it`;
    case "app-user":
      return `the App and the person both need ${settings(refusal)} for this repository`;
    case "classic":
    case "oauth":
      return `${scopeAdvice(scopes)}, and its owner write access to this repository`;
    case "unmarked":
      return `${workflowAdvice(refusal)}; a personal access token needs the scope 'repo'`;
    default:
      return unreachable(kind);
  }
}
function workflowAdvice({ accepted, command }) {
  const missing = formatPairs(accepted);
  const block = command === void 0 ? `add \`${missing}\` to the \`permissions\` of the job` : `the job of '${command}' needs \`${formatInline(permissionsFor(command))}\``;
  const what = missing === "" || command === void 0 ? block : `\`${missing}\` is missing: ${block}`;
  return `${what}; runs for a pull request from a fork can only read`;
}
function appAdvice(refusal) {
  return `the App needs ${settings(refusal)}, this repository, and an owner who accepted that for the installation`;
}
function scopeAdvice(scopes) {
  if (scopes === void 0) return "the token needs the scope 'repo'";
  const has = scopes.length === 0 ? "no scope" : scopes.join(", ");
  return scopes.includes("repo") ? "the token has the scope 'repo': an organisation may not let it in" : `the token needs the scope 'repo', and has ${has}`;
}
function settings({ accepted, command }) {
  const needs = command === void 0 ? accepted : permissionsFor(command);
  return formatForSettings(needs) || "more permissions";
}

// src/edge/github/running-command.ts
function runningCommand() {
  const name = process.env.INPUT_COMMAND ?? process.argv[2];
  return COMMANDS.find((command) => command === name);
}

// src/edge/github/failure.ts
function failureOf(thrown) {
  const response = valueAt(thrown, "response");
  const status = numberAt(response, "status") ?? numberAt(thrown, "status");
  if (!(thrown instanceof Error) || status === void 0) return void 0;
  const text = textOf(response) ?? withoutPage(thrown.message);
  const headers = valueAt(response, "headers");
  const permission = stringAt(headers, "x-accepted-github-permissions");
  const name = stringAt(thrown, "tokenKind");
  return {
    kind: kindOf3(status, text.toLowerCase(), headers),
    status,
    text,
    permission,
    tokenKind: TOKEN_KINDS.find((kind) => kind === name) ?? "unmarked",
    scopes: scopesIn(headers),
    // 'required; url=https://github.com/orgs/…'
    ssoUrl: /\burl=(https:\/\/\S+)/.exec(stringAt(headers, "x-github-sso") ?? "")?.[1]
  };
}
function scopesIn(headers) {
  const scopes = stringAt(headers, "x-oauth-scopes");
  return scopes?.split(",").flatMap((scope) => scope.trim() || []);
}
function failedWith(thrown, ...kinds) {
  const kind = failureOf(thrown)?.kind;
  return kind !== void 0 && kinds.includes(kind);
}
async function trying(action, calls) {
  try {
    return await calls();
  } catch (thrown) {
    const failure = failureOf(thrown);
    throw failure === void 0 ? thrown : errorFor(failure, action, thrown);
  }
}
var rules2 = [
  [[401], /(?:)/, "auth"],
  [[403, 429], /rate limit|abuse detection/, "rate-limit"],
  [[429], /(?:)/, "rate-limit"],
  [[403], /not permitted to create or approve pull requests/, "setting"],
  [[403], /(?:)/, "forbidden"],
  [[422], /too large to process|timed out/, "too-big"],
  [[422], /already exists/, "exists"],
  [[422], /fast.?forward/, "stale"],
  [[404, 422], /reference does not exist/, "missing"],
  [[404, 422], /no commits between|could not resolve to a node|head invalid/, "not-yet"],
  [[409, 422], /rule violations?|protected branch|required status check/, "protected"],
  [[404], /(?:)/, "missing"]
];
function kindOf3(status, text, headers) {
  if (status >= 500) return "transient";
  const spent = stringAt(headers, "x-ratelimit-remaining") === "0";
  const asked = stringAt(headers, "retry-after") !== void 0;
  if ((status === 403 || status === 429) && (spent || asked)) return "rate-limit";
  const rule = rules2.find(([statuses, words]) => statuses.includes(status) && words.test(text));
  return rule?.[2] ?? "rejected";
}
function errorFor(failure, action, cause) {
  const { kind, status, text } = failure;
  const refused = `GitHub refused to ${action} (HTTP ${status}): ${text}`;
  switch (kind) {
    case "auth":
      return new UserError("github-auth", refused, {
        hint: `${describeKind(failure.tokenKind)} is wrong, revoked or has expired; check the input 'token'`,
        cause
      });
    case "missing":
      return new UserError("github-forbidden", refused, {
        hint: `GitHub answers 'Not Found' for what the token may not see: ${advice(failure)}`,
        cause
      });
    case "forbidden":
      return new UserError("github-forbidden", refused, { hint: advice(failure), cause });
    case "setting":
      return new UserError("github-setting", refused, { hint: settingHint, cause });
    case "rate-limit":
      return new UserError("github-rate-limit", refused, {
        hint: "run it again later; what is written already is found again and not written twice",
        cause
      });
    case "protected":
      return new UserError("github-protected", refused, {
        hint: "a rule of the repository covers the branches of the bot; exclude them from it, or let the token pass it",
        cause
      });
    case "transient":
      return new UserError("github-unreachable", `GitHub did not ${action}: ${text}`, {
        hint: "see https://www.githubstatus.com and run it again; what is written already is found again",
        cause
      });
    default:
      return new UserError("github-rejected", refused, { hint: rejectedHint(kind, text), cause });
  }
}
function rejectedHint(kind, text) {
  if (/repository is empty/i.test(text))
    return "push a first commit; there is no branch to merge into";
  switch (kind) {
    case "exists":
    case "stale":
    case "not-yet":
      return "somebody else wrote at the same time, or GitHub had not seen the newest write yet; run it again";
    case "too-big":
      return "GitHub did not get done with it in time; run it again, and if that does not help, write fewer files at a time";
    default:
      return "the words are GitHub's; run it again, and report it as a mistake of this program where it stays";
  }
}
var settingHint = "allow it under Settings → Actions → General → 'Allow GitHub Actions to create and approve pull requests' (of the organisation too), or use the token of a GitHub App";
var USUAL = "contents=write,pull_requests=write";
function advice({ tokenKind: kind, permission = USUAL, scopes, ssoUrl }) {
  const accepted = parseAccepted(permission);
  const text = adviceFor({ kind, accepted, scopes, ssoUrl, command: runningCommand() });
  return `it is ${describeKind(kind)}: ${text}. 'igw doctor' tells more`;
}
function textOf(response) {
  const data = valueAt(response, "data");
  const message = stringAt(data, "message");
  if (message === void 0) return void 0;
  const errors = valueAt(data, "errors");
  const details = Array.isArray(errors) ? errors.map(detailOf) : [];
  return [message, ...details].join("; ");
}
function withoutPage(text) {
  return /<!doctype|<html/i.test(text) ? "it answered with a web page" : text;
}
function detailOf(error) {
  if (typeof error === "string") return error;
  const message = stringAt(error, "message");
  if (message !== void 0) return message;
  const words = ["resource", "field", "code"].map((key) => stringAt(error, key) ?? "");
  return words.filter((word) => word !== "").join(" ");
}
function valueAt(value, key) {
  if (typeof value !== "object" || value === null) return void 0;
  return new Map(Object.entries(value)).get(key);
}
function stringAt(value, key) {
  const found = valueAt(value, key);
  return typeof found === "string" ? found : void 0;
}
function numberAt(value, key) {
  const found = valueAt(value, key);
  return typeof found === "number" ? found : void 0;
}

export {
  kindByPrefix,
  kindOf,
  describeKind,
  createPace,
  createClient,
  paceFor,
  backoffFromEnvironment,
  PERMISSIONS,
  COMMANDS,
  permissionsFor,
  missingFrom,
  union,
  formatInline,
  formatPairs,
  formatBlock,
  adviceFor,
  failureOf,
  scopesIn,
  failedWith,
  trying
};
