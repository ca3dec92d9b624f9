const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  assertOnlyOurs,
  withTrailer
} from "./chunk-2MZ6ARCQ.js";
import {
  ancestorsOf,
  assertSafePlan,
  findMovedInput,
  mergesAsPlanned,
  planTreeChanges,
  publishEach
} from "./chunk-W4DKBKNC.js";
import {
  assertBotBranch,
  defaultBranchPrefix
} from "./chunk-CZSWJX3N.js";
import {
  backoffFromEnvironment,
  createClient,
  failedWith,
  failureOf,
  trying
} from "./chunk-KNHQAGHE.js";
import {
  setTimeout
} from "./chunk-EN2WYDH7.js";
import {
  blobId
} from "./chunk-IXYPEXJI.js";
import {
  createHash
} from "./chunk-IOWDDTHY.js";
import {
  entriesTree
} from "./chunk-4RTFIPC6.js";
import {
  readFileSync
} from "./chunk-SAHCXYC2.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import {
  UserError,
  UserErrors
} from "./chunk-JV4FVQOR.js";

// src/pull-request/tree-writes.ts
var MAX_CONTENTS = 120;
var MAX_ENTRIES = 180;
var MAX_BYTES = 1e6;
function planTreeWrites(input) {
  const { base, changes, folders } = input;
  const known = new Set([...base.values()].filter(isFile).map(({ id }) => id));
  const folderOf = (path) => ancestorsOf(path).find((folder) => folders.has(folder)) ?? void 0;
  const entries = changes.flatMap((change) => {
    if (change.kind === "delete") return [change];
    if (folderOf(change.path) !== void 0) return [];
    const id = input.blobId(change.content);
    const { path, content } = change;
    return [known.has(id) ? { kind: "blob", path, id } : { kind: "content", path, content }];
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
function isFile({ mode }) {
  return mode === "100644" || mode === "100755";
}

// src/pull-request/marker.ts
var name = "inference-gateway-gitops:v1";
var line = new RegExp(
  `^<!-- ${name} key=(?<key>[\\w.-]+) head=(?<head>[0-9a-f]{40,64}) hash=(?<hash>[0-9a-f]+) -->(?=\\r?\\n|$)`
);
function withMarker(body, { key, head, hash }) {
  return `<!-- ${name} key=${key} head=${head} hash=${hash} -->
${withoutMarkers(body)}`;
}
function parseMarker(body) {
  const { key, head, hash } = line.exec(body ?? "")?.groups ?? {};
  return key !== void 0 && head !== void 0 && hash !== void 0 ? { key, head, hash } : void 0;
}
function withoutMarkers(text) {
  let clean = text;
  while (/inference-gateway-gitops:v\d+/i.test(clean)) {
    clean = clean.replace(/<!--[^\n]*?inference-gateway-gitops:v\d+[^\n]*?-->/gi, "").replace(/inference-gateway-gitops:v(?=\d)/gi, "inference-gateway-gitops v");
  }
  return clean;
}
function sameBody(a, b) {
  return normalised(a ?? "") === normalised(b);
}
function normalised(body) {
  return body.replaceAll("\r\n", "\n").replace(/^(\s*[-*+] \[)[xX](?=\])/gm, "$1 ").trimEnd();
}

// src/edge/github/pull-request.ts
var maxTitle = 256;
async function listPullRequests({ client, at }, branch) {
  return await trying(`list the pull requests of '${branch}'`, async () => {
    const head = `${at.owner}:${branch}`;
    const { data } = await client.rest.pulls.list({ ...at, head, state: "all", per_page: 100 });
    const name2 = `${at.owner}/${at.repo}`.toLowerCase();
    return data.filter((pull) => pull.head.ref === branch).filter((pull) => pull.head.repo?.full_name.toLowerCase() === name2).map(pullRequest).sort((a, b) => b.number - a.number);
  });
}
function findOpen(pulls, base, plan) {
  const open = pulls.find((pull) => pull.open);
  if (open === void 0) return void 0;
  const name2 = `pull request #${open.number} from '${plan.branch}'`;
  if (open.base !== base.branch) {
    throw new UserError("conflict", `${name2} goes to '${open.base}', not to '${base.branch}'`, {
      hint: `close it, change its base to '${base.branch}', or check 'pullRequests.base'`
    });
  }
  if (open.marker !== void 0 && open.marker.key !== plan.key) {
    throw new UserError(
      "conflict",
      `${name2} belongs to '${open.marker.key}', not to '${plan.key}'`,
      {
        hint: "close it, and delete its branch"
      }
    );
  }
  return open;
}
async function createPullRequest(repository, base, plan, marker) {
  const compare = `${base.htmlUrl}/compare/${base.branch}...${plan.branch}?expand=1`;
  return await trying(`open the pull request of '${plan.branch}' (${compare})`, async () => {
    try {
      return await create(repository, base, plan, marker, plan.draft);
    } catch (thrown) {
      if (!failedWith(thrown, "exists", "transient")) throw thrown;
      const open = findOpen(await listPullRequests(repository, plan.branch), base, plan);
      if (open === void 0) throw thrown;
      await updatePullRequest(repository, open, plan, marker);
      return open;
    }
  });
}
async function updatePullRequest({ client, at }, pull, plan, marker) {
  const title = fitTitle(plan.title);
  const body = withMarker(plan.body, marker);
  const changes = {
    ...pull.title !== title && { title },
    ...!sameBody(pull.body, body) && { body }
  };
  if (Object.keys(changes).length === 0) return false;
  await trying(
    `edit pull request #${pull.number}`,
    () => client.rest.pulls.update({ ...at, pull_number: pull.number, ...changes })
  );
  return true;
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
      await setTimeout(backoffMs * factor);
    }
  }
  return await call();
}
async function create(repository, base, plan, marker, draft) {
  const { client, at, report } = repository;
  const call = () => client.rest.pulls.create({
    ...at,
    title: fitTitle(plan.title),
    body: withMarker(plan.body, marker),
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
    return await create(repository, base, plan, marker, false);
  }
}
function pullRequest(pull) {
  return {
    number: pull.number,
    url: pull.html_url,
    nodeId: pull.node_id,
    open: pull.state === "open",
    merged: pull.merged_at !== null,
    head: pull.head.sha,
    base: pull.base.ref,
    title: pull.title,
    body: pull.body ?? "",
    marker: parseMarker(pull.body),
    author: pull.user?.login ?? "",
    labels: pull.labels.flatMap(({ name: name2 }) => name2 ?? []),
    autoMerge: pull.auto_merge != null
  };
}
function fitTitle(title) {
  const line2 = title.replace(/\s+/g, " ").trim();
  return line2.length <= maxTitle ? line2 : `${line2.slice(0, maxTitle - 1).toWellFormed()}…`;
}

// src/edge/github/extras.ts
async function decorate(repository, pull, plan, head) {
  await addLabels(repository, pull, plan.labels);
  await requestReviews(repository, pull, plan);
  await addAssignees(repository, pull, plan.assignees);
  if (plan.autoMerge !== false) await enableAutoMerge(repository, pull, plan.autoMerge, head);
}
async function addLabels(repository, pull, wanted) {
  const present = new Set(pull.labels.map((label) => label.toLowerCase()));
  const labels = wanted.filter((label) => !present.has(label.toLowerCase()));
  if (labels.length === 0) return false;
  const { client, at, report } = repository;
  const call = () => client.rest.issues.addLabels({ ...at, issue_number: pull.number, labels });
  const refusal = await refusalOf(() => soon(repository, call, "missing"));
  if (refusal !== void 0) {
    report.notice(`#${pull.number} got no labels (${labels.join(", ")}): ${refusal}`);
  }
  return true;
}
async function addComment({ client, at, report }, pull, text) {
  const body = withoutMarkers(text);
  const refusal = await refusalOf(
    () => client.rest.issues.createComment({ ...at, issue_number: pull.number, body })
  );
  if (refusal !== void 0) report.notice(`#${pull.number} got no comment: ${refusal}`);
}
async function requestReviews(repository, pull, plan) {
  const { client, at } = repository;
  const ask = (request) => soon(
    repository,
    () => client.rest.pulls.requestReviewers({ ...at, pull_number: pull.number, ...request })
  );
  const people = plan.reviewers.filter((name2) => name2.toLowerCase() !== pull.author.toLowerCase());
  const teams = plan.teamReviewers.map((team) => team.slice(team.indexOf("/") + 1));
  await allOrEach(repository, pull, people, (names) => ask({ reviewers: [...names] }));
  await allOrEach(repository, pull, teams, (names) => ask({ team_reviewers: [...names] }));
}
async function allOrEach({ report }, pull, names, ask) {
  if (names.length === 0 || names.length > 1 && !await refusalOf(() => ask(names))) return;
  for (const name2 of names) {
    const refusal = await refusalOf(() => ask([name2]));
    if (refusal === void 0) continue;
    report.notice(`'${name2}' was not asked to review #${pull.number}: ${refusal}`);
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
  const missing2 = assignees.filter((name2) => !set.has(name2.toLowerCase()));
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

// src/edge/github/repository.ts
async function readBase({ client, at }, { branch, branchPrefix, paths }) {
  return await trying(`read ${at.owner}/${at.repo}`, async () => {
    const { data: repository } = await client.rest.repos.get(at);
    const name2 = branch ?? repository.default_branch;
    const commit2 = await readHead({ client, at }, name2);
    if (commit2 === void 0) throw noSuchBranch(at, name2);
    const treeId = await treeOf({ client, at }, commit2);
    return {
      branch: name2,
      defaultBranch: repository.default_branch,
      commit: commit2,
      treeId,
      tree: await readTree({ client, at }, treeId, paths),
      heads: await readHeads({ client, at }, branchPrefix),
      htmlUrl: repository.html_url
    };
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
async function readBranch({ client, at }, base, branch) {
  return await trying(`compare '${branch}' with '${base.branch}'`, async () => {
    const head = base.heads.get(branch);
    if (head === void 0) return void 0;
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
      const mergeBaseTreeId = data.merge_base_commit.commit.tree.sha;
      return { head, ahead, behindBy: data.behind_by, mergeBaseTreeId };
    }
  });
}
async function readHeads({ client, at }, branchPrefix) {
  const ref = `heads/${branchPrefix}`.replace(/\/+$/, "");
  const refs = await client.paginate(client.rest.git.listMatchingRefs, {
    ...at,
    ref,
    per_page: 100
  });
  return new Map(
    refs.map(({ ref: name2, object }) => [name2.replace(/^refs\/heads\//, ""), object.sha])
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
async function writeCommit(repository, base, state, { branch, message, treeId }) {
  const { client, at } = repository;
  const commit2 = await trying(`create a commit for '${branch}'`, async () => {
    const parents = [...parentsOf(base, state)];
    const { data } = await client.rest.git.createCommit({ ...at, message, tree: treeId, parents });
    return data.sha;
  });
  await assertUnmoved(repository, base.branch, base.commit);
  if (state === void 0) await createBranch(repository, branch, commit2);
  else await updateBranch(repository, branch, state.head, commit2);
  return commit2;
}
async function assertUnmoved({ client, at }, branch, head) {
  const now = await trying(`read the branch '${branch}'`, () => readHead({ client, at }, branch));
  if (now !== head) throw new BranchMoved(branch);
}
async function deleteBranch({ client, at }, branch, head) {
  await trying(`delete the branch '${branch}'`, async () => {
    const now = await readHead({ client, at }, branch);
    if (now === void 0) return;
    if (now !== head) throw new BranchMoved(branch);
    try {
      await client.rest.git.deleteRef({ ...at, ref: `heads/${branch}` });
    } catch (thrown) {
      if (!failedWith(thrown, "missing")) throw thrown;
      if (await readHead({ client, at }, branch) !== void 0) throw thrown;
    }
  });
}
function parentsOf(base, state) {
  if (state === void 0 || state.ahead.length === 0) return [base.commit];
  return state.behindBy === 0 ? [state.head] : [state.head, base.commit];
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

// src/edge/github/write-tree.ts
async function writeTree(repository, baseTreeId, requests) {
  let treeId = baseTreeId;
  for (const request of requests) treeId = await writeEntries(repository, treeId, request);
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
async function carryOut(repository, situation) {
  if (situation.isOvertaken && !situation.upToDate) return overtaken(situation);
  if (situation.changes.length === 0) return await withdraw(repository, situation);
  return declined(situation) ?? await write(repository, situation);
}
function overtaken({ plan: { key, branch }, state, open }) {
  return {
    key,
    operation: "skipped",
    branch,
    ...open !== void 0 && { number: open.number, url: open.url },
    ...state !== void 0 && { head: state.head },
    code: "stale-checkout",
    note: `'${branch}' was written by another run meanwhile; nothing was written, the next run looks again`
  };
}
async function withdraw(repository, { plan, open, state }) {
  if (state !== void 0) await assertUnmoved(repository, plan.branch, state.head);
  if (open !== void 0) await closePullRequest(repository, open.number);
  if (state !== void 0) await deleteBranch(repository, plan.branch, state.head);
  const { key, branch } = plan;
  if (open === void 0) return { key, operation: "unchanged", branch };
  return { key, operation: "closed", branch, number: open.number, url: open.url };
}
function declined({ plan, open, newest, state, hash }) {
  const closed = open === void 0 && newest !== void 0 && !newest.merged;
  if (!closed || newest.marker?.hash !== hash || newest.head !== state?.head) return void 0;
  return {
    key: plan.key,
    operation: "skipped",
    branch: plan.branch,
    number: newest.number,
    url: newest.url,
    head: state.head,
    note: `#${newest.number} with the same content was closed by a person; reopen it, or delete the branch '${plan.branch}' to get a new one`
  };
}
async function write(repository, situation) {
  const { base, plan, state, open, hash, upToDate } = situation;
  const { key, branch } = plan;
  const head = state && upToDate ? state.head : await commit(repository, situation);
  const marker = { key, head, hash };
  if (open === void 0) {
    const pull = await createPullRequest(repository, base, plan, marker);
    await decorate(repository, pull, plan, head);
    return { key, operation: "created", branch, number: pull.number, url: pull.url, head };
  }
  const edited = await updatePullRequest(repository, open, plan, marker);
  const labelled = await addLabels(repository, open, plan.labels);
  if (head !== state?.head && plan.comment !== void 0)
    await addComment(repository, open, plan.comment);
  const isNew = edited || head !== state?.head;
  if (isNew && plan.autoMerge !== false && !open.autoMerge)
    await enableAutoMerge(repository, open, plan.autoMerge, head);
  const operation = edited || labelled || head !== state?.head ? "updated" : "unchanged";
  return { key, operation, branch, number: open.number, url: open.url, head };
}
async function commit(repository, { base, plan, state, changes }) {
  const { branch } = plan;
  const what = `write the files of '${branch}'`;
  const folders = plan.folders ?? /* @__PURE__ */ new Map();
  const requests = planTreeWrites({ base: base.tree, changes, folders, blobId });
  const treeId = await trying(what, () => writeTree(repository, base.treeId, requests));
  const message = withTrailer(plan.commitMessage, { key: plan.key, tree: treeId });
  return await writeCommit(repository, base, state, { branch, message, treeId });
}

// src/pull-request/content-hash.ts
function contentHash(files) {
  const lines = [...files].map(([path, content]) => `${blobId(content)} ${path}
`);
  return createHash("sha256").update(lines.sort().join("")).digest("hex").slice(0, 16);
}

// src/edge/github/inspect-plan.ts
async function inspectPlan(repository, base, plan, seen) {
  const changes = planTreeChanges(base.tree, plan);
  const hash = contentHash(plan.files);
  const state = await readBranch(repository, base, plan.branch);
  const isOvertaken = seen?.has(plan.branch) === true && state !== void 0 && seen.get(plan.branch) !== state.head;
  const found = { base, plan, hash, state, changes, isOvertaken };
  if (state === void 0) return { ...found, upToDate: false, open: void 0, newest: void 0 };
  const pulls = await listPullRequests(repository, plan.branch);
  const open = findOpen(pulls, base, plan);
  await assertNothingOfPeople(repository, plan, state, pulls);
  const upToDate = changes.length > 0 && await isUpToDate(repository, base, plan, state);
  return { ...found, upToDate, open, newest: pulls[0] };
}
async function isUpToDate(repository, base, plan, { head, ahead, behindBy, mergeBaseTreeId }) {
  if (ahead.length === 0) return false;
  return await trying(`read the files of '${plan.branch}'`, async () => {
    const treeId = ahead.find(({ id }) => id === head)?.tree ?? await treeOf(repository, head);
    const tree = await readTree(repository, treeId, plan.managed);
    if (planTreeChanges(tree, plan).length > 0) return false;
    if (behindBy === 0) return true;
    const mergeBase = await readTree(repository, mergeBaseTreeId, plan.managed);
    return mergesAsPlanned({ mergeBase, base: base.tree, head: tree }, plan.managed);
  });
}
async function assertNothingOfPeople(repository, { key, branch }, { ahead: commits }, pulls) {
  const merged = pulls.filter((pull) => pull.merged).map((pull) => pull.head);
  await assertOnlyOurs(
    { branch, key, commits, merged },
    (commit2) => trying(
      `read the commit ${commit2.slice(0, 12)}`,
      async () => readWholeTree(repository, await treeOf(repository, commit2))
    )
  );
}

// src/edge/github/publisher.ts
var maxAttempts = 4;
function createGitHubPublisher(options) {
  return {
    publish: async (request) => {
      const { owner, repo, report = silent, backoffMs = backoffFromEnvironment() } = options;
      const client = await createClient({ ...options, report, backoffMs });
      const repository = { client, at: { owner, repo }, report, backoffMs };
      return await publishAll(repository, request, options.branchPrefix ?? defaultBranchPrefix);
    }
  };
}
async function publishAll(repository, request, branchPrefix) {
  if (request.plans.length === 0) return [];
  const read = () => readBase(repository, { branch: request.base, branchPrefix, paths: pathsOf(request) });
  const base = await read();
  const moved = findMovedInput(base.tree, request.inputs);
  if (moved !== void 0) return request.plans.map((plan) => skipped(plan, base, moved));
  const { inputs, heads: seen } = request;
  const looks = await Promise.allSettled(
    request.plans.map((plan) => checkAndInspect(repository, base, plan, { branchPrefix, seen }))
  );
  const looked = new Map(request.plans.map((plan, i) => [plan, looks[i]]));
  return await publishEach(request.plans, async (plan) => {
    const look = looked.get(plan);
    if (look?.status !== "fulfilled") throw look?.reason;
    return await publishUntilStill(repository, { situation: look.value, inputs, seen, read });
  });
}
async function checkAndInspect(repository, base, plan, { branchPrefix, seen }) {
  assertSafePlan(plan.files, plan.managed);
  assertBotBranch(plan.branch, branchPrefix, [base.branch, base.defaultBranch]);
  return await inspectPlan(repository, base, plan, seen);
}
async function publishUntilStill(repository, { situation: first, inputs, seen, read }) {
  const { plan } = first;
  let situation = first;
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    try {
      return await carryOut(repository, situation);
    } catch (thrown) {
      if (!(thrown instanceof BranchMoved)) throw thrown;
      repository.report.progress(
        `'${thrown.message}' was written by somebody else; reading it again`
      );
    }
    const base = await read();
    const moved = findMovedInput(base.tree, inputs);
    if (moved !== void 0) return skipped(plan, base, moved);
    situation = await inspectPlan(repository, base, plan, seen);
  }
  throw new UserError(
    "conflict",
    `branch '${plan.branch}' is written by somebody else all the time`,
    {
      hint: "let only one workflow run at a time write it: see `concurrency` in the documentation"
    }
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
function pathsOf({ plans, inputs }) {
  return [...plans.flatMap(({ managed }) => managed), ...inputs.keys()];
}
var silent = { progress: () => void 0, notice: () => void 0 };

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
  #folders = /* @__PURE__ */ new Map();
  #blobs = /* @__PURE__ */ new Map();
  /** Where a content may be on disk. */
  #paths = /* @__PURE__ */ new Map();
  constructor(connect, root) {
    this.#connect = connect;
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
    const slash = path.lastIndexOf("/");
    const siblings = await this.#folder(commit2, path.slice(0, Math.max(0, slash)));
    return siblings.get(path.slice(slash + 1));
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
  /** Ids of what is in a folder of a commit, by name: one request, however deep it is. */
  #folder(commit2, path) {
    const key = `${commit2}:${path}`;
    const known = this.#folders.get(key);
    if (known !== void 0) return known;
    const folder = this.#connect().then(
      (access) => trying(`read '${path}' at ${commit2.slice(0, 12)}`, () => listFolder(access, commit2, path))
    );
    this.#folders.set(key, folder);
    return folder;
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
var MOST_LISTED = 1e3;
async function listFolder({ client, at }, commit2, path) {
  try {
    const { data } = await client.rest.repos.getContent({ ...at, path, ref: commit2 });
    if (!Array.isArray(data)) return /* @__PURE__ */ new Map();
    if (data.length < MOST_LISTED) return new Map(data.map(({ name: name2, sha }) => [name2, sha]));
  } catch (thrown) {
    if (failedWith(thrown, "missing")) return /* @__PURE__ */ new Map();
    throw thrown;
  }
  const inside = path === "" ? "" : `${path}/`;
  const entries = await readTree({ client, at }, commit2, [inside]);
  return new Map(
    [...entries].filter(([entry]) => entry.startsWith(inside) && !entry.slice(inside.length).includes("/")).map(([entry, { id }]) => [entry.slice(inside.length), id])
  );
}
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
    lastReview: async (branch) => readLastReview(await connect(), branch),
    resolve: async (name2) => resolveName(await connect(), name2)
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
    const name2 = `${at.owner}/${at.repo}`.toLowerCase();
    return pulls.find(
      (one) => one.head.ref === branch && one.head.repo?.full_name.toLowerCase() === name2
    )?.number;
  });
}
async function readLastReview({ client, at }, branch) {
  const number = await openPullOf({ client, at }, branch);
  if (number === void 0) return void 0;
  return await trying(`read the reviews of #${number}`, async () => {
    const reviews = await client.paginate(client.rest.pulls.listReviews, {
      ...at,
      pull_number: number,
      per_page: 100
    });
    const last = reviews.findLast(({ state: state2 }) => state2 !== "PENDING");
    if (last?.commit_id === void 0 || last.commit_id === null) return void 0;
    const state = last.state.toLowerCase().replace("_", " ");
    return { by: last.user?.login ?? "somebody", commit: last.commit_id, state };
  });
}
async function resolveName({ client, at }, name2) {
  return await trying(`find '${name2}'`, async () => {
    try {
      const { data } = await client.rest.repos.getCommit({ ...at, ref: name2 });
      return { kind: "commit", id: data.sha };
    } catch (thrown) {
      if (!failedWith(thrown, "missing", "rejected")) throw thrown;
    }
    if (!/^[0-9a-f]{40}$/.test(name2)) return void 0;
    try {
      const { data } = await client.rest.git.getTree({ ...at, tree_sha: name2 });
      return { kind: "tree", id: data.sha };
    } catch (thrown) {
      if (failedWith(thrown, "missing", "rejected")) return void 0;
      throw thrown;
    }
  });
}
var SILENT = { progress: () => void 0, notice: () => void 0 };

// src/edge/github/from-environment.ts
function gitHubPublisherFromEnvironment(options) {
  const { branchPrefix, report } = options;
  return createGitHubPublisher({ ...accessFrom(options.token), branchPrefix, report });
}
function gitHubReaderFromEnvironment(options) {
  const { root, report } = options;
  return createGitHubReader({ ...accessFrom(options.token), root, report });
}
function accessFrom(given) {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: baseUrl } = process.env;
  const token = given || process.env.GITHUB_TOKEN || "";
  const [owner = "", repo = ""] = repository.split("/");
  const errors = [
    ...token === "" ? [missing("token", "pass 'token' to the Action, or set GITHUB_TOKEN")] : [],
    ...repo === "" ? [missing("GITHUB_REPOSITORY", "set it to 'owner/name'")] : []
  ];
  if (errors.length > 0) throw new UserErrors(errors);
  return { token, owner, repo, baseUrl };
}
async function repositoryOf(access, report) {
  const { owner, repo } = access;
  const backoffMs = backoffFromEnvironment();
  const client = await createClient({ ...access, report, backoffMs });
  return { client, at: { owner, repo }, report, backoffMs };
}
function missing(name2, hint) {
  return new UserError("bad-input", `'${name2}' is empty`, { hint });
}

export {
  withoutMarkers,
  createGitHubReader,
  gitHubPublisherFromEnvironment,
  gitHubReaderFromEnvironment,
  accessFrom,
  repositoryOf
};
