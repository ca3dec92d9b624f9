const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  int,
  looseObject,
  string
} from "./chunk-VUNENL62.js";
import {
  readFileSync
} from "./chunk-SAHCXYC2.js";

// src/edge/action/event.ts
var Payload = looseObject({
  pull_request: looseObject({
    number: int(),
    head: looseObject({
      sha: string().optional(),
      repo: looseObject({ full_name: string() }).nullish()
    })
  }).optional(),
  merge_group: looseObject({ head_sha: string(), head_ref: string(), base_sha: string().optional() }).optional()
});
function readEvent() {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "" } = process.env;
  const { pull_request: pull, merge_group: group } = payloadAt(path);
  const repository = process.env.GITHUB_REPOSITORY?.toLowerCase();
  return {
    name,
    pullRequest: pull?.number ?? (group && queuedPullRequest(group.head_ref)),
    // A head without a repository is that of a fork that is gone.
    isFork: pull !== void 0 && pull.head.repo?.full_name.toLowerCase() !== repository,
    headSha: pull?.head.sha ?? group?.head_sha,
    mergeGroupHead: group?.head_sha,
    mergeGroupBase: group?.base_sha
  };
}
function queuedPullRequest(ref) {
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
  return number === void 0 ? void 0 : Number(number);
}
function payloadAt(path) {
  try {
    return Payload.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}

export {
  readEvent
};
