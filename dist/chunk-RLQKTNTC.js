const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  isPlainMerge
} from "./chunk-QTBEY73U.js";
import {
  UserError
} from "./chunk-NSOAEHO2.js";

// src/pull-request/branch-name.ts
var defaultBranchPrefix = "inference-gateway/";
function assertBotBranch(branch, prefix, kept) {
  const problem = refProblem(branch) ?? ownershipProblem(branch, prefix, kept);
  if (problem === void 0) return;
  throw new UserError("bad-value", `branch ${JSON.stringify(branch)} ${problem}`, {
    hint: "check 'pullRequests.branchPrefix' and the names of the environments"
  });
}
function ownershipProblem(branch, prefix, kept) {
  const lower = branch.toLowerCase();
  if (kept.some((name) => name.toLowerCase() === lower)) return "is the branch to merge into";
  const above = kept.find((name) => lower.startsWith(`${name.toLowerCase()}/`));
  if (above !== void 0) return `cannot exist beside the branch '${above}'`;
  if (prefix === "") return "has no prefix that sets it apart from the branches of people";
  if (!branch.startsWith(prefix) || branch === prefix) return `does not start with '${prefix}'`;
  return void 0;
}
function refProblem(branch) {
  if (branch === "" || branch === "@") return "is no name";
  if (branch.length > 200) return "is longer than 200 characters";
  if (/^(refs\/|heads\/|-)/.test(branch)) return "starts with 'refs/', 'heads/' or '-'";
  const character = /[\u0000-\u0020\u007f~^:?*[\\]/.exec(branch);
  if (character) return `has the character ${JSON.stringify(character[0])}`;
  if (!branch.isWellFormed()) return "is not valid Unicode";
  if (branch.includes("..") || branch.includes("@{")) return "has '..' or '@{' in it";
  if (/(^|\/)(\.|$)|\/\/|^\/|\.$/.test(branch))
    return "has an empty part, or a dot where git allows none";
  if (/\.lock(\/|$)/i.test(branch)) return "has a part that ends in '.lock'";
  return void 0;
}

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
  defaultBranchPrefix,
  assertBotBranch,
  withTrailer,
  assertOnlyOurs
};
