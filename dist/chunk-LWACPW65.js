const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  PublishErrors
} from "./chunk-VH675E7Z.js";
import {
  notice
} from "./chunk-CASCCXCS.js";
import {
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/edge/action/publish.ts
var report = { progress: log, notice: log };
async function publish(inputs, request, branchPrefix) {
  const why = whyNotToWrite(inputs);
  if (why !== void 0 || request.plans.length === 0) return { results: [], errors: [], why };
  try {
    const { gitHubPublisherFromEnvironment } = await import("./from-environment-OAS4ENEK.js");
    const publisher = gitHubPublisherFromEnvironment({ branchPrefix, report, token: inputs.token });
    const results = await publisher.publish(request);
    for (const [note, keys] of byNote(results)) notice(`${listed(keys)}: ${note}`);
    return { results, errors: [], why };
  } catch (thrown) {
    const errors = userErrorsIn(thrown);
    if (errors === void 0) throw thrown;
    return { results: thrown instanceof PublishErrors ? thrown.results : [], errors, why };
  }
}
function byNote(results) {
  const keys = /* @__PURE__ */ new Map();
  for (const { key, note } of results)
    if (note !== void 0) keys.set(note, [...keys.get(note) ?? [], key]);
  return keys;
}
var MOST_LISTED = 10;
function listed(keys) {
  if (keys.length <= MOST_LISTED) return keys.join(", ");
  const others = keys.length - MOST_LISTED;
  return `${keys.slice(0, MOST_LISTED).join(", ")} and ${others} others`;
}
function whyNotToWrite({ dryRun }) {
  if (dryRun) return "dry run: nothing was written";
  const event = process.env.GITHUB_EVENT_NAME ?? "";
  return event.startsWith("pull_request") ? `nothing is written for a '${event}' event: this is what a merge would bring` : void 0;
}
function mayFetch() {
  return process.env.GITHUB_EVENT_NAME !== "pull_request_target";
}
function cloneUrl() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}.git` : void 0;
}

export {
  publish,
  mayFetch,
  cloneUrl
};
