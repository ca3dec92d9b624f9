const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createLocalCommit,
  moveBranch,
  writeLocalTree
} from "./chunk-E5I7RTR7.js";
import {
  readHistory
} from "./chunk-D67SIVDN.js";
import {
  pinLocalBase,
  quietly,
  readAhead,
  readLocalBase,
  readLocalTree,
  resolve
} from "./chunk-HFZV2MQN.js";
import {
  gitIn
} from "./chunk-C7YFSX5H.js";
import {
  mkdir,
  readFile,
  rm,
  writeFile
} from "./chunk-JARQXFZ6.js";
import "./chunk-W46OOGMX.js";
import {
  assertOnlyOurs,
  formatFacts,
  withTrailer,
  withoutMarkers
} from "./chunk-SUZTRXHP.js";
import "./chunk-ZLS5JG3X.js";
import {
  assertSafePlan,
  findMovedInput,
  mergesAsPlanned,
  planTreeChanges,
  publishEach
} from "./chunk-55RBP2RX.js";
import {
  changesBetween
} from "./chunk-7YRKO5V4.js";
import {
  FACTS_SLOT,
  assertBotBranch,
  defaultBranchPrefix,
  factsIn,
  withFacts
} from "./chunk-DNI37G26.js";
import "./chunk-PBGHAR35.js";
import "./chunk-BRSJK6XI.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import "./chunk-MSMNO4TI.js";
import {
  commitTree
} from "./chunk-YC6UNDJZ.js";
import "./chunk-W473AYAT.js";
import {
  PATHS,
  filesBelow
} from "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import "./chunk-AYVV76OH.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";

// src/edge/git/body-file.ts
async function writeBody(git, { key, title, body }, facts) {
  const path = await bodyPath(git, key);
  const before = await readIfAny(path);
  const known = facts ?? (before === void 0 ? void 0 : factsIn(before));
  const text = `# ${title}

${withFacts(body, known, withoutMarkers)}`;
  if (before === text) return { path, written: false };
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

// src/edge/git/published-facts.ts
var MAX_ARRIVALS = 3;
async function readLocalFacts(git, { root, base, plan, seen }) {
  const names = plan.environments.length > MAX_ARRIVALS ? [] : plan.environments;
  const arrivals = await Promise.all(names.map((name) => readArrival(git, base, name)));
  return {
    base: { branch: base.branch, id: base.commit },
    arrivals: arrivals.flatMap((one) => one ?? []),
    since: seen === void 0 ? void 0 : sinceOf(root, seen, plan)
  };
}
async function readArrival(git, { tree, commit: commit2 }, environment) {
  const path = PATHS.release(environment);
  const release = tree.get(path)?.id;
  if (release === void 0) return void 0;
  const [found] = await readHistory(git, commit2, [path], 1);
  return found && { environment, release, commit: found };
}
function sinceOf(root, commit2, { files, environments }) {
  const tree = commitTree(root, commit2);
  const folders = environments.map((name) => PATHS.rendered(name));
  const paths = folders.flatMap((folder) => filesBelow(tree, folder));
  const before = new Map(paths.map((path) => [path, tree.read(path) ?? ""]));
  const after = [...files].filter(([path]) => folders.some((one) => path.startsWith(`${one}/`)));
  const isSame = (path) => before.get(path) === files.get(path);
  const changes = changesBetween(
    new Map([...before].filter(([path]) => !isSame(path))),
    new Map(after.filter(([path]) => !isSame(path)))
  );
  return { review: void 0, commit: commit2, changes };
}

// src/edge/git/publisher.ts
function createLocalPublisher(options) {
  return { publish: (request) => publishAll(gitIn(options.root), request, options) };
}
async function publishAll(git, request, { root, branchPrefix = defaultBranchPrefix }) {
  await assertRepository(git, root);
  let base = await readLocalBase(git, request.base);
  return await publishEach(request.plans, async (plan) => {
    assertSafePlan(plan.files, plan.managed);
    assertBotBranch(plan.branch, branchPrefix, [base.branch]);
    for (let attempt = 1; ; attempt++) {
      const moved = findMovedInput(base.tree, request.inputs);
      if (moved !== void 0) return skipped(plan, base, moved);
      const result = await publishPlan(git, base, { root, plan, seen: request.heads });
      if (result !== void 0) return result;
      if (attempt === MAX_ATTEMPTS) throw alwaysMoving(base.branch);
      base = await readLocalBase(git, request.base);
    }
  });
}
var MAX_ATTEMPTS = 4;
async function publishPlan(git, base, { root, plan, seen: heads }) {
  const { key, branch } = plan;
  const head = await resolve(git, `refs/heads/${branch}`);
  const commits = head === void 0 ? [] : await readAhead(git, base.commit, head);
  const history = { branch, key, commits, merged: [] };
  await assertOnlyOurs(history, (commit2) => readLocalTree(git, commit2));
  const changes = planTreeChanges(base.tree, plan);
  const upToDate = head !== void 0 && changes.length > 0 && await isUpToDate(git, base, plan, head);
  const isOvertaken = heads?.has(branch) === true && head !== void 0 && heads.get(branch) !== head;
  if (isOvertaken && !upToDate) return overtaken(plan, head);
  if (changes.length === 0) return await withdraw(git, plan, head);
  const now = upToDate ? head : await commit(git, base, plan, { head, changes });
  if (now === void 0) return void 0;
  const seen = commits.length === 0 ? void 0 : head;
  const facts = now === head ? void 0 : await factsText(git, { root, base, plan, seen });
  const body = await writeBody(git, plan, facts);
  const note = `text of the pull request: ${body.path}`;
  const changed = now !== head || body.written;
  const operation = head === void 0 ? "created" : changed ? "updated" : "unchanged";
  return { key, operation, branch, head: now, note };
}
async function factsText(git, request) {
  if (!request.plan.body.includes(FACTS_SLOT)) return void 0;
  return formatFacts(await readLocalFacts(git, request));
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
  if ((await pinLocalBase(git, base.branch)).id !== base.commit) return void 0;
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
function overtaken({ key, branch }, head) {
  const note = `'${branch}' was written by another run meanwhile; nothing was written, the next run looks again`;
  return { key, operation: "skipped", branch, head, code: "stale-checkout", note };
}
function alwaysMoving(branch) {
  return new UserError("conflict", `branch '${branch}' is written by somebody else all the time`, {
    hint: "run it again when that has ended"
  });
}
function skipped({ key, branch }, base, moved) {
  const note = `'${moved}' is another one on '${base.branch}' than here: commit it there first; nothing was written`;
  return { key, operation: "skipped", branch, code: "stale-checkout", note };
}
export {
  createLocalPublisher
};
