const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  formatSarif
} from "./chunk-UUYTMRVA.js";
import {
  CHECK_BUDGET,
  annotationsOf,
  check,
  checkTitle,
  formatCheck,
  formatReport,
  reportOfCheck,
  schemaStore
} from "./chunk-BEKK5Z7Q.js";
import "./chunk-EN2WYDH7.js";
import "./chunk-5F7EBJDG.js";
import {
  writeMarkdown
} from "./chunk-Z7L4K7BN.js";
import "./chunk-HFQYYHOH.js";
import {
  SUMMARY_BUDGET,
  UNLIMITED
} from "./chunk-WCZN3ZT3.js";
import {
  writeReport
} from "./chunk-T56ULMED.js";
import {
  bundledRules
} from "./chunk-B55SFMDI.js";
import "./chunk-EDI3OGNG.js";
import "./chunk-PRDA4AMQ.js";
import "./chunk-CJVWLMWH.js";
import "./chunk-BEBJKCOO.js";
import "./chunk-ZC4MAGA3.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import "./chunk-UQUS6TZX.js";
import "./chunk-WWYZOGJB.js";
import {
  cloneUrl,
  mayFetch
} from "./chunk-LWACPW65.js";
import "./chunk-NOU4PLWJ.js";
import "./chunk-6JJB7PKT.js";
import {
  cacheFolder,
  gitRemote
} from "./chunk-KMAJF7GU.js";
import "./chunk-BF7JI3HH.js";
import "./chunk-4ZKPVAUH.js";
import "./chunk-W46OOGMX.js";
import "./chunk-KMAZY74T.js";
import {
  readEvent
} from "./chunk-YXT7HI5G.js";
import "./chunk-DFNWRHUV.js";
import "./chunk-337RJCMK.js";
import {
  SENT_ONCE,
  accessFrom,
  createGitHubReader,
  createOnce,
  repositoryOf
} from "./chunk-IFLTKM53.js";
import {
  withoutMarkers
} from "./chunk-SUZTRXHP.js";
import "./chunk-ZLS5JG3X.js";
import "./chunk-55RBP2RX.js";
import "./chunk-7YRKO5V4.js";
import "./chunk-DNI37G26.js";
import "./chunk-PBGHAR35.js";
import "./chunk-BRSJK6XI.js";
import "./chunk-YTYPHZI2.js";
import "./chunk-IS4QSLC4.js";
import {
  failedWith,
  trying
} from "./chunk-5T2IEEXP.js";
import "./chunk-6SVJRIO2.js";
import "./chunk-HWUVYDTS.js";
import {
  log
} from "./chunk-DHLECZY3.js";
import {
  setOutputs
} from "./chunk-WE36SPLH.js";
import "./chunk-MSMNO4TI.js";
import "./chunk-YC6UNDJZ.js";
import "./chunk-W473AYAT.js";
import "./chunk-XGFK7XPD.js";
import "./chunk-GZ6GLONU.js";
import "./chunk-QIVIGG63.js";
import "./chunk-KPYPER6U.js";
import "./chunk-VH675E7Z.js";
import "./chunk-4DUDKG2M.js";
import {
  createHash
} from "./chunk-IOWDDTHY.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-OT75BEOS.js";
import {
  annotateFinding
} from "./chunk-CJ7RBYTT.js";
import {
  notice,
  setFailed
} from "./chunk-CASCCXCS.js";
import "./chunk-PZ446VJJ.js";
import "./chunk-ZO7SR6ML.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import {
  UserError,
  userErrorsIn
} from "./chunk-WWGTZDID.js";
import "./chunk-SAHCXYC2.js";
import "./chunk-LGILVQXC.js";
import "./chunk-L6M6F6BW.js";

// src/edge/github/review-check.ts
var REVIEW_CHECK = "igw check";
var ANNOTATIONS_A_REQUEST = 50;
var ID = /^igw-check:(?<at>\d+):(?<digest>[0-9a-f]+)$/;
async function postReviewCheck(repository, post2) {
  return await trying(`post '${REVIEW_CHECK}' on ${post2.head}`, async () => {
    const { client, at } = repository;
    const own = await newestOwn(repository, post2.head);
    if (own !== void 0 && own.atMs > post2.atMs) return "outdated";
    const digest = digestOf(post2);
    if (own?.digest === digest) return "unchanged";
    const [first = [], ...others] = chunks(post2.annotations);
    const { title, summary } = post2;
    const external_id = `igw-check:${post2.atMs}:${digest}`;
    const run = {
      ...at,
      name: REVIEW_CHECK,
      head_sha: post2.head,
      ...post2.url !== void 0 && { details_url: post2.url },
      external_id,
      ...others.length > 0 ? { status: "in_progress" } : { status: "completed", conclusion: post2.conclusion },
      output: { title, summary, annotations: first.map(payloadOf) },
      ...SENT_ONCE
    };
    const id = await createOnce(
      repository,
      async () => (await client.rest.checks.create(run)).data.id,
      async () => {
        const runs = await listRuns(repository, post2.head);
        return runs.find((one) => one.external_id === external_id)?.id;
      }
    );
    for (const [i, chunk] of others.entries())
      await client.rest.checks.update({
        ...at,
        check_run_id: id,
        // Complete only with the last of them: until then it says nothing that is not the whole.
        ...i === others.length - 1 && { status: "completed", conclusion: post2.conclusion },
        output: { title, summary, annotations: chunk.map(payloadOf) }
      });
    return own === void 0 ? "created" : "updated";
  });
}
async function listRuns({ client, at }, head) {
  const query = {
    ...at,
    ref: head,
    check_name: REVIEW_CHECK,
    filter: "all",
    per_page: 100
  };
  return await client.paginate(client.rest.checks.listForRef, query);
}
async function newestOwn(repository, head) {
  const runs = await listRuns(repository, head);
  const own = runs.flatMap(({ id, external_id, status }) => {
    const { at: time, digest = "" } = ID.exec(external_id ?? "")?.groups ?? {};
    return time === void 0 ? [] : [{ id, atMs: Number(time), digest: status === "completed" ? digest : "" }];
  });
  return own.toSorted((a, b) => b.id - a.id)[0];
}
function digestOf({ conclusion, title, summary, annotations }) {
  const text = JSON.stringify([conclusion, title, summary, annotations]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function chunks(annotations) {
  const count = Math.ceil(annotations.length / ANNOTATIONS_A_REQUEST);
  return Array.from(
    { length: count },
    (_, i) => annotations.slice(i * ANNOTATIONS_A_REQUEST, (i + 1) * ANNOTATIONS_A_REQUEST)
  );
}
function payloadOf({ at: { file, line, col }, level, title, message }) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    start_column: col,
    end_column: col,
    annotation_level: level,
    title,
    message
  };
}

// src/pull-request/review-marker.ts
var NAME = "inference-gateway-gitops:v1 review";
var LINE = new RegExp(`^<!-- ${NAME} at=(?<at>\\d{1,16}) -->\\r?\\n`);
function withReviewMarker(text, { atMs }) {
  return `<!-- ${NAME} at=${atMs} -->
${withoutMarkers(text)}`;
}
function parseReviewMarker(body) {
  const match = LINE.exec(body);
  const at = match?.groups?.at;
  if (match === null || at === void 0) return void 0;
  return { atMs: Number(at), text: body.slice(match[0].length).replaceAll("\r\n", "\n") };
}

// src/edge/github/review-comment.ts
async function postReviewComment(repository, post2) {
  return await trying(`comment on pull request #${post2.pullRequest}`, async () => {
    const own = await oldestOwn(repository, post2.pullRequest);
    return await (own === void 0 ? create(repository, post2) : edit(repository, own, post2));
  });
}
async function create(repository, post2) {
  const { client, at } = repository;
  const { pullRequest: issue_number, body, atMs } = post2;
  const comment = { ...at, issue_number, body: withReviewMarker(body, { atMs }), ...SENT_ONCE };
  const made = await createOnce(
    repository,
    async () => (await client.rest.issues.createComment(comment)).data.id,
    async () => (await oldestOwn(repository, issue_number))?.id
  );
  const oldest = await oldestOwn(repository, issue_number);
  if (oldest === void 0 || oldest.id === made) return "created";
  await client.rest.issues.deleteComment({ ...at, comment_id: made });
  return await edit(repository, oldest, post2);
}
async function edit({ client, at }, own, { body, atMs }) {
  const text = withReviewMarker(body, { atMs });
  if (own.atMs > atMs) return "outdated";
  if (withReviewMarker(own.body, { atMs }) === text) return "unchanged";
  await client.rest.issues.updateComment({ ...at, comment_id: own.id, body: text });
  return "updated";
}
async function oldestOwn(repository, pullRequest) {
  const { client, at } = repository;
  const query = { ...at, issue_number: pullRequest, per_page: 100 };
  const comments = await client.paginate(client.rest.issues.listComments, query);
  for (const { id, body = "", user } of comments) {
    const marker = parseReviewMarker(body);
    if (marker !== void 0 && user !== null && await isOurs(repository, user))
      return { id, atMs: marker.atMs, body: marker.text };
  }
  return void 0;
}
async function isOurs({ client }, { login, type }) {
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return data.login === login;
  } catch (thrown) {
    if (failedWith(thrown, "forbidden")) return type === "Bot";
    throw thrown;
  }
}

// src/edge/github/review-board.ts
async function createReviewBoard(access, report2) {
  const repository = await repositoryOf(access, report2);
  return {
    postCheck: (post2) => postReviewCheck(repository, post2),
    postComment: (post2) => postReviewComment(repository, post2),
    mergedInto: (commit) => firstParent(repository, commit)
  };
}
async function firstParent({ client, at }, commit) {
  return await trying(`read the commit ${commit.slice(0, 12)}`, async () => {
    const { data } = await client.rest.git.getCommit({ ...at, commit_sha: commit });
    return data.parents[0]?.sha;
  });
}

// src/edge/action/check.ts
var report = { progress: log, notice };
async function runCheck(inputs, home) {
  const startedMs = Date.now();
  const event = readEvent();
  const access = accessFrom(inputs.token);
  const board = await createReviewBoard(access, report);
  const { GITHUB_WORKSPACE: root = process.cwd(), GITHUB_SHA: merged = "" } = process.env;
  const reader = createGitHubReader({ ...access, root, report });
  const base = await baseOf(event, board, merged);
  const head = { read: (run) => reader.read(merged, run) };
  const found = await check({
    configPath: inputs.config,
    base: { read: (run) => reader.read(base, run) },
    head,
    schemas: schemaStore({
      file: (path) => head.read((tree) => tree.read(path)),
      cache: join(cacheFolder(), "..", "schemas")
    }),
    trusted: !event.isFork,
    repository: cloneUrl(),
    rules: bundledRules(home),
    version: VERSION,
    today: new Date(startedMs).toISOString().slice(0, 10),
    git: mayFetch() ? gitRemote(cacheFolder()) : void 0
  });
  const review = { ...found, version: VERSION };
  await writeMarkdown(["## Check", formatCheck(review, SUMMARY_BUDGET)]);
  writeReports(inputs, review, { base, head: merged });
  const posted = inputs.dryRun || event.isFork ? void 0 : await post(board, event, review, startedMs);
  setOutputs({ conclusion: found.failed ? "failure" : "success", "check-posted": posted ?? "no" });
  tell(found, posted !== void 0);
}
async function baseOf({ name, mergeGroupBase }, board, merged) {
  if (name === "pull_request_target")
    throw new UserError("bad-input", "'check' does not run on 'pull_request_target'", {
      hint: "use 'pull_request': it shows the same, and a stranger's change gets no token that writes"
    });
  const base = mergeGroupBase ?? await board.mergedInto(merged);
  if (base !== void 0) return base;
  throw new UserError("bad-input", `commit '${merged}' has no parent to compare with`, {
    hint: "run 'check' on 'pull_request' or 'merge_group'"
  });
}
async function post(board, { headSha, pullRequest, name }, review, atMs) {
  const body = formatCheck(review, CHECK_BUDGET);
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  const check2 = await attempt(
    "'checks: write'",
    () => board.postCheck({
      head: headSha ?? process.env.GITHUB_SHA ?? "",
      conclusion: review.failed ? "failure" : "success",
      title: checkTitle(review),
      summary: body,
      annotations: annotationsOf(review.findings),
      url: GITHUB_RUN_ID && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
      atMs
    })
  );
  if (pullRequest !== void 0 && name === "pull_request" && check2 !== "outdated")
    await attempt("'pull-requests: write'", () => board.postComment({ pullRequest, body, atMs }));
  return check2;
}
async function attempt(permission, run) {
  try {
    return await run();
  } catch (thrown) {
    const forbidden = userErrorsIn(thrown)?.find(({ code }) => code === "github-forbidden");
    if (forbidden === void 0) throw thrown;
    notice(`not posted, see the summary: ${forbidden.message}; the job needs ${permission}`);
    return void 0;
  }
}
function writeReports({ sarif, review, report: page, config }, found, commits) {
  if (sarif !== void 0)
    writeReport(sarif, formatSarif(found.findings, { version: VERSION, configFile: config }));
  if (review !== void 0) writeReport(review, `${formatCheck(found, UNLIMITED)}
`);
  if (page === void 0) return;
  const { GITHUB_BASE_REF: branch = "" } = process.env;
  const against = branch === "" ? "" : ` --base ${branch}`;
  const command = `igw report${against} --config ${config}`;
  const made = { version: VERSION, repository: cloneUrl(), command, ...commits };
  writeReport(page, formatReport(reportOfCheck(found, made)));
}
function tell({ findings, failed }, isPosted) {
  if (!isPosted) for (const finding of findings) annotateFinding(finding);
  if (failed) setFailed("something speaks against merging: see the summary");
}
export {
  runCheck
};
