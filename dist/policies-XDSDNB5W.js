const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  EPP_METRICS as EPP_METRICS2,
  Report,
  SERVER_PREFIXES,
  checkAlert,
  configConnectorPolicy,
  durationHint,
  formatManifest,
  gmpAlert,
  gmpRules,
  inReadingOrder,
  labelErrors,
  lossesInConfigConnector,
  parseDuration,
  parsePromql,
  parseRuleFile,
  policyNames,
  recordedNames,
  recordingErrors,
  recordingRules,
  recordsOf,
  selectorsOf,
  translateRules
} from "./chunk-OASG7IBF.js";
import {
  EPP_METRICS
} from "./chunk-JKA3N4U6.js";
import "./chunk-IKRQ4L3D.js";
import {
  readArguments
} from "./chunk-PWIS2LTN.js";
import {
  join2 as join,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync
} from "./chunk-FXN65R5A.js";
import {
  reportFindings,
  reportUsage
} from "./chunk-XDUKPJOU.js";
import {
  UserError,
  unreachable
} from "./chunk-7JAMGXYU.js";
import "./chunk-L6M6F6BW.js";

// src/alerts/alerting-rules.ts
function alertingRules(files, metrics) {
  const report = new Report();
  for (const file of files) report.add(file);
  report.add({ errors: recordingErrors(files) });
  const context = { recorded: recordedNames(files), isRecorded: true, needsMetrics: false, metrics };
  const rulesOf = (group) => group.rules.flatMap((rule) => {
    if (rule.kind !== "alert") return [];
    const about = report.about({ group: group.name.text, alert: rule.name.text });
    if (!checkAlert({ group, rule }, context, about)) return [];
    return isGoodRule(rule, group, about) ? gmpAlert(rule, group) : [];
  });
  const rules = gmpRules(files, rulesOf);
  const names = files.map(({ file }) => file);
  return {
    rules,
    errors: inReadingOrder(report.errors, names),
    warnings: inReadingOrder(report.warnings, names)
  };
}
function isGoodRule(rule, group, report) {
  const where = `alert '${rule.name.text}' of group '${group.name.text}'`;
  const { for: pending, keepFiringFor } = rule;
  const labels = new Map([...group.labels, ...rule.labels]);
  const errors = labelErrors(labels, where, { group: group.name.text, alert: rule.name.text });
  report.add({ errors });
  if (keepFiringFor?.text)
    report.warn("lost-field", `'keep_firing_for' of ${where} is lost: Rules have no such field`, {
      at: keepFiringFor.at
    });
  if (!pending?.text || parseDuration(pending.text) !== void 0) return errors.length === 0;
  const message = `'for' of ${where} is no duration: '${pending.text}'`;
  report.error("bad-duration", message, { at: pending.at, hint: durationHint(pending.text) });
  return false;
}

// src/commands/policies.ts
var POLICY_FORMATS = ["api", "kcc", "rules"];
function policies(request) {
  const files = request.files.map(parseRuleFile);
  switch (request.format) {
    case "api":
      return apiPolicies(files, request);
    case "kcc":
      return configConnectorManifests(files, request);
    case "rules":
      return rulesManifests(files, request);
    default:
      return unreachable(request.format);
  }
}
function apiPolicies(files, request) {
  const { alerts, errors, warnings } = translateRules(files, request);
  const report = new Report();
  report.add({ errors, warnings });
  for (const { groups } of files)
    for (const group of groups) {
      const [first, ...more] = recordsOf(group);
      if (first === void 0) continue;
      const { text } = group.name;
      const count = more.length === 0 ? "a recording rule" : `${more.length + 1} recording rules`;
      report.about({ group: text }).warn("lost-field", `group '${text}' has ${count}, and a policy cannot record`, {
        at: first.at,
        hint: "the formats kcc and rules print them as Rules of Managed Service for Prometheus"
      });
    }
  const list = alerts.map(({ policy }) => policy);
  return {
    stdout: `${JSON.stringify(list, null, 2)}
`,
    errors: report.errors,
    warnings: report.warnings
  };
}
function configConnectorManifests(files, request) {
  const { namespace, projectId, source } = request;
  const translated = translateRules(files, { ...request, withRecordingRules: true });
  const { alerts } = translated;
  const place = {
    ...namespace !== void 0 && { namespace },
    ...projectId !== void 0 && { projectId }
  };
  const names = policyNames(source, alerts);
  const report = new Report();
  report.add(translated);
  for (const loss of lossesInConfigConnector(alerts)) report.warn("lost-field", loss);
  return {
    stdout: manifestsText([
      ...alerts.map((alert, i) => configConnectorPolicy(alert, { name: names[i] ?? "", ...place })),
      ...recordingRules(files).map((rules) => rulesManifest(rules, namespace))
    ]),
    errors: report.errors,
    warnings: report.warnings
  };
}
function rulesManifests(files, { metrics, namespace }) {
  const { rules, errors, warnings } = alertingRules(files, metrics);
  const all = [...rules, ...recordingRules(files, "-recording")];
  return {
    stdout: manifestsText(all.map((one) => rulesManifest(one, namespace))),
    errors,
    warnings
  };
}
function rulesManifest({ slug, groups }, namespace) {
  return {
    apiVersion: "monitoring.googleapis.com/v1",
    kind: "Rules",
    metadata: { name: slug, ...namespace !== void 0 && { namespace } },
    spec: { groups }
  };
}
function manifestsText(manifests) {
  return manifests.map((manifest) => formatManifest(manifest)).join("---\n");
}

// src/promql/migrate-names.ts
function migrateName(name, { from, to }) {
  const found = EPP_METRICS2.flatMap((metric2) => {
    const part2 = partOf(name, metric2, from);
    return part2 === void 0 ? [] : [{ metric: metric2, part: part2 }];
  });
  const [match] = found;
  if (match === void 0) return { kind: "foreign" };
  const { metric, part } = match;
  const renamed = metric.names[to];
  if (renamed === void 0) return { kind: "gone" };
  if (renamed + part === name) return { kind: "kept" };
  return { kind: "renamed", name: renamed + part, labels: labelRenames(metric, { from, to }) };
}
function partOf(name, { type, names }, from) {
  const known = names[from];
  if (known === void 0 || !name.startsWith(known)) return;
  const part = name.slice(known.length);
  const isPart = part === "" || type === "histogram" && /^_(bucket|sum|count)$/.test(part);
  return isPart ? part : void 0;
}
function labelRenames({ labels = [] }, { from, to }) {
  return labels.flatMap((label) => {
    const [old, now] = [label[from], label[to]];
    return old === void 0 || now === void 0 || old === now ? [] : [[old, now]];
  });
}

// src/alerts/migrate-rules.ts
function migrateRules(source, migration) {
  const { file, groups, errors } = parseRuleFile(source);
  const report = new Report();
  report.add({ errors });
  const mentions = groups.flatMap(
    (group) => group.rules.flatMap((rule) => {
      const about = report.about({ group: group.name.text, [rule.kind]: rule.name.text });
      return mentionsIn(rule, { migration, report: about });
    })
  );
  const edits = editsOf(source.text, mentions);
  return {
    file,
    text: applyEdits(source.text, edits),
    changes: edits.size,
    errors: inReadingOrder(report.errors, [file]),
    warnings: inReadingOrder(report.warnings, [file])
  };
}
function mentionsIn(rule, context) {
  const annotations = rule.kind === "alert" ? [...rule.annotations.values()] : [];
  return [
    ...mentionsInQuery(rule.expr, context),
    ...annotations.flatMap((text) => mentionsInText(text, context))
  ];
}
function mentionsInQuery(expr, { migration, report }) {
  return selectorsOf(parsePromql(expr.text)).flatMap(({ metric, nameAt, from, to }) => {
    const selector = expr.text.slice(from, to);
    if (metric === void 0) {
      warnOfPattern(selector, expr.place(from), report);
      return [];
    }
    const migrated = migrateName(metric, migration);
    const at = expr.place(expr.text.indexOf(metric, nameAt));
    tellLosses({ metric, migrated, at, expr }, { migration, report });
    return migrated.kind === "renamed" ? [{ name: metric, at, becomes: migrated.name, report }] : [];
  });
}
function warnOfPattern(selector, at, report) {
  if (!/__name__\s*=~/.test(selector)) return;
  report.warn("bad-rule", `'${selector}' finds its metrics by a pattern, which stays as it is`, {
    at
  });
}
function tellLosses({ metric, migrated, at, expr }, { migration, report }) {
  if (migrated.kind === "gone")
    report.error(
      "unknown-metric",
      `'${metric}' has no counterpart in endpoint pickers of generation '${migration.to}'`,
      { at, hint: "without a change by hand this query finds nothing there" }
    );
  if (migrated.kind !== "renamed") return;
  for (const [before, now] of migrated.labels)
    if (new RegExp(`\\b${before}\\b`).test(expr.text))
      report.warn("bad-rule", `label '${before}' of '${metric}' is '${now}' there`, {
        at,
        hint: "change it by hand in matchers, groupings and texts"
      });
}
function mentionsInText(text, { migration, report }) {
  return [...text.text.matchAll(/[a-zA-Z_:][\w:]*/g)].flatMap(({ 0: name, index }) => {
    const migrated = migrateName(name, migration);
    if (migrated.kind !== "renamed") return [];
    return [{ name, at: text.place(index), becomes: migrated.name, report }];
  });
}
function editsOf(text, mentions) {
  const lines = lineStarts(text);
  const edits = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const { name, at, report } = mention;
    const offset = (lines[at.line - 1] ?? 0) + at.col - 1;
    if (text.startsWith(name, offset)) edits.set(offset, mention);
    else
      report.error("bad-rule", `'${name}' is written in a way that cannot be changed in place`, {
        at,
        hint: "write it in one piece, without escapes"
      });
  }
  return edits;
}
function lineStarts(text) {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
function applyEdits(text, edits) {
  let result = "";
  let at = 0;
  for (const [offset, { name, becomes }] of [...edits].sort(([a], [b]) => a - b)) {
    result += text.slice(at, offset) + becomes;
    at = offset + name.length;
  }
  return result + text.slice(at);
}

// src/diff/line-diff.ts
var CONTEXT = 3;
function diffLines(file, before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = old.flatMap((line, i) => line === now[i] ? [] : [i]);
  if (changed.length === 0) return "";
  const hunks = hunksAround(changed, old.length).map((hunk) => formatHunk(hunk, old, now));
  return `--- a/${file}
+++ b/${file}
${hunks.join("")}`;
}
function linesOf(text) {
  const lines = text.split(/(?<=\n)/);
  return lines.map(
    (line) => line.endsWith("\n") ? line : `${line}
\\ No newline at end of file
`
  );
}
function hunksAround(changed, lines) {
  const hunks = [];
  for (const i of changed) {
    const hunk = { from: Math.max(0, i - CONTEXT), to: Math.min(lines, i + CONTEXT + 1) };
    const last = hunks.at(-1);
    if (last !== void 0 && hunk.from <= last.to)
      hunks[hunks.length - 1] = { ...last, to: hunk.to };
    else hunks.push(hunk);
  }
  return hunks;
}
function formatHunk({ from, to }, old, now) {
  const range = `${from + 1},${to - from}`;
  let text = `@@ -${range} +${range} @@
`;
  let added = "";
  for (let i = from; i < to; i++) {
    if (old[i] === now[i]) {
      text += `${added} ${old[i]}`;
      added = "";
    } else {
      text += `-${old[i]}`;
      added += `+${now[i]}`;
    }
  }
  return text + added;
}

// src/commands/migrate-metrics.ts
function migrateMetrics(sources, migration) {
  const report = new Report();
  const files = sources.flatMap((source) => {
    const migrated = migrateRules(source, migration);
    report.add(migrated);
    if (migrated.changes === 0) return [];
    const { file, text, changes } = migrated;
    return [{ file, text, changes, diff: diffLines(file, source.text, text) }];
  });
  return { files, errors: report.errors, warnings: report.warnings };
}

// src/edge/cli/rule-sources.ts
var STDIN = "-";
function readRules(path) {
  if (path === STDIN) return [{ file: "stdin", text: readFileSync(0, "utf8") }];
  try {
    if (!statSync(path).isDirectory()) return [{ file: path, text: readFileSync(path, "utf8") }];
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
    return names.filter((name) => /\.(ya?ml|json)$/.test(name)).flatMap((name) => readRules(join(path, name)));
  } catch (cause) {
    throw new UserError("file-not-found", `'${path}' cannot be read`, { cause });
  }
}

// src/edge/cli/migrate-metrics.ts
function parseMigration(text) {
  const [left, right, ...rest] = text.split("..");
  const from = EPP_METRICS.find((name) => name === left);
  const to = EPP_METRICS.find((name) => name === right);
  if (from === void 0 || to === void 0 || from === to || rest.length > 0) return;
  return { from, to };
}
function runMigration({ migration, paths, write, json }) {
  const sources = paths.flatMap(readRules);
  const { files, errors, warnings } = migrateMetrics(sources, migration);
  reportFindings({ errors, warnings }, json);
  for (const { file, text, changes, diff } of files) {
    if (write) writeFileSync(file, text);
    process.stdout.write(
      write ? `${file}: ${changes === 1 ? "1 name" : `${changes} names`} changed
` : diff
    );
  }
  return errors.length > 0 ? 1 : 0;
}

// src/edge/cli/policies.ts
var USAGE = `igw policies: Prometheus rule files to Cloud Monitoring alert policies

Usage: igw policies [OPTIONS] FILE...
       igw policies --migrate-metrics FROM..TO [--write] FILE...

  FILE is a rule file, a folder of them, or '-' for standard input.

  --format FORMAT    api: a JSON array of AlertPolicy objects (default)
                     kcc: manifests of Config Connector, and what its kind cannot hold
                     rules: Rules of Managed Service for Prometheus, recording rules apart
  --inline-recording-rules
                     put what rules record into the alerts that read it (api, kcc)
  --epp-metrics GENERATION
                     warn of metrics that endpoint pickers of this generation do not emit:
                     ${EPP_METRICS.join(", ")}
  --disable-metric-validation
                     let policies exist before their metrics do (api)
  --namespace NAME   namespace of the manifests
  --project ID       project that the policies of the manifests belong to
  --json             mistakes and losses as JSON, one object a line
  --migrate-metrics FROM..TO
                     print what changes in the rule files where the endpoint pickers are of
                     another generation
  --write            change the files
  -h, --help         this text

Mistakes and losses go to standard error, each with its place. Exit codes: 0 every rule is in the
output, 1 one is missing or a file could not be read, 2 wrong use.
`;
var OPTIONS = {
  format: { type: "string", default: "api" },
  namespace: { type: "string" },
  project: { type: "string" },
  json: { type: "boolean", default: false },
  "inline-recording-rules": { type: "boolean", default: false },
  "disable-metric-validation": { type: "boolean", default: false },
  "epp-metrics": { type: "string" },
  "migrate-metrics": { type: "string" },
  write: { type: "boolean", default: false }
};
async function run(args) {
  const read = readArguments(args, {
    usage: USAGE,
    options: OPTIONS,
    operands: Number.POSITIVE_INFINITY
  });
  if (typeof read === "number") return read;
  const { values, positionals } = read;
  if (positionals.length === 0) return reportUsage("which rule files?", USAGE);
  if (values["migrate-metrics"] !== void 0) return migrate(values["migrate-metrics"], read);
  if (values.write) return reportUsage("--write belongs to --migrate-metrics", USAGE);
  const format = POLICY_FORMATS.find((name) => name === values.format);
  if (format === void 0)
    return reportUsage(
      `--format takes ${POLICY_FORMATS.join(" or ")}, not '${values.format}'`,
      USAGE
    );
  const epp = EPP_METRICS.find((name) => name === values["epp-metrics"]);
  if (values["epp-metrics"] !== void 0 && epp === void 0)
    return reportUsage(
      `--epp-metrics takes ${EPP_METRICS.join(", ")}, not '${values["epp-metrics"]}'`,
      USAGE
    );
  const { namespace, project: projectId } = values;
  const { stdout, errors, warnings } = policies({
    files: positionals.flatMap(readRules),
    format,
    disableMetricValidation: values["disable-metric-validation"],
    inlineRecordingRules: values["inline-recording-rules"],
    ...epp && { metrics: { epp, modelServers: Object.keys(SERVER_PREFIXES) } },
    ...namespace !== void 0 && { namespace },
    ...projectId !== void 0 && { projectId }
  });
  reportFindings({ errors, warnings }, values.json);
  process.stdout.write(stdout);
  return errors.length > 0 ? 1 : 0;
}
function migrate(text, { values, positionals: paths }) {
  const migration = parseMigration(text);
  if (migration === void 0)
    return reportUsage(
      `--migrate-metrics takes two of ${EPP_METRICS.join(", ")} as FROM..TO, not '${text}'`,
      USAGE
    );
  if (values.write && paths.includes(STDIN))
    return reportUsage("standard input cannot be changed: leave out --write", USAGE);
  return runMigration({ migration, paths, ...values });
}
export {
  run
};
