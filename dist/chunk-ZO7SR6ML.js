const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  _enum,
  array,
  boolean,
  int,
  number,
  record,
  strictObject,
  string
} from "./chunk-VUNENL62.js";
import {
  readSimple
} from "./chunk-AYVV76OH.js";

// src/config/schema/operations.ts
var EPP_METRICS = ["gaie-legacy", "gaie", "llm-d"];
var EppMetrics = _enum(EPP_METRICS).describe(
  "Metric names of the endpoint picker. gaie-legacy: `inference_model_*` (before v1.1); gaie: `inference_objective_*`; llm-d: `llm_d_epp_*` (llm-d router from v0.9)."
);
var Observability = strictObject({
  enabled: boolean().default(true).describe("Scrape the endpoint pickers and model servers."),
  intervalSeconds: int().min(5).max(300).default(15).describe("Seconds between two scrapes."),
  dcgm: _enum(["off", "managed", "self-deployed"]).default("off").describe("GPU metrics: from the managed package of GKE, or from an exporter of your own."),
  dashboards: boolean().default(true).describe("Emit dashboards for Cloud Monitoring.")
}).describe("Metrics and dashboards.");
var Alerts = strictObject({
  enabled: boolean().default(true).describe("Emit alert policies."),
  defaults: boolean().default(true).describe("Render the default rules of the bundle."),
  files: string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/, "a folder inside the repository, without ..").default("alerts").describe("Folder with Prometheus rule files of your own."),
  scope: array(_enum(["cluster", "location", "namespace"])).default(["cluster", "location", "namespace"]).describe("Matchers that are added to every selector."),
  disable: array(string().min(1)).default([]).describe("Names of default alerts that are left out."),
  thresholds: record(string(), number()).default({}).describe(
    "Threshold of a default alert, by its name. Alerts on what a default installation does not emit (flow control, stream errors, poll errors) are only rendered where they are named here."
  ),
  inlineRecordingRules: boolean().default(false).describe(
    "Put what recording rules record into the alerts that read it, so that these do not wait for the collector in the cluster. Where that would change an alert, it stays as it is, with a warning."
  ),
  severities: record(
    string().regex(/^[^A-Z\s]+$/, "lower-case letters, without spaces"),
    _enum(["critical", "error", "warning"])
  ).default({}).describe("What your own values of the label `severity` mean, such as `sev1: critical`."),
  externalLabels: record(string().regex(/^[a-zA-Z_]\w*$/, "letters, digits and _"), string()).default({}).describe("What `$externalLabels` of your rules stands for in texts."),
  externalUrl: string().regex(/^https?:\/\/\S+$/, "an address that begins with https://").optional().describe("What `$externalURL` of your rules stands for in texts and links."),
  runbookUrl: string().regex(/^https?:\/\/\S+$/, "an address that begins with https://").optional().describe("Prefix of runbook links; the name of the alert is appended.")
}).describe("Alert policies in Cloud Monitoring.");
var LogMetricAlert = strictObject({
  threshold: number().min(0).describe("Entries in a second, on average over 5 minutes."),
  pendingSeconds: int().min(0).max(86400).default(300).describe("How long it must be exceeded."),
  severity: _enum(["critical", "error", "warning"]).default("warning").describe("How bad it is."),
  summary: string().min(1).max(255).optional().describe("Subject of the notification."),
  description: string().min(1).max(4e3).optional().describe("What to do about it."),
  runbookUrl: string().regex(/^https?:\/\/\S+$/, "an address that begins with https://").optional().describe("Link to the runbook. Default: alerts.runbookUrl and the name of the metric.")
});
var LogMetric = strictObject({
  description: string().max(8e3).optional().describe("Shown in Cloud Logging."),
  filter: string().min(1).max(2e4).describe("Log entries that count, in the query language."),
  labels: record(string().regex(/^[a-z][a-z0-9_]*$/, "lower-case letters, digits and _"), string()).default({}).describe('Label name to extractor: EXTRACT(field) or REGEXP_EXTRACT(field, "re2").'),
  alert: LogMetricAlert.optional().describe(
    "An alert on the metric. The filter must then name one resource.type."
  )
});
var LogMetrics = strictObject({
  enabled: boolean().default(true).describe("Emit metrics made from the access logs."),
  custom: record(
    string().regex(/^[a-z]([-a-z0-9]*[a-z0-9])?$/, "lower-case letters, digits and hyphens"),
    LogMetric
  ).default({}).describe("Metrics of your own, by name.")
}).describe("Log-based metrics in Cloud Logging.");
var MetricsAdapter = strictObject({
  enabled: boolean().default(false).describe("Deploy the custom metrics adapter with this environment. One for each cluster.")
}).describe("What lets a HorizontalPodAutoscaler read metrics of Cloud Monitoring.");

// src/config/simple-document.ts
var UNUSUAL = /^%|\n(?:---|\.\.\.)|[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
function simpleDocument(source) {
  if (UNUSUAL.test(source.text)) return void 0;
  const node = readSimple({ source, start: 0, end: source.text.length });
  return node === void 0 || node === "empty" || isDoubtful(node) ? void 0 : node;
}
function isDoubtful(node) {
  if (node.kind === "scalar") return node.style === "plain" && node.text === "";
  if (node.kind === "seq") return node.items.some(isDoubtful);
  const keys = new Set(node.shape.names);
  return keys.size < node.values.length || node.values.some(isDoubtful);
}

// src/promql/strings.ts
var SIMPLE = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
function unquote(literal) {
  const quote2 = literal[0];
  const closed = literal.length > 1 && literal.endsWith(quote2 ?? "");
  const inner = literal.slice(1, closed ? -1 : void 0);
  if (quote2 === "`") return inner;
  return inner.replace(ESCAPE, (_, hex, short, long, octal, other) => {
    const code = hex ?? short ?? long;
    if (code !== void 0) return String.fromCodePoint(Number.parseInt(code, 16));
    if (octal !== void 0) return String.fromCodePoint(Number.parseInt(octal, 8));
    return SIMPLE[other] ?? other;
  });
}
function quote(text) {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

export {
  unquote,
  quote,
  EPP_METRICS,
  EppMetrics,
  Observability,
  Alerts,
  LogMetrics,
  MetricsAdapter,
  simpleDocument
};
