const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  evaluateProposal,
  gateSummary,
  gateTitle
} from "./chunk-UCIVP6Y6.js";
import {
  pinConfig
} from "./chunk-T6W5BSBH.js";
import {
  parseDriftMarker
} from "./chunk-WN5WKIPD.js";
import {
  SENT_ONCE,
  accessFrom,
  createFolders,
  createGitHubReader,
  createOnce,
  idAt,
  repositoryOf
} from "./chunk-IFLTKM53.js";
import {
  failedWith,
  failureOf,
  trying
} from "./chunk-5T2IEEXP.js";
import {
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/commands/gate/post-gates.ts
async function postGates(ports, request) {
  const posted = [];
  const errors = [];
  let settled = 0;
  for (const proposal of request.proposals) {
    try {
      const before = await ports.gates.posted(proposal.head);
      if (before?.settled === true) settled++;
      else posted.push(await judgeAndPost(ports, request, proposal));
    } catch (thrown) {
      const found = userErrorsIn(thrown);
      if (found === void 0) throw thrown;
      errors.push(...found);
    }
  }
  return { posted, settled, errors };
}
async function judgeAndPost(ports, request, proposal) {
  const result = await evaluateProposal(ports, request, proposal);
  const { state, settled } = result;
  const [title, summary] = [gateTitle(result), gateSummary(result)];
  const { head, url } = proposal;
  const post = { head, state, title, summary, url, atMs: request.nowMs, settled };
  const operation = request.dryRun ? void 0 : await ports.gates.post(post);
  return { ...result, title, summary, operation };
}

// src/edge/github/branch-history.ts
function createGitHubHistory(repository, branch) {
  const landed = /* @__PURE__ */ new Map();
  const folders = createFolders(async () => repository);
  const once = (known, key, ask) => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  };
  return {
    landings: async (head, path, limit) => {
      const commits = await listCommits(repository, { sha: head, path, per_page: limit });
      const found = await Promise.all(
        commits.map(
          (commit) => once(landed, commit.sha, () => landingOf(repository, branch, commit))
        )
      );
      return byTime(found);
    },
    idAt: (commit, path) => idAt(folders, commit, path),
    line: (head, oldest, limit) => readLine(repository, head, oldest, limit)
  };
}
async function listCommits({ client, at }, query) {
  return await trying("list commits", async () => {
    const { data } = await client.rest.repos.listCommits({ ...at, ...query });
    return data;
  });
}
async function landingOf({ client, at }, branch, { sha, commit }) {
  const { data } = await trying(
    `look up the pull request of commit ${sha}`,
    () => client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha })
  );
  const merged = data.filter(({ base, merged_at }) => base.ref === branch && merged_at !== null).toSorted((a, b) => Date.parse(a.merged_at ?? "") - Date.parse(b.merged_at ?? ""))[0];
  const atMs = Date.parse(merged?.merged_at ?? commit.committer?.date ?? "");
  return {
    commit: merged?.merge_commit_sha ?? sha,
    atMs: Number.isNaN(atMs) ? 0 : atMs,
    pullRequest: merged?.number
  };
}
function byTime(landings) {
  const distinct = new Map(landings.map((landing) => [landing.commit, landing]));
  return [...distinct.values()].toSorted((a, b) => b.atMs - a.atMs);
}
var PAGE = 100;
async function readLine(repository, head, oldest, limit) {
  const parents = /* @__PURE__ */ new Map();
  const line = [];
  let next = head;
  for (let page = 1; next !== void 0; page++) {
    const query = { sha: head, per_page: PAGE, page };
    const commits = line.length < limit ? await listCommits(repository, query) : [];
    for (const { sha, parents: above } of commits) parents.set(sha, above[0]?.sha);
    while (next !== void 0 && parents.has(next) && line.length < limit) {
      line.push(next);
      if (next === oldest) return line;
      next = parents.get(next);
    }
    if (commits.length < PAGE || line.length >= limit) break;
  }
  return [...line, oldest];
}

// src/edge/github/gate-check.ts
var GATE_CHECK = "igw gate";
var ID = /^igw-gate:(?<at>\d+):(?<kind>\w+)$/;
async function readPosted(repository, head) {
  return await readOwnRun(repository, head);
}
async function postGates2(repository, post) {
  return await trying(`post '${GATE_CHECK}' on ${post.head}`, async () => {
    try {
      return await postCheckRun(repository, post);
    } catch (thrown) {
      if (!needsApp(thrown)) throw thrown;
      return await postStatus(repository, post);
    }
  });
}
function needsApp(thrown) {
  return failedWith(thrown, "forbidden") && /GitHub App/i.test(failureOf(thrown)?.text ?? "");
}
async function postCheckRun(repository, post) {
  const { client, at } = repository;
  const own = await readOwnRun(repository, post.head);
  if (own !== void 0 && own.atMs > post.atMs) return "outdated";
  const content = contentOf(post);
  if (own !== void 0 && isSame(own, post)) {
    const { external_id } = content;
    await client.rest.checks.update({ ...at, check_run_id: own.id, external_id });
    return "unchanged";
  }
  if (own === void 0 || own.completed && post.state === "waiting") {
    const run = { ...at, name: GATE_CHECK, head_sha: post.head, ...content, ...SENT_ONCE };
    await createOnce(
      repository,
      async () => (await client.rest.checks.create(run)).data.id,
      async () => {
        const newest = await readOwnRun(repository, post.head);
        return newest?.atMs === post.atMs ? newest.id : void 0;
      }
    );
    return own === void 0 ? "created" : "updated";
  }
  await client.rest.checks.update({ ...at, check_run_id: own.id, ...content });
  return "updated";
}
function contentOf({ state, title, summary, url, atMs, settled }) {
  const common = {
    details_url: url,
    external_id: `igw-gate:${atMs}:${settled ? "settled" : state}`,
    output: { title, summary }
  };
  if (state === "waiting") return { ...common, status: "in_progress" };
  const conclusion = state === "open" ? "success" : "failure";
  return { ...common, status: "completed", conclusion };
}
function isSame(own, { state, title, summary, settled }) {
  const conclusion = state === "waiting" ? null : state === "open" ? "success" : "failure";
  return own.conclusion === conclusion && own.title === title && own.summary === summary && own.settled === settled;
}
async function readOwnRun({ client, at }, head) {
  return await trying(`read '${GATE_CHECK}' of ${head}`, async () => {
    const query = {
      ...at,
      ref: head,
      check_name: GATE_CHECK,
      filter: "all",
      per_page: 100
    };
    const runs = await client.paginate(client.rest.checks.listForRef, query);
    const own = runs.flatMap((run) => {
      const { at: time, kind } = ID.exec(run.external_id ?? "")?.groups ?? {};
      if (time === void 0) return [];
      return [
        {
          id: run.id,
          atMs: Number(time),
          settled: kind === "settled",
          completed: run.status === "completed",
          conclusion: run.conclusion,
          title: run.output.title ?? "",
          summary: run.output.summary ?? ""
        }
      ];
    });
    return own.toSorted((a, b) => b.id - a.id)[0];
  });
}
var STATES = { open: "success", waiting: "pending", closed: "failure" };
var MAX_DESCRIPTION = 140;
async function postStatus({ client, at }, post) {
  const { data } = await client.rest.repos.listCommitStatusesForRef({
    ...at,
    ref: post.head,
    per_page: 100
  });
  const newest = data.find(({ context }) => context.toLowerCase() === GATE_CHECK);
  if (newest !== void 0 && Date.parse(newest.created_at) > post.atMs) return "outdated";
  const description = post.title.length <= MAX_DESCRIPTION ? post.title : `${post.title.slice(0, MAX_DESCRIPTION - 1)}…`;
  const state = STATES[post.state];
  if (newest?.state === state && newest.description === description) return "unchanged";
  await client.rest.repos.createCommitStatus({
    ...at,
    sha: post.head,
    context: GATE_CHECK,
    state,
    description: description.toWellFormed(),
    target_url: post.url
  });
  return newest === void 0 ? "created" : "updated";
}

// src/edge/github/gate-board.ts
function createGateBoard(repository, branch) {
  return {
    proposals: (number) => readProposals(repository, branch, number),
    mergeBase: (proposal) => readMergeBase(repository, branch, proposal),
    override: (proposal, label) => readOverride(repository, proposal, label),
    posted: (head) => readPosted(repository, head),
    post: (result) => postGates2(repository, result)
  };
}
async function readProposals({ client, at }, branch, number) {
  if (number !== void 0) {
    const { data } = await trying(
      `read pull request #${number}`,
      () => client.rest.pulls.get({ ...at, pull_number: number })
    );
    return data.state === "open" && data.base.ref === branch ? [proposalOf(data)] : [];
  }
  const query = { ...at, base: branch, state: "open", per_page: 100 };
  const pulls = await trying(
    "list the open pull requests",
    () => client.paginate(client.rest.pulls.list, query)
  );
  return pulls.filter(({ base }) => base.ref === branch).map(proposalOf);
}
function proposalOf(pull) {
  return {
    pullRequest: pull.number,
    title: pull.title,
    url: pull.html_url,
    branch: pull.head.ref,
    head: pull.head.sha,
    tip: pull.head.sha,
    labels: pull.labels.flatMap(({ name }) => name ?? [])
  };
}
async function readMergeBase({ client, at }, branch, { head, pullRequest }) {
  return await trying(`compare pull request #${pullRequest} with '${branch}'`, async () => {
    const basehead = `${branch}...${head}`;
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...at,
      basehead,
      per_page: 1
    });
    return data.merge_base_commit.sha;
  });
}
async function readOverride(repository, { pullRequest, labels, tip }, label) {
  const wanted = label.toLowerCase();
  if (!labels.some((name) => name.toLowerCase() === wanted)) return void 0;
  const { client, at } = repository;
  return await trying(`see who put '${label}' on pull request #${pullRequest}`, async () => {
    const query = { ...at, issue_number: pullRequest, per_page: 100 };
    const events = await client.paginate(client.rest.issues.listEvents, query);
    const labelled = events.findLast(
      (event) => event.event === "labeled" && "label" in event && event.label?.name?.toLowerCase() === wanted
    );
    if (labelled === void 0) return void 0;
    const { data: commit } = await client.rest.git.getCommit({ ...at, commit_sha: tip });
    const by = labelled.actor?.login ?? "somebody";
    return {
      label: {
        label,
        by,
        isPerson: labelled.actor?.type === "User",
        mayWrite: await mayWrite(repository, by),
        atMs: Date.parse(labelled.created_at)
      },
      headAtMs: Date.parse(commit.committer.date)
    };
  });
}
async function mayWrite({ client, at }, username) {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username });
    return data.permission === "admin" || data.permission === "write";
  } catch (thrown) {
    if (failedWith(thrown, "missing")) return false;
    throw thrown;
  }
}

// src/edge/github/protection.ts
async function readProtection({ client, at }, environment) {
  return await trying(`read the environment '${environment}'`, async () => {
    try {
      const { data } = await client.rest.repos.getEnvironment({
        ...at,
        environment_name: environment
      });
      const asks = (data.protection_rules ?? []).flatMap((rule) => describe(rule));
      return asks.length === 0 ? void 0 : `the environment '${environment}' on GitHub asks for ${asks.join(" and ")}`;
    } catch (thrown) {
      if (failedWith(thrown, "missing")) return void 0;
      if (failedWith(thrown, "forbidden"))
        return `the rules of the environment '${environment}' on GitHub cannot be read without the permission 'actions: read'`;
      throw thrown;
    }
  });
}
function describe(rule) {
  switch (rule.type) {
    case "required_reviewers":
      return ["a reviewer"];
    case "wait_timer":
      return rule.wait_timer ? [`a wait of ${rule.wait_timer} minutes`] : [];
    case "branch_policy":
      return [];
    default:
      return [`the rule '${rule.type}'`];
  }
}

// src/edge/github/status-board.ts
function createStatusBoard(repository) {
  const statuses = remembered((commit) => readStatuses(repository, commit));
  const checks = remembered((commit) => readCheckRuns(repository, commit));
  const issues = remembered((label) => readIssues(repository, label));
  return {
    reports: async (commit, kinds) => {
      const lists = await Promise.all([
        kinds.statuses ? statuses(commit) : [],
        kinds.checks ? checks(commit) : []
      ]);
      return lists.flat();
    },
    issues: async (labels) => {
      const lists = await Promise.all(labels.map(issues));
      const byNumber = new Map(lists.flat().map((issue) => [issue.number, issue]));
      return [...byNumber.values()];
    }
  };
}
function remembered(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
async function readStatuses({ client, at }, commit) {
  return await trying(`read the statuses of ${commit}`, async () => {
    const query = { ...at, ref: commit, per_page: 100 };
    const statuses = await client.paginate(client.rest.repos.listCommitStatusesForRef, query);
    return statuses.map((status) => ({
      name: status.context,
      app: void 0,
      creator: status.creator?.login,
      state: stateOfStatus(status.state),
      commit,
      atMs: Date.parse(status.created_at),
      url: status.target_url ?? void 0
    }));
  });
}
async function readCheckRuns({ client, at }, commit) {
  return await trying(`read the check runs of ${commit}`, async () => {
    const query = { ...at, ref: commit, filter: "all", per_page: 100 };
    const runs = await client.paginate(client.rest.checks.listForRef, query);
    return runs.map((run) => ({
      name: run.name,
      app: run.app?.slug,
      creator: void 0,
      state: stateOfRun(run.conclusion),
      commit,
      atMs: Date.parse(run.completed_at ?? run.started_at ?? "") || 0,
      url: run.html_url ?? void 0
    }));
  });
}
function stateOfStatus(state) {
  if (state === "success" || state === "pending") return state;
  return "failure";
}
function stateOfRun(conclusion) {
  if (conclusion === null) return "pending";
  if (conclusion === "success" || conclusion === "neutral" || conclusion === "skipped")
    return conclusion;
  return "failure";
}
async function readIssues({ client, at }, label) {
  return await trying(`list the issues with the label '${label}'`, async () => {
    const query = { ...at, labels: label, state: "open", per_page: 100 };
    const issues = await client.paginate(client.rest.issues.listForRepo, query);
    return issues.filter((issue) => issue.pull_request === void 0).map((issue) => ({
      number: issue.number,
      title: issue.title,
      labels: issue.labels.flatMap((one) => typeof one === "string" ? one : one.name ?? []),
      driftOf: parseDriftMarker(issue.body ?? "")
    }));
  });
}

// src/edge/github/run-gates.ts
async function runGates(options) {
  const { report, pullRequest, mergeGroupHead, dryRun, token } = options;
  const access = accessFrom(token);
  const { pinned, config } = await pinConfig(createGitHubReader({ ...access, report }), options);
  const ports = await gatePorts(access, report, pinned.branch);
  const found = await ports.gates.proposals(pullRequest);
  const proposals = mergeGroupHead === void 0 ? found : found.map((one) => ({ ...one, head: mergeGroupHead }));
  return await postGates(ports, {
    config,
    commit: pinned.id,
    nowMs: Date.now(),
    proposals,
    dryRun
  });
}
function gatePortsFromEnvironment({
  token,
  report
}) {
  const access = accessFrom(token);
  return (branch) => gatePorts(access, report, branch);
}
function protectionFromEnvironment({
  token,
  report
}) {
  const access = accessFrom(token);
  return async (environment) => readProtection(await repositoryOf(access, report), environment);
}
async function gatePorts(access, report, branch) {
  const repository = await repositoryOf(access, report);
  return {
    history: createGitHubHistory(repository, branch),
    board: createStatusBoard(repository),
    gates: createGateBoard(repository, branch)
  };
}

export {
  runGates,
  gatePortsFromEnvironment,
  protectionFromEnvironment
};
