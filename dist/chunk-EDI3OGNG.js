const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  Report,
  SERVER_PREFIXES,
  VALUE,
  configConnectorPolicy,
  labelVariable,
  metricNamesOf,
  parseRuleFile,
  policyNames,
  recordingRules,
  scopedPolicy,
  severityOfWord,
  translateRules
} from "./chunk-CJVWLMWH.js";
import {
  errorLabels,
  failedRequests,
  gatewayEntries,
  loadBalancerLog
} from "./chunk-UQUS6TZX.js";
import {
  labelsOf,
  syncWave
} from "./chunk-NOU4PLWJ.js";
import {
  fit,
  identityOf,
  labelNameFor,
  slug
} from "./chunk-6JJB7PKT.js";
import {
  ownChannels,
  sloRules,
  withOwnChannels
} from "./chunk-4ZKPVAUH.js";
import {
  parsePromql
} from "./chunk-PBGHAR35.js";
import {
  logMetricId,
  resourceTypeIn,
  servedModels
} from "./chunk-PZ446VJJ.js";
import {
  UserError
} from "./chunk-WWGTZDID.js";

// src/config/slo-context.ts
function enabledSlos({ slos }) {
  return Object.fromEntries(Object.entries(slos).filter(([, { enabled }]) => enabled));
}
function sloContext({
  eppMetrics,
  pools
}) {
  return {
    epp: eppMetrics,
    pools: Object.fromEntries(
      Object.entries(pools).map(([name, pool]) => [
        name,
        { models: servedModels({ [name]: pool }), jobs: scrapeJobs(name, pool) }
      ])
    )
  };
}
function scrapeJobs(name, { endpointPicker, modelServer }) {
  return {
    "endpoint-picker": endpointPicker.scrape ? `${name}-epp` : void 0,
    "model-server": modelServer.scrape ? `${name}-model-server` : void 0
  };
}

// src/template/template.ts
var TOKEN = /%\{([a-z0-9-]+)\}/g;
function templateResource(input) {
  const fields = [];
  const manifest = fill(input.manifest, [], fields);
  for (const [path, key] of Object.entries(input.numbers ?? {})) fields.push({ key, path });
  const { file, comment } = input;
  return { file, ...comment !== void 0 && { comment }, manifest, fields };
}
function placeholder(key) {
  return key.toUpperCase().replaceAll("-", "_");
}
function fill(value, path, fields) {
  if (typeof value === "string") return fillText(value, fieldPath(path), fields);
  if (Array.isArray(value)) return value.map((item, i) => fill(item, [...path, String(i)], fields));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key], fields)])
  );
}
function fillText(text, path, fields) {
  const filled = text.replace(TOKEN, (_, key) => placeholder(key));
  for (const token of text.matchAll(TOKEN)) {
    const [whole, key = ""] = token;
    if (whole === text) fields.push({ key, path });
    else fields.push({ key, path, ...partOf(text, token.index, whole.length) });
  }
  return filled;
}
function partOf(text, start, length) {
  const before = text[start - 1];
  const after = text[start + length];
  const delimiter = before ?? after;
  if (delimiter === void 0 || before !== void 0 && after !== void 0 && before !== after)
    throw new Error(`no delimiter around ${text.slice(start, start + length)} in ${text}`);
  const plain = text.slice(0, start).replace(TOKEN, (_, key) => placeholder(key));
  return { delimiter, index: plain.split(delimiter).length - 1 };
}
function fieldPath(path) {
  return path.map((step) => /[./]/.test(step) ? `[${step}]` : step).join(".");
}

// src/promql/threshold.ts
var COMPARISONS = ["Gtr", "Gte", "Lss", "Lte", "Eql", "Neq"];
function thresholdOf(query) {
  let literal;
  query.tree.iterate({
    enter(node) {
      if (literal === void 0 && node.name === "BinaryExpr") literal = comparedWith(node.node);
      return literal === void 0;
    }
  });
  if (literal === void 0) return;
  const value = Number(query.text.slice(literal.from, literal.to));
  return Number.isNaN(value) ? void 0 : { value, from: literal.from, to: literal.to };
}
function withThreshold(text, value) {
  const threshold = thresholdOf(parsePromql(text));
  if (threshold === void 0) return void 0;
  const before = text.slice(0, threshold.from);
  return `${before}${/\w$/.test(before) ? " " : ""}${value}${text.slice(threshold.to)}`;
}
function comparedWith(node) {
  const isComparison = COMPARISONS.some((name) => node.getChild(name) !== null);
  const right = node.lastChild;
  return isComparison && right?.name === "NumberDurationLiteral" ? right : void 0;
}

// src/alerts/default-rules.ts
var DEFAULT_RULES_FOLDER = "kustomize/rules";
var OWN_ALERTS = { GatewayErrors: 0, GatewayCalloutErrors: 0 };
function isDefaultRuleFile(file) {
  return file.startsWith(`${DEFAULT_RULES_FOLDER}/`);
}
function defaultRuleFile({ eppMetrics }) {
  return `${DEFAULT_RULES_FOLDER}/${eppMetrics}.yaml`;
}
function settledDefaults(file, settings) {
  const settle = (rule) => rule.kind === "alert" ? settledAlert(rule, settings) : [rule];
  const groups = file.groups.map((group) => ({ ...group, rules: group.rules.flatMap(settle) }));
  return { ...file, groups: groups.filter(({ rules }) => rules.length > 0) };
}
function unknownDefaults(file, settings) {
  const rules = file?.groups.flatMap((group) => group.rules.map(({ name }) => name.text)) ?? [];
  const known = [...rules, ...Object.keys(OWN_ALERTS)];
  const { disable, thresholds } = settings.alerts;
  return [
    ...disable.map((name) => ["alerts.disable", name]),
    ...Object.keys(thresholds).map((name) => ["alerts.thresholds", name])
  ].flatMap(
    ([field, name]) => known.includes(name) ? [] : new UserError("bad-value", `'${name}' in ${field} is no default alert`, {
      hint: `default alerts are ${known.join(", ")}`
    })
  );
}
function settledAlert(rule, { alerts, pools }) {
  const name = rule.name.text;
  const threshold = alerts.thresholds[name];
  const isOptional = rule.annotations.has("needs");
  if (alerts.disable.includes(name) || isOptional && threshold === void 0) return [];
  const servers = new Set(Object.values(pools).map(({ modelServer }) => modelServer.kind));
  if (!isEmittedBy(rule.expr.text, servers)) return [];
  const annotations = new Map([...rule.annotations].filter(([key]) => key !== "needs"));
  if (threshold === void 0) return [{ ...rule, annotations }];
  const text = withThreshold(rule.expr.text, threshold);
  return [{ ...rule, annotations, expr: { ...rule.expr, text: text ?? rule.expr.text } }];
}
function isEmittedBy(expr, servers) {
  const names = metricNamesOf(parsePromql(expr));
  return names.every((name) => {
    const server = Object.entries(SERVER_PREFIXES).find(([, prefix]) => name.startsWith(prefix));
    return server === void 0 || servers.has(server[0]);
  });
}

// src/alerts/log-sampling.ts
function logSampleRateKey(pool) {
  return `${pool}-log-sample-rate`;
}
var MOST_NAMED = 50;
function samplingNote(resourceType, { pools, gateway }) {
  if (resourceType !== loadBalancerLog(gateway.className).resourceType) return;
  const all = Object.entries(pools);
  const ours = all.filter(([, { policies }]) => policies === "bundle");
  const theirs = all.filter(([, { policies }]) => policies === "chart");
  const rates = named(ours.map(([name]) => `%{${logSampleRateKey(name)}} to ${name}`));
  const charts = named(theirs.map(([name]) => name));
  return [
    ...rates === "" ? [] : [`It counts access logs. Of a million requests they hold: ${rates}.`],
    ...charts === "" ? [] : [`How many of those to ${charts} are logged, the Helm chart decides.`]
  ].join(" ");
}
function named(texts) {
  const others = texts.length - MOST_NAMED;
  const some = texts.slice(0, MOST_NAMED).join(", ");
  return others > 0 ? `${some}, and ${others} other pools` : some;
}

// src/alerts/log-metrics.ts
function logMetricIdOf(name, metric) {
  return logMetricId(name, "%{environment}", metric);
}
function ownLogMetrics({
  logMetrics,
  modelArmor,
  apigee
}) {
  if (!logMetrics.enabled) return [];
  return modelArmor?.enabled || apigee?.enabled ? ["error", "callout"] : ["error"];
}
function logMetricResources({
  name,
  settings
}) {
  const { enabled, custom } = settings.logMetrics;
  if (!enabled) return [];
  const own = ownLogMetrics(settings).map((metric) => OWN_METRICS[metric](settings));
  const users = Object.entries(custom).map(([key, metric]) => ({
    key,
    description: sentence(metric.description ?? `${key} of the inference gateway ${name}`),
    filter: metric.filter,
    labels: Object.entries(metric.labels).map(([label, extractor]) => ({ label, extractor }))
  }));
  return [...own, ...users].map((metric) => logMetric(name, withSampling(metric, settings)));
}
function withSampling(metric, settings) {
  const note = samplingNote(resourceTypeIn(metric.filter), settings);
  return note === void 0 ? metric : { ...metric, description: `${metric.description} ${note}` };
}
var STATUS = {
  label: "status",
  extractor: "EXTRACT(httpRequest.status)",
  valueType: "INT64"
};
var OWN_METRICS = { error: errorMetric, callout: calloutMetric };
var ERROR_COMMENT = [
  "Errors of this Gateway only: the load balancer that GKE makes has the namespace and the name of the",
  "Gateway in the names of its parts; very long ones are cut, then shorten the filter here. Points are",
  "made from the moment on at which the metric exists."
].join("\n");
function errorMetric({ gateway }) {
  const log = loadBalancerLog(gateway.className);
  return {
    key: "error",
    comment: ERROR_COMMENT,
    description: "Errors that the load balancer of the inference gateway logged: status 5xx, or a failure of its own.",
    filter: [...gatewayEntries(log), failedRequests(log)].join("\n"),
    labels: [...errorLabels(log), STATUS]
  };
}
var FAILED_CALLS = [
  "ABORTED",
  "ALREADY_EXISTS",
  "DATA_LOSS",
  "DEADLINE_EXCEEDED",
  "FAILED_PRECONDITION",
  "INTERNAL",
  "INVALID_ARGUMENT",
  "NOT_FOUND",
  "OUT_OF_RANGE",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "UNAUTHENTICATED",
  "UNAVAILABLE",
  "UNIMPLEMENTED",
  "UNKNOWN"
];
var CALLOUT_COMMENT = [
  "The log has a list of the callouts of each request. What matches is any of them, and where its name",
  "cannot be read from the list, the label is empty."
].join("\n");
function calloutMetric({ gateway }) {
  const info = "jsonPayload.serviceExtensionInfo";
  const statuses = FAILED_CALLS.map((status) => `"${status}"`).join(" OR ");
  return {
    key: "callout",
    comment: CALLOUT_COMMENT,
    description: "Requests of which a callout of the load balancer, such as Model Armor or Apigee, failed or was left out because it did.",
    filter: [
      ...gatewayEntries(loadBalancerLog(gateway.className)),
      `(${info}.grpcStatus=(${statuses}) OR ${info}.failedOpen=true)`
    ].join("\n"),
    labels: [{ label: "extension", extractor: `EXTRACT(${info}.extension)` }, STATUS]
  };
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function logMetric(name, { key, comment, description, filter, labels }) {
  return templateResource({
    file: `log-metric-${key}.yaml`,
    ...comment !== void 0 && { comment },
    manifest: {
      apiVersion: "logging.cnrm.cloud.google.com/v1beta1",
      kind: "LoggingLogMetric",
      metadata: {
        name: fit(`${name}-${key}`, 63),
        namespace: "%{config-connector-namespace}",
        labels: labelsOf("log-metrics"),
        annotations: syncWave("dependency")
      },
      spec: {
        projectRef: { external: "%{project-id}" },
        resourceID: logMetricIdOf(name, key),
        description,
        filter,
        // Written out, because Config Connector never finished without them.
        metricDescriptor: {
          metricKind: "DELTA",
          valueType: "INT64",
          unit: "1",
          ...labels.length > 0 && {
            labels: labels.map(({ label, valueType = "STRING" }) => ({ key: label, valueType }))
          }
        },
        ...labels.length > 0 && {
          labelExtractors: Object.fromEntries(
            labels.map(({ label, extractor }) => [label, extractor])
          )
        }
      }
    }
  });
}

// src/alerts/log-metric-alerts.ts
function logMetricAlerts(name, settings) {
  if (!settings.alerts.enabled || !settings.logMetrics.enabled) return [];
  return [...ownAlerts(settings), ...userAlerts(settings)].map(
    (alert) => translated(name, settings, alert)
  );
}
var GROUP = "load-balancer";
var OWN = {
  error: {
    alert: "GatewayErrors",
    by: ["error", "status"],
    subject: "The load balancer of the inference gateway reports errors",
    content: [
      `The load balancer answers ${VALUE} requests a second with status ${labelVariable("status")}.`,
      "An error such as `destination_unavailable` comes from the load balancer itself: with",
      "`failed_to_pick_backend` no endpoint was ready; otherwise a callout such as Model Armor or Apigee",
      "may not have answered in time. Without an error the status is that of the model server."
    ].join("\n")
  },
  callout: {
    alert: "GatewayCalloutErrors",
    by: ["extension", "status"],
    subject: "A callout of the inference gateway fails",
    content: [
      `${VALUE} requests a second have a callout that fails (${labelVariable("extension")}, status`,
      `${labelVariable("status")}). With failOpen they went through unscreened or without a key check;`,
      "without it, clients were refused. Look at `serviceExtensionInfo` of the access logs: its",
      "`grpcStatus` tells a timeout (DEADLINE_EXCEEDED) from a missing permission of the service agent",
      "(PERMISSION_DENIED) and from a service that is down (UNAVAILABLE)."
    ].join("\n")
  }
};
function ownAlerts(settings) {
  const { alerts, gateway } = settings;
  if (!alerts.defaults) return [];
  return ownLogMetrics(settings).map((metric) => ({
    ...OWN[metric],
    group: GROUP,
    metric,
    resourceType: loadBalancerLog(gateway.className).resourceType,
    threshold: alerts.thresholds[OWN[metric].alert] ?? OWN_ALERTS[OWN[metric].alert],
    pendingSeconds: 300,
    severity: "error"
  })).filter(({ alert }) => !alerts.disable.includes(alert));
}
function userAlerts({ logMetrics }) {
  return Object.entries(logMetrics.custom).flatMap(([metric, { alert, filter, labels }]) => {
    const resourceType = resourceTypeIn(filter);
    if (alert === void 0 || resourceType === void 0) return [];
    return [
      {
        ...alert,
        group: "log-metrics",
        alert: metric,
        metric,
        resourceType,
        by: Object.keys(labels),
        subject: alert.summary ?? `Too many log entries of ${metric}`,
        content: [
          alert.description ?? "Open the logs with the filter of the metric to see the entries.",
          `Now there are ${VALUE} entries a second; the alert begins above ${alert.threshold}.`
        ].join("\n\n")
      }
    ];
  });
}
function translated(config, settings, alert) {
  const { group, subject } = alert;
  const { runbookUrl } = settings.alerts;
  const sampling = samplingNote(alert.resourceType, settings);
  const content = [alert.content, ...sampling === void 0 ? [] : [sampling]].join("\n\n");
  const severity = severityOfWord(alert.severity);
  const url = alert.runbookUrl ?? (runbookUrl && runbookUrl + alert.alert);
  return {
    group,
    alert: alert.alert,
    identity: identityOf([config, group, alert.alert]),
    severity,
    at: { file: "inference-gateway.yaml", line: 1, col: 1 },
    policy: {
      displayName: `${group}/${alert.alert}`,
      documentation: {
        subject,
        content,
        mimeType: "text/markdown",
        links: url === void 0 ? [] : [{ displayName: "Runbook", url }]
      },
      userLabels: {},
      conditions: [
        {
          displayName: alert.alert,
          conditionPrometheusQueryLanguage: {
            query: queryOf(config, alert),
            duration: `${alert.pendingSeconds}s`,
            evaluationInterval: "60s",
            labels: { severity: alert.severity },
            ruleGroup: group,
            alertRule: labelNameFor(alert.alert)
          }
        }
      ],
      combiner: "OR",
      ...severity && { severity }
    }
  };
}
function queryOf(config, { metric, resourceType, by, threshold }) {
  const name = `"logging.googleapis.com/user/${logMetricIdOf(config, metric)}"`;
  const rate = `rate({${name},monitored_resource="${resourceType}"}[5m])`;
  const sum = by.length === 0 ? `sum(${rate})` : `sum by (${by.join(", ")}) (${rate})`;
  return `${sum} > ${threshold}`;
}

// src/alerts/alert-resources.ts
var SCOPE = {
  cluster: "%{cluster-name}",
  location: "%{cluster-location}",
  namespace: "%{namespace}"
};
function alertResources(input) {
  const { name, settings } = input;
  const report = new Report();
  if (!settings.alerts.enabled) return { resources: [], errors: [], warnings: [] };
  const files = ruleFilesOf(input, report);
  const { alerts, errors, warnings } = translateRules(files, translateOptions(input));
  report.add({ errors, warnings: warnings.filter(({ at }) => !isDefaultRuleFile(at?.file ?? "")) });
  const good = [
    ...alerts.filter((alert) => isFreeOfTokens(alert, report)),
    ...logMetricAlerts(name, settings)
  ];
  const names = policyNames(name, good);
  const scope = settings.alerts.scope.map((label) => ({ label, value: SCOPE[label] ?? "" }));
  return {
    resources: [
      ...good.map(
        (alert, i) => templateResource({
          file: `alerts-${slug(alert.group) || "unnamed"}.yaml`,
          manifest: policyManifest(
            { ...alert, policy: scopedPolicy(alert, scope, report) },
            names[i] ?? "",
            settings
          )
        })
      ),
      ...recordingRules(files).map((rules) => recordingTemplate(name, rules))
    ],
    errors: report.errors,
    warnings: report.warnings
  };
}
function translateOptions({
  name,
  settings
}) {
  const { inlineRecordingRules, runbookUrl, severities, externalLabels, externalUrl } = settings.alerts;
  return {
    source: name,
    distinctNames: true,
    withRecordingRules: true,
    inlineRecordingRules,
    ...runbookUrl !== void 0 && { runbookUrl },
    severities: Object.fromEntries(
      Object.entries(severities).map(([word, severity]) => [word, SEVERITIES[severity]])
    ),
    externalLabels,
    ...externalUrl !== void 0 && { externalUrl },
    metrics: {
      epp: settings.eppMetrics,
      modelServers: Object.values(settings.pools).map(({ modelServer }) => modelServer.kind)
    }
  };
}
var SEVERITIES = { critical: "CRITICAL", error: "ERROR", warning: "WARNING" };
function ruleFilesOf({ name, settings, ruleFiles }, report) {
  const wanted = defaultRuleFile(settings);
  const defaults = ruleFiles.find(({ file }) => settings.alerts.defaults && file === wanted);
  const parsed = defaults && parseRuleFile(defaults);
  report.add({ warnings: unknownDefaults(parsed, settings) });
  const own = ruleFiles.filter(({ file }) => !isDefaultRuleFile(file)).map(parseRuleFile);
  const slos = sloRules(name, enabledSlos(settings), sloContext(settings));
  return [
    ...parsed ? [settledDefaults(parsed, settings)] : [],
    ...slos ? [parseRuleFile(slos)] : [],
    ...own
  ];
}
function policyManifest(alert, name, { slos }) {
  const { policy, severity, identity } = alert;
  const displayName = `%{environment}/${policy.displayName.replaceAll('"', "")}`;
  const manifest = configConnectorPolicy(
    { ...alert, policy: { ...policy, displayName } },
    {
      name,
      namespace: "%{config-connector-namespace}",
      projectId: "%{project-id}",
      labels: {
        ...labelsOf("alerts"),
        // Keys without a slash become user labels of the policy.
        ...plainLabels(alert),
        environment: "%{environment}",
        "alert-id": identity,
        ...severity && { severity: severity.toLowerCase() }
      },
      annotations: {
        ...syncWave("policy"),
        // Flux would expand the variables of the documentation, such as those of the labels.
        "kustomize.toolkit.fluxcd.io/substitute": "disabled"
      }
    }
  );
  const channels = ownChannels(alert, slos);
  return channels === void 0 ? manifest : withOwnChannels(manifest, channels);
}
function plainLabels({ policy }) {
  const { labels = {} } = policy.conditions[0].conditionPrometheusQueryLanguage;
  return Object.fromEntries(
    Object.entries(labels).filter(
      ([key, value]) => key !== "severity" && /^[a-z][a-z0-9_-]{0,62}$/.test(key) && /^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/.test(value)
    )
  );
}
var RECORDING_COMMENT = [
  "Policies cannot record, so the collector in the cluster evaluates these. It limits their queries to",
  "this project, location, cluster and namespace by itself."
].join("\n");
function recordingTemplate(name, rules) {
  return templateResource({
    file: "recording-rules.yaml",
    comment: RECORDING_COMMENT,
    manifest: {
      apiVersion: "monitoring.googleapis.com/v1",
      kind: "Rules",
      metadata: {
        name: fit(`${name}-${rules.slug}`, 63),
        namespace: "%{namespace}",
        labels: labelsOf("alerts"),
        annotations: syncWave("dependency")
      },
      spec: { groups: rules.groups }
    }
  });
}
function isFreeOfTokens({ policy, alert, group, at }, report) {
  const token = /%\{[a-z0-9-]+\}/.exec(JSON.stringify(policy))?.[0];
  if (token === void 0) return true;
  const message = `alert '${alert}' of group '${group}' holds '${token}', which stands for a value of the environment`;
  report.add({ errors: [new UserError("bad-rule", message, { at, hint: "leave out the '%'" })] });
  return false;
}

export {
  logSampleRateKey,
  enabledSlos,
  templateResource,
  logMetricResources,
  alertResources,
  translateOptions
};
