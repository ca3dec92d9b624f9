const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  environmentValues,
  overlayFiles,
  releaseKustomization,
  renderRelease,
  valuesManifest
} from "./chunk-B55SFMDI.js";
import {
  metricNamesOf,
  queryError,
  unknownMetrics
} from "./chunk-CJVWLMWH.js";
import {
  resolveEnvironment
} from "./chunk-BEBJKCOO.js";
import {
  settingsFromSource,
  sourceOfSettings
} from "./chunk-ZC4MAGA3.js";
import {
  pinnedRemotes
} from "./chunk-KMAJF7GU.js";
import {
  overrideFiles
} from "./chunk-BF7JI3HH.js";
import {
  hasOwnChannels
} from "./chunk-4ZKPVAUH.js";
import {
  gitOpsFiles,
  planPullRequests,
  reviewsOfPlans,
  syncedPath
} from "./chunk-DFNWRHUV.js";
import {
  EXTENSION_KINDS,
  GATEWAY_API,
  GKE_NETWORKING,
  IAM,
  INFERENCE,
  INFERENCE_LEGACY,
  LOGGING,
  MONITORING,
  PROJECT_ANNOTATION,
  PROMETHEUS,
  adapterContainers,
  alertPolicies,
  autoscalerMetrics,
  autoscalers,
  backendKind,
  chainsOf,
  compareRendered,
  configConnectorResources,
  extensionManifests,
  extensionName,
  extensionsOf,
  formatId,
  gatewayDurationMs,
  gatewaysOf,
  googleApi,
  groupOf,
  indexManifests,
  isEppMetric,
  isPool,
  isPoolAverage,
  isShare,
  kindOf,
  mayHoldAdapter,
  modelArmorExtensions,
  nameOf,
  namespaceOf,
  namespacesOf,
  nodeAt,
  parseModelArmorSettings,
  podMonitorings,
  policyTargets,
  poolReferences,
  prometheusDurationMs,
  promqlConditions,
  quantityOf,
  routeBackends,
  scrapeEndpoints,
  secondsOf,
  selectorLabels,
  templateLocation,
  versionOf,
  withoutExpired,
  workloadFinder
} from "./chunk-7YRKO5V4.js";
import {
  child,
  entries,
  formatPath,
  isAbsent,
  isList,
  isMapping,
  items,
  number,
  rootField,
  show,
  text,
  textsWhere
} from "./chunk-YTYPHZI2.js";
import {
  configNotFound
} from "./chunk-HWUVYDTS.js";
import {
  renderedManifest
} from "./chunk-MSMNO4TI.js";
import {
  PATHS,
  Sources,
  filesBelow
} from "./chunk-XGFK7XPD.js";
import {
  isMap
} from "./chunk-GZ6GLONU.js";
import {
  treeId
} from "./chunk-4DUDKG2M.js";
import {
  createBuilder,
  emitNode,
  groupBy,
  layeredTree,
  linkedTree,
  memoryTree,
  originalOf
} from "./chunk-OT75BEOS.js";
import {
  MODEL_ARMOR_LOCATIONS,
  extractorProblem,
  parseConfig
} from "./chunk-PZ446VJJ.js";
import {
  dirname
} from "./chunk-XZZ7DTC4.js";
import {
  locate
} from "./chunk-AYVV76OH.js";
import {
  UserError,
  UserErrors,
  distinctErrors,
  rethrow,
  throwAll,
  userErrorsIn
} from "./chunk-WWGTZDID.js";
import {
  mkdirSync,
  writeFileSync
} from "./chunk-SAHCXYC2.js";

// src/pull-request/lineage.ts
function lineageOf({ promotion }, releases) {
  const known = [...releases].flatMap(
    ([name, release]) => release === void 0 ? [] : [[name, release]]
  );
  return { order: promotion, releases: new Map(known) };
}

// src/bundle/structure.ts
function structureOf(settings) {
  const { gateway, modelArmor, apigee, pools } = settings;
  const hasSlos = Object.keys(settings.slos).length > 0;
  return {
    ...settings,
    gateway: without(gateway, "name", "namespace"),
    ...modelArmor && { modelArmor: modelArmorStructure(modelArmor) },
    ...apigee && { apigee: without(apigee, "name", "environment", "timeout", "failOpen") },
    pools: Object.fromEntries(
      Object.entries(pools).map(([name, pool]) => [name, poolStructure(pool, hasSlos)])
    )
  };
}
function modelArmorStructure(settings) {
  const structure = without(settings, "location", "timeout", "failOpen");
  return settings.template ? {
    ...structure,
    template: without(settings.template, "id", "enforcement", "logPromptsAndResponses")
  } : structure;
}
function poolStructure(pool, hasSlos) {
  return {
    ...without(pool, "models", "logging", "timeoutSeconds"),
    ...hasSlos && !isScraped(pool) && { models: pool.models },
    autoscaling: without(pool.autoscaling, "minReplicas", "maxReplicas", "target")
  };
}
function isScraped({ endpointPicker, modelServer }) {
  return endpointPicker.scrape && modelServer.scrape;
}
function without(value, ...keys) {
  const gone = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !gone.has(key)));
}

// src/release/compare-releases.ts
function compareReleases(comparison) {
  const { shared, own } = comparison;
  const changed = changedFolders(shared, own);
  return {
    shared: buildFolders(comparison, shared, changed),
    own: buildFolders(comparison, own, changed)
  };
}
var EXTENSION = ["traffic-extension", "apigee", "model-armor"].map((name) => `components/${name}`);
function changedFolders(shared, own) {
  const names = /* @__PURE__ */ new Set([...shared.folders.keys(), ...own.folders.keys()]);
  const changed = [...names].filter(
    (name) => !sameFiles(shared.folders.get(name), own.folders.get(name))
  );
  const touched = changed.some((name) => EXTENSION.includes(name));
  return new Set(touched ? [...changed, ...EXTENSION] : changed);
}
function sameFiles(a, b) {
  if (a === void 0 || b === void 0) return a === b;
  return a.size === b.size && [...a].every(([path, text2]) => b.get(path) === text2);
}
function buildFolders({ environment, values }, { folders }, wanted) {
  const present = [...folders].filter(([name]) => wanted.has(name));
  if (present.length === 0) return /* @__PURE__ */ new Map();
  const files = new Map([
    ...overlayFiles({
      environment,
      values,
      overrides: /* @__PURE__ */ new Map(),
      hasBase: false,
      component: void 0
    }),
    ["release/kustomization.yaml", releaseKustomization(present.map(([name]) => name))],
    ...present.flatMap(
      ([name, inner]) => [...inner].map(([path, text2]) => [`release/${name}/${path}`, text2])
    )
  ]);
  const { resources } = createBuilder(memoryTree(files)).build("");
  return new Map(
    resources.map(({ root }) => renderedManifest(root)).map(({ id, json }) => [id, json])
  );
}

// src/release/rendered-files.ts
function renderedNames(resources, environmentNamespace) {
  const short = resources.map((resource) => stem(resource, environmentNamespace));
  const uses = /* @__PURE__ */ new Map();
  for (const name of short) uses.set(name, (uses.get(name) ?? 0) + 1);
  const taken = /* @__PURE__ */ new Set();
  return resources.map((resource, i) => {
    const name = short[i] ?? "";
    const group = resource.group === "" ? "core" : resource.group;
    return unique(uses.get(name) === 1 ? name : `${name}.${group}`, taken);
  });
}
function stem({ kind, name, namespace }, environmentNamespace) {
  const away = namespace === void 0 || namespace === environmentNamespace ? [] : [namespace];
  return fileSafe([`${kind}-${name}`, ...away].join("."));
}
function fileSafe(text2) {
  return text2.toLowerCase().replace(/[^a-z0-9.-]+/g, "-");
}
function unique(name, taken) {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}`;
  taken.add(free);
  return `${free}.yaml`;
}

// src/release/users-base.ts
var COPY = /overlays\/[^/\s']+\/release\/base(?=[/'\s:]|$)/g;
function toUsersBase(error, tree, release) {
  const { code, at, rule, message, hint, cause } = error;
  const { kustomize } = originalOf(error);
  const texts = [at?.file, message, hint, kustomize];
  if (!texts.some((text2) => text2?.match(COPY)) || !isCopyOf(tree, release)) return error;
  const shown = (text2) => text2.replace(COPY, PATHS.base);
  return new UserError(code, shown(message), {
    at: at && { ...at, file: shown(at.file) },
    rule,
    hint: hint && shown(hint),
    kustomize: kustomize && shown(kustomize),
    cause
  });
}
function hasBase(release) {
  return hasKustomization((name) => release.has(`${PATHS.base}/${name}`));
}
function hasKustomization(hasFile) {
  return ["kustomization.yaml", "kustomization.yml", "Kustomization"].some(hasFile);
}
function ignoredBase(release) {
  const isThere = [...release.keys()].some((path) => path.startsWith(`${PATHS.base}/`));
  if (!isThere || hasBase(release)) return [];
  const says = `'${PATHS.base}/' has no kustomization.yaml, so nothing in it is deployed`;
  const hint = `write ${PATHS.base}/kustomization.yaml with its files under \`resources:\``;
  return [new UserError("bad-kustomization", says, { hint })];
}
function isCopyOf(tree, release) {
  const prefix = `${PATHS.base}/`;
  return [...release].every(([path, text2]) => !path.startsWith(prefix) || tree.read(path) === text2);
}

// src/release/render-environment.ts
function planOverlay(input) {
  const { environment, release, tree } = input;
  const values = valuesManifest(valuesOf(input));
  const files = prefixed(PATHS.overlay(environment.name), [
    ...overlayFiles({
      environment,
      values,
      overrides: overridesOf(input, values),
      hasBase: hasBase(release.files),
      component: componentOf(environment.name, tree)
    }),
    ...prefixed("release", release.files)
  ]);
  return { environment, release, files };
}
function overlayBuilder(tree, overlays, remotes) {
  const first = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  for (const { environment, release } of overlays) {
    const [id, path] = [treeId(release.files), PATHS.release(environment.name)];
    const target = first.get(id);
    if (target === void 0) first.set(id, path);
    else links.set(path, target);
  }
  const files = new Map(overlays.flatMap((overlay) => [...overlay.files]));
  return createBuilder(linkedTree(layeredTree(memoryTree(files), tree), links), { remotes });
}
function renderOverlay(builder, { environment }) {
  const { resources, warnings } = builder.build(PATHS.overlay(environment.name));
  return { rendered: placeManifests(environment, resources), warnings: warnings.filter(isOfUser) };
}
function isOfUser({ at }) {
  return at === void 0 || !/^overlays\/[^/]+\/(?!release\/base\/)/.test(at.file);
}
function valuesOf({ name, environment, release }) {
  return new Map([
    ...environmentValues({ name, environment, settings: release.settings }),
    ...environmentValues({ name, environment, settings: environment.settings })
  ]);
}
function overridesOf(input, values) {
  const { environment, release, releaseOf } = input;
  const [shared, own] = [release.settings, environment.settings];
  const equal = JSON.stringify(structureOf(shared)) === JSON.stringify(structureOf(own));
  const none = /* @__PURE__ */ new Map();
  return overrideFiles({
    ...equal ? { shared: none, own: none } : compareReleases({ environment, values, shared: releaseOf(shared), own: releaseOf(own) }),
    notificationChannels: environment.notificationChannels,
    hasOwnChannels: hasOwnChannels(own.slos),
    configConnector: environment.configConnector
  });
}
function componentOf(name, tree) {
  const folder = PATHS.environment(name);
  const present = hasKustomization((name2) => tree.kind(`${folder}/${name2}`) === "file");
  return present ? `../../${folder}` : void 0;
}
function placeManifests(environment, resources) {
  const manifests = resources.map((resource) => ({ ...renderedManifest(resource.root), resource }));
  const names = renderedNames(manifests, environment.namespace);
  return manifests.map((manifest, i) => ({
    ...manifest,
    path: `${PATHS.rendered(environment.name)}/${names[i]}`,
    text: emitNode(manifest.resource.root)
  }));
}
function prefixed(folder, files) {
  return new Map([...files].map(([path, text2]) => [`${folder}/${path}`, text2]));
}

// src/lint/rules/adapter-image.ts
var OLDEST = [0, 16, 9];
var adapterImage = {
  id: "adapter-image",
  severity: "error",
  *check(manifests) {
    for (const { image, tag } of adapterContainers(manifests)) {
      if (tag === void 0 && String(image.value).includes("@")) continue;
      const [, ...parts] = /^v([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})(?:-|$)/.exec(tag ?? "") ?? [];
      if (parts.length === 3 && !isOlder(parts.map(Number))) continue;
      yield {
        field: image,
        message: `the adapter is ${show(tag)}`,
        remedy: `use v${OLDEST.join(".")}-gke.0 or newer: before, labels were put into queries unescaped`
      };
    }
  }
};
function isOlder(version) {
  const first = OLDEST.findIndex((part, i) => part !== version[i]);
  return first !== -1 && (version[first] ?? 0) < (OLDEST[first] ?? 0);
}

// src/lint/rules/adapter-once.ts
var METRICS_API = /^v[0-9a-z]+\.(custom|external)\.metrics\.k8s\.io$/;
var ADAPTER = "/custom-metrics-stackdriver-adapter";
var adapterOnce = {
  id: "adapter-once",
  severity: "error",
  *check(manifests) {
    const [first, ...others] = adapterContainers(manifests);
    if (first === void 0) return;
    for (const { root } of others)
      yield {
        field: child(root, "metadata", "name"),
        message: `the cluster already has the adapter ${formatId(first.root)}`,
        remedy: "deploy it once for each cluster, with one of its environments"
      };
    yield* otherServers(manifests);
  }
};
function* otherServers({ ofKind }) {
  for (const root of ofKind("apiregistration.k8s.io", "APIService")) {
    if (!METRICS_API.test(nameOf(root)) || serviceOf(root).endsWith(ADAPTER)) continue;
    yield {
      field: child(root, "spec", "service"),
      message: `'${nameOf(root)}' is served by ${serviceOf(root)}, beside the adapter`,
      remedy: "a cluster has one server of each metrics API: keep the adapter or KEDA"
    };
  }
}
function serviceOf(root) {
  const service = child(root, "spec", "service");
  return `${text(child(service, "namespace")) ?? ""}/${text(child(service, "name")) ?? ""}`;
}

// src/lint/limits.ts
function* integerBetween(field, min, max) {
  if (isAbsent(field)) return;
  const { value } = field;
  if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return;
  yield {
    field,
    message: `${show(value)} is not a whole number between ${min} and ${max}`,
    remedy: `write a number from ${min} to ${max}`
  };
}
function* oneOf(field, words) {
  if (isAbsent(field) || typeof field.value === "string" && words.includes(field.value)) return;
  yield {
    field,
    message: `${show(field.value)} is not one of ${words.join(", ")}`,
    remedy: `write one of ${words.join(", ")}`
  };
}
function* lengthBetween(field, min, max) {
  if (isAbsent(field)) return;
  const length = typeof field.value === "string" ? characters(field.value) : -1;
  if (length >= min && length <= max) return;
  yield {
    field,
    message: length === -1 ? `${show(field.value)} is no text` : `${show(field.value)} has ${length} characters`,
    remedy: min === 0 ? `keep it to ${max} characters` : `use ${min} to ${max} characters`
  };
}
function* sizeBetween(field, { min, max, of }) {
  const { value } = field;
  const isCollection = typeof value === "object" && value !== null;
  const size = Array.isArray(value) ? value.length : isCollection ? Object.keys(value).length : 0;
  if (size >= min && size <= max) return;
  yield {
    field,
    message: `${size} ${of} where ${min === max ? min : `${min} to ${max}`} are allowed`,
    remedy: size < min ? `add one of the missing ${of}` : `keep ${max} ${of} at most`
  };
}
function characters(text2) {
  let count = 0;
  for (const _ of text2) count += 1;
  return count;
}

// src/lint/rules/alert-condition.ts
var LABEL = /^[A-Za-z_][A-Za-z0-9_]*$/;
var DAY = 86400;
var alertCondition = {
  id: "alert-condition",
  severity: "error",
  *check(manifests) {
    for (const found of promqlConditions(manifests)) {
      yield* badQuery(found);
      yield* badTimes(found.condition);
      yield* badNames(found.condition);
    }
  }
};
function* badQuery({ query, promql }) {
  const error = queryError(promql);
  if (error)
    yield {
      field: query,
      message: `${error.message} (character ${error.offset + 1})`,
      remedy: error.hint ?? "correct the query"
    };
}
function* badTimes(condition) {
  const duration = child(condition, "duration");
  const held = secondsOf(text(duration) ?? "");
  if (!isAbsent(duration) && (held === void 0 || held > DAY))
    yield {
      field: duration,
      message: `${show(duration.value)} is no duration of up to 24 hours`,
      remedy: "write seconds, such as '300s'"
    };
  const interval = child(condition, "evaluationInterval");
  const every = secondsOf(text(interval) ?? "");
  if (!isAbsent(interval) && (every === void 0 || every === 0 || every % 30 !== 0))
    yield {
      field: interval,
      message: `${show(interval.value)} is no multiple of 30 seconds`,
      remedy: "write '30s', '60s', '90s' and so on"
    };
}
function* badNames(condition) {
  const rule = child(condition, "alertRule");
  const names = [rule, ...entries(child(condition, "labels")).map(([, field]) => field)];
  for (const field of names) {
    const name = field === rule ? text(rule) ?? "" : String(field.path.at(-1));
    if (name === "" || LABEL.test(name)) continue;
    yield {
      field,
      message: `${show(name)} is no name as Prometheus has it`,
      remedy: "use letters, digits and _, no digit first"
    };
  }
  yield* lengthBetween(rule, 0, 2048);
  yield* lengthBetween(child(condition, "ruleGroup"), 0, 2048);
}

// src/lint/rules/alert-metric.ts
var alertMetric = {
  id: "alert-metric",
  severity: "warning",
  *check(manifests) {
    const { eppMetrics, modelServers: modelServers2 } = manifests.context;
    if (eppMetrics === void 0 || modelServers2 === void 0) return;
    for (const { query, promql } of promqlConditions(manifests))
      for (const { message, hint } of unknownMetrics(promql, {
        epp: eppMetrics,
        modelServers: modelServers2
      }))
        yield { field: query, message, remedy: hint ?? "use a metric of this deployment" };
  }
};

// src/lint/rules/alert-policy.ts
var CHANNEL = /^projects\/[^/]+\/notificationChannels\/[^/]+$/;
var MOST_BYTES = 10240;
var alertPolicy = {
  id: "alert-policy",
  severity: "error",
  *check(manifests) {
    for (const root of alertPolicies(manifests)) {
      const spec = child(root, "spec");
      yield* required(child(spec, "displayName"));
      yield* lengthBetween(child(spec, "displayName"), 1, 512);
      yield* oneOf(child(spec, "combiner"), ["AND", "OR", "AND_WITH_MATCHING_RESOURCE"]);
      yield* required(child(spec, "combiner"));
      yield* oneOf(child(spec, "severity"), ["CRITICAL", "ERROR", "WARNING"]);
      yield* sizeBetween(child(spec, "conditions"), { min: 1, max: 6, of: "conditions" });
      yield* badDocumentation(child(spec, "documentation"));
      yield* badChannels(child(spec, "notificationChannels"));
    }
  }
};
function* required(field) {
  if (isAbsent(field))
    yield { field, message: `the policy has no ${String(field.path.at(-1))}`, remedy: "add it" };
}
function* badDocumentation(documentation) {
  const content = child(documentation, "content");
  yield* lengthBetween(content, 0, 8192);
  const bytes = new TextEncoder().encode(text(content) ?? "").length;
  if (bytes > MOST_BYTES)
    yield {
      field: content,
      message: `the text has ${bytes} bytes in UTF-8`,
      remedy: `keep it to ${MOST_BYTES} bytes`
    };
  yield* oneOf(child(documentation, "mimeType"), ["text/markdown"]);
}
function* badChannels(channels) {
  yield* sizeBetween(channels, { min: 0, max: 16, of: "notificationChannels" });
  for (const channel of items(channels)) {
    const field = child(channel, "external");
    if (isAbsent(field) || CHANNEL.test(text(field) ?? "")) continue;
    yield {
      field,
      message: `${show(field.value)} is no name of a notification channel`,
      remedy: "write 'projects/PROJECT/notificationChannels/ID'"
    };
  }
}

// src/lint/quantiles.ts
function quantilesIn({ text: text2, tree }) {
  const quantiles = [];
  tree.iterate({
    enter({ name, node }) {
      if (name !== "FunctionCall") return;
      const call = text2.slice(node.from, node.to);
      if (/^histogram_quantile\b/.test(call) && /_bucket\b/.test(call))
        quantiles.push(quantileOf(text2, node));
    }
  });
  return quantiles;
}
function quantileOf(promql, call) {
  const aggregations = aggregationsIn(call);
  if (aggregations.length === 0) return { kind: "per-series" };
  const dropping = aggregations.find((node) => !keepsLe(promql, node));
  if (dropping === void 0) return { kind: "kept" };
  return { kind: "dropped", text: promql.slice(dropping.from, dropping.to) };
}
function aggregationsIn(call) {
  const found = [];
  call.cursor().iterate(({ name, node }) => {
    if (name === "AggregateExpr") found.push(node);
  });
  return found;
}
function keepsLe(promql, aggregation) {
  const modifier = aggregation.getChild("AggregateModifier");
  if (modifier === null) return false;
  const words = promql.slice(modifier.from, modifier.to).match(/[A-Za-z_]\w*/g) ?? [];
  return words[0] === "by" === words.slice(1).includes("le");
}

// src/lint/rules/alert-quantile.ts
var alertQuantile = {
  id: "alert-quantile",
  severity: "error",
  *check(manifests) {
    for (const { query, promql } of promqlConditions(manifests))
      for (const quantile of quantilesIn(promql)) {
        if (quantile.kind !== "dropped") continue;
        yield {
          field: query,
          message: `${show(quantile.text)} drops label 'le'`,
          remedy: "write histogram_quantile(0.99, sum by (le, …) (rate(…_bucket[5m])))"
        };
      }
  }
};

// src/lint/rules/alert-quantile-series.ts
var alertQuantileSeries = {
  id: "alert-quantile-series",
  severity: "warning",
  *check(manifests) {
    for (const { query, promql } of promqlConditions(manifests))
      for (const quantile of quantilesIn(promql)) {
        if (quantile.kind !== "per-series") continue;
        yield {
          field: query,
          message: "the buckets of each series make a quantile of their own",
          remedy: "write histogram_quantile(0.99, sum by (le, …) (rate(…_bucket[5m])))"
        };
      }
  }
};

// src/lint/rules/alert-ready-guard.ts
var AVERAGE = /^(inference_pool|llm_d_epp)_average_/;
var READY = /^(inference_pool_ready_pods|llm_d_epp_ready_endpoints)$/;
var alertReadyGuard = {
  id: "alert-ready-guard",
  severity: "warning",
  *check(manifests) {
    for (const { query, promql } of promqlConditions(manifests)) {
      const names = metricNamesOf(promql);
      const average = names.find((name) => AVERAGE.test(name));
      if (average === void 0 || names.some((name) => READY.test(name))) continue;
      const ready = average.startsWith("llm_d") ? "llm_d_epp_ready_endpoints" : "inference_pool_ready_pods";
      yield {
        field: query,
        message: `'${average}' keeps its last value while the pool has no ready endpoint`,
        remedy: `add 'and on (name) max by (name) (${ready}) > 0'`
      };
    }
  }
};

// src/lint/rules/api-service.ts
var AUTH_READER = "extension-apiserver-authentication-reader";
var apiService = {
  id: "api-service",
  severity: "error",
  *check(manifests) {
    yield* strayServices(manifests);
    for (const root of manifests.ofKind("rbac.authorization.k8s.io", "RoleBinding")) {
      if (child(root, "roleRef", "name").value !== AUTH_READER || namespaceOf(root) === "kube-system")
        continue;
      yield {
        field: child(root, "metadata", "namespace"),
        message: `role '${AUTH_READER}' is in kube-system, the binding '${nameOf(root)}' in ${show(namespaceOf(root))}`,
        remedy: "write 'kube-system', and keep it out of a build with 'namespace:'"
      };
    }
  }
};
function* strayServices({ ofKind, named }) {
  for (const root of ofKind("apiregistration.k8s.io", "APIService")) {
    const service = child(root, "spec", "service");
    const namespace = child(service, "namespace");
    const homes = named("", "Service", text(child(service, "name")) ?? "");
    if (homes.length === 0 || homes.some((home) => namespaceOf(home) === namespace.value)) continue;
    yield {
      field: namespace,
      message: `namespace ${show(namespace.value)} has no Service ${show(child(service, "name").value)}; it is in ${show(namespaceOf(homes[0] ?? root))}`,
      remedy: "write the namespace of the Service, and keep both out of a build with 'namespace:'"
    };
  }
}

// src/lint/rules/apigee-backend.ts
var NETWORK = /^projects\/[^/]+\/global\/networks\/[^/]+$/;
var SUBNETWORK = /^projects\/[^/]+\/regions\/([^/]+)\/subnetworks\/[^/]+$/;
var REGION = /^[a-z]+-[a-z]+[0-9]+$/;
var apigeeBackend = {
  id: "apigee-backend",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind("apim.googleapis.com", "ApigeeBackendService")) {
      const locations = child(root, "spec", "locations");
      if (!isList(locations) || items(locations).length === 0)
        yield {
          field: locations,
          message: `locations is a list, found ${show(locations.value)}`,
          remedy: entries(locations).length > 0 ? "put '- ' in front of its first key" : "add the region of the instance"
        };
      for (const location of items(locations)) yield* badLocation(location);
    }
  }
};
function* badLocation(location) {
  const name = child(location, "name");
  const network = child(location, "network");
  const subnetwork = child(location, "subnetwork");
  if (!REGION.test(text(name) ?? ""))
    yield {
      field: name,
      message: `${show(name.value)} is no region`,
      remedy: "name a region, not a zone"
    };
  if (!NETWORK.test(text(network) ?? ""))
    yield {
      field: network,
      message: `${show(network.value)} is no path of a network`,
      remedy: "write 'projects/PROJECT/global/networks/NAME'"
    };
  const [, region] = SUBNETWORK.exec(text(subnetwork) ?? "") ?? [];
  if (region === void 0 || region !== name.value)
    yield {
      field: subnetwork,
      message: `${show(subnetwork.value)} is no path of a subnetwork in ${show(name.value)}`,
      remedy: `write 'projects/PROJECT/regions/${text(name) ?? "REGION"}/subnetworks/NAME'`
    };
}

// src/lint/rules/apigee-extension.ts
var PROCESSOR = "apigee-extension-processor";
var BODIES = [
  { flag: "apigee-request-body", side: "request", event: "RequestBody" },
  { flag: "apigee-response-body", side: "response", event: "ResponseBody" }
];
var apigeeExtension = {
  id: "apigee-extension",
  severity: "error",
  *check(manifests) {
    for (const { root, extension } of extensionsOf(manifests)) {
      if (backendKind(extension) !== "ApigeeBackendService") continue;
      const name = text(child(extension, "backendRef", "name")) ?? "";
      const processor = child(extension, "metadata", PROCESSOR);
      if (processor.value !== name)
        yield {
          field: processor,
          message: `${PROCESSOR} is ${show(processor.value)}, the backend ${show(name)}`,
          remedy: `write ${show(name)} in both`
        };
      yield* badBodies(extension);
      const homes = manifests.named("apim.googleapis.com", "ApigeeBackendService", name);
      if (homes.length > 0 && !homes.some((home) => namespaceOf(home) === namespaceOf(root)))
        yield {
          field: child(extension, "backendRef", "name"),
          message: `namespace ${show(namespaceOf(root))} has no ApigeeBackendService ${show(name)}`,
          remedy: "extension, backend and Gateway share one namespace"
        };
    }
  }
};
function* badBodies(extension) {
  const events = items(child(extension, "supportedEvents")).map(({ value }) => value);
  for (const { flag, side, event } of BODIES) {
    const field = child(extension, "metadata", flag);
    const isStreamed = child(extension, `${side}BodySendMode`).value === "FullDuplexStreamed";
    if (field.value !== "true" || isStreamed && events.includes(event)) continue;
    yield {
      field,
      message: `${flag} is on, but the ${side} body is not streamed to Apigee`,
      remedy: `add ${side}BodySendMode: FullDuplexStreamed with its events, or remove ${flag}`
    };
  }
}

// src/lint/rules/backend-policy.ts
var NUMBERS = [
  { path: ["logging", "sampleRate"], min: 0, max: 1e6 },
  { path: ["timeoutSec"], min: 1, max: 2147483647 },
  { path: ["connectionDraining", "drainingTimeoutSec"], min: 0, max: 3600 },
  { path: ["sessionAffinity", "cookieTtlSec"], min: 0, max: 1209600 },
  { path: ["maxRatePerEndpoint"], min: 1, max: 1e9 },
  { path: ["capacityScalerPercent"], min: 0, max: 100 }
];
var WORDS = [
  {
    path: ["logging", "optionalMode"],
    words: ["EXCLUDE_ALL_OPTIONAL", "INCLUDE_ALL_OPTIONAL", "CUSTOM"]
  },
  { path: ["backendPreference"], words: ["DEFAULT", "PREFERRED"] },
  { path: ["balancingMode"], words: ["RATE", "UTILIZATION", "CUSTOM_METRICS"] }
];
var SCOPED_KINDS = ["ServiceImport", "GCPInferencePoolImport"];
var SCOPE_KEYS = ["gke.io/zone", "gke.io/region", "gke.io/cluster-name"];
var backendPolicy = {
  id: "backend-policy",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind("networking.gke.io", "GCPBackendPolicy")) {
      const settings = child(root, "spec", "default");
      for (const { path, min, max } of NUMBERS)
        yield* integerBetween(child(settings, ...path), min, max);
      for (const { path, words } of WORDS) yield* oneOf(child(settings, ...path), words);
      yield* badOptionalFields(child(settings, "logging"));
      yield* badCustomMetrics(child(settings, "customMetrics"));
      yield* badForPool(child(root, "spec", "targetRef"), settings);
      yield* badScopes(root, settings);
    }
  }
};
function* badOptionalFields(logging) {
  const field = child(logging, "optionalFields");
  if (isAbsent(field)) return;
  yield* sizeBetween(field, { min: 0, max: 30, of: "optionalFields" });
  if (child(logging, "optionalMode").value !== "CUSTOM")
    yield {
      field,
      message: "optionalFields without optionalMode CUSTOM",
      remedy: "set it, or remove the list"
    };
  for (const item of items(field))
    if (!/^[-_.a-z0-9]+$/.test(text(item) ?? ""))
      yield {
        field: item,
        message: `${show(item.value)} is no name of a log field`,
        remedy: "write lower case, such as 'tls.protocol'"
      };
}
function* badCustomMetrics(field) {
  yield* sizeBetween(field, { min: 0, max: 2, of: "customMetrics" });
  for (const metric of items(field)) {
    for (const key of ["name", "dryRun"])
      if (isAbsent(child(metric, key)))
        yield {
          field: child(metric, key),
          message: `a custom metric needs ${key}`,
          remedy: "add it"
        };
    yield* integerBetween(child(metric, "maxUtilizationPercent"), 0, 100);
  }
}
function* badForPool(target, settings) {
  const field = child(settings, "sessionAffinity");
  if (!isPool(target) || isAbsent(field)) return;
  yield {
    field,
    message: "an InferencePool cannot have session affinity",
    remedy: "remove it; the endpoint picker knows which server has a prefix in its cache"
  };
}
function* badScopes(root, settings) {
  const scopes = child(settings, "scopes");
  yield* sizeBetween(scopes, { min: 0, max: 16, of: "scopes" });
  const kind = text(child(root, "spec", "targetRef", "kind")) ?? "";
  if (items(scopes).length > 0 && !SCOPED_KINDS.includes(kind))
    yield {
      field: scopes,
      message: `a ${kind} has no scopes`,
      remedy: `only ${SCOPED_KINDS.join(" and ")} reach more than one cluster`
    };
  for (const scope of items(scopes))
    for (const [key, field] of entries(scope)) {
      if (key === "selector") yield* badScopeSelector(field);
      else if (!isAbsent(child(settings, key)))
        yield {
          field,
          message: `'${key}' is in the scope and in default`,
          remedy: "keep one of the two"
        };
    }
}
function* badScopeSelector(selector) {
  for (const [key, field] of entries(selector))
    if (!SCOPE_KEYS.includes(key))
      yield {
        field,
        message: `a scope cannot select by '${key}'`,
        remedy: `use ${SCOPE_KEYS.join(", ")}`
      };
}

// src/lint/rules/backend-policy-timeout.ts
var backendPolicyTimeout = {
  id: "backend-policy-timeout",
  severity: "warning",
  *check({ ofKind }) {
    for (const root of ofKind("networking.gke.io", "GCPBackendPolicy")) {
      const field = child(root, "spec", "default", "timeoutSec");
      if (!isPool(child(root, "spec", "targetRef")) || !isAbsent(field)) continue;
      yield {
        field,
        message: "no timeoutSec: the load balancer ends every answer after 30 seconds",
        remedy: "write the longest generation that is still wanted, such as 300"
      };
    }
  }
};

// src/lint/rules/cluster-scoped-namespace.ts
var CLUSTER_SCOPED = /* @__PURE__ */ new Set([
  "/Namespace",
  "apiextensions.k8s.io/CustomResourceDefinition",
  "apiregistration.k8s.io/APIService",
  "gateway.networking.k8s.io/GatewayClass",
  "monitoring.googleapis.com/ClusterNodeMonitoring",
  "monitoring.googleapis.com/ClusterPodMonitoring",
  "monitoring.googleapis.com/ClusterRules",
  "monitoring.googleapis.com/GlobalRules",
  "rbac.authorization.k8s.io/ClusterRole",
  "rbac.authorization.k8s.io/ClusterRoleBinding"
]);
var clusterScopedNamespace = {
  id: "cluster-scoped-namespace",
  severity: "warning",
  *check({ all }) {
    for (const root of all) {
      const field = child(root, "metadata", "namespace");
      if (field.value === void 0 || !CLUSTER_SCOPED.has(`${groupOf(root)}/${kindOf(root)}`))
        continue;
      yield {
        field,
        message: `a ${kindOf(root)} is in no namespace, found ${show(field.value)}`,
        remedy: "remove it; where kustomize added it, keep the resource out of a build with 'namespace:'"
      };
    }
  }
};

// src/lint/rules/config-connector-annotation.ts
var configConnectorAnnotation = {
  id: "config-connector-annotation",
  severity: "warning",
  *check({ ofKind }) {
    const annotated = new Set(
      ofKind("", "Namespace").filter((root) => !isAbsent(child(root, "metadata", "annotations", PROJECT_ANNOTATION))).map(nameOf)
    );
    for (const root of ofKind(
      MONITORING,
      "MonitoringAlertPolicy",
      "MonitoringNotificationChannel"
    )) {
      const field = child(root, "metadata", "annotations", PROJECT_ANNOTATION);
      const namespace = child(root, "metadata", "namespace");
      if (!isAbsent(field) || annotated.has(text(namespace) ?? "")) continue;
      yield {
        field,
        message: `no project: unless its namespace has the annotation, ${show(namespace.value)} is taken for one`,
        remedy: `add annotation ${PROJECT_ANNOTATION}`
      };
    }
  }
};

// src/lint/rules/config-connector-project.ts
var PROJECT = /^(projects\/)?([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
var configConnectorProject = {
  id: "config-connector-project",
  severity: "error",
  *check(manifests) {
    for (const root of configConnectorResources(manifests)) {
      yield* badReference(child(root, "spec", "projectRef"));
      const annotation = child(root, "metadata", "annotations", PROJECT_ANNOTATION);
      if (!isAbsent(annotation)) yield* badProject(annotation);
    }
  }
};
function* badReference(reference) {
  if (isAbsent(reference)) return;
  const external = child(reference, "external");
  if (isAbsent(external) === isAbsent(child(reference, "name")))
    yield {
      field: reference,
      message: `the reference has ${isAbsent(external) ? "neither" : "both"} external and name`,
      remedy: "give exactly one of the two"
    };
  if (!isAbsent(external)) yield* badProject(external);
}
function* badProject(field) {
  if (PROJECT.test(text(field) ?? "")) return;
  yield {
    field,
    message: `${show(field.value)} is no project id`,
    remedy: "write the id, such as shop-prod, not the number or the name"
  };
}

// src/lint/rules/dashboard.ts
var LAYOUTS = ["mosaicLayout", "gridLayout", "rowLayout", "columnLayout"];
var MOST_WIDGETS = 100;
var MOST_COLUMNS = 48;
var dashboard = {
  id: "dashboard",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind(MONITORING, "MonitoringDashboard")) {
      const spec = child(root, "spec");
      const layouts = LAYOUTS.map((key) => child(spec, key)).filter((field) => !isAbsent(field));
      if (layouts.length !== 1)
        yield {
          field: spec,
          message: `the dashboard has ${layouts.length} layouts`,
          remedy: `use one of ${LAYOUTS.join(", ")}`
        };
      yield* lengthBetween(child(spec, "displayName"), 1, 512);
      for (const layout of layouts) yield* badWidgets(layout);
      const mosaic = child(spec, "mosaicLayout");
      if (!isAbsent(mosaic)) yield* badTiles(mosaic);
    }
  }
};
function* badWidgets(layout) {
  const groups = [layout, ...items(child(layout, "rows")), ...items(child(layout, "columns"))];
  const widgets = groups.flatMap((group) => [
    ...items(child(group, "widgets")),
    ...items(child(group, "tiles")).map((tile) => child(tile, "widget"))
  ]);
  if (widgets.length > MOST_WIDGETS)
    yield {
      field: layout,
      message: `${widgets.length} widgets`,
      remedy: `keep ${MOST_WIDGETS} at most, or make another dashboard`
    };
  for (const widget of widgets)
    for (const dataSet of items(child(widget, "xyChart", "dataSets")))
      yield* badQuery2(child(dataSet, "timeSeriesQuery"));
}
var QUERIES = [
  "prometheusQuery",
  "timeSeriesFilter",
  "timeSeriesFilterRatio",
  "timeSeriesQueryLanguage"
];
function* badQuery2(query) {
  const used = QUERIES.filter((key) => !isAbsent(child(query, key)));
  if (used.length === 1) return;
  yield {
    field: query,
    message: used.length === 0 ? "a chart without a query" : `a query as ${used.join(" and ")}`,
    remedy: `use one of ${QUERIES.join(", ")}`
  };
}
function* badTiles(mosaic) {
  const columns = child(mosaic, "columns");
  yield* integerBetween(columns, 1, MOST_COLUMNS);
  yield* sizeBetween(child(mosaic, "tiles"), { min: 1, max: MOST_WIDGETS, of: "tiles" });
  const before = /* @__PURE__ */ new Map();
  for (const [i, tile] of items(child(mosaic, "tiles")).slice(0, MOST_WIDGETS).entries()) {
    const [x, y, width, height] = ["xPos", "yPos", "width", "height"].map(
      (key) => number(child(tile, key)) ?? 0
    );
    if (x === void 0 || y === void 0 || !width || !height || isGroup(tile)) continue;
    if (x + width > (number(columns) ?? MOST_COLUMNS))
      yield {
        field: tile,
        message: `the tile ends at column ${x + width} of ${show(columns.value)}`,
        remedy: "make it narrower or move it to the left"
      };
    else {
      const place = { x, y, width, height: Math.min(height, 500) };
      const other = coveredBy(before, place);
      before.set(i, place);
      if (other !== void 0)
        yield { field: tile, message: `the tile covers tile ${other}`, remedy: "move one of them" };
    }
  }
}
function isGroup(tile) {
  return ["collapsibleGroup", "singleViewGroup"].some(
    (key) => !isAbsent(child(tile, "widget", key))
  );
}
function coveredBy(tiles, tile) {
  let first;
  for (const [other, { x, y, width, height }] of tiles) {
    const [left, top] = [Math.max(x, tile.x), Math.max(y, tile.y)];
    if (left >= Math.min(x + width, tile.x + tile.width)) continue;
    if (top >= Math.min(y + height, tile.y + tile.height)) continue;
    const at = top * MOST_COLUMNS + left;
    if (first === void 0 || at <= first.at) first = { at, other };
  }
  return first?.other;
}

// src/lint/rules/extension-authority.ts
var ALPHABET = /^[A-Za-z0-9\-_:%.[\]]*$/;
var extensionAuthority = {
  id: "extension-authority",
  severity: "error",
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const field = child(extension, "authority");
      const kind = backendKind(extension);
      const needed = kind === "Service" || kind === "ServiceImport";
      if (needed && isAbsent(field))
        yield {
          field,
          message: `extension ${extensionName(extension)} calls a ${kind} without an authority`,
          remedy: "add the host that the service expects, such as ext.example.com"
        };
      if (!needed && !isAbsent(field))
        yield {
          field,
          message: `authority ${show(field.value)} of extension ${extensionName(extension)}, which calls no Service`,
          remedy: "remove it; Google APIs, Apigee and Wasm plugins have none"
        };
      yield* lengthBetween(field, 1, 1e3);
      if (!ALPHABET.test(text(field) ?? ""))
        yield {
          field,
          message: `${show(field.value)} is no authority`,
          remedy: "use letters, digits and - _ : % . [ ]"
        };
    }
  }
};

// src/lint/rules/extension-backend.ts
var BACKENDS = /* @__PURE__ */ new Map([
  ["Service", { group: "", port: "required" }],
  ["ServiceImport", { group: "net.gke.io", port: "required" }],
  ["GCPWasmPlugin", { group: "networking.gke.io", port: "forbidden" }],
  ["ApigeeBackendService", { group: "apim.googleapis.com", port: "optional" }]
]);
var GOOGLE_API = /^[a-z0-9.-]+\.(googleapis|sandbox\.googleapis)\.com$/;
var extensionBackend = {
  id: "extension-backend",
  severity: "error",
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const backend = child(extension, "backendRef");
      const api = child(extension, "googleAPIServiceName");
      if (isAbsent(backend) === isAbsent(api))
        yield {
          field: extension,
          message: `extension ${extensionName(extension)} has ${isAbsent(api) ? "neither" : "both"} backendRef ${isAbsent(api) ? "nor" : "and"} googleAPIServiceName`,
          remedy: "give it exactly one of the two"
        };
      if (!isAbsent(api)) yield* badApi(api, googleApi(extension) ?? "");
      if (!isAbsent(backend)) yield* badBackend(backend, backendKind(extension) ?? "");
    }
  }
};
function* badApi(field, name) {
  if (name.length <= 100 && GOOGLE_API.test(name)) return;
  yield {
    field,
    message: `${show(field.value)} is no name of a Google API`,
    remedy: "write a host such as modelarmor.us-central1.rep.googleapis.com, 100 characters at most"
  };
}
function* badBackend(backend, kind) {
  const rules = BACKENDS.get(kind);
  if (rules === void 0) {
    yield {
      field: child(backend, "kind"),
      message: `no extension can call a ${show(kind)}`,
      remedy: `use one of ${[...BACKENDS.keys()].join(", ")}`
    };
    return;
  }
  const group = child(backend, "group");
  if (text(group) !== rules.group)
    yield {
      field: group,
      message: `${kind} is not of group ${show(group.value)}`,
      remedy: `write group: '${rules.group}'`
    };
  const port = child(backend, "port");
  if (isAbsent(port) ? rules.port === "required" : rules.port === "forbidden")
    yield {
      field: port,
      message: `port of a ${kind} is ${rules.port}, found ${show(port.value)}`,
      remedy: rules.port === "required" ? "name the port of the service" : "remove the port"
    };
  const namespace = child(backend, "namespace");
  if (!isAbsent(namespace))
    yield {
      field: namespace,
      message: `a backendRef of an extension has no namespace, found ${show(namespace.value)}`,
      remedy: "remove it; backend, extension and Gateway share one namespace"
    };
}

// src/lint/cel-matcher.ts
var NAME = /(?:request\.(?:headers|method|host|path|query|scheme|backend_service_num_endpoints)|response\.(?:code|grpc_status|headers)|source\.(?:address|port)|connection\.(?:requested_server_name|tls_version|sha256_peer_certificate_digest)|endsWith|startsWith|matches|contains|lowerAscii|upperAscii|int)(?![A-Za-z0-9_])/y;
var OPERATOR = /==|!=|&&|\|\||>=|<=|[!<>+./()[\] ]|[0-9]+/y;
var SINGLE_QUOTED = /'(?:[A-Za-z0-9/\-._~%!$&()*+,;=:"]|\\[A-Za-z0-9/\-._~%!$&'()*+,;=:"\\])*'/y;
var DOUBLE_QUOTED = /"(?:[A-Za-z0-9/\-._~%!$&'()*+,;=:]|\\[A-Za-z0-9/\-._~%!$&'()*+,;=:"\\])*"/y;
var TOKENS = [NAME, OPERATOR, SINGLE_QUOTED, DOUBLE_QUOTED];
var WORD = /[A-Za-z_][A-Za-z0-9_.]*/y;
function celProblem(expression) {
  for (let offset = 0; offset < expression.length; ) {
    const token = matchAt(TOKENS, expression, offset);
    if (token === void 0) {
      const found = matchAt([WORD], expression, offset) ?? expression.slice(offset, offset + 1);
      return { offset, found };
    }
    offset += token.length;
  }
  return void 0;
}
function matchAt(patterns, input, offset) {
  for (const pattern of patterns) {
    pattern.lastIndex = offset;
    const [match] = pattern.exec(input) ?? [];
    if (match !== void 0) return match;
  }
  return void 0;
}

// src/lint/rules/extension-cel.ts
var LONGEST = 512;
var extensionCel = {
  id: "extension-cel",
  severity: "error",
  *check(manifests) {
    for (const root of extensionManifests(manifests))
      for (const chain of chainsOf(root)) {
        const list = child(chain, "matchCondition", "celExpressions");
        if (list.value === void 0) continue;
        yield* sizeBetween(list, { min: 1, max: 10, of: "celExpressions" });
        for (const item of items(list)) yield* badExpression(item);
        yield* tooLong(list);
      }
  }
};
function* badExpression(item) {
  if (!isMapping(item)) {
    yield {
      field: item,
      message: `${show(item.value)} is no mapping`,
      remedy: `write 'celMatcher: ${text(item) ?? "EXPRESSION"}'`
    };
    return;
  }
  const matcher = child(item, "celMatcher");
  yield* lengthBetween(matcher, 1, LONGEST);
  const problem = celProblem(text(matcher) ?? "");
  if (problem)
    yield {
      field: matcher,
      message: `${show(problem.found)} at character ${problem.offset + 1} may not be used in a celMatcher`,
      remedy: `use request.path, request.headers and the like; 'request.path.startsWith("/")' matches all`
    };
  const backends = child(item, "backendRefs");
  yield* sizeBetween(backends, { min: 0, max: 1, of: "backendRefs" });
  for (const backend of items(backends))
    yield* oneOf(child(backend, "kind"), ["Service", "ServiceImport"]);
}
function* tooLong(list) {
  const matchers = items(list).map((item) => text(child(item, "celMatcher")) ?? "");
  const length = characters(matchers.join(" || "));
  if (matchers.length < 2 || length <= LONGEST) return;
  yield {
    field: list,
    message: `the expressions of the chain have ${length} characters together`,
    remedy: `keep them to ${LONGEST}, or make another chain`
  };
}

// src/lint/rules/extension-chains.ts
var extensionChains = {
  id: "extension-chains",
  severity: "error",
  *check(manifests) {
    for (const root of extensionManifests(manifests)) {
      const max = kindOf(root) === "GCPTrafficExtension" ? 3 : 1;
      const chains = child(root, "spec", "extensionChains");
      yield* sizeBetween(chains, { min: 1, max: 5, of: "extensionChains" });
      for (const chain of chainsOf(root))
        yield* sizeBetween(child(chain, "extensions"), { min: 1, max, of: "extensions" });
    }
  }
};

// src/lint/rules/extension-events.ts
var REQUEST = ["RequestHeaders", "RequestBody", "RequestTrailers"];
var RESPONSE = ["ResponseHeaders", "ResponseBody", "ResponseTrailers"];
var WITHOUT_TRAILERS = ["RequestHeaders", "RequestBody", "ResponseHeaders", "ResponseBody"];
var extensionEvents = {
  id: "extension-events",
  severity: "error",
  *check(manifests) {
    for (const { root, extension } of extensionsOf(manifests)) {
      const field = child(extension, "supportedEvents");
      const min = kindOf(root) === "GCPRoutingExtension" ? 0 : 1;
      yield* sizeBetween(field, { min, max: 6, of: "supportedEvents" });
      const allowed = allowedEvents(kindOf(root), backendKind(extension), extension);
      const seen = /* @__PURE__ */ new Set();
      for (const event of items(field)) {
        yield* oneOf(event, allowed);
        const name = text(event) ?? "";
        if (seen.has(name))
          yield {
            field: event,
            message: `extension ${extensionName(extension)} has event ${show(name)} twice`,
            remedy: "remove one of the two"
          };
        seen.add(name);
      }
    }
  }
};
function allowedEvents(kind, backend, extension) {
  if (kind === "GCPEdgeExtension") return ["RequestHeaders"];
  if (backend === "GCPWasmPlugin") return WITHOUT_TRAILERS;
  const fullDuplex = child(extension, "requestBodySendMode").value === "FullDuplexStreamed";
  return kind === "GCPRoutingExtension" && fullDuplex ? REQUEST : [...REQUEST, ...RESPONSE];
}

// src/lint/rules/extension-headers.ts
var extensionHeaders = {
  id: "extension-headers",
  severity: "error",
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const headers = child(extension, "forwardHeaders");
      if (isAbsent(headers)) continue;
      yield* sizeBetween(headers, { min: 0, max: 50, of: "forwardHeaders" });
      for (const header of items(headers)) yield* lengthBetween(header, 1, 256);
    }
  }
};

// src/lint/rules/extension-metadata.ts
var ALPHABET2 = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:"[\]{}\s]*$/;
var FOREIGN = /[^A-Za-z0-9/\-._~%!$&'()*+,;=:"[\]{}\s]/;
var extensionMetadata = {
  id: "extension-metadata",
  severity: "error",
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const metadata = child(extension, "metadata");
      if (isAbsent(metadata)) continue;
      yield* sizeBetween(metadata, { min: 0, max: 16, of: "entries of metadata" });
      if (backendKind(extension) === "GCPWasmPlugin")
        yield {
          field: metadata,
          message: "a Wasm plugin has no metadata",
          remedy: "put it into the configuration of the plugin"
        };
      for (const [key, value] of entries(metadata)) yield* badEntry(key, value);
    }
  }
};
function* badEntry(key, field) {
  const value = text(field);
  if (key.length < 1 || key.length > 63)
    yield { field, message: `key ${show(key)} has ${key.length} characters`, remedy: "use 1 to 63" };
  if (value === void 0)
    yield {
      field,
      message: `${show(field.value)} is no text`,
      remedy: `quote it: '${String(field.value)}'`
    };
  else if (value === "" || characters(value) > 1023)
    yield {
      field,
      message: `the value has ${characters(value)} characters where 1 to 1023 are allowed`,
      remedy: "shorten it; for Model Armor, name fewer models or shorter templates"
    };
  else if (!ALPHABET2.test(value))
    yield {
      field,
      message: `the value holds ${show(FOREIGN.exec(value)?.[0])}, which metadata cannot`,
      remedy: `use letters, digits, blanks and / - . _ ~ % ! $ & ' ( ) * + , ; = : " [ ] { }`
    };
}

// src/lint/rules/extension-names.ts
var NAME2 = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
var extensionNames = {
  id: "extension-names",
  severity: "error",
  *check(manifests) {
    for (const root of extensionManifests(manifests))
      for (const chain of chainsOf(root)) yield* badName(child(chain, "name"), "a chain");
    for (const { extension } of extensionsOf(manifests))
      yield* badName(child(extension, "name"), "an extension");
  }
};
function* badName(field, what) {
  if (NAME2.test(text(field) ?? "")) return;
  yield {
    field,
    message: `${show(field.value)} is no name of ${what}`,
    remedy: "use 1 to 63 lower-case letters, digits and hyphens, a letter first, no hyphen last"
  };
}

// src/lint/rules/extension-namespace.ts
var extensionNamespace = {
  id: "extension-namespace",
  severity: "error",
  *check(manifests) {
    const homes = groupBy(gatewaysOf(manifests), ({ name }) => name);
    for (const root of extensionManifests(manifests))
      for (const ref of items(child(root, "spec", "targetRefs"))) {
        const name = text(child(ref, "name")) ?? "";
        const namespaces = (homes.get(name) ?? []).map(({ namespace }) => namespace);
        if (namespaces.length === 0 || namespaces.includes(namespaceOf(root))) continue;
        yield {
          field: child(root, "metadata", "namespace"),
          message: `namespace ${show(namespaceOf(root))} has no Gateway '${name}'; it is in ${show(namespaces[0])}`,
          remedy: `move the extension to namespace ${show(namespaces[0])}`
        };
      }
  }
};

// src/lint/rules/extension-send-mode.ts
var MODES = ["Streamed", "FullDuplexStreamed"];
var BACKENDS2 = ["Service", "ServiceImport", "ApigeeBackendService"];
var extensionSendMode = {
  id: "extension-send-mode",
  severity: "error",
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      yield* badMode(extension, "Request");
      yield* badMode(extension, "Response");
    }
  }
};
function* badMode(extension, side) {
  const field = child(extension, `${side.toLowerCase()}BodySendMode`);
  if (isAbsent(field)) return;
  yield* oneOf(field, MODES);
  if (!BACKENDS2.includes(backendKind(extension) ?? ""))
    yield {
      field,
      message: `send mode ${show(field.value)} of extension ${extensionName(extension)}, which calls no service`,
      remedy: "remove it; Google APIs and Wasm plugins have none"
    };
  const events = items(child(extension, "supportedEvents")).map(({ value }) => value);
  const needed = [
    `${side}Body`,
    ...field.value === "FullDuplexStreamed" ? [`${side}Trailers`] : []
  ];
  const missing3 = needed.filter((event) => !events.includes(event));
  if (missing3.length > 0)
    yield {
      field,
      message: `send mode ${show(field.value)} without ${missing3.join(" and ")}`,
      remedy: `add ${missing3.join(" and ")} to supportedEvents`
    };
  if (child(extension, "observabilityMode").value === true && field.value === "FullDuplexStreamed")
    yield {
      field,
      message: "FullDuplexStreamed in observabilityMode, which sends copies",
      remedy: "write 'Streamed' or nothing"
    };
}

// src/lint/rules/extension-targets.ts
var GATEWAY_API2 = "gateway.networking.k8s.io";
var extensionTargets = {
  id: "extension-targets",
  severity: "error",
  *check(manifests) {
    for (const root of extensionManifests(manifests)) {
      const refs = child(root, "spec", "targetRefs");
      yield* sizeBetween(refs, { min: 1, max: 10, of: "targetRefs" });
      for (const ref of items(refs)) {
        const group = child(ref, "group");
        const kind = child(ref, "kind");
        const namespace = child(ref, "namespace");
        if (group.value !== GATEWAY_API2)
          yield {
            field: group,
            message: `group ${show(group.value)} holds no Gateway`,
            remedy: `write '${GATEWAY_API2}'`
          };
        if (kind.value !== "Gateway")
          yield {
            field: kind,
            message: `an extension cannot attach to ${show(kind.value)}`,
            remedy: "write 'Gateway'"
          };
        if (namespace.value !== void 0)
          yield {
            field: namespace,
            message: `targetRefs have no namespace, found ${show(namespace.value)}`,
            remedy: "remove it and put the extension into the namespace of the Gateway"
          };
      }
    }
  }
};

// src/lint/rules/extension-timeout.ts
var extensionTimeout = {
  id: "extension-timeout",
  severity: "error",
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const field = child(extension, "timeout");
      if (isAbsent(field)) continue;
      const ms = gatewayDurationMs(text(field) ?? "");
      if (backendKind(extension) === "GCPWasmPlugin")
        yield {
          field,
          message: `timeout ${show(field.value)} of a Wasm plugin`,
          remedy: "remove it; only callouts have a timeout"
        };
      else if (ms === void 0)
        yield {
          field,
          message: `${show(field.value)} is no duration of the Gateway API`,
          remedy: "write whole numbers with a unit, such as '500ms' or '5s'"
        };
      else if (ms < 10 || ms > 1e4)
        yield {
          field,
          message: `${show(field.value)} is outside 10ms to 10s`,
          remedy: "it limits each message, not the whole request: 10s is the longest"
        };
    }
  }
};

// src/lint/rules/gateway-class.ts
var WITH_POOLS = "gke-l7-regional-external-managed or gke-l7-rilb";
var GLOBAL = /^gke-l7-(global-external-managed|gxlb)(-mc)?$/;
var CLASSIC = /^gke-l7-gxlb(-mc)?$/;
var gatewayClass = {
  id: "gateway-class",
  severity: "error",
  *check(manifests) {
    for (const root of manifests.ofKind(GATEWAY_API, "Gateway")) yield* missingClass(root);
    const gateways = new Map(
      gatewaysOf(manifests).map((gateway) => [`${gateway.namespace}/${gateway.name}`, gateway])
    );
    yield* routesToPools(manifests, gateways);
    yield* extensionsOfClass(manifests, gateways);
  }
};
function* missingClass(root) {
  const field = child(root, "spec", "gatewayClassName");
  if (field.value === "gke-l7-regional-internal-managed")
    yield {
      field,
      message: "there is no GatewayClass 'gke-l7-regional-internal-managed'",
      remedy: "the regional internal load balancer is 'gke-l7-rilb'"
    };
}
function* routesToPools(manifests, gateways) {
  for (const { root, ref } of routeBackends(manifests)) {
    if (!isPool(ref)) continue;
    for (const parent of items(child(root, "spec", "parentRefs"))) {
      const gateway = gateways.get(
        `${text(child(parent, "namespace")) ?? namespaceOf(root)}/${text(child(parent, "name"))}`
      );
      if (gateway === void 0 || !GLOBAL.test(gateway.className)) continue;
      yield {
        field: ref,
        message: `GatewayClass '${gateway.className}' of Gateway '${gateway.name}' cannot route to an InferencePool`,
        remedy: `use ${WITH_POOLS}`
      };
    }
  }
}
function* extensionsOfClass(manifests, gateways) {
  for (const root of extensionManifests(manifests))
    for (const ref of items(child(root, "spec", "targetRefs"))) {
      const gateway = gateways.get(`${namespaceOf(root)}/${text(child(ref, "name"))}`);
      if (gateway === void 0 || !isRefused(kindOf(root), gateway.className)) continue;
      yield {
        field: ref,
        message: `GatewayClass '${gateway.className}' takes no ${kindOf(root)}, such as '${nameOf(root)}'`,
        remedy: `use ${WITH_POOLS}`
      };
    }
}
function isRefused(kind, className) {
  if (kind === "GCPEdgeExtension") return !className.startsWith("gke-l7-global-external-managed");
  return kind === "GCPRoutingExtension" ? GLOBAL.test(className) : CLASSIC.test(className);
}

// src/lint/rules/google-labels.ts
var KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
var VALUE = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;
var MOST = 64;
var googleLabels = {
  id: "google-labels",
  severity: "error",
  *check(manifests) {
    for (const root of configConnectorResources(manifests)) {
      const labels = entries(child(root, "metadata", "labels")).filter(
        ([key]) => !key.includes("/")
      );
      if (labels.length >= MOST)
        yield {
          field: child(root, "metadata", "labels"),
          message: `${labels.length} labels, and Config Connector adds one`,
          remedy: `keep fewer than ${MOST}`
        };
      for (const [key, field] of labels)
        if (!KEY.test(key) || !VALUE.test(text(field) ?? " ") || isLong(key) || isLong(text(field)))
          yield {
            field,
            message: `label ${show(key)} with value ${show(field.value)} is none in Google Cloud`,
            remedy: "use lower-case letters, digits, _ and -, 63 at most, a letter first in the key"
          };
    }
  }
};
function isLong(label = "") {
  return characters(label) > 63 || new TextEncoder().encode(label).length > 128;
}

// src/lint/rules/health-check-missing.ts
var healthCheckMissing = {
  id: "health-check-missing",
  severity: "warning",
  *check(manifests) {
    const checked = new Set(
      policyTargets(manifests).filter(({ root, ref }) => child(root, "kind").value === "HealthCheckPolicy" && isPool(ref)).map(
        ({ root, ref }) => `${text(child(ref, "namespace")) ?? namespaceOf(root)}/${text(child(ref, "name"))}`
      )
    );
    for (const root of manifests.ofKind(INFERENCE, "InferencePool")) {
      if (checked.has(`${namespaceOf(root)}/${nameOf(root)}`)) continue;
      yield {
        field: child(root, "metadata", "name"),
        message: `no HealthCheckPolicy for pool ${show(nameOf(root))} among the manifests`,
        remedy: "add one with the health path of the model server, unless its chart makes it"
      };
    }
  }
};

// src/lint/rules/health-check-policy.ts
var BLOCKS = {
  TCP: "tcpHealthCheck",
  HTTP: "httpHealthCheck",
  HTTPS: "httpsHealthCheck",
  HTTP2: "http2HealthCheck",
  GRPC: "grpcHealthCheck"
};
var healthCheckPolicy = {
  id: "health-check-policy",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind("networking.gke.io", "HealthCheckPolicy")) {
      const settings = child(root, "spec", "default");
      yield* badTimes2(settings);
      yield* badConfig(child(settings, "config"));
    }
  }
};
function* badTimes2(settings) {
  const interval = child(settings, "checkIntervalSec");
  const timeout = child(settings, "timeoutSec");
  for (const field of [interval, timeout]) yield* integerBetween(field, 1, 300);
  for (const key of ["healthyThreshold", "unhealthyThreshold"])
    yield* integerBetween(child(settings, key), 1, 10);
  if ((number(timeout) ?? 5) > (number(interval) ?? 5))
    yield {
      field: timeout,
      message: `the timeout of ${number(timeout) ?? 5} s is longer than the interval of ${number(interval) ?? 5} s`,
      remedy: "make it as long as the interval at most"
    };
}
function* badConfig(config) {
  const type = child(config, "type");
  yield* oneOf(type, Object.keys(BLOCKS));
  const right = BLOCKS[text(type) ?? ""];
  for (const name of Object.values(BLOCKS)) {
    const block = child(config, name);
    if (isAbsent(block)) continue;
    if (name !== right)
      yield {
        field: block,
        message: `${name} beside type ${show(type.value)}`,
        remedy: right === void 0 ? "name the type" : `write ${right}`
      };
    yield* badPort(block);
  }
}
function* badPort(block) {
  const specification = child(block, "portSpecification");
  yield* oneOf(specification, ["USE_FIXED_PORT", "USE_NAMED_PORT", "USE_SERVING_PORT"]);
  yield* integerBetween(child(block, "port"), 1, 65535);
  if (specification.value === "USE_FIXED_PORT" && isAbsent(child(block, "port")))
    yield {
      field: child(block, "port"),
      message: "USE_FIXED_PORT without a port",
      remedy: "add the port"
    };
}

// src/lint/rules/hpa-metric.ts
var KINDS = ["gauge", "counter", "histogram", "summary", "unknown", "unknown:counter"];
var hpaMetric = {
  id: "hpa-metric",
  severity: "error",
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests)) yield* badName2(metric);
  }
};
function* badName2(metric) {
  const { name: field, series } = metric;
  const name = text(field) ?? "";
  const [domain, , kind = ""] = name.split("|");
  const remedy = `write 'prometheus.googleapis.com|NAME|gauge'`;
  if (name.includes("prometheus.googleapis.com/") || domain === "prometheus.googleapis.com" && !KINDS.includes(kind))
    yield { field, message: `${show(name)} is no name that the adapter knows`, remedy };
  if (metric.type === "External" && series !== void 0 && series !== series.toLowerCase())
    yield {
      field,
      message: `the API makes '${series}' lower case, and then finds nothing`,
      remedy: "relabel the metric to a lower-case name where it is scraped"
    };
  if (metric.type === "Pods" && isEppMetric(metric))
    yield {
      field,
      message: `'${series}' belongs to the endpoint picker, not to the pods that are scaled`,
      remedy: "use type 'External', or a metric of the model server"
    };
}

// src/lint/rules/hpa-min-replicas.ts
var hpaMinReplicas = {
  id: "hpa-min-replicas",
  severity: "warning",
  *check(manifests) {
    for (const root of autoscalers(manifests)) {
      const field = child(root, "spec", "minReplicas");
      const min = number(field) ?? 1;
      if (min >= 2) continue;
      yield {
        field,
        message: min === 0 ? "minReplicas 0 needs GKE 1.37" : "one replica leaves nobody to answer while it restarts",
        remedy: "set minReplicas to 2 or more"
      };
    }
  }
};

// src/lint/rules/hpa-replicas.ts
var MOST2 = 2147483647;
var hpaReplicas = {
  id: "hpa-replicas",
  severity: "error",
  *check(manifests) {
    for (const root of autoscalers(manifests)) {
      const min = child(root, "spec", "minReplicas");
      const max = child(root, "spec", "maxReplicas");
      yield* integerBetween(min, 0, MOST2);
      yield* integerBetween(max, 1, MOST2);
      if (isAbsent(max))
        yield { field: max, message: "the autoscaler has no maxReplicas", remedy: "add it" };
      if ((number(min) ?? 1) > (number(max) ?? MOST2))
        yield {
          field: min,
          message: `minReplicas ${show(min.value)} is more than maxReplicas ${show(max.value)}`,
          remedy: "raise maxReplicas or lower minReplicas"
        };
    }
  }
};

// src/lint/rules/hpa-scope.ts
var SCOPE = ["resource.labels.cluster", "resource.labels.location", "resource.labels.namespace"];
var hpaScope = {
  id: "hpa-scope",
  severity: "warning",
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests))
      if (metric.series !== void 0 && metric.type === "External") yield* unscoped(metric);
  }
};
function* unscoped(metric) {
  const field = selectorLabels(metric);
  const missing3 = SCOPE.filter((key) => child(field, key).value === void 0);
  if (missing3.length > 0)
    yield {
      field,
      message: `'${metric.series}' is read without ${missing3.join(", ")}`,
      remedy: `add ${missing3.join(", ")}: the adapter reads the whole project otherwise`
    };
  if (isPoolAverage(metric) && child(field, "reducer").value === void 0)
    yield {
      field,
      message: `'${metric.series}' is read without a reducer`,
      remedy: "add reducer: REDUCE_MAX, or two endpoint pickers double the value"
    };
}

// src/lint/rules/hpa-selector.ts
var LABEL_VALUE = /^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
var KEYS = {
  External: /^(metric\.labels\.|resource\.labels\.|metadata\.(system|user)_labels\.)[^.]+$|^(resource\.type|reducer)$/,
  Pods: /^metric\.labels\.[^.]+$|^reducer$/
};
var REDUCER = /^REDUCE_(NONE|MEAN|MIN|MAX|SUM|STDDEV|COUNT|COUNT_TRUE|COUNT_FALSE|FRACTION_TRUE|PERCENTILE_(99|95|50|05))$/;
var hpaSelector = {
  id: "hpa-selector",
  severity: "error",
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests))
      if (metric.series !== void 0) yield* badLabels(metric);
  }
};
function* badLabels(metric) {
  for (const [key, field] of entries(selectorLabels(metric))) {
    const value = text(field) ?? "";
    if (!KEYS[metric.type].test(key))
      yield {
        field,
        message: `the adapter selects ${metric.type} metrics by no '${key}'`,
        remedy: "use metric.labels.NAME, for External also resource.labels.NAME"
      };
    if (!LABEL_VALUE.test(value) || text(field) === void 0)
      yield {
        field,
        message: `${show(field.value)} is no value of a label`,
        remedy: "at most 63 letters, digits, - _ and . can be matched; a slash cannot"
      };
    if (key === "reducer" && !REDUCER.test(value))
      yield {
        field,
        message: `${show(value)} is no reducer`,
        remedy: "write REDUCE_MAX or REDUCE_SUM"
      };
  }
}

// src/lint/rules/hpa-share-target.ts
var hpaShareTarget = {
  id: "hpa-share-target",
  severity: "error",
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests)) {
      if (!isShare(metric)) continue;
      for (const key of ["value", "averageValue"]) {
        const field = child(metric.source, "target", key);
        const target = quantityOf(field.value);
        if (isAbsent(field) || target !== void 0 && target > 0 && target <= 1) continue;
        yield {
          field,
          message: `target ${show(field.value)} for '${metric.series}', which goes from 0 to 1`,
          remedy: "write '700m' for 70 percent"
        };
      }
    }
  }
};

// src/lint/rules/hpa-target.ts
var hpaTarget = {
  id: "hpa-target",
  severity: "warning",
  *check(manifests) {
    const serversOf = modelServers(manifests);
    for (const root of autoscalers(manifests)) {
      const field = child(root, "spec", "scaleTargetRef", "name");
      const servers = serversOf.get(`${namespaceOf(root)}/${text(field)}`) ?? [];
      const kind = child(root, "spec", "scaleTargetRef", "kind").value;
      const isThere = servers.some(
        (server2) => nameOf(server2.root) === field.value && kindOf(server2.root) === kind
      );
      const [server] = servers;
      if (server === void 0 || isThere) continue;
      yield {
        field,
        message: `${show(field.value)} is the pool; what it selects is ${formatId(server.root)}`,
        remedy: `write kind ${kindOf(server.root)} and name '${nameOf(server.root)}'`
      };
    }
  }
};
function modelServers(manifests) {
  const find = workloadFinder(manifests);
  return new Map(
    manifests.ofKind(INFERENCE, "InferencePool").map((pool) => {
      const found = find(child(pool, "spec", "selector", "matchLabels"));
      const here = found.filter(({ root }) => namespaceOf(root) === namespaceOf(pool));
      return [`${namespaceOf(pool)}/${nameOf(pool)}`, here];
    })
  );
}

// src/lint/rules/hpa-target-type.ts
var VALUE_KEYS = {
  Value: "value",
  AverageValue: "averageValue"
};
var hpaTargetType = {
  id: "hpa-target-type",
  severity: "error",
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests)) yield* badTarget(metric);
  }
};
function* badTarget(metric) {
  const target = child(metric.source, "target");
  const type = child(target, "type");
  if (metric.type === "External" && isPoolAverage(metric) && type.value !== "Value")
    yield {
      field: type,
      message: `target of type ${show(type.value)} on '${metric.series}', an average of the pool`,
      remedy: "use type 'Value' with 'value'"
    };
  if (metric.type === "Pods" && type.value !== "AverageValue")
    yield {
      field: type,
      message: `target of type ${show(type.value)} on a Pods metric`,
      remedy: "use type 'AverageValue' with 'averageValue'"
    };
  const key = VALUE_KEYS[String(type.value)];
  if (key !== void 0 && isAbsent(child(target, key)))
    yield {
      field: child(target, key),
      message: `type ${show(type.value)} without ${key}`,
      remedy: `add ${key}`
    };
}

// src/lint/rules/iam-broad-role.ts
var BROAD = /^roles\/(owner|editor|container\.admin|iam\.securityAdmin|resourcemanager\.projectIamAdmin)$/;
var iamBroadRole = {
  id: "iam-broad-role",
  severity: "warning",
  *check({ ofKind }) {
    for (const root of ofKind(IAM, "IAMPolicyMember")) {
      const field = child(root, "spec", "role");
      if (!BROAD.test(text(field) ?? "")) continue;
      yield {
        field,
        message: `${show(field.value)} for ${show(child(root, "spec", "member").value)} is wider than the gateway needs`,
        remedy: "Model Armor needs roles/modelarmor.calloutUser, modelarmor.user and serviceusage.serviceUsageConsumer"
      };
    }
  }
};

// src/lint/rules/iam-member.ts
var ROLE = /^((projects|organizations)\/[^/]+\/)?roles\/[\w.]+$/;
var PREFIXES = /^(user|serviceAccount|group|domain|principal|principalSet|projectOwner|projectEditor|projectViewer|deleted):/;
var SERVICE_ACCOUNT = /^serviceAccount:[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/;
var WORKLOAD = /^serviceAccount:[a-z0-9.:-]+\.svc\.id\.goog\[[^/\]]+\/[^/\]]+\]$/;
var AGENT = /^serviceAccount:service-([^@]+)@gcp-sa-/;
var PRINCIPAL = /^principal:\/\/iam\.googleapis\.com\/projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([^/]+)\.svc\.id\.goog\//;
var iamMember = {
  id: "iam-member",
  severity: "error",
  *check({ ofKind, context }) {
    for (const root of ofKind(IAM, "IAMPolicyMember")) {
      const member = child(root, "spec", "member");
      if (isAbsent(member) === isAbsent(child(root, "spec", "memberFrom")))
        yield {
          field: member,
          message: `the binding has ${isAbsent(member) ? "neither" : "both"} member and memberFrom`,
          remedy: "give exactly one of the two"
        };
      if (!isAbsent(member)) yield* badMember(member, context.project?.number);
      const role = child(root, "spec", "role");
      if (!ROLE.test(text(role) ?? ""))
        yield {
          field: role,
          message: `${show(role.value)} is no role`,
          remedy: "write 'roles/NAME'"
        };
      const resource = child(root, "spec", "resourceRef");
      if (!isAbsent(child(resource, "external")) && !isAbsent(child(resource, "name")))
        yield {
          field: resource,
          message: "the resource has both external and name",
          remedy: "write external: 'projects/PROJECT_ID' alone"
        };
    }
  }
};
function* badMember(field, project = "the number of the project") {
  const member = text(field) ?? "";
  if (!PREFIXES.test(member))
    yield {
      field,
      message: `${show(field.value)} does not say what kind of member it is`,
      remedy: "begin with 'serviceAccount:' or 'principal:'"
    };
  if (member.startsWith("serviceAccount:") && !SERVICE_ACCOUNT.test(member) && !WORKLOAD.test(member))
    yield {
      field,
      message: `${show(member)} is no address of a service account`,
      remedy: "it ends in .gserviceaccount.com"
    };
  const [, agent] = AGENT.exec(member) ?? [];
  const [, number2 = agent, pool = ""] = PRINCIPAL.exec(member) ?? [];
  if (number2 !== void 0 && !/^[0-9]+$/.test(number2))
    yield {
      field,
      message: `${show(number2)} stands where the number of the project belongs`,
      remedy: `write ${project} there`
    };
  if (/^[0-9]+$/.test(pool))
    yield {
      field,
      message: `the pool ${show(pool)} is named by the number of the project`,
      remedy: "write the project id there"
    };
}

// src/lint/rules/inference-api.ts
var inferenceApi = {
  id: "inference-api",
  severity: "error",
  *check(manifests) {
    const isLegacy = manifests.ofKind(INFERENCE_LEGACY, "InferencePool").length > 0;
    for (const root of isLegacy ? [] : manifests.ofKind(INFERENCE_LEGACY, "InferenceModel"))
      yield {
        field: child(root, "kind"),
        message: "InferenceModel was removed with v1 of the API",
        remedy: "use an InferenceObjective for priorities and an HTTPRoute for weights"
      };
    for (const root of manifests.ofKind(INFERENCE, "InferencePool"))
      if (versionOf(root) !== "v1") yield wrongVersion(root, `${INFERENCE}/v1`);
    yield* misplaced(manifests);
  }
};
function* misplaced(manifests) {
  for (const root of manifests.ofKind(INFERENCE, "InferenceObjective", "InferenceModelRewrite"))
    yield wrongVersion(root, `llm-d.ai/v1alpha2 or ${INFERENCE_LEGACY}/v1alpha2`);
  for (const root of manifests.ofKind("llm-d.ai", "InferencePool"))
    yield wrongVersion(root, `${INFERENCE}/v1`);
}
function wrongVersion(root, right) {
  const field = child(root, "apiVersion");
  return {
    field,
    message: `there is no ${kindOf(root)} in ${show(field.value)}`,
    remedy: `write ${right}`
  };
}

// src/lint/rules/inference-objective.ts
var INT32 = 2147483648;
var inferenceObjective = {
  id: "inference-objective",
  severity: "error",
  *check({ ofKind, named }) {
    for (const root of ["llm-d.ai", INFERENCE_LEGACY].flatMap(
      (g) => ofKind(g, "InferenceObjective")
    )) {
      yield* integerBetween(child(root, "spec", "priority"), -INT32, INT32 - 1);
      const field = child(root, "spec", "poolRef", "name");
      if (isAbsent(field))
        yield { field, message: "the objective names no pool", remedy: "add poolRef.name" };
      const pools = named(INFERENCE, "InferencePool", String(field.value));
      if (pools.length === 0 || pools.some((pool) => namespaceOf(pool) === namespaceOf(root)))
        continue;
      yield {
        field,
        message: `namespace ${show(namespaceOf(root))} has no InferencePool ${show(field.value)}`,
        remedy: "put objective and pool into one namespace"
      };
    }
  }
};

// src/lint/rules/inference-pool.ts
var inferencePool = {
  id: "inference-pool",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind(INFERENCE, "InferencePool")) {
      yield* badSelector(child(root, "spec", "selector"));
      yield* badPorts(child(root, "spec", "targetPorts"));
      yield* oneOf(child(root, "spec", "appProtocol"), ["http", "kubernetes.io/h2c"]);
      yield* badPicker(child(root, "spec", "endpointPickerRef"));
    }
  }
};
function* badSelector(selector) {
  const labels = child(selector, "matchLabels");
  if (entries(labels).length === 0)
    yield {
      field: labels,
      message: "the pool selects no pods",
      remedy: "name labels of the model servers in spec.selector.matchLabels"
    };
  for (const [key, field] of entries(selector))
    if (key !== "matchLabels")
      yield {
        field,
        message: `a selector has no '${key}'`,
        remedy: "labels stand below matchLabels; nothing else is supported"
      };
}
function* badPorts(ports) {
  yield* sizeBetween(ports, { min: 1, max: 8, of: "targetPorts" });
  const seen = /* @__PURE__ */ new Set();
  for (const port of items(ports)) {
    const field = child(port, "number");
    if (isAbsent(field)) yield missing(field, "the port has no number", "add it");
    yield* integerBetween(field, 1, 65535);
    const value = number(field);
    if (value === void 0) continue;
    if (seen.has(value))
      yield missing(field, `port ${show(value)} is there twice`, "remove one of the two");
    seen.add(value);
  }
}
function* badPicker(ref) {
  const name = child(ref, "name");
  if (isAbsent(ref) || isAbsent(name))
    yield missing(name, "the pool names no endpoint picker", "GKE needs endpointPickerRef.name");
  const kind = child(ref, "kind").value ?? "Service";
  const port = child(ref, "port", "number");
  if (kind === "Service" && isAbsent(port))
    yield missing(port, "the endpoint picker has no port", "add port.number, usually 9002");
  yield* integerBetween(port, 1, 65535);
  yield* oneOf(child(ref, "failureMode"), ["FailOpen", "FailClose"]);
}
function missing(field, message, remedy) {
  return { field, message, remedy };
}

// src/lint/rules/log-metric.ts
var NAME3 = /^[A-Za-z0-9_\-.,+!*'()%][A-Za-z0-9_\-.,+!*'()%/]{0,99}$/;
var logMetric = {
  id: "log-metric",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind(LOGGING, "LoggingLogMetric")) {
      const spec = child(root, "spec");
      const id = child(spec, "resourceID");
      const name = text(id) ?? nameOf(root);
      if (!NAME3.test(name))
        yield {
          field: id,
          message: `${show(name)} is no name of a log metric`,
          remedy: "use 100 letters, digits and _-.,+!*'()%/ at most"
        };
      if (isAbsent(child(spec, "filter")))
        yield {
          field: child(spec, "filter"),
          message: "the metric has no filter",
          remedy: "add one"
        };
      yield* lengthBetween(child(spec, "filter"), 1, 2e4);
      yield* lengthBetween(child(spec, "description"), 0, 8e3);
      yield* badDescriptor(child(spec, "metricDescriptor"));
      yield* badBuckets(child(spec, "bucketOptions"));
      const value = child(spec, "valueExtractor");
      if (!isAbsent(value) && child(spec, "metricDescriptor", "valueType").value !== "DISTRIBUTION")
        yield {
          field: value,
          message: "only a DISTRIBUTION has a valueExtractor",
          remedy: "remove it or change valueType"
        };
    }
  }
};
function* badDescriptor(descriptor) {
  for (const key of ["metricKind", "valueType"])
    if (isAbsent(child(descriptor, key)))
      yield {
        field: child(descriptor, key),
        message: `the metric has no ${key}`,
        remedy: "write metricKind: DELTA and valueType: INT64"
      };
  yield* oneOf(child(descriptor, "metricKind"), ["DELTA", "GAUGE", "CUMULATIVE"]);
  yield* oneOf(child(descriptor, "valueType"), [
    "INT64",
    "DISTRIBUTION",
    "DOUBLE",
    "BOOL",
    "STRING",
    "MONEY"
  ]);
}
function* badBuckets(options) {
  const kinds = entries(options);
  if (kinds.length > 1)
    yield {
      field: options,
      message: `bucketOptions has ${kinds.map(([key]) => key).join(" and ")}`,
      remedy: "keep one"
    };
  const bounds = child(options, "explicitBuckets", "bounds");
  const values = items(bounds).map(number);
  if (!isAbsent(bounds) && !values.every((value, i) => i === 0 || (value ?? 0) > (values[i - 1] ?? 0)))
    yield {
      field: bounds,
      message: `bounds ${show(bounds.value)} do not go up`,
      remedy: "sort them, each once"
    };
  if ((number(child(options, "exponentialBuckets", "growthFactor")) ?? 2) <= 1)
    yield {
      field: child(options, "exponentialBuckets", "growthFactor"),
      message: "buckets do not grow",
      remedy: "write more than 1"
    };
}

// src/lint/rules/log-metric-labels.ts
var logMetricLabels = {
  id: "log-metric-labels",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind(LOGGING, "LoggingLogMetric")) {
      const labels = child(root, "spec", "metricDescriptor", "labels");
      const extractors = child(root, "spec", "labelExtractors");
      yield* unequal(labels, extractors);
      for (const label of items(labels))
        yield* oneOf(child(label, "valueType"), ["STRING", "BOOL", "INT64"]);
      for (const [, extractor] of entries(extractors)) yield* badExtractor(extractor);
      const value = child(root, "spec", "valueExtractor");
      if (value.value !== void 0) yield* badExtractor(value);
    }
  }
};
function* unequal(labels, extractors) {
  const declared = new Set(items(labels).map((label) => text(child(label, "key"))));
  const extracted = new Set(entries(extractors).map(([key]) => key));
  for (const label of items(labels)) {
    const key = child(label, "key");
    if (!extracted.has(text(key) ?? ""))
      yield {
        field: key,
        message: `label ${show(key.value)} has no extractor`,
        remedy: "add it to labelExtractors"
      };
  }
  for (const [key, field] of entries(extractors))
    if (!declared.has(key))
      yield {
        field,
        message: `label '${key}' is not declared`,
        remedy: "add it to metricDescriptor.labels"
      };
}
function* badExtractor(field) {
  const problem = extractorProblem(text(field) ?? "");
  if (problem !== void 0)
    yield {
      field,
      message: problem,
      remedy: 'write EXTRACT(field) or REGEXP_EXTRACT(field, "re2 with (one group)")'
    };
}

// src/lint/rules/log-metric-names.ts
var logMetricNames = {
  id: "log-metric-names",
  severity: "error",
  *check({ ofKind }) {
    const owners = /* @__PURE__ */ new Map();
    for (const root of ofKind(LOGGING, "LoggingLogMetric")) {
      const id = child(root, "spec", "resourceID");
      const name = text(id) ?? nameOf(root);
      const project = text(child(root, "spec", "projectRef", "external")) ?? "";
      const key = `${project.replace(/^projects\//, "")} ${name.replaceAll(/[^A-Za-z0-9_]/g, "_")}`;
      const owner = owners.get(key);
      if (owner)
        yield {
          field: id.value === void 0 ? child(root, "metadata", "name") : id,
          message: `'${name}' is the same metric in PromQL as that of ${formatId(owner)}`,
          remedy: "choose a name that differs in letters or digits"
        };
      else owners.set(key, root);
    }
  }
};

// src/lint/rules/log-metric-resource.ts
var RESOURCES = {
  "gke-l7-regional-external-managed": "http_external_regional_lb_rule",
  "gke-l7-rilb": "internal_http_lb_rule",
  "gke-l7-global-external-managed": "http_load_balancer",
  "gke-l7-gxlb": "http_load_balancer"
};
var TYPE = /resource\.type\s{0,3}=\s{0,3}"([a-z_]+)"/g;
var logMetricResource = {
  id: "log-metric-resource",
  severity: "warning",
  *check(manifests) {
    const classes = gatewaysOf(manifests).map(({ className }) => className);
    const expected = new Set(
      classes.map((name) => RESOURCES[name]).filter((type) => type !== void 0)
    );
    for (const root of manifests.ofKind(LOGGING, "LoggingLogMetric")) {
      const field = child(root, "spec", "filter");
      const filter = text(field) ?? "";
      const types = [...filter.matchAll(TYPE)].map(([, type = ""]) => type).filter(isLoadBalancer);
      const foreign = types.filter((type) => !expected.has(type));
      if (expected.size > 0 && foreign.length > 0 && foreign.length === types.length)
        yield {
          field,
          message: `no Gateway here writes logs of ${foreign.map(show).join(", ")}`,
          remedy: `write resource.type="${[...expected].join('" or "')}" for ${[...new Set(classes)].join(", ")}`
        };
      const read = `${filter} ${JSON.stringify(child(root, "spec", "labelExtractors").value ?? {})}`;
      const isGlobal = types.includes("http_load_balancer");
      const wrong = isGlobal ? "proxyStatus" : "statusDetails";
      if (types.length > 0 && read.includes(wrong))
        yield {
          field,
          message: `logs of ${show(types[0])} have no ${wrong}`,
          remedy: `read jsonPayload.${isGlobal ? "statusDetails" : "proxyStatus"}`
        };
    }
  }
};
function isLoadBalancer(type) {
  return Object.values(RESOURCES).includes(type);
}

// src/lint/rules/model-armor-content-logs.ts
var modelArmorContentLogs = {
  id: "model-armor-content-logs",
  severity: "warning",
  *check({ ofKind }) {
    for (const root of ofKind("modelarmor.cnrm.cloud.google.com", "ModelArmorTemplate")) {
      const field = child(root, "spec", "templateMetadata", "logSanitizeOperations");
      if (field.value !== true) continue;
      yield {
        field,
        message: "prompts and answers are written to Cloud Logging in full",
        remedy: "set modelArmor.template.logPromptsAndResponses to false unless that is agreed on"
      };
    }
  }
};

// src/lint/rules/model-armor-gateway-region.ts
var MULTI_REGIONS = ["us", "eu"];
var modelArmorGatewayRegion = {
  id: "model-armor-gateway-region",
  severity: "warning",
  *check(manifests) {
    const { region } = manifests.context;
    if (region === void 0) return;
    for (const { extension, location } of modelArmorExtensions(manifests)) {
      if (location === void 0 || location === region) continue;
      if (MULTI_REGIONS.includes(location)) continue;
      yield {
        field: child(extension, "googleAPIServiceName"),
        message: `the service is in '${location}', the Gateway in '${region}'`,
        remedy: `use the service and a template in '${region}'`
      };
    }
  }
};

// src/lint/rules/model-armor-location.ts
var modelArmorLocation = {
  id: "model-armor-location",
  severity: "warning",
  *check(manifests) {
    for (const { extension, location } of modelArmorExtensions(manifests))
      if (location !== void 0)
        yield* unknownLocation(child(extension, "googleAPIServiceName"), location);
    for (const root of manifests.ofKind("modelarmor.cnrm.cloud.google.com", "ModelArmorTemplate")) {
      const field = child(root, "spec", "location");
      yield* unknownLocation(field, text(field) ?? "");
    }
  }
};
function* unknownLocation(field, location) {
  if (MODEL_ARMOR_LOCATIONS.includes(location)) return;
  yield {
    field,
    message: `Model Armor is not known to be in ${show(location)}`,
    remedy: `known are ${MODEL_ARMOR_LOCATIONS.join(", ")}; a zone is never one`
  };
}

// src/lint/rules/model-armor-region.ts
var modelArmorRegion = {
  id: "model-armor-region",
  severity: "error",
  *check(manifests) {
    for (const { extension, location, settings } of modelArmorExtensions(manifests)) {
      const service = child(extension, "googleAPIServiceName");
      if (location === void 0) {
        yield {
          field: service,
          message: `${show(service.value)} names no region`,
          remedy: "write 'modelarmor.REGION.rep.googleapis.com'"
        };
        continue;
      }
      const others = templatesOutside(parseModelArmorSettings(settings) ?? [], location);
      for (const template of others)
        yield {
          field: settings,
          message: `template ${show(template)} is not in '${location}', the region of the service`,
          remedy: `use a template in '${location}'`
        };
    }
  }
};
function templatesOutside(list, location) {
  const names = list.flatMap(
    (item) => Object.entries(Object(item)).flatMap(
      ([key, value]) => key.endsWith("_template_id") && typeof value === "string" ? [value] : []
    )
  );
  return [...new Set(names)].filter((name) => {
    const found = templateLocation(name);
    return found !== void 0 && found !== location;
  });
}

// src/lint/rules/model-armor-settings.ts
var TEMPLATES = ["user_prompt_template_id", "model_response_template_id"];
var KEYS2 = ["model", ...TEMPLATES];
var modelArmorSettings = {
  id: "model-armor-settings",
  severity: "error",
  *check(manifests) {
    for (const { settings } of modelArmorExtensions(manifests)) {
      const list = parseModelArmorSettings(settings);
      if (list === void 0 || list.length === 0) {
        yield {
          field: settings,
          message: isAbsent(settings) ? "the extension screens no model" : `${show(settings.value)} is no JSON list of models`,
          remedy: "list every model that clients name, each with its templates"
        };
        continue;
      }
      const seen = /* @__PURE__ */ new Set();
      for (const item of list) yield* badItem(settings, item, seen);
    }
  }
};
function* badItem(field, item, seen) {
  const settings = new Map(Object.entries(Object(item)));
  const model = settings.get("model");
  if (typeof model !== "string" || model === "")
    yield { field, message: `${show(item)} names no model`, remedy: "add 'model'" };
  else if (seen.has(model))
    yield { field, message: `model ${show(model)} is there twice`, remedy: "keep one of the two" };
  seen.add(model);
  for (const key of settings.keys())
    if (!KEYS2.includes(key))
      yield {
        field,
        message: `Model Armor knows no ${show(key)} in its settings`,
        remedy: `use ${KEYS2.join(", ")}`
      };
  yield* badTemplates(field, settings, model);
}
function* badTemplates(field, settings, model) {
  if (TEMPLATES.every((key) => settings.get(key) === void 0))
    yield {
      field,
      message: `model ${show(model)} has no template`,
      remedy: `add ${TEMPLATES.join(" and ")}`
    };
  for (const key of TEMPLATES) {
    const template = settings.get(key);
    if (template === void 0 || templateLocation(String(template)) !== void 0) continue;
    yield {
      field,
      message: `${key} ${show(template)} is no name of a template`,
      remedy: "write 'projects/PROJECT/locations/REGION/templates/ID'"
    };
  }
}

// src/lint/rules/model-armor-template.ts
var CONFIDENCE = ["LOW_AND_ABOVE", "MEDIUM_AND_ABOVE", "HIGH"];
var SWITCH = ["ENABLED", "DISABLED"];
var FILTERS = ["SEXUALLY_EXPLICIT", "HATE_SPEECH", "HARASSMENT", "DANGEROUS"];
var modelArmorTemplate = {
  id: "model-armor-template",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind("modelarmor.cnrm.cloud.google.com", "ModelArmorTemplate")) {
      const filters = child(root, "spec", "filterConfig");
      for (const filter of items(child(filters, "raiSettings", "raiFilters"))) {
        yield* oneOf(child(filter, "filterType"), FILTERS);
        yield* oneOf(child(filter, "confidenceLevel"), CONFIDENCE);
      }
      const injection = child(filters, "piAndJailbreakFilterSettings");
      yield* oneOf(child(injection, "confidenceLevel"), CONFIDENCE);
      for (const settings of [
        injection,
        child(filters, "maliciousURIFilterSettings"),
        child(filters, "sdpSettings", "basicConfig")
      ])
        yield* oneOf(child(settings, "filterEnforcement"), SWITCH);
      const sdp = child(filters, "sdpSettings");
      if (!isAbsent(child(sdp, "basicConfig")) && !isAbsent(child(sdp, "advancedConfig")))
        yield {
          field: sdp,
          message: "sensitive data protection has both basicConfig and advancedConfig",
          remedy: "keep one of the two"
        };
      yield* oneOf(child(root, "spec", "templateMetadata", "enforcementType"), [
        "INSPECT_ONLY",
        "INSPECT_AND_BLOCK"
      ]);
    }
  }
};

// src/lint/rules/one-extension-per-gateway.ts
var oneExtensionPerGateway = {
  id: "one-extension-per-gateway",
  severity: "error",
  *check(manifests) {
    for (const kind of EXTENSION_KINDS) yield* conflicts(manifests.ofKind(GKE_NETWORKING, kind));
  }
};
function* conflicts(roots) {
  const owners = /* @__PURE__ */ new Map();
  for (const root of roots)
    for (const ref of items(child(root, "spec", "targetRefs"))) {
      const gateway = text(child(ref, "name")) ?? "";
      const key = `${namespaceOf(root)}/${gateway}`;
      const owner = owners.get(key);
      if (owner && owner.resource !== root.resource)
        yield {
          field: ref,
          message: `Gateway '${gateway}' already has ${formatId(owner)}`,
          remedy: "put the extensions of both into one chain of one resource: only the first matching chain runs"
        };
      else owners.set(key, root);
    }
}

// src/lint/rules/one-hpa-per-target.ts
var oneHpaPerTarget = {
  id: "one-hpa-per-target",
  severity: "error",
  *check(manifests) {
    const owners = /* @__PURE__ */ new Map();
    for (const root of autoscalers(manifests)) {
      const target = child(root, "spec", "scaleTargetRef");
      const key = `${namespaceOf(root)}/${text(child(target, "kind"))}/${text(child(target, "name"))}`;
      const owner = owners.get(key);
      if (owner)
        yield {
          field: target,
          message: `${formatId(owner)} scales ${text(child(target, "kind"))} '${text(child(target, "name"))}' already`,
          remedy: "put the metrics of both into one autoscaler; pools that share servers share it"
        };
      else owners.set(key, root);
    }
  }
};

// src/lint/rules/one-policy-per-target.ts
var onePolicyPerTarget = {
  id: "one-policy-per-target",
  severity: "error",
  *check(manifests) {
    const owners = /* @__PURE__ */ new Map();
    for (const { root, ref } of policyTargets(manifests)) {
      const key = `${kindOf(root)} ${targetKey(root, ref)}`;
      const owner = owners.get(key);
      if (owner && owner.resource !== root.resource)
        yield {
          field: ref,
          message: `${text(child(ref, "kind"))} '${text(child(ref, "name"))}' already has ${formatId(owner)}`,
          remedy: "keep one and put the settings of both into it; the chart of the pool makes one as well"
        };
      else owners.set(key, root);
    }
  }
};
function targetKey(root, ref) {
  const namespace = text(child(ref, "namespace")) ?? namespaceOf(root);
  const [group, kind, name] = ["group", "kind", "name"].map((key) => text(child(ref, key)));
  return `${group}/${kind}/${namespace}/${name}`;
}

// src/lint/rules/pod-monitoring-auth.ts
var WAYS = ["authorization", "basicAuth", "oauth2"];
var podMonitoringAuth = {
  id: "pod-monitoring-auth",
  severity: "error",
  *check(manifests) {
    for (const { root, endpoint } of scrapeEndpoints(manifests)) {
      const used = WAYS.filter((way) => !isAbsent(child(endpoint, way)));
      if (used.length > 1)
        yield {
          field: endpoint,
          message: `the endpoint has ${used.join(" and ")}`,
          remedy: "keep one of them"
        };
      yield* unindented(endpoint);
      const namespace = child(endpoint, "authorization", "credentials", "secret", "namespace");
      if (kindOf(root) === "PodMonitoring" && !isAbsent(namespace))
        yield {
          field: namespace,
          message: `a PodMonitoring reads secrets of its own namespace only, found ${show(namespace.value)}`,
          remedy: "remove the namespace"
        };
    }
  }
};
function* unindented(endpoint) {
  for (const key of ["type", "credentials"]) {
    const field = child(endpoint, key);
    if (field.value !== void 0)
      yield {
        field,
        message: `an endpoint has no '${key}'`,
        remedy: "indent it below authorization"
      };
  }
}

// src/lint/rules/pod-monitoring-endpoints.ts
var podMonitoringEndpoints = {
  id: "pod-monitoring-endpoints",
  severity: "error",
  *check(manifests) {
    for (const root of podMonitorings(manifests))
      yield* sizeBetween(child(root, "spec", "endpoints"), { min: 1, max: 10, of: "endpoints" });
    for (const { endpoint } of scrapeEndpoints(manifests)) {
      const port = child(endpoint, "port");
      if (isAbsent(port))
        yield { field: port, message: "the endpoint has no port", remedy: "name or number a port" };
      yield* badTimes3(endpoint);
    }
  }
};
function* badTimes3(endpoint) {
  const interval = child(endpoint, "interval");
  const timeout = child(endpoint, "timeout");
  const every = prometheusDurationMs(text(interval) ?? "");
  const within = prometheusDurationMs(text(timeout) ?? "");
  if (every === void 0 || every === 0)
    yield {
      field: interval,
      message: `${show(interval.value)} is no interval`,
      remedy: "write a duration such as '15s'"
    };
  if (isAbsent(timeout)) return;
  if (within === void 0)
    yield {
      field: timeout,
      message: `${show(timeout.value)} is no duration`,
      remedy: "write a duration such as '10s'"
    };
  else if (every !== void 0 && within > every)
    yield {
      field: timeout,
      message: `the timeout ${show(timeout.value)} is longer than the interval ${show(interval.value)}`,
      remedy: "make it as long as the interval at most"
    };
}

// src/lint/rules/pod-monitoring-namespace.ts
var podMonitoringNamespace = {
  id: "pod-monitoring-namespace",
  severity: "warning",
  *check(manifests) {
    const find = workloadFinder(manifests);
    for (const root of manifests.ofKind(PROMETHEUS, "PodMonitoring")) {
      const namespaces = namespacesOf(find(child(root, "spec", "selector", "matchLabels")));
      if (namespaces.length === 0 || namespaces.includes(namespaceOf(root))) continue;
      yield {
        field: child(root, "metadata", "namespace"),
        message: `the pods that it selects are in ${namespaces.map(show).join(", ")}, not in ${show(namespaceOf(root))}`,
        remedy: `move it to namespace ${show(namespaces[0])}`
      };
    }
  }
};

// src/lint/rules/pod-monitoring-overlap.ts
var podMonitoringOverlap = {
  id: "pod-monitoring-overlap",
  severity: "warning",
  *check(manifests) {
    const owners = /* @__PURE__ */ new Map();
    for (const root of podMonitorings(manifests))
      for (const endpoint of items(child(root, "spec", "endpoints"))) {
        const key = JSON.stringify([
          namespaceOf(root),
          sorted(child(root, "spec", "selector", "matchLabels").value),
          child(endpoint, "port").value,
          child(endpoint, "path").value ?? "/metrics"
        ]);
        const owner = owners.get(key);
        if (owner && owner.resource !== root.resource)
          yield {
            field: endpoint,
            message: `${formatId(owner)} scrapes the same port of the same pods`,
            remedy: "remove one; turn off scrape where a chart or automatic monitoring does it"
          };
        else owners.set(key, root);
      }
  }
};
function sorted(labels) {
  return Object.entries(Object(labels)).sort(([a], [b]) => a < b ? -1 : 1);
}

// src/lint/rules/pod-monitoring-pod-label.ts
var podMonitoringPodLabel = {
  id: "pod-monitoring-pod-label",
  severity: "warning",
  *check({ ofKind }) {
    const autoscaled = new Set(
      ofKind("autoscaling", "HorizontalPodAutoscaler").filter(
        (root) => items(child(root, "spec", "metrics")).some(
          (metric) => child(metric, "type").value === "Pods"
        )
      ).map(namespaceOf)
    );
    for (const root of ofKind(PROMETHEUS, "PodMonitoring")) {
      const field = child(root, "spec", "targetLabels", "metadata");
      if (isAbsent(field) || !autoscaled.has(namespaceOf(root))) continue;
      if (items(field).some(({ value }) => value === "pod")) continue;
      yield {
        field,
        message: "series have no label 'pod', so an autoscaler of this namespace finds none",
        remedy: "add 'pod', or remove targetLabels.metadata, which has it by default"
      };
    }
  }
};

// src/lint/rules/pod-monitoring-relabeling.ts
var PROTECTED = /^(project_id|location|cluster|namespace|job|instance|top_level_controller.*|__address__)$/;
var podMonitoringRelabeling = {
  id: "pod-monitoring-relabeling",
  severity: "error",
  *check(manifests) {
    for (const { endpoint } of scrapeEndpoints(manifests)) {
      const rules = child(endpoint, "metricRelabeling");
      if (isAbsent(rules)) continue;
      yield* sizeBetween(rules, { min: 0, max: 250, of: "rules of metricRelabeling" });
      for (const rule of items(rules)) {
        const field = child(rule, "targetLabel");
        if (PROTECTED.test(text(field) ?? ""))
          yield {
            field,
            message: `label ${show(field.value)} is written by the collector alone`,
            remedy: "write to a label of another name"
          };
      }
    }
  }
};

// src/lint/rules/pod-monitoring-secret.ts
var ACCOUNT = "kubernetes.io/service-account.name";
var TOKEN = "kubernetes.io/service-account-token";
var podMonitoringSecret = {
  id: "pod-monitoring-secret",
  severity: "warning",
  *check(manifests) {
    for (const { root, endpoint } of scrapeEndpoints(manifests)) {
      const field = child(endpoint, "authorization", "credentials", "secret", "name");
      const namespace = text(child(endpoint, "authorization", "credentials", "secret", "namespace")) ?? namespaceOf(root);
      if (field.value === void 0 || has(manifests, "Secret", text(field), namespace)) continue;
      yield missing2(field, `Secret ${show(field.value)}`, namespace);
    }
    for (const secret of manifests.ofKind("", "Secret")) yield* badAccount(manifests, secret);
  }
};
function* badAccount(manifests, secret) {
  if (child(secret, "type").value !== TOKEN) return;
  const field = child(secret, "metadata", "annotations", ACCOUNT);
  if (has(manifests, "ServiceAccount", text(field), namespaceOf(secret))) return;
  yield missing2(
    field,
    `ServiceAccount ${show(field.value)}, whose token ${nameOf(secret)} is to hold,`,
    namespaceOf(secret)
  );
}
function has({ named }, kind, name, namespace) {
  return named("", kind, name ?? "").some((root) => namespaceOf(root) === namespace);
}
function missing2(field, what, namespace) {
  return {
    field,
    message: `${what} is not among the manifests of namespace ${show(namespace)}`,
    remedy: "write the name that the object has after namePrefix and nameSuffix"
  };
}

// src/lint/rules/policy-namespace.ts
var policyNamespace = {
  id: "policy-namespace",
  severity: "error",
  *check(manifests) {
    for (const { root, ref } of policyTargets(manifests)) {
      const namespace = text(child(ref, "namespace")) ?? namespaceOf(root);
      const targets = targetsOf(manifests, ref).map(namespaceOf);
      if (targets.length === 0 || targets.includes(namespace)) continue;
      const written = child(ref, "namespace");
      yield {
        field: written.value === void 0 ? child(root, "metadata", "namespace") : written,
        message: `namespace ${show(namespace)} has no ${text(child(ref, "kind"))} ${show(child(ref, "name").value)}; it is in ${show(targets[0])}`,
        remedy: `move the policy to namespace ${show(targets[0])}`
      };
    }
  }
};
function targetsOf({ named }, ref) {
  const [group = "", kind = "", name = ""] = ["group", "kind", "name"].map(
    (key) => text(child(ref, key))
  );
  return named(group, kind, name);
}

// src/lint/rules/pool-group.ts
var poolGroup = {
  id: "pool-group",
  severity: "error",
  *check(manifests) {
    for (const ref of poolReferences(manifests)) {
      const group = child(ref, "group");
      const right = groupOfPool(manifests, text(child(ref, "name")) ?? "");
      if (right === void 0 || group.value === right) continue;
      yield {
        field: group,
        message: `group ${show(group.value)} has no InferencePool ${show(child(ref, "name").value)}`,
        remedy: `write '${right}'`
      };
    }
  }
};
function groupOfPool({ named }, name) {
  const found = [INFERENCE, INFERENCE_LEGACY].filter(
    (group) => named(group, "InferencePool", name).length > 0
  );
  return found.length === 1 ? found[0] : void 0;
}

// src/lint/rules/pool-group-legacy.ts
var poolGroupLegacy = {
  id: "pool-group-legacy",
  severity: "warning",
  *check(manifests) {
    for (const ref of poolReferences(manifests)) {
      const group = child(ref, "group");
      const name = text(child(ref, "name")) ?? "";
      const isKnown = [INFERENCE, INFERENCE_LEGACY].some(
        (candidate) => manifests.named(candidate, "InferencePool", name).length > 0
      );
      if (group.value !== INFERENCE_LEGACY || isKnown) continue;
      yield {
        field: group,
        message: `InferencePool ${show(name)} in the group of the alpha API points at nothing beside a v1 pool`,
        remedy: `write '${INFERENCE}'`
      };
    }
  }
};

// src/lint/rules/removed-api.ts
var REMOVED = new Map([
  ["autoscaling/HorizontalPodAutoscaler", { versions: /^v2beta[12]$/, now: "autoscaling/v2" }],
  ...["Gateway", "GatewayClass", "HTTPRoute"].map(
    (kind) => [
      `gateway.networking.k8s.io/${kind}`,
      { versions: /^v1alpha[12]$/, now: "gateway.networking.k8s.io/v1" }
    ]
  )
]);
var removedApi = {
  id: "removed-api",
  severity: "error",
  *check({ all }) {
    for (const root of all) {
      const removed = REMOVED.get(`${groupOf(root)}/${kindOf(root)}`);
      if (removed === void 0 || !removed.versions.test(versionOf(root))) continue;
      const field = child(root, "apiVersion");
      yield {
        field,
        message: `${show(field.value)} is no longer served`,
        remedy: `write '${removed.now}'`
      };
    }
  }
};

// src/lint/rules/secret-content.ts
var secretContent = {
  id: "secret-content",
  severity: "error",
  check: (manifests) => secretValues(manifests).filter(([, field]) => !isAbsent(field) && field.value !== "").map(([name, field]) => secretIn(field, name))
};
function secretValues({ ofKind }) {
  const secrets = ofKind("", "Secret").flatMap((root) => [
    ...entries(child(root, "data")),
    ...entries(child(root, "stringData"))
  ]);
  const channels = ofKind(MONITORING, "MonitoringNotificationChannel").flatMap((root) => entries(child(root, "spec", "sensitiveLabels"))).map(([name, field]) => [name, child(field, "value")]);
  return [...secrets, ...channels];
}
function secretIn(field, name) {
  return {
    field,
    message: `the secret '${name}' would be committed with the manifest`,
    remedy: "let the cluster or a secret manager fill it, and replace the secret: it counts as known"
  };
}

// src/lint/rules/traffic-distribution.ts
var trafficDistribution = {
  id: "traffic-distribution",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind("networking.gke.io", "GCPTrafficDistributionPolicy")) {
      const settings = child(root, "spec", "default");
      yield* sizeBetween(child(root, "spec", "targetRefs"), { min: 1, max: 16, of: "targetRefs" });
      yield* integerBetween(child(settings, "failoverConfig", "failoverHealthThreshold"), 0, 100);
      const metrics = child(settings, "customMetrics");
      if (!isAbsent(metrics)) yield* sizeBetween(metrics, { min: 0, max: 4, of: "customMetrics" });
    }
  }
};

// src/lint/rules/unfilled-value.ts
var VARIABLE = /\$\{[A-Z][A-Z0-9_]*\}|%\{[a-z0-9-]+\}/;
var WORD2 = /^(YOUR_[A-Z_]+|PROJECT_ID|PROJECT_NUMBER|CLUSTER_NAME|CLUSTER_LOCATION|LOCATION|REGION|NAMESPACE|GATEWAY_NAME|GATEWAY_NAMESPACE|CONFIG_CONNECTOR_NAMESPACE|ENVIRONMENT|TARGET_VALUE|INFERENCE_POOL_NAME|MODEL_NAME)$/;
var unfilledValue = {
  id: "unfilled-value",
  severity: "error",
  *check({ all }) {
    for (const root of all.filter((candidate) => isOurs(groupOf(candidate))))
      for (const field of textsWhere(root, (value) => unfilledIn(value) !== void 0)) {
        yield {
          field,
          message: `${show(unfilledIn(text(field) ?? ""))} was not filled in`,
          remedy: "write the value; manifests have no variables"
        };
      }
  }
};
function unfilledIn(value) {
  return VARIABLE.exec(value)?.[0] ?? WORD2.exec(value)?.[0];
}
function isOurs(group) {
  return /^(networking\.gke\.io|gateway\.networking\.k8s\.io|inference\.networking\.(x-)?k8s\.io|llm-d\.ai|apim\.googleapis\.com|monitoring\.googleapis\.com|autoscaling|.+\.cnrm\.cloud\.google\.com)$/.test(
    group
  );
}

// src/lint/rules/index.ts
var RULES = [
  removedApi,
  extensionAuthority,
  extensionBackend,
  extensionCel,
  extensionChains,
  extensionEvents,
  extensionHeaders,
  extensionMetadata,
  extensionNames,
  extensionNamespace,
  extensionSendMode,
  extensionTargets,
  extensionTimeout,
  oneExtensionPerGateway,
  gatewayClass,
  inferenceApi,
  inferenceObjective,
  inferencePool,
  poolGroupLegacy,
  poolGroup,
  policyNamespace,
  onePolicyPerTarget,
  backendPolicyTimeout,
  backendPolicy,
  healthCheckMissing,
  healthCheckPolicy,
  trafficDistribution,
  modelArmorContentLogs,
  modelArmorGatewayRegion,
  modelArmorLocation,
  modelArmorRegion,
  modelArmorSettings,
  modelArmorTemplate,
  apigeeBackend,
  apigeeExtension,
  hpaMetric,
  hpaMinReplicas,
  hpaReplicas,
  hpaScope,
  hpaSelector,
  hpaShareTarget,
  hpaTargetType,
  hpaTarget,
  oneHpaPerTarget,
  podMonitoringAuth,
  podMonitoringEndpoints,
  podMonitoringNamespace,
  podMonitoringOverlap,
  podMonitoringPodLabel,
  podMonitoringRelabeling,
  podMonitoringSecret,
  adapterImage,
  adapterOnce,
  apiService,
  clusterScopedNamespace,
  alertCondition,
  alertMetric,
  alertPolicy,
  alertQuantileSeries,
  alertQuantile,
  alertReadyGuard,
  logMetricLabels,
  logMetricNames,
  logMetricResource,
  logMetric,
  dashboard,
  googleLabels,
  configConnectorAnnotation,
  configConnectorProject,
  iamBroadRole,
  iamMember,
  secretContent,
  unfilledValue
];

// src/lint/lint.ts
function lint(resources, context = {}, rules = RULES) {
  const manifests = indexManifests(resources, context);
  const order = new Map(resources.map((resource, i) => [resource, i]));
  return rules.flatMap((rule) => Array.from(rule.check(manifests), (problem) => ({ rule, problem }))).map((found, i) => ({ ...found, i, at: order.get(found.problem.field.resource) ?? 0 })).sort((a, b) => a.at - b.at || a.i - b.i).map(({ rule, problem }) => toFinding(rule, problem));
}
function findingError(finding) {
  const { resource, path, message, remedy, rule, at } = finding;
  const field = path === "" ? "" : ` ${path}`;
  return new UserError("lint", `${resource}${field}: ${message} (${rule})`, { at, hint: remedy });
}
function toFinding(rule, { field, message, remedy }) {
  const at = field.resource.locate?.(field.path);
  return {
    rule: rule.id,
    severity: rule.severity,
    resource: formatId(rootField(field.resource)),
    path: formatPath(field.path),
    message,
    remedy,
    ...at !== void 0 && { at }
  };
}

// src/release/lint-environment.ts
function lintEnvironment(rendered, environment) {
  const { settings, gatewayNamespace, region, project } = environment;
  const { name, className } = settings.gateway;
  const findings = lint(lintResources(rendered), {
    eppMetrics: settings.eppMetrics,
    modelServers: Object.values(settings.pools).map(({ modelServer }) => modelServer.kind),
    gateway: { name, namespace: gatewayNamespace, className },
    region,
    project
  });
  const of = (severity) => findings.filter((finding) => finding.severity === severity).map(findingError);
  return { errors: of("error"), warnings: of("warning") };
}
function lintResources(rendered) {
  return rendered.flatMap(
    ({ json, resource }) => isMap(json) ? [{ manifest: json, locate: locator(resource.root) }] : []
  );
}
function locator(root) {
  return (path) => {
    const { node } = nodeAt(root, path);
    return node.source.file === "" ? void 0 : locate(node);
  };
}

// src/release/release-in.ts
function releaseIn(tree, name) {
  const folder = PATHS.release(name);
  const paths = filesBelow(tree, folder);
  if (paths.length === 0) return void 0;
  return treeId(
    new Map(paths.map((path) => [path.slice(folder.length + 1), tree.read(path) ?? ""]))
  );
}

// src/commands/render/finish-environment.ts
function finishEnvironment(run, settled, overlay, builder) {
  const { name, environment } = settled;
  const { before = run.sources.tree } = run.request;
  const { gitops } = run.config;
  const { rendered, warnings } = checkedRendering(run, environment, overlay, builder);
  const target = syncTarget(run, environment, rendered);
  return {
    state: "rendered",
    name,
    review: {
      name,
      release: treeId(overlay.release.files),
      previousRelease: run.request.before === void 0 ? settled.previousRelease : releaseIn(before, name),
      ...compareRendered({
        config: run.config,
        environment,
        tree: before,
        others: () => layeredTree(memoryTree(run.earlier ?? /* @__PURE__ */ new Map()), before),
        sources: run.sources.tree,
        overlay: overlay.files,
        rendered,
        ruleFiles: run.sources.yamlFiles(environment.settings.alerts.files)
      }),
      warnings: [...settled.warnings, ...warnings],
      engine: ENGINES[gitops.engine],
      syncedPath: syncedPath(target)
    },
    rendered,
    files: new Map([
      ...overlay.files,
      ...rendered.map(({ path, text: text2 }) => [path, text2]),
      ...gitOpsFiles(target, gitops)
    ])
  };
}
function checkedRendering({ sources: { tree } }, environment, overlay, builder) {
  const place = (error) => toUsersBase(error, tree, overlay.release.files);
  try {
    const { rendered, warnings } = renderOverlay(builder, overlay);
    const findings = lintEnvironment(rendered, environment);
    throwAll(findings.errors);
    return { rendered, warnings: [...warnings, ...findings.warnings].map(place) };
  } catch (thrown) {
    return rethrow(thrown, place);
  }
}
var ENGINES = {
  argocd: "Argo CD",
  flux: "Flux",
  both: "Argo CD or Flux",
  none: "whatever you run"
};
function syncTarget(run, { name, cluster, namespace }, rendered) {
  const { gitops } = run.config;
  return {
    name: run.config.name,
    environment: name,
    repository: repositoryOf(run),
    branch: gitops.branch,
    cluster: cluster.name,
    namespace,
    sync: gitops.sync,
    resources: rendered.map(({ path, ...resource }) => ({
      ...resource,
      file: path.slice(path.lastIndexOf("/") + 1)
    }))
  };
}
function repositoryOf({ config, request }) {
  const url = config.gitops.repository ?? request.repository;
  if (url !== void 0 || config.gitops.engine === "none") return url ?? "";
  throw new UserError("missing-field", "the URL of this repository is not known", {
    at: config.locationOf(["gitops", "repository"]),
    hint: "set 'gitops.repository' to its clone URL"
  });
}

// src/commands/render/settle-environment.ts
function settleEnvironment(run, written) {
  const { name } = written;
  const current = currentRelease(run, name);
  const isFirst = run.request.everyEnvironment || run.config.promotion[0]?.includes(name) === true;
  const release = isFirst ? run.fresh : current;
  if (release === void 0) return { state: "nothing-promoted", name };
  const { environment, errors, waiting } = resolved(run, written, release);
  if (environment === void 0) throw new UserErrors(errors);
  rememberComponent(run, name);
  return {
    state: "settled",
    name,
    environment,
    release,
    previousRelease: current && treeId(current.files),
    warnings: waiting.map((path) => waitingOverride(run.config, name, path))
  };
}
function resolved({ config }, written, { settings }) {
  return settings === config.settings ? { environment: written, errors: [], waiting: [] } : resolveEnvironment(written, settings);
}
function currentRelease({ sources, fresh }, name) {
  const files = sources.folder(PATHS.release(name));
  const text2 = files.get("source.yaml");
  if (text2 === void 0) return void 0;
  if (text2 === fresh.files.get("source.yaml")) return { files, settings: fresh.settings };
  const file = `${PATHS.release(name)}/source.yaml`;
  const { source, errors } = settingsFromSource({ file, text: text2 });
  if (source === void 0) throw new UserErrors(errors);
  return { files, settings: source.settings };
}
function rememberComponent({ sources }, name) {
  for (const path of filesBelow(sources.tree, PATHS.environment(name))) sources.read(path);
}
function waitingOverride(config, name, path) {
  const message = `the release in '${name}' has no '${path}' to override yet`;
  return new UserError("bad-value", message, {
    at: config.locationOf(["environments", name]),
    hint: "it applies once a release that has it is promoted"
  });
}

// src/commands/render.ts
function render(tree, request) {
  const sources = new Sources(tree);
  const text2 = sources.read(request.configPath);
  if (text2 === void 0) return nothing([configNotFound(request.configPath)], []);
  const { config: written, errors, warnings } = parseConfig({ file: request.configPath, text: text2 });
  if (written === void 0) return nothing(errors, warnings);
  const { config, errors: expired } = withoutExpired(written, request.today);
  const run = startRun(config, sources, request);
  const environments = renderAll(run);
  const rendered = environments.filter(isRendered);
  const lineage = lineageOf(
    config,
    rendered.map(({ name, review }) => [name, review.previousRelease])
  );
  const planned = { ...request, config, lineage, environments: rendered };
  return {
    config,
    environments,
    plans: planPullRequests(planned),
    reviews: reviewsOfPlans(planned),
    inputs: sources.inputs,
    release: treeId(run.fresh.files),
    errors: distinctErrors([...expired, ...run.errors]),
    warnings: [...warnings, ...run.warnings, ...ignoredBase(run.fresh.files), ...abandoned(run)]
  };
}
function warningsOf({ warnings, environments }) {
  const own = environments.flatMap(
    (environment) => environment.state === "rendered" ? environment.review.warnings : []
  );
  return distinctErrors([...warnings, ...own]);
}
function startRun(config, sources, request) {
  const { settings } = config;
  const releaseOf = releaseMaker(config, sources, request.rules);
  const { files, warnings } = releaseOf(settings);
  const base = [...sources.folder(PATHS.base)];
  const inside = base.map(([path, text2]) => [`base/${path}`, text2]);
  const fresh = { files: new Map([...files, ...inside]), settings };
  return { config, sources, request, fresh, releaseOf, warnings, errors: [] };
}
function releaseMaker({ name, settings: { alerts } }, sources, rules) {
  const releases = /* @__PURE__ */ new Map();
  let ruleFiles;
  return (settings) => {
    const key = sourceOfSettings(name, settings);
    const known = releases.get(key);
    if (known !== void 0) return known;
    ruleFiles ??= [...rules, ...sources.yamlFiles(alerts.files)];
    const release = renderRelease({ name, settings, ruleFiles, base: /* @__PURE__ */ new Map() });
    releases.set(key, release);
    return release;
  };
}
function renderAll(run) {
  const { config, sources, releaseOf } = run;
  const settled = config.environments.map(
    (environment) => attempt(run, environment.name, () => settleEnvironment(run, environment))
  );
  const planned = settled.map(
    (one) => one.state === "settled" ? attempt(run, one.name, () => {
      const overlay = planOverlay({ ...one, name: config.name, releaseOf, tree: sources.tree });
      return { state: "planned", settled: one, overlay };
    }) : one
  );
  const overlays = planned.flatMap((one) => one.state === "planned" ? [one.overlay] : []);
  const builder = overlayBuilder(sources.tree, overlays, pinnedRemotes(run.config, run.request.git));
  const earlier = /* @__PURE__ */ new Map();
  return planned.map(
    (one) => one.state === "planned" ? attempt(run, one.settled.name, () => {
      const finished = finishEnvironment({ ...run, earlier }, one.settled, one.overlay, builder);
      for (const { path, text: text2 } of finished.rendered)
        if (mayHoldAdapter(path, text2)) earlier.set(path, text2);
      return run.request.keepsManifests === true ? finished : { ...finished, rendered: [] };
    }) : one
  );
}
function abandoned({ config, sources }) {
  const known = new Set(config.environments.map(({ name }) => name));
  const left = sources.tree.list("overlays").filter((name) => !known.has(name) && sources.tree.kind(PATHS.release(name)) === "directory");
  return left.map(
    (name) => new UserError(
      "unknown-environment",
      `'${PATHS.overlay(name)}' is of no environment any more`,
      {
        at: config.locationOf(["environments"]),
        hint: `where nothing of it runs: git rm -r ${PATHS.overlay(name)} ${PATHS.rendered(name)} 'gitops/*/${name}*'`
      }
    )
  );
}
function attempt(run, name, step) {
  try {
    return step();
  } catch (thrown) {
    const errors = userErrorsIn(thrown);
    if (errors === void 0) throw thrown;
    run.errors.push(...errors);
    return { state: "failed", name };
  }
}
function isRendered(result) {
  return result.state === "rendered";
}
function nothing(errors, warnings) {
  const inputs = /* @__PURE__ */ new Map();
  return {
    config: void 0,
    environments: [],
    plans: [],
    reviews: [],
    inputs,
    release: void 0,
    errors,
    warnings
  };
}

// src/edge/write-report.ts
function writeReport(path, text2) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text2);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError("bad-input", `'${path}' cannot be written: ${why}`, {
      hint: "name a file in a folder that this user may write to",
      cause
    });
  }
}

export {
  lineageOf,
  structureOf,
  toUsersBase,
  planOverlay,
  overlayBuilder,
  renderOverlay,
  lintResources,
  releaseIn,
  finishEnvironment,
  waitingOverride,
  render,
  warningsOf,
  releaseMaker,
  writeReport
};
