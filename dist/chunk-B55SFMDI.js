const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  alertResources,
  enabledSlos,
  logMetricResources,
  logSampleRateKey,
  templateResource
} from "./chunk-EDI3OGNG.js";
import {
  formatComment,
  formatManifest
} from "./chunk-PRDA4AMQ.js";
import {
  sourceOfSettings
} from "./chunk-ZC4MAGA3.js";
import {
  MODEL_SERVERS
} from "./chunk-WWYZOGJB.js";
import {
  labelsOf,
  syncWave
} from "./chunk-NOU4PLWJ.js";
import {
  BUDGET_LEFT_RECORD,
  errorRatioRecord,
  sloLabel
} from "./chunk-4ZKPVAUH.js";
import {
  groupBy
} from "./chunk-OT75BEOS.js";
import {
  METADATA_LIMIT,
  ModelArmorTemplate,
  burnRates,
  eppNames,
  errorBudget,
  formatSlo,
  isReachable,
  isScreenable,
  modelArmorSettings,
  servedModels,
  templateId
} from "./chunk-PZ446VJJ.js";
import {
  EPP_METRICS
} from "./chunk-ZO7SR6ML.js";
import {
  join
} from "./chunk-XZZ7DTC4.js";
import {
  UserError,
  UserErrors
} from "./chunk-WWGTZDID.js";
import {
  readFileSync
} from "./chunk-SAHCXYC2.js";

// src/edge/bundled-rules.ts
function bundledRules(home) {
  return EPP_METRICS.map((generation) => {
    const file = `kustomize/rules/${generation}.yaml`;
    return { file, text: readFileSync(join(home, "..", file), "utf8") };
  });
}

// src/bundle/model-armor-values.ts
function modelArmorValues(input) {
  const { name, environment, settings } = input;
  const { modelArmor, pools } = settings;
  if (!modelArmor?.enabled) return [];
  const { project, region } = environment;
  const location = modelArmor.location ?? region;
  const armor = {
    name,
    environment: environment.name,
    project: project.id,
    region,
    modelArmor,
    pools
  };
  return [
    // The number is that of the project that holds the Gateway: Google names its agents by it.
    [
      "service-extensions-agent",
      `serviceAccount:service-${project.number}@gcp-sa-dep.iam.gserviceaccount.com`
    ],
    ["model-armor-location", location],
    ["model-armor-service", `modelarmor.${location}.rep.googleapis.com`],
    ["model-armor-template-id", templateId(armor)],
    ["model-armor-template-project", modelArmor.existing?.project ?? project.id],
    ["model-armor-settings", screenedModels(armor)],
    ["model-armor-timeout", modelArmor.timeout],
    ["model-armor-fail-open", String(modelArmor.failOpen)],
    ...modelArmor.existing ? [] : templateValues(modelArmor)
  ];
}
function templateValues({ template }) {
  return [
    ["model-armor-enforcement", template?.enforcement ?? "INSPECT_AND_BLOCK"],
    ["model-armor-log-content", String(template?.logPromptsAndResponses ?? false)]
  ];
}
function screenedModels(armor) {
  const text = modelArmorSettings(armor);
  const models = servedModels(armor.pools);
  if (text.length > METADATA_LIMIT) throw tooManyModels(armor.environment, models, text.length);
  const odd = models.find((model) => !isScreenable(model));
  if (odd !== void 0) throw unsendableModel(odd);
  return text;
}
function tooManyModels(environment, models, length) {
  return new UserError(
    "bad-value",
    `the ${models.length} models of environment '${environment}' need ${length} characters in model_armor_settings, which holds ${METADATA_LIMIT}`,
    { hint: "shorten modelArmor.template.id, or serve some pools through a Gateway of their own" }
  );
}
function unsendableModel(model) {
  return new UserError(
    "bad-value",
    `model '${model}' has a character that the load balancer refuses in model_armor_settings`,
    { hint: "give it a served name of letters, digits and '/', '-', '.', '_', ':'" }
  );
}

// src/bundle/autoscaling-metric.ts
var DEFAULT_TARGET = { "kv-cache": 0.7, queue: 5, running: 100 };
var DEFAULT_SHARE = 0.7;
var EXTENSION = {
  "kv-cache": "inference_pool_average_kv_cache_utilization",
  queue: "inference_pool_average_queue_size",
  running: "inference_pool_average_running_requests"
};
var POOL_AVERAGES = {
  "gaie-legacy": EXTENSION,
  gaie: EXTENSION,
  "llm-d": {
    "kv-cache": "llm_d_epp_average_kv_cache_utilization",
    queue: "llm_d_epp_average_queue_size",
    running: "llm_d_epp_average_running_requests"
  }
};
function poolAverage(generation, metric) {
  return POOL_AVERAGES[generation][metric];
}
function serverMetric(pool, { modelServer, autoscaling }) {
  const { metrics } = MODEL_SERVERS[modelServer.kind];
  const found = metrics[autoscaling.metric];
  if (found) return found;
  throw new UserError(
    "bad-value",
    `'${modelServer.kind}' exports no metric for pools.${pool}.autoscaling.metric '${autoscaling.metric}'`,
    { hint: `use one of ${Object.keys(metrics).join(", ")}, or source: endpoint-picker` }
  );
}
function autoscalingTarget({ autoscaling, modelServer }) {
  const { metric, source, target } = autoscaling;
  if (target !== void 0) return target;
  const share2 = source === "model-server" && MODEL_SERVERS[modelServer.kind].metrics[metric]?.share;
  return share2 ? DEFAULT_SHARE : DEFAULT_TARGET[metric];
}

// src/bundle/pool-values.ts
function poolKeys(pool) {
  return {
    minReplicas: `${pool}-min-replicas`,
    maxReplicas: `${pool}-max-replicas`,
    autoscalingTarget: `${pool}-autoscaling-target`,
    timeoutSeconds: `${pool}-timeout-seconds`,
    logSampleRate: logSampleRateKey(pool)
  };
}
function poolValues(name, pool) {
  const keys = poolKeys(name);
  const { autoscaling } = pool;
  const scaling = [
    [keys.minReplicas, String(autoscaling.minReplicas)],
    [keys.maxReplicas, String(autoscaling.maxReplicas)],
    [keys.autoscalingTarget, formatQuantity(autoscalingTarget(pool))]
  ];
  const policy = [
    [keys.timeoutSeconds, String(pool.timeoutSeconds)],
    [keys.logSampleRate, String(logSampleRate(pool))]
  ];
  return [...autoscaling.enabled ? scaling : [], ...pool.policies === "bundle" ? policy : []];
}
function logSampleRate({ logging }) {
  return logging.enabled ? Math.round(logging.samplePercent * 1e4) : 0;
}
function formatQuantity(value) {
  return Number.isInteger(value) ? String(value) : `${Math.round(value * 1e3)}m`;
}

// src/bundle/values.ts
var VALUES_NAME = "inference-gateway-values";
function environmentValues(input) {
  const { environment, settings } = input;
  return new Map([
    ...facts(environment),
    ["gateway-name", settings.gateway.name],
    ["gateway-namespace", environment.gatewayNamespace],
    ["config-connector-namespace", environment.configConnectorNamespace],
    ["collector-namespace", collectorNamespace(environment.cluster.mode)],
    ...modelArmorValues(input),
    ...apigeeValues(settings),
    ...settings.metricsAdapter.enabled ? adapterValues(environment) : [],
    ...Object.entries(settings.pools).flatMap(([name, pool]) => poolValues(name, pool))
  ]);
}
var VALUES_COMMENT = [
  "Everything in which this environment differs from the others. Kustomize reads it while it builds",
  "(see the replacements of each component) and leaves it out of the result."
].join("\n");
function valuesManifest(values, descriptions = /* @__PURE__ */ new Map()) {
  const head = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: {
      name: VALUES_NAME,
      annotations: { "config.kubernetes.io/local-config": "true" }
    }
  };
  const entries = [...values].map(
    ([key, value]) => indented(formatManifest({ [key]: value }, descriptions.get(key)))
  );
  return `${formatManifest(head, VALUES_COMMENT)}data:
${entries.join("")}`;
}
function indented(text) {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
function facts({ name, project, cluster, ...environment }) {
  return [
    ["environment", name],
    ["project-id", project.id],
    ["project-number", project.number],
    ["cluster-name", cluster.name],
    ["cluster-location", cluster.location],
    ["region", environment.region],
    ["network", environment.network],
    ["subnetwork", environment.subnetwork],
    ["namespace", environment.namespace]
  ];
}
function collectorNamespace(mode) {
  return mode === "autopilot" ? "gke-gmp-system" : "gmp-system";
}
function apigeeValues({ apigee }) {
  if (!apigee?.enabled) return [];
  return [
    ["apigee-name", apigee.name],
    ["apigee-environment", apigee.environment],
    ["apigee-timeout", apigee.timeout],
    ["apigee-fail-open", String(apigee.failOpen)]
  ];
}
function adapterValues({ project }) {
  const pool = `projects/${project.number}/locations/global/workloadIdentityPools/${project.id}.svc.id.goog`;
  const account = "ns/custom-metrics/sa/custom-metrics-stackdriver-adapter";
  return [["adapter-principal", `principal://iam.googleapis.com/${pool}/subject/${account}`]];
}

// src/bundle/replacements.ts
var COMMENT = [
  "Writes the values of the environment into the fields that take them, value by value. A renamed",
  "resource is no longer found by its old name, so namespaces and names come last."
].join("\n");
function formatReplacements(resources, patches) {
  const targets = [...resources.flatMap(resourceTargets), ...patches.flatMap(patchTargets)];
  const renames = (path) => targets.filter(({ field }) => field.path === path);
  const entries = [
    ...byValue(targets.filter(({ field }) => !isRename(field))),
    ...byValue(renames("metadata.namespace")),
    ...byValue(renames("metadata.name"))
  ];
  return entries.length === 0 ? void 0 : formatManifest(entries, COMMENT);
}
function isRename({ path }) {
  return path === "metadata.name" || path === "metadata.namespace";
}
function resourceTargets({ manifest, fields }) {
  const { name, namespace: namespace2 } = manifest.metadata;
  const movesAway = fields.some(({ path }) => path === "metadata.namespace");
  return fields.map((field) => {
    const moved = field.path === "metadata.name" && movesAway;
    const inNamespace3 = namespace2 === void 0 || moved ? {} : { namespace: namespace2 };
    return { select: { ...gvkOf(manifest), name, ...inNamespace3 }, field };
  });
}
function gvkOf({ apiVersion, kind }) {
  const slash = apiVersion.indexOf("/");
  const version = apiVersion.slice(slash + 1);
  return slash === -1 ? { version, kind } : { group: apiVersion.slice(0, slash), version, kind };
}
function patchTargets({ target, fields }) {
  return fields.map((field) => ({ select: target, field }));
}
function byValue(targets) {
  return [...groupBy(targets, ({ field }) => field.key)].map(([key, ofKey]) => ({
    source: { kind: "ConfigMap", name: VALUES_NAME, fieldPath: `data.${key}` },
    targets: [...groupBy(ofKey, placeOf).values()].map(formatTarget)
  }));
}
function placeOf({ select, field: { delimiter, index } }) {
  return JSON.stringify([select, delimiter, index]);
}
function formatTarget(targets) {
  const [first] = targets;
  const { delimiter, index } = first?.field ?? {};
  return {
    select: first?.select,
    fieldPaths: targets.map(({ field }) => field.path),
    ...delimiter !== void 0 && { options: { delimiter, index } }
  };
}

// src/bundle/component.ts
function componentFiles(source) {
  const { resources, patches = [] } = source;
  if (resources.length === 0 && patches.length === 0) return /* @__PURE__ */ new Map();
  const replacements = formatReplacements(resources, patches);
  return new Map([
    ["kustomization.yaml", formatKustomization(source, replacements !== void 0)],
    ...[...groupBy(resources, ({ file }) => file)].map(
      ([file, inFile]) => [file, inFile.map(formatResource).join("---\n")]
    ),
    ...patches.map(
      ({ file, comment, operations }) => [file, formatManifest(operations, comment)]
    ),
    ...replacements === void 0 ? [] : [["replacements.yaml", replacements]]
  ]);
}
function formatKustomization({ header, resources, patches = [] }, hasReplacements) {
  const files = [...new Set(resources.map(({ file }) => file))];
  return formatManifest(
    {
      apiVersion: "kustomize.config.k8s.io/v1alpha1",
      kind: "Component",
      ...files.length > 0 && { resources: files },
      ...patches.length > 0 && {
        patches: patches.map(({ file, target }) => ({ path: file, target }))
      },
      ...hasReplacements && { replacements: [{ path: "replacements.yaml" }] }
    },
    header
  );
}
function formatResource({ comment, manifest }) {
  const { apiVersion, kind, metadata, ...rest } = manifest;
  return formatComment(comment) + formatManifest({ apiVersion, kind, metadata, ...rest });
}

// src/bundle/apigee.ts
var COMMENT2 = [
  "The Apigee Operator makes the private endpoint to which the load balancer sends calls. One item of",
  "locations for each region with an Apigee instance; network and subnetwork are full paths."
].join("\n");
function apigeeResources({ apigee }) {
  return apigee?.enabled ? [apigeeBackend(apigee)] : [];
}
function apigeeItem({ body }) {
  return {
    value: {
      name: "apigee",
      backendRef: {
        group: "apim.googleapis.com",
        kind: "ApigeeBackendService",
        name: "%{apigee-name}"
      },
      ...body ? BODY_EVENTS : HEADER_EVENTS,
      timeout: "%{apigee-timeout}",
      failOpen: false,
      metadata: {
        "apigee-extension-processor": "%{apigee-name}",
        ...body && { "apigee-request-body": "true", "apigee-response-body": "true" }
      }
    },
    numbers: { failOpen: "apigee-fail-open" }
  };
}
var HEADER_EVENTS = {
  supportedEvents: ["RequestHeaders", "ResponseHeaders", "ResponseBody"]
};
var BODY_EVENTS = {
  supportedEvents: [
    "RequestHeaders",
    "RequestBody",
    "RequestTrailers",
    "ResponseHeaders",
    "ResponseBody",
    "ResponseTrailers"
  ],
  requestBodySendMode: "FullDuplexStreamed",
  responseBodySendMode: "FullDuplexStreamed"
};
function apigeeBackend({ verifyKeys }) {
  return templateResource({
    file: "backend-service.yaml",
    comment: COMMENT2,
    manifest: {
      apiVersion: "apim.googleapis.com/v1",
      kind: "ApigeeBackendService",
      metadata: {
        name: "%{apigee-name}",
        namespace: "%{gateway-namespace}",
        labels: labelsOf("apigee"),
        annotations: syncWave("dependency")
      },
      spec: {
        apigeeEnv: "%{apigee-environment}",
        defaultSecurityEnabled: verifyKeys,
        locations: [{ name: "%{region}", network: "%{network}", subnetwork: "%{subnetwork}" }]
      }
    }
  });
}

// src/bundle/dashboards/chart.ts
var SHARE = "10^2.%";
function formatChart({ title, unit, queries, stacked = false, thresholds = [] }) {
  return {
    title,
    xyChart: {
      dataSets: queries.map((prometheusQuery) => ({
        plotType: stacked ? "STACKED_AREA" : "LINE",
        targetAxis: "Y1",
        timeSeriesQuery: { prometheusQuery, unitOverride: unit }
      })),
      ...thresholds.length > 0 && {
        thresholds: thresholds.map(({ label, value }) => ({ label, value, targetAxis: "Y1" }))
      },
      yAxis: { scale: "LINEAR" }
    }
  };
}

// src/bundle/dashboards/promql.ts
var CLUSTER = 'cluster="%{cluster-name}",location="%{cluster-location}"';
var NAMESPACE = `${CLUSTER},namespace="%{namespace}"`;
function inNamespace(metric, ...matchers) {
  return selector(metric, [NAMESPACE, ...matchers]);
}
function inCluster(metric) {
  return selector(metric, [CLUSTER]);
}
function selector(metric, matchers) {
  return `${metric}{${matchers.join(",")}}`;
}
function rate(selected) {
  return `rate(${selected}[5m])`;
}
function sumBy(labels, expression) {
  return aggregate("sum", labels, expression);
}
function maxBy(labels, expression) {
  return aggregate("max", labels, expression);
}
function avgBy(labels, expression) {
  return aggregate("avg", labels, expression);
}
var QUANTILES = ["0.5", "0.95", "0.99"];
function quantiles(buckets, labels = []) {
  const summed = sumBy(["le", ...labels], rate(buckets));
  return QUANTILES.map((quantile) => `histogram_quantile(${quantile}, ${summed})`);
}
function aggregate(operator, labels, expression) {
  return labels.length === 0 ? `${operator}(${expression})` : `${operator} by (${labels.join(", ")}) (${expression})`;
}

// src/bundle/dashboards/endpoint-picker.ts
function endpointPickerSections(generation) {
  const names = eppNames(generation);
  return [
    {
      title: "Requests",
      subtitle: "By model, as the endpoint picker counts them.",
      charts: requestCharts(names)
    },
    { title: "Latency", subtitle: LATENCY_SUBTITLES[generation], charts: latencyCharts(names) },
    { title: "Tokens", subtitle: "By model, in a second.", charts: tokenCharts(names) },
    {
      title: "Pools",
      subtitle: "Averages keep their last value while no endpoint is ready: read them next to the count.",
      charts: poolCharts(names)
    },
    ...names.flowControl ? [flowControlSection(names.flowControl)] : []
  ];
}
var QUANTILES2 = "Median, p95 and p99.";
var LATENCY_SUBTITLES = {
  "gaie-legacy": QUANTILES2,
  gaie: `${QUANTILES2} Single tokens are only timed while the endpoint picker predicts latencies.`,
  "llm-d": QUANTILES2
};
var BY_MODEL = ["model_name"];
function requestCharts(names) {
  const requests2 = rate(inNamespace(names.requests));
  const errors = rate(inNamespace(names.errors));
  return [
    { title: "Requests", unit: "1/s", queries: [sumBy(BY_MODEL, requests2)], stacked: true },
    {
      title: "Share of failed requests",
      unit: SHARE,
      queries: [`${sumBy(BY_MODEL, errors)} / ${sumBy(BY_MODEL, requests2)}`]
    },
    {
      title: "Errors by code",
      unit: "1/s",
      queries: [sumBy(["error_code"], errors)],
      stacked: true
    },
    {
      title: "Requests in progress",
      unit: "1",
      queries: [sumBy(BY_MODEL, inNamespace(names.running))],
      stacked: true
    }
  ];
}
function latencyCharts(names) {
  return [
    latency("Whole answer", names.duration),
    ...names.timeToFirstToken ? [latency("Time to first token", names.timeToFirstToken)] : [],
    ...names.timePerToken ? [latency("Time per output token", names.timePerToken)] : [],
    latency("Whole answer divided by its tokens", names.normalizedTimePerToken)
  ];
}
function latency(title, histogram) {
  return { title, unit: "s", queries: quantiles(inNamespace(`${histogram}_bucket`), BY_MODEL) };
}
function tokenCharts(names) {
  const tokens = (histogram) => sumBy(BY_MODEL, rate(inNamespace(`${histogram}_sum`)));
  const input = tokens(names.inputTokens);
  return [
    { title: "Input tokens", unit: "1/s", queries: [input], stacked: true },
    { title: "Output tokens", unit: "1/s", queries: [tokens(names.outputTokens)], stacked: true },
    ...names.cachedTokens ? [
      {
        title: "Share of input tokens from the cache",
        unit: SHARE,
        queries: [`${tokens(names.cachedTokens)} / ${input}`]
      }
    ] : []
  ];
}
function poolCharts(names) {
  const gauge2 = (metric) => [maxBy(["name"], inNamespace(metric))];
  const hits = (part) => `sum(${rate(inNamespace(`${names.prefixHitRatio}_${part}`))})`;
  return [
    { title: "Ready endpoints", unit: "1", queries: gauge2(names.ready) },
    { title: "KV cache in use", unit: SHARE, queries: gauge2(names.kvCache) },
    { title: "Queue of an endpoint, average", unit: "1", queries: gauge2(names.queue) },
    {
      title: "Queue of each endpoint",
      unit: "1",
      queries: [maxBy(["name", names.endpointLabel], inNamespace(names.endpointQueue))]
    },
    {
      title: "Time to choose an endpoint",
      unit: "s",
      queries: quantiles(inNamespace(`${names.scheduling}_bucket`))
    },
    {
      title: "Prefix cache hits, average",
      unit: SHARE,
      queries: [`${hits("sum")} / ${hits("count")}`]
    }
  ];
}
function flowControlSection(names) {
  const refused = inNamespace(`${names.queueDuration}_count`, 'outcome!="Dispatched"');
  return {
    title: "Flow control",
    subtitle: "Empty while the feature gate flowControl of the endpoint picker is off.",
    charts: [
      {
        title: "Requests held back",
        unit: "1",
        queries: [sumBy(["inference_pool", "priority"], inNamespace(names.queueSize))],
        stacked: true
      },
      {
        title: "Time held back",
        unit: "s",
        queries: quantiles(inNamespace(`${names.queueDuration}_bucket`), ["inference_pool"])
      },
      {
        title: "Requests refused or evicted",
        unit: "1/s",
        queries: [sumBy(["inference_pool", "outcome"], rate(refused))],
        stacked: true
      },
      {
        // Newer versions have one series for each stage; older ones no such label.
        title: "Saturation (1 closes the gate; also while nothing is ready)",
        unit: "1",
        queries: [maxBy(["inference_pool", "stage"], inNamespace(names.saturation))]
      }
    ]
  };
}

// src/bundle/dashboards/gpu.ts
var BY_MODEL2 = ["modelName"];
function gpuSection() {
  const memoryUsed = sumBy(BY_MODEL2, inCluster("DCGM_FI_DEV_FB_USED"));
  const memoryFree = sumBy(BY_MODEL2, inCluster("DCGM_FI_DEV_FB_FREE"));
  return {
    title: "GPUs",
    subtitle: "Of the whole cluster, by model of the GPU.",
    charts: [
      {
        title: "Busy, average",
        unit: "%",
        queries: [avgBy(BY_MODEL2, inCluster("DCGM_FI_DEV_GPU_UTIL"))]
      },
      {
        title: "Memory in use",
        unit: SHARE,
        queries: [`${memoryUsed} / (${memoryUsed} + ${memoryFree})`]
      },
      {
        title: "Tensor cores active, average",
        unit: SHARE,
        queries: [avgBy(BY_MODEL2, inCluster("DCGM_FI_PROF_PIPE_TENSOR_ACTIVE"))]
      },
      {
        title: "Memory bus active, average",
        unit: SHARE,
        queries: [avgBy(BY_MODEL2, inCluster("DCGM_FI_PROF_DRAM_ACTIVE"))]
      },
      {
        title: "Temperature, hottest",
        unit: "Cel",
        queries: [maxBy(BY_MODEL2, inCluster("DCGM_FI_DEV_GPU_TEMP"))]
      },
      {
        title: "Power, total",
        unit: "W",
        queries: [sumBy(BY_MODEL2, inCluster("DCGM_FI_DEV_POWER_USAGE"))]
      }
    ]
  };
}

// src/bundle/dashboards/layout.ts
var COLUMNS = 48;
var CHARTS_A_ROW = 3;
var CHART = { width: COLUMNS / CHARTS_A_ROW, height: 16 };
var HEADER_HEIGHT = 5;
function mosaicLayout(sections) {
  const heights = sections.map(sectionHeight);
  const tiles = sections.flatMap(
    (section, i) => sectionTiles(
      section,
      heights.slice(0, i).reduce((sum, height) => sum + height, 0)
    )
  );
  return { columns: COLUMNS, tiles };
}
function sectionHeight({ charts }) {
  return HEADER_HEIGHT + Math.ceil(charts.length / CHARTS_A_ROW) * CHART.height;
}
function sectionTiles({ title, subtitle, charts }, top) {
  const header = {
    ...position(0, top),
    width: COLUMNS,
    height: HEADER_HEIGHT,
    widget: { title, sectionHeader: { subtitle, dividerBelow: true } }
  };
  return [header, ...charts.map((chart, i) => chartTile(chart, i, top + HEADER_HEIGHT))];
}
function chartTile(chart, index, top) {
  const row = Math.floor(index / CHARTS_A_ROW);
  return {
    ...position(index % CHARTS_A_ROW * CHART.width, top + row * CHART.height),
    ...CHART,
    widget: formatChart(chart)
  };
}
function position(x, y) {
  return { ...x > 0 && { xPos: x }, ...y > 0 && { yPos: y } };
}

// src/bundle/dashboards/load-balancer.ts
var LOAD_BALANCERS = {
  "gke-l7-regional-external-managed": {
    metrics: "loadbalancing_googleapis_com:https_external_regional",
    resource: "http_external_regional_lb_rule",
    title: "Regional external load balancer"
  },
  "gke-l7-rilb": {
    metrics: "loadbalancing_googleapis_com:https_internal",
    resource: "internal_http_lb_rule",
    title: "Internal load balancer"
  }
};
var URL_MAP = 'url_map_name=~"gkegw1-.*-+%{gateway-namespace}+-+%{gateway-name}+-.*"';
var FAILED = 'response_code_class=~"0|400|500"';
function loadBalancerSection({ className }) {
  const { metrics, resource, title } = LOAD_BALANCERS[className];
  const matchers = [`monitored_resource="${resource}"`, URL_MAP];
  const metric = (tail, ...more) => selector(`${metrics}_${tail}`, [...matchers, ...more]);
  return {
    title,
    subtitle: "As the clients of the Gateway see it.",
    charts: [
      {
        title: "Answers by class",
        unit: "1/s",
        queries: [sumBy(["response_code_class"], rate(metric("request_count")))],
        stacked: true
      },
      {
        title: "Errors by code",
        unit: "1/s",
        queries: [sumBy(["response_code"], rate(metric("request_count", FAILED)))],
        stacked: true
      },
      {
        title: "Latency for clients",
        unit: "ms",
        queries: quantiles(metric("total_latencies_bucket"))
      },
      {
        title: "Latency of backends",
        unit: "ms",
        queries: quantiles(metric("backend_latencies_bucket"))
      },
      {
        title: "Bytes of requests and answers",
        unit: "By/s",
        queries: ["request_bytes_count", "response_bytes_count"].map(
          (tail) => `sum(${rate(metric(tail))})`
        )
      }
    ]
  };
}

// src/bundle/dashboards/model-servers.ts
function modelServerSection(kind) {
  const { title, charts } = MODEL_SERVER_CHARTS[kind];
  return { title, subtitle: "By pod, as the model servers count.", charts };
}
var BY_POD = ["pod"];
function requests(title, metric, ...matchers) {
  return {
    title,
    unit: "1",
    queries: [sumBy(BY_POD, inNamespace(metric, ...matchers))],
    stacked: true
  };
}
function share(title, metric, ...matchers) {
  return { title, unit: SHARE, queries: [avgBy(BY_POD, inNamespace(metric, ...matchers))] };
}
function latency2(title, histogram) {
  return { title, unit: "s", queries: quantiles(inNamespace(`${histogram}_bucket`)) };
}
function counted(title, counter, ...labels) {
  const by = labels.length === 0 ? BY_POD : labels;
  return { title, unit: "1/s", queries: [sumBy(by, rate(inNamespace(counter)))], stacked: true };
}
var WAITING = "Requests waiting";
var RUNNING = "Requests running";
var KV_CACHE = "KV cache in use";
var VLLM = [
  requests(WAITING, "vllm:num_requests_waiting"),
  requests(RUNNING, "vllm:num_requests_running"),
  {
    title: KV_CACHE,
    unit: SHARE,
    queries: [
      `${avgBy(BY_POD, inNamespace("vllm:kv_cache_usage_perc"))} or ${avgBy(BY_POD, inNamespace("vllm:gpu_cache_usage_perc"))}`
    ]
  },
  latency2("Time to first token", "vllm:time_to_first_token_seconds"),
  latency2("Time between tokens", "vllm:inter_token_latency_seconds"),
  latency2("Whole answer", "vllm:e2e_request_latency_seconds"),
  counted("Prompt tokens", "vllm:prompt_tokens_total"),
  counted("Generated tokens", "vllm:generation_tokens_total"),
  {
    title: "Prefix cache hits",
    unit: SHARE,
    queries: [
      `${sumBy(BY_POD, rate(inNamespace("vllm:prefix_cache_hits_total")))} / ${sumBy(BY_POD, rate(inNamespace("vllm:prefix_cache_queries_total")))}`
    ]
  },
  counted("Preemptions", "vllm:num_preemptions_total"),
  counted("Finished requests", "vllm:request_success_total", "finished_reason")
];
var MODEL_SERVER_CHARTS = {
  vllm: { title: "vLLM", charts: VLLM },
  sglang: {
    title: "SGLang",
    charts: [
      requests(WAITING, "sglang:num_queue_reqs"),
      requests(RUNNING, "sglang:num_running_reqs"),
      share(KV_CACHE, "sglang:token_usage")
    ]
  },
  trtllm: {
    title: "TensorRT-LLM",
    charts: [
      requests(WAITING, "trtllm_num_requests_waiting"),
      requests(RUNNING, "trtllm_num_requests_running"),
      share(KV_CACHE, "trtllm_kv_cache_utilization")
    ]
  },
  triton: {
    title: "Triton with TensorRT-LLM",
    charts: [
      requests(WAITING, "nv_trt_llm_request_metrics", 'request_type="waiting"'),
      requests(RUNNING, "nv_trt_llm_request_metrics", 'request_type="scheduled"'),
      share(KV_CACHE, "nv_trt_llm_kv_cache_block_metrics", 'kv_cache_block_type="fraction"'),
      counted("Finished requests", "nv_inference_request_success", "model")
    ]
  },
  jetstream: {
    title: "JetStream",
    charts: [
      requests(WAITING, "jetstream_prefill_backlog_size"),
      share("Slots in use", "jetstream_slots_used_percentage"),
      latency2("Time to first token", "jetstream_time_to_first_token"),
      latency2("Time per output token", "jetstream_time_per_output_token")
    ]
  },
  tgi: {
    title: "Text Generation Inference",
    charts: [
      requests(WAITING, "tgi_queue_size"),
      requests("Size of the batch", "tgi_batch_current_size"),
      latency2("Whole answer", "tgi_request_duration"),
      counted("Finished requests", "tgi_request_success")
    ]
  }
};

// src/bundle/dashboards/slos.ts
function sloSections(config, slos) {
  return Object.entries(slos).map(([name, slo]) => sloSection(sloLabel(config, name), name, slo));
}
function sloSection(label, name, slo) {
  const recorded = (record) => inNamespace(record, `slo="${label}"`);
  const budget = errorBudget(slo.objective);
  const burning = (window) => `${recorded(errorRatioRecord(window))} / ${budget}`;
  const pages = burnRates(slo.window).filter(
    (rate2) => rate2.speed === "page" && isReachable(rate2, slo.objective)
  );
  return {
    title: name,
    subtitle: `Objective: ${formatSlo(slo)}.`,
    charts: [
      {
        title: "Good requests, of the last hour and three days",
        unit: SHARE,
        queries: ["1h", "3d"].map((window) => `1 - ${recorded(errorRatioRecord(window))}`),
        thresholds: [{ label: "objective", value: Number((slo.objective / 100).toFixed(6)) }]
      },
      {
        title: `Error budget left, of ${slo.window}`,
        unit: SHARE,
        queries: [recorded(BUDGET_LEFT_RECORD)],
        thresholds: [{ label: "missed", value: 0 }]
      },
      {
        title: "Burn rate, of 1 and 6 hours (1 uses up the budget just in time)",
        unit: "1",
        queries: ["1h", "6h"].map(burning),
        thresholds: pages.map(({ factor, long }) => ({ label: `page at ${long}`, value: factor }))
      }
    ]
  };
}

// src/bundle/dashboards.ts
function dashboardResources({
  name,
  settings
}) {
  const { enabled, dashboards, dcgm } = settings.observability;
  if (!enabled || !dashboards) return [];
  const slos = settings.alerts.enabled ? sloSections(name, enabledSlos(settings)) : [];
  return [
    ...slos.length > 0 ? [dashboard(name, "slos", slos)] : [],
    dashboard(name, "gateway", [
      ...endpointPickerSections(settings.eppMetrics),
      loadBalancerSection(settings.gateway)
    ]),
    dashboard(name, "model-servers", [
      ...serverKinds(settings).map(modelServerSection),
      ...dcgm === "off" ? [] : [gpuSection()]
    ])
  ];
}
function serverKinds({ pools }) {
  return [...new Set(Object.values(pools).map((pool) => pool.modelServer.kind))].sort();
}
function dashboard(name, topic, sections) {
  return templateResource({
    file: `dashboard-${topic}.yaml`,
    manifest: {
      apiVersion: "monitoring.cnrm.cloud.google.com/v1beta1",
      kind: "MonitoringDashboard",
      metadata: {
        name: `${name}-${topic}`,
        namespace: "%{config-connector-namespace}",
        labels: labelsOf("dashboards"),
        annotations: syncWave("policy")
      },
      spec: {
        displayName: `%{environment}/${name} ${topic}`,
        projectRef: { external: "%{project-id}" },
        // The id is ours to choose; two environments of one project must not own the same.
        resourceID: `${name}-${topic}-%{environment}`,
        mosaicLayout: mosaicLayout(sections)
      }
    }
  });
}

// src/bundle/metrics-adapter-names.ts
var ADAPTER = "custom-metrics-stackdriver-adapter";
var ADAPTER_NAMESPACE = "custom-metrics";
var ADAPTER_FEATURE = "metrics-adapter";

// src/bundle/metrics-adapter-access.ts
var RBAC = "rbac.authorization.k8s.io";
var LABELS = labelsOf(ADAPTER_FEATURE);
var ACCOUNT = { kind: "ServiceAccount", name: ADAPTER, namespace: ADAPTER_NAMESPACE };
var READ = ["get", "list", "watch"];
function adapterAccess() {
  return [
    templateResource({
      file: "access.yaml",
      manifest: {
        apiVersion: "v1",
        kind: "ServiceAccount",
        metadata: { name: ADAPTER, namespace: ADAPTER_NAMESPACE, labels: LABELS }
      }
    }),
    clusterRoleBinding("custom-metrics:system:auth-delegator", "system:auth-delegator"),
    authReader(),
    clusterRole("custom-metrics-resource-reader", {
      apiGroups: [""],
      resources: ["pods", "nodes", "nodes/stats"],
      verbs: READ
    }),
    clusterRoleBinding("custom-metrics-resource-reader", "custom-metrics-resource-reader"),
    clusterRole("external-metrics-reader", {
      apiGroups: ["external.metrics.k8s.io"],
      resources: ["*"],
      verbs: READ
    }),
    clusterRoleBinding("external-metrics-reader", "external-metrics-reader", {
      kind: "ServiceAccount",
      name: "horizontal-pod-autoscaler",
      namespace: "kube-system"
    }),
    monitoringViewer()
  ];
}
function clusterRole(name, rule) {
  return templateResource({
    file: "access.yaml",
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: "ClusterRole",
      metadata: { name, labels: LABELS },
      rules: [rule]
    }
  });
}
function clusterRoleBinding(name, role, subject = ACCOUNT) {
  return templateResource({
    file: "access.yaml",
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: "ClusterRoleBinding",
      metadata: { name, labels: LABELS },
      roleRef: { apiGroup: RBAC, kind: "ClusterRole", name: role },
      subjects: [subject]
    }
  });
}
function authReader() {
  return templateResource({
    file: "access.yaml",
    comment: "Has to stay in kube-system, which a `namespace:` above this component would break.",
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: "RoleBinding",
      metadata: { name: "custom-metrics-auth-reader", namespace: "kube-system", labels: LABELS },
      roleRef: {
        apiGroup: RBAC,
        kind: "Role",
        name: "extension-apiserver-authentication-reader"
      },
      subjects: [ACCOUNT]
    }
  });
}
function monitoringViewer() {
  return templateResource({
    file: "monitoring-viewer.yaml",
    comment: [
      "The adapter reads as its Kubernetes ServiceAccount, through Workload Identity Federation. The",
      "principal holds the number of the project and its id."
    ].join("\n"),
    manifest: {
      apiVersion: "iam.cnrm.cloud.google.com/v1beta1",
      kind: "IAMPolicyMember",
      metadata: {
        name: "%{environment}.metrics-adapter-monitoring-viewer",
        namespace: "%{config-connector-namespace}",
        labels: LABELS,
        annotations: syncWave("access")
      },
      spec: {
        member: "%{adapter-principal}",
        role: "roles/monitoring.viewer",
        resourceRef: { kind: "Project", external: "projects/%{project-id}" }
      }
    }
  });
}

// src/bundle/metrics-adapter-deployment.ts
var IMAGE = "gcr.io/gke-release/custom-metrics-stackdriver-adapter:v0.16.9-gke.0";
var SELECTOR = { run: ADAPTER, "k8s-app": ADAPTER };
var COMMENT3 = [
  "Answers the autoscalers of the whole cluster from Cloud Monitoring. It tolerates accelerator nodes,",
  "because a small inference cluster may have no others with room."
].join("\n");
function adapterDeployment() {
  return templateResource({
    file: "adapter.yaml",
    comment: COMMENT3,
    manifest: {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: {
        name: ADAPTER,
        namespace: ADAPTER_NAMESPACE,
        labels: { ...SELECTOR, ...labelsOf(ADAPTER_FEATURE) }
      },
      spec: {
        replicas: 1,
        selector: { matchLabels: SELECTOR },
        template: {
          metadata: { labels: { ...SELECTOR, "kubernetes.io/cluster-service": "true" } },
          spec: {
            serviceAccountName: ADAPTER,
            tolerations: ["nvidia.com/gpu", "cloud.google.com/gke-tpu"].map((key) => ({
              key,
              operator: "Equal",
              value: "present",
              effect: "NoSchedule"
            })),
            containers: [container()]
          }
        }
      }
    }
  });
}
function adapterService() {
  return templateResource({
    file: "adapter.yaml",
    manifest: {
      apiVersion: "v1",
      kind: "Service",
      metadata: {
        name: ADAPTER,
        namespace: ADAPTER_NAMESPACE,
        labels: { ...SELECTOR, ...labelsOf(ADAPTER_FEATURE) }
      },
      spec: {
        type: "ClusterIP",
        selector: SELECTOR,
        ports: [{ port: 443, protocol: "TCP", targetPort: 443 }]
      }
    }
  });
}
function container() {
  const resources = { cpu: "250m", memory: "200Mi" };
  return {
    name: "pod-custom-metrics-stackdriver-adapter",
    image: IMAGE,
    imagePullPolicy: "IfNotPresent",
    command: ["/adapter", "--use-new-resource-model=true", "--fallback-for-container-metrics=true"],
    resources: { requests: resources, limits: resources },
    readinessProbe: healthz(40),
    // The first list of metrics takes a while; a restart would only begin it again.
    livenessProbe: { ...healthz(120), failureThreshold: 5 }
  };
}
function healthz(initialDelaySeconds) {
  return {
    httpGet: { path: "/healthz", port: 443, scheme: "HTTPS" },
    initialDelaySeconds,
    periodSeconds: 10,
    timeoutSeconds: 5
  };
}

// src/bundle/metrics-adapter.ts
function metricsAdapterResources({
  metricsAdapter
}) {
  if (!metricsAdapter.enabled) return [];
  return [
    namespace(),
    ...adapterAccess(),
    adapterDeployment(),
    adapterService(),
    ...API_SERVICES.map(apiService)
  ];
}
function namespace() {
  return templateResource({
    file: "adapter.yaml",
    manifest: {
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name: ADAPTER_NAMESPACE, labels: labelsOf(ADAPTER_FEATURE) }
    }
  });
}
var API_SERVICES = [
  { group: "custom.metrics.k8s.io", version: "v1beta1", versionPriority: 100 },
  { group: "custom.metrics.k8s.io", version: "v1beta2", versionPriority: 200 },
  { group: "external.metrics.k8s.io", version: "v1beta1", versionPriority: 100 }
];
var TLS_COMMENT = [
  "The adapter makes its certificate itself when it starts, so the API server cannot check it: whoever",
  "takes over the address of the Service inside the cluster could answer in its place. To close that,",
  "mount a certificate into the adapter and replace insecureSkipTLSVerify by its caBundle in a patch."
].join("\n");
function apiService({ group, version, versionPriority }, index) {
  return templateResource({
    file: "api-services.yaml",
    ...index === 0 && { comment: TLS_COMMENT },
    manifest: {
      apiVersion: "apiregistration.k8s.io/v1",
      kind: "APIService",
      metadata: { name: `${version}.${group}`, labels: labelsOf(ADAPTER_FEATURE) },
      spec: {
        group,
        version,
        groupPriorityMinimum: 100,
        versionPriority,
        insecureSkipTLSVerify: true,
        service: { name: ADAPTER, namespace: ADAPTER_NAMESPACE }
      }
    }
  });
}

// src/bundle/model-armor-template.ts
var COMMENT4 = [
  "What is looked for in prompts and answers, and what happens then. The kind is alpha: its CRD comes",
  "with no installation of Config Connector, so apply it from the release that you run:",
  "https://cloud.google.com/config-connector/docs/how-to/install-alpha-crds"
].join("\n");
function modelArmorTemplate(template = ModelArmorTemplate.parse({})) {
  return templateResource({
    file: "template.yaml",
    comment: COMMENT4,
    manifest: {
      apiVersion: "modelarmor.cnrm.cloud.google.com/v1alpha1",
      kind: "ModelArmorTemplate",
      metadata: {
        name: "%{environment}.model-armor-template",
        namespace: "%{config-connector-namespace}",
        labels: labelsOf("model-armor"),
        annotations: {
          ...syncWave("dependency"),
          // The first sync may meet a cluster without the CRD.
          "argocd.argoproj.io/sync-options": "SkipDryRunOnMissingResource=true"
        }
      },
      spec: {
        resourceID: "%{model-armor-template-id}",
        projectRef: { external: "projects/%{project-id}" },
        location: "%{model-armor-location}",
        filterConfig: filterConfig(template),
        templateMetadata: templateMetadata(template)
      }
    },
    numbers: { "spec.templateMetadata.logSanitizeOperations": "model-armor-log-content" }
  });
}
function filterConfig({
  responsibleAi,
  promptInjection,
  maliciousUris,
  sensitiveData
}) {
  const raiFilters = Object.entries(responsibleAi).map(([filterType, confidenceLevel]) => ({
    filterType,
    confidenceLevel
  }));
  return {
    ...raiFilters.length > 0 && { raiSettings: { raiFilters } },
    piAndJailbreakFilterSettings: promptInjection === false ? { filterEnforcement: "DISABLED" } : { filterEnforcement: "ENABLED", confidenceLevel: promptInjection },
    maliciousURIFilterSettings: { filterEnforcement: maliciousUris ? "ENABLED" : "DISABLED" },
    ...sensitiveData !== false && { sdpSettings: sdpSettings(sensitiveData) }
  };
}
function sdpSettings(sensitiveData) {
  if (sensitiveData === "basic") return { basicConfig: { filterEnforcement: "ENABLED" } };
  const { inspectTemplate, deidentifyTemplate } = sensitiveData;
  return {
    advancedConfig: {
      inspectTemplateRef: { external: inspectTemplate },
      ...deidentifyTemplate !== void 0 && {
        deidentifyTemplateRef: { external: deidentifyTemplate }
      }
    }
  };
}
function templateMetadata({ promptError, responseError, ...template }) {
  return {
    enforcementType: "%{model-armor-enforcement}",
    logTemplateOperations: template.logTemplateOperations,
    // Writes prompts and answers to Cloud Logging: off, unless the environment says otherwise.
    logSanitizeOperations: false,
    ignorePartialInvocationFailures: template.ignorePartialFailures,
    multiLanguageDetection: { enableMultiLanguageDetection: template.multiLanguage },
    ...promptError?.code !== void 0 && { customPromptSafetyErrorCode: promptError.code },
    ...promptError?.message !== void 0 && {
      customPromptSafetyErrorMessage: promptError.message
    },
    ...responseError?.code !== void 0 && {
      customLlmResponseSafetyErrorCode: responseError.code
    },
    ...responseError?.message !== void 0 && {
      customLlmResponseSafetyErrorMessage: responseError.message
    }
  };
}

// src/bundle/model-armor.ts
var FEATURE = "model-armor";
var AGENT = "%{service-extensions-agent}";
var MODEL_ARMOR_SERVICES = [
  "modelarmor.googleapis.com",
  "networkservices.googleapis.com"
];
function modelArmorResources({
  modelArmor
}) {
  if (!modelArmor?.enabled) return [];
  const own = modelArmor.existing === void 0;
  return [
    ...MODEL_ARMOR_SERVICES.map(enabledService),
    serviceIdentity(),
    ...modelArmorGrants(modelArmor.containerAdmin).map(grant),
    ...own ? [modelArmorTemplate(modelArmor.template)] : []
  ];
}
function modelArmorItem() {
  return {
    value: {
      name: "model-armor",
      // Neither authority nor send modes: they are refused next to a service of Google.
      googleAPIServiceName: "%{model-armor-service}",
      supportedEvents: [
        "RequestHeaders",
        "RequestBody",
        "RequestTrailers",
        "ResponseHeaders",
        "ResponseBody",
        "ResponseTrailers"
      ],
      timeout: "%{model-armor-timeout}",
      failOpen: false,
      metadata: { model_armor_settings: "%{model-armor-settings}" }
    },
    numbers: { failOpen: "model-armor-fail-open" }
  };
}
function enabledService(api) {
  const [short = api] = api.split(".");
  return templateResource({
    file: "services.yaml",
    manifest: {
      apiVersion: "serviceusage.cnrm.cloud.google.com/v1beta1",
      kind: "Service",
      metadata: {
        name: `%{environment}.${short}`,
        namespace: "%{config-connector-namespace}",
        labels: labelsOf(FEATURE),
        // Whoever else uses the API keeps it when this environment goes.
        annotations: { "cnrm.cloud.google.com/deletion-policy": "abandon", ...syncWave("service") }
      },
      spec: { resourceID: api, projectRef: { external: "projects/%{project-id}" } }
    }
  });
}
function serviceIdentity() {
  return templateResource({
    file: "services.yaml",
    comment: [
      "Makes sure that the service agent exists before roles are granted to it. The agent in question is",
      "not the one whose address this resource reports, so the grants spell theirs out."
    ].join("\n"),
    manifest: {
      apiVersion: "serviceusage.cnrm.cloud.google.com/v1beta1",
      kind: "ServiceIdentity",
      metadata: {
        name: "%{environment}.networkservices",
        namespace: "%{config-connector-namespace}",
        labels: labelsOf(FEATURE),
        annotations: syncWave("access")
      },
      spec: {
        resourceID: "networkservices.googleapis.com",
        projectRef: { external: "projects/%{project-id}" }
      }
    }
  });
}
function modelArmorGrants(containerAdmin) {
  return [
    {
      role: "roles/modelarmor.calloutUser",
      project: "project-id",
      comment: "Lets the load balancer of the Gateway call Model Armor."
    },
    {
      role: "roles/serviceusage.serviceUsageConsumer",
      project: "project-id",
      comment: "Lets those calls count against the quota of the project."
    },
    {
      role: "roles/modelarmor.user",
      project: "model-armor-template-project",
      comment: "Lets those calls use the template, in the project that holds it."
    },
    ...containerAdmin ? [CONTAINER_ADMIN] : []
  ];
}
var CONTAINER_ADMIN = {
  role: "roles/container.admin",
  project: "project-id",
  comment: "Asked for by modelArmor.containerAdmin. Callouts work without it, and it is a lot."
};
function grant({ role, project, comment }) {
  return templateResource({
    file: "access.yaml",
    comment,
    manifest: {
      apiVersion: "iam.cnrm.cloud.google.com/v1beta1",
      kind: "IAMPolicyMember",
      metadata: {
        name: `%{environment}.${role.replace("roles/", "").toLowerCase()}`,
        namespace: "%{config-connector-namespace}",
        labels: labelsOf(FEATURE),
        annotations: syncWave("access")
      },
      spec: {
        member: AGENT,
        role,
        resourceRef: { kind: "Project", external: `projects/%{${project}}` }
      }
    }
  });
}

// src/bundle/gpu-metrics.ts
var NAME = "nvidia-dcgm-exporter";
var COMMENT5 = [
  "Scrapes a DCGM exporter of your own. One for each cluster, hence the fixed name; never next to the",
  "managed DCGM package of GKE, which exports the same metrics. Without metadata labels, because what",
  "counts is the GPU and not the exporter."
].join("\n");
function gpuMetricsResources({
  dcgm,
  intervalSeconds
}) {
  if (dcgm !== "self-deployed") return [];
  return [
    templateResource({
      file: "gpu-metrics.yaml",
      comment: COMMENT5,
      manifest: {
        apiVersion: "monitoring.googleapis.com/v1",
        kind: "ClusterPodMonitoring",
        metadata: { name: NAME, labels: labelsOf("observability") },
        spec: {
          selector: { matchLabels: { "app.kubernetes.io/name": NAME } },
          endpoints: [{ port: 9400, interval: `${intervalSeconds}s` }],
          targetLabels: { metadata: [] }
        }
      }
    })
  ];
}

// src/bundle/observability.ts
var FEATURE2 = "observability";
function metricsReader(name) {
  return `${name}-metrics-reader`;
}
function observabilityResources(name, { observability, pools }) {
  if (!observability.enabled) return [];
  const scrapesPickers = Object.values(pools).some(({ endpointPicker }) => endpointPicker.scrape);
  return [
    ...scrapesPickers ? metricsReaderResources(name) : [],
    ...gpuMetricsResources(observability)
  ];
}
function metricsReaderResources(name) {
  const reader = metricsReader(name);
  return [
    serviceAccount(reader),
    tokenSecret(reader),
    ...readMetrics(name, reader),
    ...readSecret(reader)
  ];
}
function serviceAccount(reader) {
  return inNamespace2({
    comment: [
      "The endpoint picker asks who reads its metrics. This account may, and nothing else; the collector",
      "of Managed Service for Prometheus presents its token."
    ].join("\n"),
    apiVersion: "v1",
    kind: "ServiceAccount",
    name: reader
  });
}
function tokenSecret(reader) {
  return inNamespace2({
    comment: "Filled by the cluster: no token is ever in the repository.",
    apiVersion: "v1",
    kind: "Secret",
    name: reader,
    annotations: { "kubernetes.io/service-account.name": reader },
    body: { type: "kubernetes.io/service-account-token" }
  });
}
function readMetrics(name, reader) {
  const role = `${name}:%{namespace}:metrics-reader`;
  const metadata = { name: role, labels: labelsOf(FEATURE2) };
  const apiVersion = "rbac.authorization.k8s.io/v1";
  return [
    templateResource({
      file: "metrics-reader.yaml",
      manifest: {
        apiVersion,
        kind: "ClusterRole",
        metadata,
        rules: [{ nonResourceURLs: ["/metrics"], verbs: ["get"] }]
      }
    }),
    templateResource({
      file: "metrics-reader.yaml",
      manifest: {
        apiVersion,
        kind: "ClusterRoleBinding",
        metadata,
        roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: role },
        subjects: [{ kind: "ServiceAccount", name: reader, namespace: "%{namespace}" }]
      }
    })
  ];
}
function readSecret(reader) {
  const name = `${reader}-token`;
  return [
    inNamespace2({
      comment: "Lets the collector read that one Secret. Autopilot runs it in gke-gmp-system.",
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "Role",
      name,
      body: {
        rules: [
          {
            apiGroups: [""],
            resources: ["secrets"],
            resourceNames: [reader],
            verbs: ["get", "list", "watch"]
          }
        ]
      }
    }),
    inNamespace2({
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "RoleBinding",
      name,
      body: {
        roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name },
        subjects: [
          { kind: "ServiceAccount", name: "collector", namespace: "%{collector-namespace}" }
        ]
      }
    })
  ];
}
function inNamespace2({ comment, apiVersion, kind, name, annotations, body }) {
  return templateResource({
    file: "metrics-reader.yaml",
    ...comment !== void 0 && { comment },
    manifest: {
      apiVersion,
      kind,
      metadata: {
        name,
        namespace: "%{namespace}",
        labels: labelsOf(FEATURE2),
        ...annotations && { annotations }
      },
      ...body
    }
  });
}

// src/bundle/traffic-extension.ts
var FEATURE3 = "traffic-extension";
var COMMENT6 = [
  "The only traffic extension of the Gateway: a load balancer takes one, and of its chains only the",
  "first that matches runs. So all features are items of one chain. Requests pass it from first to",
  "last: Apigee turns away callers without a key before Model Armor is paid for screening them."
].join("\n");
function trafficExtension({
  apigee,
  modelArmor
}) {
  const items = [
    ...apigee?.enabled ? [apigeeItem(apigee)] : [],
    ...modelArmor?.enabled ? [modelArmorItem()] : []
  ];
  return items.length === 0 ? [] : [extension(items)];
}
var TARGET = {
  group: "networking.gke.io",
  kind: "GCPTrafficExtension",
  labelSelector: Object.entries(labelsOf(FEATURE3)).map(([key, value]) => `${key}=${value}`).join(",")
};
function extension(items) {
  return templateResource({
    file: "traffic-extension.yaml",
    comment: COMMENT6,
    manifest: {
      apiVersion: "networking.gke.io/v1",
      kind: "GCPTrafficExtension",
      metadata: {
        name: "%{gateway-name}-traffic",
        // It can only refer to a Gateway of its own namespace.
        namespace: "%{gateway-namespace}",
        labels: labelsOf(FEATURE3),
        annotations: syncWave("traffic")
      },
      spec: {
        targetRefs: [
          { group: "gateway.networking.k8s.io", kind: "Gateway", name: "%{gateway-name}" }
        ],
        extensionChains: [
          {
            name: "inference",
            matchCondition: { celExpressions: [{ celMatcher: 'request.path.startsWith("/")' }] },
            extensions: items.map(({ value }) => value)
          }
        ]
      }
    },
    numbers: Object.fromEntries(items.flatMap(numbersInChain))
  });
}
function numbersInChain({ numbers }, index) {
  return Object.entries(numbers).map(
    ([path, key]) => [`spec.extensionChains.0.extensions.${index}.${path}`, key]
  );
}

// src/bundle/features.ts
function feature(input) {
  return input;
}
var SHARED_FEATURES = [
  feature({
    name: "traffic-extension",
    uses: ["apigee", "modelArmor"],
    header: "What the load balancer of the Gateway asks about each request and answer.",
    render: ({ settings }) => ({ resources: trafficExtension(settings) })
  }),
  feature({
    name: "apigee",
    uses: ["apigee"],
    header: "API keys and quotas: the Apigee side of the traffic extension.",
    render: ({ settings }) => ({ resources: apigeeResources(settings) })
  }),
  feature({
    name: "model-armor",
    uses: ["modelArmor"],
    header: "Screening of prompts and answers: what Model Armor needs behind the traffic extension.",
    render: ({ settings }) => ({ resources: modelArmorResources(settings) })
  }),
  feature({
    name: "observability",
    uses: ["observability", "pools"],
    header: "Collection of metrics by Managed Service for Prometheus.",
    render: ({ name, settings }) => ({ resources: observabilityResources(name, settings) })
  }),
  feature({
    name: "log-metrics",
    uses: ["gateway", "pools", "logMetrics", "modelArmor", "apigee"],
    header: "Metrics that Cloud Logging counts from the access logs of the Gateway.",
    render: ({ name, settings }) => ({ resources: logMetricResources({ name, settings }) })
  }),
  feature({
    name: "alerts",
    uses: [
      "gateway",
      "pools",
      "eppMetrics",
      "alerts",
      "slos",
      "logMetrics",
      "modelArmor",
      "apigee"
    ],
    header: [
      "Alert policies of Cloud Monitoring. A policy on a metric that nobody has sent yet is refused until",
      "somebody does, so nothing should wait for these."
    ].join("\n"),
    render: alertResources
  }),
  feature({
    name: "dashboards",
    uses: ["gateway", "pools", "eppMetrics", "observability", "alerts", "slos"],
    header: "Dashboards of the Gateway and of what runs behind it.",
    render: ({ name, settings }) => ({ resources: dashboardResources({ name, settings }) })
  }),
  feature({
    name: "metrics-adapter",
    uses: ["metricsAdapter"],
    header: [
      "The custom metrics adapter, for the autoscalers of the whole cluster: once for each cluster, and",
      "never below a `namespace:`, which would move what has to stay in kube-system."
    ].join("\n"),
    render: ({ settings }) => ({ resources: metricsAdapterResources(settings) })
  })
];

// src/bundle/pool.ts
function poolReference(name) {
  return { group: "inference.networking.k8s.io", kind: "InferencePool", name };
}
function scaleTargetOf({ name, settings }) {
  return settings.scaleTarget ?? { kind: "Deployment", name };
}

// src/bundle/autoscaling.ts
function autoscalingResources(pool) {
  const { autoscaling } = pool.settings;
  if (!autoscaling.enabled) return [];
  const external = autoscaling.source === "endpoint-picker";
  const { keys } = pool;
  return [
    templateResource({
      file: "autoscaler.yaml",
      comment: external ? EXTERNAL : PODS,
      manifest: {
        apiVersion: "autoscaling/v2",
        kind: "HorizontalPodAutoscaler",
        metadata: {
          name: pool.name,
          namespace: "%{namespace}",
          labels: labelsOf("autoscaling"),
          annotations: syncWave("policy")
        },
        spec: {
          scaleTargetRef: scaleTargetRef(pool),
          minReplicas: 2,
          maxReplicas: 8,
          metrics: [external ? externalMetric(pool) : podsMetric(pool)],
          behavior: behavior(pool)
        }
      },
      numbers: {
        "spec.minReplicas": keys.minReplicas,
        "spec.maxReplicas": keys.maxReplicas
      }
    })
  ];
}
var EXTERNAL = [
  "Scales on the average that the endpoint picker reports for the pool. The target is a Value: an",
  "AverageValue would divide that average by the number of replicas once more. The labels keep metrics",
  "of other clusters and pools out, which nothing else does, and the reducer makes one series of the",
  "equal ones that several endpoint pickers report."
].join("\n");
var PODS = [
  "Scales on the mean of a metric of the model servers; the autoscaler looks at those of its target",
  "only. They must be scraped, see pod-monitoring.yaml."
].join("\n");
var API_VERSIONS = {
  Deployment: "apps/v1",
  LeaderWorkerSet: "leaderworkerset.x-k8s.io/v1"
};
function scaleTargetRef(pool) {
  const { kind, name } = scaleTargetOf(pool);
  return { apiVersion: API_VERSIONS[kind], kind, name };
}
function externalMetric({ name, settings, keys, eppMetrics, autoscalingMetric }) {
  return {
    type: "External",
    external: {
      metric: {
        name: autoscalingMetric ?? gauge(poolAverage(eppMetrics, settings.autoscaling.metric)),
        selector: {
          matchLabels: {
            "metric.labels.name": name,
            "resource.labels.cluster": "%{cluster-name}",
            "resource.labels.location": "%{cluster-location}",
            "resource.labels.namespace": "%{namespace}",
            reducer: "REDUCE_MAX"
          }
        }
      },
      target: { type: "Value", value: `%{${keys.autoscalingTarget}}` }
    }
  };
}
function podsMetric({ name, settings, keys }) {
  const metric = serverMetric(name, settings);
  const labels = Object.entries(metric.labels ?? {}).map(
    ([label, value]) => [`metric.labels.${label}`, value]
  );
  return {
    type: "Pods",
    pods: {
      metric: {
        name: gauge(metric.name),
        ...labels.length > 0 && { selector: { matchLabels: Object.fromEntries(labels) } }
      },
      target: { type: "AverageValue", averageValue: `%{${keys.autoscalingTarget}}` }
    }
  };
}
function gauge(metric) {
  return `prometheus.googleapis.com|${metric}|gauge`;
}
function behavior({ settings: { autoscaling } }) {
  const { scaleUp, scaleDown } = autoscaling;
  return {
    scaleUp: {
      stabilizationWindowSeconds: scaleUp.stabilizationSeconds,
      policies: [{ type: "Pods", value: scaleUp.pods, periodSeconds: scaleUp.periodSeconds }]
    },
    scaleDown: {
      stabilizationWindowSeconds: scaleDown.stabilizationSeconds,
      policies: [
        { type: "Percent", value: scaleDown.percent, periodSeconds: scaleDown.periodSeconds }
      ]
    }
  };
}

// src/bundle/health-check.ts
var COMMENT7 = [
  "Without it the load balancer probes GET /, which model servers answer with 404: the whole pool",
  "would count as unhealthy. One policy for each pool; the Helm chart of the pool may bring its own."
].join("\n");
function healthCheckResources({
  name,
  settings,
  ports
}) {
  if (settings.policies === "chart") return [];
  const { kind, port, healthPath } = settings.modelServer;
  const facts2 = MODEL_SERVERS[kind];
  return [
    templateResource({
      file: "health-check-policy.yaml",
      comment: COMMENT7,
      manifest: {
        apiVersion: "networking.gke.io/v1",
        kind: "HealthCheckPolicy",
        metadata: {
          name,
          namespace: "%{namespace}",
          labels: labelsOf("health-check"),
          annotations: syncWave("traffic")
        },
        spec: {
          targetRef: poolReference(name),
          default: {
            checkIntervalSec: 5,
            timeoutSec: 5,
            config: {
              type: "HTTP",
              httpHealthCheck: {
                portSpecification: "USE_FIXED_PORT",
                port: port ?? facts2.port,
                requestPath: healthPath ?? facts2.healthPath
              }
            }
          }
        }
      },
      ...ports && {
        numbers: { "spec.default.config.httpHealthCheck.port": ports.serving }
      }
    })
  ];
}

// src/bundle/logging.ts
var COMMENT8 = [
  "One policy owns a pool, and nothing is merged into it: so this one is complete. Without timeoutSec",
  "the load balancer would cut answers after 30 seconds. sampleRate counts millionths of the requests,",
  "0 logs none; log-based metrics and their alerts only see what is logged."
].join("\n");
function loggingResources(pool) {
  const { name, settings, keys } = pool;
  if (settings.policies === "chart") return [];
  return [
    templateResource({
      file: "backend-policy.yaml",
      comment: COMMENT8,
      manifest: {
        apiVersion: "networking.gke.io/v1",
        kind: "GCPBackendPolicy",
        metadata: {
          name,
          namespace: "%{namespace}",
          labels: labelsOf("logging"),
          annotations: syncWave("traffic")
        },
        spec: {
          targetRef: poolReference(name),
          default: { timeoutSec: 300, logging: { enabled: true, sampleRate: 1e6 } }
        }
      },
      numbers: {
        "spec.default.timeoutSec": keys.timeoutSeconds,
        "spec.default.logging.sampleRate": keys.logSampleRate
      }
    })
  ];
}

// src/bundle/pod-monitoring.ts
function podMonitoringResources(pool) {
  if (!pool.observability.enabled) return [];
  return [
    ...pool.settings.endpointPicker.scrape ? [endpointPickerMonitoring(pool)] : [],
    ...pool.settings.modelServer.scrape ? [modelServerMonitoring(pool)] : []
  ];
}
function endpointPickerMonitoring(pool) {
  const { selector: selector2, metricsPort } = pool.settings.endpointPicker;
  return podMonitoring(pool, {
    name: `${pool.name}-epp`,
    comment: [
      "Metrics of the endpoint picker: requests by model, averages of the pool, scheduling. Its label",
      "job is the name of this object, which alerts rely on."
    ].join("\n"),
    matchLabels: selector2 ?? { inferencepool: `${pool.name}-epp` },
    port: metricsPort,
    path: "/metrics",
    authorization: {
      type: "Bearer",
      credentials: { secret: { name: metricsReader(pool.config), key: "token" } }
    }
  });
}
function modelServerMonitoring(pool) {
  const { kind, selector: selector2, metricsPort } = pool.settings.modelServer;
  return podMonitoring(pool, {
    name: `${pool.name}-model-server`,
    comment: [
      `Metrics of the model servers (${kind}). Leave it out where automatic application monitoring`,
      "scrapes them already: everything would be counted twice."
    ].join("\n"),
    matchLabels: selector2 ?? { app: scaleTargetOf(pool).name },
    port: metricsPort ?? MODEL_SERVERS[kind].metricsPort,
    path: MODEL_SERVERS[kind].metricsPath,
    ...pool.ports && { portKey: pool.ports.metrics }
  });
}
function podMonitoring({ observability }, scrape) {
  const { name, comment, matchLabels, port, portKey, path, authorization } = scrape;
  return templateResource({
    file: "pod-monitoring.yaml",
    comment,
    manifest: {
      apiVersion: "monitoring.googleapis.com/v1",
      kind: "PodMonitoring",
      metadata: { name, namespace: "%{namespace}", labels: labelsOf("observability") },
      spec: {
        selector: { matchLabels },
        endpoints: [
          {
            port,
            scheme: "http",
            path,
            interval: `${observability.intervalSeconds}s`,
            ...authorization && { authorization }
          }
        ]
      }
    },
    ...portKey !== void 0 && { numbers: { "spec.endpoints.0.port": portKey } }
  });
}

// src/bundle/pool-features.ts
var POOL_FEATURES = [
  {
    name: "health-check",
    header: "How the load balancer probes the model servers of a pool.",
    resources: healthCheckResources
  },
  {
    name: "logging",
    header: "Access logs and timeout of a pool.",
    resources: loggingResources
  },
  {
    name: "autoscaling",
    header: "Autoscaling of the model servers of a pool; needs metrics-adapter in the cluster.",
    resources: autoscalingResources
  },
  {
    name: "observability",
    header: "Collection of metrics by Managed Service for Prometheus.",
    resources: podMonitoringResources
  }
];

// src/bundle/index.ts
function sharedComponents(source) {
  const features = SHARED_FEATURES.map((feature2) => builtFeature(feature2, source));
  const errors = features.flatMap((feature2) => feature2.errors ?? []);
  if (errors.length > 0) throw new UserErrors(errors);
  return {
    components: new Map(
      features.flatMap(({ name, files }) => files.size > 0 ? [[name, files]] : [])
    ),
    warnings: features.flatMap(({ warnings }) => warnings ?? [])
  };
}
var builtFrom = /* @__PURE__ */ new WeakMap();
function builtFeature(feature2, source) {
  const { name, header, uses, render } = feature2;
  const known = builtFrom.get(source.ruleFiles) ?? /* @__PURE__ */ new Map();
  builtFrom.set(source.ruleFiles, known);
  const key = JSON.stringify([name, source.name, uses.map((part) => source.settings[part])]);
  const before = known.get(key);
  if (before !== void 0) return before;
  const { resources, ...found } = render(source);
  const built = { ...found, name, files: componentFiles({ header, resources }) };
  known.set(key, built);
  return built;
}
function poolComponent(name, settings, source) {
  const pool = {
    name,
    settings,
    keys: poolKeys(name),
    config: source.name,
    eppMetrics: source.settings.eppMetrics,
    observability: source.settings.observability
  };
  return componentFiles({
    header: poolHeader(pool),
    resources: POOL_FEATURES.flatMap(({ resources }) => resources(pool))
  });
}
function poolHeader({ name, settings }) {
  if (settings.policies === "bundle") return `What belongs to pool '${name}'.`;
  return [
    `What belongs to pool '${name}', but its GCPBackendPolicy and HealthCheckPolicy: those are its Helm`,
    "chart's, and a second one would be refused as conflicting."
  ].join("\n");
}

// src/release/release.ts
var POLICIES = /* @__PURE__ */ new Set(["alerts", "log-metrics", "dashboards"]);
function renderRelease(source) {
  const { components, warnings } = sharedComponents(source);
  const folders = /* @__PURE__ */ new Map();
  for (const [feature2, files2] of components)
    folders.set(`${POLICIES.has(feature2) ? "policies" : "components"}/${feature2}`, files2);
  for (const [name, pool] of Object.entries(source.settings.pools))
    folders.set(`pools/${name}`, poolComponent(name, pool, source));
  for (const [folder, files2] of folders) if (files2.size === 0) folders.delete(folder);
  const files = /* @__PURE__ */ new Map([
    ["kustomization.yaml", releaseKustomization([...folders.keys()])],
    ["source.yaml", sourceOfSettings(source.name, source.settings)]
  ]);
  for (const [folder, inner] of folders)
    for (const [path, text] of inner) files.set(`${folder}/${path}`, text);
  for (const [path, text] of source.base) files.set(`base/${path}`, text);
  return { files, folders, warnings };
}
function releaseKustomization(folders) {
  const order = ["components", "pools", "policies"];
  const rank = (folder) => order.indexOf(folder.slice(0, folder.indexOf("/")));
  const sorted = folders.toSorted((a, b) => rank(a) - rank(b));
  return `# Generated by inference-gateway-gitops: the release. Nothing in this folder depends on an environment, so its
# git tree id says which environments run the same thing.
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
components:
${sorted.map((folder) => `- ${folder}`).join("\n")}
`;
}

// src/release/overlay.ts
var HEADER = "# Generated by inference-gateway-gitops; what is changed here is overwritten.\n";
function overlayFiles(parts) {
  const files = /* @__PURE__ */ new Map([
    ["kustomization.yaml", overlayKustomization(parts)],
    ["values.yaml", parts.values]
  ]);
  if (parts.hasBase) files.set("base/kustomization.yaml", baseKustomization(parts.environment));
  for (const [path, text] of parts.overrides) files.set(`overrides/${path}`, text);
  return files;
}
function overlayKustomization({ overrides, hasBase, component }) {
  const resources = ["values.yaml", ...hasBase ? ["base"] : []];
  const components = [
    "release",
    ...overrides.size > 0 ? ["overrides"] : [],
    ...component === void 0 ? [] : [component]
  ];
  return `${HEADER}apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
${bullets(resources)}
components:
${bullets(components)}
`;
}
function baseKustomization({ namespace: namespace2 }) {
  return `${HEADER}apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- ../release/base
transformers:
- |-
  apiVersion: builtin
  kind: NamespaceTransformer
  metadata:
    name: namespace-of-the-environment
    namespace: ${namespace2}
  unsetOnly: true
  setRoleBindingSubjects: allServiceAccounts
`;
}
function bullets(items) {
  return items.map((item) => `- ${item}`).join("\n");
}

export {
  environmentValues,
  valuesManifest,
  MODEL_ARMOR_SERVICES,
  modelArmorGrants,
  renderRelease,
  releaseKustomization,
  overlayFiles,
  bundledRules
};
