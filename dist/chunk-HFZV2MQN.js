const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/edge/git/read.ts
async function readLocalBase(git, name) {
  const { branch, id } = await pinLocalBase(git, name);
  return { branch, commit: id, tree: await readLocalTree(git, id) };
}
async function pinLocalBase(git, name) {
  const branch = name ?? await defaultBranch(git);
  if (branch === void 0) {
    throw new UserError("bad-input", "no branch is checked out", { hint: "name one with '--base'" });
  }
  const local = await resolve(git, `refs/heads/${branch}`);
  const commit = local ?? await resolve(git, `refs/remotes/origin/${branch}`);
  if (commit === void 0) {
    throw new UserError("bad-input", `there is no branch '${branch}' to merge into`, {
      hint: "fetch it, or make a first commit on it"
    });
  }
  return { branch, id: commit };
}
async function resolve(git, expression) {
  return await quietly(git, ["rev-parse", "--verify", "--quiet", `${expression}^{commit}`]);
}
async function readLocalTree(git, commit) {
  const entries = /* @__PURE__ */ new Map();
  for (const record of (await git(["ls-tree", "-r", "-t", "-z", commit])).split("\0")) {
    const tab = record.indexOf("	");
    const [mode, , id] = record.slice(0, tab).split(" ");
    if (mode !== void 0 && id !== void 0) entries.set(record.slice(tab + 1), { mode, id });
  }
  return entries;
}
async function readAhead(git, base, head) {
  const format = "--format=%H%x00%T%x00%P%x00%an%x00%B";
  const range = [head, `^${base}`];
  const fields = (await git(["log", "-z", "--reverse", "--topo-order", format, ...range])).split(
    "\0"
  );
  const commits = [];
  for (let i = 0; i + 4 < fields.length; i += 5) {
    const [id = "", tree = "", parents = "", author = "", message = ""] = fields.slice(i, i + 5);
    const ids = parents.split(" ").filter((parent) => parent !== "");
    commits.push({ id, tree, parents: ids, author, message });
  }
  return commits;
}
async function quietly(git, args) {
  try {
    const line = (await git(args)).trim();
    return line === "" ? void 0 : line;
  } catch (thrown) {
    if (thrown instanceof UserError) return void 0;
    throw thrown;
  }
}
async function defaultBranch(git) {
  const remote = await quietly(git, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
  if (remote !== void 0) return remote.replace(/^origin\//, "");
  return await quietly(git, ["symbolic-ref", "--short", "HEAD"]);
}

export {
  readLocalBase,
  pinLocalBase,
  resolve,
  readLocalTree,
  readAhead,
  quietly
};
