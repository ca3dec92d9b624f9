const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  assertOnlyOurs,
  findForeignCommits,
  formatFacts,
  formatSince,
  parseMarker,
  sameBody,
  withMarker,
  withTrailer,
  withoutMarkers
} from "./chunk-SUZTRXHP.js";
import {
  ancestorsOf,
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
  factsIn
} from "./chunk-DNI37G26.js";
import {
  backoffFromEnvironment,
  createClient,
  createPace,
  failedWith,
  failureOf,
  paceFor,
  trying
} from "./chunk-5T2IEEXP.js";
import {
  entriesTree
} from "./chunk-YC6UNDJZ.js";
import {
  PATHS
} from "./chunk-XGFK7XPD.js";
import {
  PublishErrors
} from "./chunk-VH675E7Z.js";
import {
  blobId,
  foldersOf
} from "./chunk-4DUDKG2M.js";
import {
  createHash
} from "./chunk-IOWDDTHY.js";
import {
  systemClock
} from "./chunk-GXN5JVDO.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import {
  UserError,
  UserErrors,
  userErrorsIn
} from "./chunk-WWGTZDID.js";
import {
  readFileSync
} from "./chunk-SAHCXYC2.js";

// src/edge/github/look-ahead.ts
function lookAhead(items, count, look) {
  const started = /* @__PURE__ */ new Map();
  let [asked, next] = [0, 0];
  return (item) => {
    asked++;
    for (const each of items.slice(next, asked + count)) {
      const result2 = look(each);
      result2.catch(() => void 0);
      started.set(each, result2);
      next++;
    }
    const result = started.get(item) ?? look(item);
    started.delete(item);
    return result;
  };
}

// src/edge/github/postponed.ts
function postponed({ pace }, { key, branch }, found = { open: void 0, head: void 0 }) {
  const { open, head } = found;
  const time = `${new Date(pace.roomAgainAt()).toISOString().slice(11, 16)} UTC`;
  return {
    key,
    operation: "skipped",
    branch,
    ...open !== void 0 && { number: open.number, url: open.url },
    ...head !== void 0 && { head },
    code: "github-rate-limit",
    note: `left for the next run, so as not to ask more of GitHub than it allows in an hour; run it again after ${time}`
  };
}

// src/pull-request/tree-writes.ts
var MAX_CONTENTS = 120;
var MAX_ENTRIES = 180;
var MAX_BYTES = 1e6;
function planTreeWrites(input) {
  const { has, changes, folders } = input;
  const folderOf = (path) => ancestorsOf(path).find((folder) => folders.has(folder)) ?? void 0;
  const entries = changes.flatMap((change) => {
    if (change.kind === "delete") return [change];
    if (folderOf(change.path) !== void 0) return [];
    const id = input.blobId(change.content);
    const { path, content } = change;
    return [has(id) ? { kind: "blob", path, id } : { kind: "content", path, content }];
  });
  const written = new Set(
    changes.flatMap(({ kind, path }) => kind === "write" ? folderOf(path) ?? [] : [])
  );
  const whole = [...folders].flatMap(
    ([path, id]) => written.has(path) ? [{ kind: "folder", path, id }] : []
  );
  return withFolders(phases(entries).flatMap(chunks), whole);
}
function withFolders(requests, folders) {
  const last = requests.at(-1) ?? [];
  const isInside = ({ kind, path }) => kind === "delete" && folders.some((folder) => path.startsWith(`${folder.path}/`));
  if (folders.length === 0) return requests;
  const isFull = last.length + folders.length > MAX_ENTRIES;
  if (isFull || last.some(isInside)) return [...requests, folders];
  return [...requests.slice(0, -1), [...last, ...folders]];
}
function phases(entries) {
  const deletions = entries.filter(({ kind }) => kind === "delete");
  const writes = entries.filter(({ kind }) => kind !== "delete");
  const above = (paths) => new Set(paths.flatMap(({ path }) => ancestorsOf(path)));
  const [foldersGone, foldersNew] = [above(deletions), above(writes)];
  const clash = deletions.some(({ path }) => foldersNew.has(path)) || writes.some(({ path }) => foldersGone.has(path));
  return clash ? [deletions, writes] : [entries];
}
function chunks(entries) {
  const all = [];
  let current = [];
  let [contents, bytes] = [0, 0];
  for (const entry of entries) {
    const [more, size] = [entry.kind === "content" ? 1 : 0, byteLength(entry)];
    const isFull = current.length === MAX_ENTRIES || contents + more > MAX_CONTENTS;
    if (current.length > 0 && (isFull || bytes + size > MAX_BYTES)) {
      all.push(current);
      current = [];
      contents = 0;
      bytes = 0;
    }
    current.push(entry);
    contents += more;
    bytes += size;
  }
  return current.length > 0 ? [...all, current] : all;
}
function byteLength(entry) {
  const content = entry.kind === "content" ? JSON.stringify(entry.content) : "";
  return new TextEncoder().encode(content).length + entry.path.length + 100;
}

// src/edge/github/create-once.ts
var SENT_ONCE = { request: { retries: 0 } };
var WAITS = [1, 4, 9];
async function createOnce({ backoffMs }, create2, find) {
  for (const factor of WAITS) {
    try {
      return await create2();
    } catch (thrown) {
      if (!failedWith(thrown, "transient")) throw thrown;
    }
    await systemClock.pause(backoffMs * factor);
    const found = await find();
    if (found !== void 0) return found;
  }
  return await create2();
}

// src/edge/github/trees.ts
var SMALL = 2e3;
var Trees = class {
  #reader;
  /** Blob ids by path: what is likely to be there. */
  #likely;
  #folders = /* @__PURE__ */ new Map();
  #blobs = /* @__PURE__ */ new Set();
  /** Plans are looked at side by side, and want the same things. */
  #commits = /* @__PURE__ */ new Map();
  #asked = /* @__PURE__ */ new Map();
  /** Paths of folders that are too large to be read at once, or a second time. */
  #large = /* @__PURE__ */ new Set();
  constructor(reader, likely) {
    this.#reader = reader;
    this.#likely = likely;
  }
  /**
   * What a tree has at some paths, and the folders above them.
   *
   * @param paths files (`a/b.yaml`) and folders (`a/b/`), which come with all that is below them
   */
  async at(treeId, paths) {
    const entries = /* @__PURE__ */ new Map();
    await this.#visit({ id: treeId, prefix: "", wanted: wantedBelow(paths) }, entries);
    return entries;
  }
  /** Id of the tree of a commit. */
  ofCommit(commit2) {
    const { client, at } = this.#reader;
    return once(this.#commits, commit2, async () => {
      const { data } = await client.rest.git.getCommit({ ...at, commit_sha: commit2 });
      return data.tree.sha;
    });
  }
  /** Whether the repository is known to have a blob. */
  has(blobId2) {
    return this.#blobs.has(blobId2);
  }
  /** Takes note of a blob that was sent. */
  add(blobId2) {
    this.#blobs.add(blobId2);
  }
  async #visit({ id, prefix, wanted }, entries) {
    const folder = await this.#folder(id, prefix);
    for (const name of wanted === "whole" ? folder.keys() : wanted.keys()) {
      const entry = folder.get(name);
      if (entry === void 0) continue;
      entries.set(prefix + name, entry);
      const inner = wanted === "whole" ? wanted : wanted.get(name);
      if (entry.mode !== "040000" || inner === void 0) continue;
      if (inner === "whole" || inner.size > 0)
        await this.#visit({ id: entry.id, prefix: `${prefix}${name}/`, wanted: inner }, entries);
    }
  }
  async #folder(id, path) {
    const known = this.#folders.get(id);
    return known ?? await once(this.#asked, id, () => this.#read(id, path));
  }
  async #read(id, path) {
    const { client, at } = this.#reader;
    if (!this.#large.has(path)) {
      const { data: data2 } = await client.rest.git.getTree({ ...at, tree_sha: id, recursive: "1" });
      if (data2.truncated) this.#keepLikely();
      if (data2.truncated || data2.tree.length > SMALL) this.#large.add(path);
      if (!data2.truncated) return this.#keep(id, data2.tree, "whole");
    }
    const { data } = await client.rest.git.getTree({ ...at, tree_sha: id });
    return this.#keep(id, data.tree, "names");
  }
  #keepLikely() {
    if (this.#large.size > 0) return;
    for (const ids of this.#likely())
      for (const [id, folder] of foldersOf(ids)) this.#folders.set(id, folder);
  }
  /** Entries come with their whole path, each folder before what is in it. */
  #keep(id, listed, what) {
    const root = /* @__PURE__ */ new Map();
    const folders = /* @__PURE__ */ new Map([["", root]]);
    this.#folders.set(id, root);
    for (const { path, mode, sha } of listed) {
      const cut = path.lastIndexOf("/");
      folders.get(path.slice(0, Math.max(0, cut)))?.set(path.slice(cut + 1), { mode, id: sha });
      if (mode === "100644" || mode === "100755") this.#blobs.add(sha);
      if (mode !== "040000" || what === "names") continue;
      const inner = /* @__PURE__ */ new Map();
      folders.set(path, inner);
      this.#folders.set(sha, inner);
    }
    return root;
  }
};
function once(calls, key, call) {
  const made = calls.get(key) ?? call();
  calls.set(key, made);
  made.catch(() => calls.delete(key));
  return made;
}
function wantedBelow(paths) {
  const top = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const steps = path.split("/");
    const last = steps.pop() === "" ? steps.pop() : void 0;
    place(top, steps, last ?? path.slice(path.lastIndexOf("/") + 1), last !== void 0);
  }
  return top;
}
function place(top, steps, name, whole) {
  let at = top;
  for (const step of steps) {
    const inner = at.get(step) ?? /* @__PURE__ */ new Map();
    if (inner === "whole") return;
    at.set(step, inner);
    at = inner;
  }
  if (whole) at.set(name, "whole");
  else if (!at.has(name)) at.set(name, /* @__PURE__ */ new Map());
}

// src/edge/github/repository.ts
async function readBase({ client, at }, { branch, branchPrefix, likely }) {
  return await trying(`read ${at.owner}/${at.repo}`, async () => {
    const { data: repository } = await client.rest.repos.get(at);
    const name = branch ?? repository.default_branch;
    const commit2 = await readHead({ client, at }, name);
    if (commit2 === void 0) throw noSuchBranch(at, name);
    return {
      branch: name,
      defaultBranch: repository.default_branch,
      commit: commit2,
      treeId: await treeOf({ client, at }, commit2),
      trees: new Trees({ client, at }, likely),
      heads: await readHeads({ client, at }, branchPrefix),
      htmlUrl: repository.html_url,
      nodeId: repository.node_id
    };
  });
}
async function readBaseAgain({ client, at }, base, branch) {
  return await trying(`read ${at.owner}/${at.repo} again`, async () => {
    const commit2 = await readHead({ client, at }, base.branch);
    if (commit2 === void 0) throw noSuchBranch(at, base.branch);
    const treeId = commit2 === base.commit ? base.treeId : await base.trees.ofCommit(commit2);
    if (branch === void 0) return { ...base, commit: commit2, treeId };
    const heads = new Map(base.heads);
    const head = await readHead({ client, at }, branch);
    if (head === void 0) heads.delete(branch);
    else heads.set(branch, head);
    return { ...base, commit: commit2, treeId, heads };
  });
}
async function readHead({ client, at }, branch) {
  try {
    const { data } = await client.rest.git.getRef({ ...at, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (thrown) {
    if (failedWith(thrown, "missing")) return void 0;
    throw thrown;
  }
}
async function readBranch({ client, at }, base, branch, head) {
  return await trying(`compare '${branch}' with '${base.branch}'`, async () => {
    const basehead = `${base.commit}...${head}`;
    const ahead = [];
    for (let page = 1; ; page++) {
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...at,
        basehead,
        page,
        per_page: 100
      });
      ahead.push(...data.commits.map(branchCommit));
      if (data.commits.length > 0 && ahead.length < data.total_commits) continue;
      const { sha: id, commit: commit2 } = data.merge_base_commit;
      const mergeBase = { id, treeId: commit2.tree.sha };
      return { head, ahead, behindBy: data.behind_by, mergeBase };
    }
  });
}
async function readHeads({ client, at }, branchPrefix) {
  const ref = `heads/${branchPrefix}`.replace(/\/+$/, "");
  const refs = await client.paginate(client.rest.git.listMatchingRefs, { ...at, ref });
  return new Map(
    refs.map(({ ref: name, object }) => [name.replace(/^refs\/heads\//, ""), object.sha])
  );
}
async function treeOf({ client, at }, commit2) {
  const { data } = await client.rest.git.getCommit({ ...at, commit_sha: commit2 });
  return data.tree.sha;
}
function branchCommit({ sha, parents, author, commit: commit2 }) {
  return {
    id: sha,
    tree: commit2.tree.sha,
    parents: parents.map((parent) => parent.sha),
    author: author?.login ?? commit2.author?.name ?? "somebody",
    message: commit2.message
  };
}
function noSuchBranch({ owner, repo }, branch) {
  return new UserError("bad-input", `${owner}/${repo} has no branch '${branch}' to merge into`, {
    hint: "check the input 'base' and 'pullRequests.base' in the config"
  });
}

// src/edge/github/write-branch.ts
var BranchMoved = class extends Error {
};
async function writeCommit(repository, { branch, before, parents, message, treeId, assertStillTrue: assertStillTrue2 }) {
  const { client, at } = repository;
  const commit2 = await trying(`create a commit for '${branch}'`, async () => {
    const commit3 = { message, tree: treeId, parents: [...parents] };
    const { data } = await client.rest.git.createCommit({ ...at, ...commit3 });
    return data.sha;
  });
  await assertStillTrue2();
  if (before === void 0) await createBranch(repository, branch, commit2);
  else await updateBranch(repository, branch, before, commit2);
  return commit2;
}
async function assertUnmoved({ client, at }, branch, head) {
  const now = await trying(`read the branch '${branch}'`, () => readHead({ client, at }, branch));
  if (now !== head) throw new BranchMoved(branch);
}
var deletion = `
  mutation ($repository: ID!, $name: GitRefname!, $head: GitObjectID!, $none: GitObjectID!) {
    updateRefs(
      input: {
        repositoryId: $repository
        refUpdates: [{ name: $name, beforeOid: $head, afterOid: $none }]
      }
    ) { clientMutationId }
  }`;
async function deleteBranch({ client, at }, { nodeId }, branch, head) {
  const name = `refs/heads/${branch}`;
  await trying(`delete the branch '${branch}'`, async () => {
    try {
      await client.graphql(deletion, { repository: nodeId, name, head, none: "0".repeat(40) });
    } catch (thrown) {
      if (await isGone({ client, at }, branch, head)) return;
      if (failedWith(thrown, "transient", "auth", "rate-limit")) throw thrown;
      await deleteUnconditionally({ client, at }, branch, head);
    }
  });
}
async function deleteUnconditionally(reader, branch, head) {
  try {
    await reader.client.rest.git.deleteRef({ ...reader.at, ref: `heads/${branch}` });
  } catch (thrown) {
    if (!failedWith(thrown, "missing")) throw thrown;
    if (!await isGone(reader, branch, head)) throw thrown;
  }
}
async function isGone(reader, branch, head) {
  const now = await readHead(reader, branch);
  if (now !== void 0 && now !== head) throw new BranchMoved(branch);
  return now === void 0;
}
async function createBranch({ client, at }, branch, commit2) {
  await trying(`create the branch '${branch}'`, async () => {
    try {
      await client.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: commit2 });
    } catch (thrown) {
      if (!failedWith(thrown, "exists", "transient")) throw thrown;
      await assertWritten({ client, at }, { branch, before: void 0, commit: commit2 }, thrown);
    }
  });
}
async function updateBranch({ client, at }, branch, before, commit2) {
  await trying(`update the branch '${branch}'`, async () => {
    try {
      await client.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha: commit2, force: false });
    } catch (thrown) {
      if (!failedWith(thrown, "stale", "missing", "transient")) throw thrown;
      await assertWritten({ client, at }, { branch, before, commit: commit2 }, thrown);
    }
  });
}
async function assertWritten(reader, { branch, before, commit: commit2 }, thrown) {
  const now = await readHead(reader, branch);
  if (now === commit2) return;
  throw now === before ? thrown : new BranchMoved(branch);
}

// src/edge/github/pull-request.ts
var maxTitle = 256;
async function listPullRequests({ client, at }, branch) {
  return await trying(`list the pull requests of '${branch}'`, async () => {
    const head = `${at.owner}:${branch}`;
    const { data } = await client.rest.pulls.list({ ...at, head, state: "all", per_page: 100 });
    return data.filter((pull) => isOfBranch(at, branch, pull)).map(pullRequest).sort((a, b) => b.number - a.number);
  });
}
function isOfBranch(at, branch, { head }) {
  const name = `${at.owner}/${at.repo}`.toLowerCase();
  return head.ref === branch && head.repo?.full_name.toLowerCase() === name;
}
function findOpen(pulls, base, plan) {
  const open = pulls.find((pull) => pull.open);
  if (open === void 0) return void 0;
  const name = `pull request #${open.number} from '${plan.branch}'`;
  if (open.base !== base.branch) {
    throw new UserError("conflict", `${name} goes to '${open.base}', not to '${base.branch}'`, {
      hint: `close it, change its base to '${base.branch}', or check 'pullRequests.base'`
    });
  }
  if (open.marker !== void 0 && open.marker.key !== plan.key) {
    throw new UserError(
      "conflict",
      `${name} belongs to '${open.marker.key}', not to '${plan.key}'`,
      {
        hint: "close it, and delete its branch"
      }
    );
  }
  return open;
}
async function createPullRequest(repository, base, plan, text) {
  const compare = `${base.htmlUrl}/compare/${base.branch}...${plan.branch}?expand=1`;
  return await trying(`open the pull request of '${plan.branch}' (${compare})`, async () => {
    try {
      return await create(repository, base, plan, text, plan.draft);
    } catch (thrown) {
      if (failedWith(thrown, "not-yet"))
        await assertUnmoved(repository, plan.branch, text.marker.head);
      if (!failedWith(thrown, "exists", "transient")) throw thrown;
      const open = findOpen(await listPullRequests(repository, plan.branch), base, plan);
      if (open === void 0)
        throw failedWith(thrown, "exists") ? new BranchMoved(plan.branch) : thrown;
      await updatePullRequest(repository, open, plan, text);
      return open;
    }
  });
}
async function updatePullRequest({ client, at }, pull, plan, text) {
  const changes = changedText(pull, plan, text);
  if (changes === void 0) return false;
  await trying(
    `edit pull request #${pull.number}`,
    () => client.rest.pulls.update({ ...at, pull_number: pull.number, ...changes })
  );
  return true;
}
function changedText(pull, plan, text) {
  const title = fitTitle(plan.title);
  const body = withMarker(plan.body, text.marker, text.facts);
  const changes = {
    ...pull.title !== title && { title },
    ...!sameBody(pull.body, body) && { body }
  };
  return Object.keys(changes).length === 0 ? void 0 : changes;
}
async function closePullRequest({ client, at }, number) {
  await trying(
    `close pull request #${number}`,
    () => client.rest.pulls.update({ ...at, pull_number: number, state: "closed" })
  );
}
async function soon({ backoffMs }, call, ...kinds) {
  for (const factor of [1, 2, 4]) {
    try {
      return await call();
    } catch (thrown) {
      if (!failedWith(thrown, "not-yet", ...kinds)) throw thrown;
      await systemClock.pause(backoffMs * factor);
    }
  }
  return await call();
}
async function create(repository, base, plan, text, draft) {
  const { client, at, report } = repository;
  const call = () => client.rest.pulls.create({
    ...at,
    title: fitTitle(plan.title),
    body: withMarker(plan.body, text.marker, text.facts),
    head: plan.branch,
    base: base.branch,
    draft
  });
  try {
    const { data } = await soon(repository, call);
    return pullRequest(data);
  } catch (thrown) {
    if (!draft || !/draft/i.test(failureOf(thrown)?.text ?? "")) throw thrown;
    report.notice(
      `'${plan.branch}': this repository has no draft pull requests, so it is opened as ready`
    );
    return await create(repository, base, plan, text, false);
  }
}
function pullRequest(pull) {
  return {
    number: pull.number,
    url: pull.html_url,
    nodeId: pull.node_id,
    open: pull.state === "open",
    merged: pull.merged_at !== null,
    branch: pull.head.ref,
    head: pull.head.sha,
    base: pull.base.ref,
    title: pull.title,
    body: pull.body ?? "",
    marker: parseMarker(pull.body),
    author: pull.user?.login ?? "",
    labels: pull.labels.flatMap(({ name }) => name ?? []),
    createdAtMs: Date.parse(pull.created_at),
    updatedAtMs: Date.parse(pull.updated_at),
    autoMerge: pull.auto_merge != null
  };
}
function fitTitle(title) {
  const line = title.replace(/\s+/g, " ").trim();
  return line.length <= maxTitle ? line : `${line.slice(0, maxTitle - 1).toWellFormed()}…`;
}

// src/edge/github/extras.ts
async function decorate(repository, pull, plan, head) {
  await addLabels(repository, pull, plan.labels);
  await requestReviews(repository, pull, plan);
  await addAssignees(repository, pull, plan.assignees);
  if (plan.autoMerge !== false) await enableAutoMerge(repository, pull, plan.autoMerge, head);
}
async function addLabels(repository, pull, wanted) {
  const labels = missingLabels(pull, wanted);
  if (labels.length === 0) return false;
  const { client, at, report } = repository;
  const call = () => client.rest.issues.addLabels({ ...at, issue_number: pull.number, labels });
  const refusal = await refusalOf(() => soon(repository, call, "missing"));
  if (refusal !== void 0) {
    report.notice(`#${pull.number} got no labels (${labels.join(", ")}): ${refusal}`);
  }
  return true;
}
function missingLabels(pull, wanted) {
  const present = new Set(pull.labels.map((label) => label.toLowerCase()));
  return wanted.filter((label) => !present.has(label.toLowerCase()));
}
async function addComment(repository, pull, text, details) {
  const { client, at, report } = repository;
  const issue = { ...at, issue_number: pull.number };
  const [start, body] = [withoutMarkers(text), withoutMarkers(`${text}${details}`)];
  const create2 = async () => {
    await client.rest.issues.createComment({ ...issue, body, ...SENT_ONCE });
    return true;
  };
  const find = async () => {
    const query = { ...issue, per_page: 100 };
    const comments = await client.paginate(client.rest.issues.listComments, query);
    return comments.some((comment) => comment.body?.startsWith(start)) || void 0;
  };
  const refusal = await refusalOf(
    async () => await find() ?? await createOnce(repository, create2, find)
  );
  if (refusal !== void 0) report.notice(`#${pull.number} got no comment: ${refusal}`);
}
async function requestReviews(repository, pull, plan) {
  const { client, at } = repository;
  const ask = (request) => soon(
    repository,
    () => client.rest.pulls.requestReviewers({ ...at, pull_number: pull.number, ...request })
  );
  const people = plan.reviewers.filter((name) => name.toLowerCase() !== pull.author.toLowerCase());
  const teams = plan.teamReviewers.map((team) => team.slice(team.indexOf("/") + 1));
  await allOrEach(repository, pull, people, (names) => ask({ reviewers: [...names] }));
  await allOrEach(repository, pull, teams, (names) => ask({ team_reviewers: [...names] }));
}
async function allOrEach({ report }, pull, names, ask) {
  if (names.length === 0 || names.length > 1 && !await refusalOf(() => ask(names))) return;
  for (const name of names) {
    const refusal = await refusalOf(() => ask([name]));
    if (refusal === void 0) continue;
    report.notice(`'${name}' was not asked to review #${pull.number}: ${refusal}`);
  }
}
async function addAssignees({ client, at, report }, pull, assignees) {
  if (assignees.length === 0) return;
  const issue = { ...at, issue_number: pull.number, assignees: [...assignees] };
  const set = /* @__PURE__ */ new Set();
  const refusal = await refusalOf(async () => {
    const { data } = await client.rest.issues.addAssignees(issue);
    for (const { login } of data.assignees ?? []) set.add(login.toLowerCase());
  });
  const missing2 = assignees.filter((name) => !set.has(name.toLowerCase()));
  if (missing2.length === 0) return;
  const why = refusal ?? "only people who can push can be";
  report.notice(`#${pull.number} was not assigned to ${missing2.join(", ")}: ${why}`);
}
var autoMergeMutation = `
  mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!, $head: GitObjectID!) {
    enablePullRequestAutoMerge(
      input: { pullRequestId: $id, mergeMethod: $mergeMethod, expectedHeadOid: $head }
    ) { clientMutationId }
  }`;
var enqueueMutation = `
  mutation ($id: ID!, $head: GitObjectID!) {
    enqueuePullRequest(input: { pullRequestId: $id, expectedHeadOid: $head }) { clientMutationId }
  }`;
async function enableAutoMerge({ client, report }, pull, method, head) {
  const variables = { id: pull.nodeId, mergeMethod: method.toUpperCase(), head };
  const refusal = await refusalOf(() => client.graphql(autoMergeMutation, variables));
  if (refusal === void 0) return;
  const isOff = /auto.?merge is not allowed/i.test(refusal);
  const queued = isOff ? await refusalOf(() => client.graphql(enqueueMutation, { id: pull.nodeId, head })) : refusal;
  if (queued !== void 0) report.notice(`#${pull.number} does not merge by itself: ${refusal}`);
}
async function refusalOf(call) {
  try {
    await call();
    return void 0;
  } catch (thrown) {
    const text = failureOf(thrown)?.text;
    if (text !== void 0) return text;
    if (thrown instanceof Error && thrown.name === "GraphqlResponseError") return thrown.message;
    throw thrown;
  }
}

// src/edge/github/read-tree.ts
async function readTree(reader, treeId, paths) {
  const whole = await readWholeTree(reader, treeId);
  if (whole !== void 0) return whole;
  const entries = /* @__PURE__ */ new Map();
  await walk(reader, treeId, "", paths, entries);
  return entries;
}
async function readWholeTree(reader, treeId) {
  const entries = /* @__PURE__ */ new Map();
  return await readFolder(reader, treeId, "", entries) ? entries : void 0;
}
async function readFolder({ client, at }, treeId, prefix, entries) {
  const { data } = await client.rest.git.getTree({ ...at, tree_sha: treeId, recursive: "1" });
  if (data.truncated) return false;
  for (const { path, mode, sha } of data.tree) entries.set(prefix + path, { mode, id: sha });
  return true;
}
async function walk(reader, treeId, prefix, paths, entries) {
  const { data } = await reader.client.rest.git.getTree({ ...reader.at, tree_sha: treeId });
  for (const { path, mode, sha } of data.tree) {
    const own = prefix + path;
    entries.set(own, { mode, id: sha });
    const folder = `${own}/`;
    if (mode !== "040000") continue;
    if (paths.some((wanted) => folder.startsWith(wanted))) {
      const whole = await readFolder(reader, sha, folder, entries);
      if (!whole) await walk(reader, sha, folder, [folder], entries);
    } else if (paths.some((wanted) => wanted.startsWith(folder))) {
      await walk(reader, sha, folder, paths, entries);
    }
  }
}

// src/edge/github/folders.ts
function createFolders(connect) {
  const known = /* @__PURE__ */ new Map();
  const read = (commit2, path) => {
    const key = `${commit2}:${path}`;
    const folder = known.get(key) ?? list(commit2, path);
    known.set(key, folder);
    return folder;
  };
  const list = async (commit2, path) => {
    const access = await connect();
    return await trying(`read '${path}' at ${commit2.slice(0, 12)}`, async () => {
      try {
        return await listFolder(access, commit2, path);
      } catch (thrown) {
        if (!failedWith(thrown, "missing") || path === "") throw thrown;
        const [above, name] = split(path);
        if ((await read(commit2, above)).has(name)) throw thrown;
        return /* @__PURE__ */ new Map();
      }
    });
  };
  return read;
}
async function idAt(folders, commit2, path) {
  const [folder, name] = split(path);
  return (await folders(commit2, folder)).get(name);
}
function split(path) {
  const slash = path.lastIndexOf("/");
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}
var MOST_LISTED = 1e3;
async function listFolder({ client, at }, commit2, path) {
  const { data } = await client.rest.repos.getContent({ ...at, path, ref: commit2 });
  if (!Array.isArray(data)) return /* @__PURE__ */ new Map();
  if (data.length < MOST_LISTED) return new Map(data.map(({ name, sha }) => [name, sha]));
  const inside = path === "" ? "" : `${path}/`;
  const entries = await readTree({ client, at }, commit2, [inside]);
  return new Map(
    [...entries].filter(([entry]) => entry.startsWith(inside) && !entry.slice(inside.length).includes("/")).map(([entry, { id }]) => [entry.slice(inside.length), id])
  );
}

// src/edge/github/fetched-files.ts
var MissingFile = class extends Error {
  path;
  constructor(path) {
    super(`'${path}' is not fetched yet`);
    this.path = path;
  }
};
var AT_ONCE = 10;
var FetchedFiles = class {
  #connect;
  #root;
  #trees = /* @__PURE__ */ new Map();
  #folders;
  #blobs = /* @__PURE__ */ new Map();
  /** Where a content may be on disk. */
  #paths = /* @__PURE__ */ new Map();
  constructor(connect, root) {
    this.#connect = connect;
    this.#folders = createFolders(connect);
    this.#root = root;
  }
  /** A pure function that asks for what is not here is run anew once it is. */
  async read(treeish, run) {
    const entries = await this.#entries(treeish);
    const tree = entriesTree(entries, (path, { id }) => {
      const bytes = this.#blobs.get(id) ?? this.#fromDisk(id);
      if (bytes === void 0) throw new MissingFile(path);
      return bytes;
    });
    for (; ; ) {
      try {
        return run(tree);
      } catch (thrown) {
        if (!(thrown instanceof MissingFile)) throw thrown;
        await this.#fetchAround(entries, thrown.path);
      }
    }
  }
  async idAt(commit2, path) {
    const known = await this.#trees.get(commit2);
    if (known !== void 0) return known.get(path)?.id;
    return await idAt(this.#folders, commit2, path);
  }
  #entries(treeish) {
    const known = this.#trees.get(treeish);
    if (known !== void 0) return known;
    const entries = this.#connect().then(async (access) => {
      const read = await trying(
        `read the files of ${treeish.slice(0, 12)}`,
        () => readTree(access, treeish, [""])
      );
      for (const [path, { id }] of read) this.#paths.set(id, this.#paths.get(id) ?? path);
      return read;
    });
    this.#trees.set(treeish, entries);
    return entries;
  }
  #fromDisk(id) {
    const path = this.#paths.get(id);
    if (this.#root === void 0 || path === void 0) return void 0;
    const bytes = readIfAny(join(this.#root, path));
    if (bytes === void 0 || blobId(bytes) !== id) return void 0;
    this.#blobs.set(id, bytes);
    return bytes;
  }
  /** What is near a file is mostly wanted next. */
  async #fetchAround(entries, path) {
    const near = path.split("/").slice(0, -1).slice(0, 2).join("/");
    const wanted = [...entries].filter(([other]) => other === path || near !== "" && other.startsWith(`${near}/`)).filter(([, { mode }]) => mode !== "040000" && mode !== "160000").map(([, { id }]) => id);
    const missing2 = [...new Set(wanted)].filter(
      (id) => !this.#blobs.has(id) && this.#fromDisk(id) === void 0
    );
    const { client, at } = await this.#connect();
    for (let i = 0; i < missing2.length; i += AT_ONCE) {
      await trying(
        `read the files in '${near}'`,
        () => Promise.all(
          missing2.slice(i, i + AT_ONCE).map(async (id) => {
            const { data } = await client.rest.git.getBlob({ ...at, file_sha: id });
            this.#blobs.set(id, Buffer.from(data.content, "base64"));
          })
        )
      );
    }
  }
};
function readIfAny(path) {
  try {
    return readFileSync(path);
  } catch {
    return void 0;
  }
}

// src/edge/github/reader.ts
var MOST_BETWEEN = 1e3;
function createGitHubReader(options) {
  const { owner, repo, report = SILENT, backoffMs = backoffFromEnvironment() } = options;
  const at = { owner, repo };
  let access;
  const connect = () => {
    access ??= createClient({ ...options, report, backoffMs }).then((client) => ({ client, at }));
    return access;
  };
  const files = new FetchedFiles(connect, options.root);
  return {
    pin: async (branch) => pin(await connect(), branch),
    head: async (branch) => trying(`read the branch '${branch}'`, async () => readHead(await connect(), branch)),
    read: (treeish, run) => files.read(treeish, run),
    idAt: (commit2, path) => files.idAt(commit2, path),
    history: async (commit2, paths, limit) => readHistory(await connect(), commit2, paths, limit),
    between: async (old, young) => readBetween(await connect(), old, young),
    isProposed: async (branch) => await openPullOf(await connect(), branch) !== void 0,
    resolve: async (name) => resolveName(await connect(), name)
  };
}
async function pin({ client, at }, wanted) {
  return await trying(`read ${at.owner}/${at.repo}`, async () => {
    const branch = wanted ?? (await client.rest.repos.get(at)).data.default_branch;
    const id = await readHead({ client, at }, branch);
    if (id === void 0) throw noSuchBranch(at, branch);
    return { branch, id };
  });
}
async function readHistory({ client, at }, commit2, paths, limit) {
  const lists = await Promise.all(
    paths.map(
      (path) => trying(
        `read the history of '${path}'`,
        () => listCommits({ client, at }, commit2, path, limit)
      )
    )
  );
  const byId = new Map(lists.flat().map((one) => [one.id, one]));
  if (lists.length === 1) return [...byId.values()];
  const newestFirst = [...byId.values()].sort((a, b) => a.date < b.date ? 1 : -1);
  return newestFirst.slice(0, limit);
}
async function listCommits({ client, at }, sha, path, limit) {
  const commits = [];
  const pages = client.paginate.iterator(client.rest.repos.listCommits, {
    ...at,
    sha,
    path,
    per_page: Math.min(limit, 100)
  });
  for await (const { data } of pages) {
    commits.push(...data.map(commitInfo));
    if (commits.length >= limit) break;
  }
  return commits.slice(0, limit);
}
function commitInfo({ sha, author, commit: commit2 }) {
  return {
    id: sha,
    subject: commit2.message.split("\n")[0] ?? "",
    author: author?.login ?? commit2.author?.name ?? "somebody",
    date: commit2.committer?.date ?? ""
  };
}
async function readBetween({ client, at }, old, young) {
  const basehead = `${old}...${young}`;
  return await trying(`compare ${basehead}`, async () => {
    const ids = /* @__PURE__ */ new Set();
    for (let page = 1; ids.size < MOST_BETWEEN; page++) {
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...at,
        basehead,
        page,
        per_page: 100
      });
      for (const { sha } of data.commits) ids.add(sha);
      if (data.commits.length === 0 || ids.size >= data.total_commits) break;
    }
    return ids;
  });
}
async function openPullOf({ client, at }, branch) {
  return await trying(`list the pull requests of '${branch}'`, async () => {
    const head = `${at.owner}:${branch}`;
    const { data: pulls } = await client.rest.pulls.list({ ...at, head, state: "open" });
    const name = `${at.owner}/${at.repo}`.toLowerCase();
    return pulls.find(
      (one) => one.head.ref === branch && one.head.repo?.full_name.toLowerCase() === name
    )?.number;
  });
}
async function resolveName({ client, at }, name) {
  return await trying(`find '${name}'`, async () => {
    try {
      const { data } = await client.rest.repos.getCommit({ ...at, ref: name });
      return { kind: "commit", id: data.sha };
    } catch (thrown) {
      if (!failedWith(thrown, "missing", "rejected")) throw thrown;
    }
    if (!/^[0-9a-f]{40}$/.test(name)) return void 0;
    try {
      const { data } = await client.rest.git.getTree({ ...at, tree_sha: name });
      return { kind: "tree", id: data.sha };
    } catch (thrown) {
      if (failedWith(thrown, "missing", "rejected")) return void 0;
      throw thrown;
    }
  });
}
var SILENT = { progress: () => void 0, notice: () => void 0 };

// src/edge/github/published-facts.ts
var MAX_ARRIVALS = 3;
var MAX_CONTENTS2 = 40;
var AT_ONCE2 = 10;
async function readFacts(repository, situation) {
  const { base, plan } = situation;
  const names = plan.environments.length > MAX_ARRIVALS ? [] : plan.environments;
  const arrivals = await Promise.all(names.map((name) => readArrival(repository, situation, name)));
  return {
    base: { branch: base.branch, id: base.commit },
    arrivals: arrivals.flatMap((one) => one ?? []),
    since: await readSince(repository, situation)
  };
}
async function readArrival({ client, at }, { base, tree }, environment) {
  const path = PATHS.release(environment);
  const release = tree.get(path)?.id;
  if (release === void 0) return void 0;
  return await unlessRefused(async () => {
    const query = { ...at, sha: base.commit, path, per_page: 1 };
    const { data } = await client.rest.repos.listCommits(query);
    const [found] = data.map(commitInfo);
    return found && { environment, release, commit: found };
  });
}
async function readSince(repository, { base, plan, open }) {
  if (open?.marker === void 0) return void 0;
  const review = await unlessRefused(() => readLastReview(repository, open.number));
  for (const commit2 of /* @__PURE__ */ new Set([review?.commit ?? open.marker.head, open.marker.head])) {
    const changes = await unlessRefused(() => readChanges(repository, base, { commit: commit2, plan }));
    if (changes === void 0) continue;
    const known = changes === "too many" ? void 0 : changes;
    return { review: commit2 === review?.commit ? review : void 0, commit: commit2, changes: known };
  }
  return void 0;
}
async function readLastReview({ client, at }, number) {
  const query = { ...at, pull_number: number, per_page: 100 };
  const reviews = await client.paginate(client.rest.pulls.listReviews, query);
  const last = reviews.findLast(({ state: state2, commit_id }) => state2 !== "PENDING" && commit_id !== null);
  if (last === void 0 || last.commit_id === null) return void 0;
  const state = last.state.toLowerCase().replace("_", " ");
  return { by: last.user?.login ?? "somebody", commit: last.commit_id, state };
}
async function readChanges({ client, at, pace }, { trees }, { commit: commit2, plan: { files, environments } }) {
  const folders = environments.map((name) => `${PATHS.rendered(name)}/`);
  const isRendered = (path) => folders.some((folder) => path.startsWith(folder));
  const tree = await trees.at(await trees.ofCommit(commit2), folders);
  const after = new Map(
    [...files].filter(([path, text]) => isRendered(path) && tree.get(path)?.id !== blobId(text))
  );
  const isSame = (path) => files.has(path) && !after.has(path);
  const old = [...tree].filter(
    ([path, { mode }]) => isRendered(path) && !isSame(path) && mode !== "040000"
  );
  if (old.length > MAX_CONTENTS2 || !pace.hasRoomFor(old.length)) return "too many";
  const before = [];
  for (let i = 0; i < old.length; i += AT_ONCE2) {
    const reads = old.slice(i, i + AT_ONCE2).map(([path, entry]) => readBlob({ client, at }, path, entry));
    before.push(...await Promise.all(reads));
  }
  return changesBetween(new Map(before), after);
}
async function readBlob({ client, at }, path, { id }) {
  const { data } = await client.rest.git.getBlob({ ...at, file_sha: id });
  return [path, Buffer.from(data.content, "base64").toString("utf8")];
}
async function unlessRefused(call) {
  try {
    return await call();
  } catch (thrown) {
    if (failureOf(thrown) === void 0) throw thrown;
    return void 0;
  }
}

// src/edge/github/write-tree.ts
async function writeTree(repository, base, requests) {
  let { treeId } = base;
  for (const request of requests) {
    treeId = await writeEntries(repository, treeId, request);
    for (const entry of request) if (entry.kind === "content") base.trees.add(blobId(entry.content));
  }
  return treeId;
}
async function writeEntries(repository, baseTreeId, entries) {
  const { client, at } = repository;
  try {
    const tree = entries.map(treeEntry);
    const { data } = await client.rest.git.createTree({ ...at, base_tree: baseTreeId, tree });
    return data.sha;
  } catch (thrown) {
    if (entries.length === 1 || !failedWith(thrown, "too-big", "transient")) throw thrown;
    const half = Math.ceil(entries.length / 2);
    const first = await writeEntries(repository, baseTreeId, entries.slice(0, half));
    return await writeEntries(repository, first, entries.slice(half));
  }
}
function treeEntry(write2) {
  const { path } = write2;
  const file = { path, mode: "100644", type: "blob" };
  switch (write2.kind) {
    case "content":
      return { ...file, content: write2.content };
    case "blob":
      return { ...file, sha: write2.id };
    case "delete":
      return { ...file, sha: null };
    case "folder":
      return { path, mode: "040000", type: "tree", sha: write2.id };
  }
}

// src/edge/github/carry-out.ts
async function carryOut(repository, situation, stillTrue) {
  if (situation.isOvertaken && !situation.upToDate) return overtaken(situation);
  const done = declined(situation);
  if (done !== void 0) return done;
  const trees = situation.upToDate ? [] : treeRequests(situation);
  const writes = countWrites(situation, trees.length);
  if (writes > 0 && !repository.pace.hasRoomFor(writes))
    return postponed(repository, situation.plan, situation);
  if (situation.changes.length === 0) return await withdraw(repository, situation);
  return await write({ repository, situation, trees, stillTrue });
}
function countWrites(situation, trees) {
  const { plan, open, head, upToDate } = situation;
  if (situation.changes.length === 0)
    return (open === void 0 ? 0 : 1) + (head === void 0 ? 0 : 1);
  const commit2 = upToDate ? 0 : trees + 2;
  const merge = plan.autoMerge === false ? 0 : 2;
  if (open === void 0) return commit2 + 1 + writesOfDecoration(plan) + merge;
  const text = { marker: markerOf(situation, open.head), facts: factsIn(open.body) };
  const isNew = !upToDate || changedText(open, plan, text) !== void 0;
  const labels = Math.min(1, missingLabels(open, plan.labels).length);
  const comment = owesComment(situation) ? 1 : 0;
  return commit2 + labels + comment + (isNew ? 1 + merge : 0);
}
function writesOfDecoration({ labels, reviewers, teamReviewers, assignees }) {
  const asked = [reviewers, teamReviewers].filter(({ length }) => length > 0);
  const requests = asked.reduce((sum, { length }) => sum + (length > 1 ? length + 1 : 1), 0);
  return requests + Math.min(1, labels.length) + Math.min(1, assignees.length);
}
function overtaken({ plan: { key, branch }, head, open }) {
  return {
    key,
    operation: "skipped",
    branch,
    ...open !== void 0 && { number: open.number, url: open.url },
    ...head !== void 0 && { head },
    code: "stale-checkout",
    note: `'${branch}' was written by another run meanwhile; nothing was written, the next run looks again`
  };
}
async function withdraw(repository, { base, plan, open, head }) {
  if (head !== void 0) await assertUnmoved(repository, plan.branch, head);
  if (open !== void 0) await closePullRequest(repository, open.number);
  if (head !== void 0) await deleteBranch(repository, base, plan.branch, head);
  const { key, branch } = plan;
  if (open === void 0) return { key, operation: "unchanged", branch };
  return { key, operation: "closed", branch, number: open.number, url: open.url };
}
function declined(situation) {
  const { plan, open, newest, head, hash, changes } = situation;
  const closed = open === void 0 && newest !== void 0 && !newest.merged && changes.length > 0;
  if (!closed || newest.marker?.hash !== hash || newest.head !== head) return void 0;
  return {
    key: plan.key,
    operation: "skipped",
    branch: plan.branch,
    number: newest.number,
    url: newest.url,
    head,
    note: `#${newest.number} with the same content was closed by a person; reopen it, or delete the branch '${plan.branch}' to get a new one`
  };
}
async function write(writing) {
  const { repository, situation } = writing;
  const { base, plan, open, upToDate } = situation;
  const { key, branch } = plan;
  const facts = await newFacts(repository, situation);
  const isCommitted = upToDate && situation.head !== void 0;
  const head = isCommitted ? situation.head : await commit(writing);
  const text = { marker: markerOf(situation, head), facts: factsText(situation, facts, head) };
  if (open === void 0) {
    const pull = await createPullRequest(repository, base, plan, text);
    await decorate(repository, pull, plan, head);
    return { key, operation: "created", branch, number: pull.number, url: pull.url, head };
  }
  const edited = await updatePullRequest(repository, open, plan, text);
  const labelled = await addLabels(repository, open, plan.labels);
  if (plan.comment !== void 0 && owesComment(situation)) {
    const since = facts?.since;
    await addComment(repository, open, plan.comment, since ? `

${formatSince(since)}` : "");
  }
  const isNew = edited || !isCommitted;
  if (isNew && plan.autoMerge !== false && !open.autoMerge)
    await enableAutoMerge(repository, open, plan.autoMerge, head);
  const operation = edited || labelled || !isCommitted ? "updated" : "unchanged";
  return { key, operation, branch, number: open.number, url: open.url, head };
}
function markerOf({ base, plan, hash, mergeBase, upToDate }, head) {
  return { key: plan.key, head, hash, base: upToDate ? mergeBase : base.commit };
}
async function newFacts(repository, situation) {
  const { plan, open, head, upToDate } = situation;
  if (!plan.body.includes(FACTS_SLOT)) return void 0;
  if (open !== void 0 && upToDate && open.marker?.head === head) return void 0;
  return await readFacts(repository, situation);
}
function factsText({ base, open, upToDate }, facts, head) {
  const known = open && factsIn(open.body);
  const isOld = upToDate && facts?.since?.changes?.length === 0 && known !== void 0;
  if (facts === void 0 || isOld) return known;
  const { since } = facts;
  const url = since && `${base.htmlUrl}/compare/${since.commit}..${head}`;
  return formatFacts({ ...facts, since: since && { ...since, url } });
}
function owesComment({ plan, open, hash }) {
  return plan.comment !== void 0 && open !== void 0 && open.marker?.hash !== hash;
}
function treeRequests({ base, plan, changes }) {
  const folders = plan.folders ?? /* @__PURE__ */ new Map();
  return planTreeWrites({ has: (id) => base.trees.has(id), changes, folders, blobId });
}
async function commit({ repository, situation, trees, stillTrue }) {
  const { base, plan, head, parents } = situation;
  const { branch, key } = plan;
  const what = `write the files of '${branch}'`;
  const treeId = await trying(what, () => writeTree(repository, base, trees));
  return await writeCommit(repository, {
    branch,
    before: head,
    parents,
    message: withTrailer(plan.commitMessage, { key, tree: treeId }),
    treeId,
    assertStillTrue: () => stillTrue(situation)
  });
}

// src/pull-request/content-hash.ts
function contentHash(files) {
  const lines = [...files].map(([path, content]) => `${blobId(content)} ${path}
`);
  return createHash("sha256").update(lines.sort().join("")).digest("hex").slice(0, 16);
}

// src/edge/github/inspect-plan.ts
async function inspectPlan(repository, { base, pulls: lists, seen }, plan) {
  const tree = await readBaseFiles(base, plan);
  const changes = planTreeChanges(tree, plan);
  const hash = contentHash(plan.files);
  const head = base.heads.get(plan.branch);
  const isOvertaken = seen?.has(plan.branch) === true && seen.get(plan.branch) !== head;
  const found = { base, plan, tree, hash, head, changes, mergeBase: base.commit };
  if (head === void 0) {
    const nothing = { upToDate: false, open: void 0, newest: void 0, isOvertaken: false };
    return { ...found, ...nothing, parents: [base.commit] };
  }
  const pulls = await lists.of(plan.branch);
  const open = findOpen(pulls, base, plan);
  const compared = { base, tree, plan, hash, head, marker: open?.marker };
  const settled = changes.length > 0 ? await settledSince(compared) : void 0;
  const about = { ...found, open, newest: pulls[0], isOvertaken };
  if (settled !== void 0)
    return { ...about, upToDate: true, parents: [head], mergeBase: settled };
  if (!repository.pace.hasRoomFor(1)) return void 0;
  const state = await readBranch(repository, base, plan.branch, head);
  await assertNothingOfPeople(repository, plan, state, pulls);
  const upToDate = changes.length > 0 && await isUpToDate(repository, compared, state);
  return { ...about, upToDate, parents: parentsOf(base, state), mergeBase: state.mergeBase.id };
}
async function readBaseFiles(base, { branch, files, managed }) {
  return await trying(
    `read the files of '${branch}' on '${base.branch}'`,
    () => base.trees.at(base.treeId, [...files.keys(), ...managed])
  );
}
async function settledSince({
  base,
  tree,
  plan,
  hash,
  head,
  marker
}) {
  if (marker?.base === void 0 || marker.head !== head || marker.hash !== hash) return void 0;
  if (marker.base === base.commit) return marker.base;
  const { base: since } = marker;
  const merges = await trying(`read the files of '${plan.branch}'`, async () => {
    const treeId = await base.trees.ofCommit(since);
    return await mergesInto({ base, tree, plan }, treeId, plannedTree(plan));
  });
  return merges ? since : void 0;
}
async function isUpToDate(repository, { base, tree, plan, hash, head, marker }, { ahead, behindBy, mergeBase }) {
  if (ahead.length === 0 || marker?.head === head && marker.hash !== hash) return false;
  return await trying(`read the files of '${plan.branch}'`, async () => {
    const treeId = ahead.find(({ id }) => id === head)?.tree ?? await treeOf(repository, head);
    const own = await base.trees.at(treeId, [...plan.files.keys(), ...plan.managed]);
    if (planTreeChanges(own, plan).length > 0) return false;
    return behindBy === 0 || await mergesInto({ base, tree, plan }, mergeBase.treeId, own);
  });
}
async function mergesInto({ base, tree, plan }, mergeBaseTreeId, head) {
  const mergeBase = await base.trees.at(mergeBaseTreeId, plan.managed);
  return mergesAsPlanned({ mergeBase, base: tree, head }, plan.managed);
}
function plannedTree({ files }) {
  return new Map([...files].map(([path, text]) => [path, { mode: "100644", id: blobId(text) }]));
}
function parentsOf(base, { head, ahead, behindBy }) {
  if (ahead.length === 0) return [base.commit];
  return behindBy === 0 ? [head] : [head, base.commit];
}
async function assertNothingOfPeople(repository, { key, branch }, { ahead: commits }, pulls) {
  const history = { branch, key, commits };
  if (findForeignCommits({ ...history, merged: [] }).length === 0) return;
  const all = pulls.some((pull) => pull.merged) ? pulls : await listPullRequests(repository, branch);
  const merged = all.filter((pull) => pull.merged).map((pull) => pull.head);
  await assertOnlyOurs(
    { ...history, merged },
    (commit2) => trying(
      `read the commit ${commit2.slice(0, 12)}`,
      async () => readWholeTree(repository, await treeOf(repository, commit2))
    )
  );
}

// src/edge/github/publish-plan.ts
var MAX_ATTEMPTS = 4;
async function lookAt({ repository, base, pulls, seen, branchPrefix }, plan) {
  assertSafePlan(plan.files, plan.managed);
  assertBotBranch(plan.branch, branchPrefix, [base.branch, base.defaultBranch]);
  return await inspectPlan(repository, { base, pulls, seen }, plan);
}
async function publishPlan(run, plan, first) {
  let situation = await first;
  let moved = "";
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    try {
      if (situation === void 0) return postponed(run.repository, plan);
      return await carryOut(run.repository, situation, (found) => assertStillTrue(run, found));
    } catch (thrown) {
      if (!(thrown instanceof BranchMoved)) throw thrown;
      moved = thrown.message;
      run.repository.report.progress(`'${moved}' was written by somebody else; reading it again`);
    }
    run.base = await readBaseAgain(run.repository, run.base, plan.branch);
    const input = await findMoved(run.base, run.inputs);
    if (input !== void 0) return skipped(plan, run.base, input);
    const pulls = run.pulls.asking(plan.branch);
    situation = await lookAt({ ...run, pulls }, plan);
  }
  throw new UserError("conflict", `branch '${moved}' is written by somebody else all the time`, {
    hint: "let only one workflow run at a time write it: see `concurrency` in the documentation"
  });
}
async function assertStillTrue(run, { base, plan, tree }) {
  const now = await readBaseAgain(run.repository, base);
  if (now.commit === base.commit) return;
  await trying(`read the files of '${base.branch}' again`, async () => {
    const own = await now.trees.at(now.treeId, [...plan.files.keys(), ...plan.managed]);
    const trees = { mergeBase: tree, base: own, head: plannedTree(plan) };
    const fits = mergesAsPlanned(trees, plan.managed);
    if (!fits || await findMoved(now, run.inputs) !== void 0)
      throw new BranchMoved(base.branch);
  });
  run.base = { ...run.base, commit: now.commit, treeId: now.treeId };
}
async function findMoved(base, inputs) {
  return await trying(
    `read the files of '${base.branch}'`,
    async () => findMovedInput(await base.trees.at(base.treeId, inputs.keys()), inputs)
  );
}
function skipped(plan, base, moved) {
  return {
    key: plan.key,
    operation: "skipped",
    branch: plan.branch,
    code: "stale-checkout",
    note: `'${moved}' is another one on '${base.branch}' by now; nothing was written, the run for the newer commit takes over`
  };
}

// src/edge/github/pull-requests.ts
var FEW = 10;
async function readPullRequests(repository, branches) {
  if (branches.length <= FEW) return pullRequests(repository, /* @__PURE__ */ new Map());
  return pullRequests(repository, await listOpen(repository, new Set(branches)));
}
function pullRequests(repository, open) {
  return {
    open: [...open.values()].flat(),
    of: async (branch) => open.get(branch) ?? await listPullRequests(repository, branch),
    asking: (branch) => pullRequests(repository, new Map([...open].filter(([name]) => name !== branch)))
  };
}
async function listOpen({ client, at }, branches) {
  return await trying("list the open pull requests", async () => {
    const open = /* @__PURE__ */ new Map();
    const pages = client.paginate.iterator(client.rest.pulls.list, {
      ...at,
      state: "open",
      per_page: 100
    });
    for await (const { data } of pages) {
      for (const pull of data) {
        const { ref } = pull.head;
        if (!branches.has(ref) || !isOfBranch(at, ref, pull)) continue;
        open.set(ref, [...open.get(ref) ?? [], pullRequest(pull)]);
      }
    }
    return open;
  });
}

// src/edge/github/publisher.ts
function createGitHubPublisher(options) {
  return {
    publish: async (request) => {
      const { owner, repo, clock, report = silent, backoffMs = backoffFromEnvironment() } = options;
      const pace = clock === void 0 ? paceFor(backoffMs) : createPace(clock);
      const client = await createClient({ ...options, report, backoffMs, pace });
      const repository = { client, at: { owner, repo }, report, backoffMs, pace };
      return await publishAll(repository, request, options.branchPrefix ?? defaultBranchPrefix);
    }
  };
}
async function publishAll(repository, { plans, base: branch, inputs, heads: seen }, branchPrefix) {
  if (plans.length === 0) return [];
  const likely = () => [filesThere(inputs), plannedFiles(plans)];
  const base = await readBase(repository, { branch, branchPrefix, likely });
  const moved = await findMoved(base, inputs);
  if (moved !== void 0) return plans.map((plan) => skipped(plan, base, moved));
  const branches = plans.map((plan) => plan.branch).filter((name) => base.heads.has(name));
  const pulls = await readPullRequests(repository, branches);
  for (const { createdAtMs } of pulls.open) repository.pace.recall(createdAtMs, WRITES_OF_ONE);
  const run = { repository, base, pulls, inputs, seen, branchPrefix };
  const order = byTurn(plans, pulls);
  return await inOrderOf(plans, () => publishEach(order, publishing(run, order)));
}
var WRITES_OF_ONE = 5;
var LOOKAHEAD = 10;
function publishing(run, order) {
  const look = lookAhead(order, LOOKAHEAD, (plan) => lookAt(run, plan));
  let isRefused = false;
  return async (plan) => {
    if (isRefused) return postponed(run.repository, plan);
    try {
      return await publishPlan(run, plan, look(plan));
    } catch (thrown) {
      const errors = userErrorsIn(thrown) ?? [];
      isRefused = errors.some(({ code }) => code === "github-rate-limit");
      throw thrown;
    }
  };
}
function byTurn(plans, { open }) {
  const updated = new Map(open.map(({ branch, updatedAtMs }) => [branch, updatedAtMs]));
  const turnOf = ({ branch }) => updated.get(branch) ?? 0;
  return plans.toSorted((a, b) => turnOf(a) - turnOf(b));
}
async function inOrderOf(plans, publish) {
  const places = new Map(plans.map(({ key }, i) => [key, i]));
  const placeOf = ({ key }) => places.get(key) ?? 0;
  const sorted = (results) => results.toSorted((a, b) => placeOf(a) - placeOf(b));
  try {
    return sorted(await publish());
  } catch (thrown) {
    if (!(thrown instanceof PublishErrors)) throw thrown;
    throw new PublishErrors(thrown.errors, sorted(thrown.results));
  }
}
function filesThere(inputs) {
  return new Map([...inputs].flatMap(([path, id]) => id === void 0 ? [] : [[path, id]]));
}
function plannedFiles(plans) {
  const files = plans.flatMap((plan) => [...plan.files]);
  return new Map(files.map(([path, content]) => [path, blobId(content)]));
}
var silent = { progress: () => void 0, notice: () => void 0 };

// src/edge/github/from-environment.ts
function gitHubPublisherFromEnvironment(options) {
  const { branchPrefix, report } = options;
  return createGitHubPublisher({ ...accessFrom(options.token), branchPrefix, report });
}
function gitHubReaderFromEnvironment(options) {
  const { root, report } = options;
  return createGitHubReader({ ...accessFrom(options.token), root, report });
}
function accessFrom(given, origin) {
  const cloned = origin === void 0 ? void 0 : repositoryIn(origin);
  const { GITHUB_REPOSITORY: repository = cloned?.name ?? "" } = process.env;
  const { GITHUB_API_URL: baseUrl = cloned?.baseUrl } = process.env;
  const token = given || process.env.GITHUB_TOKEN || "";
  const [owner = "", repo = ""] = repository.split("/");
  const errors = [
    ...token === "" ? [missing("token", "pass 'token' to the Action, or set GITHUB_TOKEN")] : [],
    ...repo === "" ? [missing("GITHUB_REPOSITORY", "set it to 'owner/name'")] : []
  ];
  if (errors.length > 0) throw new UserErrors(errors);
  return { token, owner, repo, baseUrl };
}
function repositoryIn(origin) {
  const { host, path } = /^https:\/\/(?<host>[^/]+)\/(?<path>[^/]+\/[^/]+)\.git$/.exec(origin)?.groups ?? {};
  if (host === void 0 || path === void 0) return void 0;
  return { name: path, baseUrl: host === "github.com" ? void 0 : `https://${host}/api/v3` };
}
async function repositoryOf(access, report) {
  const { owner, repo } = access;
  const backoffMs = backoffFromEnvironment();
  const pace = paceFor(backoffMs);
  const client = await createClient({ ...access, report, backoffMs, pace });
  return { client, at: { owner, repo }, report, backoffMs, pace };
}
function missing(name, hint) {
  return new UserError("bad-input", `'${name}' is empty`, { hint });
}

export {
  SENT_ONCE,
  createOnce,
  createFolders,
  idAt,
  createGitHubReader,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  accessFrom,
  repositoryOf
};
