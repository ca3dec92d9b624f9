const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LOG_IN,
  defaultCredentials,
  failureOf,
  googleLibrary,
  grpcOptions,
  once
} from "./chunk-XUPPJRZN.js";
import "./chunk-GSFGQZNN.js";
import "./chunk-KMAZY74T.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-OT75BEOS.js";
import "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";

// src/edge/google/log-reader.ts
var MOST = 1e3;
var PAGES = 20;
async function connectLogReader(options) {
  const { projectId, endpoint, clock, timeoutMs } = options;
  const library = googleLibrary();
  const credentials = endpoint?.plain ? void 0 : await defaultCredentials(library, projectId);
  const client = new library.entries.LoggingServiceV2Client(
    grpcOptions(library, endpoint, credentials)
  );
  const page = async ({ project, filter, since }, pageToken) => {
    const request = {
      resourceNames: [`projects/${project}`],
      // OR binds closer than the AND of a line break, so the filter needs no parentheses.
      filter: `timestamp>="${since}"
${filter}`,
      orderBy: "timestamp desc",
      pageSize: MOST,
      pageToken
    };
    const [entries, , raw] = await client.listLogEntries(request, once(timeoutMs));
    const { seconds, nanos } = Object(entries[0]?.timestamp);
    const newest = seconds === void 0 ? void 0 : timeOf(Number(seconds), Number(nanos ?? 0));
    return { count: entries.length, newest, next: raw?.nextPageToken ?? "" };
  };
  return {
    count: (query) => patiently({ query, clock, credentials }, async () => {
      let [count, token] = [0, ""];
      let newest;
      for (let pages = 0; pages < PAGES && count < MOST; pages++) {
        const found = await page(query, token);
        count += found.count;
        newest ??= found.newest;
        token = found.next;
        if (token === "") break;
      }
      const result = { filter: query.filter, count, isMore: token !== "", newest };
      return result;
    })
  };
}
function timeOf(seconds, nanos) {
  return new Date(seconds * 1e3 + Math.floor(nanos / 1e6)).toISOString();
}
var WAITS_MS = {
  RESOURCE_EXHAUSTED: [15e3, 3e4, 6e4],
  UNAVAILABLE: [500, 1e3, 2e3],
  INTERNAL: [500, 1e3, 2e3],
  DEADLINE_EXCEEDED: [1e3]
};
async function patiently(attempts, read) {
  for (let attempt = 0; ; attempt++)
    try {
      return await read();
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure === void 0) throw thrown;
      const wait = WAITS_MS[failure.status]?.[attempt];
      if (wait === void 0) throw await errorOf(failure, attempts, thrown);
      await attempts.clock.pause(failure.retryAfterMs ?? wait);
    }
}
async function errorOf({ status, text, info, reason }, { query, credentials }, cause) {
  const { project } = query;
  if (status === "UNAUTHENTICATED")
    return new UserError("google-auth", `Google did not accept the credentials: ${text}`, {
      hint: LOG_IN,
      cause
    });
  if (status === "PERMISSION_DENIED" && reason === "SERVICE_DISABLED")
    return new UserError("google-disabled", `Cloud Logging is not enabled in '${project}'`, {
      hint: `gcloud services enable logging.googleapis.com --project=${project}`,
      cause
    });
  if (status === "PERMISSION_DENIED") {
    const who = await credentials?.principal() ?? "nobody";
    const permission = info.get("permission") ?? "logging.logEntries.list";
    const member = who.includes(":") ? who : "PRINCIPAL";
    return new UserError(
      "google-forbidden",
      `project '${project}' refused ${permission} to ${who}`,
      {
        hint: `gcloud projects add-iam-policy-binding ${project} --role=roles/logging.viewer --member=${member}`,
        cause
      }
    );
  }
  if (status === "INVALID_ARGUMENT")
    return new UserError("google-rejected", `Cloud Logging cannot read the filter: ${text}`, {
      hint: `it is the one of the metric, or a part of it: ${query.filter}`,
      cause
    });
  return new UserError("google-unreachable", `Cloud Logging gave no entries (${status}): ${text}`, {
    cause
  });
}
export {
  connectLogReader
};
