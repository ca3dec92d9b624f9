const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  cutText,
  fit,
  identities,
  isLabelName,
  labelNameFor,
  slug
} from "./chunk-6JJB7PKT.js";
import {
  foreignBlank,
  parsePromql,
  stringError,
  syntaxError,
  withoutComments
} from "./chunk-PBGHAR35.js";
import {
  quote,
  simpleDocument,
  unquote
} from "./chunk-ZO7SR6ML.js";
import {
  compileGoRegExp,
  locate,
  mapEntries,
  parseWithinLimits,
  yamlPackage
} from "./chunk-AYVV76OH.js";
import {
  UserError,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/promql/metric-catalogue.ts
var EPP_METRICS = [
  perRequest("request_total", "request_total", "counter"),
  perRequest("request_error_total", "request_error_total", "counter"),
  perRequest("request_duration_seconds", "request_duration_seconds", "histogram"),
  perRequest("request_sizes", "request_size_bytes", "histogram"),
  perRequest("response_sizes", "response_size_bytes", "histogram"),
  perRequest("input_tokens", "request_input_tokens", "histogram"),
  perRequest("output_tokens", "request_output_tokens", "histogram"),
  perRequest("running_requests", "request_running", "gauge"),
  perRequest("normalized_time_per_output_token_seconds", "request_ntpot_seconds", "histogram"),
  newPerRequest("prompt_cached_tokens", "request_cached_tokens"),
  newPerRequest("request_ttft_seconds", "request_ttft_seconds"),
  newPerRequest("request_tpot_seconds", "request_streaming_tpot_seconds"),
  onlyLlmD("request_streaming_itl_seconds", "histogram"),
  pool("average_kv_cache_utilization", "average_kv_cache_utilization"),
  pool("average_queue_size", "average_queue_size"),
  pool("ready_pods", "ready_endpoints"),
  {
    ...pool("per_pod_queue_size", "per_endpoint_queue_size"),
    labels: [podLabel("model_server_pod", "model_server_endpoint")]
  },
  {
    type: "gauge",
    names: {
      gaie: "inference_pool_average_running_requests",
      "llm-d": "llm_d_epp_average_running_requests"
    },
    since: "v1.5"
  },
  extension("scheduler_e2e_duration_seconds", "histogram"),
  extension("plugin_duration_seconds", "histogram"),
  extension("prefix_indexer_size", "gauge"),
  extension("prefix_indexer_hit_ratio", "histogram"),
  extension("prefix_indexer_hit_bytes", "histogram"),
  extension("info", "gauge"),
  {
    ...newExtension("scheduler_attempts_total", "counter", "v1.3"),
    labels: [podLabel("pod_name", "endpoint_name")]
  },
  newExtension("model_rewrite_decisions_total", "counter", "v1.3"),
  newExtension("flow_control_request_queue_duration_seconds", "histogram", "v1.1"),
  newExtension("flow_control_queue_size", "gauge", "v1.1"),
  newExtension("flow_control_queue_bytes", "gauge", "v1.4"),
  newExtension("flow_control_pool_saturation", "gauge", "v1.5"),
  newExtension("flow_control_dispatch_cycle_duration_seconds", "histogram", "v1.4"),
  newExtension("flow_control_request_enqueue_duration_seconds", "histogram", "v1.4"),
  onlyLlmD("flow_control_requests_total", "counter", "v0.10"),
  onlyLlmD("flow_control_stale_endpoints", "gauge", "v0.10"),
  onlyLlmD("flow_control_capacity_utilization_requests", "gauge", "after v0.10"),
  onlyLlmD("flow_control_capacity_utilization_bytes", "gauge", "after v0.10"),
  onlyLlmD("flow_control_global_capacity_utilization_requests", "gauge", "after v0.10"),
  onlyLlmD("flow_control_global_capacity_utilization_bytes", "gauge", "after v0.10"),
  onlyLlmD("request_processing_duration_seconds", "histogram", "v0.10"),
  onlyLlmD("response_processing_duration_seconds", "histogram", "v0.10"),
  onlyLlmD("datalayer_poll_errors_total", "counter"),
  onlyLlmD("datalayer_extract_errors_total", "counter"),
  onlyLlmD("inflight_requests", "gauge", "v0.10"),
  onlyLlmD("inflight_tokens", "gauge", "v0.10"),
  onlyLlmD("pd_decision_total", "counter"),
  onlyLlmD("disagg_decision_total", "counter"),
  onlyLlmD("extproc_streams_total", "counter"),
  onlyLlmD("extproc_streams_inflight", "gauge")
];
var OPEN_FAMILIES = [
  /^llm_d_epp_(std_dev|kv_cache|prefix_indexer)_/,
  /^llm_d_router_epp_kv_cache_/,
  /^llm_d_inference_scheduler_/
];
var SERVER_PREFIXES = {
  vllm: "vllm:",
  sglang: "sglang:",
  trtllm: "trtllm_",
  triton: "nv_",
  jetstream: "jetstream_",
  tgi: "tgi_"
};
var SERVER_METRICS = [
  {
    name: "vllm:kv_cache_usage_perc",
    type: "gauge",
    before: ["vllm:gpu_cache_usage_perc"]
  },
  {
    name: "vllm:request_time_per_output_token_seconds",
    type: "histogram",
    before: ["vllm:time_per_output_token_seconds"]
  },
  {
    name: "vllm:request_queue_time_seconds",
    type: "histogram",
    before: ["vllm:time_in_queue_requests"]
  },
  {
    name: "vllm:prefix_cache_queries_total",
    type: "counter",
    before: ["vllm:gpu_prefix_cache_queries_total"]
  },
  {
    name: "vllm:prefix_cache_hits_total",
    type: "counter",
    before: ["vllm:gpu_prefix_cache_hits_total"]
  }
];
var REMOVED_SERVER_METRICS = {
  "vllm:gpu_prefix_cache_hit_rate": "the rate of vllm:prefix_cache_hits_total by that of vllm:prefix_cache_queries_total",
  "vllm:cpu_prefix_cache_hit_rate": "the rate of vllm:prefix_cache_hits_total by that of vllm:prefix_cache_queries_total",
  "vllm:cpu_cache_usage_perc": "vllm:kv_cache_usage_perc, as there is no swapping to memory",
  "vllm:num_requests_swapped": "vllm:num_preemptions_total, as there is no swapping to memory",
  "vllm:model_forward_time_milliseconds": "vllm:request_inference_time_seconds",
  "vllm:model_execute_time_milliseconds": "vllm:request_inference_time_seconds"
};
function perRequest(tail, llmD, type) {
  const names = {
    "gaie-legacy": `inference_model_${tail}`,
    gaie: `inference_objective_${tail}`,
    "llm-d": `llm_d_epp_${llmD}`
  };
  return { type, names };
}
function newPerRequest(tail, llmD) {
  const names = { gaie: `inference_objective_${tail}`, "llm-d": `llm_d_epp_${llmD}` };
  return { type: "histogram", names, since: "v1.2" };
}
function pool(tail, llmD) {
  const name = `inference_pool_${tail}`;
  return {
    type: "gauge",
    names: { "gaie-legacy": name, gaie: name, "llm-d": `llm_d_epp_${llmD}` }
  };
}
function podLabel(before, llmD) {
  return { "gaie-legacy": before, gaie: before, "llm-d": llmD };
}
function extension(tail, type) {
  const name = `inference_extension_${tail}`;
  return { type, names: { "gaie-legacy": name, gaie: name, "llm-d": `llm_d_epp_${tail}` } };
}
function newExtension(tail, type, since) {
  const names = { gaie: `inference_extension_${tail}`, "llm-d": `llm_d_epp_${tail}` };
  return { type, names, since };
}
function onlyLlmD(tail, type, since) {
  return { type, names: { "llm-d": `llm_d_epp_${tail}` }, ...since !== void 0 && { since } };
}

// src/alerts/duration.ts
var UNITS_MS = [
  ["y", 365 * 864e5],
  ["w", 7 * 864e5],
  ["d", 864e5],
  ["h", 36e5],
  ["m", 6e4],
  ["s", 1e3],
  ["ms", 1]
];
var DURATION = /^(?:([0-9]+)y)?(?:([0-9]+)w)?(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?$/;
var MAX_MS = 9223372036854;
var EVALUATION_STEP_MS = 3e4;
function parseDuration(text) {
  if (text === "0") return 0;
  const parts = DURATION.exec(text);
  if (parts === null || text === "") return;
  const ms = UNITS_MS.reduce((sum, [, unit], i) => sum + Number(parts[i + 1] ?? 0) * unit, 0);
  return ms > MAX_MS ? void 0 : ms;
}
function durationHint(text) {
  if (/^[0-9]+$/.test(text)) return `write '${text}s' or '${text}m'`;
  if (/^([0-9]+(ms|[ywdhms]))+$/.test(text)) return "units go from large to small, each once";
  return "a duration is written like '5m' or '1h30m'";
}
function formatSeconds(ms) {
  const fraction = ms % 1e3;
  const digits = fraction === 0 ? "" : `.${String(fraction).padStart(3, "0").replace(/0+$/, "")}`;
  return `${Math.floor(ms / 1e3)}${digits}s`;
}
function evaluationInterval(ms) {
  return Math.max(1, Math.ceil(ms / EVALUATION_STEP_MS)) * EVALUATION_STEP_MS;
}

// src/alerts/gmp-rules.ts
var GMP_KINDS = ["Rules", "ClusterRules", "GlobalRules"];
var COLLECTOR_SCOPE = {
  Rules: ["cluster", "location", "namespace"],
  ClusterRules: ["cluster", "location"],
  GlobalRules: []
};
function scopeBeside(kind, scope) {
  return scope.filter(({ label }) => !COLLECTOR_SCOPE[kind].includes(label));
}
function gmpRules(files, rulesOf, suffix = "") {
  const found = files.flatMap((file) => {
    const groups = file.groups.flatMap((group) => gmpGroup(group, rulesOf(group)));
    return groups.length === 0 ? [] : [{ slug: fileSlug(file.file) + suffix, groups }];
  });
  const seen = /* @__PURE__ */ new Map();
  return found.map((rules) => {
    const number = (seen.get(rules.slug) ?? 0) + 1;
    seen.set(rules.slug, number);
    return number === 1 ? rules : { ...rules, slug: `${rules.slug}-${number}` };
  });
}
function gmpRecord(rule, group) {
  return { record: rule.name.text, expr: rule.expr.text.trim(), ...labelsIn(rule, group) };
}
function gmpAlert(rule, group) {
  const annotations = plainMap(new Map([...rule.annotations].filter(([key]) => isLabelName(key))));
  return {
    alert: rule.name.text,
    expr: rule.expr.text.trim(),
    ...rule.for?.text && { for: rule.for.text },
    ...labelsIn(rule, group),
    ...Object.keys(annotations).length > 0 && { annotations }
  };
}
function gmpGroup({ name, interval }, rules) {
  if (rules.length === 0) return [];
  const hasInterval = interval !== void 0 && parseDuration(interval.text) !== void 0;
  return [{ name: name.text, ...hasInterval && { interval: interval.text }, rules }];
}
function labelsIn({ labels: own }, { labels: shared }) {
  const labels = new Map([...shared, ...own]);
  return labels.size === 0 ? {} : { labels: plainMap(labels) };
}
function plainMap(texts) {
  return Object.fromEntries([...texts].map(([key, { text }]) => [key, text]));
}
function fileSlug(file) {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/i, "");
  return fit(slug(name) || "rules", 40);
}

// src/alerts/alert-policy.ts
var LIMITS = {
  displayName: 512,
  contentCharacters: 8192,
  contentBytes: 10240,
  subjectBytes: 10240,
  links: 3,
  linkUrl: 2083,
  userLabel: 63,
  durationMs: 864e5
};

// src/alerts/config-connector.ts
var LOSSES = [
  {
    of: "has no field 'documentation.subject', so the subject stands above the content",
    isIn: ({ documentation }) => documentation?.subject !== void 0
  },
  {
    of: "has no field 'documentation.links', so links are listed below the content",
    isIn: ({ documentation }) => (documentation?.links ?? []).length > 0
  },
  {
    of: "has room for less content when subject and links are in it, so the content is cut",
    isIn: ({ documentation = {} }) => partsOf(documentation).isCut
  },
  {
    of: "has no field 'disableMetricValidation', so a policy is refused until its metrics were written once",
    isIn: ({ conditions: [{ conditionPrometheusQueryLanguage }] }) => conditionPrometheusQueryLanguage.disableMetricValidation === true
  }
];
function lossesInConfigConnector(alerts) {
  return LOSSES.flatMap(({ of, isIn }) => {
    const count = alerts.filter(({ policy }) => isIn(policy)).length;
    const policies = count === 1 ? "1 policy" : `${count} policies`;
    return count === 0 ? [] : [`a MonitoringAlertPolicy ${of} (${policies})`];
  });
}
function configConnectorPolicy({ policy }, place) {
  const { name, namespace, projectId } = place;
  const { notificationChannels } = policy;
  const [{ displayName, conditionPrometheusQueryLanguage }] = policy.conditions;
  const { disableMetricValidation: _, ...condition } = conditionPrometheusQueryLanguage;
  const documentation = policy.documentation && documentationOf(policy.documentation);
  const annotations = {
    ...projectId !== void 0 && { "cnrm.cloud.google.com/project-id": projectId },
    ...place.annotations
  };
  return {
    apiVersion: "monitoring.cnrm.cloud.google.com/v1beta1",
    kind: "MonitoringAlertPolicy",
    metadata: {
      name,
      ...namespace !== void 0 && { namespace },
      labels: place.labels ?? policy.userLabels,
      ...Object.keys(annotations).length > 0 && { annotations }
    },
    spec: {
      displayName: policy.displayName,
      ...policy.severity && { severity: policy.severity },
      combiner: policy.combiner,
      conditions: [{ displayName, conditionPrometheusQueryLanguage: condition }],
      ...documentation && { documentation },
      ...notificationChannels && {
        notificationChannels: notificationChannels.map((external) => ({ external }))
      }
    }
  };
}
function documentationOf(documentation) {
  const { above, content, below } = partsOf(documentation);
  const parts = [...above, ...content === "" ? [] : [content], ...below];
  return { content: parts.join("\n\n"), mimeType: "text/markdown" };
}
function partsOf({ subject, content = "", links = [] }) {
  const list = links.map(({ displayName, url }) => `- [${displayName}](${url})`);
  const above = subject === void 0 ? [] : [`**${subject}**`];
  const below = list.length === 0 ? [] : [`Links:

${list.join("\n")}`];
  const around = [...above, "", ...below].join("\n\n");
  const whole = content.trimEnd();
  const cut = cutText(whole, {
    characters: LIMITS.contentCharacters - around.length,
    bytes: LIMITS.contentBytes - Buffer.byteLength(around)
  });
  return { above, content: cut, below, isCut: cut !== whole };
}

// src/alerts/diagnostics.ts
function inReadingOrder(found, files) {
  const unique = new Map(
    found.map((one) => [JSON.stringify([one.code, one.message, one.at]), one])
  );
  const rank = ({ at }) => at === void 0 ? [files.length, 0, 0] : [files.indexOf(at.file), at.line, at.col];
  return [...unique.values()].map((one) => ({ one, key: rank(one) })).sort((a, b) => a.key.reduce((order, n, i) => order || n - (b.key[i] ?? 0), 0)).map(({ one }) => one);
}
var Report = class _Report {
  errors;
  warnings;
  #rule;
  constructor(whole, rule) {
    this.errors = whole?.errors ?? [];
    this.warnings = whole?.warnings ?? [];
    this.#rule = rule;
  }
  error(code, message, details = {}) {
    this.errors.push(new UserError(code, message, { rule: this.#rule, ...details }));
  }
  warn(code, message, details = {}) {
    this.warnings.push(new UserError(code, message, { rule: this.#rule, ...details }));
  }
  add({ errors, warnings }) {
    this.errors.push(...errors ?? []);
    this.warnings.push(...warnings ?? []);
  }
  /** A view of this report that says of each finding which rule it is about. */
  about(rule) {
    return new _Report(this, rule);
  }
};

// src/promql/edits.ts
function insertMatchers({ braces, to }, matchers) {
  return braces === void 0 ? { from: to, to, text: `{${matchers}}` } : { from: braces.from + 1, to: braces.from + 1, text: `${matchers},` };
}
function applyEdits(text, edits) {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

// src/promql/selectors.ts
function selectorsOf(query) {
  const selectors = known.get(query) ?? readSelectors(query);
  known.set(query, selectors);
  return selectors;
}
var known = /* @__PURE__ */ new WeakMap();
function readSelectors(query) {
  const selectors = [];
  query.tree.iterate({
    enter(node) {
      if (node.name === "VectorSelector") selectors.push(readSelector(query.text, node.node));
    }
  });
  return selectors;
}
function metricNamesOf(query) {
  const names = selectorsOf(query).flatMap(({ metric }) => metric === void 0 ? [] : [metric]);
  return [...new Set(names)];
}
function readSelector(text, node) {
  const identifier = node.getChild("Identifier");
  const braces = node.getChild("LabelMatchers");
  const matchers = braces === null ? [] : matchersIn(text, braces);
  const quoted = braces?.getChild("QuotedLabelName") ?? null;
  const named = identifier ?? quoted;
  const byLabel = matchers.find(({ label, op }) => label === "__name__" && op === "=");
  const metric = named === null ? byLabel?.value : nameText(text, named);
  return {
    from: node.from,
    to: node.to,
    ...metric !== void 0 && { metric },
    nameAt: named?.from ?? byLabel?.from ?? node.from,
    ...braces && { braces: { from: braces.from, to: braces.to } },
    matchers
  };
}
function nameText(text, node) {
  const slice = text.slice(node.from, node.to);
  return node.name === "Identifier" ? slice : unquote(slice);
}
function matchersIn(text, braces) {
  const matchers = [];
  for (let node = braces.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== "UnquotedLabelMatcher" && node.name !== "QuotedLabelMatcher") continue;
    const matcher = readMatcher(text, node);
    if (matcher !== void 0) matchers.push(matcher);
  }
  return matchers;
}
function readMatcher(text, node) {
  const name = node.firstChild;
  const op = node.getChild("MatchOp");
  const value = node.lastChild;
  if (name === null || op === null || value === null || value.name !== "StringLiteral") return;
  const label = text.slice(name.from, name.to);
  const operator = text.slice(op.from, op.to);
  if (operator !== "=" && operator !== "!=" && operator !== "=~" && operator !== "!~") return;
  return {
    label: name.name === "LabelName" ? label : unquote(label),
    op: operator,
    value: unquote(text.slice(value.from, value.to)),
    from: node.from,
    to: node.to
  };
}

// src/promql/scope.ts
function scopeQuery(text, labels) {
  const query = parsePromql(text);
  const kept = [];
  const foreign = [];
  const edits = selectorsOf(query).flatMap((selector) => {
    if (isForeign(selector)) {
      foreign.push({ offset: selector.nameAt, metric: selector.metric ?? "" });
      return [];
    }
    const block = blockFor(selector, labels);
    for (const { label } of labels)
      if (isDecided(selector, labels, label)) kept.push({ offset: selector.from, label });
    return block === "" ? [] : [insertMatchers(selector, block)];
  });
  return { text: applyEdits(text, edits), kept, foreign };
}
function blockFor(selector, labels) {
  return labels.filter(({ label }) => !isDecided(selector, labels, label)).map(({ label, value }) => `${label}=${quote(value)}`).join(",");
}
function isDecided(selector, labels, label) {
  const ours = labels.find((one) => one.label === label);
  return selector.matchers.some(
    (matcher) => matcher.label === label && (matcher.op !== "=" || matcher.value !== ours?.value)
  );
}
function isForeign({ metric, matchers }) {
  const resource = matchers.find(({ label }) => label === "monitored_resource");
  if (resource !== void 0) return resource.value !== "prometheus_target";
  return metric !== void 0 && /^[a-z0-9_]+_(googleapis_com|io):|googleapis\.com\//.test(metric);
}

// src/alerts/in-environment.ts
function inEnvironment(alerts, { environment, scope = [], channels }, report) {
  return alerts.map((alert) => {
    const told = channels === void 0 ? [] : channelsFor(alert, channels);
    const scoped = scopedPolicy(alert, scope, report);
    const policy = {
      ...scoped,
      ...told.length > 0 && { notificationChannels: told },
      ...environment !== void 0 && {
        // As the policies of a release have it: without the quotes of gcloud around the group.
        displayName: `${environment}/${scoped.displayName.replaceAll('"', "")}`,
        userLabels: { ...scoped.userLabels, environment }
      }
    };
    return { ...alert, policy };
  });
}
function scopedPolicy({ policy, group, alert, at }, scope, report) {
  if (scope.length === 0) return policy;
  const [condition] = policy.conditions;
  const { conditionPrometheusQueryLanguage: promql } = condition;
  const { text: query, kept } = scopeQuery(promql.query, scope);
  for (const label of new Set(kept.map((one) => one.label)))
    report.about({ group, alert }).warn("bad-rule", `alert '${alert}' of group '${group}' says itself what '${label}' is`, {
      at,
      hint: "where it does, it is not limited to the environment"
    });
  const conditionPrometheusQueryLanguage = { ...promql, query };
  return { ...policy, conditions: [{ ...condition, conditionPrometheusQueryLanguage }] };
}
function channelsFor({ policy, severity }, channels) {
  const { labels: own = {} } = policy.conditions[0].conditionPrometheusQueryLanguage;
  const labels = {
    ...own,
    ...severity && { severity: severity.toLowerCase() }
  };
  const byLabel = channels.byLabel.findLast(
    (one) => Object.entries(one.labels).every(([name, value]) => labels[name] === value)
  );
  if (byLabel !== void 0) return byLabel.channels;
  switch (severity) {
    case "CRITICAL":
      return channels.critical;
    case "ERROR":
      return channels.error;
    case "WARNING":
      return channels.warning;
    case void 0:
      return channels.default;
  }
}

// src/alerts/policy-names.ts
var MAX_NAME = 63;
function policyNames(prefix, alerts) {
  const plain2 = alerts.map(
    ({ group, alert }) => fit([prefix ?? "", slug(group), slug(alert)].filter(Boolean).join("-"), MAX_NAME)
  );
  const counts = /* @__PURE__ */ new Map();
  for (const name of plain2) counts.set(name, (counts.get(name) ?? 0) + 1);
  return alerts.map(({ identity }, i) => {
    const name = plain2[i] ?? "";
    if (counts.get(name) === 1 && name !== "") return name;
    return [name.slice(0, MAX_NAME - 9).replace(/-+$/, ""), identity.slice(0, 8)].filter(Boolean).join("-");
  });
}

// src/promql/expression.ts
var SCALARS = ["NumberDurationLiteral", "StringLiteral"];
function isScalar(text, node) {
  if (SCALARS.includes(node.name)) return true;
  if (node.name === "ParenExpr" || node.name === "UnaryExpr")
    return node.lastChild !== null && isScalar(text, node.lastChild);
  if (node.name === "BinaryExpr")
    return [node.firstChild, node.lastChild].every((side) => side !== null && isScalar(text, side));
  return node.name === "FunctionCall" && /^(scalar|time|pi)$/.test(functionName(text, node));
}
function argumentsOf(call) {
  const args = [];
  const body = call.getChild("FunctionCallBody");
  for (let node = body?.firstChild ?? null; node !== null; node = node.nextSibling) args.push(node);
  return args;
}
function groupingOf(text, modifier) {
  const list = modifier.getChild("GroupingLabels");
  const plain2 = list?.getChildren("LabelName") ?? [];
  const quoted = list?.getChildren("QuotedLabelName") ?? [];
  return /* @__PURE__ */ new Set([
    ...plain2.map(({ from, to }) => text.slice(from, to)),
    ...quoted.map(({ from, to }) => unquote(text.slice(from, to)))
  ]);
}
function functionName(text, call) {
  const identifier = call.getChild("FunctionIdentifier");
  return identifier === null ? "" : text.slice(identifier.from, identifier.to);
}

// src/promql/operators.ts
var COMPARISONS = ["Eql", "Neq", "Gtr", "Gte", "Lss", "Lte"];
var SETS = ["And", "Or", "Unless"];
function operatorProblem(text, node, [left, right]) {
  const operator = operatorOf(text, node);
  const isComparison = has(node, COMPARISONS);
  const at = { offset: node.from };
  const odd = [left, right].find((type) => type === "text" || type === "range");
  if (odd === "range") return { ...at, message: "an operator takes no range of samples" };
  if (odd === "text") return { ...at, message: `'${operator}' takes series and numbers, no text` };
  if (has(node, ["BoolModifier"]) && !isComparison)
    return {
      offset: node.getChild("BoolModifier")?.from ?? node.from,
      message: `'bool' belongs to comparisons, and '${operator}' is none`
    };
  if (left === "number" && right === "number" && isComparison && !has(node, ["BoolModifier"]))
    return {
      ...at,
      message: `two numbers are compared with '${operator} bool'`,
      hint: "the result is then 0 or 1; for an alert that always fires write 'vector(1)'"
    };
  if ((left === "number" || right === "number") && has(node, SETS))
    return { ...at, message: `'${operator}' takes series on both sides, found a number` };
  return matchingProblem(text, node, { operator, sides: [left, right] });
}
function matchingProblem(text, node, { operator, sides }) {
  const clause = node.getChild("MatchingModifierClause");
  if (clause === null) return;
  const at = { offset: clause.from };
  const many2 = clause.getChild("GroupLeft") ?? clause.getChild("GroupRight");
  if (many2 !== null && has(node, SETS))
    return { ...at, message: `'${operator}' takes no group_left or group_right` };
  const [matched = [], included = []] = clause.getChildren("GroupingLabels").map((list) => namesIn(text, list));
  if (sides.includes("number") && matched.length > 0)
    return { ...at, message: "labels are matched between series, and one side is a number" };
  const twice = clause.getChild("On") && included.find((name) => matched.includes(name));
  if (twice)
    return { ...at, message: `label '${twice}' cannot be both in on() and in group_left/right()` };
  return;
}
function namesIn(text, list) {
  return [...list.getChildren("LabelName"), ...list.getChildren("QuotedLabelName")].map(
    ({ from, to }) => text.slice(from, to)
  );
}
function operatorOf(text, node) {
  const between = node.firstChild?.nextSibling;
  return between ? text.slice(between.from, between.to) : "";
}
function has(node, names) {
  return names.some((name) => node.getChild(name) !== null);
}

// src/promql/signatures.ts
var SIGNATURES = new Map([
  ...many(["vector"], "abs absent ceil deg exp floor ln log10 log2 rad sgn sort sort_desc sqrt"),
  ...many(["vector"], "acos acosh asin asinh atan atanh cos cosh sin sinh tan tanh timestamp"),
  ...many(["vector"], "histogram_avg histogram_count histogram_stddev histogram_stdvar"),
  ...many(["vector"], "histogram_sum"),
  ...many(["range"], "changes delta deriv idelta increase irate rate resets absent_over_time"),
  ...many(["range"], "avg_over_time count_over_time first_over_time last_over_time mad_over_time"),
  ...many(["range"], "max_over_time min_over_time present_over_time stddev_over_time"),
  ...many(["range"], "stdvar_over_time sum_over_time ts_of_first_over_time ts_of_last_over_time"),
  ...many(["range"], "ts_of_max_over_time ts_of_min_over_time"),
  ...many(["vector", "number"], "clamp_max clamp_min"),
  ...many(["vector", "number", "number"], "clamp"),
  ...many(["range", "number"], "predict_linear"),
  ...many(["range", "number", "number"], "holt_winters double_exponential_smoothing"),
  ...many(["number", "range"], "quantile_over_time"),
  ...many(["number", "vector"], "histogram_quantile"),
  ...many(["number", "number", "vector"], "histogram_fraction"),
  ...many(["vector", "text", "text", "text", "text"], "label_replace"),
  ...many(["vector", "text", "text", "text"], "label_join", { repeats: true }),
  ...many(["vector", "text"], "sort_by_label sort_by_label_desc", { repeats: true }),
  ...many(["vector"], "day_of_month day_of_week day_of_year days_in_month", { optional: 1 }),
  ...many(["vector"], "hour minute month year", { optional: 1 }),
  ...many(["vector", "number"], "round", { optional: 1 }),
  ...many(["vector", "vector"], "info", { optional: 1 }),
  ...many([], "pi time", { gives: "number" }),
  ...many(["vector"], "scalar", { gives: "number" }),
  ...many(["number"], "vector")
]);
var AGGREGATION_PARAMETERS = /* @__PURE__ */ new Map([
  ["topk", "number"],
  ["bottomk", "number"],
  ["quantile", "number"],
  ["limitk", "number"],
  ["limit_ratio", "number"],
  ["count_values", "text"]
]);
function many(takes, names, more = {}) {
  return names.split(" ").map((name) => [name, { takes, gives: "vector", ...more }]);
}

// src/promql/type-check.ts
function typeErrors({ text, tree }) {
  const root = tree.topNode.firstChild;
  if (root === null) return [];
  const check = { text, errors: [] };
  const type = typeOf(check, root);
  if (type === "range") wrongType(check, root, { wanted: "vector", found: type, of: "" });
  if (type === "text")
    check.errors.push({ offset: root.from, message: "a rule needs series or a number, not a text" });
  return check.errors;
}
function typeOf(check, node) {
  switch (node.name) {
    case "NumberDurationLiteral":
      return "number";
    case "StringLiteral":
      return "text";
    case "VectorSelector":
      return "vector";
    case "ParenExpr":
    case "AnchoredExpr":
    case "SmoothedExpr":
      return node.firstChild === null ? "unknown" : typeOf(check, node.firstChild);
    case "UnaryExpr":
      return signed(check, node);
    case "MatrixSelector":
    case "SubqueryExpr":
      return ranged(check, node);
    case "FunctionCall":
      return called(check, node);
    case "AggregateExpr":
      return aggregated(check, node);
    case "BinaryExpr":
      return combined(check, node);
    default:
      return "unknown";
  }
}
function signed(check, node) {
  const operand = node.lastChild;
  const type = operand === null ? "unknown" : typeOf(check, operand);
  if (type === "range" || type === "text")
    check.errors.push({ offset: node.from, message: `${NOUNS[type]} cannot have a sign` });
  return type;
}
function ranged(check, node) {
  const inner = node.firstChild;
  if (inner === null) return "range";
  const type = typeOf(check, inner);
  if (inner.name === "BinaryExpr" || inner.name === "UnaryExpr")
    check.errors.push({ offset: node.from, message: "an operator takes no range of samples" });
  else if (node.name === "MatrixSelector" && inner.name !== "VectorSelector")
    check.errors.push({
      offset: node.from,
      message: "only a metric has a range of samples",
      hint: "a range of an expression is a subquery such as [1h:5m]"
    });
  else if (type === "number" || type === "text" || type === "range")
    check.errors.push({
      offset: node.from,
      message: `a subquery is about series, and this is ${NOUNS[type]}`
    });
  return "range";
}
function called(check, node) {
  const name = functionName(check.text, node);
  const signature = SIGNATURES.get(name);
  const args = argumentsOf(node);
  const types = args.map((argument) => typeOf(check, argument));
  if (signature === void 0) return "unknown";
  const { takes, gives } = signature;
  const wanted = wrongCount(signature, args.length);
  if (wanted !== void 0)
    check.errors.push({
      offset: node.from,
      message: `${name}() takes ${wanted}, found ${args.length}`
    });
  args.forEach((argument, i) => {
    const [wants, found] = [takes[i] ?? takes.at(-1), types[i]];
    if (wants === void 0 || found === void 0 || wanted !== void 0 && i >= takes.length)
      return;
    if (wants !== found) wrongType(check, argument, { wanted: wants, found, of: `${name}()` });
  });
  return gives;
}
function wrongCount({ takes, optional = 0, repeats }, count) {
  const least = takes.length - (repeats ? 1 : optional);
  const most = repeats ? Number.POSITIVE_INFINITY : takes.length;
  if (count >= least && count <= most) return;
  const number = count < least ? least : most;
  const how = least === most ? "" : count < least ? "at least " : "at most ";
  return `${how}${number === 0 ? "no" : number} ${number === 1 ? "argument" : "arguments"}`;
}
function aggregated(check, node) {
  const operator = node.getChild("AggregateOp");
  const name = check.text.slice(node.from, operator?.to ?? node.from).toLowerCase();
  const parameter = AGGREGATION_PARAMETERS.get(name);
  const args = argumentsOf(node);
  const wanted = parameter === void 0 ? ["vector"] : [parameter, "vector"];
  const types = args.map((argument) => typeOf(check, argument));
  if (args.length !== wanted.length) {
    const count = wanted.length === 1 ? "1 argument" : `${wanted.length} arguments`;
    check.errors.push({
      offset: node.from,
      message: `${name}() takes ${count}, found ${args.length}`
    });
    return "vector";
  }
  args.forEach((argument, i) => {
    const [wants, found] = [wanted[i], types[i]];
    if (wants !== void 0 && found !== void 0 && wants !== found)
      wrongType(check, argument, { wanted: wants, found, of: `${name}()` });
  });
  return "vector";
}
function combined(check, node) {
  const [left, right] = [node.firstChild, node.lastChild];
  if (left === null || right === null) return "unknown";
  const types = [typeOf(check, left), typeOf(check, right)];
  const problem = operatorProblem(check.text, node, types);
  if (problem !== void 0) check.errors.push(problem);
  return types[0] === "number" && types[1] === "number" ? "number" : "vector";
}
var NOUNS = {
  number: "a number",
  vector: "series",
  range: "a range of samples",
  text: "a text",
  unknown: "an expression"
};
function wrongType(check, { from: offset }, { wanted, found, of }) {
  if (wanted === "unknown" || found === "unknown") return;
  const message = wanted === "range" && found === "vector" ? `${of} needs a range such as [5m] behind its metric` : wanted === "vector" && found === "range" ? "a range of samples needs a function such as rate() or avg_over_time() around it" : `${of} wants ${NOUNS[wanted]} here, found ${NOUNS[found]}`;
  check.errors.push({ offset, message });
}

// src/promql/query-error.ts
function queryError(query) {
  const syntax = foreignBlank(query.text) ?? syntaxError(query);
  if (syntax !== void 0) return syntax;
  const errors = [
    ...literalErrors(query),
    ...modifierErrors(query),
    ...selectorsOf(query).flatMap((selector) => selectorError(query, selector) ?? []),
    ...typeErrors(query)
  ];
  return errors.reduce(
    (first, error) => first === void 0 || error.offset < first.offset ? error : first,
    void 0
  );
}
function literalErrors({ text, tree }) {
  const errors = [];
  tree.iterate({
    enter({ name, from, to }) {
      const literal = text.slice(from, to);
      if (name === "StringLiteral") {
        const error = stringError(literal, from);
        if (error !== void 0) errors.push(error);
      }
      if (name === "DurationExpr" && /^(?:-|0+[a-z]*$)/.test(literal))
        errors.push({ offset: from, message: `a range is longer than '${literal}'` });
    }
  });
  return errors;
}
var MODIFIERS = { OffsetExpr: "offset", StepInvariantExpr: "@" };
var MODIFIED = ["VectorSelector", "MatrixSelector", "SubqueryExpr"];
function modifierErrors({ whole }) {
  const errors = [];
  whole.iterate({
    enter({ name, node }) {
      const word = MODIFIERS[name];
      const operand = node.firstChild;
      if (operand !== null && name === "MatrixSelector" && MODIFIERS[operand.name] !== void 0)
        errors.push({
          offset: operand.from,
          message: `'${MODIFIERS[operand.name]}' stands behind the range, as in x[5m] offset 1h`
        });
      if (word === void 0 || operand === null) return;
      const inner = lastOperand(operand);
      if (lastOperand(operand, name)?.name === name)
        errors.push({ offset: node.from, message: `'${word}' is there twice` });
      else if (inner === void 0 || !MODIFIED.includes(inner.name))
        errors.push({
          offset: node.from,
          message: `'${word}' stands behind a metric, its range or a subquery`
        });
    }
  });
  return errors;
}
function lastOperand(node, until) {
  let current = node;
  while (current !== null && current.name !== until) {
    if (current.name === "BinaryExpr" || current.name === "UnaryExpr") current = current.lastChild;
    else if (MODIFIERS[current.name] !== void 0) current = current.firstChild;
    else return current;
  }
  return current ?? void 0;
}
function selectorError({ text }, selector) {
  const { metric, matchers, from, nameAt, braces } = selector;
  const named = matchers.find(({ label }) => label === "__name__");
  const isNamedOutside = metric !== void 0 && nameAt !== named?.from;
  if (named !== void 0 && isNamedOutside)
    return { offset: named.from, message: "the name of the metric is there twice" };
  for (const matcher of matchers) {
    const problem = patternProblem(matcher);
    if (problem !== void 0)
      return {
        offset: matcher.from,
        message: `${text.slice(matcher.from, matcher.to)}: ${problem}`
      };
  }
  const isArgumentOfInfo = /\binfo\s*\([^()]*,\s*$/.test(text.slice(0, from));
  if (metric !== void 0 || braces === void 0 || isArgumentOfInfo) return;
  if (matchers.some((matcher) => !matchesNothing(matcher))) return;
  return {
    offset: from,
    message: "a selector without a metric name needs a matcher that some series does not match",
    hint: "write the name of the metric in front"
  };
}
function patternProblem({ op, value }) {
  if (!op.endsWith("~")) return;
  const expression = compiled(value);
  return "problem" in expression ? expression.problem : void 0;
}
function compiled(pattern) {
  return compileGoRegExp(`^(?:${pattern})$`);
}
function matchesNothing({ op, value }) {
  if (op === "=") return value === "";
  if (op === "!=") return value !== "";
  const expression = compiled(value);
  return "problem" in expression || expression.test("") === (op === "=~");
}

// src/alerts/label-errors.ts
function labelErrors(labels, where, rule) {
  return [...labels].flatMap(
    ([name, { at }]) => isLabelName(name) && name !== "__name__" ? [] : new UserError("bad-rule", `label '${name}' of ${where} is no label name`, {
      at,
      rule,
      hint: "a label name has letters, digits and _, and begins with no digit"
    })
  );
}

// src/alerts/recording-rules.ts
function recordingRules(files, suffix = "") {
  const rulesOf = (group) => recordsOf(group).filter((rule) => isGoodRecord(rule, group)).map((rule) => gmpRecord(rule, group));
  return gmpRules(files, rulesOf, suffix);
}
function recordingErrors(files) {
  return files.flatMap(
    ({ groups }) => groups.flatMap((group) => [
      ...intervalError(group),
      ...recordsOf(group).flatMap((rule) => errorsOf(rule, group))
    ])
  );
}
function intervalError({ name, interval }) {
  if (!interval?.text || parseDuration(interval.text) !== void 0) return [];
  const message = `'interval' of group '${name.text}' is no duration: '${interval.text}'`;
  const [rule, hint] = [{ group: name.text }, durationHint(interval.text)];
  return [new UserError("bad-duration", message, { at: interval.at, rule, hint })];
}
function errorsOf(record, group) {
  const { name, expr, labels } = record;
  const where = `record '${name.text}' of group '${group.name.text}'`;
  const rule = { group: group.name.text, record: name.text };
  const query = parsePromql(expr.text);
  const problem = queryError(query);
  return [
    ...problem === void 0 ? [] : [queryError2(problem, { where, rule, expr })],
    ...isMetricName(name.text) ? [] : [new UserError("bad-rule", `${where} is no metric name`, { at: name.at, rule })],
    ...labelErrors(new Map([...group.labels, ...labels]), where, rule)
  ];
}
function queryError2({ message, offset, hint }, { where, rule, expr }) {
  const details = { at: expr.place(offset), rule, hint };
  return new UserError("promql-syntax", `${where}: ${message}`, details);
}
function isMetricName(text) {
  return /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(text);
}
function recordedNames(files) {
  const rules = files.flatMap(({ groups }) => groups.flatMap(recordsOf));
  return new Set(rules.map(({ name }) => name.text));
}
function recordsOf({ rules }) {
  return rules.flatMap((rule) => rule.kind === "record" ? [rule] : []);
}
function isGoodRecord(rule, group) {
  return errorsOf(rule, group).length === 0;
}

// src/alerts/lenient-yaml.ts
var INDENT = " ".repeat(80);
var MOST_MOVED = 100;
var MOST_CHARACTERS = 1e6;
var MOST_MISTAKES = 1e4;
function parseLeniently(source) {
  const strict = parseMoved(source, /* @__PURE__ */ new Set());
  let attempt = strict;
  let mistakes = strict.errors.length;
  const moved = /* @__PURE__ */ new Set();
  const most = Math.min(MOST_MOVED, MOST_CHARACTERS / source.text.length);
  while (moved.size < most && mistakes < MOST_MISTAKES) {
    const line = lineToMove(attempt);
    if (line === void 0) return attempt.errors.length <= strict.errors.length ? attempt : strict;
    if (moved.has(line)) break;
    moved.add(line);
    attempt = parseMoved(source, moved);
    mistakes += attempt.errors.length;
  }
  return strict;
}
function lineToMove({ errors, place }) {
  for (const { code, message, pos } of errors) {
    const { line } = place(pos[0]);
    if (code === "MISSING_CHAR" && message.includes("closing")) return line + 1;
    if (code === "BAD_INDENT" && message.startsWith("Flow")) return line;
  }
  return;
}
function parseMoved({ file, text }, moved) {
  const current = moved.size === 0 ? text : text.split("\n").map((row, i) => moved.has(i + 1) ? INDENT + row : row).join("\n");
  const source = { file, text: current };
  const input = { text: current, originOf: (offset) => ({ source, offset }) };
  const options = { schema: "failsafe", merge: true, prettyErrors: false };
  const documents = [...parseWithinLimits(input, options)];
  const moves = new Set(moved);
  return {
    text: current,
    documents,
    errors: documents.flatMap(({ errors }) => errors).filter(isMistake),
    place(offset) {
      const { line, col } = locate({ source, offset });
      const shift = moves.has(line) ? INDENT.length : 0;
      return { file, line, col: Math.max(col - shift, 1) };
    }
  };
}
function isMistake({ message }) {
  return !message.startsWith("Comments must be separated");
}

// src/alerts/rule-node.ts
function simpleNode(node) {
  const start = node.offset;
  switch (node.kind) {
    case "scalar":
      return scalarNode(node.text, node.style === "plain", [start, node.source.text.length]);
    case "seq":
      return { kind: "seq", items: node.items.map(simpleNode), start };
    case "map": {
      const pairs = mapEntries(node).map(({ key, value }) => ({
        key: simpleNode(key),
        value: simpleNode(value)
      }));
      return { kind: "map", pairs, start };
    }
  }
}
function documentNode(document) {
  const conversion = new Conversion();
  return { root: conversion.convert(document.contents), dangling: conversion.dangling };
}
var Conversion = class {
  dangling = [];
  #yaml = yamlPackage();
  #anchors = /* @__PURE__ */ new Map();
  #converted = /* @__PURE__ */ new Map();
  convert(node) {
    const { isAlias, isMap, isScalar: isScalar2, isSeq } = this.#yaml;
    if (isAlias(node)) return this.#alias(node);
    if (!(isScalar2(node) || isMap(node) || isSeq(node))) return null;
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, node);
    const made = this.#node(node);
    this.#converted.set(node, made);
    return made;
  }
  #alias(alias) {
    const [start] = alias.range ?? [0];
    const found = this.#anchors.get(alias.source);
    if (found === void 0) this.dangling.push({ name: alias.source, start });
    const target = () => found === void 0 ? null : this.#converted.get(found) ?? null;
    return { kind: "alias", target, start };
  }
  #node(node) {
    const { isMap, isSeq } = this.#yaml;
    const [start, end] = node.range ?? [0, 0];
    if (isSeq(node))
      return { kind: "seq", items: node.items.map((item) => this.convert(item)), start };
    if (isMap(node)) {
      const pairs = node.items.map(({ key, value }) => ({
        key: this.convert(key),
        value: this.convert(value)
      }));
      return { kind: "map", pairs, start };
    }
    const isPlain = node.type === void 0 || node.type === "PLAIN";
    return scalarNode(scalarText(node), isPlain, [start, end]);
  }
};
function scalarNode(text, isPlain, [start, end]) {
  return { kind: "scalar", text, isPlain, start, end };
}
function scalarText({ value }) {
  return typeof value === "symbol" ? value.description ?? "" : String(value ?? "");
}

// src/alerts/scalar-offset.ts
function sourceOffsets(raw, value) {
  const block = /^[|>][^\n]*\n/.exec(raw);
  if (block !== null) return align(raw, value, block[0].length, false);
  const quote2 = raw[0] === '"' || raw[0] === "'" ? raw[0] : void 0;
  return align(raw, value, quote2 === void 0 ? 0 : 1, quote2 === '"');
}
function align(raw, value, start, escapes) {
  const offsets = [];
  let at = start;
  for (let i = 0; i <= value.length; i++) {
    at = Math.min(skipTo(raw, at, value[i]), raw.length);
    offsets.push(at);
    at += widthAt(raw, at, escapes);
  }
  return offsets;
}
function skipTo(raw, from, wanted) {
  let at = from;
  const isSpace = wanted === " " || wanted === "\n";
  while (!isSpace && wanted !== void 0 && /\s/.test(raw[at] ?? "") && raw[at] !== wanted) at++;
  return at;
}
function widthAt(raw, at, escapes) {
  if (escapes && raw[at] === "\\")
    return /^\\(?:x.{2}|u.{4}|U.{8}|.)/s.exec(raw.slice(at, at + 10))?.[0].length ?? 1;
  return raw[0] === "'" && raw.startsWith("''", at) ? 2 : 1;
}

// src/alerts/rule-yaml.ts
function readYaml(source) {
  try {
    return readWithinLimits(source);
  } catch (thrown) {
    const errors = userErrorsIn(thrown);
    if (errors === void 0) throw thrown;
    return { documents: [], errors };
  }
}
function readWithinLimits(source) {
  const node = simpleDocument(source);
  if (node === void 0) {
    const { documents, errors } = readAnyYaml(source);
    return { documents, errors: [...errors, ...controlCharacters(source)] };
  }
  const place = (offset) => locate({ source, offset });
  return { documents: [{ text: source.text, place, root: simpleNode(node) }], errors: [] };
}
function readAnyYaml(source) {
  const { text, place, ...parsed2 } = parseLeniently(source);
  const converted = parsed2.documents.map(documentNode);
  const documents = converted.map(({ root }) => ({ text, place, root }));
  const lines = source.text.split("\n");
  const errors = [
    ...parsed2.errors.map((error) => yamlError(lines, place(error.pos[0]), error)),
    ...converted.flatMap(
      ({ dangling }) => dangling.map(({ name, start }) => {
        const at = place(start);
        return new UserError("bad-yaml", `'*${name}' stands for nothing`, { at });
      })
    ),
    ...documents.flatMap((document) => badMerges(document, document.root))
  ];
  return { documents, errors };
}
function controlCharacters(source) {
  const offset = source.text.search(CONTROL);
  if (offset < 0) return [];
  const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
  const at = locate({ source, offset });
  return [new UserError("bad-yaml", `control character U+${code}`, { at, hint: "take it out" })];
}
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
function badMerges(yaml, node) {
  if (node?.kind === "seq") return node.items.flatMap((item) => badMerges(yaml, item));
  if (node?.kind !== "map") return [];
  return node.pairs.flatMap(({ key, value }) => {
    if (!isMergeKey(key)) return badMerges(yaml, value);
    const target = resolve(value);
    const parts = target?.kind === "seq" ? target.items : [target];
    if (parts.every((part) => resolve(part)?.kind === "map")) return badMerges(yaml, value);
    const at = placeOf(yaml, value);
    return [new UserError("bad-yaml", "'<<' merges maps, and this is none", { at })];
  });
}
function placeOf(yaml, node) {
  return yaml.place(node?.start ?? 0);
}
function entriesOf(yaml, node, inside = []) {
  const map = resolve(node);
  if (map?.kind !== "map" || inside.includes(map)) return;
  const own = [];
  const merged = [];
  for (const { value, ...pair } of map.pairs) {
    const key = resolve(pair.key);
    if (isMergeKey(key)) merged.push(...mergedEntries(yaml, value, [...inside, map]));
    else own.push({ key: keyText(key), value, at: placeOf(yaml, key) });
  }
  const seen = /* @__PURE__ */ new Set();
  return [...own, ...merged].filter(({ key }) => !seen.has(key) && seen.add(key));
}
function itemsOf(node) {
  const list = resolve(node);
  if (isNull(list)) return [];
  return list?.kind === "seq" ? list.items : void 0;
}
function textOf(yaml, node) {
  const scalar = resolve(node);
  if (scalar !== null && scalar.kind !== "scalar") return;
  const text = isNull(scalar) ? "" : scalar?.text ?? "";
  const start = scalar?.start ?? node?.start ?? 0;
  const end = scalar?.end ?? start;
  let offsets;
  return {
    text,
    at: yaml.place(start),
    place(offset) {
      offsets ??= sourceOffsets(yaml.text.slice(start, end), text);
      return yaml.place(start + (offsets[offset] ?? 0));
    }
  };
}
function isNull(node) {
  if (node === null) return true;
  if (node.kind !== "scalar" || !node.isPlain) return false;
  return ["", "~", "null", "Null", "NULL"].includes(node.text);
}
function resolve(node) {
  return node?.kind === "alias" ? node.target() : node;
}
function mergedEntries(yaml, value, inside) {
  const node = resolve(value);
  const maps = node?.kind === "seq" ? node.items : [node];
  return maps.flatMap((map) => entriesOf(yaml, map, inside) ?? []);
}
function isMergeKey(key) {
  return key?.kind === "scalar" && key.isPlain && key.text === "<<";
}
function keyText(key) {
  return key?.kind === "scalar" ? key.text : "";
}
function yamlError(lines, at, error) {
  const text = lines[at.line - 1] ?? "";
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return new UserError("bad-yaml", message, {
    at,
    ...text.includes("{{") && { hint: "this looks like a template: render it first" }
  });
}

// src/alerts/config-map.ts
function filesInConfigMap(yaml, data) {
  return data.flatMap((name) => {
    const value = textOf(yaml, name.value);
    const { file } = yaml.place(0);
    return value === void 0 ? [] : [{ name, text: embedded(file, value) }];
  });
}
function hasGroups({ documents }) {
  return documents.some(
    (document) => (entriesOf(document, document.root) ?? []).some(({ key }) => key === "groups")
  );
}
function embedded(file, value) {
  const { documents, errors } = readYaml({ file, text: value.text });
  const starts = [0, ...[...value.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    documents: documents.map((document) => ({
      ...document,
      // The text that was parsed may have lines moved, and its places are right nevertheless.
      place: (offset) => {
        const { line, col } = document.place(offset);
        return value.place((starts[line - 1] ?? 0) + col - 1);
      }
    })),
    errors: errors.map(({ code, message, at, hint }) => {
      const offset = at === void 0 ? 0 : (starts[at.line - 1] ?? 0) + at.col - 1;
      return new UserError(code, message, { at: value.place(offset), hint });
    })
  };
}

// src/alerts/rule-group.ts
var LOST_GROUP_FIELDS = {
  limit: "Cloud Monitoring has no limit on the alerts of a rule",
  query_offset: "Cloud Monitoring evaluates at the current time",
  partial_response_strategy: "it is of Thanos"
};
function readGroup(yaml, node, whole) {
  const at = placeOf(yaml, resolve(node));
  if (isNull(resolve(node))) {
    whole.warn("bad-rule", "an empty rule group is left out", { at: placeOf(yaml, node) });
    return;
  }
  const entries = entriesOf(yaml, node);
  if (entries === void 0) {
    whole.error("bad-type", "a rule group must be a map", { at });
    return;
  }
  const report = whole.about({ group: nameIn(yaml, entries, "name") ?? "" });
  const fields = fieldReader({ yaml, entries, report, where: "the rule group" });
  const name = fields.text("name");
  if (name === void 0 || name.text === "") {
    report.error("missing-field", "the rule group has no 'name'", { at });
    return;
  }
  const where = `group '${name.text}'`;
  const rules = itemsOf(fields.node("rules"));
  if (rules === void 0)
    report.error("bad-type", `'rules' of ${where} must be a list`, {
      at: placeOf(yaml, fields.node("rules"))
    });
  for (const [key, why] of Object.entries(LOST_GROUP_FIELDS)) {
    const place = fields.placeOf(key);
    if (place) report.warn("lost-field", `'${key}' of ${where} is lost: ${why}`, { at: place });
  }
  const labels = fields.map("labels");
  const interval = fields.text("interval");
  fields.rejectOthers(where);
  return {
    file: at.file,
    name,
    ...interval && { interval },
    labels,
    rules: (rules ?? []).flatMap(
      (rule) => readRule(yaml, rule, { group: name.text, whole: report }) ?? []
    )
  };
}
function readRule(yaml, node, context) {
  const group = `group '${context.group}'`;
  const at = placeOf(yaml, resolve(node));
  if (isNull(resolve(node))) {
    context.whole.warn("bad-rule", `an empty rule of ${group} is left out`, {
      at: placeOf(yaml, node)
    });
    return;
  }
  const entries = entriesOf(yaml, node);
  if (entries === void 0) {
    context.whole.error("bad-type", `a rule of ${group} must be a map`, { at });
    return;
  }
  const report = context.whole.about({
    group: context.group,
    alert: nameIn(yaml, entries, "alert"),
    record: nameIn(yaml, entries, "record")
  });
  const fields = fieldReader({ yaml, entries, report, where: `a rule of ${group}` });
  const alert = fields.text("alert");
  const record = fields.text("record");
  const name = alert?.text ? alert : record;
  if (name === void 0 || name.text === "") {
    report.error("missing-field", `a rule of ${group} has neither 'alert' nor 'record'`, { at });
    return;
  }
  const where = `${name === alert ? "alert" : "record"} '${name.text}' of ${group}`;
  if (alert?.text && record?.text) {
    report.error("conflict", `${where} is both an alert and a record`, {
      at: record.at,
      hint: "make two rules of it"
    });
    return;
  }
  const expr = fields.text("expr");
  if (expr === void 0 || expr.text.trim() === "") {
    report.error("missing-field", `${where} has no 'expr'`, { at: expr?.at ?? at });
    return;
  }
  const parts = { name, expr, labels: fields.map("labels"), at };
  const rule = name === record ? { kind: "record", ...parts } : readAlert(fields, parts);
  fields.rejectOthers(where);
  if (rule.kind === "alert") warnOfAnnotations(rule, where, report);
  return rule;
}
function readAlert(fields, parts) {
  const [pending, keepFiringFor] = [fields.text("for"), fields.text("keep_firing_for")];
  return {
    kind: "alert",
    ...parts,
    ...pending && { for: pending },
    ...keepFiringFor && { keepFiringFor },
    annotations: fields.map("annotations")
  };
}
function warnOfAnnotations({ annotations }, where, report) {
  for (const [name, { at }] of annotations)
    if (!isLabelName(name))
      report.warn("bad-rule", `annotation '${name}' of ${where} is no name to Prometheus`, {
        at,
        hint: "a name has letters, digits and _, and begins with no digit"
      });
}
function nameIn(yaml, entries, key) {
  const entry = entries.find((one) => one.key === key);
  return entry && textOf(yaml, entry.value)?.text;
}
function fieldReader({ yaml, entries, report, where }) {
  const asked = /* @__PURE__ */ new Set();
  const find = (key) => {
    asked.add(key);
    return entries.find((entry) => entry.key === key);
  };
  const wrongType2 = (key, wanted, at) => report.error("bad-type", `'${key}' of ${where} must be ${wanted}`, { at });
  return {
    node: (key) => find(key)?.value ?? null,
    placeOf: (key) => find(key)?.at,
    text(key) {
      const entry = find(key);
      if (entry === void 0) return;
      const text = textOf(yaml, entry.value);
      if (text === void 0) wrongType2(key, "a text", placeOf(yaml, entry.value));
      return text;
    },
    map(key) {
      const entry = find(key);
      if (entry === void 0 || isNull(resolve(entry.value))) return /* @__PURE__ */ new Map();
      const values = entriesOf(yaml, entry.value);
      if (values === void 0) wrongType2(key, "a map", placeOf(yaml, entry.value));
      const texts = /* @__PURE__ */ new Map();
      for (const value of values ?? []) {
        const text = textOf(yaml, value.value);
        if (text === void 0) wrongType2(`${key}.${value.key}`, "a text", value.at);
        else texts.set(value.key, text);
      }
      return texts;
    },
    rejectOthers(owner) {
      for (const { key, at } of entries)
        if (!asked.has(key))
          report.warn("unknown-field", `unknown field '${key}' in ${owner} is left out`, { at });
    }
  };
}

// src/alerts/rule-files.ts
var WRAPPERS = [
  "PrometheusRule",
  "Rules",
  "ClusterRules",
  "GlobalRules",
  "AlertingRule",
  "VMRule"
];
function parseRuleFile(source) {
  const file = parsed.get(source) ?? ruleFileOf(source.file, readYaml(source));
  parsed.set(source, file);
  return file;
}
function parseWithConfigMaps(source) {
  return ruleFileOf(source.file, readYaml(source), true);
}
var parsed = /* @__PURE__ */ new WeakMap();
function ruleFileOf(file, text, configMaps = false) {
  const report = new Report();
  const groups = groupsInText(text, { report, configMaps });
  warnOfTwins(groups, report);
  return { file, groups, errors: report.errors, warnings: report.warnings };
}
function groupsInText({ documents, errors }, reading) {
  const { report } = reading;
  report.add({ errors });
  const groups = [];
  const strangers = [];
  let ruleDocuments = 0;
  for (const yaml of documents) {
    const found = groupsIn({ ...reading, yaml, node: yaml.root });
    if ("groups" in found) {
      ruleDocuments += 1;
      groups.push(...found.groups);
    } else strangers.push(found);
  }
  for (const { message, at, hint } of strangers)
    if (ruleDocuments > 0) report.warn("bad-rule", `left out: ${message}`, { at, hint });
    else report.error("bad-rule", message, { at, hint });
  return groups;
}
function groupsIn({ yaml, node, report, configMaps, itemKind = "" }) {
  if (isNull(resolve(node))) return { groups: [] };
  const entries = entriesOf(yaml, node);
  const at = placeOf(yaml, node);
  if (entries === void 0)
    return { message: `expected a map with 'groups', found ${noun(node)}`, at };
  const kind = textOf(yaml, valueNode(entries, "kind"))?.text || itemKind;
  if (kind.endsWith("List") && (kind === "List" || valueNode(entries, "items") !== null))
    return listItems({ yaml, node, report, configMaps, itemKind: kind.slice(0, -"List".length) });
  const wrapped = { yaml, kind, entries, at, report, configMaps };
  if (kind === "ConfigMap") return configMap(wrapped);
  return kind === "" ? plain(wrapped) : customResource(wrapped);
}
function listItems({ yaml, node, ...place }) {
  const groups = [];
  const list = entriesOf(yaml, node) ?? [];
  for (const item of itemsOf(valueNode(list, "items")) ?? []) {
    const found = groupsIn({ yaml, node: item, ...place });
    if ("groups" in found) groups.push(...found.groups);
    else
      place.report.warn("bad-rule", `left out: ${found.message}`, {
        at: found.at,
        hint: found.hint
      });
  }
  return { groups };
}
function customResource({ yaml, kind, entries, at, report }) {
  if (!WRAPPERS.includes(kind)) {
    const hint = `kinds that hold rules: ${WRAPPERS.join(", ")}`;
    return { message: `a ${kind} holds no Prometheus rules`, at, hint };
  }
  const spec = entriesOf(yaml, valueNode(entries, "spec")) ?? [];
  return { groups: readGroups(yaml, valueNode(spec, "groups"), report) };
}
function configMap({ yaml, entries, at, ...reading }) {
  const { report, configMaps } = reading;
  if (!configMaps)
    return {
      message: "a ConfigMap holds no Prometheus rules",
      at,
      hint: "'igw policies --config-maps' reads the rule files in its data"
    };
  const data = entriesOf(yaml, valueNode(entries, "data")) ?? [];
  const files = filesInConfigMap(yaml, data);
  const ruleFiles = files.filter(({ text }) => hasGroups(text));
  if (ruleFiles.length === 0) return { message: "a ConfigMap without a rule file in its data", at };
  for (const { name, text } of files)
    if (!hasGroups(text))
      report.warn("bad-rule", `left out: '${name.key}' is no rule file`, { at: name.at });
  return { groups: ruleFiles.flatMap(({ text }) => groupsInText(text, reading)) };
}
function plain({ yaml, entries, at, report }) {
  const groups = entries.find(({ key }) => key === "groups");
  if (groups === void 0) {
    if (entries.length === 0) return { groups: [] };
    const isAlertmanager = entries.some(({ key }) => key === "receivers" || key === "route");
    return isAlertmanager ? { message: "this is an Alertmanager configuration, not a rule file", at } : { message: "a rule file has a field 'groups', and this has not", at };
  }
  for (const { key, at: place } of entries)
    if (key !== "groups") report.warn("unknown-field", `unknown field '${key}'`, { at: place });
  return { groups: readGroups(yaml, groups.value, report) };
}
function readGroups(yaml, node, report) {
  const items = itemsOf(node);
  if (items === void 0) {
    const message = `'groups' must be a list, found ${noun(resolve(node))}`;
    report.error("bad-type", message, { at: placeOf(yaml, node) });
    return [];
  }
  return items.flatMap((item) => readGroup(yaml, item, report) ?? []);
}
function warnOfTwins(groups, report) {
  const seen = /* @__PURE__ */ new Map();
  for (const { name } of groups) {
    const first = seen.get(name.text);
    if (first === void 0) seen.set(name.text, name.at);
    else
      report.warn("conflict", `group '${name.text}' is there twice`, {
        at: name.at,
        hint: `first at ${first.file}:${first.line}:${first.col}`
      });
  }
}
function valueNode(entries, key) {
  return entries.find((entry) => entry.key === key)?.value ?? null;
}
function noun(node) {
  if (node?.kind === "scalar") return `the text '${node.text.slice(0, 40)}'`;
  return node?.kind === "map" ? "a map" : "a list";
}

// src/promql/compatibility.ts
var NEWER = {
  "2.47": ["histogram_stddev", "histogram_stdvar"],
  "2.49": ["mad_over_time", "sort_by_label", "sort_by_label_desc"],
  "2.54": ["limitk", "limit_ratio"],
  "3.0": ["double_exponential_smoothing", "histogram_avg", "info"],
  "3.5": ["ts_of_last_over_time", "ts_of_max_over_time", "ts_of_min_over_time"],
  "3.7": ["first_over_time", "ts_of_first_over_time"],
  "3.11": ["histogram_quantiles"],
  "3.12": ["start", "end", "range", "step"],
  "3.13": ["max_of", "min_of"],
  "3.14": ["start_timestamp"]
};
var VERSIONS = new Map(
  Object.entries(NEWER).flatMap(
    ([version, names]) => names.map((name) => [name, version])
  )
);
var NEWER_SYNTAX = {
  AnchoredExpr: "'anchored'",
  SmoothedExpr: "'smoothed'",
  FillModifier: "'fill'",
  DurationStep: "'step()' as a duration",
  TrimUpper: "'</'",
  TrimLower: "'>/'"
};
function newerFeatures({ text, whole }) {
  const found = [];
  whole.iterate({
    enter(node) {
      const syntax = NEWER_SYNTAX[node.name] ?? newerLiteral(node.name, text.slice(node.from, node.to));
      if (syntax !== void 0) found.push(newer(node.from, syntax, "Prometheus 3"));
      if (node.name !== "FunctionIdentifier" && node.name !== "AggregateOp") return;
      const name = text.slice(node.from, node.to).toLowerCase();
      const version = VERSIONS.get(name);
      if (version !== void 0) found.push(newer(node.from, `${name}()`, `Prometheus ${version}`));
    }
  });
  return found;
}
function newerLiteral(node, literal) {
  if (node === "NumberDurationLiteralInDurationContext" && /^[0-9.e]+$/i.test(literal))
    return `a duration without a unit, '${literal}',`;
  if (node !== "NumberDurationLiteral") return;
  if (/[0-9](?:[ywdhms]|ms)$/.test(literal) && !/^0x/i.test(literal))
    return `a duration as a number, '${literal}',`;
  return literal.includes("_") ? `a number with '_', '${literal}',` : void 0;
}
function absenceChecks({ text, tree }) {
  const found = [];
  tree.iterate({
    enter(node) {
      if (node.name !== "FunctionIdentifier") return;
      const name = text.slice(node.from, node.to);
      if (name === "absent" || name === "absent_over_time")
        found.push({
          offset: node.from,
          message: `${name}() of a metric that was never written: the policy is refused until it was`
        });
    }
  });
  return found;
}
function newer(offset, what, since) {
  return { offset, message: `${what} came with ${since}, and Cloud Monitoring follows 2.44` };
}

// src/promql/inference-metrics.ts
var EPP_PREFIX = /^(inference_model_|inference_objective_|inference_pool_|inference_extension_|llm_d_epp_|llm_d_router_epp_|llm_d_inference_scheduler_)/;
function unknownMetrics(query, sources) {
  return selectorsOf(query).flatMap(({ metric, nameAt }) => {
    const problem = metric === void 0 ? void 0 : problemOf(metric, sources);
    return problem === void 0 ? [] : [{ offset: nameAt, ...problem }];
  });
}
function problemOf(name, sources) {
  return EPP_PREFIX.test(name) ? eppProblem(name, sources.epp) : serverProblem(name, sources);
}
function eppProblem(name, epp) {
  const { base, part } = histogramPart(name);
  const rows = EPP_METRICS.filter(({ names }) => Object.values(names).includes(base));
  const row = rows[0];
  if (row === void 0) {
    if (OPEN_FAMILIES.some((family) => family.test(name)) && epp === "llm-d") return;
    return { message: `no endpoint picker emits '${name}'`, ...nearest(name, epp) };
  }
  const current = row.names[epp];
  if (current === base) return;
  if (current === void 0)
    return { message: `an endpoint picker of generation '${epp}' does not emit '${name}'` };
  const stillThere = epp === "llm-d" && row.names.gaie === base;
  const message = stillThere ? `'${name}' is deprecated` : `an endpoint picker of generation '${epp}' does not emit '${name}'`;
  return { message, hint: `its name is '${current}${part}' there` };
}
function histogramPart(name) {
  const part = /_(bucket|sum|count)$/.exec(name)?.[0] ?? "";
  const base = part === "" ? name : name.slice(0, -part.length);
  const isHistogram = EPP_METRICS.some(
    ({ type, names }) => type === "histogram" && Object.values(names).includes(base)
  );
  return isHistogram ? { base, part } : { base: name, part: "" };
}
function nearest(name, epp) {
  const tail = name.replace(EPP_PREFIX, "").replace(/_(bucket|sum|count)$/, "");
  const match = EPP_METRICS.find(
    ({ names }) => Object.values(names).some((one) => one.endsWith(tail))
  );
  const hint = nameIn2(match, epp);
  return hint === void 0 || tail === "" ? {} : { hint: `did you mean '${hint}'?` };
}
function nameIn2(metric, epp) {
  return metric?.names[epp];
}
function serverProblem(name, { modelServers }) {
  const server = Object.entries(SERVER_PREFIXES).find(([, prefix]) => name.startsWith(prefix))?.[0];
  if (server === void 0) return;
  if (!modelServers.includes(server))
    return { message: `'${name}' is a metric of ${server}, and no pool runs ${server}` };
  const base = name.replace(/_(bucket|sum|count)$/, "");
  const instead = REMOVED_SERVER_METRICS[base];
  if (instead !== void 0)
    return { message: `${server} no longer emits '${name}'`, hint: `look at ${instead}` };
  const renamed = SERVER_METRICS.find(({ before }) => before?.includes(base));
  if (renamed === void 0) return;
  return {
    message: `${server} no longer emits '${name}'`,
    hint: `its name is '${renamed.name}${name.slice(base.length)}' in newer versions`
  };
}

// src/promql/result-labels.ts
function resultLabels(query) {
  const root = query.tree.topNode.firstChild;
  return root === null ? void 0 : labelsOf(query.text, root);
}
var NONE = /* @__PURE__ */ new Set();
var SET_OPERATORS = ["And", "Unless"];
function labelsOf(text, node) {
  switch (node.name) {
    case "AggregateExpr":
      return aggregated2(text, node);
    case "BinaryExpr":
      return combined2(text, node);
    case "FunctionCall":
      return called2(text, node);
    case "ParenExpr":
    case "SubqueryExpr":
      return node.firstChild === null ? void 0 : labelsOf(text, node.firstChild);
    case "UnaryExpr":
      return node.lastChild === null ? void 0 : labelsOf(text, node.lastChild);
    default:
      return void 0;
  }
}
function aggregated2(text, node) {
  const operator = text.slice(node.from, node.getChild("AggregateOp")?.to ?? node.from);
  if (/^(topk|bottomk|limitk|limit_ratio)$/i.test(operator)) return void 0;
  const modifier = node.getChild("AggregateModifier");
  if (modifier === null) return /^count_values$/i.test(operator) ? void 0 : NONE;
  if (modifier.getChild("By") === null || /^count_values$/i.test(operator)) return void 0;
  return groupingOf(text, modifier);
}
function combined2(text, node) {
  const [left, right] = [node.firstChild, node.lastChild];
  if (left === null || right === null) return void 0;
  if (isScalar(text, left)) return labelsOf(text, right);
  if (isScalar(text, right)) return labelsOf(text, left);
  if (SET_OPERATORS.some((name) => node.getChild(name) !== null)) return labelsOf(text, left);
  const [ofLeft, ofRight] = [labelsOf(text, left), labelsOf(text, right)];
  if (node.getChild("Or") !== null) return ofLeft && ofRight && /* @__PURE__ */ new Set([...ofLeft, ...ofRight]);
  const matching = node.getChild("MatchingModifierClause");
  if (matching?.getChild("GroupLeft") || matching?.getChild("GroupRight")) return void 0;
  return matching?.getChild("On") ? groupingOf(text, matching) : ofLeft;
}
function called2(text, node) {
  const name = functionName(text, node);
  if (/^(vector|time|pi|scalar)$/.test(name)) return NONE;
  if (/^(label_replace|label_join|absent|absent_over_time|info)$/.test(name)) return void 0;
  const args = argumentsOf(node).filter((argument) => !isScalar(text, argument));
  const [vector] = args;
  if (vector === void 0 || args.length > 1) return void 0;
  const labels = labelsOf(text, vector);
  if (name !== "histogram_quantile" || labels === void 0) return labels;
  return new Set([...labels].filter((label) => label !== "le"));
}

// src/alerts/check-alert.ts
function checkAlert(alert, context, report) {
  const { group, rule } = alert;
  const where = `alert '${rule.name.text}' of group '${group.name.text}'`;
  const query = parsePromql(rule.expr.text);
  const error = queryError(query);
  if (error !== void 0) {
    const { message, offset, hint } = error;
    report.error("promql-syntax", `${where}: ${message}`, { at: rule.expr.place(offset), hint });
    return false;
  }
  const checks = [
    ["bad-rule", namelessSelectors(query)],
    ["not-supported", newerFeatures(query)],
    ["bad-rule", context.needsMetrics ? absenceChecks(query) : []],
    ["unknown-metric", context.metrics ? unknownMetrics(query, context.metrics) : []]
  ];
  for (const [code, found] of checks)
    for (const { offset, message, hint } of found)
      report.warn(code, `${where}: ${message}`, { at: rule.expr.place(offset), hint });
  warnOfRecordedNames(query, { alert, where, ...context }, report);
  warnOfLostLabels(query, { alert, where }, report);
  return true;
}
function namelessSelectors(query) {
  return selectorsOf(query).flatMap(
    ({ metric, nameAt }) => metric === void 0 ? {
      offset: nameAt,
      message: "a selector without an exact metric name finds nothing",
      hint: "Cloud Monitoring matches metric names exactly"
    } : []
  );
}
function warnOfRecordedNames(query, { alert, where, recorded: recorded2, isRecorded }, report) {
  const at = alert.rule.expr.at;
  for (const name of metricNamesOf(query)) {
    if (recorded2.has(name)) {
      if (isRecorded) continue;
      report.warn("bad-rule", `${where} reads '${name}', which a recording rule has to make`, {
        at,
        hint: "policies cannot record: deploy the recording rules as Rules of Managed Prometheus"
      });
    } else if (/^[a-z_]+:.*:/i.test(name))
      report.warn("bad-rule", `${where} reads '${name}', which no rule here records`, { at });
  }
}
function warnOfLostLabels(query, { alert, where }, report) {
  const labels = resultLabels(query);
  if (labels === void 0) return;
  const { rule, group } = alert;
  for (const [annotation, source] of rule.annotations)
    for (const match of source.text.matchAll(/\$labels\.([a-zA-Z_]\w*)/g)) {
      const [, name = ""] = match;
      if (labels.has(name) || rule.labels.has(name) || group.labels.has(name)) continue;
      const kept = labels.size === 0 ? "no label" : [...labels].join(", ");
      report.warn(
        "bad-template",
        `annotation '${annotation}' of ${where} shows label '${name}', and the query keeps ${kept}`,
        { at: source.place(match.index) }
      );
    }
}

// src/promql/push-matcher.ts
function pushedTo(query, label) {
  const root = query.tree.topNode.firstChild;
  return root === null ? void 0 : targets({ text: query.text, label }, root);
}
var KEEPS_LABELS = /^(rate|irate|increase|delta|idelta|deriv|predict_linear|changes|resets|holt_winters|(avg|min|max|sum|count|quantile|stddev|stdvar|last|present)_over_time|abs|ceil|floor|round|exp|ln|log2|log10|sqrt|sgn|clamp|clamp_min|clamp_max|sort|sort_desc|timestamp|histogram_quantile|label_replace|label_join)$/;
function targets(push, node) {
  switch (node?.name) {
    case "VectorSelector":
      return [node.from];
    case "MatrixSelector":
    case "ParenExpr":
    case "SubqueryExpr":
      return targets(push, node.firstChild);
    case "UnaryExpr":
      return targets(push, node.lastChild);
    case "AggregateExpr":
      return throughAggregation(push, node);
    case "FunctionCall":
      return throughFunction(push, node);
    case "BinaryExpr":
      return throughOperator(push, node);
    default:
      return;
  }
}
function throughAggregation(push, node) {
  const { text, label } = push;
  const modifier = node.getChild("AggregateModifier");
  const operator = node.getChild("AggregateOp");
  if (modifier === null || operator === null) return;
  if (/^count_values$/i.test(text.slice(operator.from, operator.to))) return;
  const isNamed = groupingOf(text, modifier).has(label);
  const isKept = modifier.getChild("By") === null ? !isNamed : isNamed;
  return isKept ? targets(push, argumentsOf(node).at(-1) ?? null) : void 0;
}
function throughFunction(push, node) {
  const { text, label } = push;
  const name = functionName(text, node);
  if (!KEEPS_LABELS.test(name)) return;
  const [first, second] = argumentsOf(node);
  if (name === "histogram_quantile" && label === "le") return;
  const makesLabel = name === "label_replace" || name === "label_join";
  if (makesLabel && (second === void 0 || unquote(text.slice(second.from, second.to)) === label))
    return;
  const vector = makesLabel ? first : argumentsOf(node).find((one) => !isScalar(text, one));
  return targets(push, vector ?? null);
}
function throughOperator(push, node) {
  const { text, label } = push;
  const [left, right] = [node.firstChild, node.lastChild];
  if (left === null || right === null) return;
  if (isScalar(text, left)) return targets(push, right);
  if (isScalar(text, right)) return targets(push, left);
  if (node.getChild("And") !== null || node.getChild("Unless") !== null) return targets(push, left);
  if (!isMatchedOn(text, node, label)) return;
  const [ofLeft, ofRight] = [targets(push, left), targets(push, right)];
  return ofLeft && ofRight && [...ofLeft, ...ofRight];
}
function isMatchedOn(text, operation, label) {
  const clause = operation.getChild("MatchingModifierClause");
  if (clause === null) return true;
  const isNamed = groupingOf(text, clause).has(label);
  if (clause.getChild("On") !== null) return isNamed;
  return clause.getChild("Ignoring") === null || !isNamed;
}

// src/promql/inline.ts
var NESTED = "its rule reads";
var MOST_CHARACTERS2 = 16e3;
function inlineRecordings(text, recordings) {
  return inline(text, { recordings, inside: [], known: /* @__PURE__ */ new Map() });
}
function inline(text, context) {
  const query = parsePromql(text);
  const edits = [];
  const refused = [];
  for (const selector of selectorsOf(query)) {
    const { metric: name, nameAt: offset } = selector;
    const rules = name === void 0 ? void 0 : context.recordings.get(name);
    if (name === void 0 || rules === void 0) continue;
    const found = contextProblem(query, selector) ?? replacement({ selector, rules, name, query }, context);
    if (typeof found === "string") refused.push({ offset, name, reason: found });
    else edits.push({ from: selector.from, to: selector.to, text: found.text });
  }
  return { text: applyEdits(text, edits), refused };
}
function contextProblem(query, selector) {
  const { from, to } = selector;
  const around = query.text.slice(0, from) + query.text.slice(to);
  if (around.includes("__name__")) return "the query looks at the names of its metrics";
  if (functionAround(query, selector) === "timestamp") return "the query asks when it was recorded";
  if (/^\s*(?:offset\b|@)/i.test(withoutComments(query.text).slice(to)))
    return "the query reads what was recorded at another time";
  switch (parentOf(query, selector)?.name) {
    case "MatrixSelector":
      return "the query reads a range of what was recorded";
    case "AnchoredExpr":
    case "SmoothedExpr":
      return "the query reads between what was recorded";
    default:
      return;
  }
}
function parentOf({ tree }, { from, to }) {
  let node = tree.resolveInner(from, 1);
  while (node.parent !== null && (node.name !== "VectorSelector" || node.to !== to))
    node = node.parent;
  return node.parent;
}
function replacement({ query, selector, name, rules }, context) {
  const [rule, second] = rules;
  if (rule === void 0 || second !== void 0) return `${rules.length} rules record it`;
  if (context.inside.includes(name)) return "its rule uses it itself";
  const inner = recorded(name, rule, context);
  const [blocked] = inner.refused;
  if (blocked !== void 0)
    return blocked.reason.startsWith(NESTED) ? blocked.reason : `${NESTED} '${blocked.name}', which cannot be inlined: ${blocked.reason}`;
  const filtered = withMatchers(inner.text, selector.matchers, rule);
  if (typeof filtered === "string") return filtered;
  const labelled = withLabels(filtered.text, rule.labels);
  if (functionAround(query, selector) === "absent" && (selector.matchers.length > 0 || isSelector(labelled)))
    return "absent() makes its labels of the matchers in it";
  if (labelled.length > MOST_CHARACTERS2) return "the query would be too long to read";
  return { text: parenthesized(labelled, parentOf(query, selector)?.name) };
}
function recorded(name, { expr }, context) {
  const { inside, known: known2 } = context;
  const found = known2.get(name) ?? inline(expr.trim(), { ...context, inside: [...inside, name] });
  known2.set(name, found);
  return found;
}
function withMatchers(text, matchers, { labels }) {
  const query = parsePromql(text);
  const blocks = /* @__PURE__ */ new Map();
  for (const matcher of matchers) {
    const { label } = matcher;
    if (label === "__name__" && matcher.op === "=") continue;
    const given = labels.get(label);
    if (given !== void 0) {
      if (matches(matcher, given)) continue;
      return `its rule sets label '${label}' to '${given}', so nothing would be left`;
    }
    const places = pushedTo(query, label);
    if (places === void 0)
      return `label '${label}' of the result is none of the series that its rule reads`;
    for (const at of places) blocks.set(at, [...blocks.get(at) ?? [], formatMatcher(matcher)]);
  }
  const edits = selectorsOf(query).flatMap((selector) => {
    const block = blocks.get(selector.from);
    return block === void 0 ? [] : [insertMatchers(selector, block.join(","))];
  });
  return { text: applyEdits(text, edits) };
}
function formatMatcher({ label, op, value }) {
  const name = /^[a-zA-Z_]\w*$/.test(label) ? label : quote(label);
  return `${name}${op}${quote(value)}`;
}
function matches({ op, value }, given) {
  const isNegated = op.startsWith("!");
  const isEqual = op.endsWith("~") ? patternOf(value)?.test(given) : value === given;
  return isEqual !== void 0 && isEqual !== isNegated;
}
function patternOf(text) {
  const compiled2 = compileGoRegExp(`^(?s:${text})$`);
  return "problem" in compiled2 ? void 0 : compiled2;
}
function withLabels(text, labels) {
  const { tree } = parsePromql(text);
  const root = tree.topNode.firstChild;
  const vector = root !== null && isScalar(text, root) ? `vector(${closed(text)})` : text;
  return [...labels].reduce(
    (inner, [label, value]) => `label_replace(${closed(inner)}, ${quote(label)}, ${quote(value.replaceAll("$", "$$$$"))}, "", "")`,
    vector
  );
}
function closed(text) {
  return text.includes("#") ? `${text}
` : text;
}
var WHOLE = ["PromQL", "FunctionCallBody", "ParenExpr"];
var ATOMS = ["VectorSelector", "FunctionCall", "AggregateExpr", "ParenExpr"];
function parenthesized(text, parent) {
  const root = parsePromql(text).tree.topNode.firstChild?.name ?? "";
  const isClear = WHOLE.includes(parent ?? "") || ATOMS.includes(root);
  return isClear ? closed(text) : `(${closed(text)})`;
}
function isSelector(text) {
  return parsePromql(text).tree.topNode.firstChild?.name === "VectorSelector";
}
function functionAround(query, selector) {
  const body = parentOf(query, selector);
  const call = body?.name === "FunctionCallBody" ? body.parent : null;
  return call?.name === "FunctionCall" ? functionName(query.text, call) : void 0;
}

// src/alerts/inline-recording-rules.ts
function withInlinedRecords(files, report) {
  const recordings = recordingsOf(files);
  if (recordings.size === 0) return files;
  const inGroup = (group) => ({
    ...group,
    rules: group.rules.map(
      (rule) => rule.kind === "alert" ? inlined(rule, { group, recordings, report }) : rule
    )
  });
  return files.map((file) => ({ ...file, groups: file.groups.map(inGroup) }));
}
function recordingsOf(files) {
  const recordings = /* @__PURE__ */ new Map();
  for (const group of files.flatMap(({ groups }) => groups))
    for (const rule of recordsOf(group).filter((one) => isGoodRecord(one, group))) {
      const labels = new Map(
        [...group.labels, ...rule.labels].map(([name, { text }]) => [name, text])
      );
      const known2 = recordings.get(rule.name.text) ?? [];
      recordings.set(rule.name.text, [...known2, { expr: rule.expr.text, labels }]);
    }
  return recordings;
}
function inlined(rule, { group, recordings, report }) {
  const { name, expr } = rule;
  const { text, refused } = inlineRecordings(expr.text, recordings);
  const about = report.about({ group: group.name.text, alert: name.text });
  for (const { offset, name: record, reason } of refused)
    about.warn(
      "bad-rule",
      `alert '${name.text}' of group '${group.name.text}' still reads '${record}': ${reason}`,
      { at: expr.place(offset) }
    );
  if (text === expr.text) return rule;
  return { ...rule, expr: { text, at: expr.at, place: () => expr.at } };
}

// src/alerts/document-variables.ts
function documentVariable(path) {
  return `\${${path}}`;
}
var VALUE = documentVariable("metric.label.value");
function labelVariable(name) {
  return documentVariable(`metric_or_resource.label.${name}`);
}

// src/alerts/template-tokens.ts
function templateTokens(template) {
  const tokens = [];
  let at = 0;
  let trimNext = false;
  const push = (end, trimEnd) => {
    let text = template.slice(at, end);
    if (trimNext) text = text.trimStart();
    if (trimEnd) text = text.trimEnd();
    if (text !== "") tokens.push({ kind: "text", text, offset: at });
  };
  for (const { start, end } of actionsIn(template)) {
    const inner = template.slice(start + 2, end);
    push(start, /^-\s/.test(inner));
    const text = inner.replace(/^-(?=\s)/, "").replace(/\s-$/, "");
    tokens.push({ kind: "action", text: text.trim(), offset: start });
    at = end + 2;
    trimNext = /\s-$/.test(inner);
  }
  push(template.length, false);
  return tokens;
}
function* actionsIn(template) {
  const dead = /* @__PURE__ */ new Set();
  for (let start = template.indexOf("{{"); start !== -1; ) {
    const end = endOfAction(template, start + 2, dead);
    if (end !== void 0) yield { start, end };
    start = template.indexOf("{{", end === void 0 ? start + 1 : end + 2);
  }
}
var STRING = /"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'/y;
function endOfAction(template, from, dead) {
  const passed = [];
  for (let at = from; at < template.length && !dead.has(at); ) {
    if (template.startsWith("}}", at)) return at;
    passed.push(at);
    STRING.lastIndex = at;
    if (!/["'`]/.test(template.charAt(at))) at++;
    else if (STRING.test(template)) at = STRING.lastIndex;
    else break;
  }
  for (const place of passed) dead.add(place);
  return void 0;
}

// src/alerts/text-template.ts
function translateTemplate(template, variables) {
  const tokens = templateTokens(template);
  const escaped = tokens.find(({ kind, text: text2 }) => kind === "action" && CLOSING.test(text2));
  if (escaped !== void 0)
    return { text: simplyTranslated(template, variables), losses: [escapedTwice(escaped.offset)] };
  const losses = [];
  const blocks = [];
  let text = "";
  for (const token of tokens) {
    if (token.kind === "text") {
      noteDollars(token, losses);
      text += token.text;
      continue;
    }
    const translated = translateAction(token.text, { variables, blocks });
    text += translated.text;
    if (translated.lost !== void 0)
      losses.push({ offset: token.offset, message: `'{{ ${token.text} }}' ${translated.lost}` });
  }
  return { text, losses };
}
var CLOSING = /^(["`])\}\}\1$/;
function simplyTranslated(template, { value, labels, label, dropFunctions }) {
  if (!dropFunctions) return template;
  return template.replace(/\{\{ *(?:humanize )? *\$value *\}\}/g, () => value).replace(/\{\{ *(?:humanize )? *\$labels *\}\}/g, () => labels).replace(/\{\{ *(?:humanize )? *\$labels\.([a-zA-Z_]\w*) *\}\}/g, (_, name) => label(name));
}
function escapedTwice(offset) {
  return {
    offset,
    message: "the text is escaped for another template engine, which stays: render it first"
  };
}
var STRING2 = /"(?:\\.|[^"\\])*"|`[^`]*`/g;
function noteDollars({ text, offset }, losses) {
  for (const { index } of text.matchAll(/\$\{/g))
    losses.push({
      offset: offset + index,
      message: "'${' is read as the start of a variable by Cloud Monitoring"
    });
  for (const { index } of text.matchAll(/\{\{/g))
    losses.push({ offset: offset + index, message: "'{{' is never closed" });
}
function translateAction(action, context) {
  const comment = action.startsWith("/*");
  if (comment) return { text: "" };
  const keyword = /^(with|if|range|else|end|define|template|block)\b\s*(.*)$/s.exec(action);
  if (keyword !== null) return translateKeyword(keyword[1] ?? "", keyword[2] ?? "", context);
  return translatePipeline(action, context);
}
function translateKeyword(keyword, rest, { variables, blocks }) {
  if (keyword === "end") {
    blocks.pop();
    return { text: "" };
  }
  if (keyword === "else") return { text: " / ", lost: "is lost: both branches are shown" };
  const subject = keyword === "with" ? variableOf(rest, variables) : void 0;
  blocks.push({ dot: subject });
  if (subject !== void 0) return { text: "" };
  return { text: "", lost: "is lost: Cloud Monitoring has no conditions and loops in texts" };
}
var EXTERNAL = [
  [/^(?:\$externalLabels|\$?\.ExternalLabels)\b/, "an external label"],
  [/^(?:\$externalURL|externalURL|\$?\.ExternalURL)$/, "the address of Prometheus"]
];
function translatePipeline(action, { variables, blocks }) {
  const literal = /^(?:"((?:\\.|[^"\\])*)"|`([^`]*)`)$/s.exec(action);
  if (literal !== null) return { text: literal[2] ?? unescapeGo(literal[1] ?? "") };
  const plain2 = variableOf(action, variables) ?? dotOf(action, blocks);
  if (plain2 !== void 0) return { text: plain2 };
  const external = EXTERNAL.find(([form]) => form.test(action))?.[1];
  if (external !== void 0)
    return { text: "", lost: `is lost: nothing says what it stands for, as it is ${external}` };
  const humanized = /^humanize\s+(\S+)$/.exec(action)?.[1];
  if (humanized !== void 0 && variables.dropFunctions) {
    const variable = variableOf(humanized, variables);
    if (variable !== void 0) return { text: variable };
  }
  return translateCall(action, variables);
}
function translateCall(action, variables) {
  const gone = { text: "", lost: "is lost: it has no counterpart in Cloud Monitoring" };
  if (!variables.dropFunctions) return gone;
  if (/\bquery\b|:?=/.test(action.replace(STRING2, ""))) return gone;
  const found = [...action.matchAll(/(?<![\w.$])(\$?\.?[\w$][\w.]*|\.[A-Z][\w.]*)/g)].map(([word]) => variableOf(word, variables)).filter((variable2) => variable2 !== void 0);
  const [variable] = found;
  if (variable === void 0 || new Set(found).size > 1) return gone;
  const functions = functionsIn(action);
  return { text: variable, lost: `shows the plain value: ${functions} has no counterpart` };
}
function functionsIn(action) {
  const words = action.replace(STRING2, "").match(/(?<![\w.$])[a-zA-Z]\w*/g) ?? ["the expression"];
  return [...new Set(words)].join(", ");
}
function variableOf(text, variables) {
  const word = text.trim().replace(/^\((.*)\)$/s, "$1").trim();
  if (/^(\$value|\.Value|\$\.Value)$/.test(word)) return variables.value;
  if (/^(\$labels|\.Labels|\$\.Labels)$/.test(word)) return variables.labels;
  const label = /^(?:\$labels|\.Labels|\$\.Labels)\.([a-zA-Z_]\w*)$/.exec(word)?.[1];
  if (label !== void 0) return variables.label(label);
  const indexed = /^index\s+(?:\$labels|\$?\.Labels)\s+"([a-zA-Z_]\w*)"$/.exec(word)?.[1];
  if (indexed !== void 0) return variables.label(indexed);
  const external = /^(?:\$externalLabels|\$?\.ExternalLabels)\.([a-zA-Z_]\w*)$/.exec(word)?.[1];
  if (external !== void 0) return variables.externalLabels[external];
  return /^(\$externalURL|externalURL|\$?\.ExternalURL)$/.test(word) ? variables.externalUrl : void 0;
}
function dotOf(action, blocks) {
  return action === "." ? blocks.at(-1)?.dot : void 0;
}
function unescapeGo(text) {
  return text.replace(
    /\\(.)/gs,
    (_, char) => char === "n" ? "\n" : char === "t" ? "	" : char
  );
}

// src/alerts/documentation.ts
var LINKS = [
  ["runbook_url", "Runbook"],
  ["runbook", "Runbook"],
  ["playbook_url", "Runbook"],
  ["dashboard_url", "Dashboard"],
  ["dashboard", "Dashboard"],
  ["documentation", "Documentation"],
  ["link", "Documentation"],
  ["logs", "Documentation"]
];
function documentationFor(input, report) {
  const translated = translateAll(input, report);
  const first = (...names) => names.find((name) => (translated.get(name) ?? "").trim() !== "");
  const contentFrom = first("description", "message", "summary");
  const subjectFrom = first("subject", "title", ...contentFrom === "summary" ? [] : ["summary"]);
  const { links, rest } = linksOf(input, translated, report);
  const others = [...translated].filter(
    ([name, text]) => name !== contentFrom && name !== subjectFrom && text.trim() !== "" && !isLink(name)
  );
  const body = contentFrom === void 0 ? lostText(input) : translated.get(contentFrom) ?? "";
  const content = cutContent(withList(body, [...others, ...rest]), input, report);
  const subject = subjectFrom && cutSubject(translated.get(subjectFrom) ?? "", input, report);
  if (content === "" && !subject && links.length === 0) return;
  return {
    ...content !== "" && { content, mimeType: "text/markdown" },
    ...subject && { subject },
    ...links.length > 0 && { links }
  };
}
function translateAll({ annotations, externalLabels, externalUrl, where }, report) {
  const variables = {
    value: VALUE,
    labels: documentVariable("metric_or_resource.labels"),
    label: labelVariable,
    dropFunctions: true,
    externalLabels,
    ...externalUrl !== void 0 && { externalUrl }
  };
  const translated = /* @__PURE__ */ new Map();
  for (const [name, source] of annotations) {
    const { text, losses } = translateTemplate(source.text, variables);
    translated.set(name, text);
    for (const { offset, message } of losses)
      report.warn("bad-template", `annotation '${name}' of ${where}: ${message}`, {
        at: source.place(offset)
      });
  }
  return translated;
}
function linksOf({ annotations, links: given, where }, translated, report) {
  const links = [...given];
  const rest = [];
  for (const [name, displayName] of LINKS) {
    const url = translated.get(name)?.trim() ?? "";
    if (url === "" || links.some((link) => link.url === url)) continue;
    if (!isUrl(url)) dropLink({ name, url, source: annotations.get(name), where }, report);
    else if (links.length < LIMITS.links) links.push({ displayName, url });
    else rest.push([name, url]);
  }
  return { links, rest };
}
function dropLink({ name, url, source, where }, report) {
  report.warn("lost-field", `annotation '${name}' of ${where} is left out: '${url}' is no URL`, {
    at: source?.at,
    hint: "a link is absolute, such as https://example.com/runbook, with variables in path or query only"
  });
}
function isLink(name) {
  return LINKS.some(([annotation]) => annotation === name);
}
function isUrl(text) {
  return /^https?:\/\/[^\s/?#${}]+([/?#]\S*)?$/.test(text) && text.length <= LIMITS.linkUrl;
}
function lostText({ annotations }) {
  const isThere = ["description", "message", "summary"].some(
    (name) => annotations.get(name)?.text.includes("{{")
  );
  return isThere ? "The text of this alert is a template that Cloud Monitoring cannot fill in." : "";
}
function withList(body, items) {
  if (items.length === 0) return body;
  const list = items.map(
    ([name, text]) => `- **${name}**: ${text.trim().replace(/\s*\n\s*/g, " ")}`
  );
  if (body.trim() === "") return list.join("\n");
  const gap = /\n\s*\n$/.test(body) ? "" : body.endsWith("\n") ? "\n" : "\n\n";
  return body + gap + list.join("\n");
}
function cutContent(content, { where, at }, report) {
  const cut = cutText(content, {
    characters: LIMITS.contentCharacters,
    bytes: LIMITS.contentBytes
  });
  if (cut !== content)
    report.warn("lost-field", `the documentation of ${where} is cut to ${cut.length} characters`, {
      at
    });
  return cut;
}
function cutSubject(text, { where, at }, report) {
  const line = text.trim().replace(/\s+/g, " ");
  const cut = cutText(line, { characters: LIMITS.subjectBytes, bytes: LIMITS.subjectBytes });
  if (cut !== line)
    report.warn("lost-field", `the subject of ${where} is cut to ${cut.length} characters`, { at });
  return cut;
}

// src/alerts/severity.ts
var WORDS = {
  CRITICAL: ["critical", "page", "emergency", "fatal", "disaster", "p0", "p1"],
  ERROR: ["error", "major", "high", "p2"],
  WARNING: ["warning", "warn", "minor", "medium", "ticket", "task", "low", "p3", "p4"]
};
var SEVERITIES = new Map([
  ...WORDS.CRITICAL.map((word) => [word, "CRITICAL"]),
  ...WORDS.ERROR.map((word) => [word, "ERROR"]),
  ...WORDS.WARNING.map((word) => [word, "WARNING"])
]);
function severityOfWord(word) {
  return SEVERITIES.get(word);
}
var NONE2 = ["info", "information", "informational", "none", ""];
function severityOf(labels, extra = {}) {
  const values = ["severity", "sloth_severity"].flatMap((name) => labels.get(name)?.text ?? []);
  for (const value of values) {
    const word = value.trim().toLowerCase();
    const severity = extra[word] ?? SEVERITIES.get(word);
    if (severity !== void 0) return { severity };
  }
  const unknown = values.find((value) => !NONE2.includes(value.trim().toLowerCase()));
  return unknown === void 0 ? {} : { unknown };
}

// src/alerts/translate-alert.ts
var MANAGED_BY = "inference-gateway-gitops";
function translateAlert({ group, rule }, { identity, alertRule }, options, report) {
  const where = `alert '${rule.name.text}' of group '${group.name.text}'`;
  const duration = durationOf(rule.for, `'for' of ${where}`, report);
  const labels = labelsOf2({ group, rule }, where, report);
  if (duration === "bad" || labels === void 0) return;
  warnOfLosses({ group, rule }, { where, alertRule }, report);
  const interval = intervalOf(group.interval, `'interval' of group '${group.name.text}'`, report);
  const severity = severityFor({ group, rule }, where, options, report);
  const documentation = documentationFor(
    {
      annotations: rule.annotations,
      where,
      at: rule.at,
      externalLabels: options.externalLabels ?? {},
      externalUrl: options.externalUrl,
      links: runbookOf(rule, options.runbookUrl)
    },
    report
  );
  const policy = {
    displayName: displayNameOf({ group, rule }, where, report),
    ...documentation && { documentation },
    userLabels: userLabelsOf({ group, rule }, identity),
    conditions: [
      {
        displayName: rule.name.text,
        conditionPrometheusQueryLanguage: {
          query: rule.expr.text.trim(),
          ...duration !== void 0 && { duration: formatSeconds(duration) },
          ...interval !== void 0 && { evaluationInterval: formatSeconds(interval) },
          ...Object.keys(labels).length > 0 && { labels },
          ruleGroup: group.name.text,
          alertRule,
          ...options.disableMetricValidation === true && { disableMetricValidation: true }
        }
      }
    ],
    combiner: "OR",
    ...severity && { severity }
  };
  const { text: alert } = rule.name;
  return { group: group.name.text, alert, identity, severity, at: rule.at, policy };
}
var RUNBOOKS = ["runbook_url", "runbook", "playbook_url"];
function runbookOf({ name, annotations }, prefix) {
  if (prefix === void 0 || RUNBOOKS.some((key) => annotations.get(key)?.text)) return [];
  return [{ displayName: "Runbook", url: prefix + encodeURIComponent(name.text) }];
}
function durationOf(text, what, report) {
  if (text === void 0 || text.text === "") return;
  const ms = parseDuration(text.text);
  if (ms === void 0) {
    const hint = durationHint(text.text);
    report.error("bad-duration", `${what} is no duration: '${text.text}'`, { at: text.at, hint });
    return "bad";
  }
  if (ms > LIMITS.durationMs)
    report.warn("bad-duration", `${what} is '${text.text}', and Cloud Monitoring allows 24h`, {
      at: text.at
    });
  return ms;
}
function intervalOf(text, what, report) {
  if (text === void 0 || text.text === "") return;
  const ms = parseDuration(text.text);
  if (ms === void 0) {
    const hint = durationHint(text.text);
    report.error("bad-duration", `${what} is no duration: '${text.text}'`, { at: text.at, hint });
    return;
  }
  if (ms === 0) return;
  const rounded = evaluationInterval(ms);
  if (rounded !== ms)
    report.warn(
      "bad-duration",
      `${what} is '${text.text}'; Cloud Monitoring evaluates in steps of 30s, so it becomes ${formatSeconds(rounded)}`,
      { at: text.at }
    );
  return rounded;
}
var LABEL_VARIABLES = {
  value: documentVariable("value"),
  labels: "",
  label: documentVariable,
  dropFunctions: false,
  externalLabels: {}
};
function labelsOf2({ group, rule }, where, report) {
  const sources = new Map([...group.labels, ...rule.labels]);
  const about = { group: group.name.text, alert: rule.name.text };
  const errors = labelErrors(sources, where, about);
  report.add({ errors });
  if (errors.length > 0) return;
  const labels = {};
  for (const [name, source] of sources) {
    const { text, losses } = translateTemplate(source.text, LABEL_VARIABLES);
    labels[name] = text;
    for (const { offset, message } of losses)
      report.warn("bad-template", `label '${name}' of ${where}: ${message}`, {
        at: source.place(offset)
      });
  }
  return labels;
}
function severityFor({ group, rule }, where, options, report) {
  const labels = new Map([...group.labels, ...rule.labels]);
  const { severity, unknown } = severityOf(labels, options.severities);
  if (unknown !== void 0)
    report.warn(
      "bad-value",
      `${where} has no severity in Cloud Monitoring: '${unknown}' is unknown`,
      {
        at: labels.get("severity")?.at ?? rule.at,
        hint: "known are critical, error, warning, info and their synonyms"
      }
    );
  return severity;
}
function warnOfLosses({ rule }, { where, alertRule }, report) {
  if (alertRule !== rule.name.text)
    report.warn("bad-rule", `${where} is '${alertRule}' as alert rule, which is a label name`, {
      at: rule.name.at
    });
  if (rule.keepFiringFor?.text)
    report.warn("lost-field", `'keep_firing_for' of ${where} is lost: no policy can hold it`, {
      at: rule.keepFiringFor.at,
      hint: "last_over_time((EXPR)[10m:1m]) in the query comes close"
    });
}
function displayNameOf({ group, rule }, where, report) {
  const owner = isLabelName(group.name.text) ? group.name.text : `"${group.name.text}"`;
  const name = `${owner}/${rule.name.text}`;
  if (name.length <= LIMITS.displayName) return name;
  report.warn(
    "lost-field",
    `the display name of ${where} is cut to ${LIMITS.displayName} characters`,
    {
      at: rule.name.at
    }
  );
  return name.slice(0, LIMITS.displayName);
}
function userLabelsOf({ group, rule }, identity) {
  const [groupSlug, alertSlug] = [slug(group.name.text), slug(rule.name.text)];
  return {
    "managed-by": MANAGED_BY,
    "alert-id": identity,
    ...groupSlug !== "" && { "rule-group": fit(groupSlug, LIMITS.userLabel) },
    ...alertSlug !== "" && { alert: fit(alertSlug, LIMITS.userLabel) }
  };
}

// src/alerts/translate-rules.ts
function translateRules(sources, options = {}) {
  const report = new Report();
  const files = options.inlineRecordingRules === true ? withInlinedRecords(sources, report) : sources;
  const names = files.map(({ file }) => file);
  for (const file of files) report.add(file);
  if (options.withRecordingRules === true) report.add({ errors: recordingErrors(files) });
  const placed = files.flatMap(placedIn);
  const keys = identities(options.source ?? "", sources.flatMap(placedIn));
  const recorded2 = recordedNames(files);
  const isRecorded = options.withRecordingRules === true;
  const context = {
    recorded: recorded2,
    isRecorded,
    needsMetrics: options.disableMetricValidation !== true,
    metrics: options.metrics
  };
  const ruleNames = alertRuleNames(placed);
  const alerts = placed.flatMap((alert, i) => {
    const about = report.about({ group: alert.group.name.text, alert: alert.rule.name.text });
    if (!checkAlert(alert, context, about)) return [];
    const own = { identity: keys[i] ?? "", alertRule: ruleNames[i] ?? "" };
    return translateAlert(alert, own, options, about) ?? [];
  });
  return {
    alerts: options.distinctNames === true ? distinctNames(alerts) : alerts,
    errors: inReadingOrder(report.errors, names),
    warnings: inReadingOrder(report.warnings, names)
  };
}
function placedIn({ groups }) {
  return groups.flatMap(alertsOf);
}
function alertsOf(group) {
  return group.rules.flatMap((rule) => rule.kind === "alert" ? [{ group, rule }] : []);
}
function alertRuleNames(alerts) {
  const owners = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  return alerts.map(({ group, rule }) => {
    const alert = rule.name.text;
    const base = labelNameFor(alert);
    const key = (name) => JSON.stringify([group.file, group.name.text, name]);
    const own = `${key(base)} ${alert}`;
    for (let number = numbers.get(own) ?? numbers.get(key(base)) ?? 1; ; number++) {
      const name = number === 1 ? base : `${base}_${number}`;
      const owner = owners.get(key(name));
      if (owner !== void 0 && owner !== alert) continue;
      owners.set(key(name), alert);
      numbers.set(own, number);
      numbers.set(key(base), number);
      return name;
    }
  });
}
function distinctNames(alerts) {
  const bySeverity = renameTwins(alerts, ({ severity }) => severity ? ` (${severity})` : "");
  const seen = /* @__PURE__ */ new Map();
  return renameTwins(bySeverity, ({ policy }) => {
    const number = (seen.get(policy.displayName) ?? 0) + 1;
    seen.set(policy.displayName, number);
    return number === 1 ? "" : ` #${number}`;
  });
}
function renameTwins(alerts, suffix) {
  const counts = /* @__PURE__ */ new Map();
  for (const { policy } of alerts)
    counts.set(policy.displayName, (counts.get(policy.displayName) ?? 0) + 1);
  return alerts.map((alert) => {
    if (counts.get(alert.policy.displayName) === 1) return alert;
    const end = suffix(alert);
    const displayName = alert.policy.displayName.slice(0, LIMITS.displayName - end.length) + end;
    return { ...alert, policy: { ...alert.policy, displayName } };
  });
}

export {
  lossesInConfigConnector,
  configConnectorPolicy,
  EPP_METRICS,
  SERVER_PREFIXES,
  selectorsOf,
  metricNamesOf,
  inReadingOrder,
  Report,
  scopeQuery,
  inEnvironment,
  scopedPolicy,
  VALUE,
  labelVariable,
  severityOfWord,
  policyNames,
  queryError,
  parseDuration,
  durationHint,
  GMP_KINDS,
  scopeBeside,
  gmpRules,
  gmpAlert,
  labelErrors,
  recordingRules,
  recordingErrors,
  recordedNames,
  recordsOf,
  parseRuleFile,
  parseWithConfigMaps,
  unknownMetrics,
  checkAlert,
  translateRules
};
