const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  BODY_BUDGET,
  alertParts,
  attentionParts,
  changeParts,
  decision,
  findingsOfReviews,
  lineageParts,
  managedPaths,
  overviewPart,
  subjectsOf,
  trafficParts
} from "./chunk-DFNWRHUV.js";
import {
  formatHold,
  holdPath
} from "./chunk-337RJCMK.js";
import {
  pullRequestOfSubject
} from "./chunk-ZLS5JG3X.js";
import {
  FACTS_SLOT,
  branchName,
  fitParts,
  foldListing,
  tableListing
} from "./chunk-DNI37G26.js";
import {
  countChanges,
  formatCounts,
  shortId
} from "./chunk-BRSJK6XI.js";
import {
  code,
  plain,
  shorten,
  table
} from "./chunk-W473AYAT.js";
import {
  PATHS
} from "./chunk-XGFK7XPD.js";
import {
  groupBy
} from "./chunk-OT75BEOS.js";
import {
  formatPath,
  isJsonMap
} from "./chunk-PZ446VJJ.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/promotion/declarations.ts
var FACTS = {
  environment: [""],
  "project-id": ["project.id"],
  "project-number": ["project.number"],
  "cluster-name": ["cluster.name"],
  "cluster-location": ["cluster.location"],
  region: ["region", "cluster.location"],
  network: ["network", "project.id"],
  subnetwork: ["subnetwork", "region", "cluster.location"],
  namespace: ["namespace"],
  "gateway-name": ["gateway.name"],
  "gateway-namespace": ["gateway.namespace", "namespace"],
  "config-connector-namespace": ["configConnector.namespace", "namespace"],
  "collector-namespace": ["cluster.mode"],
  "service-extensions-agent": ["project.number"],
  "adapter-principal": ["project.number"],
  "model-armor-location": ["modelArmor.location", "region", "cluster.location"],
  "model-armor-service": ["modelArmor.location", "region", "cluster.location"],
  "model-armor-template-id": ["modelArmor.existing.id", "modelArmor.template.id", ""],
  "model-armor-template-project": ["modelArmor.existing.project", "project.id"],
  "model-armor-settings": ["pools"],
  "model-armor-timeout": ["modelArmor.timeout"],
  "model-armor-fail-open": ["modelArmor.failOpen"],
  "model-armor-enforcement": ["modelArmor.template.enforcement"],
  "model-armor-log-content": ["modelArmor.template.logPromptsAndResponses"],
  "apigee-name": ["apigee.name"],
  "apigee-environment": ["apigee.environment"],
  "apigee-timeout": ["apigee.timeout"],
  "apigee-fail-open": ["apigee.failOpen"]
};
var OF_POOLS = {
  "min-replicas": ["autoscaling.minReplicas"],
  "max-replicas": ["autoscaling.maxReplicas"],
  "autoscaling-target": ["autoscaling.target"],
  "timeout-seconds": ["timeoutSeconds"],
  "log-sample-rate": ["logging.samplePercent", "logging.enabled", "logging"]
};
function declarationsOfValue(config, environments, key) {
  const candidates = candidatesFor(config, key);
  return environments.flatMap(({ name }) => {
    const path = candidates.map((steps) => ["environments", name, ...steps]).find((steps) => isWritten(config, steps));
    return path === void 0 ? [] : [declared(config, path)];
  });
}
function declarationOfPath(config, environment, path) {
  return declared(config, ["environments", environment, ...path]);
}
function candidatesFor(config, key) {
  const facts = FACTS[key]?.map((path) => path === "" ? [] : path.split("."));
  if (facts !== void 0) return facts;
  const pools = Object.keys(config.settings.pools).toSorted((a, b) => b.length - a.length);
  const pool = pools.find((name) => key.startsWith(`${name}-`));
  const paths = pool === void 0 ? [] : OF_POOLS[key.slice(pool.length + 1)] ?? [];
  return paths.map((path) => ["pools", pool ?? "", ...path.split(".")]);
}
function isWritten({ locationOf }, path) {
  const [own, above] = [locationOf(path), locationOf(path.slice(0, -1))];
  return own.line !== above.line || own.col !== above.col;
}
function declared({ locationOf }, path) {
  return { name: formatPath(path), at: locationOf(path) };
}
function overridePaths(overrides) {
  return Object.entries(overrides).flatMap(([key, value]) => leavesBelow([key], value));
}
function leavesBelow(path, value) {
  if (!isJsonMap(value) || Object.keys(value).length === 0) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesBelow([...path, key], inner));
}

// src/promotion/explain.ts
function explainDifferences(config, differences, from, to) {
  const explained = [];
  const errors = [];
  for (const difference of differences) {
    const declarations = declarationsOf(config, difference, from, to);
    if (declarations.length > 0) explained.push({ ...difference, declarations });
    else errors.push(undeclared(difference, from, to));
  }
  return { differences: explained, errors };
}
function declarationsOf(config, difference, from, to) {
  const byValues = declaredByValues(config, difference, from, to);
  const idIn = (own, other) => translated(difference.id, other.environment, own.environment);
  const sides = [
    { own: from, side: difference.from, id: idIn(from, to) },
    { own: to, side: difference.to, id: idIn(to, from) }
  ];
  const byFiles = sides.flatMap(
    ({ own, side, id }) => declaredByFile(config, { id, path: difference.path }, own, side)
  );
  return distinct([...byValues, ...byFiles]);
}
function declaredByValues(config, difference, from, to) {
  const readsValues = [
    [difference.from, from],
    [difference.to, to]
  ];
  const reads = readsValues.some(
    ([side, { environment }]) => side?.file === `${PATHS.overlay(environment.name)}/values.yaml`
  );
  if (!reads) return [];
  const texts = [textOf(difference.from), textOf(difference.to)];
  const environments = [from.environment, to.environment];
  return differingKeys(texts, from.values, to.values).flatMap(
    (key) => declarationsOfValue(config, environments, key)
  );
}
function differingKeys(texts, from, to) {
  const pairs = [...from].flatMap(([key, a]) => {
    const b = to.get(key);
    return b === void 0 || a === b ? [] : [{ key, a, b }];
  });
  const exact = pairs.filter(
    ({ key, a, b }) => a === texts[0] && b === texts[1] && !COMPOSED.has(key)
  );
  if (exact.length > 0) return exact.map(({ key }) => key);
  let [one, other] = texts;
  const found = [];
  const longestFirst = groupBy(pairs, ({ a, b }) => `${a}\0${b}`);
  for (const same of [...longestFirst.values()].toSorted((x, y) => rankOf(y) - rankOf(x))) {
    const [{ a, b } = { a: "", b: "" }] = same;
    if (a === "" || b === "" || !one.includes(a) || !other.includes(b)) continue;
    found.push(...same.map(({ key }) => key));
    one = one.replaceAll(a, "\0");
    other = other.replaceAll(b, "\0");
  }
  return found;
}
var COMPOSED = /* @__PURE__ */ new Set(["model-armor-settings"]);
function rankOf([first]) {
  if (first === void 0 || COMPOSED.has(first.key)) return 0;
  return first.a.length + first.b.length;
}
function declaredByFile(config, { id, path }, { environment, overrides, changedBy }, side) {
  const { name } = environment;
  const file = side?.file ?? "";
  if (file === `${PATHS.overlay(name)}/base/kustomization.yaml`)
    return [declarationOfPath(config, name, ["namespace"])];
  const component = `${PATHS.environment(name)}/`;
  if (side !== void 0 && file.startsWith(component))
    return [{ name: file, at: { file, line: side.line, col: 1 } }];
  switch (changedBy({ id, path })) {
    case "component":
      return [{ name: component }];
    case "overrides":
      return ownPaths(config, { id, path }, environment, overrides);
    case void 0:
      return [];
  }
}
function translated(id, from, to) {
  const slash = id.indexOf("/") + 1;
  const words = id.slice(slash).split(/([-.])/);
  const last = words.at(-1);
  if (last === from.namespace) words[words.length - 1] = to.namespace;
  const renamed = words.map((word) => word === from.name ? to.name : word);
  return id.slice(0, slash) + renamed.join("");
}
function ownPaths(config, { id, path }, { name, configConnector }, overrides) {
  const of = (steps) => declarationOfPath(config, name, steps);
  if (path.startsWith("spec.notificationChannels")) return [of(["notificationChannels"])];
  if (!configConnector && /\.cnrm\.cloud\.google\.com\//.test(id))
    return [of(["configConnector", "enabled"])];
  return overrides.map(of);
}
function textOf(side) {
  return side === void 0 ? "" : formatSide(side.value);
}
function formatSide(value) {
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_, inner) => typeof inner === "bigint" ? Number(inner) : inner);
}
function distinct(declarations) {
  return [...new Map(declarations.map((one) => [one.name, one])).values()];
}
function undeclared({ id, path, from: one, to: other }, from, to) {
  const [a, b] = [from.environment.name, to.environment.name];
  const field = path === "" ? id : `'${path}' of ${id}`;
  const show2 = isSecret({ id, path }) ? hidden : shown;
  const message = `${field} is ${show2(one)} in '${a}' and ${show2(other)} in '${b}', and nothing in the config says so`;
  const file = other?.file ?? one?.file ?? "";
  return new UserError("undeclared-difference", message, {
    at: file === "" ? void 0 : { file, line: other?.line ?? one?.line ?? 1, col: 1 },
    hint: `write it down in 'environments.${b}' or patch it in ${PATHS.environment(b)}/, or make it part of the release`
  });
}
function isSecret({ id, path }) {
  return id.startsWith("Secret.v1/") && /^(data|stringData|$)/.test(path);
}
function hidden(side) {
  return side === void 0 ? "absent" : "(hidden)";
}
function shown(side) {
  if (side === void 0) return "absent";
  const text = formatSide(side.value);
  return `'${text.length > 120 ? `${text.slice(0, 119)}…` : text}'`;
}

// src/promotion/difference-section.ts
var MAX_VALUE = 70;
var AROUND = 8;
var MAX_DECLARATIONS = 10;
var OPEN_GROUPS = 5;
function differenceParts(promotion) {
  const { step, differences } = promotion;
  const title = `### Differences between ${plain(step.from)} and ${plain(step.to)}`;
  if (differences.length === 0) return [title, "None: both build to the same manifests."];
  const count = differences.length === 1 ? "1 field differs" : `${differences.length} fields differ`;
  return [
    title,
    `With the same release ${count}, and the config declares each of them.`,
    groupPart(groupsOf(differences)),
    fieldPart(promotion)
  ];
}
function groupPart(groups) {
  const rows = groups.map(({ number, declarations, members }) => [
    String(number),
    declarations.slice(0, MAX_DECLARATIONS).map(formatDeclaration).join(", "),
    String(members.length),
    exampleOf(members)
  ]);
  const head = ["", "Declared by", "Fields", "Such as"];
  const listing = tableListing(head, rows, (left) => `and ${left} more`);
  const folded = foldListing(`${groups.length} reasons why`, listing);
  return { rank: 4, listing: groups.length > OPEN_GROUPS ? folded : listing };
}
function fieldPart({ step, differences }) {
  const groups = new Map(
    groupsOf(differences).flatMap(({ number, members }) => members.map((one) => [one, number]))
  );
  const rows = [...groupBy(differences, ({ id }) => id)].flatMap(([id, members]) => [
    [`**${code(shortName(id))}**`, "", "", ""],
    ...members.map((one) => [
      one.path === "" ? "the resource" : code(shorten(one.path, 120)),
      ...valuesOf(one),
      String(groups.get(one) ?? "")
    ])
  ]);
  const head = ["Field", plain(step.from), plain(step.to), "By"];
  const listing = tableListing(head, rows, (left) => `…and ${left} more rows`);
  return { rank: 4, listing: foldListing("Every field that differs between the two", listing) };
}
function groupsOf(differences) {
  const byNames = groupBy(
    differences,
    ({ declarations }) => declarations.map(({ name }) => name).join("\n")
  );
  return [...byNames.values()].toSorted((a, b) => b.length - a.length).map((members, i) => ({
    number: i + 1,
    declarations: members[0]?.declarations ?? [],
    members
  }));
}
function formatDeclaration({ name, at }) {
  if (at === void 0) return code(name);
  return name === at.file ? code(`${name}:${at.line}`) : `${code(name)} (line ${at.line})`;
}
function exampleOf(members) {
  const [first] = members.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  if (first === void 0) return "";
  const [from = "", to = ""] = valuesOf(first);
  return `${code(shorten(first.path === "" ? shortName(first.id) : first.path, 60))}: ${from} → ${to}`;
}
function sizeOf({ from, to }) {
  return [from, to].reduce((sum, side) => sum + (side ? formatSide(side.value).length : 0), 0);
}
function shortName(id) {
  return id.replace(/^([^./]+)[^/]*\//, "$1 ");
}
function valuesOf(difference) {
  const { from, to } = difference;
  if (isSecret(difference)) return [from, to].map((side) => side ? "(hidden)" : "absent");
  const [one, other] = differingParts(textOf2(from), textOf2(to));
  return [show(one), show(other)];
}
function textOf2(side) {
  return side === void 0 ? void 0 : formatSide(side.value);
}
function show(text) {
  return text === void 0 ? "absent" : code(shorten(text, MAX_VALUE));
}
function differingParts(one, other) {
  if (one === void 0 || other === void 0) return [one, other];
  if (Math.max(one.length, other.length) <= MAX_VALUE) return [one, other];
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const cut = (text) => {
    const [from, to] = [
      Math.max(0, start - AROUND),
      Math.min(text.length, text.length - end + AROUND)
    ];
    return `${from > 0 ? "…" : ""}${text.slice(from, to).toWellFormed()}${to < text.length ? "…" : ""}`;
  };
  return [cut(one), cut(other)];
}

// src/promotion/lineage.ts
function skippedReleases(releases, candidate, current) {
  const end = releases.findIndex(({ release }) => release === current);
  const between = end === -1 ? [] : releases.slice(0, end);
  const seen = /* @__PURE__ */ new Set([candidate]);
  return between.filter(({ release }) => {
    if (release === void 0 || seen.has(release)) return false;
    seen.add(release);
    return true;
  });
}
function pullRequestOf({ subject }) {
  return pullRequestOfSubject(subject);
}
function formatDate({ date }) {
  return `${date.slice(0, 16).replace("T", " ")} UTC`;
}

// src/promotion/history-section.ts
var OPEN_COMMITS = 10;
function historyParts({ step, history, rollback }) {
  const { commits, skipped, lost } = history;
  const to = plain(step.to);
  const parts = [
    commitPart(history),
    skipped.length === 0 ? "" : `Releases between, which **${to}** never had: ${skipped.map(nameOf).join(", ")}.`,
    lost.length === 0 ? "" : `⚠️ **Changes made in ${to} alone are undone by this:**`,
    listOf(1, lost)
  ];
  const isEmpty = commits.length + skipped.length + lost.length === 0;
  return isEmpty ? [] : [`### ${rollback === void 0 ? "What is in it" : "What is taken back"}`, ...parts];
}
function commitPart({ commits, isCut }) {
  const { listing } = listOf(3, commits);
  const count = `${commits.length}${isCut ? "+" : ""} commits`;
  const cut = isCut ? { ...listing, close: "\n- and older ones" } : listing;
  return { rank: 3, listing: commits.length > OPEN_COMMITS ? foldListing(count, cut) : cut };
}
function listOf(rank, commits) {
  const items = commits.map((commit) => [line(commit)]);
  const more = (left) => `- and ${left} more`;
  const listing = { open: "", close: "", separator: "\n", items, more };
  return { rank, listing };
}
function line(commit) {
  const { id, subject, author, date } = commit;
  const number = pullRequestOf(commit);
  const title = plain(shorten(subject.replace(/ \(#\d+\)$/, ""), 160));
  const link = number === void 0 ? "" : `#${number} `;
  return `- ${link}${title} (${plain(author)}, ${date.slice(0, 10)}, ${code(shortId(id))})`;
}
function nameOf({ release = "", commit }) {
  return `${code(shortId(release))} (${commit.date.slice(0, 10)})`;
}

// src/promotion/proof-section.ts
function proofSection(promotion) {
  const { step, pinned, release, rollback } = promotion;
  const after = [code(`${PATHS.release(step.to)}/`), "after the merge", code(release)];
  const before = rollback === void 0 ? sourceRow(promotion) : historyRow(promotion);
  const check = `git rev-parse origin/${pinned.branch}:${PATHS.release(step.from)}`;
  return [
    "### The same release",
    "",
    table(["Folder", "Where", "Git tree"], [before, after]),
    "",
    rollback === void 0 ? `Equal trees are equal files, byte for byte. ${code(check)} prints the first, and the same with this branch and ${code(PATHS.release(step.to))} the second.` : "Equal trees are equal files, byte for byte: nothing of the release is made anew."
  ].join("\n");
}
function sourceRow({ step, pinned, release }) {
  return [code(`${PATHS.release(step.from)}/`), `on ${plain(pinned.branch)}`, code(release)];
}
function historyRow({ step, release, rollback }) {
  const had = rollback?.hadAt;
  const where = had === void 0 ? "in the history" : `at ${code(shortId(had.id))}, ${formatDate(had)}`;
  return [code(`${PATHS.release(step.to)}/`), where, code(release)];
}

// src/promotion/body.ts
function formatPromotionBody(promotion, budget = BODY_BUDGET) {
  const { review } = promotion;
  const findings = findingsOfReviews([review]);
  return fitParts(
    [
      `${decision(findings)} ${verdict(promotion)}`,
      overviewPart([review], findings),
      gatePart(promotion),
      leftToPeople(promotion),
      ...attentionParts(findings),
      ...trafficParts(review, false),
      ...alertParts(review.changes),
      ...changeParts(review, false, subjectsOf(findings)),
      ...historyParts(promotion),
      alongSection(promotion),
      proofSection(promotion),
      ...differenceParts(promotion),
      ...lineageParts([review], promotion.lineage),
      FACTS_SLOT,
      undoSection(promotion),
      provenance(promotion)
    ],
    budget
  );
}
function formatPromotionTitle({ step, release, rollback }) {
  const id = shortId(release);
  return rollback === void 0 ? `Promote ${id} from ${step.from} to ${step.to}` : `Roll ${step.to} back to ${id}`;
}
function verdict({ step, release, previousRelease, rollback, review }) {
  const [id, from, to] = [code(shortId(release)), plain(step.from), plain(step.to)];
  const had = previousRelease === void 0 ? "which has none yet" : `which has ${code(shortId(previousRelease))}`;
  const what = rollback === void 0 ? `Merging this promotes release ${id} from **${from}** to **${to}**, ${had}` : `Merging this rolls **${to}**, ${had}, back to release ${id}`;
  const counts = formatCounts(countChanges(review.changes));
  const why = rollback === void 0 ? "" : `

**Why:** ${plain(shorten(rollback.reason, 1e3))} (asked for by ${plain(rollback.by)})`;
  return `${what}: ${counts}. ${review.engine} syncs ${code(`${review.syncedPath}/`)}.${why}`;
}
var MARKS = { open: "✅", waiting: "⏳", closed: "⛔" };
function gatePart({ gates }) {
  const items = gates.map(({ name, state, text }) => {
    const head = `- ${MARKS[state]} **${plain(name)}**, ${state}`;
    return [`${head}: ${plain(shorten(text, 400))}`, head];
  });
  const more = (left) => `- and ${left} more gates`;
  return {
    rank: 0,
    listing: { open: "### Gates\n\n", close: "", separator: "\n", items, more }
  };
}
function leftToPeople({ leftToPeople: why }) {
  return why === void 0 ? "" : `Merging is left to you: ${plain(why)}.`;
}
function alongSection({ step, pending, lifted, superseded, previousRelease }) {
  const to = plain(step.to);
  const counts = formatCounts(countChanges(pending));
  const lines = [
    ...pending.length > 0 && previousRelease !== void 0 ? [
      `- What the config says of **${to}** alone and is not rendered yet: ${counts}. It is part of this, whatever the release.`
    ] : [],
    ...lifted === void 0 ? [] : [
      `- The hold that a rollback from ${code(shortId(lifted.rolledBackFrom))} left ends: ${plain(shorten(lifted.reason, 400))} (${plain(lifted.by)})`
    ],
    ...superseded.length === 0 ? [] : [
      `- Proposed before, and never merged: ${superseded.map((id) => code(shortId(id))).join(", ")}.`
    ]
  ];
  return lines.length === 0 ? "" : ["### What else comes along", "", ...lines].join("\n");
}
function undoSection({ step, previousRelease, rollback }) {
  const to = step.to;
  const undo = previousRelease === void 0 ? "- Undo after the merge: revert the merge commit." : `- Undo after the merge: ${code(`igw promote --to ${to} --release ${previousRelease} --reason '…'`)}, or revert the merge commit.`;
  const hold = rollback === void 0 ? "- Hold: leave this pull request open. A newer release takes its place here, in a new commit and with a comment." : `- After the merge ${code(`overlays/${to}/hold.yaml`)} keeps the release that was rolled back from, and older ones, away. A newer one ends that; so does ${code(`igw promote --to ${to} --lift-hold`)}.`;
  return ["### How to hold or undo", "", hold, undo].join("\n");
}
function provenance({ step, pinned, configPath, version, rollback, release }) {
  const request = rollback === void 0 ? `igw promote --from ${step.from} --to ${step.to}` : `igw promote --to ${step.to} --release ${release}`;
  return `<sub>Made by inference-gateway-gitops ${plain(version)} from ${plain(pinned.branch)}. The same on your machine: ${code(`${request} --dry-run --config ${configPath}`)}</sub>`;
}

// src/promotion/plan.ts
function promotionKey(to) {
  return `promote.${to}`;
}
function planPromotion(config, promotion, files) {
  const { step, release, previousRelease } = promotion;
  const title = formatPromotionTitle(promotion);
  const before = previousRelease === void 0 ? "its first" : `before: ${shortId(previousRelease)}`;
  return {
    ...shellOf(config, step.to),
    title,
    autoMerge: mergesItself(promotion) ? config.promotionSteps[step.to]?.autoMerge ?? false : false,
    body: formatPromotionBody(promotion),
    commitMessage: `${title}

${step.to}: release ${release} (${before})
from ${promotion.pinned.id}
`,
    files: new Map([...files, ...holdOf(promotion)]),
    managed: [...managedPaths(step.to), holdPath(step.to)],
    folders: /* @__PURE__ */ new Map([[PATHS.release(step.to), release]]),
    comment: promotion.comment
  };
}
function mergesItself({ rollback, gates, leftToPeople: leftToPeople2 }) {
  if (rollback !== void 0 || leftToPeople2 !== void 0) return false;
  return gates.every(({ state }) => state === "open");
}
function planWithdrawal(config, to) {
  const title = `Nothing to promote to ${to}`;
  return {
    ...shellOf(config, to),
    title,
    body: title,
    commitMessage: title,
    files: /* @__PURE__ */ new Map(),
    managed: []
  };
}
function planLiftedHold(config, to, reason) {
  const title = `Lift the hold of ${to}`;
  return {
    ...shellOf(config, to),
    title,
    body: `Merging this lets the next promotion bring any release to **${to}** again. The hold was: ${plain(shorten(reason, 1e3))}`,
    commitMessage: `${title}
`,
    files: /* @__PURE__ */ new Map(),
    managed: [holdPath(to)]
  };
}
function shellOf({ pullRequests }, to) {
  const key = promotionKey(to);
  const { labels, reviewers, teamReviewers, assignees, draft } = pullRequests;
  return {
    key,
    environments: [to],
    branch: branchName(pullRequests.branchPrefix, key),
    labels,
    reviewers,
    teamReviewers,
    assignees,
    draft,
    autoMerge: false
  };
}
function holdOf({
  step,
  release,
  rollback,
  pinned
}) {
  if (rollback === void 0) return [];
  const { reason, by, rolledBackFrom } = rollback;
  const hold = { release, rolledBackFrom, reason, by, commit: pinned.id };
  return [[holdPath(step.to), formatHold(step.to, hold)]];
}

export {
  overridePaths,
  explainDifferences,
  skippedReleases,
  formatPromotionBody,
  promotionKey,
  planPromotion,
  planWithdrawal,
  planLiftedHold
};
