const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  assertOnlyOurs,
  withTrailer
} from "./chunk-MEVRYZXH.js";
import {
  ancestorsOf,
  assertSafePlan,
  findMovedInput,
  mergesAsPlanned,
  planTreeChanges,
  publishEach
} from "./chunk-FC2O7NLG.js";
import {
  assertBotBranch,
  defaultBranchPrefix
} from "./chunk-LNSECVGW.js";
import "./chunk-BAQZRJ74.js";
import {
  blobId
} from "./chunk-45Q4OIAS.js";
import {
  createHash
} from "./chunk-IKRQ4L3D.js";
import "./chunk-PWIS2LTN.js";
import "./chunk-FXN65R5A.js";
import "./chunk-XDUKPJOU.js";
import {
  UserError,
  UserErrors
} from "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";

// src/edge/github/failure.ts
function failureOf(thrown) {
  const status = numberAt(thrown, "status");
  if (!(thrown instanceof Error) || status === void 0) return void 0;
  const response = valueAt(thrown, "response");
  const text = textOf(response) ?? thrown.message;
  const headers = valueAt(response, "headers");
  const permission = stringAt(headers, "x-accepted-github-permissions");
  return { kind: kindOf(status, text.toLowerCase(), headers), status, text, permission };
}
function failedWith(thrown, ...kinds) {
  const kind = failureOf(thrown)?.kind;
  return kind !== void 0 && kinds.includes(kind);
}
async function trying(action, calls) {
  try {
    return await calls();
  } catch (thrown) {
    const failure = failureOf(thrown);
    throw failure === void 0 ? thrown : errorFor(failure, action, thrown);
  }
}
var rules = [
  [[401], /(?:)/, "auth"],
  [[403, 429], /rate limit|abuse detection/, "rate-limit"],
  [[429], /(?:)/, "rate-limit"],
  [[403], /not permitted to create or approve pull requests/, "setting"],
  [[403], /(?:)/, "forbidden"],
  [[422], /too large to process|timed out/, "too-big"],
  [[422], /already exists/, "exists"],
  [[422], /fast.?forward/, "stale"],
  [[404, 422], /reference does not exist/, "missing"],
  [[404, 422], /no commits between|could not resolve to a node|head invalid/, "not-yet"],
  [[409, 422], /rule violations?|protected branch|required status check/, "protected"],
  [[404], /(?:)/, "missing"]
];
function kindOf(status, text, headers) {
  if (status >= 500) return "transient";
  const spent = stringAt(headers, "x-ratelimit-remaining") === "0";
  const asked = stringAt(headers, "retry-after") !== void 0;
  if ((status === 403 || status === 429) && (spent || asked)) return "rate-limit";
  const rule = rules.find(([statuses, words]) => statuses.includes(status) && words.test(text));
  return rule?.[2] ?? "rejected";
}
function errorFor({ kind, status, text, permission }, action, cause) {
  const refused = `GitHub refused to ${action} (HTTP ${status}): ${text}`;
  switch (kind) {
    case "auth":
      return new UserError("github-auth", refused, {
        hint: "the token is wrong or has expired; check the input 'token'",
        cause
      });
    case "missing":
      return new UserError("github-forbidden", refused, {
        hint: "GitHub answers 'Not Found' for what the token may not see: " + permissionHint(permission ?? "contents=write, pull_requests=write"),
        cause
      });
    case "forbidden":
      return new UserError("github-forbidden", refused, { hint: forbiddenHint(permission), cause });
    case "setting":
      return new UserError("github-setting", refused, { hint: settingHint, cause });
    case "rate-limit":
      return new UserError("github-rate-limit", refused, {
        hint: "run it again later; what is written already is found again and not written twice",
        cause
      });
    case "protected":
      return new UserError("github-protected", refused, {
        hint: "a rule of the repository covers the branches of the bot; exclude them from it, or let the token pass it",
        cause
      });
    case "transient":
      return new UserError("github-unreachable", `GitHub did not ${action}: ${text}`, {
        hint: "see https://www.githubstatus.com and run it again; what is written already is found again",
        cause
      });
    default:
      return new UserError("github-rejected", refused, { cause });
  }
}
var settingHint = "allow it under Settings → Actions → General → 'Allow GitHub Actions to create and approve pull requests' (of the organisation too), or use the token of a GitHub App";
function forbiddenHint(permission) {
  return permission === void 0 ? "the job needs `permissions: { contents: write, pull-requests: write }`; runs for a pull request from a fork can only read" : permissionHint(permission);
}
function permissionHint(accepted) {
  const [first = ""] = accepted.split(";");
  const keys = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
  return `the token needs \`permissions: { ${keys.join(", ")} }\` in the workflow; runs for a pull request from a fork can only read`;
}
function textOf(response) {
  const data = valueAt(response, "data");
  const message = stringAt(data, "message");
  if (message === void 0) return void 0;
  const errors = valueAt(data, "errors");
  const details = Array.isArray(errors) ? errors.map(detailOf) : [];
  return [message, ...details].join("; ");
}
function detailOf(error) {
  if (typeof error === "string") return error;
  const message = stringAt(error, "message");
  if (message !== void 0) return message;
  const words = ["resource", "field", "code"].map((key) => stringAt(error, key) ?? "");
  return words.filter((word) => word !== "").join(" ");
}
function valueAt(value, key) {
  if (typeof value !== "object" || value === null) return void 0;
  return new Map(Object.entries(value)).get(key);
}
function stringAt(value, key) {
  const found = valueAt(value, key);
  return typeof found === "string" ? found : void 0;
}
function numberAt(value, key) {
  const found = valueAt(value, key);
  return typeof found === "number" ? found : void 0;
}

// builtin:node:timers/promises
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:timers/promises");
var get = (name2) => builtin[name2];
var setTimeout = /* @__PURE__ */ get("setTimeout");

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
    labels: pull.labels.flatMap(({ name: name2 }) => name2 ?? [])
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
async function enableAutoMerge({ client, report }, pull, method, head) {
  const variables = { id: pull.nodeId, mergeMethod: method.toUpperCase(), head };
  const refusal = await refusalOf(() => client.graphql(autoMergeMutation, variables));
  if (refusal !== void 0) report.notice(`#${pull.number} does not merge by itself: ${refusal}`);
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
var maxEntries = 100;
var maxBytes = 1e6;
async function writeTree(repository, baseTreeId, changes) {
  let treeId = baseTreeId;
  for (const phase of phases(changes)) {
    for (const chunk of chunks(phase)) treeId = await writeChunk(repository, treeId, chunk);
  }
  return treeId;
}
function phases(changes) {
  const deletions = changes.filter(({ kind }) => kind === "delete");
  const writes = changes.filter(({ kind }) => kind === "write");
  const above = (paths) => new Set(paths.flatMap(({ path }) => ancestorsOf(path)));
  const [foldersGone, foldersNew] = [above(deletions), above(writes)];
  const clash = deletions.some(({ path }) => foldersNew.has(path)) || writes.some(({ path }) => foldersGone.has(path));
  return clash ? [deletions, writes] : [changes];
}
function chunks(changes) {
  const all = [];
  let current = [];
  let bytes = 0;
  for (const change of changes) {
    const size = byteLength(change);
    if (current.length === maxEntries || current.length > 0 && bytes + size > maxBytes) {
      all.push(current);
      current = [];
      bytes = 0;
    }
    current.push(change);
    bytes += size;
  }
  return current.length > 0 ? [...all, current] : all;
}
async function writeChunk(repository, baseTreeId, chunk) {
  const { client, at } = repository;
  try {
    const tree = chunk.map(treeEntry);
    const { data } = await client.rest.git.createTree({ ...at, base_tree: baseTreeId, tree });
    return data.sha;
  } catch (thrown) {
    if (chunk.length === 1 || !failedWith(thrown, "too-big", "transient")) throw thrown;
    const half = Math.ceil(chunk.length / 2);
    const first = await writeChunk(repository, baseTreeId, chunk.slice(0, half));
    return await writeChunk(repository, first, chunk.slice(half));
  }
}
function treeEntry(change) {
  const entry = { path: change.path, mode: "100644", type: "blob" };
  return change.kind === "delete" ? { ...entry, sha: null } : { ...entry, content: change.content };
}
function byteLength(change) {
  const content = change.kind === "write" ? JSON.stringify(change.content) : "";
  return new TextEncoder().encode(content).length + change.path.length + 100;
}

// src/edge/github/carry-out.ts
async function carryOut(repository, situation) {
  if (situation.changes.length === 0) return await withdraw(repository, situation);
  return declined(situation) ?? await write(repository, situation);
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
  const operation = edited || labelled || head !== state?.head ? "updated" : "unchanged";
  return { key, operation, branch, number: open.number, url: open.url, head };
}
async function commit(repository, { base, plan, state, changes }) {
  const { branch } = plan;
  const what = `write the files of '${branch}'`;
  const treeId = await trying(what, () => writeTree(repository, base.treeId, changes));
  const message = withTrailer(plan.commitMessage, { key: plan.key, tree: treeId });
  return await writeCommit(repository, base, state, { branch, message, treeId });
}

// src/edge/github/client.ts
var final = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
var realBackoffMs = 1e3;
var maxPrimaryWaitSeconds = 120;
var maxSecondaryWaitSeconds = 300;
async function createClient(options) {
  const [{ getOctokit }, { defaults }, { retry }, { throttling }] = await Promise.all([
    import("./github-ANCUJNPK.js"),
    import("./utils-D7VPG2YQ.js"),
    import("./dist-bundle-TIBY6CJU.js"),
    import("./dist-bundle-F6S6CCZ2.js")
  ]);
  const { token, baseUrl, report, backoffMs, timeoutMs = 3e4 } = options;
  const client = getOctokit(
    token,
    {
      ...baseUrl !== void 0 && { baseUrl },
      userAgent: "inference-gateway-gitops",
      log: silent,
      request: {
        // Without the spread the fetch that knows proxies is lost.
        ...defaults.request,
        // A signal given once would stay aborted in every repetition, so each attempt makes its own.
        fetch: (url, init) => defaults.request?.fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
      },
      retry: { retries: 3, retryAfterBaseValue: backoffMs, doNotRetry: final },
      throttle: throttle(report, backoffMs)
    },
    retry,
    throttling
  );
  client.hook.before("request", (request) => {
    request.request = { ...request.request };
    request.headers["x-github-api-version"] ??= "2022-11-28";
  });
  return client;
}
function throttle(report, backoffMs) {
  const waits = (maxSeconds, times) => (seconds, ...rest) => {
    const [, , count] = rest;
    const again = typeof count === "number" && count < times && seconds <= maxSeconds;
    if (again) report.progress(`GitHub asks to wait ${seconds} s (rate limit)`);
    return again;
  };
  return {
    // Tests wait for nothing; a real server gets one write a second, as it asks for.
    enabled: backoffMs >= realBackoffMs,
    retryAfterBaseValue: backoffMs,
    onRateLimit: waits(maxPrimaryWaitSeconds, 2),
    onSecondaryRateLimit: waits(maxSecondaryWaitSeconds, 3)
  };
}
var silent = {
  debug: () => void 0,
  info: () => void 0,
  warn: () => void 0,
  error: () => void 0
};

// src/pull-request/content-hash.ts
function contentHash(files) {
  const lines = [...files].map(([path, content]) => `${blobId(content)} ${path}
`);
  return createHash("sha256").update(lines.sort().join("")).digest("hex").slice(0, 16);
}

// src/edge/github/inspect-plan.ts
async function inspectPlan(repository, base, plan) {
  const changes = planTreeChanges(base.tree, plan);
  const hash = contentHash(plan.files);
  const state = await readBranch(repository, base, plan.branch);
  const found = { base, plan, hash, state, changes };
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
      const { owner, repo, report = silent2, backoffMs = backoffFromEnvironment() } = options;
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
  const looks = await Promise.allSettled(
    request.plans.map((plan) => checkAndInspect(repository, base, plan, branchPrefix))
  );
  const { inputs } = request;
  const looked = new Map(request.plans.map((plan, i) => [plan, looks[i]]));
  return await publishEach(request.plans, async (plan) => {
    const look = looked.get(plan);
    if (look?.status !== "fulfilled") throw look?.reason;
    return await publishUntilStill(repository, { situation: look.value, inputs, read });
  });
}
async function checkAndInspect(repository, base, plan, branchPrefix) {
  assertSafePlan(plan.files, plan.managed);
  assertBotBranch(plan.branch, branchPrefix, [base.branch, base.defaultBranch]);
  return await inspectPlan(repository, base, plan);
}
async function publishUntilStill(repository, { situation: first, inputs, read }) {
  const { plan } = first;
  let situation = first;
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    try {
      return await carryOut(repository, situation);
    } catch (thrown) {
      if (!(thrown instanceof BranchMoved)) throw thrown;
      repository.report.progress(`'${plan.branch}' was written by somebody else; reading it again`);
    }
    const base = await read();
    const moved = findMovedInput(base.tree, inputs);
    if (moved !== void 0) return skipped(plan, base, moved);
    situation = await inspectPlan(repository, base, plan);
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
var silent2 = { progress: () => void 0, notice: () => void 0 };
function backoffFromEnvironment() {
  const value = Number(process.env.IGW_TEST_BACKOFF_MS);
  return Number.isFinite(value) && value > 0 ? value : 1e3;
}

// src/edge/github/from-environment.ts
function gitHubPublisherFromEnvironment(options) {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: baseUrl } = process.env;
  const token = options.token || process.env.GITHUB_TOKEN || "";
  const [owner = "", repo = ""] = repository.split("/");
  const errors = [
    ...token === "" ? [missing("token", "pass 'token' to the Action, or set GITHUB_TOKEN")] : [],
    ...repo === "" ? [missing("GITHUB_REPOSITORY", "set it to 'owner/name'")] : []
  ];
  if (errors.length > 0) throw new UserErrors(errors);
  const { branchPrefix, report } = options;
  return createGitHubPublisher({ token, owner, repo, baseUrl, branchPrefix, report });
}
function missing(name2, hint) {
  return new UserError("bad-input", `'${name2}' is empty`, { hint });
}
export {
  gitHubPublisherFromEnvironment
};
