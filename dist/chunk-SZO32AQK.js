import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  formatManifest
} from "./chunk-QRWUPTQE.js";
import {
  MODEL_SERVERS,
  ModelArmorTemplate
} from "./chunk-4F6M6IWZ.js";
import {
  UserError
} from "./chunk-5YQKP6AB.js";

// src/bundle/model-armor-values.ts
var METADATA_LIMIT = 1023;
var METADATA_TEXT = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:"\s[\]{}]*$/;
function modelArmorValues(input) {
  const { modelArmor } = input.settings;
  if (!modelArmor?.enabled) return [];
  const location = modelArmor.location ?? input.environment.region;
  return [
    // The number is that of the project that holds the Gateway: Google names its agents by it.
    ["service-extensions-agent", serviceExtensionsAgent(input.environment.project.number)],
    ["model-armor-location", location],
    ["model-armor-service", `modelarmor.${location}.rep.googleapis.com`],
    ["model-armor-template-id", templateId(input)],
    ["model-armor-template-project", modelArmor.existing?.project ?? input.environment.project.id],
    ["model-armor-settings", modelArmorSettings(input, location)],
    ["model-armor-timeout", modelArmor.timeout],
    ["model-armor-fail-open", String(modelArmor.failOpen)]
  ];
}
function servedModels({ pools }) {
  const names = Object.values(pools).flatMap(
    ({ models }) => models.flatMap((model) => [model.name, ...model.adapters])
  );
  return [...new Set(names)];
}
function serviceExtensionsAgent(projectNumber) {
  return `serviceAccount:service-${projectNumber}@gcp-sa-dep.iam.gserviceaccount.com`;
}
function templateId({ name, environment, settings: { modelArmor } }) {
  return modelArmor?.existing?.id ?? modelArmor?.template?.id ?? `${name}-${environment.name}`;
}
function modelArmorSettings(input, location) {
  const project = input.settings.modelArmor?.existing?.project ?? input.environment.project.id;
  const template = `projects/${project}/locations/${location}/templates/${templateId(input)}`;
  const models = servedModels(input.settings);
  const text = JSON.stringify(
    models.map((model) => ({
      model,
      user_prompt_template_id: template,
      model_response_template_id: template
    }))
  );
  if (text.length > METADATA_LIMIT) throw tooManyModels(input.environment.name, models, text.length);
  const odd = models.find((model) => !METADATA_TEXT.test(JSON.stringify(model)));
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
  const share = source === "model-server" && MODEL_SERVERS[modelServer.kind].metrics[metric]?.share;
  return share ? DEFAULT_SHARE : DEFAULT_TARGET[metric];
}

// src/bundle/pool-values.ts
function poolKeys(pool) {
  return {
    minReplicas: `${pool}-min-replicas`,
    maxReplicas: `${pool}-max-replicas`,
    autoscalingTarget: `${pool}-autoscaling-target`,
    timeoutSeconds: `${pool}-timeout-seconds`,
    logSampleRate: `${pool}-log-sample-rate`
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

// src/template/ownership.ts
function labelsOf(component) {
  return {
    "app.kubernetes.io/component": component,
    "app.kubernetes.io/part-of": "inference-gateway"
  };
}
var SYNC_WAVES = { service: -2, access: -1, dependency: 0, traffic: 1, policy: 2 };
function syncWave(wave) {
  return { "argocd.argoproj.io/sync-wave": String(SYNC_WAVES[wave]) };
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

// src/bundle/model-armor-template.ts
var COMMENT = [
  "What is looked for in prompts and answers, and what happens then. The kind is alpha: its CRD comes",
  "with no installation of Config Connector, so apply it from the release that you run:",
  "https://cloud.google.com/config-connector/docs/how-to/install-alpha-crds"
].join("\n");
function modelArmorTemplate(template = ModelArmorTemplate.parse({})) {
  return templateResource({
    file: "template.yaml",
    comment: COMMENT,
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
    }
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
    enforcementType: template.enforcement,
    logTemplateOperations: template.logTemplateOperations,
    // Writes prompts and answers to Cloud Logging, so it is never on by accident.
    logSanitizeOperations: template.logPromptsAndResponses,
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
function modelArmorResources({ modelArmor }) {
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

export {
  poolAverage,
  serverMetric,
  poolKeys,
  VALUES_NAME,
  environmentValues,
  valuesManifest,
  labelsOf,
  syncWave,
  templateResource,
  MODEL_ARMOR_SERVICES,
  modelArmorResources,
  modelArmorItem,
  modelArmorGrants
};
