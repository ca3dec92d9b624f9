const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pullRequestOfSubject
} from "./chunk-ZLS5JG3X.js";
import {
  isPlainMerge
} from "./chunk-55RBP2RX.js";
import {
  FACTS_BUDGET,
  fitParts,
  formatPath,
  formatSides,
  withFacts
} from "./chunk-DNI37G26.js";
import {
  countChanges,
  formatCounts,
  shortId
} from "./chunk-BRSJK6XI.js";
import {
  code,
  plain,
  shorten
} from "./chunk-W473AYAT.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/pull-request/commit-message.ts
var trailer = "Inference-Gateway-GitOps";
var trailerLine = new RegExp(
  `^${trailer}: v1 key=(?<key>[\\w.-]+) tree=(?<tree>[0-9a-f]{40,64})[ \\t]*$`,
  "gm"
);
function withTrailer(message, { key, tree }) {
  return `${cleanMessage(message)}

${trailer}: v1 key=${key} tree=${tree}
`;
}
function parseTrailer(message) {
  const { key, tree } = [...message.matchAll(trailerLine)].at(-1)?.groups ?? {};
  return key !== void 0 && tree !== void 0 ? { key, tree } : void 0;
}
function cleanMessage(message) {
  return message.replaceAll("\r\n", "\n").replaceAll("\0", "").replace(/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, "").replace(/^[ \t]*skip-checks:.*$/gim, "").replace(new RegExp(`^[ \\t]*${trailer}[ \\t]*:.*$`, "gim"), "").replace(/(?<![ \t])[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}

// src/pull-request/sections/facts.ts
var MAX_VALUE = 60;
var MAX_FIELDS = 3;
function formatFacts({ base, arrivals, since }) {
  const made = `- Made from ${word(base.branch)} at ${code(shorten(base.id, 64))}.`;
  return fitParts(
    [
      [made, ...arrivals.map(arrivalLine)].join("\n"),
      ...since === void 0 ? [] : ["### Since you last looked", ...sinceParts(since)]
    ],
    FACTS_BUDGET
  );
}
function formatSince(since) {
  return fitParts(sinceParts(since), FACTS_BUDGET);
}
function arrivalLine({ environment, release, commit }) {
  const { subject, author, date, id } = commit;
  const number = pullRequestOfSubject(subject);
  const how = number === void 0 ? `${code(shortId(id))} by ${word(author)}` : `#${number}`;
  return `- **${word(environment)}** has had release ${code(shortId(release))} since ${plain(date.slice(0, 10))} (${how}).`;
}
function sinceParts(since) {
  const { changes = [] } = since;
  const more = (left) => `- and ${left} more`;
  const items = changes.map(formsOf);
  return [
    sentence(since),
    { rank: 0, listing: { open: "", close: "", separator: "\n", items, more } }
  ];
}
function sentence({ review, commit, url, changes }) {
  const seen = review === void 0 ? `Since ${code(shortId(commit))}, the commit before` : `Since the review by ${word(review.by)} (${word(review.state)}, ${code(shortId(commit))})`;
  const all = url === void 0 ? "" : ` [Every line](${url}).`;
  if (changes === void 0) return `${seen}: more is different than can be told here.${all}`;
  if (changes.length === 0) return `${seen}: nothing that is deployed is different.${all}`;
  return `${seen}: ${formatCounts(countChanges(changes))}.${all}`;
}
function word(text) {
  return plain(shorten(text, 100));
}
function formsOf(change) {
  const name2 = `- ${code(change.id)}`;
  if (change.kind === "added") return [`${name2}: new here`, name2];
  if (change.kind === "removed") return [`${name2}: no longer here`, name2];
  const was = change.kind === "moved" ? [`was ${code(change.from)}`] : [];
  const fields = change.fields.slice(0, MAX_FIELDS).map(fieldOf);
  const left = change.fields.length - fields.length;
  const rest = left > 0 ? [`and ${left} more`] : [];
  return [`${name2}: ${[...was, ...fields, ...rest].join(", ")}`, name2];
}
function fieldOf(field) {
  const { before, after } = formatSides(field);
  const show = (value) => value === void 0 ? "absent" : code(shorten(value, MAX_VALUE));
  return `${code(shorten(formatPath(field.path), 120))} ${show(before)} → ${show(after)}`;
}

// src/pull-request/foreign-commit.ts
async function assertOnlyOurs(history, readTree) {
  const { branch, commits } = history;
  for (const commit of findForeignCommits(history)) {
    if (!await isBaseMerge(commit, commits, readTree)) throw foreignCommitError(branch, commit);
  }
}
function findForeignCommits(history) {
  const { commits, key, merged } = history;
  const settled = reachable(commits, merged);
  return commits.filter((commit) => !settled.has(commit.id) && !isOurs(commit, key));
}
function foreignCommitError(branch, commit) {
  const [subject = ""] = commit.message.split("\n");
  const what = `commit ${commit.id.slice(0, 12)} by ${printable(commit.author)} ('${printable(subject)}')`;
  return new UserError("foreign-commit", `branch '${branch}' has ${what}, which is not ours`, {
    hint: `nothing was overwritten; move the change into the sources and take the commit off '${branch}', or merge the pull request with it, or close the pull request and delete the branch`
  });
}
function printable(text) {
  const plain2 = text.replace(new RegExp("\\p{Cc}|\\p{Cf}", "gu"), "");
  return plain2.length > 80 ? `${plain2.slice(0, 79).toWellFormed()}…` : plain2;
}
function mayBeBaseMerge({ parents }, commits) {
  const ahead = new Set(commits.map((commit) => commit.id));
  const [first, second] = parents;
  return parents.length === 2 && second !== void 0 && first !== second && !ahead.has(second);
}
async function isBaseMerge(merge, commits, readTree) {
  if (!mayBeBaseMerge(merge, commits)) return false;
  const ids = [merge.id, ...merge.parents];
  const [own, one, other] = await Promise.all(ids.map((id) => readTree(id)));
  return own && one && other ? isPlainMerge(own, one, other) : false;
}
function isOurs({ message, tree }, key) {
  const trailer2 = parseTrailer(message);
  return trailer2?.key === key && trailer2.tree === tree;
}
function reachable(commits, from) {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const seen = /* @__PURE__ */ new Set();
  const left = [...from];
  for (let id = left.pop(); id !== void 0; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...byId.get(id)?.parents ?? []);
  }
  return seen;
}

// src/pull-request/marker.ts
var name = "inference-gateway-gitops:v1";
var line = new RegExp(
  `^<!-- ${name} key=(?<key>[\\w.-]+) head=(?<head>[0-9a-f]{40,64}) hash=(?<hash>[0-9a-f]+)(?: base=(?<base>[0-9a-f]{40,64}))? -->(?=\\r?\\n|$)`
);
function withMarker(body, { key, head, hash, base }, facts) {
  const last = base === void 0 ? "" : ` base=${base}`;
  return `<!-- ${name} key=${key} head=${head} hash=${hash}${last} -->
${withFacts(body, facts, withoutMarkers)}`;
}
function parseMarker(body) {
  const { key, head, hash, base } = line.exec(body ?? "")?.groups ?? {};
  return key !== void 0 && head !== void 0 && hash !== void 0 ? { key, head, hash, ...base !== void 0 && { base } } : void 0;
}
function withoutMarkers(text) {
  if (!ANY_MARKER.test(text)) return text;
  return text.split("\n").map((line2) => ANY_MARKER.test(line2) ? withoutMarkedComments(line2) : line2).join("\n").replace(/inference-gateway-gitops:v(?=\d)/gi, "inference-gateway-gitops v");
}
var ANY_MARKER = /inference-gateway-gitops:v\d/i;
function withoutMarkedComments(line2) {
  let kept = "";
  let at = 0;
  for (; ; ) {
    const open = line2.indexOf("<!--", at);
    const close = open === -1 ? -1 : line2.indexOf("-->", open + 4);
    if (close === -1) return kept + line2.slice(at);
    const end = close + 3;
    kept += line2.slice(at, ANY_MARKER.test(line2.slice(open, end)) ? open : end);
    at = end;
  }
}
function sameBody(a, b) {
  return normalised(a ?? "") === normalised(b);
}
function normalised(body) {
  return body.replaceAll("\r\n", "\n").replace(/^([ \t]*[-*+] \[)[xX](?=\])/gm, "$1 ").trimEnd();
}

export {
  withTrailer,
  formatFacts,
  formatSince,
  withMarker,
  parseMarker,
  withoutMarkers,
  sameBody,
  assertOnlyOurs,
  findForeignCommits
};
