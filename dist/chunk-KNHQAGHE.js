const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError
} from "./chunk-JV4FVQOR.js";

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
  const { token, baseUrl, report, backoffMs, timeoutMs = 3e4 } = options;
  const client = getOctokit(
    token,
    {
      ...baseUrl !== void 0 && { baseUrl },
      userAgent: "inference-gateway-gitops",
      log: silent,
      request: {
        // Without the spread the fetch that knows proxies is lost.
        ...defaults.request,
        // A signal given once would stay aborted in every repetition, so each attempt makes its own.
        fetch: (url, init) => defaults.request?.fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
      },
      retry: { retries: 3, retryAfterBaseValue: backoffMs, doNotRetry: final },
      throttle: throttle(report, backoffMs)
    },
    retry,
    throttling
  );
  client.hook.before("request", (request) => {
    request.request = { ...request.request };
    request.headers["x-github-api-version"] ??= "2022-11-28";
  });
  return client;
}
function throttle(report, backoffMs) {
  const waits = (maxSeconds, times) => (seconds, ...rest) => {
    const [, , count] = rest;
    const again = typeof count === "number" && count < times && seconds <= maxSeconds;
    if (again) report.progress(`GitHub asks to wait ${seconds} s (rate limit)`);
    return again;
  };
  return {
    // Tests wait for nothing; a real server gets one write a second, as it asks for.
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
function backoffFromEnvironment() {
  const value = Number(process.env.IGW_TEST_BACKOFF_MS);
  return Number.isFinite(value) && value > 0 ? value : realBackoffMs;
}

// src/edge/github/failure.ts
function failureOf(thrown) {
  const status = numberAt(thrown, "status");
  if (!(thrown instanceof Error) || status === void 0) return void 0;
  const response = valueAt(thrown, "response");
  const text = textOf(response) ?? thrown.message;
  const headers = valueAt(response, "headers");
  const permission = stringAt(headers, "x-accepted-github-permissions");
  return { kind: kindOf(status, text.toLowerCase(), headers), status, text, permission };
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
var rules = [
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
function kindOf(status, text, headers) {
  if (status >= 500) return "transient";
  const spent = stringAt(headers, "x-ratelimit-remaining") === "0";
  const asked = stringAt(headers, "retry-after") !== void 0;
  if ((status === 403 || status === 429) && (spent || asked)) return "rate-limit";
  const rule = rules.find(([statuses, words]) => statuses.includes(status) && words.test(text));
  return rule?.[2] ?? "rejected";
}
function errorFor({ kind, status, text, permission }, action, cause) {
  const refused = `GitHub refused to ${action} (HTTP ${status}): ${text}`;
  switch (kind) {
    case "auth":
      return new UserError("github-auth", refused, {
        hint: "the token is wrong or has expired; check the input 'token'",
        cause
      });
    case "missing":
      return new UserError("github-forbidden", refused, {
        hint: "GitHub answers 'Not Found' for what the token may not see: " + permissionHint(permission ?? "contents=write, pull_requests=write"),
        cause
      });
    case "forbidden":
      return new UserError("github-forbidden", refused, { hint: forbiddenHint(permission), cause });
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
      return new UserError("github-rejected", refused, { cause });
  }
}
var settingHint = "allow it under Settings → Actions → General → 'Allow GitHub Actions to create and approve pull requests' (of the organisation too), or use the token of a GitHub App";
function forbiddenHint(permission) {
  return permission === void 0 ? "the job needs `permissions: { contents: write, pull-requests: write }`; runs for a pull request from a fork can only read" : permissionHint(permission);
}
function permissionHint(accepted) {
  const [first = ""] = accepted.split(";");
  const keys = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
  return `the token needs \`permissions: { ${keys.join(", ")} }\` in the workflow; runs for a pull request from a fork can only read`;
}
function textOf(response) {
  const data = valueAt(response, "data");
  const message = stringAt(data, "message");
  if (message === void 0) return void 0;
  const errors = valueAt(data, "errors");
  const details = Array.isArray(errors) ? errors.map(detailOf) : [];
  return [message, ...details].join("; ");
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
  createClient,
  backoffFromEnvironment,
  failureOf,
  failedWith,
  trying
};
