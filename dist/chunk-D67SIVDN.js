const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pinLocalBase,
  quietly,
  resolve
} from "./chunk-HFZV2MQN.js";
import {
  gitIn
} from "./chunk-C7YFSX5H.js";
import {
  commitTree
} from "./chunk-YC6UNDJZ.js";

// src/edge/git/reader.ts
var MOST_BETWEEN = 1e3;
function createLocalReader(root) {
  const git = gitIn(root);
  return {
    pin: (branch) => pinLocalBase(git, branch),
    head: (branch) => resolve(git, `refs/heads/${branch}`),
    read: async (treeish, run) => run(commitTree(root, treeish)),
    idAt: (commit, path) => quietly(git, ["rev-parse", "--verify", "--quiet", `${commit}:${path}`]),
    history: (commit, paths, limit) => readHistory(git, commit, paths, limit),
    between: async (old, young) => {
      const lines = await git(["rev-list", `--max-count=${MOST_BETWEEN}`, young, `^${old}`]);
      return new Set(lines.split("\n").filter((id) => id !== ""));
    },
    isProposed: async (branch) => await resolve(git, `refs/heads/${branch}`) !== void 0,
    resolve: (name) => resolveName(git, name)
  };
}
async function readHistory(git, commit, paths, limit) {
  const date = "--date=format-local:%Y-%m-%dT%H:%M:%SZ";
  const format = "--format=%H%x00%s%x00%an%x00%cd";
  const args = ["log", "-z", `--max-count=${limit}`, date, format, commit, "--", ...paths];
  const fields = (await git(args, { env: { TZ: "UTC" } })).split("\0");
  const commits = [];
  for (let i = 0; i + 3 < fields.length; i += 4) {
    const [id = "", subject = "", author = "", at = ""] = fields.slice(i, i + 4);
    commits.push({ id, subject, author, date: at });
  }
  return commits;
}
var NAME = /^[A-Za-z0-9][\w./@^~-]*$/;
async function resolveName(git, name) {
  if (!NAME.test(name)) return void 0;
  const commit = await resolve(git, name);
  if (commit !== void 0) return { kind: "commit", id: commit };
  const tree = await quietly(git, ["rev-parse", "--verify", "--quiet", `${name}^{tree}`]);
  return tree === void 0 ? void 0 : { kind: "tree", id: tree };
}

export {
  createLocalReader,
  readHistory
};
