const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  assertOnlyOurs,
  withTrailer
} from "./chunk-MEVRYZXH.js";
import {
  assertSafePlan,
  findMovedInput,
  mergesAsPlanned,
  planTreeChanges,
  publishEach
} from "./chunk-FC2O7NLG.js";
import {
  mkdir,
  mkdtemp,
  readFile,
  rm,
  writeFile
} from "./chunk-WC2NX4W5.js";
import {
  gitIn
} from "./chunk-GVAKF6RX.js";
import {
  assertBotBranch,
  defaultBranchPrefix
} from "./chunk-LNSECVGW.js";
import "./chunk-BAQZRJ74.js";
import {
  tmpdir
} from "./chunk-J7IBI7MO.js";
import "./chunk-QIOQTSFY.js";
import "./chunk-45Q4OIAS.js";
import "./chunk-IKRQ4L3D.js";
import "./chunk-PWIS2LTN.js";
import {
  join2 as join
} from "./chunk-FXN65R5A.js";
import "./chunk-XDUKPJOU.js";
import {
  UserError
} from "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";

// src/edge/git/body-file.ts
async function writeBody(git, plan) {
  const path = await bodyPath(git, plan.key);
  const text = `# ${plan.title}

${plan.body}`;
  if (await readIfAny(path) === text) return { path, written: false };
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
  return { path, written: true };
}
async function removeBody(git, key) {
  await rm(await bodyPath(git, key), { force: true });
}
async function bodyPath(git, key) {
  if (!/^\w[\w.-]*$/.test(key)) {
    throw new UserError("bad-value", `${JSON.stringify(key)} cannot be the name of a file`);
  }
  const folder = await git(["rev-parse", "--path-format=absolute", "--git-common-dir"]);
  return join(folder.trim(), "igw", `${key}.md`);
}
async function readIfAny(path) {
  try {
    return await readFile(path, "utf8");
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return void 0;
    throw thrown;
  }
}

// src/edge/git/read.ts
async function readLocalBase(git, name) {
  const branch = name ?? await defaultBranch(git);
  if (branch === void 0) {
    throw new UserError("bad-input", "no branch is checked out", { hint: "name one with '--base'" });
  }
  const local = await resolve(git, `refs/heads/${branch}`);
  const commit2 = local ?? await resolve(git, `refs/remotes/origin/${branch}`);
  if (commit2 === void 0) {
    throw new UserError("bad-input", `there is no branch '${branch}' to merge into`, {
      hint: "fetch it, or make a first commit on it"
    });
  }
  return { branch, commit: commit2, tree: await readLocalTree(git, commit2) };
}
async function resolve(git, expression) {
  return await quietly(git, ["rev-parse", "--verify", "--quiet", `${expression}^{commit}`]);
}
async function readLocalTree(git, commit2) {
  const entries = /* @__PURE__ */ new Map();
  for (const record of (await git(["ls-tree", "-r", "-t", "-z", commit2])).split("\0")) {
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

// src/edge/git/write.ts
async function writeLocalTree(git, commit2, changes) {
  const folder = await mkdtemp(join(tmpdir(), "igw-"));
  try {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    const ids = await writeBlobs(git, folder, changes);
    await git(["read-tree", commit2], { env });
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

// src/edge/git/publisher.ts
function createLocalPublisher(options) {
  return { publish: (request) => publishAll(gitIn(options.root), request, options) };
}
async function publishAll(git, request, { root, branchPrefix = defaultBranchPrefix }) {
  await assertRepository(git, root);
  const base = await readLocalBase(git, request.base);
  const moved = findMovedInput(base.tree, request.inputs);
  if (moved !== void 0) return request.plans.map((plan) => skipped(plan, base, moved));
  return await publishEach(request.plans, async (plan) => {
    assertSafePlan(plan.files, plan.managed);
    assertBotBranch(plan.branch, branchPrefix, [base.branch]);
    return await publishPlan(git, base, plan);
  });
}
async function publishPlan(git, base, plan) {
  const { key, branch } = plan;
  const head = await resolve(git, `refs/heads/${branch}`);
  const commits = head === void 0 ? [] : await readAhead(git, base.commit, head);
  const history = { branch, key, commits, merged: [] };
  await assertOnlyOurs(history, (commit2) => readLocalTree(git, commit2));
  const changes = planTreeChanges(base.tree, plan);
  if (changes.length === 0) return await withdraw(git, plan, head);
  const upToDate = head !== void 0 && await isUpToDate(git, base, plan, head);
  const now = upToDate ? head : await commit(git, base, plan, { head, changes });
  const body = await writeBody(git, plan);
  const note = `text of the pull request: ${body.path}`;
  const changed = now !== head || body.written;
  const operation = head === void 0 ? "created" : changed ? "updated" : "unchanged";
  return { key, operation, branch, head: now, note };
}
async function withdraw(git, { key, branch }, head) {
  if (head === void 0) return { key, operation: "unchanged", branch };
  await moveBranch(git, branch, head, void 0);
  await removeBody(git, key);
  return { key, operation: "closed", branch };
}
async function commit(git, base, { key, branch, commitMessage }, { head, changes }) {
  const tree = await writeLocalTree(git, base.commit, changes);
  const parents = await parentsOf(git, base, head);
  const message = withTrailer(commitMessage, { key, tree });
  const made = await createLocalCommit(git, tree, parents, message);
  await moveBranch(git, branch, head, made);
  return made;
}
async function parentsOf(git, { commit: base }, head) {
  if (head === void 0 || await isAncestor(git, head, base)) return [base];
  return await isAncestor(git, base, head) ? [head] : [head, base];
}
async function isUpToDate(git, base, plan, head) {
  const tree = await readLocalTree(git, head);
  if (planTreeChanges(tree, plan).length > 0) return false;
  if (await isAncestor(git, base.commit, head)) return true;
  const common = await quietly(git, ["merge-base", base.commit, head]);
  if (common === void 0 || common === head) return false;
  const mergeBase = await readLocalTree(git, common);
  return mergesAsPlanned({ mergeBase, base: base.tree, head: tree }, plan.managed);
}
async function isAncestor(git, old, young) {
  return await quietly(git, ["merge-base", old, young]) === old;
}
async function assertRepository(git, root) {
  const format = await quietly(git, ["rev-parse", "--show-object-format"]);
  if (format === void 0) {
    throw new UserError("git", `'${root}' is not in a git repository`, {
      hint: "run it inside of a checkout, or write files with '--publish files'"
    });
  }
  if (format === "sha1") return;
  throw new UserError("not-supported", `the repository keeps its objects by ${format}, not SHA-1`);
}
function skipped({ key, branch }, base, moved) {
  const note = `'${moved}' is another one on '${base.branch}' than here: commit it there first; nothing was written`;
  return { key, operation: "skipped", branch, code: "stale-checkout", note };
}
export {
  createLocalPublisher
};
