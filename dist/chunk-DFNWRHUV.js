const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  FACTS_BUDGET,
  FACTS_SLOT,
  branchName,
  fitParts,
  foldListing,
  formatPath,
  formatSides,
  tableListing,
  trafficTable,
  withFacts
} from "./chunk-DNI37G26.js";
import {
  countChanges,
  diffArrays,
  diffShaped,
  diffWordsWithSpace,
  formatCounts,
  hideSeals,
  isRecreated,
  parseJson,
  shortId
} from "./chunk-BRSJK6XI.js";
import {
  code,
  details,
  fence,
  plain,
  shorten,
  table
} from "./chunk-W473AYAT.js";
import {
  PATHS
} from "./chunk-XGFK7XPD.js";
import {
  emitYaml,
  groupBy
} from "./chunk-OT75BEOS.js";

// src/pull-request/finding.ts
var ORDER = ["error", "warning", "notice"];
function sortFindings(findings) {
  const rank = ({ severity, suppressed }) => ORDER.indexOf(severity) + (suppressed === void 0 ? 0 : ORDER.length);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
function findingsOfReviews(reviews) {
  return sortFindings(
    reviews.flatMap(({ name, warnings, risks }) => [
      ...risks.map((risk) => findingOfRisk(risk, name)),
      ...warnings.map((warning) => findingOfError(warning, "warning", name))
    ])
  );
}
function subjectsOf(findings) {
  const urgent = findings.filter(
    ({ severity, suppressed }) => severity !== "notice" && suppressed === void 0
  );
  return [...new Set(urgent.flatMap(({ subject }) => subject ?? []))];
}
function findingOfError({ code: code2, message, hint, at }, severity, environment) {
  const [ending, rule = code2] = code2 === "lint" && / \(([a-z-]+)\)$/.exec(message) || [""];
  return {
    kind: "check",
    severity,
    rule,
    environment,
    subject: void 0,
    message: message.slice(0, message.length - ending.length),
    reason: void 0,
    remedy: hint,
    at,
    suppressed: void 0
  };
}
function findingOfRisk(risk, environment) {
  const { severity, rule, resource, path, message, reason, remedy, at, suppressed } = risk;
  const where = path === "" ? resource : `${resource} ${path}`;
  return {
    kind: "risk",
    severity,
    rule,
    environment,
    subject: resource,
    message: `${where}: ${message}`,
    reason,
    remedy,
    at,
    suppressed: suppressed?.reason
  };
}
function isBlocking({ severity, suppressed }) {
  return severity === "error" && suppressed === void 0;
}
function formatFinding(finding) {
  const { severity, rule, environment, message, remedy, at, suppressed } = finding;
  const place = at === void 0 ? "" : `${at.file}:${at.line}:${at.col}: `;
  const where = environment === void 0 ? "" : `${environment}: `;
  const hint = remedy === void 0 ? "" : `
  hint: ${remedy}`;
  const ended = suppressed === void 0 ? "" : `
  suppressed: ${suppressed}`;
  return `${place}${severity}[${rule}]: ${where}${message}${hint}${ended}`;
}

// src/pull-request/sections/alerts.ts
var KINDS = [
  ["MonitoringAlertPolicy.", "Alert policies"],
  ["LoggingLogMetric.", "Log metrics"]
];
var MOST = 20;
var MOST_ADDED = 5;
function alertParts(changes) {
  const sections = KINDS.flatMap(([prefix2, title]) => {
    const own = changes.filter(({ id }) => id.startsWith(prefix2));
    return own.length === 0 ? [] : [sectionOf(title, own)];
  });
  return sections.length === 0 ? [] : ["### Alerts and log metrics", ...sections];
}
function sectionOf(title, own) {
  const added = own.filter(({ kind }) => kind === "added");
  const told2 = added.length > MOST_ADDED ? own.filter(({ kind }) => kind !== "added") : own;
  const lines2 = [
    ...told2.slice(0, MOST).map((change) => `- ${describe(change)}`),
    ...told2.length > MOST ? [`- and ${told2.length - MOST} more`] : [],
    ...told2 === own ? [] : [`- ${added.length} added`]
  ];
  const items = lines2.map((line) => [line]);
  const more = (left) => `- and ${left} more`;
  const open = `**${title}**

`;
  return { rank: 2, listing: { open, close: "", separator: "\n", items, more } };
}
function describe(change) {
  const name = code(change.id.slice(change.id.indexOf("/") + 1));
  if (change.kind === "added" || change.kind === "removed") return `${name}: ${change.kind}`;
  const fields = change.fields.map(({ path }) => shorten(formatPath(path), 80));
  const shown = fields.slice(0, 3).map(code).join(", ");
  const more = fields.length > 3 ? ` and ${fields.length - 3} more` : "";
  const moved = change.kind === "moved" ? `was ${code(change.from)}` : "";
  return `${name}: ${[moved, shown].filter((text) => text !== "").join(", ")}${more}`;
}

// src/pull-request/sections/attention.ts
var MARKS = { error: "⛔", warning: "⚠️", notice: "ℹ️" };
var WORDS = {
  error: "decide",
  warning: "look at",
  notice: "know"
};
var MAX_MESSAGE = 400;
var MAX_FINDINGS = 200;
function attentionParts(findings) {
  const open = sortFindings(findings.filter(({ suppressed: suppressed2 }) => suppressed2 === void 0));
  const suppressed = findings.filter((finding) => finding.suppressed !== void 0);
  const of = (severity) => open.filter((finding) => finding.severity === severity);
  const urgent = [...of("error"), ...of("warning")];
  return [
    urgent.length === 0 ? "" : "### Needs attention",
    part(of("error"), 0),
    part(of("warning"), 1),
    folded(`${count(of("notice").length, "thing")} to know`, of("notice")),
    folded(`${count(suppressed.length, "finding")} that the config suppresses`, suppressed)
  ];
}
function part(findings, rank) {
  return { rank, listing: listingOf(findings) };
}
function folded(title, findings) {
  return { rank: 5, listing: foldListing(title, listingOf(findings)) };
}
function listingOf(findings) {
  const groups = [...groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()];
  return {
    open: "",
    close: "",
    separator: "\n",
    items: groups.map(formsOf),
    more: (left) => `- and ${count(left, "more rule")}, in the report of the run`
  };
}
function formsOf(group) {
  const [first] = group;
  if (first === void 0) return [""];
  const { severity, rule } = first;
  const head = `- ${MARKS[severity]} ${code(rule)}`;
  const names = group.map(
    ({ subject, environment, message }) => code(subject ?? `${environment ?? ""} ${shorten(message, 80)}`.trim())
  );
  const short = `${head}: ${count(group.length, "place")} to ${WORDS[severity]}`;
  const many = group.length > MAX_FINDINGS ? [told(head, group, MAX_FINDINGS)] : [];
  const all = told(head, group, group.length);
  return [all, ...many, `${head}: ${[...new Set(names)].join(", ")}`, short];
}
function told(head, group, most) {
  const [first] = group;
  const reason = first?.reason;
  const why = reason === void 0 ? "" : ` ${plain(shorten(reason, MAX_MESSAGE))}`;
  if (first === void 0 || group.length === 1)
    return first === void 0 ? head : `${head}${label(first)}: ${sentence(first)}.${why}${remedyOf(first)}`;
  const left = group.length - most;
  return [
    `${head}:${why || ` ${count(group.length, "finding")}`}${remedyOf(first)}`,
    ...group.slice(0, most).map((finding) => `  -${label(finding)}: ${sentence(finding)}`),
    ...left > 0 ? [`  - and ${left} more, in the report of the run`] : []
  ].join("\n");
}
function label({ environment, suppressed }) {
  const where = environment === void 0 ? "" : ` **${plain(environment)}**`;
  return suppressed === void 0 ? where : `${where} (suppressed: ${plain(suppressed)})`;
}
function sentence({ message, subject = "", at }) {
  const place = at === void 0 ? "" : ` (${code(`${at.file}:${at.line}`)})`;
  const text = shorten(message, MAX_MESSAGE);
  const rest = text.slice(subject.length);
  const [gap] = text.startsWith(subject) && subject !== "" ? /^(?=:)|^ /.exec(rest) ?? [] : [];
  const said = gap === void 0 ? plain(text) : `${code(subject)}${gap}${plain(rest)}`;
  return `${said}${place}`;
}
function remedyOf({ remedy }) {
  return remedy === void 0 ? "" : ` *${plain(shorten(remedy, MAX_MESSAGE))}*`;
}
function count(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

// src/diff/describe-text.ts
var MOST_EDITS = 2e3;
var LONGEST_TEXT = 5e5;
var LONGEST_LINE = 5e3;
var SHORTEST_LINE = 40;
function describeText(before, after) {
  if (typeof before !== "string" || typeof after !== "string") return void 0;
  if (Math.max(before.length, after.length) > LONGEST_TEXT) return void 0;
  const [old, now] = [parseJson(before), parseJson(after)];
  if (old !== void 0 && now !== void 0) {
    const fields = diffShaped(old, now);
    if (fields.length > 0) return { kind: "json", fields };
  }
  return /\n./.test(before) || /\n./.test(after) ? lines(before, after) : words(before, after);
}
function lines(before, after) {
  const edits = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS });
  return edits && { kind: "lines", edits: edits.map((edit) => run(edit, edit.value.join(""))) };
}
function words(before, after) {
  const longest = Math.max(before.length, after.length);
  if (longest < SHORTEST_LINE || longest > LONGEST_LINE) return void 0;
  const edits = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return edits && { kind: "words", edits: edits.map((edit) => run(edit, edit.value)) };
}
function linesOf(text) {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
function run(edit, text) {
  return { kind: edit.added ? "added" : edit.removed ? "removed" : "same", text };
}

// src/pull-request/sections/changes.ts
var MAX_VALUE = 120;
var MAX_FIELDS = 40;
var OPEN_FIELDS = 5;
var OPEN_IDS = 10;
var CONTEXT = 3;
var MAX_LINES = 60;
function changeParts({ name, changes }, named, subjects) {
  if (changes.length === 0) return [];
  const rank = new Map(subjects.map((id, i) => [id, i - subjects.length]));
  const order = (change) => rank.get(change.id) ?? ORDER2[change.kind];
  const touched = changes.filter((change) => change.kind === "modified" || change.kind === "moved").toSorted((a, b) => order(a) - order(b));
  return [
    named ? `### Changes in ${plain(name)}` : "### Changes",
    listOf(3, touched.map(formsOfChange), (left) => `…and ${left} more that change`),
    idsByKind("removed", changes),
    idsByKind("added", changes)
  ];
}
var ORDER2 = {
  removed: 0,
  moved: 1,
  modified: 2,
  added: 3
};
function listOf(rank, items, more) {
  return { rank, listing: { open: "", close: "", separator: "\n\n", items, more } };
}
var ALL = { fields: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };
var MANY = { fields: MAX_FIELDS, lines: MAX_LINES };
function formsOfChange(change) {
  const { id, fields } = change;
  const was = change.kind === "moved" ? ` was ${code(change.from)}` : "";
  const anew = change.kind === "moved" && isRecreated(change) ? ", deleted and created anew" : "";
  const heading = `**${code(id)}**${was}${anew}`;
  if (fields.length === 0) return [heading];
  const number = `${fields.length} field${fields.length === 1 ? "" : "s"}`;
  const form = (extent) => {
    const body = fieldTable(fields, extent) + textBlocks(fields, extent);
    return fields.length > OPEN_FIELDS || lengthOf(body) > MAX_LINES ? details(`<code>${plain(id)}</code>: ${number}`, body) : `${heading}

${body}`;
  };
  const [whole, name] = [form(ALL), `${heading}: ${number}`];
  const isLong = fields.length > MAX_FIELDS || lengthOf(whole) > MAX_LINES;
  return isLong ? [whole, form(MANY), name] : [whole, name];
}
function lengthOf(text) {
  return text.split("\n").length;
}
function fieldTable(fields, extent) {
  const told2 = fields.slice(0, extent.fields);
  const known = told2.some(({ origins }) => origins?.after ?? origins?.before);
  const head = ["Field", "Before", "After", ...known ? ["From"] : []];
  const left = fields.length - told2.length;
  const more = left > 0 ? `

and ${left} more fields` : "";
  const rows = told2.map((field) => [...fieldRow(field), ...known ? [originOf(field)] : []]);
  return table(head, rows) + more;
}
function fieldRow(field) {
  const { before, after } = formatSides(field);
  const show = (value) => value === void 0 ? "" : code(shorten(value, MAX_VALUE));
  return [code(formatPath(field.path)), show(before), show(after)];
}
function originOf({ origins }) {
  const origin = origins?.after ?? origins?.before;
  if (origin === void 0) return "";
  const { file, line } = origin.at;
  return `${ORIGINS[origin.kind]}${code(`${file}:${line}`)}`;
}
var ORIGINS = {
  config: "",
  values: "",
  patch: "patch ",
  base: "",
  rule: "rule ",
  bundle: "bundle ",
  file: ""
};
function textBlocks(fields, extent) {
  return fields.slice(0, extent.fields).flatMap((field) => {
    if (field.kind !== "changed") return [];
    const difference = describeText(field.before, field.after);
    if (difference?.kind !== "lines") return [];
    const lines2 = diffLines(difference.edits, extent.lines);
    return [`

${code(formatPath(field.path))}

${fence(lines2, "diff")}`];
  }).join("");
}
function diffLines(edits, most) {
  const lines2 = edits.flatMap(({ kind, text }, i) => {
    const own = text.replace(/\n$/, "").split("\n").map((line) => hideSeals(line));
    if (kind !== "same") return own.map((line) => `${kind === "added" ? "+" : "-"} ${line}`);
    const ends = [
      ...i === 0 ? [] : own.slice(0, CONTEXT),
      "\0",
      ...i === edits.length - 1 ? [] : own.slice(-CONTEXT)
    ];
    const kept = own.length <= 2 * CONTEXT ? own : ends;
    return kept.map((line) => line === "\0" ? "@@" : `  ${line}`);
  });
  const told2 = lines2.slice(0, most).map((line) => shorten(line, 200));
  return [...told2, ...lines2.length > most ? [`@@ ${lines2.length - most} more lines`] : []].join(
    "\n"
  );
}
function idsByKind(kind, changes) {
  const ids = changes.filter((change) => change.kind === kind).map(({ id }) => id);
  const byKind = groupBy(ids, (id) => id.slice(0, id.indexOf("/")));
  const items = [...byKind].map(([gvk, members]) => {
    const names = members.map((id) => code(id.slice(gvk.length + 1)));
    return [`- ${plain(gvk)}: ${names.join(", ")}`, `- ${plain(gvk)}: ${members.length}`];
  });
  const listing = {
    open: "",
    close: "",
    separator: "\n",
    items,
    more: (left) => `- and ${left} more kinds`
  };
  const title = `${ids.length} ${kind}`;
  if (kind === "removed" || ids.length <= OPEN_IDS)
    return { rank: 2, listing: { ...listing, open: `**${title}**

` } };
  return { rank: 4, listing: foldListing(title, listing) };
}

// src/pull-request/sections/lineage.ts
var MAX_NAMES = 5;
function lineageParts(environments, lineage) {
  const rows = environments.map((environment) => rowOf(environment, lineage));
  const listing = tableListing(HEAD, rows, (left) => `…and ${left} more`);
  return rows.length === 0 ? [] : ["### Lineage", { rank: 4, listing }];
}
var HEAD = ["Environment", "Release", "Comes from", "Already in", "Next"];
function rowOf({ name, release }, lineage) {
  const step = lineage.order.findIndex((names) => names.includes(name));
  const others = [...lineage.releases].filter(([other, id]) => other !== name && id === release);
  return [
    plain(name),
    code(shortId(release)),
    originOf2(release, lineage.order[step - 1], step, lineage),
    others.length === 0 ? "no other" : listOf2(others.map(([other]) => plain(other))),
    step === -1 ? "" : nextOf(release, lineage.order[step + 1], lineage)
  ];
}
function originOf2(release, before, step, lineage) {
  if (step === 0) return "the sources";
  if (before === void 0) return "no step of the order";
  return listOf2(before.map((name) => withOther(name, release, lineage, "by now")));
}
function nextOf(release, next, lineage) {
  if (next === void 0) return "the last step";
  return listOf2(next.map((name) => withOther(name, release, lineage, "now")));
}
function withOther(name, release, { releases }, when) {
  const other = releases.get(name);
  if (other === release) return plain(name);
  return other === void 0 ? `${plain(name)} (has none)` : `${plain(name)} (has ${code(shortId(other))} ${when})`;
}
function listOf2(names) {
  const told2 = names.slice(0, MAX_NAMES).join(", ");
  return names.length > MAX_NAMES ? `${told2} and ${names.length - MAX_NAMES} more` : told2;
}

// src/pull-request/sections/overview.ts
var ROUTES = /^(HTTPRoute|GRPCRoute|Gateway)\./;
var POOLS = /^(InferencePool|InferenceObjective|InferenceModel|HorizontalPodAutoscaler)\./;
var ALERTS = /^(MonitoringAlertPolicy|LoggingLogMetric|Rules|ClusterRules|GlobalRules)\./;
function overviewPart(environments, findings) {
  const rows = environments.map((environment) => rowOf2(environment, findings));
  return { rank: 0, listing: tableListing(HEAD2, rows, (left) => `…and ${left} more`) };
}
var HEAD2 = [
  "Environment",
  "Release",
  "+",
  "~",
  "-",
  "Routes",
  "Pools",
  "Alerts",
  "Risk",
  "Checks"
];
function rowOf2({ name, release, previousRelease, changes }, findings) {
  const { added, modified, removed } = countChanges(changes);
  const own = findings.filter((finding) => finding.environment === name);
  return [
    plain(name),
    releaseOf(release, previousRelease),
    ...[added, modified, removed].map(String),
    ...[ROUTES, POOLS, ALERTS].map((kinds) => among(changes, kinds)),
    marks(own.filter(({ kind }) => kind === "risk")),
    marks(own.filter(({ kind }) => kind === "check"))
  ];
}
function releaseOf(release, previous) {
  const now = code(shortId(release));
  if (previous === release) return now;
  return `${previous === void 0 ? "none" : code(shortId(previous))} → ${now}`;
}
function among(changes, kinds) {
  const { added, modified, removed } = countChanges(changes.filter(({ id }) => kinds.test(id)));
  const parts = [
    added > 0 && `+${added}`,
    modified > 0 && `~${modified}`,
    removed > 0 && `-${removed}`
  ];
  return parts.filter((part2) => part2 !== false).join(" ");
}
var MARKS2 = { error: "⛔", warning: "⚠️", notice: "ℹ️" };
function marks(findings) {
  const count2 = (severity) => findings.filter((one) => one.severity === severity && one.suppressed === void 0).length;
  const parts = ["error", "warning"].flatMap(
    (severity) => count2(severity) === 0 ? [] : [`${MARKS2[severity]} ${count2(severity)}`]
  );
  return parts.length === 0 ? "✅" : parts.join(" ");
}
function decision(findings) {
  const blocking = findings.filter(isBlocking).length;
  const open = findings.filter(
    ({ severity, suppressed }) => severity === "warning" && suppressed === void 0
  ).length;
  if (blocking > 0)
    return `⛔ **${blocking} ${blocking === 1 ? "thing" : "things"} to decide before merging.**`;
  if (open > 0) return `⚠️ **${open} ${open === 1 ? "thing" : "things"} to look at.**`;
  return "✅ **Nothing speaks against merging.**";
}

// src/pull-request/sections/traffic.ts
var LONGEST_CELL = 300;
function trafficParts({ name, traffic }, named) {
  const { head, rows } = trafficTable(traffic);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map((cell) => plain(shorten(cell, LONGEST_CELL))));
  const listing = tableListing(head, cells, (left) => `and ${left} more kinds of requests`);
  const heading = named ? `### Traffic in ${plain(name)}` : "### Traffic";
  return [{ rank: 1, listing: { ...listing, open: `${heading}

${listing.open}` } }];
}

// src/pull-request/body.ts
var BODY_BUDGET = {
  limit: 64e3 - FACTS_BUDGET.limit,
  sizeOf: (text) => text.length
};
function formatBody(context, budget = BODY_BUDGET) {
  const { environments } = context;
  const findings = findingsOfReviews(environments);
  const parts = [
    ...reviewParts(environments, findings, verdict(environments)),
    ...lineageParts(environments, context.lineage),
    FACTS_SLOT,
    provenance(context)
  ];
  return fitParts(parts, budget);
}
function reviewParts(environments, findings, sentence2) {
  return [
    `${decision(findings)} ${sentence2}`,
    overviewPart(environments, findings),
    ...attentionParts(findings),
    ...environments.flatMap((environment) => trafficParts(environment, environments.length > 1)),
    ...alertParts(environments.flatMap(({ changes }) => changes)),
    ...environments.flatMap(
      (environment) => changeParts(environment, environments.length > 1, subjectsOf(findings))
    )
  ];
}
function formatTitle(environments) {
  const names = environments.map(({ name }) => name).join(", ");
  const counts = formatCounts(countChanges(environments.flatMap(({ changes }) => changes)));
  return shorten(`Inference gateway: ${names} (${counts})`, 200);
}
var MAX_SENTENCES = 5;
function verdict(environments) {
  if (environments.length > MAX_SENTENCES) {
    const counts = formatCounts(countChanges(environments.flatMap(({ changes }) => changes)));
    return `Merging this changes **${environments.length} environments**: ${counts}.`;
  }
  return environments.map((environment) => {
    const { engine, syncedPath: syncedPath2, changes } = environment;
    const counts = formatCounts(countChanges(changes));
    return `Merging this ${deed(environment)}: ${counts}. ${engine} syncs ${code(`${syncedPath2}/`)}.`;
  }).join("\n");
}
function deed({ name, release, previousRelease, isFirst }) {
  const [it, now] = [`**${plain(name)}**`, code(shortId(release))];
  if (previousRelease === void 0) return `brings ${it} to release ${now}, its first`;
  if (previousRelease !== release)
    return `brings ${it} to release ${now} from ${code(shortId(previousRelease))}`;
  return isFirst ? `applies ${it} for the first time, with release ${now}` : `keeps ${it} on release ${now} and applies its own values anew`;
}
function provenance({ environments, configPath, version }) {
  const names = environments.map(({ name }) => name);
  const folders = names.slice(0, MAX_SENTENCES).map((name) => code(`rendered/${name}/`));
  return `### How to check, hold or undo

- The same result on your machine: ${code(`igw render --dry-run --config ${configPath}`)}
- Hold: leave this pull request open; it follows the base branch. Commits that you add to its branch are kept, and the next run stops and says so.
- Undo after the merge: revert the merge commit; what is in ${folders.join(", ")}${names.length > folders.length ? ", …" : ""} is what runs.

<sub>Rendered by inference-gateway-gitops ${plain(version)}. A release is a git tree: ${code(`git rev-parse HEAD:overlays/${names[0] ?? ""}/release`)} prints its id after the merge.</sub>`;
}

// src/gitops/sync-target.ts
function syncedPath({ sync, environment }) {
  return sync === "rendered" ? `rendered/${environment}` : `overlays/${environment}`;
}

// src/gitops/argocd.ts
function argoObjects(target, options) {
  const project = options.project ?? `${target.name}-${target.environment}`;
  const application = applicationOf(target, options, project);
  return options.project === void 0 ? [projectOf(target, options, project), application] : [application];
}
function projectOf(target, options, name) {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata: { name, namespace: options.namespace },
    spec: {
      description: `Inference gateway '${target.name}' in ${target.environment}`,
      sourceRepos: [target.repository],
      destinations: namespacesOf(target).map((namespace) => ({
        namespace,
        ...destinationOf(target, options)
      })),
      clusterResourceWhitelist: clusterKindsOf(target.resources),
      namespaceResourceWhitelist: [{ group: "*", kind: "*" }]
    }
  };
}
function applicationOf(target, options, project) {
  const scaled = target.resources.some(({ kind }) => kind === "HorizontalPodAutoscaler");
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name: `${target.name}-${target.environment}`,
      namespace: options.namespace,
      labels: { "app.kubernetes.io/part-of": "inference-gateway" }
    },
    spec: {
      project,
      source: {
        repoURL: target.repository,
        targetRevision: target.branch,
        path: syncedPath(target),
        ...target.sync === "rendered" && { directory: { recurse: true } }
      },
      destination: { namespace: target.namespace, ...destinationOf(target, options) },
      // The autoscaler owns the number of replicas; without this, self-healing would fight it.
      ...scaled && {
        ignoreDifferences: [
          { group: "apps", kind: "Deployment", jsonPointers: ["/spec/replicas"] },
          {
            group: "leaderworkerset.x-k8s.io",
            kind: "LeaderWorkerSet",
            jsonPointers: ["/spec/replicas"]
          }
        ]
      },
      syncPolicy: {
        ...options.automated && {
          automated: { prune: options.prune, selfHeal: options.selfHeal }
        },
        syncOptions: [
          "ServerSideApply=true",
          // Kinds whose CRD comes with an operator or an earlier wave must not fail the dry run.
          "SkipDryRunOnMissingResource=true",
          ...scaled ? ["RespectIgnoreDifferences=true"] : []
        ],
        retry: { limit: 5, backoff: { duration: "30s", factor: 2, maxDuration: "10m" } }
      }
    }
  };
}
function destinationOf(target, { destination }) {
  const cluster = destination ?? target.cluster;
  return cluster.startsWith("https://") ? { server: cluster } : { name: cluster };
}
function namespacesOf({ namespace, resources }) {
  const all = resources.flatMap((resource) => resource.namespace ?? []);
  return [.../* @__PURE__ */ new Set([namespace, ...all])].sort();
}
function clusterKindsOf(resources) {
  const kinds = resources.filter(({ namespace }) => namespace === void 0).map(({ group, kind }) => `${group}/${kind}`);
  return [...new Set(kinds)].sort().map((text) => {
    const [group = "", kind = ""] = text.split("/");
    return { group, kind };
  });
}

// src/gitops/argocd-health.ts
function argoHealthPatch(namespace) {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "argocd-cm", namespace, labels: { "app.kubernetes.io/part-of": "argocd" } },
    data: Object.fromEntries(
      CHECKS.flatMap(
        ({ kinds, script }) => kinds.map((kind) => [`resource.customizations.health.${kind}`, script])
      )
    )
  };
}
function conditionsOf(list, types) {
  const wanted = types.map((type) => `["${type}"] = true`).join(", ");
  return `local wanted = {${wanted}}
local hs = {status = "Progressing", message = "Waiting for the controller"}
if obj.status == nil or obj.status.${list} == nil then
  return hs
end
for _, parent in ipairs(obj.status.${list}) do
  for _, condition in ipairs(parent.conditions or {}) do
    if wanted[condition.type] then
      if condition.status ~= "True" then
        return {status = "Degraded", message = condition.reason .. ": " .. (condition.message or "")}
      end
      hs = {status = "Healthy", message = condition.reason}
    end
  end
end
return hs
`;
}
function ownConditions(type) {
  return `local hs = {status = "Progressing", message = "Waiting for the controller"}
if obj.status == nil or obj.status.conditions == nil then
  return hs
end
for _, condition in ipairs(obj.status.conditions) do
  if condition.type == "${type}" then
    if condition.status ~= "True" then
      return {status = "Degraded", message = (condition.reason or "") .. ": " .. (condition.message or "")}
    end
    hs = {status = "Healthy", message = condition.reason or ""}
  end
end
return hs
`;
}
var APIGEE = `if obj.status == nil or obj.status.currentState == nil then
  return {status = "Progressing", message = "Waiting for the Apigee operator"}
end
if obj.status.currentState == "CREATED" then
  return {status = "Healthy", message = "CREATED"}
end
if string.find(obj.status.currentState, "Failed") then
  return {status = "Degraded", message = obj.status.currentState .. ": " .. (obj.status.errorMessage or "")}
end
return {status = "Progressing", message = obj.status.currentState}
`;
var CHECKS = [
  {
    kinds: ["networking.gke.io_GCPTrafficExtension", "networking.gke.io_GCPRoutingExtension"],
    // 'Programmed' is not among the documented conditions of extensions.
    script: conditionsOf("ancestors", ["Accepted", "ResolvedRefs"])
  },
  { kinds: ["networking.gke.io_GCPBackendPolicy"], script: ownConditions("Attached") },
  { kinds: ["networking.gke.io_HealthCheckPolicy"], script: ownConditions("Attached") },
  {
    kinds: ["inference.networking.k8s.io_InferencePool"],
    script: conditionsOf("parents", ["Accepted", "ResolvedRefs"])
  },
  {
    kinds: ["monitoring.googleapis.com_PodMonitoring"],
    script: ownConditions("ConfigurationCreateSuccess")
  },
  { kinds: ["apim.googleapis.com_ApigeeBackendService"], script: APIGEE }
];

// src/gitops/layer.ts
var LAYERS = ["prerequisites", "model-armor", "gateway", "policies"];
var DEPENDS_ON = {
  prerequisites: [],
  // Its CRD is alpha and installed by hand, so it must not fail the dry run of anything else.
  "model-armor": ["prerequisites"],
  gateway: ["prerequisites", "model-armor"],
  policies: ["prerequisites"]
};
function layerOf({ group }) {
  switch (group) {
    case "serviceusage.cnrm.cloud.google.com":
    case "iam.cnrm.cloud.google.com":
      return "prerequisites";
    case "modelarmor.cnrm.cloud.google.com":
      return "model-armor";
    case "monitoring.cnrm.cloud.google.com":
    case "logging.cnrm.cloud.google.com":
      return "policies";
    default:
      return "gateway";
  }
}

// src/gitops/flux.ts
function fluxFiles(target, options) {
  const repository = gitRepository(target, options);
  if (target.sync === "overlay") {
    const whole = fluxKustomization(target, options, {
      name: prefix(target),
      path: `./${syncedPath(target)}`,
      dependsOn: [],
      wait: false
    });
    return { objects: [repository, whole], layers: /* @__PURE__ */ new Map() };
  }
  const present = LAYERS.filter((layer) => filesOf(target, layer).length > 0);
  const objects = present.map(
    (layer) => fluxKustomization(target, options, {
      name: `${prefix(target)}-${layer}`,
      path: `./gitops/flux/${target.environment}/${layer}`,
      dependsOn: DEPENDS_ON[layer].filter((before) => present.includes(before)),
      // Alert policies become ready when their metrics exist, which may take traffic.
      wait: layer !== "policies"
    })
  );
  const layers = present.map(
    (layer) => [`${target.environment}/${layer}`, layerFiles(target, layer)]
  );
  return { objects: [repository, ...objects], layers: new Map(layers) };
}
function fluxKustomization(target, options, parts) {
  return {
    apiVersion: "kustomize.toolkit.fluxcd.io/v1",
    kind: "Kustomization",
    metadata: { name: parts.name, namespace: options.namespace },
    spec: {
      interval: options.interval,
      retryInterval: "2m",
      timeout: "15m",
      prune: options.prune,
      wait: parts.wait,
      path: parts.path,
      sourceRef: { kind: "GitRepository", name: prefix(target) },
      ...parts.dependsOn.length > 0 && {
        dependsOn: parts.dependsOn.map((layer) => ({ name: `${prefix(target)}-${layer}` }))
      },
      ...parts.wait && { healthCheckExprs: HEALTH }
    }
  };
}
function gitRepository(target, { namespace, interval, secretRef }) {
  return {
    apiVersion: "source.toolkit.fluxcd.io/v1",
    kind: "GitRepository",
    metadata: { name: prefix(target), namespace },
    spec: {
      interval,
      url: target.repository,
      ref: { branch: target.branch },
      ...secretRef !== void 0 && { secretRef: { name: secretRef } }
    }
  };
}
function layerFiles(target, layer) {
  return {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: filesOf(target, layer).map((file) => `../../../../${syncedPath(target)}/${file}`)
  };
}
function filesOf({ resources }, layer) {
  return resources.filter((resource) => layerOf(resource) === layer).map(({ file }) => file).sort();
}
function prefix({ name, environment }) {
  return `${name}-${environment}`;
}
function conditionChecks(apiVersion, kind, list, type) {
  const exists = (status) => `status.${list}.exists(p, p.conditions.exists(c, c.type == '${type}' && c.status == '${status}'))`;
  return {
    apiVersion,
    kind,
    inProgress: `!has(status.${list}) || size(status.${list}) == 0`,
    failed: exists("False"),
    current: exists("True")
  };
}
function configConnector(apiVersion, kind) {
  const reasons = "['UpdateFailed','DeleteFailed','DependencyInvalid','ManagementConflict']";
  return {
    apiVersion,
    kind,
    inProgress: "!has(status.conditions) || status.observedGeneration != metadata.generation",
    failed: `status.conditions.exists(e, e.type == 'Ready' && e.status == 'False' && e.reason in ${reasons})`,
    current: "status.conditions.exists(e, e.type == 'Ready' && e.status == 'True')"
  };
}
var HEALTH = [
  configConnector("serviceusage.cnrm.cloud.google.com/v1beta1", "Service"),
  configConnector("serviceusage.cnrm.cloud.google.com/v1beta1", "ServiceIdentity"),
  configConnector("iam.cnrm.cloud.google.com/v1beta1", "IAMPolicyMember"),
  configConnector("modelarmor.cnrm.cloud.google.com/v1alpha1", "ModelArmorTemplate"),
  conditionChecks("networking.gke.io/v1", "GCPTrafficExtension", "ancestors", "Accepted"),
  conditionChecks("inference.networking.k8s.io/v1", "InferencePool", "parents", "Accepted"),
  {
    apiVersion: "networking.gke.io/v1",
    kind: "GCPBackendPolicy",
    inProgress: "!has(status.conditions)",
    failed: "status.conditions.exists(c, c.type == 'Attached' && c.status == 'False')",
    current: "status.conditions.exists(c, c.type == 'Attached' && c.status == 'True')"
  },
  {
    apiVersion: "apim.googleapis.com/v1",
    kind: "ApigeeBackendService",
    inProgress: "!has(status.currentState)",
    failed: "status.currentState == 'Create_Update_Failed'",
    current: "status.currentState == 'CREATED'"
  }
];

// src/gitops/gitops-files.ts
var HEADER = "# Generated by inference-gateway-gitops; what is changed here is overwritten.\n";
var HEALTH_HEADER = `# Generated by inference-gateway-gitops. A patch of Argo CD's own ConfigMap, not an object to apply as it is: add it to
# the patches of the kustomization that installs Argo CD, or copy its keys.
`;
function gitOpsFiles(target, settings) {
  const { engine } = settings;
  return new Map([
    ...engine === "argocd" || engine === "both" ? argoFiles(target, settings) : [],
    ...engine === "flux" || engine === "both" ? fluxTexts(target, settings) : []
  ]);
}
function gitOpsPaths(environment) {
  return [
    `gitops/argocd/${environment}.yaml`,
    `gitops/flux/${environment}.yaml`,
    `gitops/flux/${environment}/`
  ];
}
function argoFiles(target, { argocd }) {
  const objects = argoObjects(target, {
    ...argocd,
    project: argocd.project,
    destination: argocd.destinations[target.environment]
  });
  return [
    [`gitops/argocd/${target.environment}.yaml`, documents(objects)],
    [
      "gitops/argocd/health/argocd-cm.yaml",
      HEALTH_HEADER + emitYaml(argoHealthPatch(argocd.namespace))
    ]
  ];
}
function fluxTexts(target, { flux }) {
  const { objects, layers } = fluxFiles(target, { ...flux, secretRef: flux.secretRef });
  const texts = [...layers].map(
    ([folder, kustomization]) => [`gitops/flux/${folder}/kustomization.yaml`, HEADER + emitYaml(kustomization)]
  );
  return [[`gitops/flux/${target.environment}.yaml`, documents(objects)], ...texts];
}
function documents(objects) {
  return HEADER + objects.map(emitYaml).join("---\n");
}

// src/pull-request/plan.ts
function planPullRequests(input) {
  return groupsOf(input).map((group) => planOf(group, input));
}
function reviewsOfPlans(input) {
  return groupsOf(input).map(({ key, environments }) => {
    const reviews = environments.map(({ review }) => review);
    const context = { ...input, environments: reviews };
    const isIdle = reviews.every(
      ({ changes, release, previousRelease }) => changes.length === 0 && release === previousRelease
    );
    return {
      key,
      title: formatTitle(reviews),
      isIdle,
      text: (budget) => withFacts(formatBody(context, budget))
    };
  });
}
function groupsOf({ config, environments }) {
  if (config.pullRequests.per === "environment")
    return environments.map((environment) => ({
      key: environment.name,
      environments: [environment]
    }));
  return environments.length === 0 ? [] : [{ key: "all", environments }];
}
function planOf({ key, environments }, input) {
  const { pullRequests } = input.config;
  const reviews = environments.map(({ review }) => review);
  const title = formatTitle(reviews);
  return {
    key,
    environments: environments.map(({ name }) => name),
    branch: branchName(pullRequests.branchPrefix, key),
    title,
    body: formatBody({ ...input, environments: reviews }),
    commitMessage: `${title}

${reviews.map(lineOf).join("\n")}
`,
    files: new Map(environments.flatMap((environment) => [...environment.files])),
    managed: environments.flatMap(({ name }) => managedPaths(name)),
    labels: pullRequests.labels,
    reviewers: pullRequests.reviewers,
    teamReviewers: pullRequests.teamReviewers,
    assignees: pullRequests.assignees,
    draft: pullRequests.draft,
    autoMerge: pullRequests.autoMerge
  };
}
function lineOf({ name, release, previousRelease, changes }) {
  const before = previousRelease === void 0 ? "its first" : `before: ${shortId(previousRelease)}`;
  return `${name}: release ${shortId(release)} (${before}); ${formatCounts(countChanges(changes))}`;
}
function managedPaths(environment) {
  const overlay = PATHS.overlay(environment);
  return [
    `${overlay}/kustomization.yaml`,
    `${overlay}/values.yaml`,
    `${overlay}/base/`,
    `${overlay}/overrides/`,
    `${overlay}/release/`,
    `${PATHS.rendered(environment)}/`,
    ...gitOpsPaths(environment),
    "gitops/argocd/health/argocd-cm.yaml"
  ];
}

export {
  syncedPath,
  gitOpsFiles,
  sortFindings,
  findingsOfReviews,
  subjectsOf,
  findingOfError,
  isBlocking,
  formatFinding,
  alertParts,
  attentionParts,
  describeText,
  changeParts,
  lineageParts,
  overviewPart,
  decision,
  trafficParts,
  BODY_BUDGET,
  reviewParts,
  planPullRequests,
  reviewsOfPlans,
  managedPaths
};
