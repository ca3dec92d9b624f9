const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  DRIFT_LABEL
} from "./chunk-WN5WKIPD.js";
import {
  createClient,
  failureOf,
  trying
} from "./chunk-5T2IEEXP.js";
import "./chunk-6SVJRIO2.js";
import "./chunk-GXN5JVDO.js";
import "./chunk-OT75BEOS.js";
import "./chunk-TAYHSDTB.js";
import "./chunk-VUNENL62.js";
import "./chunk-HVYIUDWU.js";
import "./chunk-AYVV76OH.js";
import {
  UserError,
  UserErrors
} from "./chunk-WWGTZDID.js";
import "./chunk-L6M6F6BW.js";

// src/edge/github/issue-tracker.ts
var silent = { progress: () => void 0, notice: () => void 0 };
async function createIssueTracker(options) {
  const { token, owner, repo, baseUrl, report = silent, backoffMs = 1e3 } = options;
  const client = await createClient({ token, baseUrl, report, backoffMs });
  const tracker = { client, at: { owner, repo } };
  return {
    settle: (issue) => trying(`keep the issue about ${issue.key}`, async () => await settle(tracker, issue))
  };
}
async function issueTrackerFromEnvironment(options) {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: baseUrl } = process.env;
  const token = options.token || process.env.GITHUB_TOKEN || "";
  const [owner = "", repo = ""] = repository.split("/");
  const errors = [
    ...token === "" ? [missing("token", "pass 'token' to the Action, or set GITHUB_TOKEN")] : [],
    ...repo === "" ? [missing("GITHUB_REPOSITORY", "set it to 'owner/name'")] : []
  ];
  if (errors.length > 0) throw new UserErrors(errors);
  return await createIssueTracker({ token, owner, repo, baseUrl, report: options.report });
}
function missing(name, hint) {
  return new UserError("bad-input", `'${name}' is empty`, { hint });
}
async function settle(tracker, issue) {
  const found = await findIssue(tracker, issue);
  if (found === void 0)
    return issue.open ? await createIssue(tracker, issue) : { operation: "none" };
  const { number, url } = found;
  const body = bodyOf(issue);
  const isSame = found.body === body && found.title === issue.title;
  if (isSame && found.isOpen === issue.open) return { operation: "unchanged", number, url };
  if (!found.isOpen && !issue.open) return { operation: "unchanged", number, url };
  const state = issue.open ? "open" : "closed";
  const { client, at } = tracker;
  await client.rest.issues.update({ ...at, issue_number: number, title: issue.title, body, state });
  if (!issue.open) return { operation: "closed", number, url };
  return { operation: found.isOpen ? "updated" : "reopened", number, url };
}
async function findIssue({ client, at }, { key }) {
  const all = await client.paginate(client.rest.issues.listForRepo, {
    ...at,
    labels: DRIFT_LABEL,
    state: "all",
    per_page: 100
  });
  const own = all.filter(({ body, pull_request }) => !pull_request && body?.startsWith(markerOf(key))).map(
    ({ number, html_url: url, title, body, state }) => ({
      number,
      url,
      title,
      body: body ?? "",
      isOpen: state === "open"
    })
  ).toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.number - a.number);
  return own[0];
}
async function createIssue(tracker, issue) {
  const { client, at } = tracker;
  try {
    const { data } = await client.rest.issues.create({
      ...at,
      title: issue.title,
      body: bodyOf(issue),
      labels: [DRIFT_LABEL],
      request: { retries: 0 }
    });
    return { operation: "created", number: data.number, url: data.html_url };
  } catch (thrown) {
    if (failureOf(thrown)?.kind !== "transient") throw thrown;
    const found = await findIssue(tracker, issue);
    if (found === void 0) throw thrown;
    return { operation: "created", number: found.number, url: found.url };
  }
}
function bodyOf({ key, body }) {
  return `${markerOf(key)}
${body}`;
}
function markerOf(key) {
  return `<!-- inference-gateway-gitops:v1 ${key.replace(/[^\w/.+-]/g, "-")} -->`;
}
export {
  createIssueTracker,
  issueTrackerFromEnvironment
};
