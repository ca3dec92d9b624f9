const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError
} from "./chunk-JV4FVQOR.js";

// src/pull-request/branch-name.ts
var defaultBranchPrefix = "inference-gateway/";
function branchName(prefix, key) {
  return `${prefix}${key}`;
}
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

export {
  defaultBranchPrefix,
  branchName,
  assertBotBranch
};
