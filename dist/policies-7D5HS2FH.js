const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  writeText
} from "./chunk-QI42XYEP.js";
import {
  readArguments
} from "./chunk-XI7MRXQX.js";
import {
  print,
  reportFindings,
  reportUsage
} from "./chunk-KCQ3UCRI.js";
import {
  formatManifest
} from "./chunk-PRDA4AMQ.js";
import {
  EPP_METRICS as EPP_METRICS2,
  GMP_KINDS,
  Report,
  SERVER_PREFIXES,
  checkAlert,
  configConnectorPolicy,
  durationHint,
  gmpAlert,
  gmpRules,
  inEnvironment,
  inReadingOrder,
  labelErrors,
  lossesInConfigConnector,
  parseDuration,
  parseRuleFile,
  parseWithConfigMaps,
  policyNames,
  recordedNames,
  recordingErrors,
  recordingRules,
  recordsOf,
  scopeBeside,
  scopeQuery,
  selectorsOf,
  translateRules
} from "./chunk-CJVWLMWH.js";
import "./chunk-6JJB7PKT.js";
import {
  parsePromql
} from "./chunk-PBGHAR35.js";
import "./chunk-QIVIGG63.js";
import "./chunk-IOWDDTHY.js";
import "./chunk-OT75BEOS.js";
import "./chunk-DXDVXKHN.js";
import {
  EPP_METRICS
} from "./chunk-ZO7SR6ML.js";
import {
  dirname,
  join
} from "./chunk-XZZ7DTC4.js";
import "./chunk-VUNENL62.js";
import "./chunk-AYVV76OH.js";
import {
  UserError,
  unreachable
} from "./chunk-WWGTZDID.js";
import {
  readFileSync,
  readdirSync,
  statSync
} from "./chunk-SAHCXYC2.js";
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
  const files = request.files.map(request.configMaps ? parseWithConfigMaps : parseRuleFile);
  const result = policiesOf(files, request);
  return request.strict === true ? asPrometheus(result) : result;
}
function policiesOf(files, request) {
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
function asPrometheus({ stdout, errors, warnings }) {
  const isError = ({ code }) => code === "unknown-field" || code === "conflict";
  return {
    stdout,
    errors: [...errors, ...warnings.filter(isError)],
    warnings: warnings.filter((one) => !isError(one))
  };
}
function apiPolicies(files, request) {
  const translated = translateRules(files, request);
  const report = new Report();
  report.add(translated);
  const alerts = inEnvironment(translated.alerts, request, report);
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
  const place = {
    ...namespace !== void 0 && { namespace },
    ...projectId !== void 0 && { projectId }
  };
  const names = policyNames(source, translated.alerts);
  const report = new Report();
  report.add(translated);
  const alerts = inEnvironment(translated.alerts, request, report);
  for (const loss of lossesInConfigConnector(alerts)) report.warn("lost-field", loss);
  return {
    stdout: manifestsText([
      ...alerts.map((alert, i) => configConnectorPolicy(alert, { name: names[i] ?? "", ...place })),
      ...recordingRules(files).map((rules) => rulesManifest(rules, request))
    ]),
    errors: report.errors,
    warnings: report.warnings
  };
}
function rulesManifests(files, request) {
  const { rules, errors, warnings } = alertingRules(files, request.metrics);
  const all = [...rules, ...recordingRules(files, "-recording")];
  return {
    stdout: manifestsText(all.map((one) => rulesManifest(one, request))),
    errors,
    warnings
  };
}
function rulesManifest({ slug, groups }, request) {
  const { rulesKind: kind = "Rules", scope = [] } = request;
  const namespace = request.rulesNamespace ?? request.namespace;
  const beside = scopeBeside(kind, scope);
  const scoped = (rule) => ({ ...rule, expr: scopeQuery(rule.expr, beside).text });
  return {
    apiVersion: "monitoring.googleapis.com/v1",
    kind,
    // The other kinds are of the whole cluster.
    metadata: { name: slug, ...kind === "Rules" && namespace !== void 0 && { namespace } },
    spec: { groups: groups.map((group) => ({ ...group, rules: group.rules.map(scoped) })) }
  };
}
function manifestsText(manifests) {
  return manifests.map((manifest) => formatManifest(manifest)).join("---\n");
}

// src/edge/cli/config-of-policies.ts
async function fromConfig(file = "inference-gateway.yaml", environment) {
  const { policiesOfEnvironment } = await import("./policies-of-environment-7YBTVGS3.js");
  const found = policiesOfEnvironment({ file, text: textOf(file) }, environment);
  return { ...found, ruleFolder: join(dirname(file), found.ruleFolder) };
}
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UserError("config-not-found", `there is no '${file}'`, {
      hint: "write one with 'igw init', or name it with --config",
      cause
    });
  }
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
    if (write) writeText(file, text);
    print(write ? `${file}: ${changes === 1 ? "1 name" : `${changes} names`} changed
` : diff);
  }
  return errors.length > 0 ? 1 : 0;
}

// src/edge/cli/policy-settings.ts
function policySettings(options, shared = {}) {
  const scope = pairs("--scope", options.scope);
  const labels = pairs("--external-label", options["external-label"]);
  const severities = severitiesOf(options.severity);
  const channels = channelsOf(options.channel, options.project ?? shared.projectId);
  for (const problem of [scope, labels, severities, channels])
    if (typeof problem === "string") return problem;
  return {
    ...typeof scope === "object" && {
      scope: [...scope].map(([label, value]) => ({ label, value }))
    },
    ...typeof labels === "object" && {
      externalLabels: { ...shared.externalLabels, ...Object.fromEntries(labels) }
    },
    ...typeof severities === "object" && {
      severities: { ...shared.severities, ...Object.fromEntries(severities) }
    },
    ...typeof channels === "object" && { channels },
    ...given("externalUrl", options["external-url"]),
    ...given("runbookUrl", options["runbook-url"]),
    ...given("inlineRecordingRules", options["inline-recording-rules"]),
    ...given("disableMetricValidation", options["disable-metric-validation"]),
    ...given("distinctNames", options["distinct-names"])
  };
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function pairs(option, texts) {
  if (texts === void 0) return;
  const found = texts.map((text) => /^([a-zA-Z_]\w*)=(.+)$/s.exec(text));
  const bad = texts.find((_, i) => found[i] === null);
  if (bad !== void 0) return `${option} takes NAME=VALUE, not '${bad}'`;
  return new Map(found.map((match) => [match?.[1] ?? "", match?.[2] ?? ""]));
}
var SEVERITIES = {
  critical: "CRITICAL",
  error: "ERROR",
  warning: "WARNING"
};
function severitiesOf(texts) {
  if (texts === void 0) return;
  const words = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const [, word = "", name = ""] = /^(\S+)=(\w+)$/.exec(text) ?? [];
    const severity = SEVERITIES[name];
    if (severity === void 0)
      return `--severity takes WORD=critical, WORD=error or WORD=warning, not '${text}'`;
    words.set(word.toLowerCase(), severity);
  }
  return words;
}
function channelsOf(texts, project) {
  if (texts === void 0) return;
  const lists = {};
  for (const text of texts) {
    const [, severity = "default", name = ""] = /^(?:(critical|error|warning)=)?(.+)$/.exec(text) ?? [];
    const isId = /^[0-9]+$/.test(name);
    if (isId && project === void 0)
      return `--channel '${name}' is of which project? write projects/PROJECT/notificationChannels/${name}`;
    if (!isId && !/^projects\/[^/]+\/notificationChannels\/[^/]+$/.test(name))
      return `--channel takes projects/PROJECT/notificationChannels/ID or an id, not '${text}'`;
    const full = isId ? `projects/${project}/notificationChannels/${name}` : name;
    lists[severity] = [...lists[severity] ?? [], full];
  }
  const { default: all = [], critical = all, error = all, warning = all } = lists;
  return { default: all, critical, error, warning, byLabel: [] };
}

// src/edge/cli/policies.ts
var USAGE = `igw policies: Prometheus rule files to Cloud Monitoring alert policies

Usage: igw policies [OPTIONS] FILE...
       igw policies --env NAME [OPTIONS] [FILE...]
       igw policies --migrate-metrics FROM..TO [--write] FILE...

  FILE is a rule file, a folder of them, or '-' for standard input.

Output:
  --format FORMAT    api: a JSON array of AlertPolicy objects (default)
                     kcc: manifests of Config Connector, and what its kind cannot hold
                     rules: Rules of Managed Service for Prometheus, recording rules apart
  --kind KIND        of the objects that hold rules (kcc, rules): ${GMP_KINDS.join(", ")}
  --namespace NAME   namespace of the manifests
  --project ID       project of the policies in the manifests, and of channels given by their id
  --json             mistakes and losses as JSON, one object a line
  --config-maps      read the rule files in the data of ConfigMaps, which are refused otherwise
  --strict           unknown fields and groups of one name are errors, as in Prometheus

Settings of an environment, instead of the options below; FILE is then alerts.files of the config:
  --env NAME         the environment
  --config FILE      the config (inference-gateway.yaml)

Single settings, which go before those of the environment:
  --scope LABEL=VALUE
                     matcher that every selector gets, such as cluster=prod; may be there several times
  --channel [SEVERITY=]CHANNEL
                     who is told, of all alerts or those of a severity; may be there several times
  --severity WORD=SEVERITY
                     what a value of the label 'severity' means: critical, error or warning
  --external-label NAME=VALUE, --external-url URL
                     what $externalLabels and $externalURL stand for in texts
  --runbook-url URL  prefix of the runbook of alerts that name none; their name is appended
  --epp-metrics GENERATION
                     warn of metrics that endpoint pickers of this generation do not emit:
                     ${EPP_METRICS.join(", ")}
  --inline-recording-rules
                     put what rules record into the alerts that read it (api, kcc)
  --disable-metric-validation
                     let policies exist before their metrics do (api)
  --distinct-names   add severity or number to display names that would be equal (api, kcc)

Metric names:
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
  kind: { type: "string" },
  namespace: { type: "string" },
  project: { type: "string" },
  json: { type: "boolean", default: false },
  "config-maps": { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  env: { type: "string" },
  config: { type: "string" },
  scope: { type: "string", multiple: true },
  channel: { type: "string", multiple: true },
  severity: { type: "string", multiple: true },
  "external-label": { type: "string", multiple: true },
  "external-url": { type: "string" },
  "runbook-url": { type: "string" },
  "epp-metrics": { type: "string" },
  "inline-recording-rules": { type: "boolean" },
  "disable-metric-validation": { type: "boolean" },
  "distinct-names": { type: "boolean" },
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
  const { env, config } = values;
  if (config !== void 0 && env === void 0)
    return reportUsage("--config needs --env, the environment to look at", USAGE);
  if (positionals.length === 0 && env === void 0) return reportUsage("which rule files?", USAGE);
  if (values["migrate-metrics"] !== void 0) return migrate(values["migrate-metrics"], read);
  if (values.write) return reportUsage("--write belongs to --migrate-metrics", USAGE);
  const request = requestOf(values);
  if (typeof request === "string") return reportUsage(request, USAGE);
  const shared = env === void 0 ? void 0 : await fromConfig(config, env);
  const paths = positionals.length > 0 ? positionals : [shared?.ruleFolder ?? ""];
  const settings = policySettings(values, shared?.request);
  if (typeof settings === "string") return reportUsage(settings, USAGE);
  const { stdout, errors, warnings } = policies({
    ...shared?.request,
    ...settings,
    ...request,
    files: paths.flatMap(readRules)
  });
  reportFindings({ errors, warnings: [...shared?.warnings ?? [], ...warnings] }, values.json);
  print(stdout);
  return errors.length > 0 ? 1 : 0;
}
function requestOf(values) {
  const format = POLICY_FORMATS.find((name) => name === values.format);
  if (format === void 0)
    return `--format takes ${POLICY_FORMATS.join(" or ")}, not '${values.format}'`;
  const rulesKind = GMP_KINDS.find((name) => name === values.kind);
  if (values.kind !== void 0 && rulesKind === void 0)
    return `--kind takes ${GMP_KINDS.join(", ")}, not '${values.kind}'`;
  if (rulesKind !== void 0 && format === "api")
    return "--kind belongs to --format kcc and --format rules";
  const epp = EPP_METRICS.find((name) => name === values["epp-metrics"]);
  if (values["epp-metrics"] !== void 0 && epp === void 0)
    return `--epp-metrics takes ${EPP_METRICS.join(", ")}, not '${values["epp-metrics"]}'`;
  const { namespace, project: projectId, strict } = values;
  return {
    format,
    strict,
    configMaps: values["config-maps"],
    ...rulesKind && { rulesKind },
    ...epp && { metrics: { epp, modelServers: Object.keys(SERVER_PREFIXES) } },
    ...namespace !== void 0 && { namespace, rulesNamespace: namespace },
    ...projectId !== void 0 && { projectId }
  };
}
function migrate(text, { values, positionals: paths }) {
  const migration = parseMigration(text);
  if (migration === void 0)
    return reportUsage(
      `--migrate-metrics takes two of ${EPP_METRICS.join(", ")} as FROM..TO, not '${text}'`,
      USAGE
    );
  if (paths.length === 0) return reportUsage("which rule files?", USAGE);
  if (values.write && paths.includes(STDIN))
    return reportUsage("standard input cannot be changed: leave out --write", USAGE);
  return runMigration({ migration, paths, ...values });
}
export {
  run
};
