const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  cutText,
  fit,
  identities,
  isLabelName,
  labelNameFor,
  slug
} from "./chunk-EVJDOXUY.js";
import {
  quote,
  simpleDocument,
  unquote
} from "./chunk-I5BV5CYY.js";
import {
  compileGoRegExp,
  locate,
  yamlPackage
} from "./chunk-EBUBUJE7.js";
import {
  UserError
} from "./chunk-JV4FVQOR.js";

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
  const name2 = `inference_pool_${tail}`;
  return {
    type: "gauge",
    names: { "gaie-legacy": name2, gaie: name2, "llm-d": `llm_d_epp_${llmD}` }
  };
}
function podLabel(before, llmD) {
  return { "gaie-legacy": before, gaie: before, "llm-d": llmD };
}
function extension(tail, type) {
  const name2 = `inference_extension_${tail}`;
  return { type, names: { "gaie-legacy": name2, gaie: name2, "llm-d": `llm_d_epp_${tail}` } };
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
    const number2 = (seen.get(rules.slug) ?? 0) + 1;
    seen.set(rules.slug, number2);
    return number2 === 1 ? rules : { ...rules, slug: `${rules.slug}-${number2}` };
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
function gmpGroup({ name: name2, interval }, rules) {
  if (rules.length === 0) return [];
  const hasInterval = interval !== void 0 && parseDuration(interval.text) !== void 0;
  return [{ name: name2.text, ...hasInterval && { interval: interval.text }, rules }];
}
function labelsIn({ labels: own }, { labels: shared }) {
  const labels = new Map([...shared, ...own]);
  return labels.size === 0 ? {} : { labels: plainMap(labels) };
}
function plainMap(texts) {
  return Object.fromEntries([...texts].map(([key, { text }]) => [key, text]));
}
function fileSlug(file) {
  const name2 = file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/i, "");
  return fit(slug(name2) || "rules", 40);
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
  const { name: name2, namespace, projectId } = place;
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
      name: name2,
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
  const { above, content: content2, below } = partsOf(documentation);
  const parts = [...above, ...content2 === "" ? [] : [content2], ...below];
  return { content: parts.join("\n\n"), mimeType: "text/markdown" };
}
function partsOf({ subject, content: content2 = "", links = [] }) {
  const list = links.map(({ displayName, url }) => `- [${displayName}](${url})`);
  const above = subject === void 0 ? [] : [`**${subject}**`];
  const below = list.length === 0 ? [] : [`Links:

${list.join("\n")}`];
  const around = [...above, "", ...below].join("\n\n");
  const whole = content2.trimEnd();
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

// node_modules/@lezer/common/dist/index.js
var DefaultBufferLength = 1024;
var nextPropID = 0;
var Range = class {
  constructor(from, to) {
    this.from = from;
    this.to = to;
  }
};
var NodeProp = class {
  /**
  Create a new node prop type.
  */
  constructor(config = {}) {
    this.id = nextPropID++;
    this.perNode = !!config.perNode;
    this.deserialize = config.deserialize || (() => {
      throw new Error("This node type doesn't define a deserialize function");
    });
    this.combine = config.combine || null;
  }
  /**
  This is meant to be used with
  [`NodeSet.extend`](#common.NodeSet.extend) or
  [`LRParser.configure`](#lr.ParserConfig.props) to compute
  prop values for each node type in the set. Takes a [match
  object](#common.NodeType^match) or function that returns undefined
  if the node type doesn't get this prop, and the prop's value if
  it does.
  */
  add(match) {
    if (this.perNode)
      throw new RangeError("Can't add per-node props to node types");
    if (typeof match != "function")
      match = NodeType.match(match);
    return (type) => {
      let result = match(type);
      return result === void 0 ? null : [this, result];
    };
  }
};
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
  if (value && value != "rtl" && value != "ltr" && value != "auto")
    throw new RangeError("Invalid value for isolate: " + value);
  return value || "auto";
} });
NodeProp.contextHash = new NodeProp({ perNode: true });
NodeProp.lookAhead = new NodeProp({ perNode: true });
NodeProp.mounted = new NodeProp({ perNode: true });
var MountedTree = class {
  constructor(tree, overlay, parser2, bracketed = false) {
    this.tree = tree;
    this.overlay = overlay;
    this.parser = parser2;
    this.bracketed = bracketed;
  }
  /**
  @internal
  */
  static get(tree) {
    return tree && tree.props && tree.props[NodeProp.mounted.id];
  }
};
var noProps = /* @__PURE__ */ Object.create(null);
var NodeType = class _NodeType {
  /**
  @internal
  */
  constructor(name2, props, id, flags = 0) {
    this.name = name2;
    this.props = props;
    this.id = id;
    this.flags = flags;
  }
  /**
  Define a node type.
  */
  static define(spec) {
    let props = spec.props && spec.props.length ? /* @__PURE__ */ Object.create(null) : noProps;
    let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
    let type = new _NodeType(spec.name || "", props, spec.id, flags);
    if (spec.props)
      for (let src of spec.props) {
        if (!Array.isArray(src))
          src = src(type);
        if (src) {
          if (src[0].perNode)
            throw new RangeError("Can't store a per-node prop on a node type");
          props[src[0].id] = src[1];
        }
      }
    return type;
  }
  /**
  Retrieves a node prop for this type. Will return `undefined` if
  the prop isn't present on this node.
  */
  prop(prop) {
    return this.props[prop.id];
  }
  /**
  True when this is the top node of a grammar.
  */
  get isTop() {
    return (this.flags & 1) > 0;
  }
  /**
  True when this node is produced by a skip rule.
  */
  get isSkipped() {
    return (this.flags & 2) > 0;
  }
  /**
  Indicates whether this is an error node.
  */
  get isError() {
    return (this.flags & 4) > 0;
  }
  /**
  When true, this node type doesn't correspond to a user-declared
  named node, for example because it is used to cache repetition.
  */
  get isAnonymous() {
    return (this.flags & 8) > 0;
  }
  /**
  Returns true when this node's name or one of its
  [groups](#common.NodeProp^group) matches the given string.
  */
  is(name2) {
    if (typeof name2 == "string") {
      if (this.name == name2)
        return true;
      let group = this.prop(NodeProp.group);
      return group ? group.indexOf(name2) > -1 : false;
    }
    return this.id == name2;
  }
  /**
  Create a function from node types to arbitrary values by
  specifying an object whose property names are node or
  [group](#common.NodeProp^group) names. Often useful with
  [`NodeProp.add`](#common.NodeProp.add). You can put multiple
  names, separated by spaces, in a single property name to map
  multiple node names to a single value.
  */
  static match(map) {
    let direct = /* @__PURE__ */ Object.create(null);
    for (let prop in map)
      for (let name2 of prop.split(" "))
        direct[name2] = map[prop];
    return (node) => {
      for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
        let found = direct[i < 0 ? node.name : groups[i]];
        if (found)
          return found;
      }
    };
  }
};
NodeType.none = new NodeType(
  "",
  /* @__PURE__ */ Object.create(null),
  0,
  8
  /* NodeFlag.Anonymous */
);
var NodeSet = class _NodeSet {
  /**
  Create a set with the given types. The `id` property of each
  type should correspond to its position within the array.
  */
  constructor(types) {
    this.types = types;
    for (let i = 0; i < types.length; i++)
      if (types[i].id != i)
        throw new RangeError("Node type ids should correspond to array positions when creating a node set");
  }
  /**
  Create a copy of this set with some node properties added. The
  arguments to this method can be created with
  [`NodeProp.add`](#common.NodeProp.add).
  */
  extend(...props) {
    let newTypes = [];
    for (let type of this.types) {
      let newProps = null;
      for (let source of props) {
        let add = source(type);
        if (add) {
          if (!newProps)
            newProps = Object.assign({}, type.props);
          let value = add[1], prop = add[0];
          if (prop.combine && prop.id in newProps)
            value = prop.combine(newProps[prop.id], value);
          newProps[prop.id] = value;
        }
      }
      newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
    }
    return new _NodeSet(newTypes);
  }
};
var CachedNode = /* @__PURE__ */ new WeakMap();
var CachedInnerNode = /* @__PURE__ */ new WeakMap();
var IterMode;
(function(IterMode2) {
  IterMode2[IterMode2["ExcludeBuffers"] = 1] = "ExcludeBuffers";
  IterMode2[IterMode2["IncludeAnonymous"] = 2] = "IncludeAnonymous";
  IterMode2[IterMode2["IgnoreMounts"] = 4] = "IgnoreMounts";
  IterMode2[IterMode2["IgnoreOverlays"] = 8] = "IgnoreOverlays";
  IterMode2[IterMode2["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
var Tree = class _Tree {
  /**
  Construct a new tree. See also [`Tree.build`](#common.Tree^build).
  */
  constructor(type, children, positions, length, props) {
    this.type = type;
    this.children = children;
    this.positions = positions;
    this.length = length;
    this.props = null;
    if (props && props.length) {
      this.props = /* @__PURE__ */ Object.create(null);
      for (let [prop, value] of props)
        this.props[typeof prop == "number" ? prop : prop.id] = value;
    }
  }
  /**
  @internal
  */
  toString() {
    let mounted = MountedTree.get(this);
    if (mounted && !mounted.overlay)
      return mounted.tree.toString();
    let children = "";
    for (let ch of this.children) {
      let str = ch.toString();
      if (str) {
        if (children)
          children += ",";
        children += str;
      }
    }
    return !this.type.name ? children : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "");
  }
  /**
  Get a [tree cursor](#common.TreeCursor) positioned at the top of
  the tree. Mode can be used to [control](#common.IterMode) which
  nodes the cursor visits.
  */
  cursor(mode = 0) {
    return new TreeCursor(this.topNode, mode);
  }
  /**
  Get a [tree cursor](#common.TreeCursor) pointing into this tree
  at the given position and side (see
  [`moveTo`](#common.TreeCursor.moveTo).
  */
  cursorAt(pos, side = 0, mode = 0) {
    let scope = CachedNode.get(this) || this.topNode;
    let cursor = new TreeCursor(scope);
    cursor.moveTo(pos, side);
    CachedNode.set(this, cursor._tree);
    return cursor;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) object for the top of the
  tree.
  */
  get topNode() {
    return new TreeNode(this, 0, 0, null);
  }
  /**
  Get the [syntax node](#common.SyntaxNode) at the given position.
  If `side` is -1, this will move into nodes that end at the
  position. If 1, it'll move into nodes that start at the
  position. With 0, it'll only enter nodes that cover the position
  from both sides.
  
  Note that this will not enter
  [overlays](#common.MountedTree.overlay), and you often want
  [`resolveInner`](#common.Tree.resolveInner) instead.
  */
  resolve(pos, side = 0) {
    let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
    CachedNode.set(this, node);
    return node;
  }
  /**
  Like [`resolve`](#common.Tree.resolve), but will enter
  [overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
  pointing into the innermost overlaid tree at the given position
  (with parent links going through all parent structure, including
  the host trees).
  */
  resolveInner(pos, side = 0) {
    let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
    CachedInnerNode.set(this, node);
    return node;
  }
  /**
  In some situations, it can be useful to iterate through all
  nodes around a position, including those in overlays that don't
  directly cover the position. This method gives you an iterator
  that will produce all nodes, from small to big, around the given
  position.
  */
  resolveStack(pos, side = 0) {
    return stackIterator(this, pos, side);
  }
  /**
  Iterate over the tree and its children, calling `enter` for any
  node that touches the `from`/`to` region (if given) before
  running over such a node's children, and `leave` (if given) when
  leaving the node. When `enter` returns `false`, that node will
  not have its children iterated over (or `leave` called).
  */
  iterate(spec) {
    let { enter, leave, from = 0, to = this.length } = spec;
    let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
    for (let c = this.cursor(mode | IterMode.IncludeAnonymous); ; ) {
      let entered = false;
      if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== false)) {
        if (c.firstChild())
          continue;
        entered = true;
      }
      for (; ; ) {
        if (entered && leave && (anon || !c.type.isAnonymous))
          leave(c);
        if (c.nextSibling())
          break;
        if (!c.parent())
          return;
        entered = true;
      }
    }
  }
  /**
  Get the value of the given [node prop](#common.NodeProp) for this
  node. Works with both per-node and per-type props.
  */
  prop(prop) {
    return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
  }
  /**
  Returns the node's [per-node props](#common.NodeProp.perNode) in a
  format that can be passed to the [`Tree`](#common.Tree)
  constructor.
  */
  get propValues() {
    let result = [];
    if (this.props)
      for (let id in this.props)
        result.push([+id, this.props[id]]);
    return result;
  }
  /**
  Balance the direct children of this tree, producing a copy of
  which may have children grouped into subtrees with type
  [`NodeType.none`](#common.NodeType^none).
  */
  balance(config = {}) {
    return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new _Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new _Tree(NodeType.none, children, positions, length)));
  }
  /**
  Build a tree from a postfix-ordered buffer of node information,
  or a cursor over such a buffer.
  */
  static build(data) {
    return buildTree(data);
  }
};
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class _FlatBufferCursor {
  constructor(buffer, index) {
    this.buffer = buffer;
    this.index = index;
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  get pos() {
    return this.index;
  }
  next() {
    this.index -= 4;
  }
  fork() {
    return new _FlatBufferCursor(this.buffer, this.index);
  }
};
var TreeBuffer = class _TreeBuffer {
  /**
  Create a tree buffer.
  */
  constructor(buffer, length, set) {
    this.buffer = buffer;
    this.length = length;
    this.set = set;
  }
  /**
  @internal
  */
  get type() {
    return NodeType.none;
  }
  /**
  @internal
  */
  toString() {
    let result = [];
    for (let index = 0; index < this.buffer.length; ) {
      result.push(this.childString(index));
      index = this.buffer[index + 3];
    }
    return result.join(",");
  }
  /**
  @internal
  */
  childString(index) {
    let id = this.buffer[index], endIndex = this.buffer[index + 3];
    let type = this.set.types[id], result = type.name;
    if (/\W/.test(result) && !type.isError)
      result = JSON.stringify(result);
    index += 4;
    if (endIndex == index)
      return result;
    let children = [];
    while (index < endIndex) {
      children.push(this.childString(index));
      index = this.buffer[index + 3];
    }
    return result + "(" + children.join(",") + ")";
  }
  /**
  @internal
  */
  findChild(startIndex, endIndex, dir, pos, side) {
    let { buffer } = this, pick = -1;
    for (let i = startIndex; i != endIndex; i = buffer[i + 3]) {
      if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
        pick = i;
        if (dir > 0)
          break;
      }
    }
    return pick;
  }
  /**
  @internal
  */
  slice(startI, endI, from) {
    let b = this.buffer;
    let copy = new Uint16Array(endI - startI), len = 0;
    for (let i = startI, j = 0; i < endI; ) {
      copy[j++] = b[i++];
      copy[j++] = b[i++] - from;
      let to = copy[j++] = b[i++] - from;
      copy[j++] = b[i++] - startI;
      len = Math.max(len, to);
    }
    return new _TreeBuffer(copy, len, this.set);
  }
};
function checkSide(side, pos, from, to) {
  switch (side) {
    case -2:
      return from < pos;
    case -1:
      return to >= pos && from < pos;
    case 0:
      return from < pos && to > pos;
    case 1:
      return from <= pos && to > pos;
    case 2:
      return to > pos;
    case 4:
      return true;
  }
}
function resolveNode(node, pos, side, overlays) {
  var _a;
  while (node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos)) {
    let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
    if (!parent)
      return node;
    node = parent;
  }
  let mode = overlays ? 0 : IterMode.IgnoreOverlays;
  if (overlays)
    for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) {
      if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from)
        node = parent;
    }
  for (; ; ) {
    let inner = node.enter(pos, side, mode);
    if (!inner)
      return node;
    node = inner;
  }
}
var BaseNode = class {
  cursor(mode = 0) {
    return new TreeCursor(this, mode);
  }
  getChild(type, before = null, after = null) {
    let r = getChildren(this, type, before, after);
    return r.length ? r[0] : null;
  }
  getChildren(type, before = null, after = null) {
    return getChildren(this, type, before, after);
  }
  resolve(pos, side = 0) {
    return resolveNode(this, pos, side, false);
  }
  resolveInner(pos, side = 0) {
    return resolveNode(this, pos, side, true);
  }
  matchContext(context) {
    return matchNodeContext(this.parent, context);
  }
  enterUnfinishedNodesBefore(pos) {
    let scan = this.childBefore(pos), node = this;
    while (scan) {
      let last = scan.lastChild;
      if (!last || last.to != scan.to)
        break;
      if (last.type.isError && last.from == last.to) {
        node = scan;
        scan = last.prevSibling;
      } else {
        scan = last;
      }
    }
    return node;
  }
  get node() {
    return this;
  }
  get next() {
    return this.parent;
  }
};
var TreeNode = class _TreeNode extends BaseNode {
  constructor(_tree, from, index, _parent) {
    super();
    this._tree = _tree;
    this.from = from;
    this.index = index;
    this._parent = _parent;
  }
  get type() {
    return this._tree.type;
  }
  get name() {
    return this._tree.type.name;
  }
  get to() {
    return this.from + this._tree.length;
  }
  nextChild(i, dir, pos, side, mode = 0) {
    for (let parent = this; ; ) {
      for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
        let next = children[i], start = positions[i] + parent.from, mounted;
        if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length))
          continue;
        if (next instanceof TreeBuffer) {
          if (mode & IterMode.ExcludeBuffers)
            continue;
          let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
          if (index > -1)
            return new BufferNode(new BufferContext(parent, next, i, start), null, index);
        } else if (mode & IterMode.IncludeAnonymous || (!next.type.isAnonymous || hasChild(next))) {
          let mounted2;
          if (!(mode & IterMode.IgnoreMounts) && (mounted2 = MountedTree.get(next)) && !mounted2.overlay)
            return new _TreeNode(mounted2.tree, start, i, parent);
          let inner = new _TreeNode(next, start, i, parent);
          return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
        }
      }
      if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous)
        return null;
      if (parent.index >= 0)
        i = parent.index + dir;
      else
        i = dir < 0 ? -1 : parent._parent._tree.children.length;
      parent = parent._parent;
      if (!parent)
        return null;
    }
  }
  get firstChild() {
    return this.nextChild(
      0,
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.nextChild(
      0,
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this._tree.prop(prop);
  }
  enter(pos, side, mode = 0) {
    let mounted;
    if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
      let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
      for (let { from, to } of mounted.overlay) {
        if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos))
          return new _TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
      }
    }
    return this.nextChild(0, 1, pos, side, mode);
  }
  nextSignificantParent() {
    let val = this;
    while (val.type.isAnonymous && val._parent)
      val = val._parent;
    return val;
  }
  get parent() {
    return this._parent ? this._parent.nextSignificantParent() : null;
  }
  get nextSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index + 1,
      1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get prevSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get tree() {
    return this._tree;
  }
  toTree() {
    return this._tree;
  }
  /**
  @internal
  */
  toString() {
    return this._tree.toString();
  }
};
function getChildren(node, type, before, after) {
  let cur = node.cursor(), result = [];
  if (!cur.firstChild())
    return result;
  if (before != null)
    for (let found = false; !found; ) {
      found = cur.type.is(before);
      if (!cur.nextSibling())
        return result;
    }
  for (; ; ) {
    if (after != null && cur.type.is(after))
      return result;
    if (cur.type.is(type))
      result.push(cur.node);
    if (!cur.nextSibling())
      return after == null ? result : [];
  }
}
function matchNodeContext(node, context, i = context.length - 1) {
  for (let p = node; i >= 0; p = p.parent) {
    if (!p)
      return false;
    if (!p.type.isAnonymous) {
      if (context[i] && context[i] != p.name)
        return false;
      i--;
    }
  }
  return true;
}
var BufferContext = class {
  constructor(parent, buffer, index, start) {
    this.parent = parent;
    this.buffer = buffer;
    this.index = index;
    this.start = start;
  }
};
var BufferNode = class _BufferNode extends BaseNode {
  get name() {
    return this.type.name;
  }
  get from() {
    return this.context.start + this.context.buffer.buffer[this.index + 1];
  }
  get to() {
    return this.context.start + this.context.buffer.buffer[this.index + 2];
  }
  constructor(context, _parent, index) {
    super();
    this.context = context;
    this._parent = _parent;
    this.index = index;
    this.type = context.buffer.set.types[context.buffer.buffer[index]];
  }
  child(dir, pos, side) {
    let { buffer } = this.context;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get firstChild() {
    return this.child(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.child(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.child(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.child(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this.type.prop(prop);
  }
  enter(pos, side, mode = 0) {
    if (mode & IterMode.ExcludeBuffers)
      return null;
    let { buffer } = this.context;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get parent() {
    return this._parent || this.context.parent.nextSignificantParent();
  }
  externalSibling(dir) {
    return this._parent ? null : this.context.parent.nextChild(
      this.context.index + dir,
      dir,
      0,
      4
      /* Side.DontCare */
    );
  }
  get nextSibling() {
    let { buffer } = this.context;
    let after = buffer.buffer[this.index + 3];
    if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length))
      return new _BufferNode(this.context, this._parent, after);
    return this.externalSibling(1);
  }
  get prevSibling() {
    let { buffer } = this.context;
    let parentStart = this._parent ? this._parent.index + 4 : 0;
    if (this.index == parentStart)
      return this.externalSibling(-1);
    return new _BufferNode(this.context, this._parent, buffer.findChild(
      parentStart,
      this.index,
      -1,
      0,
      4
      /* Side.DontCare */
    ));
  }
  get tree() {
    return null;
  }
  toTree() {
    let children = [], positions = [];
    let { buffer } = this.context;
    let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
    if (endI > startI) {
      let from = buffer.buffer[this.index + 1];
      children.push(buffer.slice(startI, endI, from));
      positions.push(0);
    }
    return new Tree(this.type, children, positions, this.to - this.from);
  }
  /**
  @internal
  */
  toString() {
    return this.context.buffer.childString(this.index);
  }
};
function iterStack(heads) {
  if (!heads.length)
    return null;
  let pick = 0, picked = heads[0];
  for (let i = 1; i < heads.length; i++) {
    let node = heads[i];
    if (node.from > picked.from || node.to < picked.to) {
      picked = node;
      pick = i;
    }
  }
  let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
  let newHeads = heads.slice();
  if (next)
    newHeads[pick] = next;
  else
    newHeads.splice(pick, 1);
  return new StackIterator(newHeads, picked);
}
var StackIterator = class {
  constructor(heads, node) {
    this.heads = heads;
    this.node = node;
  }
  get next() {
    return iterStack(this.heads);
  }
};
function stackIterator(tree, pos, side) {
  let inner = tree.resolveInner(pos, side), layers = null;
  for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) {
    if (scan.index < 0) {
      let parent = scan.parent;
      (layers || (layers = [inner])).push(parent.resolve(pos, side));
      scan = parent;
    } else {
      let mount = MountedTree.get(scan.tree);
      if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
        let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
        (layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
      }
    }
  }
  return layers ? iterStack(layers) : inner;
}
var TreeCursor = class {
  /**
  Shorthand for `.type.name`.
  */
  get name() {
    return this.type.name;
  }
  /**
  @internal
  */
  constructor(node, mode = 0) {
    this.buffer = null;
    this.stack = [];
    this.index = 0;
    this.bufferNode = null;
    this.mode = mode & ~IterMode.EnterBracketed;
    if (node instanceof TreeNode) {
      this.yieldNode(node);
    } else {
      this._tree = node.context.parent;
      this.buffer = node.context;
      for (let n = node._parent; n; n = n._parent)
        this.stack.unshift(n.index);
      this.bufferNode = node;
      this.yieldBuf(node.index);
    }
  }
  yieldNode(node) {
    if (!node)
      return false;
    this._tree = node;
    this.type = node.type;
    this.from = node.from;
    this.to = node.to;
    return true;
  }
  yieldBuf(index, type) {
    this.index = index;
    let { start, buffer } = this.buffer;
    this.type = type || buffer.set.types[buffer.buffer[index]];
    this.from = start + buffer.buffer[index + 1];
    this.to = start + buffer.buffer[index + 2];
    return true;
  }
  /**
  @internal
  */
  yield(node) {
    if (!node)
      return false;
    if (node instanceof TreeNode) {
      this.buffer = null;
      return this.yieldNode(node);
    }
    this.buffer = node.context;
    return this.yieldBuf(node.index, node.type);
  }
  /**
  @internal
  */
  toString() {
    return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
  }
  /**
  @internal
  */
  enterChild(dir, pos, side) {
    if (!this.buffer)
      return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
    let { buffer } = this.buffer;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
    if (index < 0)
      return false;
    this.stack.push(this.index);
    return this.yieldBuf(index);
  }
  /**
  Move the cursor to this node's first child. When this returns
  false, the node has no child, and the cursor has not been moved.
  */
  firstChild() {
    return this.enterChild(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to this node's last child.
  */
  lastChild() {
    return this.enterChild(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to the first child that ends after `pos`.
  */
  childAfter(pos) {
    return this.enterChild(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  /**
  Move to the last child that starts before `pos`.
  */
  childBefore(pos) {
    return this.enterChild(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  /**
  Move the cursor to the child around `pos`. If side is -1 the
  child may end at that position, when 1 it may start there. This
  will also enter [overlaid](#common.MountedTree.overlay)
  [mounted](#common.NodeProp^mounted) trees unless `overlays` is
  set to false.
  */
  enter(pos, side, mode = this.mode) {
    if (!this.buffer)
      return this.yield(this._tree.enter(pos, side, mode));
    return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
  }
  /**
  Move to the node's parent node, if this isn't the top node.
  */
  parent() {
    if (!this.buffer)
      return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
    if (this.stack.length)
      return this.yieldBuf(this.stack.pop());
    let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
    this.buffer = null;
    return this.yieldNode(parent);
  }
  /**
  @internal
  */
  sibling(dir) {
    if (!this.buffer)
      return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
    let { buffer } = this.buffer, d = this.stack.length - 1;
    if (dir < 0) {
      let parentStart = d < 0 ? 0 : this.stack[d] + 4;
      if (this.index != parentStart)
        return this.yieldBuf(buffer.findChild(
          parentStart,
          this.index,
          -1,
          0,
          4
          /* Side.DontCare */
        ));
    } else {
      let after = buffer.buffer[this.index + 3];
      if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3]))
        return this.yieldBuf(after);
    }
    return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
  }
  /**
  Move to this node's next sibling, if any.
  */
  nextSibling() {
    return this.sibling(1);
  }
  /**
  Move to this node's previous sibling, if any.
  */
  prevSibling() {
    return this.sibling(-1);
  }
  atLastNode(dir) {
    let index, parent, { buffer } = this;
    if (buffer) {
      if (dir > 0) {
        if (this.index < buffer.buffer.buffer.length)
          return false;
      } else {
        for (let i = 0; i < this.index; i++)
          if (buffer.buffer.buffer[i + 3] < this.index)
            return false;
      }
      ({ index, parent } = buffer);
    } else {
      ({ index, _parent: parent } = this._tree);
    }
    for (; parent; { index, _parent: parent } = parent) {
      if (index > -1)
        for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
          let child = parent._tree.children[i];
          if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child))
            return false;
        }
    }
    return true;
  }
  move(dir, enter) {
    if (enter && this.enterChild(
      dir,
      0,
      4
      /* Side.DontCare */
    ))
      return true;
    for (; ; ) {
      if (this.sibling(dir))
        return true;
      if (this.atLastNode(dir) || !this.parent())
        return false;
    }
  }
  /**
  Move to the next node in a
  [pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
  traversal, going from a node to its first child or, if the
  current node is empty or `enter` is false, its next sibling or
  the next sibling of the first parent node that has one.
  */
  next(enter = true) {
    return this.move(1, enter);
  }
  /**
  Move to the next node in a last-to-first pre-order traversal. A
  node is followed by its last child or, if it has none, its
  previous sibling or the previous sibling of the first parent
  node that has one.
  */
  prev(enter = true) {
    return this.move(-1, enter);
  }
  /**
  Move the cursor to the innermost node that covers `pos`. If
  `side` is -1, it will enter nodes that end at `pos`. If it is 1,
  it will enter nodes that start at `pos`.
  */
  moveTo(pos, side = 0) {
    while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos))
      if (!this.parent())
        break;
    while (this.enterChild(1, pos, side)) {
    }
    return this;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) at the cursor's current
  position.
  */
  get node() {
    if (!this.buffer)
      return this._tree;
    let cache = this.bufferNode, result = null, depth = 0;
    if (cache && cache.context == this.buffer) {
      scan: for (let index = this.index, d = this.stack.length; d >= 0; ) {
        for (let c = cache; c; c = c._parent)
          if (c.index == index) {
            if (index == this.index)
              return c;
            result = c;
            depth = d + 1;
            break scan;
          }
        index = this.stack[--d];
      }
    }
    for (let i = depth; i < this.stack.length; i++)
      result = new BufferNode(this.buffer, result, this.stack[i]);
    return this.bufferNode = new BufferNode(this.buffer, result, this.index);
  }
  /**
  Get the [tree](#common.Tree) that represents the current node, if
  any. Will return null when the node is in a [tree
  buffer](#common.TreeBuffer).
  */
  get tree() {
    return this.buffer ? null : this._tree._tree;
  }
  /**
  Iterate over the current node and all its descendants, calling
  `enter` when entering a node and `leave`, if given, when leaving
  one. When `enter` returns `false`, any children of that node are
  skipped, and `leave` isn't called for it.
  */
  iterate(enter, leave) {
    for (let depth = 0; ; ) {
      let mustLeave = false;
      if (this.type.isAnonymous || enter(this) !== false) {
        if (this.firstChild()) {
          depth++;
          continue;
        }
        if (!this.type.isAnonymous)
          mustLeave = true;
      }
      for (; ; ) {
        if (mustLeave && leave)
          leave(this);
        mustLeave = this.type.isAnonymous;
        if (!depth)
          return;
        if (this.nextSibling())
          break;
        this.parent();
        depth--;
        mustLeave = true;
      }
    }
  }
  /**
  Test whether the current node matches a given context—a sequence
  of direct parent node names. Empty strings in the context array
  are treated as wildcards.
  */
  matchContext(context) {
    if (!this.buffer)
      return matchNodeContext(this.node.parent, context);
    let { buffer } = this.buffer, { types } = buffer.set;
    for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
      if (d < 0)
        return matchNodeContext(this._tree, context, i);
      let type = types[buffer.buffer[this.stack[d]]];
      if (!type.isAnonymous) {
        if (context[i] && context[i] != type.name)
          return false;
        i--;
      }
    }
    return true;
  }
};
function hasChild(tree) {
  return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
  var _a;
  let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
  let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
  let types = nodeSet.types;
  let contextHash = 0, lookAhead = 0;
  function takeNode(parentStart, minPos, children2, positions2, inRepeat, depth) {
    let { id, start, end, size } = cursor;
    let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
    if (size < 0) {
      cursor.next();
      if (size == -1) {
        let node2 = reused[id];
        children2.push(node2);
        positions2.push(start - parentStart);
        return;
      } else if (size == -3) {
        contextHash = id;
        return;
      } else if (size == -4) {
        lookAhead = id;
        return;
      } else {
        throw new RangeError(`Unrecognized record size: ${size}`);
      }
    }
    let type = types[id], node, buffer2;
    let startPos = start - parentStart;
    if (end - start <= maxBufferLength && (buffer2 = findBufferSize(cursor.pos - minPos, inRepeat))) {
      let data2 = new Uint16Array(buffer2.size - buffer2.skip);
      let endPos = cursor.pos - buffer2.size, index = data2.length;
      while (cursor.pos > endPos)
        index = copyToBuffer(buffer2.start, data2, index);
      node = new TreeBuffer(data2, end - buffer2.start, nodeSet);
      startPos = buffer2.start - parentStart;
    } else {
      let endPos = cursor.pos - size;
      cursor.next();
      let localChildren = [], localPositions = [];
      let localInRepeat = id >= minRepeatType ? id : -1;
      let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
      while (cursor.pos > endPos) {
        if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
          if (cursor.end <= lastEnd - maxBufferLength) {
            makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
            lastGroup = localChildren.length;
            lastEnd = cursor.end;
            groupLookAhead = lookAhead;
          }
          cursor.next();
        } else if (depth > 2500) {
          takeFlatNode(start, endPos, localChildren, localPositions);
        } else {
          if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
            if (lastGroup < localChildren.length)
              makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
            lastGroup = localChildren.length + 1;
            lastEnd = cursor.start;
            groupLookAhead = lookAhead;
          }
          takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
        }
      }
      if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length)
        makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
      localChildren.reverse();
      localPositions.reverse();
      if (localInRepeat > -1 && lastGroup > 0) {
        let make = makeBalanced(type, contextAtStart);
        node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
      } else {
        node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
      }
    }
    children2.push(node);
    positions2.push(startPos);
  }
  function takeFlatNode(parentStart, minPos, children2, positions2) {
    let nodes = [];
    let nodeCount = 0, stopAt = -1;
    while (cursor.pos > minPos) {
      let { id, start, end, size } = cursor;
      if (size > 4) {
        cursor.next();
      } else if (stopAt > -1 && start < stopAt) {
        break;
      } else {
        if (stopAt < 0)
          stopAt = end - maxBufferLength;
        nodes.push(id, start, end);
        nodeCount++;
        cursor.next();
      }
    }
    if (nodeCount) {
      let buffer2 = new Uint16Array(nodeCount * 4);
      let start = nodes[nodes.length - 2];
      for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
        buffer2[j++] = nodes[i];
        buffer2[j++] = nodes[i + 1] - start;
        buffer2[j++] = nodes[i + 2] - start;
        buffer2[j++] = j;
      }
      children2.push(new TreeBuffer(buffer2, nodes[2] - start, nodeSet));
      positions2.push(start - parentStart);
    }
  }
  function makeBalanced(type, contextHash2) {
    return (children2, positions2, length2) => {
      let lookAhead2 = 0, lastI = children2.length - 1, last, lookAheadProp;
      if (lastI >= 0 && (last = children2[lastI]) instanceof Tree) {
        if (!lastI && last.type == type && last.length == length2)
          return last;
        if (lookAheadProp = last.prop(NodeProp.lookAhead))
          lookAhead2 = positions2[lastI] + last.length + lookAheadProp - length2;
      }
      return makeTree(type, children2, positions2, length2, lookAhead2, contextHash2);
    };
  }
  function makeRepeatLeaf(children2, positions2, base, i, from, to, type, lookAhead2, contextHash2) {
    let localChildren = [], localPositions = [];
    while (children2.length > i) {
      localChildren.push(children2.pop());
      localPositions.push(positions2.pop() + base - from);
    }
    children2.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead2 - to, contextHash2));
    positions2.push(from - base);
  }
  function makeTree(type, children2, positions2, length2, lookAhead2, contextHash2, props) {
    if (contextHash2) {
      let pair2 = [NodeProp.contextHash, contextHash2];
      props = props ? [pair2].concat(props) : [pair2];
    }
    if (lookAhead2 > 25) {
      let pair2 = [NodeProp.lookAhead, lookAhead2];
      props = props ? [pair2].concat(props) : [pair2];
    }
    return new Tree(type, children2, positions2, length2, props);
  }
  function findBufferSize(maxSize, inRepeat) {
    let fork = cursor.fork();
    let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
    let result = { size: 0, start: 0, skip: 0 };
    scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos; ) {
      let nodeSize2 = fork.size;
      if (fork.id == inRepeat && nodeSize2 >= 0) {
        result.size = size;
        result.start = start;
        result.skip = skip;
        skip += 4;
        size += 4;
        fork.next();
        continue;
      }
      let startPos = fork.pos - nodeSize2;
      if (nodeSize2 < 0 || startPos < minPos || fork.start < minStart)
        break;
      let localSkipped = fork.id >= minRepeatType ? 4 : 0;
      let nodeStart = fork.start;
      fork.next();
      while (fork.pos > startPos) {
        if (fork.size < 0) {
          if (fork.size == -3 || fork.size == -4)
            localSkipped += 4;
          else
            break scan;
        } else if (fork.id >= minRepeatType) {
          localSkipped += 4;
        }
        fork.next();
      }
      start = nodeStart;
      size += nodeSize2;
      skip += localSkipped;
    }
    if (inRepeat < 0 || size == maxSize) {
      result.size = size;
      result.start = start;
      result.skip = skip;
    }
    return result.size > 4 ? result : void 0;
  }
  function copyToBuffer(bufferStart, buffer2, index) {
    let { id, start, end, size } = cursor;
    cursor.next();
    if (size >= 0 && id < minRepeatType) {
      let startIndex = index;
      if (size > 4) {
        let endPos = cursor.pos - (size - 4);
        while (cursor.pos > endPos)
          index = copyToBuffer(bufferStart, buffer2, index);
      }
      buffer2[--index] = startIndex;
      buffer2[--index] = end - bufferStart;
      buffer2[--index] = start - bufferStart;
      buffer2[--index] = id;
    } else if (size == -3) {
      contextHash = id;
    } else if (size == -4) {
      lookAhead = id;
    }
    return index;
  }
  let children = [], positions = [];
  while (cursor.pos > 0)
    takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
  let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
  return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
var nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
  if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType)
    return 1;
  let size = nodeSizeCache.get(node);
  if (size == null) {
    size = 1;
    for (let child of node.children) {
      if (child.type != balanceType || !(child instanceof Tree)) {
        size = 1;
        break;
      }
      size += nodeSize(balanceType, child);
    }
    nodeSizeCache.set(node, size);
  }
  return size;
}
function balanceRange(balanceType, children, positions, from, to, start, length, mkTop, mkTree) {
  let total = 0;
  for (let i = from; i < to; i++)
    total += nodeSize(balanceType, children[i]);
  let maxChild = Math.ceil(
    total * 1.5 / 8
    /* Balance.BranchFactor */
  );
  let localChildren = [], localPositions = [];
  function divide(children2, positions2, from2, to2, offset) {
    for (let i = from2; i < to2; ) {
      let groupFrom = i, groupStart = positions2[i], groupSize = nodeSize(balanceType, children2[i]);
      i++;
      for (; i < to2; i++) {
        let nextSize = nodeSize(balanceType, children2[i]);
        if (groupSize + nextSize >= maxChild)
          break;
        groupSize += nextSize;
      }
      if (i == groupFrom + 1) {
        if (groupSize > maxChild) {
          let only = children2[groupFrom];
          divide(only.children, only.positions, 0, only.children.length, positions2[groupFrom] + offset);
          continue;
        }
        localChildren.push(children2[groupFrom]);
      } else {
        let length2 = positions2[i - 1] + children2[i - 1].length - groupStart;
        localChildren.push(balanceRange(balanceType, children2, positions2, groupFrom, i, groupStart, length2, null, mkTree));
      }
      localPositions.push(groupStart + offset - start);
    }
  }
  divide(children, positions, from, to, 0);
  return (mkTop || mkTree)(localChildren, localPositions, length);
}
var Parser = class {
  /**
  Start a parse, returning a [partial parse](#common.PartialParse)
  object. [`fragments`](#common.TreeFragment) can be passed in to
  make the parse incremental.
  
  By default, the entire input is parsed. You can pass `ranges`,
  which should be a sorted array of non-empty, non-overlapping
  ranges, to parse only those ranges. The tree returned in that
  case will start at `ranges[0].from`.
  */
  startParse(input, fragments, ranges) {
    if (typeof input == "string")
      input = new StringInput(input);
    ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
    return this.createParse(input, fragments || [], ranges);
  }
  /**
  Run a full parse, returning the resulting tree.
  */
  parse(input, fragments, ranges) {
    let parse = this.startParse(input, fragments, ranges);
    for (; ; ) {
      let done = parse.advance();
      if (done)
        return done;
    }
  }
};
var StringInput = class {
  constructor(string2) {
    this.string = string2;
  }
  get length() {
    return this.string.length;
  }
  chunk(from) {
    return this.string.slice(from);
  }
  get lineChunks() {
    return false;
  }
  read(from, to) {
    return this.string.slice(from, to);
  }
};
var stoppedInner = new NodeProp({ perNode: true });

// node_modules/@lezer/lr/dist/index.js
var Stack = class _Stack {
  /**
  @internal
  */
  constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
    this.p = p;
    this.stack = stack;
    this.state = state;
    this.reducePos = reducePos;
    this.pos = pos;
    this.score = score;
    this.buffer = buffer;
    this.bufferBase = bufferBase;
    this.curContext = curContext;
    this.lookAhead = lookAhead;
    this.parent = parent;
  }
  /**
  @internal
  */
  toString() {
    return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
  }
  // Start an empty stack
  /**
  @internal
  */
  static start(p, state, pos = 0) {
    let cx = p.parser.context;
    return new _Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
  }
  /**
  The stack's current [context](#lr.ContextTracker) value, if
  any. Its type will depend on the context tracker's type
  parameter, or it will be `null` if there is no context
  tracker.
  */
  get context() {
    return this.curContext ? this.curContext.context : null;
  }
  // Push a state onto the stack, tracking its start position as well
  // as the buffer base at that point.
  /**
  @internal
  */
  pushState(state, start) {
    this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
    this.state = state;
  }
  // Apply a reduce action
  /**
  @internal
  */
  reduce(action) {
    var _a;
    let depth = action >> 19, type = action & 65535;
    let { parser: parser2 } = this.p;
    let lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos);
    let dPrec = parser2.dynamicPrecedence(type);
    if (dPrec)
      this.score += dPrec;
    if (depth == 0) {
      if (type < parser2.minRepeatTerm && this.reducePos < this.pos)
        this.reducePos = this.pos;
      this.pushState(parser2.getGoto(this.state, type, true), this.reducePos);
      if (type < parser2.minRepeatTerm)
        this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
      this.reduceContext(type, this.reducePos);
      return;
    }
    let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0);
    let start = base ? this.stack[base - 2] : this.p.ranges[0].from;
    if (type < parser2.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos)
      this.reducePos = this.pos;
    let size = this.reducePos - start;
    if (size >= 2e3 && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
      if (start == this.p.lastBigReductionStart) {
        this.p.bigReductionCount++;
        this.p.lastBigReductionSize = size;
      } else if (this.p.lastBigReductionSize < size) {
        this.p.bigReductionCount = 1;
        this.p.lastBigReductionStart = start;
        this.p.lastBigReductionSize = size;
      }
    }
    let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
    if (type < parser2.minRepeatTerm || action & 131072) {
      let pos = parser2.stateFlag(
        this.state,
        1
        /* StateFlag.Skipped */
      ) ? this.pos : this.reducePos;
      this.storeNode(type, start, pos, count + 4, true);
    }
    if (action & 262144) {
      this.state = this.stack[base];
    } else {
      let baseStateID = this.stack[base - 3];
      this.state = parser2.getGoto(baseStateID, type, true);
    }
    while (this.stack.length > base)
      this.stack.pop();
    this.reduceContext(type, start);
  }
  // Shift a value into the buffer
  /**
  @internal
  */
  storeNode(term, start, end, size = 4, mustSink = false) {
    if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
      let top = this.buffer.length;
      if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
        if (start == end)
          return;
        if (this.buffer[top - 2] >= start) {
          this.buffer[top - 2] = end;
          return;
        }
      }
    }
    if (!mustSink || this.pos == end) {
      this.buffer.push(term, start, end, size);
    } else {
      let index = this.buffer.length;
      if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
        let mustMove = false;
        for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) {
          if (this.buffer[scan - 1] >= 0) {
            mustMove = true;
            break;
          }
        }
        if (mustMove)
          while (index > 0 && this.buffer[index - 2] > end) {
            this.buffer[index] = this.buffer[index - 4];
            this.buffer[index + 1] = this.buffer[index - 3];
            this.buffer[index + 2] = this.buffer[index - 2];
            this.buffer[index + 3] = this.buffer[index - 1];
            index -= 4;
            if (size > 4)
              size -= 4;
          }
      }
      this.buffer[index] = term;
      this.buffer[index + 1] = start;
      this.buffer[index + 2] = end;
      this.buffer[index + 3] = size;
    }
  }
  // Apply a shift action
  /**
  @internal
  */
  shift(action, type, start, end) {
    if (action & 131072) {
      this.pushState(action & 65535, this.pos);
    } else if ((action & 262144) == 0) {
      let nextState = action, { parser: parser2 } = this.p;
      this.pos = end;
      let skipped = parser2.stateFlag(
        nextState,
        1
        /* StateFlag.Skipped */
      );
      if (!skipped && (end > start || type <= parser2.maxNode))
        this.reducePos = end;
      this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos));
      this.shiftContext(type, start);
      if (type <= parser2.maxNode)
        this.buffer.push(type, start, end, 4);
    } else {
      this.pos = end;
      this.shiftContext(type, start);
      if (type <= this.p.parser.maxNode)
        this.buffer.push(type, start, end, 4);
    }
  }
  // Apply an action
  /**
  @internal
  */
  apply(action, next, nextStart, nextEnd) {
    if (action & 65536)
      this.reduce(action);
    else
      this.shift(action, next, nextStart, nextEnd);
  }
  // Add a prebuilt (reused) node into the buffer.
  /**
  @internal
  */
  useNode(value, next, start) {
    let index = this.p.reused.length - 1;
    if (index < 0 || this.p.reused[index] != value) {
      this.p.reused.push(value);
      index++;
    }
    let end = this.reducePos = this.pos = start + value.length;
    this.pushState(next, start);
    this.buffer.push(
      index,
      start,
      end,
      -1
      /* size == -1 means this is a reused value */
    );
    if (this.curContext)
      this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
  }
  // Split the stack. Due to the buffer sharing and the fact
  // that `this.stack` tends to stay quite shallow, this isn't very
  // expensive.
  /**
  @internal
  */
  split() {
    let parent = this;
    let off = parent.buffer.length;
    if (off && parent.buffer[off - 4] == 0)
      off -= 4;
    while (off > 0 && parent.buffer[off - 2] > parent.reducePos)
      off -= 4;
    let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
    while (parent && base == parent.bufferBase)
      parent = parent.parent;
    return new _Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
  }
  // Try to recover from an error by 'deleting' (ignoring) one token.
  /**
  @internal
  */
  recoverByDelete(next, nextEnd) {
    let isNode = next <= this.p.parser.maxNode;
    if (isNode)
      this.storeNode(next, this.pos, nextEnd, 4);
    this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
    this.pos = this.reducePos = nextEnd;
    this.score -= 190;
  }
  /**
  Check if the given term would be able to be shifted (optionally
  after some reductions) on this stack. This can be useful for
  external tokenizers that want to make sure they only provide a
  given token when it applies.
  */
  canShift(term) {
    for (let sim = new SimulatedStack(this); ; ) {
      let action = this.p.parser.stateSlot(
        sim.state,
        4
        /* ParseState.DefaultReduce */
      ) || this.p.parser.hasAction(sim.state, term);
      if (action == 0)
        return false;
      if ((action & 65536) == 0)
        return true;
      sim.reduce(action);
    }
  }
  // Apply up to Recover.MaxNext recovery actions that conceptually
  // inserts some missing token or rule.
  /**
  @internal
  */
  recoverByInsert(next) {
    if (this.stack.length >= 300)
      return [];
    let nextStates = this.p.parser.nextStates(this.state);
    if (nextStates.length > 4 << 1 || this.stack.length >= 120) {
      let best = [];
      for (let i = 0, s; i < nextStates.length; i += 2) {
        if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next))
          best.push(nextStates[i], s);
      }
      if (this.stack.length < 120)
        for (let i = 0; best.length < 4 << 1 && i < nextStates.length; i += 2) {
          let s = nextStates[i + 1];
          if (!best.some((v, i2) => i2 & 1 && v == s))
            best.push(nextStates[i], s);
        }
      nextStates = best;
    }
    let result = [];
    for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
      let s = nextStates[i + 1];
      if (s == this.state)
        continue;
      let stack = this.split();
      stack.pushState(s, this.pos);
      stack.storeNode(0, stack.pos, stack.pos, 4, true);
      stack.shiftContext(nextStates[i], this.pos);
      stack.reducePos = this.pos;
      stack.score -= 200;
      result.push(stack);
    }
    return result;
  }
  // Force a reduce, if possible. Return false if that can't
  // be done.
  /**
  @internal
  */
  forceReduce() {
    let { parser: parser2 } = this.p;
    let reduce = parser2.stateSlot(
      this.state,
      5
      /* ParseState.ForcedReduce */
    );
    if ((reduce & 65536) == 0)
      return false;
    if (!parser2.validAction(this.state, reduce)) {
      let depth = reduce >> 19, term = reduce & 65535;
      let target = this.stack.length - depth * 3;
      if (target < 0 || parser2.getGoto(this.stack[target], term, false) < 0) {
        let backup = this.findForcedReduction();
        if (backup == null)
          return false;
        reduce = backup;
      }
      this.storeNode(0, this.pos, this.pos, 4, true);
      this.score -= 100;
    }
    this.reducePos = this.pos;
    this.reduce(reduce);
    return true;
  }
  /**
  Try to scan through the automaton to find some kind of reduction
  that can be applied. Used when the regular ForcedReduce field
  isn't a valid action. @internal
  */
  findForcedReduction() {
    let { parser: parser2 } = this.p, seen = [];
    let explore = (state, depth) => {
      if (seen.includes(state))
        return;
      seen.push(state);
      return parser2.allActions(state, (action) => {
        if (action & (262144 | 131072)) ;
        else if (action & 65536) {
          let rDepth = (action >> 19) - depth;
          if (rDepth > 1) {
            let term = action & 65535, target = this.stack.length - rDepth * 3;
            if (target >= 0 && parser2.getGoto(this.stack[target], term, false) >= 0)
              return rDepth << 19 | 65536 | term;
          }
        } else {
          let found = explore(action, depth + 1);
          if (found != null)
            return found;
        }
      });
    };
    return explore(this.state, 0);
  }
  /**
  @internal
  */
  forceAll() {
    while (!this.p.parser.stateFlag(
      this.state,
      2
      /* StateFlag.Accepting */
    )) {
      if (!this.forceReduce()) {
        this.storeNode(0, this.pos, this.pos, 4, true);
        break;
      }
    }
    return this;
  }
  /**
  Check whether this state has no further actions (assumed to be a direct descendant of the
  top state, since any other states must be able to continue
  somehow). @internal
  */
  get deadEnd() {
    if (this.stack.length != 3)
      return false;
    let { parser: parser2 } = this.p;
    return parser2.data[parser2.stateSlot(
      this.state,
      1
      /* ParseState.Actions */
    )] == 65535 && !parser2.stateSlot(
      this.state,
      4
      /* ParseState.DefaultReduce */
    );
  }
  /**
  Restart the stack (put it back in its start state). Only safe
  when this.stack.length == 3 (state is directly below the top
  state). @internal
  */
  restart() {
    this.storeNode(0, this.pos, this.pos, 4, true);
    this.state = this.stack[0];
    this.stack.length = 0;
  }
  /**
  @internal
  */
  sameState(other) {
    if (this.state != other.state || this.stack.length != other.stack.length)
      return false;
    for (let i = 0; i < this.stack.length; i += 3)
      if (this.stack[i] != other.stack[i])
        return false;
    return true;
  }
  /**
  Get the parser used by this stack.
  */
  get parser() {
    return this.p.parser;
  }
  /**
  Test whether a given dialect (by numeric ID, as exported from
  the terms file) is enabled.
  */
  dialectEnabled(dialectID) {
    return this.p.parser.dialect.flags[dialectID];
  }
  shiftContext(term, start) {
    if (this.curContext)
      this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
  }
  reduceContext(term, start) {
    if (this.curContext)
      this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
  }
  /**
  @internal
  */
  emitContext() {
    let last = this.buffer.length - 1;
    if (last < 0 || this.buffer[last] != -3)
      this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
  }
  /**
  @internal
  */
  emitLookAhead() {
    let last = this.buffer.length - 1;
    if (last < 0 || this.buffer[last] != -4)
      this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
  }
  updateContext(context) {
    if (context != this.curContext.context) {
      let newCx = new StackContext(this.curContext.tracker, context);
      if (newCx.hash != this.curContext.hash)
        this.emitContext();
      this.curContext = newCx;
    }
  }
  /**
  @internal
  */
  setLookAhead(lookAhead) {
    if (lookAhead <= this.lookAhead)
      return false;
    this.emitLookAhead();
    this.lookAhead = lookAhead;
    return true;
  }
  /**
  @internal
  */
  close() {
    if (this.curContext && this.curContext.tracker.strict)
      this.emitContext();
    if (this.lookAhead > 0)
      this.emitLookAhead();
  }
};
var StackContext = class {
  constructor(tracker, context) {
    this.tracker = tracker;
    this.context = context;
    this.hash = tracker.strict ? tracker.hash(context) : 0;
  }
};
var SimulatedStack = class {
  constructor(start) {
    this.start = start;
    this.state = start.state;
    this.stack = start.stack;
    this.base = this.stack.length;
  }
  reduce(action) {
    let term = action & 65535, depth = action >> 19;
    if (depth == 0) {
      if (this.stack == this.start.stack)
        this.stack = this.stack.slice();
      this.stack.push(this.state, 0, 0);
      this.base += 3;
    } else {
      this.base -= (depth - 1) * 3;
    }
    let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
    this.state = goto;
  }
};
var StackBufferCursor = class _StackBufferCursor {
  constructor(stack, pos, index) {
    this.stack = stack;
    this.pos = pos;
    this.index = index;
    this.buffer = stack.buffer;
    if (this.index == 0)
      this.maybeNext();
  }
  static create(stack, pos = stack.bufferBase + stack.buffer.length) {
    return new _StackBufferCursor(stack, pos, pos - stack.bufferBase);
  }
  maybeNext() {
    let next = this.stack.parent;
    if (next != null) {
      this.index = this.stack.bufferBase - next.bufferBase;
      this.stack = next;
      this.buffer = next.buffer;
    }
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  next() {
    this.index -= 4;
    this.pos -= 4;
    if (this.index == 0)
      this.maybeNext();
  }
  fork() {
    return new _StackBufferCursor(this.stack, this.pos, this.index);
  }
};
function decodeArray(input, Type = Uint16Array) {
  if (typeof input != "string")
    return input;
  let array = null;
  for (let pos = 0, out = 0; pos < input.length; ) {
    let value = 0;
    for (; ; ) {
      let next = input.charCodeAt(pos++), stop = false;
      if (next == 126) {
        value = 65535;
        break;
      }
      if (next >= 92)
        next--;
      if (next >= 34)
        next--;
      let digit = next - 32;
      if (digit >= 46) {
        digit -= 46;
        stop = true;
      }
      value += digit;
      if (stop)
        break;
      value *= 46;
    }
    if (array)
      array[out++] = value;
    else
      array = new Type(value);
  }
  return array;
}
var CachedToken = class {
  constructor() {
    this.start = -1;
    this.value = -1;
    this.end = -1;
    this.extended = -1;
    this.lookAhead = 0;
    this.mask = 0;
    this.context = 0;
  }
};
var nullToken = new CachedToken();
var InputStream = class {
  /**
  @internal
  */
  constructor(input, ranges) {
    this.input = input;
    this.ranges = ranges;
    this.chunk = "";
    this.chunkOff = 0;
    this.chunk2 = "";
    this.chunk2Pos = 0;
    this.next = -1;
    this.token = nullToken;
    this.rangeIndex = 0;
    this.pos = this.chunkPos = ranges[0].from;
    this.range = ranges[0];
    this.end = ranges[ranges.length - 1].to;
    this.readNext();
  }
  /**
  @internal
  */
  resolveOffset(offset, assoc) {
    let range = this.range, index = this.rangeIndex;
    let pos = this.pos + offset;
    while (pos < range.from) {
      if (!index)
        return null;
      let next = this.ranges[--index];
      pos -= range.from - next.to;
      range = next;
    }
    while (assoc < 0 ? pos > range.to : pos >= range.to) {
      if (index == this.ranges.length - 1)
        return null;
      let next = this.ranges[++index];
      pos += next.from - range.to;
      range = next;
    }
    return pos;
  }
  /**
  @internal
  */
  clipPos(pos) {
    if (pos >= this.range.from && pos < this.range.to)
      return pos;
    for (let range of this.ranges)
      if (range.to > pos)
        return Math.max(pos, range.from);
    return this.end;
  }
  /**
  Look at a code unit near the stream position. `.peek(0)` equals
  `.next`, `.peek(-1)` gives you the previous character, and so
  on.
  
  Note that looking around during tokenizing creates dependencies
  on potentially far-away content, which may reduce the
  effectiveness incremental parsing—when looking forward—or even
  cause invalid reparses when looking backward more than 25 code
  units, since the library does not track lookbehind.
  */
  peek(offset) {
    let idx = this.chunkOff + offset, pos, result;
    if (idx >= 0 && idx < this.chunk.length) {
      pos = this.pos + offset;
      result = this.chunk.charCodeAt(idx);
    } else {
      let resolved = this.resolveOffset(offset, 1);
      if (resolved == null)
        return -1;
      pos = resolved;
      if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) {
        result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
      } else {
        let i = this.rangeIndex, range = this.range;
        while (range.to <= pos)
          range = this.ranges[++i];
        this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
        if (pos + this.chunk2.length > range.to)
          this.chunk2 = this.chunk2.slice(0, range.to - pos);
        result = this.chunk2.charCodeAt(0);
      }
    }
    if (pos >= this.token.lookAhead)
      this.token.lookAhead = pos + 1;
    return result;
  }
  /**
  Accept a token. By default, the end of the token is set to the
  current stream position, but you can pass an offset (relative to
  the stream position) to change that.
  */
  acceptToken(token, endOffset = 0) {
    let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
    if (end == null || end < this.token.start)
      throw new RangeError("Token end out of bounds");
    this.token.value = token;
    this.token.end = end;
  }
  /**
  Accept a token ending at a specific given position.
  */
  acceptTokenTo(token, endPos) {
    this.token.value = token;
    this.token.end = endPos;
  }
  getChunk() {
    if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
      let { chunk, chunkPos } = this;
      this.chunk = this.chunk2;
      this.chunkPos = this.chunk2Pos;
      this.chunk2 = chunk;
      this.chunk2Pos = chunkPos;
      this.chunkOff = this.pos - this.chunkPos;
    } else {
      this.chunk2 = this.chunk;
      this.chunk2Pos = this.chunkPos;
      let nextChunk = this.input.chunk(this.pos);
      let end = this.pos + nextChunk.length;
      this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
      this.chunkPos = this.pos;
      this.chunkOff = 0;
    }
  }
  readNext() {
    if (this.chunkOff >= this.chunk.length) {
      this.getChunk();
      if (this.chunkOff == this.chunk.length)
        return this.next = -1;
    }
    return this.next = this.chunk.charCodeAt(this.chunkOff);
  }
  /**
  Move the stream forward N (defaults to 1) code units. Returns
  the new value of [`next`](#lr.InputStream.next).
  */
  advance(n = 1) {
    this.chunkOff += n;
    while (this.pos + n >= this.range.to) {
      if (this.rangeIndex == this.ranges.length - 1)
        return this.setDone();
      n -= this.range.to - this.pos;
      this.range = this.ranges[++this.rangeIndex];
      this.pos = this.range.from;
    }
    this.pos += n;
    if (this.pos >= this.token.lookAhead)
      this.token.lookAhead = this.pos + 1;
    return this.readNext();
  }
  setDone() {
    this.pos = this.chunkPos = this.end;
    this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
    this.chunk = "";
    return this.next = -1;
  }
  /**
  @internal
  */
  reset(pos, token) {
    if (token) {
      this.token = token;
      token.start = pos;
      token.lookAhead = pos + 1;
      token.value = token.extended = -1;
    } else {
      this.token = nullToken;
    }
    if (this.pos != pos) {
      this.pos = pos;
      if (pos == this.end) {
        this.setDone();
        return this;
      }
      while (pos < this.range.from)
        this.range = this.ranges[--this.rangeIndex];
      while (pos >= this.range.to)
        this.range = this.ranges[++this.rangeIndex];
      if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) {
        this.chunkOff = pos - this.chunkPos;
      } else {
        this.chunk = "";
        this.chunkOff = 0;
      }
      this.readNext();
    }
    return this;
  }
  /**
  @internal
  */
  read(from, to) {
    if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length)
      return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
    if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length)
      return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
    if (from >= this.range.from && to <= this.range.to)
      return this.input.read(from, to);
    let result = "";
    for (let r of this.ranges) {
      if (r.from >= to)
        break;
      if (r.to > from)
        result += this.input.read(Math.max(r.from, from), Math.min(r.to, to));
    }
    return result;
  }
};
var TokenGroup = class {
  constructor(data, id) {
    this.data = data;
    this.id = id;
  }
  token(input, stack) {
    let { parser: parser2 } = stack.p;
    readToken(this.data, input, stack, this.id, parser2.data, parser2.tokenPrecTable);
  }
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var LocalTokenGroup = class {
  constructor(data, precTable, elseToken) {
    this.precTable = precTable;
    this.elseToken = elseToken;
    this.data = typeof data == "string" ? decodeArray(data) : data;
  }
  token(input, stack) {
    let start = input.pos, skipped = 0;
    for (; ; ) {
      let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
      readToken(this.data, input, stack, 0, this.data, this.precTable);
      if (input.token.value > -1)
        break;
      if (this.elseToken == null)
        return;
      if (!atEof)
        skipped++;
      if (nextPos == null)
        break;
      input.reset(nextPos, input.token);
    }
    if (skipped) {
      input.reset(start, input.token);
      input.acceptToken(this.elseToken, skipped);
    }
  }
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
function readToken(data, input, stack, group, precTable, precOffset) {
  let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
  scan: for (; ; ) {
    if ((groupMask & data[state]) == 0)
      break;
    let accEnd = data[state + 1];
    for (let i = state + 3; i < accEnd; i += 2)
      if ((data[i + 1] & groupMask) > 0) {
        let term = data[i];
        if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
          input.acceptToken(term);
          break;
        }
      }
    let next = input.next, low = 0, high = data[state + 2];
    if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
      state = data[accEnd + high * 3 - 1];
      continue scan;
    }
    for (; low < high; ) {
      let mid = low + high >> 1;
      let index = accEnd + mid + (mid << 1);
      let from = data[index], to = data[index + 1] || 65536;
      if (next < from)
        high = mid;
      else if (next >= to)
        low = mid + 1;
      else {
        state = data[index + 2];
        input.advance();
        continue scan;
      }
    }
    break;
  }
}
function findOffset(data, start, term) {
  for (let i = start, next; (next = data[i]) != 65535; i++)
    if (next == term)
      return i - start;
  return -1;
}
function overrides(token, prev, tableData, tableOffset) {
  let iPrev = findOffset(tableData, tableOffset, prev);
  return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
var verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
var stackIDs = null;
function cutAt(tree, pos, side) {
  let cursor = tree.cursor(IterMode.IncludeAnonymous);
  cursor.moveTo(pos);
  for (; ; ) {
    if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos)))
      for (; ; ) {
        if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError)
          return side < 0 ? Math.max(0, Math.min(
            cursor.to - 1,
            pos - 25
            /* Lookahead.Margin */
          )) : Math.min(tree.length, Math.max(
            cursor.from + 1,
            pos + 25
            /* Lookahead.Margin */
          ));
        if (side < 0 ? cursor.prevSibling() : cursor.nextSibling())
          break;
        if (!cursor.parent())
          return side < 0 ? 0 : tree.length;
      }
  }
}
var FragmentCursor = class {
  constructor(fragments, minRepeat) {
    this.fragments = fragments;
    this.minRepeat = minRepeat;
    this.i = 0;
    this.fragment = null;
    this.safeFrom = -1;
    this.safeTo = -1;
    this.trees = [];
    this.start = [];
    this.index = [];
    this.lastRepeat = null;
    this.lastRepeatPos = -1;
    this.nextFragment();
  }
  nextFragment() {
    let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
    if (fr) {
      this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
      this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
      while (this.trees.length) {
        this.trees.pop();
        this.start.pop();
        this.index.pop();
      }
      this.trees.push(fr.tree);
      this.start.push(-fr.offset);
      this.index.push(0);
      this.nextStart = this.safeFrom;
    } else {
      this.nextStart = 1e9;
    }
  }
  // `pos` must be >= any previously given `pos` for this cursor
  nodeAt(pos) {
    if (pos < this.nextStart)
      return null;
    while (this.fragment && this.safeTo <= pos)
      this.nextFragment();
    if (!this.fragment)
      return null;
    for (; ; ) {
      let last = this.trees.length - 1;
      if (last < 0) {
        this.nextFragment();
        return null;
      }
      if (pos < this.safeFrom)
        return null;
      let top = this.trees[last], index = this.index[last];
      if (index == top.children.length) {
        this.trees.pop();
        this.start.pop();
        this.index.pop();
        continue;
      }
      let next = top.children[index];
      let start = this.start[last] + top.positions[index];
      if (start > pos) {
        this.nextStart = start;
        return null;
      }
      if (next instanceof Tree) {
        let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
        if (start == pos || storeRepeat) {
          let end = start + next.length, lookahead;
          if (start >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to)) {
            if (storeRepeat) {
              this.lastRepeat = next;
              this.lastRepeatPos = start;
            }
            if (start == pos)
              return next;
          }
        }
        this.index[last]++;
        if (start + next.length >= Math.max(this.safeFrom, pos)) {
          this.trees.push(next);
          this.start.push(start);
          this.index.push(0);
        }
      } else {
        this.index[last]++;
        this.nextStart = start + next.length;
      }
    }
  }
};
var TokenCache = class {
  constructor(parser2, stream) {
    this.stream = stream;
    this.tokens = [];
    this.mainToken = null;
    this.actions = [];
    this.tokens = parser2.tokenizers.map((_) => new CachedToken());
  }
  getActions(stack) {
    let actionIndex = 0;
    let main = null;
    let { parser: parser2 } = stack.p, { tokenizers } = parser2;
    let mask = parser2.stateSlot(
      stack.state,
      3
      /* ParseState.TokenizerMask */
    );
    let context = stack.curContext ? stack.curContext.hash : 0;
    let lookAhead = 0;
    for (let i = 0; i < tokenizers.length; i++) {
      if ((1 << i & mask) == 0)
        continue;
      let tokenizer = tokenizers[i], token = this.tokens[i];
      if (main && !tokenizer.fallback)
        continue;
      if (tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) {
        this.updateCachedToken(token, tokenizer, stack);
        token.mask = mask;
        token.context = context;
      }
      if (token.lookAhead > token.end + 25)
        lookAhead = Math.max(token.lookAhead, lookAhead);
      if (token.value != 0) {
        let startIndex = actionIndex;
        if (token.extended > -1)
          actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
        actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
        if (!tokenizer.extend) {
          main = token;
          if (actionIndex > startIndex)
            break;
        }
      }
    }
    while (this.actions.length > actionIndex)
      this.actions.pop();
    if (lookAhead)
      stack.setLookAhead(lookAhead);
    if (!main && stack.pos == this.stream.end) {
      main = new CachedToken();
      main.value = stack.p.parser.eofTerm;
      main.start = main.end = stack.pos;
      actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
    }
    this.mainToken = main;
    return this.actions;
  }
  getMainToken(stack) {
    if (this.mainToken)
      return this.mainToken;
    let main = new CachedToken(), { pos, p } = stack;
    main.start = pos;
    main.end = Math.min(pos + 1, p.stream.end);
    main.value = pos == p.stream.end ? p.parser.eofTerm : 0;
    return main;
  }
  updateCachedToken(token, tokenizer, stack) {
    let start = this.stream.clipPos(stack.pos);
    tokenizer.token(this.stream.reset(start, token), stack);
    if (token.value > -1) {
      let { parser: parser2 } = stack.p;
      for (let i = 0; i < parser2.specialized.length; i++)
        if (parser2.specialized[i] == token.value) {
          let result = parser2.specializers[i](this.stream.read(token.start, token.end), stack);
          if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
            if ((result & 1) == 0)
              token.value = result >> 1;
            else
              token.extended = result >> 1;
            break;
          }
        }
    } else {
      token.value = 0;
      token.end = this.stream.clipPos(start + 1);
    }
  }
  putAction(action, token, end, index) {
    for (let i = 0; i < index; i += 3)
      if (this.actions[i] == action)
        return index;
    this.actions[index++] = action;
    this.actions[index++] = token;
    this.actions[index++] = end;
    return index;
  }
  addActions(stack, token, end, index) {
    let { state } = stack, { parser: parser2 } = stack.p, { data } = parser2;
    for (let set = 0; set < 2; set++) {
      for (let i = parser2.stateSlot(
        state,
        set ? 2 : 1
        /* ParseState.Actions */
      ); ; i += 3) {
        if (data[i] == 65535) {
          if (data[i + 1] == 1) {
            i = pair(data, i + 2);
          } else {
            if (index == 0 && data[i + 1] == 2)
              index = this.putAction(pair(data, i + 2), token, end, index);
            break;
          }
        }
        if (data[i] == token)
          index = this.putAction(pair(data, i + 1), token, end, index);
      }
    }
    return index;
  }
};
var Parse = class {
  constructor(parser2, input, fragments, ranges) {
    this.parser = parser2;
    this.input = input;
    this.ranges = ranges;
    this.recovering = 0;
    this.nextStackID = 9812;
    this.minStackPos = 0;
    this.reused = [];
    this.stoppedAt = null;
    this.lastBigReductionStart = -1;
    this.lastBigReductionSize = 0;
    this.bigReductionCount = 0;
    this.stream = new InputStream(input, ranges);
    this.tokens = new TokenCache(parser2, this.stream);
    this.topTerm = parser2.top[1];
    let { from } = ranges[0];
    this.stacks = [Stack.start(this, parser2.top[0], from)];
    this.fragments = fragments.length && this.stream.end - from > parser2.bufferLength * 4 ? new FragmentCursor(fragments, parser2.minRepeatTerm) : null;
  }
  get parsedPos() {
    return this.minStackPos;
  }
  // Move the parser forward. This will process all parse stacks at
  // `this.pos` and try to advance them to a further position. If no
  // stack for such a position is found, it'll start error-recovery.
  //
  // When the parse is finished, this will return a syntax tree. When
  // not, it returns `null`.
  advance() {
    let stacks = this.stacks, pos = this.minStackPos;
    let newStacks = this.stacks = [];
    let stopped, stoppedTokens;
    if (this.bigReductionCount > 300 && stacks.length == 1) {
      let [s] = stacks;
      while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart) {
      }
      this.bigReductionCount = this.lastBigReductionSize = 0;
    }
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i];
      for (; ; ) {
        this.tokens.mainToken = null;
        if (stack.pos > pos) {
          newStacks.push(stack);
        } else if (this.advanceStack(stack, newStacks, stacks)) {
          continue;
        } else {
          if (!stopped) {
            stopped = [];
            stoppedTokens = [];
          }
          stopped.push(stack);
          let tok = this.tokens.getMainToken(stack);
          stoppedTokens.push(tok.value, tok.end);
        }
        break;
      }
    }
    if (!newStacks.length) {
      let finished = stopped && findFinished(stopped);
      if (finished) {
        if (verbose)
          console.log("Finish with " + this.stackID(finished));
        return this.stackToTree(finished);
      }
      if (this.parser.strict) {
        if (verbose && stopped)
          console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
        throw new SyntaxError("No parse at " + pos);
      }
      if (!this.recovering)
        this.recovering = 5;
    }
    if (this.recovering && stopped) {
      let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
      if (finished) {
        if (verbose)
          console.log("Force-finish " + this.stackID(finished));
        return this.stackToTree(finished.forceAll());
      }
    }
    if (this.recovering) {
      let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
      if (newStacks.length > maxRemaining) {
        newStacks.sort((a, b) => b.score - a.score);
        while (newStacks.length > maxRemaining)
          newStacks.pop();
      }
      if (newStacks.some((s) => s.reducePos > pos))
        this.recovering--;
    } else if (newStacks.length > 1) {
      outer: for (let i = 0; i < newStacks.length - 1; i++) {
        let stack = newStacks[i];
        for (let j = i + 1; j < newStacks.length; j++) {
          let other = newStacks[j];
          if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500) {
            if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0) {
              newStacks.splice(j--, 1);
            } else {
              newStacks.splice(i--, 1);
              continue outer;
            }
          }
        }
      }
      if (newStacks.length > 12) {
        newStacks.sort((a, b) => b.score - a.score);
        newStacks.splice(
          12,
          newStacks.length - 12
          /* Rec.MaxStackCount */
        );
      }
    }
    this.minStackPos = newStacks[0].pos;
    for (let i = 1; i < newStacks.length; i++)
      if (newStacks[i].pos < this.minStackPos)
        this.minStackPos = newStacks[i].pos;
    return null;
  }
  stopAt(pos) {
    if (this.stoppedAt != null && this.stoppedAt < pos)
      throw new RangeError("Can't move stoppedAt forward");
    this.stoppedAt = pos;
  }
  // See if a given tree, or a descendant right at its start, can be
  // reused in the given stack.
  tryReuse(stack, start, tree, repeatOnly) {
    if (!tree)
      return null;
    let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
    for (; tree; ) {
      let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
      if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash)) {
        stack.useNode(tree, match, start);
        return tree;
      }
      if (tree.children.length == 0 || tree.positions[0] > 0)
        break;
      let inner = tree.children[0];
      if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm))
        tree = inner;
      else
        break;
    }
    return null;
  }
  // Returns an updated version of the given stack, or null if the
  // stack can't advance normally. When `split` and `stacks` are
  // given, stacks split off by ambiguous operations will be pushed to
  // `split`, or added to `stacks` if they move `pos` forward.
  advanceStack(stack, stacks, split) {
    let start = stack.pos, { parser: parser2 } = this;
    let base = verbose ? this.stackID(stack) + " -> " : "";
    if (this.stoppedAt != null && start > this.stoppedAt)
      return stack.forceReduce() ? stack : null;
    if (this.fragments) {
      let reused = stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true) || this.tryReuse(stack, start, this.fragments.nodeAt(start), false);
      if (reused) {
        if (verbose)
          console.log(base + this.stackID(stack) + ` (via reuse of ${parser2.getName(reused.type.id)})`);
        return true;
      }
    }
    let defaultReduce = parser2.stateSlot(
      stack.state,
      4
      /* ParseState.DefaultReduce */
    );
    if (defaultReduce > 0) {
      stack.reduce(defaultReduce);
      if (verbose)
        console.log(base + this.stackID(stack) + ` (via always-reduce ${parser2.getName(
          defaultReduce & 65535
          /* Action.ValueMask */
        )})`);
      return true;
    }
    if (stack.stack.length >= 8400) {
      while (stack.stack.length > 6e3 && stack.forceReduce()) {
      }
    }
    let actions = this.tokens.getActions(stack);
    for (let i = 0; i < actions.length; ) {
      let action = actions[i++], term = actions[i++], end = actions[i++];
      let last = i == actions.length || !split;
      let localStack = last ? stack : stack.split();
      let main = this.tokens.mainToken;
      localStack.apply(action, term, main ? main.start : localStack.pos, end);
      if (verbose)
        console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser2.getName(
          action & 65535
          /* Action.ValueMask */
        )}`} for ${parser2.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`);
      if (last)
        return true;
      else if (localStack.pos > start)
        stacks.push(localStack);
      else
        split.push(localStack);
    }
    return false;
  }
  // Advance a given stack forward as far as it will go. Returns the
  // (possibly updated) stack if it got stuck, or null if it moved
  // forward and was given to `pushStackDedup`.
  advanceFully(stack, newStacks) {
    let pos = stack.pos;
    for (; ; ) {
      if (!this.advanceStack(stack, null, null))
        return false;
      if (stack.pos > pos) {
        pushStackDedup(stack, newStacks);
        return true;
      }
    }
  }
  runRecovery(stacks, tokens, newStacks) {
    let finished = null, restarted = false;
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
      let base = verbose ? this.stackID(stack) + " -> " : "";
      if (stack.deadEnd) {
        if (restarted)
          continue;
        restarted = true;
        stack.restart();
        if (verbose)
          console.log(base + this.stackID(stack) + " (restarted)");
        let done = this.advanceFully(stack, newStacks);
        if (done)
          continue;
      }
      let force = stack.split(), forceBase = base;
      for (let j = 0; j < 10 && force.forceReduce(); j++) {
        if (verbose)
          console.log(forceBase + this.stackID(force) + " (via force-reduce)");
        let done = this.advanceFully(force, newStacks);
        if (done)
          break;
        if (verbose)
          forceBase = this.stackID(force) + " -> ";
      }
      for (let insert of stack.recoverByInsert(token)) {
        if (verbose)
          console.log(base + this.stackID(insert) + " (via recover-insert)");
        this.advanceFully(insert, newStacks);
      }
      if (this.stream.end > stack.pos) {
        if (tokenEnd == stack.pos) {
          tokenEnd++;
          token = 0;
        }
        stack.recoverByDelete(token, tokenEnd);
        if (verbose)
          console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
        pushStackDedup(stack, newStacks);
      } else if (!finished || finished.score < force.score) {
        finished = force;
      }
    }
    return finished;
  }
  // Convert the stack's buffer to a syntax tree.
  stackToTree(stack) {
    stack.close();
    return Tree.build({
      buffer: StackBufferCursor.create(stack),
      nodeSet: this.parser.nodeSet,
      topID: this.topTerm,
      maxBufferLength: this.parser.bufferLength,
      reused: this.reused,
      start: this.ranges[0].from,
      length: stack.pos - this.ranges[0].from,
      minRepeatType: this.parser.minRepeatTerm
    });
  }
  stackID(stack) {
    let id = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
    if (!id)
      stackIDs.set(stack, id = String.fromCodePoint(this.nextStackID++));
    return id + stack;
  }
};
function pushStackDedup(stack, newStacks) {
  for (let i = 0; i < newStacks.length; i++) {
    let other = newStacks[i];
    if (other.pos == stack.pos && other.sameState(stack)) {
      if (newStacks[i].score < stack.score)
        newStacks[i] = stack;
      return;
    }
  }
  newStacks.push(stack);
}
var Dialect = class {
  constructor(source, flags, disabled) {
    this.source = source;
    this.flags = flags;
    this.disabled = disabled;
  }
  allows(term) {
    return !this.disabled || this.disabled[term] == 0;
  }
};
var LRParser = class _LRParser extends Parser {
  /**
  @internal
  */
  constructor(spec) {
    super();
    this.wrappers = [];
    if (spec.version != 14)
      throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (${14})`);
    let nodeNames = spec.nodeNames.split(" ");
    this.minRepeatTerm = nodeNames.length;
    for (let i = 0; i < spec.repeatNodeCount; i++)
      nodeNames.push("");
    let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]);
    let nodeProps = [];
    for (let i = 0; i < nodeNames.length; i++)
      nodeProps.push([]);
    function setProp(nodeID, prop, value) {
      nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
    }
    if (spec.nodeProps)
      for (let propSpec of spec.nodeProps) {
        let prop = propSpec[0];
        if (typeof prop == "string")
          prop = NodeProp[prop];
        for (let i = 1; i < propSpec.length; ) {
          let next = propSpec[i++];
          if (next >= 0) {
            setProp(next, prop, propSpec[i++]);
          } else {
            let value = propSpec[i + -next];
            for (let j = -next; j > 0; j--)
              setProp(propSpec[i++], prop, value);
            i++;
          }
        }
      }
    this.nodeSet = new NodeSet(nodeNames.map((name2, i) => NodeType.define({
      name: i >= this.minRepeatTerm ? void 0 : name2,
      id: i,
      props: nodeProps[i],
      top: topTerms.indexOf(i) > -1,
      error: i == 0,
      skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
    })));
    if (spec.propSources)
      this.nodeSet = this.nodeSet.extend(...spec.propSources);
    this.strict = false;
    this.bufferLength = DefaultBufferLength;
    let tokenArray = decodeArray(spec.tokenData);
    this.context = spec.context;
    this.specializerSpecs = spec.specialized || [];
    this.specialized = new Uint16Array(this.specializerSpecs.length);
    for (let i = 0; i < this.specializerSpecs.length; i++)
      this.specialized[i] = this.specializerSpecs[i].term;
    this.specializers = this.specializerSpecs.map(getSpecializer);
    this.states = decodeArray(spec.states, Uint32Array);
    this.data = decodeArray(spec.stateData);
    this.goto = decodeArray(spec.goto);
    this.maxTerm = spec.maxTerm;
    this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
    this.topRules = spec.topRules;
    this.dialects = spec.dialects || {};
    this.dynamicPrecedences = spec.dynamicPrecedences || null;
    this.tokenPrecTable = spec.tokenPrec;
    this.termNames = spec.termNames || null;
    this.maxNode = this.nodeSet.types.length - 1;
    this.dialect = this.parseDialect();
    this.top = this.topRules[Object.keys(this.topRules)[0]];
  }
  createParse(input, fragments, ranges) {
    let parse = new Parse(this, input, fragments, ranges);
    for (let w of this.wrappers)
      parse = w(parse, input, fragments, ranges);
    return parse;
  }
  /**
  Get a goto table entry @internal
  */
  getGoto(state, term, loose = false) {
    let table = this.goto;
    if (term >= table[0])
      return -1;
    for (let pos = table[term + 1]; ; ) {
      let groupTag = table[pos++], last = groupTag & 1;
      let target = table[pos++];
      if (last && loose)
        return target;
      for (let end = pos + (groupTag >> 1); pos < end; pos++)
        if (table[pos] == state)
          return target;
      if (last)
        return -1;
    }
  }
  /**
  Check if this state has an action for a given terminal @internal
  */
  hasAction(state, terminal) {
    let data = this.data;
    for (let set = 0; set < 2; set++) {
      for (let i = this.stateSlot(
        state,
        set ? 2 : 1
        /* ParseState.Actions */
      ), next; ; i += 3) {
        if ((next = data[i]) == 65535) {
          if (data[i + 1] == 1)
            next = data[i = pair(data, i + 2)];
          else if (data[i + 1] == 2)
            return pair(data, i + 2);
          else
            break;
        }
        if (next == terminal || next == 0)
          return pair(data, i + 1);
      }
    }
    return 0;
  }
  /**
  @internal
  */
  stateSlot(state, slot) {
    return this.states[state * 6 + slot];
  }
  /**
  @internal
  */
  stateFlag(state, flag) {
    return (this.stateSlot(
      state,
      0
      /* ParseState.Flags */
    ) & flag) > 0;
  }
  /**
  @internal
  */
  validAction(state, action) {
    return !!this.allActions(state, (a) => a == action ? true : null);
  }
  /**
  @internal
  */
  allActions(state, action) {
    let deflt = this.stateSlot(
      state,
      4
      /* ParseState.DefaultReduce */
    );
    let result = deflt ? action(deflt) : void 0;
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); result == null; i += 3) {
      if (this.data[i] == 65535) {
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      }
      result = action(pair(this.data, i + 1));
    }
    return result;
  }
  /**
  Get the states that can follow this one through shift actions or
  goto jumps. @internal
  */
  nextStates(state) {
    let result = [];
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); ; i += 3) {
      if (this.data[i] == 65535) {
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      }
      if ((this.data[i + 2] & 65536 >> 16) == 0) {
        let value = this.data[i + 1];
        if (!result.some((v, i2) => i2 & 1 && v == value))
          result.push(this.data[i], value);
      }
    }
    return result;
  }
  /**
  Configure the parser. Returns a new parser instance that has the
  given settings modified. Settings not provided in `config` are
  kept from the original parser.
  */
  configure(config) {
    let copy = Object.assign(Object.create(_LRParser.prototype), this);
    if (config.props)
      copy.nodeSet = this.nodeSet.extend(...config.props);
    if (config.top) {
      let info = this.topRules[config.top];
      if (!info)
        throw new RangeError(`Invalid top rule name ${config.top}`);
      copy.top = info;
    }
    if (config.tokenizers)
      copy.tokenizers = this.tokenizers.map((t2) => {
        let found = config.tokenizers.find((r) => r.from == t2);
        return found ? found.to : t2;
      });
    if (config.specializers) {
      copy.specializers = this.specializers.slice();
      copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
        let found = config.specializers.find((r) => r.from == s.external);
        if (!found)
          return s;
        let spec = Object.assign(Object.assign({}, s), { external: found.to });
        copy.specializers[i] = getSpecializer(spec);
        return spec;
      });
    }
    if (config.contextTracker)
      copy.context = config.contextTracker;
    if (config.dialect)
      copy.dialect = this.parseDialect(config.dialect);
    if (config.strict != null)
      copy.strict = config.strict;
    if (config.wrap)
      copy.wrappers = copy.wrappers.concat(config.wrap);
    if (config.bufferLength != null)
      copy.bufferLength = config.bufferLength;
    return copy;
  }
  /**
  Tells you whether any [parse wrappers](#lr.ParserConfig.wrap)
  are registered for this parser.
  */
  hasWrappers() {
    return this.wrappers.length > 0;
  }
  /**
  Returns the name associated with a given term. This will only
  work for all terms when the parser was generated with the
  `--names` option. By default, only the names of tagged terms are
  stored.
  */
  getName(term) {
    return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
  }
  /**
  The eof term id is always allocated directly after the node
  types. @internal
  */
  get eofTerm() {
    return this.maxNode + 1;
  }
  /**
  The type of top node produced by the parser.
  */
  get topNode() {
    return this.nodeSet.types[this.top[1]];
  }
  /**
  @internal
  */
  dynamicPrecedence(term) {
    let prec = this.dynamicPrecedences;
    return prec == null ? 0 : prec[term] || 0;
  }
  /**
  @internal
  */
  parseDialect(dialect) {
    let values = Object.keys(this.dialects), flags = values.map(() => false);
    if (dialect)
      for (let part of dialect.split(" ")) {
        let id = values.indexOf(part);
        if (id >= 0)
          flags[id] = true;
      }
    let disabled = null;
    for (let i = 0; i < values.length; i++)
      if (!flags[i]) {
        for (let j = this.dialects[values[i]], id; (id = this.data[j++]) != 65535; )
          (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id] = 1;
      }
    return new Dialect(dialect, flags, disabled);
  }
  /**
  Used by the output of the parser generator. Not available to
  user code. @hide
  */
  static deserialize(spec) {
    return new _LRParser(spec);
  }
};
function pair(data, off) {
  return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
  let best = null;
  for (let stack of stacks) {
    let stopped = stack.p.stoppedAt;
    if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(
      stack.state,
      2
      /* StateFlag.Accepting */
    ) && (!best || best.score < stack.score))
      best = stack;
  }
  return best;
}
function getSpecializer(spec) {
  if (spec.external) {
    let mask = spec.extend ? 1 : 0;
    return (value, stack) => spec.external(value, stack) << 1 | mask;
  }
  return spec.get;
}

// node_modules/@lezer/highlight/dist/index.js
var nextTagID = 0;
var Tag = class _Tag {
  /**
  @internal
  */
  constructor(name2, set, base, modified) {
    this.name = name2;
    this.set = set;
    this.base = base;
    this.modified = modified;
    this.id = nextTagID++;
  }
  toString() {
    let { name: name2 } = this;
    for (let mod of this.modified)
      if (mod.name)
        name2 = `${mod.name}(${name2})`;
    return name2;
  }
  static define(nameOrParent, parent) {
    let name2 = typeof nameOrParent == "string" ? nameOrParent : "?";
    if (nameOrParent instanceof _Tag)
      parent = nameOrParent;
    if (parent === null || parent === void 0 ? void 0 : parent.base)
      throw new Error("Can not derive from a modified tag");
    let tag = new _Tag(name2, [], null, []);
    tag.set.push(tag);
    if (parent)
      for (let t2 of parent.set)
        tag.set.push(t2);
    return tag;
  }
  /**
  Define a tag _modifier_, which is a function that, given a tag,
  will return a tag that is a subtag of the original. Applying the
  same modifier to a twice tag will return the same value (`m1(t1)
  == m1(t1)`) and applying multiple modifiers will, regardless or
  order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
  
  When multiple modifiers are applied to a given base tag, each
  smaller set of modifiers is registered as a parent, so that for
  example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
  `m1(m3(t1)`, and so on.
  */
  static defineModifier(name2) {
    let mod = new Modifier(name2);
    return (tag) => {
      if (tag.modified.indexOf(mod) > -1)
        return tag;
      return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
    };
  }
};
var nextModifierID = 0;
var Modifier = class _Modifier {
  constructor(name2) {
    this.name = name2;
    this.instances = [];
    this.id = nextModifierID++;
  }
  static get(base, mods) {
    if (!mods.length)
      return base;
    let exists = mods[0].instances.find((t2) => t2.base == base && sameArray(mods, t2.modified));
    if (exists)
      return exists;
    let set = [], tag = new Tag(base.name, set, base, mods);
    for (let m of mods)
      m.instances.push(tag);
    let configs = powerSet(mods);
    for (let parent of base.set)
      if (!parent.modified.length)
        for (let config of configs)
          set.push(_Modifier.get(parent, config));
    return tag;
  }
};
function sameArray(a, b) {
  return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
  let sets = [[]];
  for (let i = 0; i < array.length; i++) {
    for (let j = 0, e = sets.length; j < e; j++) {
      sets.push(sets[j].concat(array[i]));
    }
  }
  return sets.sort((a, b) => b.length - a.length);
}
function styleTags(spec) {
  let byName = /* @__PURE__ */ Object.create(null);
  for (let prop in spec) {
    let tags2 = spec[prop];
    if (!Array.isArray(tags2))
      tags2 = [tags2];
    for (let part of prop.split(" "))
      if (part) {
        let pieces = [], mode = 2, rest = part;
        for (let pos = 0; ; ) {
          if (rest == "..." && pos > 0 && pos + 3 == part.length) {
            mode = 1;
            break;
          }
          let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
          if (!m)
            throw new RangeError("Invalid path: " + part);
          pieces.push(m[0] == "*" ? "" : m[0][0] == '"' ? JSON.parse(m[0]) : m[0]);
          pos += m[0].length;
          if (pos == part.length)
            break;
          let next = part[pos++];
          if (pos == part.length && next == "!") {
            mode = 0;
            break;
          }
          if (next != "/")
            throw new RangeError("Invalid path: " + part);
          rest = part.slice(pos);
        }
        let last = pieces.length - 1, inner = pieces[last];
        if (!inner)
          throw new RangeError("Invalid path: " + part);
        let rule = new Rule(tags2, mode, last > 0 ? pieces.slice(0, last) : null);
        byName[inner] = rule.sort(byName[inner]);
      }
  }
  return ruleNodeProp.add(byName);
}
var ruleNodeProp = new NodeProp({
  combine(a, b) {
    let cur, root, take;
    while (a || b) {
      if (!a || b && a.depth <= b.depth) {
        take = b;
        b = b.next;
      } else {
        take = a;
        a = a.next;
      }
      if (cur && cur.mode == take.mode && !take.context && !cur.context)
        continue;
      let copy = new Rule(take.tags, take.mode, take.context);
      if (cur)
        cur.next = copy;
      else
        root = copy;
      cur = copy;
    }
    return root;
  }
});
var Rule = class {
  constructor(tags2, mode, context, next) {
    this.tags = tags2;
    this.mode = mode;
    this.context = context;
    this.next = next;
  }
  get opaque() {
    return this.mode == 0;
  }
  get inherit() {
    return this.mode == 1;
  }
  sort(other) {
    if (!other || other.depth < this.depth) {
      this.next = other;
      return this;
    }
    other.next = this.sort(other.next);
    return other;
  }
  get depth() {
    return this.context ? this.context.length : 0;
  }
};
Rule.empty = new Rule([], 2, null);
function tagHighlighter(tags2, options) {
  let map = /* @__PURE__ */ Object.create(null);
  for (let style of tags2) {
    if (!Array.isArray(style.tag))
      map[style.tag.id] = style.class;
    else
      for (let tag of style.tag)
        map[tag.id] = style.class;
  }
  let { scope, all = null } = options || {};
  return {
    style: (tags3) => {
      let cls = all;
      for (let tag of tags3) {
        for (let sub of tag.set) {
          let tagClass = map[sub.id];
          if (tagClass) {
            cls = cls ? cls + " " + tagClass : tagClass;
            break;
          }
        }
      }
      return cls;
    },
    scope
  };
}
var t = Tag.define;
var comment = t();
var name = t();
var typeName = t(name);
var propertyName = t(name);
var literal = t();
var string = t(literal);
var number = t(literal);
var content = t();
var heading = t(content);
var keyword = t();
var operator = t();
var punctuation = t();
var bracket = t(punctuation);
var meta = t();
var tags = {
  /**
  A comment.
  */
  comment,
  /**
  A line [comment](#highlight.tags.comment).
  */
  lineComment: t(comment),
  /**
  A block [comment](#highlight.tags.comment).
  */
  blockComment: t(comment),
  /**
  A documentation [comment](#highlight.tags.comment).
  */
  docComment: t(comment),
  /**
  Any kind of identifier.
  */
  name,
  /**
  The [name](#highlight.tags.name) of a variable.
  */
  variableName: t(name),
  /**
  A type [name](#highlight.tags.name).
  */
  typeName,
  /**
  A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
  */
  tagName: t(typeName),
  /**
  A property or field [name](#highlight.tags.name).
  */
  propertyName,
  /**
  An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
  */
  attributeName: t(propertyName),
  /**
  The [name](#highlight.tags.name) of a class.
  */
  className: t(name),
  /**
  A label [name](#highlight.tags.name).
  */
  labelName: t(name),
  /**
  A namespace [name](#highlight.tags.name).
  */
  namespace: t(name),
  /**
  The [name](#highlight.tags.name) of a macro.
  */
  macroName: t(name),
  /**
  A literal value.
  */
  literal,
  /**
  A string [literal](#highlight.tags.literal).
  */
  string,
  /**
  A documentation [string](#highlight.tags.string).
  */
  docString: t(string),
  /**
  A character literal (subtag of [string](#highlight.tags.string)).
  */
  character: t(string),
  /**
  An attribute value (subtag of [string](#highlight.tags.string)).
  */
  attributeValue: t(string),
  /**
  A number [literal](#highlight.tags.literal).
  */
  number,
  /**
  An integer [number](#highlight.tags.number) literal.
  */
  integer: t(number),
  /**
  A floating-point [number](#highlight.tags.number) literal.
  */
  float: t(number),
  /**
  A boolean [literal](#highlight.tags.literal).
  */
  bool: t(literal),
  /**
  Regular expression [literal](#highlight.tags.literal).
  */
  regexp: t(literal),
  /**
  An escape [literal](#highlight.tags.literal), for example a
  backslash escape in a string.
  */
  escape: t(literal),
  /**
  A color [literal](#highlight.tags.literal).
  */
  color: t(literal),
  /**
  A URL [literal](#highlight.tags.literal).
  */
  url: t(literal),
  /**
  A language keyword.
  */
  keyword,
  /**
  The [keyword](#highlight.tags.keyword) for the self or this
  object.
  */
  self: t(keyword),
  /**
  The [keyword](#highlight.tags.keyword) for null.
  */
  null: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) denoting some atomic value.
  */
  atom: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that represents a unit.
  */
  unit: t(keyword),
  /**
  A modifier [keyword](#highlight.tags.keyword).
  */
  modifier: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that acts as an operator.
  */
  operatorKeyword: t(keyword),
  /**
  A control-flow related [keyword](#highlight.tags.keyword).
  */
  controlKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that defines something.
  */
  definitionKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) related to defining or
  interfacing with modules.
  */
  moduleKeyword: t(keyword),
  /**
  An operator.
  */
  operator,
  /**
  An [operator](#highlight.tags.operator) that dereferences something.
  */
  derefOperator: t(operator),
  /**
  Arithmetic-related [operator](#highlight.tags.operator).
  */
  arithmeticOperator: t(operator),
  /**
  Logical [operator](#highlight.tags.operator).
  */
  logicOperator: t(operator),
  /**
  Bit [operator](#highlight.tags.operator).
  */
  bitwiseOperator: t(operator),
  /**
  Comparison [operator](#highlight.tags.operator).
  */
  compareOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that updates its operand.
  */
  updateOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that defines something.
  */
  definitionOperator: t(operator),
  /**
  Type-related [operator](#highlight.tags.operator).
  */
  typeOperator: t(operator),
  /**
  Control-flow [operator](#highlight.tags.operator).
  */
  controlOperator: t(operator),
  /**
  Program or markup punctuation.
  */
  punctuation,
  /**
  [Punctuation](#highlight.tags.punctuation) that separates
  things.
  */
  separator: t(punctuation),
  /**
  Bracket-style [punctuation](#highlight.tags.punctuation).
  */
  bracket,
  /**
  Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
  tokens).
  */
  angleBracket: t(bracket),
  /**
  Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
  tokens).
  */
  squareBracket: t(bracket),
  /**
  Parentheses (usually `(` and `)` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  paren: t(bracket),
  /**
  Braces (usually `{` and `}` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  brace: t(bracket),
  /**
  Content, for example plain text in XML or markup documents.
  */
  content,
  /**
  [Content](#highlight.tags.content) that represents a heading.
  */
  heading,
  /**
  A level 1 [heading](#highlight.tags.heading).
  */
  heading1: t(heading),
  /**
  A level 2 [heading](#highlight.tags.heading).
  */
  heading2: t(heading),
  /**
  A level 3 [heading](#highlight.tags.heading).
  */
  heading3: t(heading),
  /**
  A level 4 [heading](#highlight.tags.heading).
  */
  heading4: t(heading),
  /**
  A level 5 [heading](#highlight.tags.heading).
  */
  heading5: t(heading),
  /**
  A level 6 [heading](#highlight.tags.heading).
  */
  heading6: t(heading),
  /**
  A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
  */
  contentSeparator: t(content),
  /**
  [Content](#highlight.tags.content) that represents a list.
  */
  list: t(content),
  /**
  [Content](#highlight.tags.content) that represents a quote.
  */
  quote: t(content),
  /**
  [Content](#highlight.tags.content) that is emphasized.
  */
  emphasis: t(content),
  /**
  [Content](#highlight.tags.content) that is styled strong.
  */
  strong: t(content),
  /**
  [Content](#highlight.tags.content) that is part of a link.
  */
  link: t(content),
  /**
  [Content](#highlight.tags.content) that is styled as code or
  monospace.
  */
  monospace: t(content),
  /**
  [Content](#highlight.tags.content) that has a strike-through
  style.
  */
  strikethrough: t(content),
  /**
  Inserted text in a change-tracking format.
  */
  inserted: t(),
  /**
  Deleted text.
  */
  deleted: t(),
  /**
  Changed text.
  */
  changed: t(),
  /**
  An invalid or unsyntactic element.
  */
  invalid: t(),
  /**
  Metadata or meta-instruction.
  */
  meta,
  /**
  [Metadata](#highlight.tags.meta) that applies to the entire
  document.
  */
  documentMeta: t(meta),
  /**
  [Metadata](#highlight.tags.meta) that annotates or adds
  attributes to a given syntactic element.
  */
  annotation: t(meta),
  /**
  Processing instruction or preprocessor directive. Subtag of
  [meta](#highlight.tags.meta).
  */
  processingInstruction: t(meta),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that a
  given element is being defined. Expected to be used with the
  various [name](#highlight.tags.name) tags.
  */
  definition: Tag.defineModifier("definition"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that
  something is constant. Mostly expected to be used with
  [variable names](#highlight.tags.variableName).
  */
  constant: Tag.defineModifier("constant"),
  /**
  [Modifier](#highlight.Tag^defineModifier) used to indicate that
  a [variable](#highlight.tags.variableName) or [property
  name](#highlight.tags.propertyName) is being called or defined
  as a function.
  */
  function: Tag.defineModifier("function"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that can be applied to
  [names](#highlight.tags.name) to indicate that they belong to
  the language's standard environment.
  */
  standard: Tag.defineModifier("standard"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates a given
  [names](#highlight.tags.name) is local to some scope.
  */
  local: Tag.defineModifier("local"),
  /**
  A generic variant [modifier](#highlight.Tag^defineModifier) that
  can be used to tag language-specific alternative variants of
  some common tag. It is recommended for themes to define special
  forms of at least the [string](#highlight.tags.string) and
  [variable name](#highlight.tags.variableName) tags, since those
  come up a lot.
  */
  special: Tag.defineModifier("special")
};
for (let name2 in tags) {
  let val = tags[name2];
  if (val instanceof Tag)
    val.name = name2;
}
var classHighlighter = tagHighlighter([
  { tag: tags.link, class: "tok-link" },
  { tag: tags.heading, class: "tok-heading" },
  { tag: tags.emphasis, class: "tok-emphasis" },
  { tag: tags.strong, class: "tok-strong" },
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: tags.atom, class: "tok-atom" },
  { tag: tags.bool, class: "tok-bool" },
  { tag: tags.url, class: "tok-url" },
  { tag: tags.labelName, class: "tok-labelName" },
  { tag: tags.inserted, class: "tok-inserted" },
  { tag: tags.deleted, class: "tok-deleted" },
  { tag: tags.literal, class: "tok-literal" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: [tags.regexp, tags.escape, tags.special(tags.string)], class: "tok-string2" },
  { tag: tags.variableName, class: "tok-variableName" },
  { tag: tags.local(tags.variableName), class: "tok-variableName tok-local" },
  { tag: tags.definition(tags.variableName), class: "tok-variableName tok-definition" },
  { tag: tags.special(tags.variableName), class: "tok-variableName2" },
  { tag: tags.definition(tags.propertyName), class: "tok-propertyName tok-definition" },
  { tag: tags.typeName, class: "tok-typeName" },
  { tag: tags.namespace, class: "tok-namespace" },
  { tag: tags.className, class: "tok-className" },
  { tag: tags.macroName, class: "tok-macroName" },
  { tag: tags.propertyName, class: "tok-propertyName" },
  { tag: tags.operator, class: "tok-operator" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: tags.meta, class: "tok-meta" },
  { tag: tags.invalid, class: "tok-invalid" },
  { tag: tags.punctuation, class: "tok-punctuation" }
]);

// node_modules/@prometheus-io/lezer-promql/dist/index.es.js
var inf$1 = 188;
var nan$1 = 189;
var Bool$1 = 1;
var Ignoring$1 = 2;
var On$1 = 3;
var GroupLeft$1 = 4;
var GroupRight$1 = 5;
var Offset$1 = 6;
var Atan2$1 = 7;
var Avg$1 = 8;
var Bottomk$1 = 9;
var Count$1 = 10;
var CountValues$1 = 11;
var Group$1 = 12;
var Max$1 = 13;
var Min$1 = 14;
var Quantile$1 = 15;
var LimitK$1 = 16;
var LimitRatio$1 = 17;
var Stddev$1 = 18;
var Stdvar$1 = 19;
var Sum$1 = 20;
var Topk$1 = 21;
var By$1 = 22;
var Without$1 = 23;
var And$1 = 24;
var Or$1 = 25;
var Unless$1 = 26;
var StartFn$1 = 27;
var EndFn$1 = 28;
var AtStart$1 = 29;
var AtEnd$1 = 30;
var Smoothed$1 = 31;
var Anchored$1 = 32;
var Fill$1 = 33;
var FillLeft$1 = 34;
var FillRight$1 = 35;
var keywordTokens = {
  inf: inf$1,
  nan: nan$1,
  bool: Bool$1,
  ignoring: Ignoring$1,
  on: On$1,
  group_left: GroupLeft$1,
  group_right: GroupRight$1,
  offset: Offset$1
};
var specializeIdentifier = (value, stack) => {
  return keywordTokens[value.toLowerCase()] || -1;
};
var contextualKeywordTokens = {
  avg: Avg$1,
  atan2: Atan2$1,
  bottomk: Bottomk$1,
  count: Count$1,
  count_values: CountValues$1,
  group: Group$1,
  max: Max$1,
  min: Min$1,
  quantile: Quantile$1,
  limitk: LimitK$1,
  limit_ratio: LimitRatio$1,
  stddev: Stddev$1,
  stdvar: Stdvar$1,
  sum: Sum$1,
  topk: Topk$1,
  by: By$1,
  without: Without$1,
  and: And$1,
  or: Or$1,
  unless: Unless$1,
  smoothed: Smoothed$1,
  anchored: Anchored$1,
  fill: Fill$1,
  fill_left: FillLeft$1,
  fill_right: FillRight$1
};
var extendIdentifier = (value, stack) => {
  if (value === "start" && stack.canShift(StartFn$1)) {
    return StartFn$1;
  }
  if (value === "end" && stack.canShift(EndFn$1)) {
    return EndFn$1;
  }
  if (value.toLowerCase() === "start" && stack.canShift(AtStart$1)) {
    return AtStart$1;
  }
  if (value.toLowerCase() === "end" && stack.canShift(AtEnd$1)) {
    return AtEnd$1;
  }
  const token = contextualKeywordTokens[value.toLowerCase()];
  if (token !== void 0 && stack.canShift(token)) {
    return token;
  }
  return -1;
};
var promQLHighLight = styleTags({
  LineComment: tags.comment,
  LabelName: tags.labelName,
  StringLiteral: tags.string,
  NumberDurationLiteral: tags.number,
  NumberDurationLiteralInDurationContext: tags.number,
  Identifier: tags.variableName,
  "Abs Absent AbsentOverTime Acos Acosh Asin Asinh Atan Atanh AvgOverTime Ceil Changes Clamp ClampMax ClampMin Cos Cosh CountOverTime DaysInMonth DayOfMonth DayOfWeek DayOfYear Deg Delta Deriv EndFn Exp Floor HistogramAvg HistogramCount HistogramFraction HistogramQuantile HistogramSum DoubleExponentialSmoothing Hour Idelta Increase Irate LabelReplace LabelJoin LastOverTime Ln Log10 Log2 MaxOverTime MinOverTime Minute Month Pi PredictLinear PresentOverTime QuantileOverTime Rad Range Rate Resets Round Scalar Sgn Sin Sinh Sort SortDesc SortByLabel SortByLabelDesc Sqrt StartFn Step StddevOverTime StdvarOverTime SumOverTime Tan Tanh Time Timestamp Vector Year": tags.function(tags.variableName),
  "Avg Bottomk Count Count_values Group LimitK LimitRatio Max Min Quantile Stddev Stdvar Sum Topk": tags.operatorKeyword,
  "AtModifierPreprocessors By Without Bool On Ignoring GroupLeft GroupRight Offset Smoothed Anchored": tags.modifier,
  "DurationExpr/DurationStep DurationExpr/DurationRange DurationExpr/DurationMinOf DurationExpr/DurationMaxOf OffsetDurationExpr/DurationStep OffsetDurationExpr/DurationRange OffsetDurationExpr/DurationMinOf OffsetDurationExpr/DurationMaxOf": tags.function(tags.variableName),
  "And Unless Or": tags.logicOperator,
  "Sub Add Mul Mod Div Atan2 Eql Neq Lte Lss Gte Gtr EqlRegex EqlSingle NeqRegex Pow At": tags.operator,
  UnaryOp: tags.arithmeticOperator,
  "( )": tags.paren,
  "[ ]": tags.squareBracket,
  "{ }": tags.brace,
  "⚠": tags.invalid
});
var spec_Identifier = { __proto__: null, absent_over_time: 401, absent: 403, abs: 405, acos: 407, acosh: 409, asin: 411, asinh: 413, atan: 415, atanh: 417, avg_over_time: 419, ceil: 421, changes: 423, clamp: 425, clamp_max: 427, clamp_min: 429, cos: 431, cosh: 433, count_over_time: 435, days_in_month: 437, day_of_month: 439, day_of_week: 441, day_of_year: 443, deg: 445, delta: 447, deriv: 449, exp: 451, first_over_time: 453, floor: 455, histogram_count: 457, histogram_fraction: 459, histogram_quantile: 461, histogram_quantiles: 463, histogram_stddev: 465, histogram_stdvar: 467, histogram_sum: 469, histogram_avg: 471, double_exponential_smoothing: 473, hour: 475, idelta: 477, increase: 479, info: 481, irate: 483, label_replace: 485, label_join: 487, last_over_time: 489, ln: 491, log10: 493, log2: 495, mad_over_time: 497, max_over_time: 499, min_over_time: 501, ts_of_first_over_time: 503, ts_of_max_over_time: 505, ts_of_min_over_time: 507, ts_of_last_over_time: 509, minute: 511, month: 513, pi: 515, predict_linear: 517, present_over_time: 519, quantile_over_time: 521, rad: 523, rate: 525, resets: 527, round: 529, scalar: 531, sgn: 533, sin: 535, sinh: 537, sort: 539, sort_desc: 541, sort_by_label: 543, sort_by_label_desc: 545, start_timestamp: 547, range: 549, step: 551, sqrt: 553, stddev_over_time: 555, stdvar_over_time: 557, sum_over_time: 559, tan: 561, tanh: 563, timestamp: 565, time: 567, vector: 569, year: 571, min_of: 575, max_of: 577 };
var parser = LRParser.deserialize({
  version: 14,
  states: "BnOYQPOOO(gQPOOOOQO'#DT'#DTO(lQPO'#DSOOQO'#Db'#DbO(wQPO'#FqQ0_QQOOOOQO'#Ds'#DsO(rQPO'#DrOYQPO'#F{OYQPO'#F}O1xQSO'#GPO2TQQO'#GOOOQO'#GO'#GOOOQO'#Gd'#GdOOQO'#Dt'#DtOOQO'#Dv'#DvOOQO'#Dw'#DwOOQO'#Dx'#DxOOQO'#Dy'#DyOOQO'#Dz'#DzOOQO'#D{'#D{OOQO'#D|'#D|OOQO'#D}'#D}OOQO'#EO'#EOOOQO'#EP'#EPOOQO'#EQ'#EQOOQO'#ER'#EROOQO'#ES'#ESOOQO'#ET'#ETOOQO'#EU'#EUOOQO'#EV'#EVOOQO'#EW'#EWOOQO'#EX'#EXOOQO'#EY'#EYOOQO'#EZ'#EZOOQO'#E['#E[OOQO'#E]'#E]OOQO'#E^'#E^OOQO'#E_'#E_OOQO'#E`'#E`OOQO'#Ea'#EaOOQO'#Eb'#EbOOQO'#Ec'#EcOOQO'#Ed'#EdOOQO'#Ee'#EeOOQO'#Ef'#EfOOQO'#Eg'#EgOOQO'#Eh'#EhOOQO'#Ei'#EiOOQO'#Ej'#EjOOQO'#Ek'#EkOOQO'#El'#ElOOQO'#Em'#EmOOQO'#En'#EnOOQO'#Eo'#EoOOQO'#Ep'#EpOOQO'#Eq'#EqOOQO'#Er'#ErOOQO'#Es'#EsOOQO'#Et'#EtOOQO'#Eu'#EuOOQO'#Ev'#EvOOQO'#Ew'#EwOOQO'#Ex'#ExOOQO'#Ey'#EyOOQO'#Ez'#EzOOQO'#E{'#E{OOQO'#E|'#E|OOQO'#E}'#E}OOQO'#FO'#FOOOQO'#FP'#FPOOQO'#FQ'#FQOOQO'#FR'#FROOQO'#FS'#FSOOQO'#FT'#FTOOQO'#FU'#FUOOQO'#FV'#FVOOQO'#FW'#FWOOQO'#FX'#FXOOQO'#FY'#FYOOQO'#FZ'#FZOOQO'#F['#F[OOQO'#F]'#F]OOQO'#F^'#F^OOQO'#F_'#F_OOQO'#F`'#F`OOQO'#Fa'#FaOOQO'#Fb'#FbOOQO'#Fc'#FcOOQO'#Fd'#FdOOQO'#Fe'#FeOOQO'#Ff'#FfOOQO'#Fg'#FgOOQO'#Fh'#FhOOQO'#Fi'#FiOOQO'#Fj'#FjOOQO'#Fk'#FkOOQO'#Fl'#FlOOQO'#Fm'#FmOOQO'#Fn'#FnQOQPOOO3zQPO'#DUO4PQPO'#DZO(rQPO,59nO4WQQO,59nOOQO,59|,59|O6QQPO,59vO6QQPO,59vO6QQPO,59vO6QQPO,59vO6QQPO,59vO=qQPO,5<ZO>cQPO,5<cOOQO,5<e,5<eOOQO,5<f,5<fO?fQPO,5<rOOQO,5:^,5:^O?pQQO,5<gO?wQQO,5<iOOQO'#DX'#DXOAkQPO'#GQOAyQPO,5<kOOQO,5<k,5<kOBVQPO,5<kOOQO,5<j,5<jOB_QSO'#DVOOQO,59p,59pOOQO,59u,59uOBjQQO,59uOOQO1G/Y1G/YOOQO'#D^'#D^O3zQPO'#D_OBtQPO'#DaOByQPO'#DcOCOQPO'#DdOOQO'#D`'#D`OJbQPO'#D`OJiQPO'#D`OOQO'#Gh'#GhOJpQPO'#GhO!$WQPO'#GhOYQPO1G/bOYQPO1G/bOYQPO1G/bOYQPO1G/bOYQPO1G/bOOQO'#Fq'#FqOOQO'#Fv'#FvO!$bQSO1G1uO=qQPO'#FpOOQO'#Fr'#FrOOQO'#Fs'#FsOOQO'#Ft'#FtOOQO'#Fu'#FuO!$|QPO'#FpO!%RQPO'#FpO=qQPO'#FpOOQO'#Fp'#FpO>cQPO'#FxOOQO1G1}1G1}O!%WQPO'#FxO!%]QPO'#FxO=qQPO'#FxOOQO'#Fx'#FxO!%bQPO'#DbOOQO'#GY'#GYOOQO1G2^1G2^O!%mQPO1G2^OOQO1G2R1G2ROOQO'#GR'#GRO!%rQPO,5<lO!%wQPO,5<qO!%|QSO1G2VO!&XQPO1G2VOOQO1G2V1G2VOOQO,59q,59qO!&aQPO,59qOYQPO'#G]O!&iQPO1G/aOOQO1G/a1G/aO!&qQPO,59yO?TQPO,59{O?TQPO,59}O?TQPO,5:OOOQO,59z,59zOOQO,5=S,5=SO!._QPO,5=SO!7]QQO7+$|O!7mQQO7+$|O!9XQQO7+$|O!9uQQO7+$|O!;jQQO7+$|O=qQPO,5<[O=qQPO,5<[OOQO7+'a7+'aO!<ZQPO7+'nO!<vQSO,5<[O!=QQPO,5<[O=qQPO,5<[O!=kQQO,5<[OOQO,5<d,5<dO!=rQPO,5<dO=qQPO,5<dO!=wQQO,5<dO!>OQPO7+'xOOQO1G2W1G2WOOQO1G2]1G2]O!>TQPO,5<xOOQO,5<x,5<xOOQO7+'q7+'qO!>iQSO7+'qOOQO-E:[-E:[O!>tQSO1G/]O!?PQPO1G/]OOQO1G/]1G/]O!?XQQO,5<wOOQO-E:Z-E:ZOOQO7+${7+${O!?cQPO1G/eO!FyQPO1G/gO!GOQPO1G/iO!GTQPO1G/jOOQO1G2n1G2nO!GnQSO1G1vO!GxQSO1G1vO!HdQQO<<KYOOQO<<KY<<KYOOQO1G1v1G1vO!HkQQO1G1vO!HrQQO,5<[OOQO1G2O1G2OO!IPQQO1G2OOOQO<<Kd<<KdOOQO<<K]<<K]P!IWQSO'#G^OOQO,5<v,5<vOOQO7+$w7+$wO!I`QSO7+$wOOQO-E:Y-E:YOOQO7+%P7+%POOQO7+%R7+%ROOQO7+%T7+%TOOQO7+%U7+%UOOQOAN@tAN@tO=qQPO7+'bO!IkQQO1G1vO!IxQQO1G1vO=qQPO7+'jOOQO<<Hc<<HcP!JgQSO'#G[O!JoQQO<<J|O!JvQQO<<KUOOQOAN@hAN@hOOQOAN@pAN@pO=qQPO'#FpO=qQPO,5<[O=qQPO,5<[",
  stateData: "!J}~O%VOStOS~OWQOXQOYQOZQO[QO]QO^QO_QO`QOaQObQOcQOdQOeQOkVOlVO|^O!i[O%SSO%TSO%XXO%]TO%^TO%_SO%`_O%a`O%baO%cbO%dcO%edO%feO%gfO%hgO%ihO%jiO%kjO%lkO%mlO%nmO%onO%poO%qpO%rqO%srO%tsO%utO%vuO%wvO%xwO%yxO%zyO%{zO%|{O%}|O&O}O&P!OO&Q!PO&R!QO&S!RO&T!SO&U!TO&V!UO&W!VO&X!WO&Y!XO&Z!YO&[!ZO&]![O&^!]O&_!^O&`!_O&a!`O&b!aO&c!bO&d!cO&e!dO&f!eO&g!fO&h!gO&i!hO&j!iO&k!jO&l!kO&m!lO&n!mO&o!nO&p!oO&q!pO&r!qO&s!rO&t!sO&u!tO&v!uO&w!vO&x!wO&y!xO&z!yO&{!zO&|!{O&}!|O'O!}O'P#OO'Q#PO'R#QO'S#RO'T#SO'U#TO'V#UO'W#VO'X#WO'_ZO~O!i#XO~Of#YOg#YO%X#ZO~O%S#^O%T#^O%_#^OW$eXX$eXY$eXZ$eX[$eX]$eX^$eX_$eX`$eXa$eXb$eXc$eXd$eXe$eXk$eXl$eX|$eX!i$eX%S$eX%T$eX%X$eX%]$eX%^$eX%_$eX%`$eX%a$eX%b$eX%c$eX%d$eX%e$eX%f$eX%g$eX%h$eX%i$eX%j$eX%k$eX%l$eX%m$eX%n$eX%o$eX%p$eX%q$eX%r$eX%s$eX%t$eX%u$eX%v$eX%w$eX%x$eX%y$eX%z$eX%{$eX%|$eX%}$eX&O$eX&P$eX&Q$eX&R$eX&S$eX&T$eX&U$eX&V$eX&W$eX&X$eX&Y$eX&Z$eX&[$eX&]$eX&^$eX&_$eX&`$eX&a$eX&b$eX&c$eX&d$eX&e$eX&f$eX&g$eX&h$eX&i$eX&j$eX&k$eX&l$eX&m$eX&n$eX&o$eX&p$eX&q$eX&r$eX&s$eX&t$eX&u$eX&v$eX&w$eX&x$eX&y$eX&z$eX&{$eX&|$eX&}$eX'O$eX'P$eX'Q$eX'R$eX'S$eX'T$eX'U$eX'V$eX'W$eX'X$eX'_$eX~OU#eOV#_Oh#bOi#cOj#bOo#gOp#fO!P#_O!X#_O!Y#_O!Z#_O![#`O!]#`O!^#aO!_#aO!`#aO!a#aO!b#aO!c#aO!d#aO!e#aO${#hO'Y#dO~Oz#mO|#lO'`#oO~O'_ZOU$rXV$rXh$rXi$rXj$rXo$rXp$rX!P$rX!X$rX!Y$rX!Z$rX![$rX!]$rX!^$rX!_$rX!`$rX!a$rX!b$rX!c$rX!d$rX!e$rX${$rX%R$rX'Y$rX%Z$rX%Y$rX~O%X#rO~O%Z#tO~PYOf#YOg#YOUvaVvahvaivajvaovapva!Pva!Xva!Yva!Zva![va!]va!^va!_va!`va!ava!bva!cva!dva!eva${va%Rva'Yva%Zva%Yva~OP#wOQ#xOR#xOq#yOr#zOs#{OW%[PX%[PY%[PZ%[P[%[P]%[P^%[P_%[P`%[Pa%[Pb%[Pc%[Pd%[Pe%[Pk%[Pl%[P|%[P!i%[P%S%[P%T%[P%X%[P%]%[P%^%[P%_%[P%`%[P%a%[P%b%[P%c%[P%d%[P%e%[P%f%[P%g%[P%h%[P%i%[P%j%[P%k%[P%l%[P%m%[P%n%[P%o%[P%p%[P%q%[P%r%[P%s%[P%t%[P%u%[P%v%[P%w%[P%x%[P%y%[P%z%[P%{%[P%|%[P%}%[P&O%[P&P%[P&Q%[P&R%[P&S%[P&T%[P&U%[P&V%[P&W%[P&X%[P&Y%[P&Z%[P&[%[P&]%[P&^%[P&_%[P&`%[P&a%[P&b%[P&c%[P&d%[P&e%[P&f%[P&g%[P&h%[P&i%[P&j%[P&k%[P&l%[P&m%[P&n%[P&o%[P&p%[P&q%[P&r%[P&s%[P&t%[P&u%[P&v%[P&w%[P&x%[P&y%[P&z%[P&{%[P&|%[P&}%[P'O%[P'P%[P'Q%[P'R%[P'S%[P'T%[P'U%[P'V%[P'W%[P'X%[P'_%[P~O%S$YO%T$YO%X$cO%]$XO%^$XO%_$YO&|$^O&}$]O'Z$_O'[$`O~O%S$YO%T$YO%X$iO%]$XO%^$XO%_$YO&|$^O&}$]O'Z$_O'[$`O~O%SSO%TSO%]$kO%^$kO%_SO~Om$lOn$lO~P?TO%Z$oO~P0_O!P#_OU$qaV$qah$qai$qaj$qao$qap$qa!X$qa!Y$qa!Z$qa![$qa!]$qa!^$qa!_$qa!`$qa!a$qa!b$qa!c$qa!d$qa!e$qa${$qa%R$qa'Y$qa%Z$qa%Y$qa~O!e$pO$v$pO$w$pO$x$pO~O!e$pO$v$pO$w$pO$x$pO%Y$sO'`$uO~Oz$wO|#lO%Z$vO~O%Y$xO%Z$zO~P0_O%X$|O~O%X$}O~O%X%OO~OW!SXX!SXY!SXZ!SX[!SX]!SX^!SX_!SX`!SXa!SXb!SXc!SXd!SXe!SXk!SXl!SX|!SX!i!SX%S!SX%T!SX%X!SX%]!SX%^!SX%_!SX%`!SX%a!SX%b!SX%c!SX%d!SX%e!SX%f!SX%g!SX%h!SX%i!SX%j!SX%k!SX%l!SX%m!SX%n!SX%o!SX%p!SX%q!SX%r!SX%s!SX%t!SX%u!SX%v!SX%w!SX%x!SX%y!SX%z!SX%{!SX%|!SX%}!SX&O!SX&P!SX&Q!SX&R!SX&S!SX&T!SX&U!SX&V!SX&W!SX&X!SX&Y!SX&Z!SX&[!SX&]!SX&^!SX&_!SX&`!SX&a!SX&b!SX&c!SX&d!SX&e!SX&f!SX&g!SX&h!SX&i!SX&j!SX&k!SX&l!SX&m!SX&n!SX&o!SX&p!SX&q!SX&r!SX&s!SX&t!SX&u!SX&v!SX&w!SX&x!SX&y!SX&z!SX&{!SX&|!SX&}!SX'O!SX'P!SX'Q!SX'R!SX'S!SX'T!SX'U!SX'V!SX'W!SX'X!SX'_!SX~Os#{O~PCTOr#zO~PCTOq#yOr#zOs#{OW%[XX%[XY%[XZ%[X[%[X]%[X^%[X_%[X`%[Xa%[Xb%[Xc%[Xd%[Xe%[Xk%[Xl%[X|%[X!i%[X%S%[X%T%[X%X%[X%]%[X%^%[X%_%[X%`%[X%a%[X%b%[X%c%[X%d%[X%e%[X%f%[X%g%[X%h%[X%i%[X%j%[X%k%[X%l%[X%m%[X%n%[X%o%[X%p%[X%q%[X%r%[X%s%[X%t%[X%u%[X%v%[X%w%[X%x%[X%y%[X%z%[X%{%[X%|%[X%}%[X&O%[X&P%[X&Q%[X&R%[X&S%[X&T%[X&U%[X&V%[X&W%[X&X%[X&Y%[X&Z%[X&[%[X&]%[X&^%[X&_%[X&`%[X&a%[X&b%[X&c%[X&d%[X&e%[X&f%[X&g%[X&h%[X&i%[X&j%[X&k%[X&l%[X&m%[X&n%[X&o%[X&p%[X&q%[X&r%[X&s%[X&t%[X&u%[X&v%[X&w%[X&x%[X&y%[X&z%[X&{%[X&|%[X&}%[X'O%[X'P%[X'Q%[X'R%[X'S%[X'T%[X'U%[X'V%[X'W%[X'X%[X'_%[X~OQ#xOR#xO~PJpO!P%XO!X%XO!Y%XO!Z%XO![%YO!]%YO']%ZO'^%[O~O%X%^O~O%X%_O~O%X%bO~O%X%cO~O%S#^O%T#^O%_#^O~O%X%eO~O|%fO~O|%gO~Oz#mO|#lO'`%jO~O%Y%kO'`%jO~O%Y%mO%Z%oO~O%Y$xO%Z%rO~OS%sOT%sOW!RaX!RaY!RaZ!Ra[!Ra]!Ra^!Ra_!Ra`!Raa!Rab!Rac!Rad!Rae!Rak!Ral!Raq!Rar!Ras!Ra|!Ra!i!Ra%S!Ra%T!Ra%X!Ra%]!Ra%^!Ra%_!Ra%`!Ra%a!Ra%b!Ra%c!Ra%d!Ra%e!Ra%f!Ra%g!Ra%h!Ra%i!Ra%j!Ra%k!Ra%l!Ra%m!Ra%n!Ra%o!Ra%p!Ra%q!Ra%r!Ra%s!Ra%t!Ra%u!Ra%v!Ra%w!Ra%x!Ra%y!Ra%z!Ra%{!Ra%|!Ra%}!Ra&O!Ra&P!Ra&Q!Ra&R!Ra&S!Ra&T!Ra&U!Ra&V!Ra&W!Ra&X!Ra&Y!Ra&Z!Ra&[!Ra&]!Ra&^!Ra&_!Ra&`!Ra&a!Ra&b!Ra&c!Ra&d!Ra&e!Ra&f!Ra&g!Ra&h!Ra&i!Ra&j!Ra&k!Ra&l!Ra&m!Ra&n!Ra&o!Ra&p!Ra&q!Ra&r!Ra&s!Ra&t!Ra&u!Ra&v!Ra&w!Ra&x!Ra&y!Ra&z!Ra&{!Ra&|!Ra&}!Ra'O!Ra'P!Ra'Q!Ra'R!Ra'S!Ra'T!Ra'U!Ra'V!Ra'W!Ra'X!Ra'_!Ra~Oq#yOr#zOs#{OW%[aX%[aY%[aZ%[a[%[a]%[a^%[a_%[a`%[aa%[ab%[ac%[ad%[ae%[ak%[al%[a|%[a!i%[a%S%[a%T%[a%X%[a%]%[a%^%[a%_%[a%`%[a%a%[a%b%[a%c%[a%d%[a%e%[a%f%[a%g%[a%h%[a%i%[a%j%[a%k%[a%l%[a%m%[a%n%[a%o%[a%p%[a%q%[a%r%[a%s%[a%t%[a%u%[a%v%[a%w%[a%x%[a%y%[a%z%[a%{%[a%|%[a%}%[a&O%[a&P%[a&Q%[a&R%[a&S%[a&T%[a&U%[a&V%[a&W%[a&X%[a&Y%[a&Z%[a&[%[a&]%[a&^%[a&_%[a&`%[a&a%[a&b%[a&c%[a&d%[a&e%[a&f%[a&g%[a&h%[a&i%[a&j%[a&k%[a&l%[a&m%[a&n%[a&o%[a&p%[a&q%[a&r%[a&s%[a&t%[a&u%[a&v%[a&w%[a&x%[a&y%[a&z%[a&{%[a&|%[a&}%[a'O%[a'P%[a'Q%[a'R%[a'S%[a'T%[a'U%[a'V%[a'W%[a'X%[a'_%[a~O!P#_OU!Oqh!Oqi!Oqj!Oqo!Oqp!Oq![!Oq!]!Oq!^!Oq!_!Oq!`!Oq!a!Oq!b!Oq!c!Oq!d!Oq!e!Oq${!Oq%R!Oq'Y!Oq%Z!Oq%Y!Oq~OV!Oq!X!Oq!Y!Oq!Z!Oq~P!5uOV#_O!X#_O!Y#_O!Z#_O~P!5uOV#_O!P#_O!X#_O!Y#_O!Z#_O![#`O!]#`OU!Oqh!Oqi!Oqj!Oqo!Oqp!Oq${!Oq%R!Oq'Y!Oq%Z!Oq%Y!Oq~O!^!Oq!_!Oq!`!Oq!a!Oq!b!Oq!c!Oq!d!Oq!e!Oq~P!7}O!^#aO!_#aO!`#aO!a#aO!b#aO!c#aO!d#aO!e#aO~P!7}OV#_Oh#bOj#bO!P#_O!X#_O!Y#_O!Z#_O![#`O!]#`O!^#aO!_#aO!`#aO!a#aO!b#aO!c#aO!d#aO!e#aO~OU!Oqi!Oqo!Oqp!Oq${!Oq%R!Oq'Y!Oq%Z!Oq%Y!Oq~P!:cO']%{O~P=qO!X$da!Y$da!Z$da![$da!]$da']$da~O!P%XO'^$da~P!<bO%Z%|O~O!P&jO!X&jO!Y&jO!Z&jO![&kO!]&kO~O%Z%|O~P!=VO%Z&PO~O%Z&PO~P!=VO%Z&RO~O!e$pO$v$pO$w$pO$x$pO%Y%Qa'`%Qa~Oz#mO|#lO'`&SO~Oz&UO|#lO%Z&VO~O%Y&WO%Z&VO~O%Y%Pa%Z%Pa~P0_O%X#rOW!RiX!RiY!RiZ!Ri[!Ri]!Ri^!Ri_!Ri`!Ria!Rib!Ric!Rid!Rie!Rik!Ril!Riq!Rir!Ris!Ri|!Ri!i!Ri%S!Ri%T!Ri%]!Ri%^!Ri%_!Ri%`!Ri%a!Ri%b!Ri%c!Ri%d!Ri%e!Ri%f!Ri%g!Ri%h!Ri%i!Ri%j!Ri%k!Ri%l!Ri%m!Ri%n!Ri%o!Ri%p!Ri%q!Ri%r!Ri%s!Ri%t!Ri%u!Ri%v!Ri%w!Ri%x!Ri%y!Ri%z!Ri%{!Ri%|!Ri%}!Ri&O!Ri&P!Ri&Q!Ri&R!Ri&S!Ri&T!Ri&U!Ri&V!Ri&W!Ri&X!Ri&Y!Ri&Z!Ri&[!Ri&]!Ri&^!Ri&_!Ri&`!Ri&a!Ri&b!Ri&c!Ri&d!Ri&e!Ri&f!Ri&g!Ri&h!Ri&i!Ri&j!Ri&k!Ri&l!Ri&m!Ri&n!Ri&o!Ri&p!Ri&q!Ri&r!Ri&s!Ri&t!Ri&u!Ri&v!Ri&w!Ri&x!Ri&y!Ri&z!Ri&{!Ri&|!Ri&}!Ri'O!Ri'P!Ri'Q!Ri'R!Ri'S!Ri'T!Ri'U!Ri'V!Ri'W!Ri'X!Ri'_!Ri~O%Z&ZO~O%Z&[O~O%Z&]O~O!X$di!Y$di!Z$di![$di!]$di']$di~O!P%XO'^$di~P!GYO!P%XO!X%XO!Y%XO!Z%XO![$di!]$di']$di'^$di~O']&^O~P!=VO%Y&_O~P!=VO!P&jO%Z$da%Y$da~P!<bO%Y&bO~P!=VOz#mO|#lO~Oz&UO|#lO%Z&cO~O!P&jO%Z$di%Y$di~P!GYO!P&jO!X&jO!Y&jO!Z&jO![$di!]$di%Z$di']$di%Y$di~Oz&UO|#lO~O%Z&gO~P!=VO%Z&hO~P!=VO",
  goto: ".b%]PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP%^%j%v%|P&VP&g%^P&p&w'R'a'k(T(bPPPPPPPPPPPPP%^(o({P({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({({%^)X*T*w*w+]+]+q%^,V%^%^%^%^%^%^,],l,tPPP,l%^P,{P-O-U-[PPPPP-cPPP.Re^OXY#Z$S$T$U$V$W$xeROXY#Z$S$T$U$V$W$xQ#[RR#v#]Q#s#YQ${#xR&Y%sQ#nZQ$w#rU%h$s%k&TV&U%m&W&dQ#]RQ#iWR#v#[Z$R#_#`#a#b#cY$Q#_#`#a#b#cR%R$RY$P#_#`#a#b#cS%Q$Q$RR%w%Ra#|#_#`#a#b#c$Q$R%Rd^OXY#Z$S$T$U$V$W$xQ$m#hQ%t$|Q%u$}R%v%O`#}#_#`#a#b#c$Q$R%RR%P$O`$O#_#`#a#b#c$Q$R%RR%P#}eWOXY#Z$S$T$U$V$W$xeVOXY#Z$S$T$U$V$W$xQ$Z#dQ%]$[Q%`$cQ%d$iQ%x%XQ%y%YQ%z%[Q%}%_Q&O&iQ&Q%cQ&`&jQ&a&kQ&e&_R&f&bdYOXY#Z$S$T$U$V$W$xW$[#d$[%X%YS$e#e$ee&i$c$i%[%_%c&_&b&i&j&kl$a#d$[$c$i%X%Y%[%_%c&_&b&i&j&kT$g#e$el$b#d$[$c$i%X%Y%[%_%c&_&b&i&j&kT$h#e$el$d#d$[$c$i%X%Y%[%_%c&_&b&i&j&kT$j#e$eQ$f#eR%a$ed]OXY#Z$S$T$U$V$W$xR#q[Q#pZV%i$s%k&TQ$q#mT$r#n%hR$n#hQ%n$wR&X%nQ$y#uR%q$yS$t#n#pR%l$tQUOQ#jXQ#kYQ#u#ZQ%S$SQ%T$TQ%U$UQ%V$VQ%W$WR%p$xQ$S#_Q$T#`Q$U#aQ$V#bR$W#c",
  nodeNames: "⚠ Bool Ignoring On GroupLeft GroupRight Offset Atan2 Avg Bottomk Count CountValues Group Max Min Quantile LimitK LimitRatio Stddev Stdvar Sum Topk By Without And Or Unless StartFn EndFn AtStart AtEnd Smoothed Anchored Fill FillLeft FillRight LineComment PromQL AggregateExpr AggregateOp AggregateModifier GroupingLabels LabelName QuotedLabelName StringLiteral FunctionCallBody BinaryExpr Pow BoolModifier MatchingModifierClause FillModifier FillClause NumberDurationLiteral FillLeftClause FillRightClause Mul Div Mod Add Sub Eql Gte Gtr TrimUpper TrimLower Lte Lss Neq FunctionCall FunctionIdentifier AbsentOverTime Identifier Absent Abs Acos Acosh Asin Asinh Atan Atanh AvgOverTime Ceil Changes Clamp ClampMax ClampMin Cos Cosh CountOverTime DaysInMonth DayOfMonth DayOfWeek DayOfYear Deg Delta Deriv Exp FirstOverTime Floor HistogramCount HistogramFraction HistogramQuantile HistogramQuantiles HistogramStdDev HistogramStdVar HistogramSum HistogramAvg DoubleExponentialSmoothing Hour Idelta Increase Info Irate LabelReplace LabelJoin LastOverTime Ln Log10 Log2 MadOverTime MaxOverTime MinOverTime TsOfFirstOverTime TsOfMaxOverTime TsOfMinOverTime TsOfLastOverTime Minute Month Pi PredictLinear PresentOverTime QuantileOverTime Rad Rate Resets Round Scalar Sgn Sin Sinh Sort SortDesc SortByLabel SortByLabelDesc StartTimestamp Range Step Sqrt StddevOverTime StdvarOverTime SumOverTime Tan Tanh Timestamp Time Vector Year MatrixSelector DurationExpr UnaryOp DurationStep DurationRange DurationMinOf DurationMaxOf NumberDurationLiteralInDurationContext OffsetExpr OffsetDurationExpr AnchoredExpr SmoothedExpr ParenExpr SubqueryExpr UnaryExpr VectorSelector LabelMatchers UnquotedLabelMatcher MatchOp EqlSingle EqlRegex NeqRegex QuotedLabelMatcher StepInvariantExpr At AtModifierPreprocessors MetricName",
  maxTerm: 292,
  nodeProps: [
    ["group", -14, 38, 44, 46, 52, 68, 157, 165, 167, 168, 169, 170, 171, 172, 180, "Expr"]
  ],
  propSources: [promQLHighLight],
  skippedNodes: [0, 36],
  repeatNodeCount: 3,
  tokenData: "4{~RwX^#lpq#lqr$ars$tst&luv'Twx'Yxy({yz)Qz{)V{|)[|})c}!O)h!O!P)o!P!Q*u!Q!R*z!R![+u![!]1O!^!_1z!_!`2a!`!a2v!b!c3]!c!}3b!}#O3x#P#Q3}#Q#R4S#R#S3b#S#T4X#T#o3b#o#p4q#q#r4v#y#z#l$f$g#l#BY#BZ#l$IS$I_#l$I|$JO#l$JT$JU#l$KV$KW#l&FU&FV#l~#qY%V~X^#lpq#l#y#z#l$f$g#l#BY#BZ#l$IS$I_#l$I|$JO#l$JT$JU#l$KV$KW#l&FU&FV#l~$dQ!_!`$j#r#s$o~$oO!e~~$tO$x~~$yW|~OY$tZr$trs%cs#O$t#O#P%h#P;'S$t;'S;=`&f<%lO$t~%hO|~~%kRO;'S$t;'S;=`%t;=`O$t~%yX|~OY$tZr$trs%cs#O$t#O#P%h#P;'S$t;'S;=`&f;=`<%l$t<%lO$t~&iP;=`<%l$t~&qSt~OY&lZ;'S&l;'S;=`&}<%lO&l~'QP;=`<%l&l~'YO!Z~~'_W|~OY'YZw'Ywx%cx#O'Y#O#P'w#P;'S'Y;'S;=`(u<%lO'Y~'zRO;'S'Y;'S;=`(T;=`O'Y~(YX|~OY'YZw'Ywx%cx#O'Y#O#P'w#P;'S'Y;'S;=`(u;=`<%l'Y<%lO'Y~(xP;=`<%l'Y~)QO%X~~)VO%Z~~)[O!X~V)cO%^P![U~)hO%Y~V)oO%]P!]U~)rP!Q![)u~)zS%_~!Q![)u!g!h*W#R#S)o#X#Y*W~*ZR{|*d}!O*d!Q![*j~*gP!Q![*j~*oQ%_~!Q![*j#R#S*d~*zO!Y~~+P[%_~!O!P)o!Q![+u!g!h*W#R#S,m#W#X-X#X#Y*W#[#]-p#a#b.U#g#h.x#k#l/Z#l#m0d#m#n/u~+zZ%_~!O!P)o!Q![+u!g!h*W#R#S,m#W#X-X#X#Y*W#[#]-p#a#b.U#g#h.x#k#l/Z#m#n/u~,pP!Q![,s~,xT%_~!O!P)o!Q![,s!g!h*W#R#S,m#X#Y*W~-^P%_~!Q![-a~-dS!Q![-a#[#]-p#a#b.U#g#h.x~-uP%_~!Q![-x~-{R!Q![-x#a#b.U#g#h.x~.ZQ%_~!Q![.a#g#h.s~.dR!Q![.a#a#b.m#g#h.x~.pP#g#h.s~.xO%_~~.}P%_~!Q![/Q~/TQ!Q![/Q#a#b.m~/`P%_~!Q![/c~/fT!Q![/c#W#X-X#[#]-p#a#b.U#g#h.x~/zP%_~!Q![/}~0QU!Q![/}#W#X-X#[#]-p#a#b.U#g#h.x#k#l/Z~0gR!Q![0p!c!i0p#T#Z0p~0uR%_~!Q![0p!c!i0p#T#Z0pV1VT'^S!iR!Q![1f![!]1f!c!}1f#R#S1f#T#o1fR1kT!iR!Q![1f![!]1f!c!}1f#R#S1f#T#o1f~2PQ!d~!P!Q2V!_!`2[~2[O!a~~2aO!c~~2fQ$vP!_!`2l#r#s2qQ2qO!^Q~2vO$w~~2{Q!`~!P!Q3R!_!`3W~3WO!b~~3]O!_~~3bO${~V3iT!iRzS!Q![3b![!]1f!c!}3b#R#S3b#T#o3b~3}O'Y~~4SO']~~4XO!P~~4[TO#S4X#S#T%c#T;'S4X;'S;=`4k<%lO4X~4nP;=`<%l4X~4vO'_~~4{O'`~",
  tokenizers: [0, 1, 2],
  topRules: { "PromQL": [0, 37], "MetricName": [1, 183] },
  specialized: [{ term: 71, get: (value, stack) => specializeIdentifier(value) << 1, external: specializeIdentifier }, { term: 71, get: (value, stack) => extendIdentifier(value, stack) << 1 | 1, external: extendIdentifier, extend: true }, { term: 71, get: (value) => spec_Identifier[value] || -1 }],
  tokenPrec: 0
});

// src/promql/lexical.ts
var STRING_OR_COMMENT = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`|#[^\n]*/g;
function withoutComments(text) {
  if (!text.includes("#")) return text;
  return text.replace(
    STRING_OR_COMMENT,
    (found) => found.startsWith("#") ? " ".repeat(found.length) : found
  );
}
function foreignBlank(text) {
  const outside = text.replace(STRING_OR_COMMENT, (found) => "x".repeat(found.length));
  const offset = outside.search(/[^\S \t\n\r]/);
  if (offset < 0) return;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
  return {
    offset,
    message: `U+${code} is no blank in PromQL`,
    hint: "it may have come along from a web page: write a plain space"
  };
}
function stringError(literal2, offset) {
  const quote2 = literal2[0] ?? "";
  if (quote2 === "`")
    return literal2.length > 1 && literal2.endsWith("`") ? void 0 : unclosed(offset, quote2);
  for (let i = 1; i < literal2.length; i++) {
    if (literal2[i] === quote2) return;
    if (literal2[i] !== "\\") continue;
    const found = ESCAPE.exec(literal2.slice(i, i + 10))?.[0];
    if (found === void 0 || !isGoodEscape(found, quote2))
      return {
        offset: offset + i,
        message: `unknown escape '${found ?? literal2.slice(i, i + 2)}' in a string`,
        hint: "write the backslash twice, or put the string between backticks"
      };
    i += found.length - 1;
  }
  return unclosed(offset, quote2);
}
var ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[abfnrtv\\"'])/;
function isGoodEscape(sequence, quote2) {
  const kind = sequence[1] ?? "";
  if (kind === '"' || kind === "'") return kind === quote2;
  if (/[0-7]/.test(kind)) return Number.parseInt(sequence.slice(1), 8) <= 255;
  if (kind !== "u" && kind !== "U") return true;
  const code = Number.parseInt(sequence.slice(2), 16);
  return code <= 1114111 && (code < 55296 || code > 57343);
}
function unclosed(offset, quote2) {
  return { offset, message: `a string that begins with ${quote2} is never closed` };
}

// src/promql/parse.ts
function parsePromql(text) {
  const query = recent.get(text) ?? parseAnew(text);
  if (recent.size >= MOST_KEPT) recent.clear();
  recent.set(text, query);
  return query;
}
var recent = /* @__PURE__ */ new Map();
var MOST_KEPT = 500;
function parseAnew(text) {
  const known2 = withoutComments(text).replace(/\bholt_winters(?=\s*\()/g, "day_of_month").replace(/(?<![\w.])([0-9]+)\.(?![\w.])/g, "0$1");
  const whole = parser.parse(known2);
  const plain2 = withoutModifiers(known2, whole);
  return { text, whole, tree: plain2 === known2 ? whole : parser.parse(plain2) };
}
var MODIFIERS = {
  OffsetExpr: "Offset",
  StepInvariantExpr: "At"
};
function withoutModifiers(text, whole) {
  if (!/@|offset/i.test(text)) return text;
  let plain2 = text;
  whole.iterate({
    enter({ name: name2, node, to }) {
      const from = node.getChild(MODIFIERS[name2] ?? "")?.from;
      if (from !== void 0) plain2 = plain2.slice(0, from) + " ".repeat(to - from) + plain2.slice(to);
    }
  });
  return plain2;
}
function syntaxError({ text, whole }) {
  if (text.trim() === "") return { offset: 0, message: "the query is empty" };
  let found;
  whole.iterate({
    enter(node) {
      if (found === void 0 && node.type.isError) found = node.node;
      return found === void 0;
    }
  });
  return found === void 0 ? void 0 : explain(text, found);
}
function explain(text, error) {
  const offset = error.from;
  const rest = text.slice(offset).trimStart();
  const before = text.slice(0, offset).trimEnd();
  const name2 = /[a-zA-Z_]\w*$/.exec(before)?.[0];
  if (rest.startsWith("(") && name2 !== void 0)
    return {
      offset: before.length - name2.length,
      message: `unknown function '${name2}'`,
      hint: "Cloud Monitoring knows the functions of Prometheus 2.44, and none of MetricsQL"
    };
  const token = /^(?:[a-zA-Z_]\w*|[0-9.]+\w*|"[^"\n]*"?|'[^'\n]*'?|.)/s.exec(rest)?.[0];
  const seen = token === void 0 ? "the query ends" : `found '${token}'`;
  return { offset, message: `${wanted(error.parent)}, ${seen}` };
}
function wanted(parent) {
  switch (parent?.name) {
    case "LabelMatchers":
      return "expected a label matcher or '}'";
    case "UnquotedLabelMatcher":
    case "QuotedLabelMatcher":
      return 'expected a matcher such as name="value"';
    case "GroupingLabels":
      return "expected a label name or ')'";
    case "FunctionCallBody":
      return "expected an argument or ')'";
    case "MatrixSelector":
    case "SubqueryExpr":
      return "expected a duration such as [5m]";
    case "BinaryExpr":
      return "expected an expression after the operator";
    case "VectorSelector":
      return "expected an operator or the end after the metric name";
    default:
      return "expected an expression";
  }
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
  const name2 = node.firstChild;
  const op = node.getChild("MatchOp");
  const value = node.lastChild;
  if (name2 === null || op === null || value === null || value.name !== "StringLiteral") return;
  const label = text.slice(name2.from, name2.to);
  const operator2 = text.slice(op.from, op.to);
  if (operator2 !== "=" && operator2 !== "!=" && operator2 !== "=~" && operator2 !== "!~") return;
  return {
    label: name2.name === "LabelName" ? label : unquote(label),
    op: operator2,
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
    (one) => Object.entries(one.labels).every(([name2, value]) => labels[name2] === value)
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
  for (const name2 of plain2) counts.set(name2, (counts.get(name2) ?? 0) + 1);
  return alerts.map(({ identity }, i) => {
    const name2 = plain2[i] ?? "";
    if (counts.get(name2) === 1 && name2 !== "") return name2;
    return [name2.slice(0, MAX_NAME - 9).replace(/-+$/, ""), identity.slice(0, 8)].filter(Boolean).join("-");
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
  const operator2 = operatorOf(text, node);
  const isComparison = has(node, COMPARISONS);
  const at = { offset: node.from };
  const odd = [left, right].find((type) => type === "text" || type === "range");
  if (odd === "range") return { ...at, message: "an operator takes no range of samples" };
  if (odd === "text") return { ...at, message: `'${operator2}' takes series and numbers, no text` };
  if (has(node, ["BoolModifier"]) && !isComparison)
    return {
      offset: node.getChild("BoolModifier")?.from ?? node.from,
      message: `'bool' belongs to comparisons, and '${operator2}' is none`
    };
  if (left === "number" && right === "number" && isComparison && !has(node, ["BoolModifier"]))
    return {
      ...at,
      message: `two numbers are compared with '${operator2} bool'`,
      hint: "the result is then 0 or 1; for an alert that always fires write 'vector(1)'"
    };
  if ((left === "number" || right === "number") && has(node, SETS))
    return { ...at, message: `'${operator2}' takes series on both sides, found a number` };
  return matchingProblem(text, node, { operator: operator2, sides: [left, right] });
}
function matchingProblem(text, node, { operator: operator2, sides }) {
  const clause = node.getChild("MatchingModifierClause");
  if (clause === null) return;
  const at = { offset: clause.from };
  const many2 = clause.getChild("GroupLeft") ?? clause.getChild("GroupRight");
  if (many2 !== null && has(node, SETS))
    return { ...at, message: `'${operator2}' takes no group_left or group_right` };
  const [matched = [], included = []] = clause.getChildren("GroupingLabels").map((list) => namesIn(text, list));
  if (sides.includes("number") && matched.length > 0)
    return { ...at, message: "labels are matched between series, and one side is a number" };
  const twice = clause.getChild("On") && included.find((name2) => matched.includes(name2));
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
  return names.some((name2) => node.getChild(name2) !== null);
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
  return names.split(" ").map((name2) => [name2, { takes, gives: "vector", ...more }]);
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
  const name2 = functionName(check.text, node);
  const signature = SIGNATURES.get(name2);
  const args = argumentsOf(node);
  const types = args.map((argument) => typeOf(check, argument));
  if (signature === void 0) return "unknown";
  const { takes, gives } = signature;
  const wanted2 = wrongCount(signature, args.length);
  if (wanted2 !== void 0)
    check.errors.push({
      offset: node.from,
      message: `${name2}() takes ${wanted2}, found ${args.length}`
    });
  args.forEach((argument, i) => {
    const [wants, found] = [takes[i] ?? takes.at(-1), types[i]];
    if (wants === void 0 || found === void 0 || wanted2 !== void 0 && i >= takes.length)
      return;
    if (wants !== found) wrongType(check, argument, { wanted: wants, found, of: `${name2}()` });
  });
  return gives;
}
function wrongCount({ takes, optional = 0, repeats }, count) {
  const least = takes.length - (repeats ? 1 : optional);
  const most = repeats ? Number.POSITIVE_INFINITY : takes.length;
  if (count >= least && count <= most) return;
  const number2 = count < least ? least : most;
  const how = least === most ? "" : count < least ? "at least " : "at most ";
  return `${how}${number2 === 0 ? "no" : number2} ${number2 === 1 ? "argument" : "arguments"}`;
}
function aggregated(check, node) {
  const operator2 = node.getChild("AggregateOp");
  const name2 = check.text.slice(node.from, operator2?.to ?? node.from).toLowerCase();
  const parameter = AGGREGATION_PARAMETERS.get(name2);
  const args = argumentsOf(node);
  const wanted2 = parameter === void 0 ? ["vector"] : [parameter, "vector"];
  const types = args.map((argument) => typeOf(check, argument));
  if (args.length !== wanted2.length) {
    const count = wanted2.length === 1 ? "1 argument" : `${wanted2.length} arguments`;
    check.errors.push({
      offset: node.from,
      message: `${name2}() takes ${count}, found ${args.length}`
    });
    return "vector";
  }
  args.forEach((argument, i) => {
    const [wants, found] = [wanted2[i], types[i]];
    if (wants !== void 0 && found !== void 0 && wants !== found)
      wrongType(check, argument, { wanted: wants, found, of: `${name2}()` });
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
function wrongType(check, { from: offset }, { wanted: wanted2, found, of }) {
  if (wanted2 === "unknown" || found === "unknown") return;
  const message = wanted2 === "range" && found === "vector" ? `${of} needs a range such as [5m] behind its metric` : wanted2 === "vector" && found === "range" ? "a range of samples needs a function such as rate() or avg_over_time() around it" : `${of} wants ${NOUNS[wanted2]} here, found ${NOUNS[found]}`;
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
    enter({ name: name2, from, to }) {
      const literal2 = text.slice(from, to);
      if (name2 === "StringLiteral") {
        const error = stringError(literal2, from);
        if (error !== void 0) errors.push(error);
      }
      if (name2 === "DurationExpr" && /^(?:-|0+[a-z]*$)/.test(literal2))
        errors.push({ offset: from, message: `a range is longer than '${literal2}'` });
    }
  });
  return errors;
}
var MODIFIERS2 = { OffsetExpr: "offset", StepInvariantExpr: "@" };
var MODIFIED = ["VectorSelector", "MatrixSelector", "SubqueryExpr"];
function modifierErrors({ whole }) {
  const errors = [];
  whole.iterate({
    enter({ name: name2, node }) {
      const word = MODIFIERS2[name2];
      const operand = node.firstChild;
      if (operand !== null && name2 === "MatrixSelector" && MODIFIERS2[operand.name] !== void 0)
        errors.push({
          offset: operand.from,
          message: `'${MODIFIERS2[operand.name]}' stands behind the range, as in x[5m] offset 1h`
        });
      if (word === void 0 || operand === null) return;
      const inner = lastOperand(operand);
      if (lastOperand(operand, name2)?.name === name2)
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
    else if (MODIFIERS2[current.name] !== void 0) current = current.firstChild;
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
  const withoutFlags = pattern.replace(
    /(?<!\\)\(\?[imsU]*(?:-[imsU]+)?([:)])/g,
    (_, end) => end === ":" ? "(?:" : ""
  );
  return compileGoRegExp(`^(?:${withoutFlags})$`);
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
    ([name2, { at }]) => isLabelName(name2) && name2 !== "__name__" ? [] : new UserError("bad-rule", `label '${name2}' of ${where} is no label name`, {
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
function intervalError({ name: name2, interval }) {
  if (!interval?.text || parseDuration(interval.text) !== void 0) return [];
  const message = `'interval' of group '${name2.text}' is no duration: '${interval.text}'`;
  const [rule, hint] = [{ group: name2.text }, durationHint(interval.text)];
  return [new UserError("bad-duration", message, { at: interval.at, rule, hint })];
}
function errorsOf(record, group) {
  const { name: name2, expr, labels } = record;
  const where = `record '${name2.text}' of group '${group.name.text}'`;
  const rule = { group: group.name.text, record: name2.text };
  const query = parsePromql(expr.text);
  const problem = queryError(query);
  return [
    ...problem === void 0 ? [] : [queryError2(problem, { where, rule, expr })],
    ...isMetricName(name2.text) ? [] : [new UserError("bad-rule", `${where} is no metric name`, { at: name2.at, rule })],
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
  return new Set(rules.map(({ name: name2 }) => name2.text));
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
function parseLeniently(source) {
  const strict = parseMoved(source, /* @__PURE__ */ new Set());
  let attempt = strict;
  const moved = /* @__PURE__ */ new Set();
  while (moved.size < MOST_MOVED) {
    const line = lineToMove(attempt);
    if (line === void 0) return attempt.errors.length <= strict.errors.length ? attempt : strict;
    if (moved.has(line)) break;
    moved.add(line);
    attempt = parseMoved(source, moved);
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
  const { LineCounter, parseAllDocuments } = yamlPackage();
  const lines = new LineCounter();
  const parsed2 = parseAllDocuments(current, {
    lineCounter: lines,
    schema: "failsafe",
    merge: true,
    prettyErrors: false
  });
  const documents = Array.isArray(parsed2) ? parsed2 : [];
  const moves = new Set(moved);
  return {
    text: current,
    documents,
    errors: documents.flatMap(({ errors }) => errors).filter(isMistake),
    place(offset) {
      const { line, col } = lines.linePos(offset);
      const shift = moves.has(line) ? INDENT.length : 0;
      return { file, line: Math.max(line, 1), col: Math.max(col - shift, 1) };
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
      const pairs = node.entries.map(({ key, value }) => ({
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
function skipTo(raw, from, wanted2) {
  let at = from;
  const isSpace = wanted2 === " " || wanted2 === "\n";
  while (!isSpace && wanted2 !== void 0 && /\s/.test(raw[at] ?? "") && raw[at] !== wanted2) at++;
  return at;
}
function widthAt(raw, at, escapes) {
  if (escapes && raw[at] === "\\")
    return /^\\(?:x.{2}|u.{4}|U.{8}|.)/s.exec(raw.slice(at, at + 10))?.[0].length ?? 1;
  return raw[0] === "'" && raw.startsWith("''", at) ? 2 : 1;
}

// src/alerts/rule-yaml.ts
function readYaml(source) {
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
  const errors = [
    ...parsed2.errors.map((error) => yamlError(source, place(error.pos[0]), error)),
    ...converted.flatMap(
      ({ dangling }) => dangling.map(({ name: name2, start }) => {
        const at = place(start);
        return new UserError("bad-yaml", `'*${name2}' stands for nothing`, { at });
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
  for (const { value, ...pair2 } of map.pairs) {
    const key = resolve(pair2.key);
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
function yamlError({ text: all }, at, error) {
  const text = all.split("\n")[at.line - 1] ?? "";
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return new UserError("bad-yaml", message, {
    at,
    ...text.includes("{{") && { hint: "this looks like a template: render it first" }
  });
}

// src/alerts/config-map.ts
function filesInConfigMap(yaml, data) {
  return data.flatMap((name2) => {
    const value = textOf(yaml, name2.value);
    const { file } = yaml.place(0);
    return value === void 0 ? [] : [{ name: name2, text: embedded(file, value) }];
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
  const name2 = fields.text("name");
  if (name2 === void 0 || name2.text === "") {
    report.error("missing-field", "the rule group has no 'name'", { at });
    return;
  }
  const where = `group '${name2.text}'`;
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
    name: name2,
    ...interval && { interval },
    labels,
    rules: (rules ?? []).flatMap(
      (rule) => readRule(yaml, rule, { group: name2.text, whole: report }) ?? []
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
  const name2 = alert?.text ? alert : record;
  if (name2 === void 0 || name2.text === "") {
    report.error("missing-field", `a rule of ${group} has neither 'alert' nor 'record'`, { at });
    return;
  }
  const where = `${name2 === alert ? "alert" : "record"} '${name2.text}' of ${group}`;
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
  const parts = { name: name2, expr, labels: fields.map("labels"), at };
  const rule = name2 === record ? { kind: "record", ...parts } : readAlert(fields, parts);
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
  for (const [name2, { at }] of annotations)
    if (!isLabelName(name2))
      report.warn("bad-rule", `annotation '${name2}' of ${where} is no name to Prometheus`, {
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
  const wrongType2 = (key, wanted2, at) => report.error("bad-type", `'${key}' of ${where} must be ${wanted2}`, { at });
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
  for (const { name: name2, text } of files)
    if (!hasGroups(text))
      report.warn("bad-rule", `left out: '${name2.key}' is no rule file`, { at: name2.at });
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
  for (const { name: name2 } of groups) {
    const first = seen.get(name2.text);
    if (first === void 0) seen.set(name2.text, name2.at);
    else
      report.warn("conflict", `group '${name2.text}' is there twice`, {
        at: name2.at,
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
    ([version, names]) => names.map((name2) => [name2, version])
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
      const name2 = text.slice(node.from, node.to).toLowerCase();
      const version = VERSIONS.get(name2);
      if (version !== void 0) found.push(newer(node.from, `${name2}()`, `Prometheus ${version}`));
    }
  });
  return found;
}
function newerLiteral(node, literal2) {
  if (node === "NumberDurationLiteralInDurationContext" && /^[0-9.e]+$/i.test(literal2))
    return `a duration without a unit, '${literal2}',`;
  if (node !== "NumberDurationLiteral") return;
  if (/[0-9](?:[ywdhms]|ms)$/.test(literal2) && !/^0x/i.test(literal2))
    return `a duration as a number, '${literal2}',`;
  return literal2.includes("_") ? `a number with '_', '${literal2}',` : void 0;
}
function absenceChecks({ text, tree }) {
  const found = [];
  tree.iterate({
    enter(node) {
      if (node.name !== "FunctionIdentifier") return;
      const name2 = text.slice(node.from, node.to);
      if (name2 === "absent" || name2 === "absent_over_time")
        found.push({
          offset: node.from,
          message: `${name2}() of a metric that was never written: the policy is refused until it was`
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
function problemOf(name2, sources) {
  return EPP_PREFIX.test(name2) ? eppProblem(name2, sources.epp) : serverProblem(name2, sources);
}
function eppProblem(name2, epp) {
  const { base, part } = histogramPart(name2);
  const rows = EPP_METRICS.filter(({ names }) => Object.values(names).includes(base));
  const row = rows[0];
  if (row === void 0) {
    if (OPEN_FAMILIES.some((family) => family.test(name2)) && epp === "llm-d") return;
    return { message: `no endpoint picker emits '${name2}'`, ...nearest(name2, epp) };
  }
  const current = row.names[epp];
  if (current === base) return;
  if (current === void 0)
    return { message: `an endpoint picker of generation '${epp}' does not emit '${name2}'` };
  const stillThere = epp === "llm-d" && row.names.gaie === base;
  const message = stillThere ? `'${name2}' is deprecated` : `an endpoint picker of generation '${epp}' does not emit '${name2}'`;
  return { message, hint: `its name is '${current}${part}' there` };
}
function histogramPart(name2) {
  const part = /_(bucket|sum|count)$/.exec(name2)?.[0] ?? "";
  const base = part === "" ? name2 : name2.slice(0, -part.length);
  const isHistogram = EPP_METRICS.some(
    ({ type, names }) => type === "histogram" && Object.values(names).includes(base)
  );
  return isHistogram ? { base, part } : { base: name2, part: "" };
}
function nearest(name2, epp) {
  const tail = name2.replace(EPP_PREFIX, "").replace(/_(bucket|sum|count)$/, "");
  const match = EPP_METRICS.find(
    ({ names }) => Object.values(names).some((one) => one.endsWith(tail))
  );
  const hint = nameIn2(match, epp);
  return hint === void 0 || tail === "" ? {} : { hint: `did you mean '${hint}'?` };
}
function nameIn2(metric, epp) {
  return metric?.names[epp];
}
function serverProblem(name2, { modelServers }) {
  const server = Object.entries(SERVER_PREFIXES).find(([, prefix]) => name2.startsWith(prefix))?.[0];
  if (server === void 0) return;
  if (!modelServers.includes(server))
    return { message: `'${name2}' is a metric of ${server}, and no pool runs ${server}` };
  const base = name2.replace(/_(bucket|sum|count)$/, "");
  const instead = REMOVED_SERVER_METRICS[base];
  if (instead !== void 0)
    return { message: `${server} no longer emits '${name2}'`, hint: `look at ${instead}` };
  const renamed = SERVER_METRICS.find(({ before }) => before?.includes(base));
  if (renamed === void 0) return;
  return {
    message: `${server} no longer emits '${name2}'`,
    hint: `its name is '${renamed.name}${name2.slice(base.length)}' in newer versions`
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
  const operator2 = text.slice(node.from, node.getChild("AggregateOp")?.to ?? node.from);
  if (/^(topk|bottomk|limitk|limit_ratio)$/i.test(operator2)) return void 0;
  const modifier = node.getChild("AggregateModifier");
  if (modifier === null) return /^count_values$/i.test(operator2) ? void 0 : NONE;
  if (modifier.getChild("By") === null || /^count_values$/i.test(operator2)) return void 0;
  return groupingOf(text, modifier);
}
function combined2(text, node) {
  const [left, right] = [node.firstChild, node.lastChild];
  if (left === null || right === null) return void 0;
  if (isScalar(text, left)) return labelsOf(text, right);
  if (isScalar(text, right)) return labelsOf(text, left);
  if (SET_OPERATORS.some((name2) => node.getChild(name2) !== null)) return labelsOf(text, left);
  const [ofLeft, ofRight] = [labelsOf(text, left), labelsOf(text, right)];
  if (node.getChild("Or") !== null) return ofLeft && ofRight && /* @__PURE__ */ new Set([...ofLeft, ...ofRight]);
  const matching = node.getChild("MatchingModifierClause");
  if (matching?.getChild("GroupLeft") || matching?.getChild("GroupRight")) return void 0;
  return matching?.getChild("On") ? groupingOf(text, matching) : ofLeft;
}
function called2(text, node) {
  const name2 = functionName(text, node);
  if (/^(vector|time|pi|scalar)$/.test(name2)) return NONE;
  if (/^(label_replace|label_join|absent|absent_over_time|info)$/.test(name2)) return void 0;
  const args = argumentsOf(node).filter((argument) => !isScalar(text, argument));
  const [vector] = args;
  if (vector === void 0 || args.length > 1) return void 0;
  const labels = labelsOf(text, vector);
  if (name2 !== "histogram_quantile" || labels === void 0) return labels;
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
  for (const name2 of metricNamesOf(query)) {
    if (recorded2.has(name2)) {
      if (isRecorded) continue;
      report.warn("bad-rule", `${where} reads '${name2}', which a recording rule has to make`, {
        at,
        hint: "policies cannot record: deploy the recording rules as Rules of Managed Prometheus"
      });
    } else if (/^[a-z_]+:.*:/i.test(name2))
      report.warn("bad-rule", `${where} reads '${name2}', which no rule here records`, { at });
  }
}
function warnOfLostLabels(query, { alert, where }, report) {
  const labels = resultLabels(query);
  if (labels === void 0) return;
  const { rule, group } = alert;
  for (const [annotation, source] of rule.annotations)
    for (const match of source.text.matchAll(/\$labels\.([a-zA-Z_]\w*)/g)) {
      const [, name2 = ""] = match;
      if (labels.has(name2) || rule.labels.has(name2) || group.labels.has(name2)) continue;
      const kept = labels.size === 0 ? "no label" : [...labels].join(", ");
      report.warn(
        "bad-template",
        `annotation '${annotation}' of ${where} shows label '${name2}', and the query keeps ${kept}`,
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
  const operator2 = node.getChild("AggregateOp");
  if (modifier === null || operator2 === null) return;
  if (/^count_values$/i.test(text.slice(operator2.from, operator2.to))) return;
  const isNamed = groupingOf(text, modifier).has(label);
  const isKept = modifier.getChild("By") === null ? !isNamed : isNamed;
  return isKept ? targets(push, argumentsOf(node).at(-1) ?? null) : void 0;
}
function throughFunction(push, node) {
  const { text, label } = push;
  const name2 = functionName(text, node);
  if (!KEEPS_LABELS.test(name2)) return;
  const [first, second] = argumentsOf(node);
  if (name2 === "histogram_quantile" && label === "le") return;
  const makesLabel = name2 === "label_replace" || name2 === "label_join";
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
var MOST_CHARACTERS = 16e3;
function inlineRecordings(text, recordings) {
  return inline(text, { recordings, inside: [], known: /* @__PURE__ */ new Map() });
}
function inline(text, context) {
  const query = parsePromql(text);
  const edits = [];
  const refused = [];
  for (const selector of selectorsOf(query)) {
    const { metric: name2, nameAt: offset } = selector;
    const rules = name2 === void 0 ? void 0 : context.recordings.get(name2);
    if (name2 === void 0 || rules === void 0) continue;
    const found = contextProblem(query, selector) ?? replacement({ selector, rules, name: name2, query }, context);
    if (typeof found === "string") refused.push({ offset, name: name2, reason: found });
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
function replacement({ query, selector, name: name2, rules }, context) {
  const [rule, second] = rules;
  if (rule === void 0 || second !== void 0) return `${rules.length} rules record it`;
  if (context.inside.includes(name2)) return "its rule uses it itself";
  const inner = recorded(name2, rule, context);
  const [blocked] = inner.refused;
  if (blocked !== void 0)
    return blocked.reason.startsWith(NESTED) ? blocked.reason : `${NESTED} '${blocked.name}', which cannot be inlined: ${blocked.reason}`;
  const filtered = withMatchers(inner.text, selector.matchers, rule);
  if (typeof filtered === "string") return filtered;
  const labelled = withLabels(filtered.text, rule.labels);
  if (functionAround(query, selector) === "absent" && (selector.matchers.length > 0 || isSelector(labelled)))
    return "absent() makes its labels of the matchers in it";
  if (labelled.length > MOST_CHARACTERS) return "the query would be too long to read";
  return { text: parenthesized(labelled, parentOf(query, selector)?.name) };
}
function recorded(name2, { expr }, context) {
  const { inside, known: known2 } = context;
  const found = known2.get(name2) ?? inline(expr.trim(), { ...context, inside: [...inside, name2] });
  known2.set(name2, found);
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
  const name2 = /^[a-zA-Z_]\w*$/.test(label) ? label : quote(label);
  return `${name2}${op}${quote(value)}`;
}
function matches({ op, value }, given) {
  const isNegated = op.startsWith("!");
  const isEqual = op.endsWith("~") ? patternOf(value)?.test(given) : value === given;
  return isEqual !== void 0 && isEqual !== isNegated;
}
function patternOf(text) {
  try {
    return new RegExp(`^(?:${text})$`, "s");
  } catch {
    return;
  }
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
        [...group.labels, ...rule.labels].map(([name2, { text }]) => [name2, text])
      );
      const known2 = recordings.get(rule.name.text) ?? [];
      recordings.set(rule.name.text, [...known2, { expr: rule.expr.text, labels }]);
    }
  return recordings;
}
function inlined(rule, { group, recordings, report }) {
  const { name: name2, expr } = rule;
  const { text, refused } = inlineRecordings(expr.text, recordings);
  const about = report.about({ group: group.name.text, alert: name2.text });
  for (const { offset, name: record, reason } of refused)
    about.warn(
      "bad-rule",
      `alert '${name2.text}' of group '${group.name.text}' still reads '${record}': ${reason}`,
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
function labelVariable(name2) {
  return documentVariable(`metric_or_resource.label.${name2}`);
}

// src/alerts/text-template.ts
function translateTemplate(template, variables) {
  const tokens = tokenize(template);
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
  return template.replace(/\{\{ *(?:humanize )? *\$value *\}\}/g, () => value).replace(/\{\{ *(?:humanize )? *\$labels *\}\}/g, () => labels).replace(/\{\{ *(?:humanize )? *\$labels\.([a-zA-Z_]\w*) *\}\}/g, (_, name2) => label(name2));
}
function escapedTwice(offset) {
  return {
    offset,
    message: "the text is escaped for another template engine, which stays: render it first"
  };
}
var ACTION = /\{\{(-(?=\s))?((?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?)(\s-)?\}\}/g;
var STRING = /"(?:\\.|[^"\\])*"|`[^`]*`/g;
function tokenize(template) {
  const tokens = [];
  let at = 0;
  let trimNext = false;
  const push = (end, trimEnd) => {
    let text = template.slice(at, end);
    if (trimNext) text = text.trimStart();
    if (trimEnd) text = text.trimEnd();
    if (text !== "") tokens.push({ kind: "text", text, offset: at });
  };
  for (const match of template.matchAll(ACTION)) {
    const [whole, before, inner = "", after] = match;
    push(match.index, before !== void 0);
    tokens.push({ kind: "action", text: inner.trim(), offset: match.index });
    at = match.index + whole.length;
    trimNext = after !== void 0;
  }
  push(template.length, false);
  return tokens;
}
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
  const comment2 = action.startsWith("/*");
  if (comment2) return { text: "" };
  const keyword2 = /^(with|if|range|else|end|define|template|block)\b\s*(.*)$/s.exec(action);
  if (keyword2 !== null) return translateKeyword(keyword2[1] ?? "", keyword2[2] ?? "", context);
  return translatePipeline(action, context);
}
function translateKeyword(keyword2, rest, { variables, blocks }) {
  if (keyword2 === "end") {
    blocks.pop();
    return { text: "" };
  }
  if (keyword2 === "else") return { text: " / ", lost: "is lost: both branches are shown" };
  const subject = keyword2 === "with" ? variableOf(rest, variables) : void 0;
  blocks.push({ dot: subject });
  if (subject !== void 0) return { text: "" };
  return { text: "", lost: "is lost: Cloud Monitoring has no conditions and loops in texts" };
}
var EXTERNAL = [
  [/^(?:\$externalLabels|\$?\.ExternalLabels)\b/, "an external label"],
  [/^(?:\$externalURL|externalURL|\$?\.ExternalURL)$/, "the address of Prometheus"]
];
function translatePipeline(action, { variables, blocks }) {
  const literal2 = /^(?:"((?:\\.|[^"\\])*)"|`([^`]*)`)$/s.exec(action);
  if (literal2 !== null) return { text: literal2[2] ?? unescapeGo(literal2[1] ?? "") };
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
  if (/\bquery\b|:?=/.test(action.replace(STRING, ""))) return gone;
  const found = [...action.matchAll(/(?<![\w.$])(\$?\.?[\w$][\w.]*|\.[A-Z][\w.]*)/g)].map(([word]) => variableOf(word, variables)).filter((variable2) => variable2 !== void 0);
  const [variable] = found;
  if (variable === void 0 || new Set(found).size > 1) return gone;
  const functions = functionsIn(action);
  return { text: variable, lost: `shows the plain value: ${functions} has no counterpart` };
}
function functionsIn(action) {
  const words = action.replace(STRING, "").match(/(?<![\w.$])[a-zA-Z]\w*/g) ?? ["the expression"];
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
  const first = (...names) => names.find((name2) => (translated.get(name2) ?? "").trim() !== "");
  const contentFrom = first("description", "message", "summary");
  const subjectFrom = first("subject", "title", ...contentFrom === "summary" ? [] : ["summary"]);
  const { links, rest } = linksOf(input, translated, report);
  const others = [...translated].filter(
    ([name2, text]) => name2 !== contentFrom && name2 !== subjectFrom && text.trim() !== "" && !isLink(name2)
  );
  const body = contentFrom === void 0 ? lostText(input) : translated.get(contentFrom) ?? "";
  const content2 = cutContent(withList(body, [...others, ...rest]), input, report);
  const subject = subjectFrom && cutSubject(translated.get(subjectFrom) ?? "", input, report);
  if (content2 === "" && !subject && links.length === 0) return;
  return {
    ...content2 !== "" && { content: content2, mimeType: "text/markdown" },
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
  for (const [name2, source] of annotations) {
    const { text, losses } = translateTemplate(source.text, variables);
    translated.set(name2, text);
    for (const { offset, message } of losses)
      report.warn("bad-template", `annotation '${name2}' of ${where}: ${message}`, {
        at: source.place(offset)
      });
  }
  return translated;
}
function linksOf({ annotations, links: given, where }, translated, report) {
  const links = [...given];
  const rest = [];
  for (const [name2, displayName] of LINKS) {
    const url = translated.get(name2)?.trim() ?? "";
    if (url === "" || links.some((link) => link.url === url)) continue;
    if (!isUrl(url)) dropLink({ name: name2, url, source: annotations.get(name2), where }, report);
    else if (links.length < LIMITS.links) links.push({ displayName, url });
    else rest.push([name2, url]);
  }
  return { links, rest };
}
function dropLink({ name: name2, url, source, where }, report) {
  report.warn("lost-field", `annotation '${name2}' of ${where} is left out: '${url}' is no URL`, {
    at: source?.at,
    hint: "a link is absolute, such as https://example.com/runbook, with variables in path or query only"
  });
}
function isLink(name2) {
  return LINKS.some(([annotation]) => annotation === name2);
}
function isUrl(text) {
  return /^https?:\/\/[^\s/?#${}]+([/?#]\S*)?$/.test(text) && text.length <= LIMITS.linkUrl;
}
function lostText({ annotations }) {
  const isThere = ["description", "message", "summary"].some(
    (name2) => annotations.get(name2)?.text.includes("{{")
  );
  return isThere ? "The text of this alert is a template that Cloud Monitoring cannot fill in." : "";
}
function withList(body, items) {
  if (items.length === 0) return body;
  const list = items.map(
    ([name2, text]) => `- **${name2}**: ${text.trim().replace(/\s*\n\s*/g, " ")}`
  );
  if (body.trim() === "") return list.join("\n");
  const gap = /\n\s*\n$/.test(body) ? "" : body.endsWith("\n") ? "\n" : "\n\n";
  return body + gap + list.join("\n");
}
function cutContent(content2, { where, at }, report) {
  const cut = cutText(content2, {
    characters: LIMITS.contentCharacters,
    bytes: LIMITS.contentBytes
  });
  if (cut !== content2)
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
  const values = ["severity", "sloth_severity"].flatMap((name2) => labels.get(name2)?.text ?? []);
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
function runbookOf({ name: name2, annotations }, prefix) {
  if (prefix === void 0 || RUNBOOKS.some((key) => annotations.get(key)?.text)) return [];
  return [{ displayName: "Runbook", url: prefix + encodeURIComponent(name2.text) }];
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
  for (const [name2, source] of sources) {
    const { text, losses } = translateTemplate(source.text, LABEL_VARIABLES);
    labels[name2] = text;
    for (const { offset, message } of losses)
      report.warn("bad-template", `label '${name2}' of ${where}: ${message}`, {
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
  const name2 = `${owner}/${rule.name.text}`;
  if (name2.length <= LIMITS.displayName) return name2;
  report.warn(
    "lost-field",
    `the display name of ${where} is cut to ${LIMITS.displayName} characters`,
    {
      at: rule.name.at
    }
  );
  return name2.slice(0, LIMITS.displayName);
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
    const key = (name2) => JSON.stringify([group.file, group.name.text, name2]);
    const own = `${key(base)} ${alert}`;
    for (let number2 = numbers.get(own) ?? numbers.get(key(base)) ?? 1; ; number2++) {
      const name2 = number2 === 1 ? base : `${base}_${number2}`;
      const owner = owners.get(key(name2));
      if (owner !== void 0 && owner !== alert) continue;
      owners.set(key(name2), alert);
      numbers.set(own, number2);
      numbers.set(key(base), number2);
      return name2;
    }
  });
}
function distinctNames(alerts) {
  const bySeverity = renameTwins(alerts, ({ severity }) => severity ? ` (${severity})` : "");
  const seen = /* @__PURE__ */ new Map();
  return renameTwins(bySeverity, ({ policy }) => {
    const number2 = (seen.get(policy.displayName) ?? 0) + 1;
    seen.set(policy.displayName, number2);
    return number2 === 1 ? "" : ` #${number2}`;
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
  parsePromql,
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
