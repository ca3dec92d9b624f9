const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  quietly
} from "./chunk-HFZV2MQN.js";
import {
  mkdtemp,
  rm,
  writeFile
} from "./chunk-JARQXFZ6.js";
import {
  tmpdir
} from "./chunk-W46OOGMX.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/edge/git/write.ts
async function writeLocalTree(git, commit, changes) {
  const folder = await mkdtemp(join(tmpdir(), "igw-"));
  try {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    const ids = await writeBlobs(git, folder, changes);
    await git(["read-tree", commit], { env });
    const lines = changes.map((change, i) => {
      const mode = change.kind === "write" ? "100644" : "0";
      return `${mode} ${ids[i] ?? "0".repeat(40)}	${change.path}\0`;
    });
    await git(["update-index", "-z", "--index-info"], { env, input: lines.join("") });
    return (await git(["write-tree"], { env })).trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
async function createLocalCommit(git, tree, parents, message) {
  const args = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent]), "-F", "-"];
  return (await git(args, { input: message, env: await identity(git) })).trim();
}
async function moveBranch(git, branch, from, to) {
  const ref = `refs/heads/${branch}`;
  if ((await git(["worktree", "list", "--porcelain"])).split("\n").includes(`branch ${ref}`)) {
    throw new UserError("git", `branch '${branch}' is checked out`, {
      hint: "switch to another branch: this one belongs to the bot"
    });
  }
  const before = from ?? "0".repeat(40);
  const why = "inference-gateway-gitops";
  if (to === void 0) await git(["update-ref", "-m", why, "-d", ref, before]);
  else await git(["update-ref", "-m", why, ref, to, before]);
}
async function writeBlobs(git, folder, changes) {
  const paths = [];
  for (const [i, change] of changes.entries()) {
    if (change.kind === "delete") continue;
    const path = join(folder, `blob-${i}`);
    await writeFile(path, change.content);
    paths.push(path);
  }
  const args = ["hash-object", "-w", "--no-filters", "--stdin-paths"];
  const ids = paths.length === 0 ? "" : await git(args, { input: `${paths.join("\n")}
` });
  const left = ids.split("\n");
  return changes.map((change) => change.kind === "delete" ? void 0 : left.shift());
}
async function identity(git) {
  if (await quietly(git, ["config", "user.email"]) !== void 0) return {};
  const [name, email] = ["inference-gateway-gitops", "inference-gateway-gitops@localhost"];
  const { env } = process;
  return {
    GIT_AUTHOR_NAME: env.GIT_AUTHOR_NAME ?? name,
    GIT_AUTHOR_EMAIL: env.GIT_AUTHOR_EMAIL ?? email,
    GIT_COMMITTER_NAME: env.GIT_COMMITTER_NAME ?? name,
    GIT_COMMITTER_EMAIL: env.GIT_COMMITTER_EMAIL ?? email
  };
}

export {
  writeLocalTree,
  createLocalCommit,
  moveBranch,
  identity
};
