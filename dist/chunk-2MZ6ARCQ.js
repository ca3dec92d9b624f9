const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  isPlainMerge
} from "./chunk-W4DKBKNC.js";
import {
  UserError
} from "./chunk-JV4FVQOR.js";

// src/pull-request/commit-message.ts
var trailer = "Inference-Gateway-GitOps";
var trailerLine = new RegExp(
  `^${trailer}: v1 key=(?<key>[\\w.-]+) tree=(?<tree>[0-9a-f]{40,64})[ \\t]*$`,
  "gm"
);
function withTrailer(message, { key, tree }) {
  return `${cleanMessage(message)}

${trailer}: v1 key=${key} tree=${tree}
`;
}
function parseTrailer(message) {
  const { key, tree } = [...message.matchAll(trailerLine)].at(-1)?.groups ?? {};
  return key !== void 0 && tree !== void 0 ? { key, tree } : void 0;
}
function cleanMessage(message) {
  return message.replaceAll("\r\n", "\n").replaceAll("\0", "").replace(/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, "").replace(/^\s*skip-checks:.*$/gim, "").replace(new RegExp(`^[ \\t]*${trailer}[ \\t]*:.*$`, "gim"), "").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}

// src/pull-request/foreign-commit.ts
async function assertOnlyOurs(history, readTree) {
  const { branch, commits } = history;
  for (const commit of findForeignCommits(history)) {
    if (!await isBaseMerge(commit, commits, readTree)) throw foreignCommitError(branch, commit);
  }
}
function findForeignCommits(history) {
  const { commits, key, merged } = history;
  const settled = reachable(commits, merged);
  return commits.filter((commit) => !settled.has(commit.id) && !isOurs(commit, key));
}
function foreignCommitError(branch, commit) {
  const [subject = ""] = commit.message.split("\n");
  const what = `commit ${commit.id.slice(0, 12)} by ${printable(commit.author)} ('${printable(subject)}')`;
  return new UserError("foreign-commit", `branch '${branch}' has ${what}, which is not ours`, {
    hint: `nothing was overwritten; move the change into the sources and take the commit off '${branch}', or merge the pull request with it, or close the pull request and delete the branch`
  });
}
function printable(text) {
  const plain = text.replace(new RegExp("\\p{Cc}|\\p{Cf}", "gu"), "");
  return plain.length > 80 ? `${plain.slice(0, 79).toWellFormed()}…` : plain;
}
function mayBeBaseMerge({ parents }, commits) {
  const ahead = new Set(commits.map((commit) => commit.id));
  const [first, second] = parents;
  return parents.length === 2 && second !== void 0 && first !== second && !ahead.has(second);
}
async function isBaseMerge(merge, commits, readTree) {
  if (!mayBeBaseMerge(merge, commits)) return false;
  const ids = [merge.id, ...merge.parents];
  const [own, one, other] = await Promise.all(ids.map((id) => readTree(id)));
  return own && one && other ? isPlainMerge(own, one, other) : false;
}
function isOurs({ message, tree }, key) {
  const trailer2 = parseTrailer(message);
  return trailer2?.key === key && trailer2.tree === tree;
}
function reachable(commits, from) {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const seen = /* @__PURE__ */ new Set();
  const left = [...from];
  for (let id = left.pop(); id !== void 0; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...byId.get(id)?.parents ?? []);
  }
  return seen;
}

export {
  withTrailer,
  assertOnlyOurs
};
