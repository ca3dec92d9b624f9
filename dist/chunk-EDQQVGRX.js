const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  at,
  isObject,
  listAt,
  numberAt,
  parseJson,
  textAt
} from "./chunk-FGOBKQ2S.js";
import {
  endpointsFrom,
  mergedManifests
} from "./chunk-RTXKGED7.js";
import {
  atMost
} from "./chunk-5F7EBJDG.js";
import {
  resolveEnvironment
} from "./chunk-BEBJKCOO.js";
import {
  settingsFromSource
} from "./chunk-ZC4MAGA3.js";
import {
  VERSION
} from "./chunk-7VRI5AHG.js";
import {
  loadBalancerLog
} from "./chunk-UQUS6TZX.js";
import {
  pinnedRemotes
} from "./chunk-KMAJF7GU.js";
import {
  show
} from "./chunk-YTYPHZI2.js";
import {
  canonical
} from "./chunk-IS4QSLC4.js";
import {
  loadConfig
} from "./chunk-HWUVYDTS.js";
import {
  readRendered
} from "./chunk-MSMNO4TI.js";
import {
  PATHS,
  Sources
} from "./chunk-XGFK7XPD.js";
import {
  randomUUID
} from "./chunk-IOWDDTHY.js";
import {
  systemClock
} from "./chunk-GXN5JVDO.js";
import {
  groupBy
} from "./chunk-OT75BEOS.js";
import {
  resolve
} from "./chunk-XZZ7DTC4.js";
import {
  nearest
} from "./chunk-HVYIUDWU.js";
import {
  UserError,
  UserErrors,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/verify/verdict.ts
function passed(saw, hint) {
  return { kind: "passed", saw, hint };
}
function failed(saw, hint) {
  return { kind: "failed", saw, hint };
}
function waiting(saw, hint) {
  return { kind: "waiting", saw, hint };
}
function skipped(saw, hint) {
  return { kind: "skipped", saw, hint };
}
var WORST = ["failed", "waiting", "skipped", "passed"];
function worst(verdicts) {
  const kind = WORST.find((name) => verdicts.some((one) => one.kind === name)) ?? "passed";
  const same = verdicts.filter((one) => one.kind === kind);
  const saw = [...new Set(same.map((one) => one.saw))].join("; ");
  return { kind, saw, hint: same.find(({ hint }) => hint !== void 0)?.hint };
}

// src/verify/logs/access-log.ts
var ACCESS_LOG_CHECK = {
  id: "access-log",
  title: "the requests of this run are in the access log"
};
function accessLogFilter({ environment }, userAgent) {
  const { resourceType, log } = loadBalancerLog(environment.settings.gateway.className);
  return [
    `resource.type="${resourceType}"`,
    `logName="projects/${environment.project.id}/logs/${log}"`,
    `httpRequest.userAgent="${userAgent}"`
  ].join("\n");
}
function judgeAccessLog({ count, newest }) {
  if (count > 0) return passed(`${count} of them, the last at ${newest ?? "?"}`);
  return waiting(
    "none of them is there yet",
    "access logging is off, or in another project: see the GCPBackendPolicy of the pools"
  );
}

// src/verify/logs/log-check.ts
var LOG_CHECK = {
  id: "log-metric",
  title: "the filter of every log metric matches entries, or could"
};

// src/verify/conditions.ts
function conditionsIn(status) {
  return listAt(status, "conditions").flatMap((condition) => {
    const type = textAt(condition, "type");
    const state = textAt(condition, "status");
    return type === void 0 || state === void 0 ? [] : [
      {
        type,
        status: state,
        reason: textAt(condition, "reason"),
        message: textAt(condition, "message"),
        observedGeneration: numberAt(condition, "observedGeneration")
      }
    ];
  });
}
function generationOf(object) {
  return numberAt(object, "metadata", "generation");
}
function judgeObserved(object) {
  const [observed, generation] = [
    numberAt(object, "status", "observedGeneration"),
    generationOf(object)
  ];
  if (observed === void 0 || generation === void 0 || observed >= generation) return void 0;
  return waiting(`the status is about generation ${observed}, the object is at ${generation}`);
}
function judgeConditions(conditions, { types, generation, final }, who = "") {
  const from = who === "" ? "" : `${who}: `;
  for (const type of types) {
    const condition = conditions.find((one) => one.type === type);
    if (condition === void 0) return waiting(`${from}no condition ${type} yet`);
    const { status, reason, observedGeneration: observed } = condition;
    if (observed !== void 0 && generation !== void 0 && observed < generation)
      return waiting(
        `${from}${type} is about generation ${observed}, the object is at ${generation}`
      );
    if (status === "True") continue;
    const verdict = status === "False" && final?.has(reason ?? "") ? failed : waiting;
    return verdict(`${from}${formatCondition(condition)}`);
  }
  return passed(`${from}${types.join(" and ")}`);
}
function formatCondition({ type, status, reason, message }) {
  const why = reason === void 0 ? "" : ` (${reason})`;
  return `${type} is ${status}${why}${message === void 0 ? "" : `: ${message.trim()}`}`;
}
function formatReference(reference, namespace) {
  const [kind, name] = [textAt(reference, "kind") ?? "Gateway", textAt(reference, "name") ?? "?"];
  const place = textAt(reference, "namespace") ?? namespace;
  return `${kind} ${place === void 0 ? "" : `${place}/`}${name}`;
}
function reportsIn(object, list, reference) {
  return listAt(object, "status", list).map((entry) => ({
    reference: at(entry, reference),
    controller: textAt(entry, "controllerName"),
    conditions: conditionsIn(entry)
  }));
}

// src/verify/objects/object-check.ts
function isOneOf(group, ...kinds) {
  return (manifest) => manifest.group === group && kinds.includes(manifest.kind);
}

// src/verify/objects/api-service.ts
var apiServiceAvailable = {
  id: "api-service",
  title: "the metrics adapter answers for its API",
  claims: isOneOf("apiregistration.k8s.io", "APIService"),
  comparesSpec: true,
  judge: (live) => judgeConditions(conditionsIn(at(live, "status")), {
    types: ["Available"],
    generation: void 0
  })
};

// src/verify/target.ts
var GATEWAY_GROUP = "gateway.networking.k8s.io";
var GOOGLE_GROUP = "networking.gke.io";
var POOL_GROUP = "inference.networking.k8s.io";
var APIGEE_GROUP = "apim.googleapis.com";
function targetOf({ environment, manifests }) {
  const { settings, namespace, gatewayNamespace } = environment;
  const named = [
    foreign("Gateway", `${GATEWAY_GROUP}/v1`, settings.gateway.name, gatewayNamespace),
    ...Object.keys(settings.pools).map(
      (pool) => foreign("InferencePool", `${POOL_GROUP}/v1`, pool, namespace)
    )
  ];
  const own = new Set(manifests.map(({ id }) => id));
  return { environment, manifests: [...manifests, ...named.filter(({ id }) => !own.has(id))] };
}
function foreign(kind, apiVersion, name, namespace) {
  const [group = "", version = ""] = apiVersion.split("/");
  const id = `${kind}.${version}.${group}/${name}.${namespace}`;
  const json = { apiVersion, kind, metadata: { name, namespace } };
  return { id, group, kind, name, namespace, json };
}
function manifestsOf({ manifests }, group, ...kinds) {
  return manifests.filter((one) => one.group === group && kinds.includes(one.kind));
}
function formatSubject({
  kind,
  name,
  namespace
}) {
  return `${kind} ${namespace === void 0 ? "" : `${namespace}/`}${name}`;
}

// src/verify/objects/apigee-created.ts
var apigeeCreated = {
  id: "apigee-created",
  title: "the Apigee operator made the extension processor",
  claims: isOneOf(APIGEE_GROUP, "ApigeeBackendService"),
  comparesSpec: true,
  judge(live) {
    const state = textAt(live, "status", "currentState");
    if (state === "CREATED") return passed("CREATED");
    if (state === void 0)
      return waiting("no status.currentState yet", "does the Apigee operator run in 'apim'?");
    const message = textAt(live, "status", "errorMessage");
    return waiting(message === void 0 ? state : `${state}: ${message}`);
  }
};

// src/verify/objects/autoscaler-metric.ts
var NO_METRIC = "a metric is not there before its first scrape, up to 10 minutes after the first pod; else look at the APIService of the metrics adapter, the selector and the PodMonitoring";
var autoscalerMetric = {
  id: "autoscaler-metric",
  title: "the autoscaler reads its metric and may scale",
  claims: isOneOf("autoscaling", "HorizontalPodAutoscaler"),
  comparesSpec: true,
  judge(live) {
    const conditions = conditionsIn(at(live, "status"));
    const verdict = judgeObserved(live) ?? judgeConditions(conditions, {
      types: ["AbleToScale", "ScalingActive"],
      generation: void 0
    });
    if (verdict.kind !== "passed") return withHint(verdict);
    const values = listAt(live, "status", "currentMetrics").map((metric) => currentValue(metric));
    if (values.length === 0 || values.includes(void 0))
      return waiting("ScalingActive, but no current value of its metric yet", NO_METRIC);
    const replicas = numberAt(live, "status", "currentReplicas") ?? 0;
    const limited = conditions.find((one) => one.type === "ScalingLimited" && one.status === "True");
    const seen = listAt(live, "status", "currentMetrics").map((metric, i) => {
      const target = targetOf2(listAt(live, "spec", "metrics")[i]);
      return `${nameOf(metric)} is ${currentValue(metric)}${target === void 0 ? "" : ` of ${target}`}`;
    });
    return passed(
      `${seen.join(", ")}; ${replicas} replicas`,
      limited?.reason === "TooManyReplicas" ? formatCondition(limited) : void 0
    );
  }
};
function withHint(verdict) {
  if (verdict.saw.includes("(ScalingDisabled)"))
    return { ...verdict, hint: "the target has 0 replicas, which switches its autoscaler off" };
  return /\((FailedGet|InvalidMetric)/.test(verdict.saw) ? { ...verdict, hint: NO_METRIC } : verdict;
}
function sourceOf(metric) {
  const type = textAt(metric, "type") ?? "";
  return at(metric, type.charAt(0).toLowerCase() + type.slice(1));
}
function nameOf(metric) {
  const source = sourceOf(metric);
  return textAt(source, "metric", "name") ?? textAt(source, "name") ?? "?";
}
function currentValue(metric) {
  return valueIn(at(sourceOf(metric), "current"));
}
function targetOf2(metric) {
  return valueIn(at(sourceOf(metric), "target"));
}
function valueIn(value) {
  const percent = numberAt(value, "averageUtilization");
  if (percent !== void 0) return `${percent}%`;
  return textAt(value, "value") ?? textAt(value, "averageValue");
}

// src/verify/objects/config-connector.ts
var FINAL = /* @__PURE__ */ new Set(["DependencyInvalid", "ManagementConflict", "Unmanaged"]);
var configConnectorReady = {
  id: "config-connector",
  title: "Config Connector made the resource in Google Cloud",
  claims: ({ group }) => group.endsWith(".cnrm.cloud.google.com"),
  comparesSpec: true,
  judge(live) {
    const verdict = judgeObserved(live) ?? judgeConditions(conditionsIn(at(live, "status")), {
      types: ["Ready"],
      generation: void 0,
      final: FINAL
    });
    if (verdict.kind === "passed") return { ...verdict, saw: "Ready, up to date" };
    return { ...verdict, hint: hintFor(verdict) };
  }
};
function hintFor({ saw }) {
  return HINTS.find(([pattern]) => pattern.test(saw))?.[1];
}
var HINTS = [
  [
    /could not find a metric named|metric referenced by the provided filter is unknown/i,
    "the metric is not there yet: it comes with the first scrape or the first log entry"
  ],
  [/\(Unmanaged\)/, "the namespace needs a ConfigConnectorContext"],
  [
    /permission|forbidden|403/i,
    "the Google service account of the ConfigConnectorContext lacks a role"
  ],
  [/no condition Ready/, "does Config Connector run, and watch this namespace?"]
];

// src/verify/objects/extension-accepted.ts
var FINAL2 = /* @__PURE__ */ new Set([
  "Invalid",
  "Required",
  "NotAllowed",
  "TooLarge",
  "InvalidExtensionService",
  "InvalidGCPWasmPlugin",
  "InvalidCELExpression"
]);
var extensionAccepted = {
  id: "extension-accepted",
  title: "the load balancer took the extension, for each Gateway it names",
  claims: isOneOf(GOOGLE_GROUP, "GCPTrafficExtension", "GCPRoutingExtension", "GCPEdgeExtension"),
  comparesSpec: true,
  judge(live) {
    const reports = reportsIn(live, "ancestors", "ancestorRef");
    const namespace = textAt(live, "metadata", "namespace");
    const wanted = {
      types: ["Accepted", "ResolvedRefs"],
      generation: generationOf(live),
      final: FINAL2
    };
    const verdict = worst(
      listAt(live, "spec", "targetRefs").map((target) => {
        const who = formatReference(target, namespace);
        const report = reports.find(({ reference }) => isSame(reference, target));
        if (report === void 0) return waiting(`${who}: no status yet`);
        return judgeConditions(report.conditions, wanted, who);
      })
    );
    return verdict.saw.includes("(Conflicted)") ? { ...verdict, hint: "a Gateway takes one GCPTrafficExtension: delete or merge the other" } : verdict;
  }
};
function isSame(a, b) {
  return textAt(a, "name") === textAt(b, "name") && textAt(a, "kind") === textAt(b, "kind");
}

// src/verify/objects/gateway-programmed.ts
var gatewayProgrammed = {
  id: "gateway-programmed",
  title: "the Gateway is programmed and has an address",
  claims: isOneOf(GATEWAY_GROUP, "Gateway"),
  comparesSpec: true,
  judge(live) {
    const verdict = judgeConditions(conditionsIn(at(live, "status")), {
      types: ["Accepted", "Programmed"],
      generation: generationOf(live),
      final: /* @__PURE__ */ new Set(["InvalidParameters", "UnsupportedAddress", "UnsupportedClass"])
    });
    if (verdict.kind !== "passed") return withHint2(verdict, live);
    const addresses = gatewayAddresses(live);
    return addresses.length === 0 ? waiting("Programmed, without an address yet") : passed(`Programmed at ${addresses.join(", ")}`);
  }
};
function gatewayAddresses(live) {
  return listAt(live, "status", "addresses").flatMap((one) => textAt(one, "value") ?? []);
}
function withHint2(verdict, live) {
  if (conditionsIn(at(live, "status")).length > 0) return verdict;
  const className = textAt(live, "spec", "gatewayClassName") ?? "?";
  return {
    ...verdict,
    hint: `no controller has taken it: is there a GatewayClass '${className}', and the cluster flag --gateway-api=standard?`
  };
}

// src/verify/objects/pod-monitoring.ts
var podMonitoring = {
  id: "pod-monitoring",
  title: "metrics are scraped from every pod that the PodMonitoring selects",
  claims: isOneOf("monitoring.googleapis.com", "PodMonitoring", "ClusterPodMonitoring"),
  comparesSpec: true,
  judge(live) {
    const configured = judgeObserved(live) ?? judgeConditions(conditionsIn(at(live, "status")), {
      types: ["ConfigurationCreateSuccess"],
      generation: void 0
    });
    if (configured.kind !== "passed") return configured;
    const endpoints = listAt(live, "status", "endpointStatuses");
    return endpoints.length === 0 ? withoutTargets() : judgeTargets(endpoints);
  }
};
function withoutTargets() {
  return passed(
    "configuration accepted; whether pods answer is not reported",
    "'features.targetStatus.enabled: true' in the OperatorConfig gmp-public/config shows targets"
  );
}
function judgeTargets(endpoints) {
  const active = sum(endpoints, "activeTargets");
  const unhealthy = sum(endpoints, "unhealthyTargets");
  if (active === 0) return waiting("no pod to scrape", "compare its selector with labels of pods");
  if (unhealthy === 0) return passed(`${active} targets, all healthy`);
  const error = endpoints.flatMap((endpoint) => listAt(endpoint, "sampleGroups")).flatMap((group) => listAt(group, "sampleTargets")).flatMap((target) => textAt(target, "lastError") ?? [])[0];
  const saw = `${unhealthy} of ${active} targets unhealthy${error === void 0 ? "" : `: ${error}`}`;
  return waiting(saw, /40[13]|forbidden|secret/i.test(error ?? "") ? NO_ACCESS : void 0);
}
var NO_ACCESS = "the collector may not read the metrics: see the Role for its token Secret, and TokenReviews of the endpoint picker";
function sum(endpoints, key) {
  return endpoints.reduce((total, endpoint) => total + (numberAt(endpoint, key) ?? 0), 0);
}

// src/verify/objects/policy-attached.ts
var policyAttached = {
  id: "policy-attached",
  title: "the policy is attached to its target",
  claims: isOneOf(
    GOOGLE_GROUP,
    "GCPBackendPolicy",
    "HealthCheckPolicy",
    "GCPGatewayPolicy",
    "GCPTrafficDistributionPolicy"
  ),
  comparesSpec: true,
  judge(live) {
    const wanted = {
      types: ["Attached"],
      generation: generationOf(live),
      final: /* @__PURE__ */ new Set(["Invalid"])
    };
    const attached = reportsIn(live, "ancestors", "ancestorRef").map(({ conditions }) => conditions).filter((conditions) => conditions.some(({ type }) => type === "Attached"));
    const own = conditionsIn(at(live, "status"));
    const reports = attached.length > 0 ? attached : [own];
    const verdict = worst(reports.map((conditions) => judgeConditions(conditions, wanted)));
    const hint = HINTS2.find(([reason]) => verdict.saw.includes(`(${reason})`))?.[1];
    if (verdict.kind !== "passed") return { ...verdict, hint: hint ?? verdict.hint };
    return { ...verdict, saw: `Attached to ${targetOf3(live)}` };
  }
};
var HINTS2 = [
  [
    "Conflicted",
    "another policy of this kind has the target, such as the one of the pool's Helm chart: keep one ('policies: chart' leaves it to the chart)"
  ],
  ["TargetNotFound", "its targetRef names nothing here: compare group, kind, name and namespace"]
];
function targetOf3(live) {
  const target = at(live, "spec", "targetRef") ?? at(live, "spec", "targetRefs", 0);
  return `${textAt(target, "kind") ?? "?"} ${textAt(target, "name") ?? "?"}`;
}

// src/verify/objects/pool-accepted.ts
var poolAccepted = {
  id: "pool-accepted",
  title: "each Gateway that routes to the pool accepted it",
  claims: isOneOf(POOL_GROUP, "InferencePool"),
  comparesSpec: true,
  judge(live, { name, namespace }, target) {
    const reports = reportsIn(live, "parents", "parentRef");
    const types = ["Accepted", "ResolvedRefs"];
    const wanted = { types, generation: generationOf(live) };
    const verdicts = reports.filter(({ reference }) => textAt(reference, "kind") !== "Status").map(
      ({ reference, conditions }) => judgeConditions(conditions, wanted, formatReference(reference, namespace))
    );
    const gateways = gatewaysTo(name, target);
    if (gateways.length === 0 && isRouted(target))
      return failed("no HTTPRoute routes to it", "add it to 'backendRefs' of a route in base/");
    const silent = gateways.filter((gateway) => !reports.some((one) => textAt(one.reference, "name") === gateway)).map((gateway) => waiting(`Gateway ${gateway}: no status yet`));
    const all = [...verdicts, ...silent];
    return all.length === 0 ? waiting("no Gateway reports about it yet") : worst(all);
  }
};
function isRouted(target) {
  return manifestsOf(target, GATEWAY_GROUP, "HTTPRoute").length > 0;
}
function gatewaysTo(pool, target) {
  const routes = manifestsOf(target, GATEWAY_GROUP, "HTTPRoute").filter(
    ({ json }) => listAt(json, "spec", "rules").some(
      (rule) => listAt(rule, "backendRefs").some(
        (backend) => textAt(backend, "kind") === "InferencePool" && textAt(backend, "name") === pool
      )
    )
  );
  const names = routes.flatMap(
    ({ json }) => listAt(json, "spec", "parentRefs").flatMap((parent) => textAt(parent, "name") ?? [])
  );
  return [...new Set(names)];
}

// src/verify/objects/present.ts
var present = {
  id: "present",
  title: "every other rendered resource is in the cluster",
  claims: () => true,
  comparesSpec: false,
  judge: () => passed("present")
};

// src/verify/objects/route-accepted.ts
var FINAL3 = /* @__PURE__ */ new Set(["NoMatchingListenerHostname", "NotAllowedByListeners", "UnsupportedValue"]);
var routeAccepted = {
  id: "route-accepted",
  title: "each parent of the route accepted it and found its backends",
  claims: isOneOf(GATEWAY_GROUP, "HTTPRoute", "GRPCRoute"),
  comparesSpec: true,
  judge(live, { namespace }) {
    const parents = listAt(live, "spec", "parentRefs");
    if (parents.length === 0) return failed("it has no parentRefs, so nothing routes by it");
    const reports = reportsIn(live, "parents", "parentRef");
    const wanted = {
      types: ["Accepted", "ResolvedRefs"],
      generation: generationOf(live),
      final: FINAL3
    };
    return worst(
      parents.map((parent) => {
        const who = formatReference(parent, namespace);
        const own = reports.filter(({ reference }) => isSame2(reference, parent, namespace));
        return own.length === 0 ? waiting(`${who}: no status yet`) : worst(own.map(({ conditions }) => judgeConditions(conditions, wanted, who)));
      })
    );
  }
};
function isSame2(a, b, namespace) {
  const place = (one) => textAt(one, "namespace") ?? namespace;
  return textAt(a, "name") === textAt(b, "name") && place(a) === place(b) && textAt(a, "sectionName") === textAt(b, "sectionName") && numberAt(a, "port") === numberAt(b, "port");
}

// src/verify/objects/workload-ready.ts
var workloadReady = {
  id: "workload-ready",
  title: "the workload runs the rendered images and all its replicas are ready",
  claims: isOneOf("apps", "Deployment", "StatefulSet"),
  // The API server rewrites much of a pod, and an autoscaler owns the replicas.
  comparesSpec: false,
  judge(live, rendered) {
    const unseen = judgeObserved(live) ?? judgeImages(live, rendered);
    if (unseen !== void 0) return unseen;
    const wanted = numberAt(live, "spec", "replicas") ?? 1;
    const [updated = 0, ready = 0] = [
      numberAt(live, "status", "updatedReplicas"),
      numberAt(live, "status", "readyReplicas")
    ];
    if (updated >= wanted && ready >= wanted) return passed(`${ready} of ${wanted} replicas ready`);
    const saw = `${ready} of ${wanted} replicas ready, ${updated} of them new`;
    const stuck = conditionsIn(at(live, "status")).find(
      ({ type, reason }) => type === "ReplicaFailure" || reason === "ProgressDeadlineExceeded"
    );
    if (stuck === void 0) return waiting(saw);
    const verdict = stuck.reason === "ProgressDeadlineExceeded" ? failed : waiting;
    return verdict(`${saw}; ${formatCondition(stuck)}`);
  }
};
function judgeImages(live, { json }) {
  const containers = (object) => listAt(object, "spec", "template", "spec", "containers");
  for (const container of containers(json)) {
    const [name, image] = [textAt(container, "name"), textAt(container, "image")];
    const found = containers(live).find((one) => textAt(one, "name") === name);
    if (textAt(found, "image") !== image)
      return waiting(
        `container ${name} has image ${textAt(found, "image") ?? "none"} in the cluster, rendered is ${image}`,
        "not synced yet, or changed by hand since"
      );
  }
  return void 0;
}

// src/verify/objects/index.ts
var OBJECT_CHECKS = [
  gatewayProgrammed,
  routeAccepted,
  poolAccepted,
  extensionAccepted,
  apigeeCreated,
  policyAttached,
  workloadReady,
  autoscalerMetric,
  apiServiceAvailable,
  podMonitoring,
  configConnectorReady,
  present
];
function checkOf(manifest) {
  return OBJECT_CHECKS.find((check) => check.claims(manifest)) ?? present;
}

// src/verify/pods/judge-pods.ts
function judgePods(pods, what) {
  const running = pods.filter((pod) => !/^(Succeeded|Failed)$/.test(phaseOf(pod)));
  if (running.length === 0)
    return waiting(`no ${what}`, "its labels are not those of the selector, or nothing runs");
  const ready = running.filter(isReady);
  const counts = `${ready.length} of ${running.length} pods ready`;
  const stuck = running.find((pod) => !isReady(pod));
  const why = stuck === void 0 ? "" : `; ${textAt(stuck, "metadata", "name")}: ${stateOf(stuck)}`;
  return ready.length > 0 ? passed(counts + why) : waiting(counts + why);
}
function isReady(pod) {
  if (textAt(pod, "metadata", "deletionTimestamp") !== void 0) return false;
  return conditionsIn(at(pod, "status")).some(
    ({ type, status }) => type === "Ready" && status === "True"
  );
}
function phaseOf(pod) {
  return textAt(pod, "status", "phase") ?? "Unknown";
}
function stateOf(pod) {
  const waiting2 = listAt(pod, "status", "containerStatuses").map((container) => at(container, "state", "waiting")).find((state) => state !== void 0);
  const unscheduled = conditionsIn(at(pod, "status")).find(
    ({ type, status }) => type === "PodScheduled" && status === "False"
  );
  const reason = textAt(waiting2, "reason") ?? unscheduled?.reason ?? phaseOf(pod);
  const message = textAt(waiting2, "message") ?? unscheduled?.message;
  return message === void 0 ? reason : `${reason}: ${message}`;
}

// src/verify/pods/endpoint-picker.ts
var endpointPickerReady = {
  id: "endpoint-picker",
  title: "each pool has an endpoint picker that is ready",
  sets: ({ environment }) => Object.entries(environment.settings.pools).map(([pool, { endpointPicker }]) => ({
    subject: `pool ${pool}`,
    namespace: environment.namespace,
    labels: endpointPicker.selector ?? { inferencepool: `${pool}-epp` }
  })),
  judge: (pods) => judgePods(pods, "endpoint picker")
};

// src/verify/pods/model-servers.ts
var modelServersReady = {
  id: "model-servers",
  title: "each pool has a model server that is ready",
  sets: ({ environment }) => Object.entries(environment.settings.pools).map(([pool, { modelServer, scaleTarget }]) => ({
    subject: `pool ${pool}`,
    namespace: environment.namespace,
    labels: modelServer.selector ?? { app: scaleTarget?.name ?? pool }
  })),
  judge: (pods) => judgePods(pods, "model server")
};

// src/verify/pods/index.ts
var POD_CHECKS = [modelServersReady, endpointPickerReady];

// src/verify/requests/reply.ts
function readReply(answer, block) {
  if (answer.kind === "unreachable") return answer;
  const { status, body } = answer;
  const json = parseJson(body);
  const of = (kind, text) => ({
    kind,
    status,
    text: excerpt(text)
  });
  if (status >= 200 && status < 300) return of("answer", answerText(json) ?? body);
  const message = textAt(json, "error", "message") ?? textAt(json, "message") ?? body;
  if (isBlock(answer, json, block)) return of("blocked", message);
  const fault = textAt(json, "fault", "faultstring");
  if (isKeyFault(status, json)) return of("refused", fault ?? body);
  if (status === 404 && !isModelError(json)) return of("no-route", body);
  return isModelError(json) ? of("model-error", message) : of("other", fault ?? body);
}
function formatReply(reply) {
  if (reply.kind === "unreachable") return reply.message;
  return `HTTP ${reply.status}${reply.text === "" ? "" : `: ${reply.text}`}`;
}
function modelIds(answer) {
  if (answer.kind !== "answered" || answer.status !== 200) return void 0;
  const json = parseJson(answer.body);
  if (!isObject(json) || !Array.isArray(json.data)) return void 0;
  return json.data.flatMap((model) => textAt(model, "id") ?? []);
}
function answerText(json) {
  const [choice] = listAt(json, "choices");
  return textAt(choice, "message", "content") ?? textAt(choice, "text");
}
function isBlock({ status, body }, json, block) {
  if (textAt(json, "error", "type") === "bad_request_error") return true;
  if (block?.message === void 0 || status !== block.code) return false;
  return hasMessage({ kind: "answered", status, body }, block.message);
}
function hasMessage(answer, message) {
  if (answer.kind !== "answered") return false;
  return answer.body.includes(message) || answer.body.includes(JSON.stringify(message).slice(1, -1));
}
function isKeyFault(status, json) {
  const code = textAt(json, "fault", "detail", "errorcode") ?? "";
  if (/apikey|invalid_client|raisefault|accesstoken/i.test(code)) return true;
  return status === 401 || status === 403 && !isModelError(json);
}
function isModelError(json) {
  if (textAt(json, "object") === "error") return true;
  return /Error$/.test(textAt(json, "error", "type") ?? "");
}
function excerpt(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}

// src/verify/requests/judge-trouble.ts
function judgeTrouble(reply, { access, settings }) {
  const saw = formatReply(reply);
  switch (reply.kind) {
    case "unreachable":
      return judgeUnreachable(reply, access.isPrivate);
    case "refused":
      return failed(
        `the key was refused: ${saw}`,
        `is the key in ${settings.keyVariable} that of an approved app, for a product with this path?`
      );
    case "blocked":
      return failed(`a harmless prompt was blocked: ${saw}`, "lower the filters of the template");
    case "no-route":
      return waiting(saw, "no HTTPRoute matches host, path and headers of this request");
    case "model-error":
      return waiting(saw, "the model server does not serve this name, or not this kind of request");
    default:
      return waiting(saw, hintFor2(reply));
  }
}
function judgeUnreachable({ cause, message }, isPrivate) {
  if (isPrivate && cause !== "tls")
    return failed(
      message,
      "the Gateway is internal: run this inside of its network (a self-hosted runner, a pod), or leave it out with --skip requests,logs"
    );
  return waiting(message, cause === "tls" ? TLS : void 0);
}
var TLS = "the certificate has to name the host of the routes; give one of an own authority with 'verify.ca' or --ca";
function hintFor2(reply) {
  if (reply.kind === "unreachable") return void 0;
  if (reply.status === 429) return "shed or limited: no capacity, or a quota";
  if (reply.status === 503) return "no healthy endpoint: see the model servers and the health check";
  if (reply.status === 504) return "no answer in time: 'timeoutSeconds' of the pool";
  if (reply.status === 500)
    return "a callout failed: the endpoint picker, Model Armor or Apigee, or their grants";
  return void 0;
}

// src/verify/requests/route-to.ts
var MODEL_HEADER = "x-gateway-model-name";
function routeTo({ pool, model, path }, target) {
  const matches = matchesTo(pool, target);
  const forModel = matches.find(
    (match2) => headersOf(match2).some(([name, value]) => name === MODEL_HEADER && value === model)
  );
  const match = forModel ?? matches[0];
  const isBodyRouted = manifestsOf(target, GOOGLE_GROUP, "GCPRoutingExtension").length > 0;
  const headers = headersOf(match).filter(([name]) => name !== MODEL_HEADER || !isBodyRouted);
  return { path: pathOf(match, path), headers: Object.fromEntries(headers) };
}
function matchesTo(pool, target) {
  return manifestsOf(target, GATEWAY_GROUP, "HTTPRoute").flatMap(({ json }) => listAt(json, "spec", "rules")).filter(
    (rule) => listAt(rule, "backendRefs").some(
      (backend) => textAt(backend, "kind") === "InferencePool" && textAt(backend, "name") === pool
    )
  ).flatMap((rule) => listAt(rule, "matches"));
}
function headersOf(match) {
  return listAt(match, "headers").flatMap((header) => {
    const [name, value] = [textAt(header, "name"), textAt(header, "value")];
    const isExact = (textAt(header, "type") ?? "Exact") === "Exact";
    return name !== void 0 && value !== void 0 && isExact ? [[name.toLowerCase(), value]] : [];
  });
}
function pathOf(match, path) {
  const value = textAt(match, "path", "value") ?? "/";
  if (textAt(match, "path", "type") === "Exact") return value;
  const prefix = value.replace(/\/$/, "");
  return path === prefix || path.startsWith(`${prefix}/`) ? path : prefix + path;
}

// src/verify/requests/model-request.ts
var OPENAI_SERVERS = /* @__PURE__ */ new Set(["vllm", "sglang", "trtllm", "tgi"]);
function askedModels({ environment }) {
  const models = Object.entries(environment.settings.pools).filter(([, { modelServer }]) => OPENAI_SERVERS.has(modelServer.kind)).flatMap(
    ([pool, settings]) => settings.models.flatMap(
      ({ name, adapters }) => [name, ...adapters].map((model) => ({ pool, model }))
    )
  );
  return [...groupBy(models, ({ model }) => model).values()].flatMap(([first]) => first ?? []);
}
function unaskedPools({ environment }) {
  return Object.entries(environment.settings.pools).filter(([, { modelServer }]) => !OPENAI_SERVERS.has(modelServer.kind)).map(([pool, { modelServer }]) => `${pool} (${modelServer.kind})`);
}
function modelProbe({ pool, model, prompt, key, sentAs = model }, { target, settings, access }) {
  const { path, headers } = routeTo({ pool, model, path: pathOf2(settings) }, target);
  const body = {
    model: sentAs,
    ...settings.api === "chat" ? { messages: [{ role: "user", content: prompt }] } : { prompt },
    max_tokens: settings.maxTokens,
    temperature: 0
  };
  return {
    method: "POST",
    url: access.origin + path,
    connectTo: access.connectTo,
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
    key
  };
}
function modelsProbe({ pool, model }, context) {
  const { path, headers } = routeTo({ pool, model, path: "/v1/models" }, context.target);
  const { origin, connectTo } = context.access;
  return { method: "GET", url: origin + path, connectTo, headers, key: "own" };
}
function pathOf2({ api, path }) {
  return path ?? (api === "chat" ? "/v1/chat/completions" : "/v1/completions");
}
function needsKey({ environment }) {
  const { apigee } = environment.settings;
  return apigee?.enabled === true && apigee.verifyKeys;
}
function blockAnswer({ environment }) {
  const { modelArmor } = environment.settings;
  if (!modelArmor?.enabled || modelArmor.existing !== void 0) return void 0;
  const { code = 403, message } = modelArmor.template?.promptError ?? {};
  return { code, message };
}

// src/verify/requests/key-required.ts
var keyRequired = {
  id: "key-required",
  title: "requests without an API key, and with one that nobody has, are refused",
  plan(context) {
    const [first] = askedModels(context.target);
    if (!needsKey(context.target) || first === void 0) return [];
    const { prompt } = context.settings;
    const keys = [
      { key: "none", subject: "without a key" },
      { key: "made-up", subject: "with a made-up key" }
    ];
    return keys.map(({ key, subject }) => ({
      kind: "send",
      subject,
      probe: modelProbe({ ...first, prompt, key }, context),
      judge: (reply) => judge(reply, context)
    }));
  }
};
function judge(reply, context) {
  if (reply.kind === "refused") return passed(`refused: ${formatReply(reply)}`);
  if (reply.kind === "answer")
    return waiting(
      `answered: ${formatReply(reply)}`,
      "Apigee does not see the requests: is the extension accepted, and defaultSecurityEnabled true?"
    );
  if (reply.kind === "blocked")
    return waiting(
      `not refused by Apigee, but blocked by Model Armor: ${formatReply(reply)}`,
      "Apigee has to come first in the chain of the extension"
    );
  return judgeTrouble(reply, context);
}

// src/verify/requests/models-answer.ts
var modelsAnswer = {
  id: "models-answer",
  title: "every model and adapter of every pool answers a harmless prompt",
  plan(context) {
    const asked = askedModels(context.target).map(
      ({ pool, model }) => ({
        kind: "send",
        subject: `model ${model}`,
        probe: modelProbe({ pool, model, prompt: context.settings.prompt, key: "own" }, context),
        judge: (reply) => judge2(reply, context)
      })
    );
    const unasked = unaskedPools(context.target).map(
      (pool) => ({
        kind: "decided",
        subject: `pool ${pool}`,
        verdict: skipped("its server has no API that is known here")
      })
    );
    return [...asked, ...unasked];
  }
};
function judge2(reply, context) {
  return reply.kind === "answer" ? passed(`answered: ${formatReply(reply)}`) : judgeTrouble(reply, context);
}

// src/verify/requests/prompt-blocked.ts
var promptBlocked = {
  id: "prompt-blocked",
  title: "Model Armor blocks an injection, for every model, with the code and message of the template",
  plan(context) {
    const { modelArmor } = context.target.environment.settings;
    if (!modelArmor?.enabled) return [];
    const subject = ({ model }) => `model ${model}`;
    if (modelArmor.template?.enforcement === "INSPECT_ONLY")
      return askedModels(context.target).map((served) => ({
        kind: "decided",
        subject: subject(served),
        verdict: skipped("the template only inspects: nothing is blocked")
      }));
    return askedModels(context.target).map((served) => ({
      kind: "send",
      subject: subject(served),
      probe: modelProbe(
        { ...served, prompt: context.settings.injectionPrompt, key: "own" },
        context
      ),
      judge: (reply, answer) => judge3(reply, answer, context)
    }));
  }
};
function judge3(reply, answer, context) {
  const saw = formatReply(reply);
  if (reply.kind === "answer")
    return waiting(
      `not blocked: ${saw}`,
      "the model is not in model_armor_settings, the extension is not in effect, or 'verify.injectionPrompt' is too mild for the template"
    );
  if (reply.kind !== "blocked") return judgeTrouble(reply, context);
  const block = blockAnswer(context.target);
  if (block === void 0) return passed(`blocked: ${saw}`);
  const { code, message } = block;
  if (reply.status !== code)
    return waiting(`blocked with HTTP ${reply.status}, the template says ${code}: ${reply.text}`);
  if (message !== void 0 && !hasMessage(answer, message))
    return waiting(`blocked with another message than the template has: ${saw}`);
  return passed(`blocked: ${saw}`);
}

// src/verify/requests/served-models.ts
var servedModels = {
  id: "served-models",
  title: "Model Armor was told every name that the model servers answer to",
  plan(context) {
    const { target } = context;
    if (!target.environment.settings.modelArmor?.enabled) return [];
    const asked = askedModels(target);
    const listed = new Set(asked.map(({ model }) => model));
    return [...groupBy(asked, ({ pool }) => pool)].flatMap(([pool, [first]]) => {
      if (first === void 0) return [];
      const request = {
        kind: "send",
        subject: `pool ${pool}`,
        probe: modelsProbe(first, context),
        judge: (reply, answer) => judge4(reply, modelIds(answer), { pool, listed, context })
      };
      return [request];
    });
  }
};
function judge4(reply, ids, { pool, listed, context }) {
  if (ids === void 0) return unknown(reply, context);
  const unlisted = ids.filter((id) => !listed.has(id));
  if (unlisted.length === 0) return passed(`lists ${ids.join(", ")}`);
  return failed(
    `answers to ${unlisted.join(", ")}, which nothing screens`,
    `add them to pools.${pool}.models, or take them from the server's --served-model-name`
  );
}
function unknown(reply, context) {
  const isNotOffered = reply.kind === "no-route" || reply.kind === "model-error" || reply.kind === "answer";
  if (isNotOffered) return skipped(`/v1/models tells nothing: ${formatReply(reply)}`);
  return judgeTrouble(reply, context);
}

// src/verify/requests/unlisted-model.ts
var unlistedModel = {
  id: "unlisted-model",
  title: "no pool answers under a model name that nothing screens",
  plan(context) {
    const { target, settings } = context;
    if (!target.environment.settings.modelArmor?.enabled) return [];
    const pools = groupBy(askedModels(target), ({ pool }) => pool);
    return [...pools].flatMap(([pool, [first]]) => {
      if (first === void 0) return [];
      const { injectionPrompt: prompt, unlistedModel: sentAs } = settings;
      return [
        {
          kind: "send",
          subject: `pool ${pool}`,
          probe: modelProbe({ ...first, prompt, key: "own", sentAs }, context),
          judge: (reply) => judge5(reply, context)
        }
      ];
    });
  }
};
function judge5(reply, context) {
  const saw = formatReply(reply);
  switch (reply.kind) {
    case "answer":
      return failed(
        `answered under a name that nothing screens: ${saw}`,
        "its server takes any model name: let the route match the model header, or use a server that checks names"
      );
    case "blocked":
      return passed(`screened all the same: ${saw}`);
    case "no-route":
      return passed(`no route takes it: ${saw}`);
    case "model-error":
      return reply.status >= 500 ? waiting(saw) : passed(`unscreened as far as the model server, which does not serve it: ${saw}`);
    default:
      return judgeTrouble(reply, context);
  }
}

// src/verify/requests/index.ts
var REQUEST_CHECKS = [
  keyRequired,
  modelsAnswer,
  promptBlocked,
  servedModels,
  unlistedModel
];

// src/commands/verify/selection.ts
var CHECKS = [
  ...[...OBJECT_CHECKS, ...POD_CHECKS].map(({ id, title }) => ({
    id,
    title,
    group: "cluster"
  })),
  ...REQUEST_CHECKS.map(({ id, title }) => ({ id, title, group: "requests" })),
  { ...ACCESS_LOG_CHECK, group: "logs" },
  { ...LOG_CHECK, group: "logs" }
];
var GROUPS = ["cluster", "requests", "logs"];
function selectChecks({ only, skip }) {
  const unknown2 = [...only, ...skip].filter((name) => idsOf(name).length === 0);
  if (unknown2.length > 0) throw new UserErrors(unknown2.map(unknownCheck));
  const wanted = only.length === 0 ? CHECKS.map(({ id }) => id) : only.flatMap(idsOf);
  const left = new Set(wanted);
  for (const id of skip.flatMap(idsOf)) left.delete(id);
  if (left.size > 0) return left;
  throw new UserErrors([new UserError("bad-input", "every check is skipped")]);
}
function idsOf(name) {
  return CHECKS.filter(({ id, group }) => id === name || group === name).map(({ id }) => id);
}
function unknownCheck(name) {
  const names = [...GROUPS, ...CHECKS.map(({ id }) => id)];
  const meant = nearest(name, names);
  return new UserError("bad-input", `there is no check '${name}'`, {
    hint: meant === void 0 ? `there are ${names.join(", ")}` : `did you mean '${meant}'?`
  });
}

// src/verify/logs/filter-terms.ts
function filterTerms(filter) {
  const terms = [];
  let term = "";
  for (const { text, isBreak } of pieces(filter)) {
    if (!isBreak) term += text;
    else if (isContinued(term)) term += " ";
    else {
      terms.push(term);
      term = "";
    }
  }
  return joinAlternatives([...terms, term].map((one) => one.trim()).filter((one) => one !== ""));
}
function* pieces(filter) {
  let depth = 0;
  for (const [text] of filter.matchAll(
    /"(?:[^"\\]|\\.)*(?:"|$)|--[^\n]*|\bAND\b|\n|[()]|[^"()\n]/gs
  )) {
    if (text.startsWith("--")) continue;
    if (text === "(") depth++;
    if (text === ")") depth--;
    yield { text, isBreak: depth === 0 && (text === "\n" || text === "AND") };
  }
}
function isContinued(term) {
  return /(\bOR|\bNOT|[=<>:~!])\s*$/.test(term);
}
function joinAlternatives(terms) {
  const joined = [];
  for (const term of terms) {
    const last = /^OR\b/.test(term) ? joined.pop() : void 0;
    joined.push(last === void 0 ? term : `${last} ${term}`);
  }
  return joined;
}
function isScope(term) {
  return /^(resource\.|logName\b|log_id\()/.test(term) && !/\bOR\b/.test(term);
}
function fieldsOf(term) {
  const bare = term.replace(/"(?:[^"\\]|\\.)*(?:"|$)/g, '""');
  const found = [...bare.matchAll(/(?<![\w.])([A-Za-z_][\w.]*)\s*(?:!=|>=|<=|=~|!~|[=<>:])/g)];
  return [...new Set(found.flatMap(([, field]) => field ?? []))];
}

// src/verify/logs/log-metric.ts
function logMetricsOf({ project: { id: usual } }, manifests) {
  return manifests.filter((json) => textAt(json, "kind") === "LoggingLogMetric").flatMap((json) => {
    const filter = textAt(json, "spec", "filter");
    if (filter === void 0 || at(json, "spec", "disabled") === true) return [];
    const terms = filterTerms(filter);
    const project = textAt(json, "spec", "projectRef", "external") ?? usual;
    return [
      {
        id: textAt(json, "spec", "resourceID") ?? textAt(json, "metadata", "name") ?? "?",
        project: project.replace(/^projects\//, ""),
        filter,
        scope: terms.filter(isScope),
        conditions: terms.filter((term) => !isScope(term)),
        isAccessLog: /"(internal_http_lb_rule|http_external_regional_lb_rule|http_load_balancer)"/.test(
          filter
        )
      }
    ];
  });
}

// src/verify/requests/provoke.ts
var PATH = "/igw-verify/no-such-route";
function provokingProbe({ origin, connectTo }) {
  return { method: "GET", url: origin + PATH, connectTo, headers: {}, key: "none" };
}

// src/commands/verify/settle.ts
var FIRST_PAUSE_MS = 2e3;
var LONGEST_PAUSE_MS = 2e4;
async function settle(look, { clock, deadline }, changed) {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const verdict = await look();
    changed(verdict);
    if (verdict.kind !== "waiting") return verdict;
    const left = deadline - clock.now();
    if (left <= 0) return failed(verdict.saw, verdict.hint);
    await clock.pause(Math.min(pause, left));
  }
}

// src/commands/verify/board.ts
var Board = class {
  #options;
  #started;
  #waiting = /* @__PURE__ */ new Map();
  #results = [];
  #planned = 0;
  #shown = "";
  constructor(options) {
    this.#options = options;
    this.#started = options.clock.now();
  }
  get results() {
    return this.#results;
  }
  /** Looks until there is a final verdict, and keeps it. */
  async settle(named, look) {
    this.#planned++;
    const name = `${named.subject} (${named.id})`;
    const verdict = await settle(look, this.#options, (seen) => {
      if (seen.kind === "waiting") this.#waiting.set(name, seen.saw);
      else this.#waiting.delete(name);
      this.#show();
    });
    this.#waiting.delete(name);
    return this.keep(named, verdict);
  }
  /** Keeps a verdict that is final. */
  keep({ id, subject }, { kind, saw, hint }) {
    const seconds = Math.round((this.#options.clock.now() - this.#started) / 1e3);
    const verdict = kind === "waiting" ? "failed" : kind;
    const result = { id, subject, verdict, saw, ...hint !== void 0 && { hint }, seconds };
    this.#results.push(result);
    this.#show();
    return result;
  }
  /** A line whenever something is known that was not. */
  #show() {
    const [first] = this.#waiting;
    const more = this.#waiting.size - 1;
    const others = more > 0 ? ` and ${more} more` : "";
    const waits = first === void 0 ? "" : `, waiting for ${first[0]}${others}: ${first[1]}`;
    const total = Math.max(this.#planned, this.#results.length);
    const line = `${this.#results.length} of ${total} checked${waits}`;
    if (line !== this.#shown) this.#options.report.progress(line);
    this.#shown = line;
  }
};

// src/verify/rendered-spec.ts
function judgeSynced(rendered, live) {
  const spec = at(rendered, "spec");
  if (spec === void 0) return void 0;
  const difference = findDifference(spec, at(live, "spec"), "spec");
  if (difference === void 0) return void 0;
  const { path, wanted, found } = difference;
  return waiting(
    `${path} is ${show(found)} in the cluster, rendered is ${show(wanted)}`,
    "not synced yet, or changed by hand since"
  );
}
function findDifference(wanted, found, path) {
  if (isEmpty(wanted) && isEmpty(found)) return void 0;
  if (isObject(wanted) && isObject(found)) return inMaps(wanted, found, path);
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
    return inLists(wanted, found, path);
  const isSame3 = Object.is(wanted, found) || isSameQuantity(wanted, found);
  return isSame3 ? void 0 : { path, wanted, found };
}
function inMaps(wanted, found, path) {
  for (const [key, value] of Object.entries(wanted)) {
    const difference = findDifference(value, at(found, key), `${path}.${key}`);
    if (difference !== void 0) return difference;
  }
  return void 0;
}
function inLists(wanted, found, path) {
  for (const [i, value] of wanted.entries()) {
    const difference = findDifference(value, found[i], `${path}[${i}]`);
    if (difference !== void 0) return difference;
  }
  return void 0;
}
function isSameQuantity(a, b) {
  const [left, right] = [a, b].map(
    (value) => typeof value === "string" || typeof value === "number" ? canonical(value, "quantity") : void 0
  );
  return left !== void 0 && left === right;
}
function isEmpty(value) {
  if (value === void 0 || value === null || value === "" || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

// src/verify/objects/judge-lookup.ts
function judgeLookup(lookup, { check, rendered, target }) {
  switch (lookup.kind) {
    case "found":
      return judgeLive(lookup.value, { check, rendered, target });
    case "absent":
      return waiting("not in the cluster", "not synced yet, or deleted since");
    default:
      return judgeUnseen(lookup, rendered);
  }
}
function judgeLive(live, { check, rendered, target }) {
  if (textAt(live, "metadata", "deletionTimestamp") !== void 0)
    return waiting("is being deleted", "a finalizer holds it, or it is about to go");
  const difference = check.comparesSpec ? judgeSynced(rendered.json, live) : void 0;
  return difference ?? check.judge(live, rendered, target);
}
function judgeUnseen(lookup, { kind, group }) {
  switch (lookup.kind) {
    case "unknown-kind":
      return waiting(
        `the cluster knows no kind ${kind}${group === "" ? "" : ` of ${group}`}`,
        "its CRD is not installed, or in another version"
      );
    case "forbidden":
      return (kind === "Secret" ? skipped : failed)(
        `not allowed to look: ${lookup.message}`,
        `grant '${lookup.permission}' to look at it, or leave it out with --skip`
      );
    case "unavailable":
      return waiting(`the API server did not answer: ${lookup.message}`);
  }
}

// src/commands/verify/check-cluster.ts
var DATA_PATH = /* @__PURE__ */ new Set([
  "gateway-programmed",
  "route-accepted",
  "pool-accepted",
  "extension-accepted",
  "apigee-created",
  "policy-attached",
  "model-servers",
  "endpoint-picker"
]);
function checkCluster(run) {
  const objects = run.target.manifests.map((manifest) => ({ id: checkOf(manifest).id, manifest })).filter(({ id }) => run.selected.has(id)).map(({ id, manifest }) => ({ id, done: checkObject(run, manifest) }));
  const pods = POD_CHECKS.filter(({ id }) => run.selected.has(id)).flatMap(
    (check) => check.sets(run.target).map((set) => ({ id: check.id, done: checkPods(run, check, set) }))
  );
  const started = [...objects, ...pods];
  const onPath = started.filter(({ id }) => DATA_PATH.has(id));
  const all = Promise.all(started.map(({ done }) => done));
  all.catch(() => {
  });
  return { dataPath: Promise.all(onPath.map(({ done }) => done)), all };
}
async function checkObject({ target, cluster, board }, manifest) {
  const check = checkOf(manifest);
  const name = {
    apiVersion: textAt(manifest.json, "apiVersion") ?? "",
    kind: manifest.kind,
    name: manifest.name,
    namespace: manifest.namespace
  };
  const subject = formatSubject(manifest);
  await board.settle(
    { id: check.id, subject },
    async () => judgeLookup(await cluster.get(name, check.id === "present"), {
      check,
      rendered: manifest,
      target
    })
  );
}
async function checkPods({ cluster, board }, check, { subject, labels, namespace }) {
  await board.settle({ id: check.id, subject }, async () => {
    const lookup = await cluster.pods(labels, namespace);
    if (lookup.kind === "found") return check.judge(lookup.value);
    if (lookup.kind === "absent") return waiting(`there is no namespace ${namespace}`);
    return judgeUnseen(lookup, { kind: "Pod", group: "" });
  });
}

// src/verify/logs/judge-log-metric.ts
var RARE = /^jsonPayload\.(proxyStatus|serviceExtensionInfo|enforcedSecurityPolicy|previewSecurityPolicy|securityPolicyRequestData)/;
function judgeLogMetric(look) {
  const { matched, windowMinutes } = look;
  const window = `the last ${windowMinutes} min`;
  if (matched.count > 0)
    return passed(
      `counts ${formatCount(matched)} in ${window}, the last at ${matched.newest ?? "?"}`
    );
  const entries = look.scope.at(-1);
  if (entries === void 0 || entries.count === 0) return judgeScope(look, window);
  const missing = look.fields.find(({ count, field }) => count === 0 && !RARE.test(field));
  if (missing !== void 0)
    return failed(
      `no entry matches: none of ${formatCount(entries)} in ${window} has ${missing.field}`,
      "the field is not one that these entries have: the metric would stay empty"
    );
  const saw = `0 of ${formatCount(entries)} in ${window} meet ${look.metric.conditions.join(" AND ")}`;
  return passed(saw, "it sees the entries, and none of them was of the kind that it counts");
}
function judgeScope(look, window) {
  const { scope, metric, samplePercent, isPending } = look;
  const empty = scope.findIndex(({ count }) => count === 0);
  const before = scope[empty - 1];
  const term = metric.scope[empty] ?? metric.conditions[0] ?? metric.filter;
  const saw = before === void 0 ? `no entry in ${window} has ${term}` : `none of ${formatCount(before)} in ${window} has ${term}`;
  const verdict = isPending ? waiting : failed;
  return verdict(saw, before === void 0 ? nothingLogged(samplePercent) : hintFor3(term));
}
function hintFor3(term) {
  if (term.includes("url_map_name"))
    return "the load balancer is named otherwise than the filter thinks: very long names of Gateways are cut";
  if (term.includes("logName")) return "the entries are in another log, or another project";
  return "the filter means other entries than this Gateway writes";
}
function nothingLogged(samplePercent) {
  return samplePercent < 100 ? `access logs hold ${samplePercent}% of the requests: send more, or look again after traffic` : "access logging is off, or nothing was requested: see the GCPBackendPolicy of the pools";
}
function formatCount({ count, isMore }) {
  return `${count}${isMore ? " and more" : ""} ${count === 1 ? "entry" : "entries"}`;
}

// src/verify/logs/log-queries.ts
function scopeFilters({ scope }) {
  return scope.map((_, i) => scope.slice(0, i + 1).join("\n"));
}
function fieldFilters({ scope, conditions }) {
  const fields = [...new Set(conditions.flatMap(fieldsOf))].filter(
    (field) => /^(jsonPayload|httpRequest|protoPayload|labels)\./.test(field)
  );
  return fields.map((field) => ({ field, filter: [...scope, `${field}:*`].join("\n") }));
}

// src/verify/logs/sampling.ts
function samplePercentOf({ environment }) {
  const shares = Object.values(environment.settings.pools).map(
    ({ logging }) => logging.enabled ? logging.samplePercent : 0
  );
  return Math.min(100, ...shares);
}

// src/commands/verify/check-logs.ts
async function checkLogs(run) {
  const { board, metrics, selected } = run;
  const count = rememberedCount(run);
  if (run.sentAs !== void 0 && selected.has(ACCESS_LOG_CHECK.id))
    await checkAccessLog(run, run.sentAs);
  if (!selected.has(LOG_CHECK.id)) return;
  await Promise.all(
    metrics.map(
      (metric) => board.settle(
        { id: LOG_CHECK.id, subject: `log metric ${metric.id}` },
        () => withMistakes(() => lookAtMetric(metric, run, (filter) => count(metric.project, filter)))
      )
    )
  );
}
async function checkAccessLog({ board, logs, target, ...run }, sentAs) {
  const named = { id: ACCESS_LOG_CHECK.id, subject: "gateway" };
  const samplePercent = samplePercentOf(target);
  if (samplePercent < 100)
    return board.keep(named, skipped(`only ${samplePercent}% of the requests are logged`));
  const project = target.environment.project.id;
  const filter = accessLogFilter(target, sentAs);
  return board.settle(
    named,
    () => withMistakes(
      async () => judgeAccessLog(await logs.count({ project, filter, since: sinceOf(run) }))
    )
  );
}
function sinceOf({ clock, windowMinutes }) {
  return new Date(clock.now() - windowMinutes * 6e4).toISOString();
}
var REMEMBERED_MS = 1e4;
function rememberedCount({ logs, clock, windowMinutes }) {
  const known = /* @__PURE__ */ new Map();
  return (project, filter) => {
    const now = clock.now();
    const found = known.get(`${project} ${filter}`);
    if (found !== void 0 && now - found.at < REMEMBERED_MS) return found.count;
    const since = sinceOf({ clock, windowMinutes });
    const count = logs.count({ project, filter, since });
    known.set(`${project} ${filter}`, { at: now, count });
    return count;
  };
}
async function withMistakes(look) {
  try {
    return await look();
  } catch (thrown) {
    const [error] = userErrorsIn(thrown) ?? [];
    if (error === void 0) throw thrown;
    return failed(error.message, error.hint);
  }
}
async function lookAtMetric(metric, { windowMinutes, target, sentAs }, count) {
  const matched = await count(metric.filter);
  const samplePercent = samplePercentOf(target);
  const isPending = sentAs !== void 0 && metric.isAccessLog && samplePercent < 100;
  const look = { metric, windowMinutes, matched, scope: [], fields: [], isPending, samplePercent };
  if (matched.count > 0) return judgeLogMetric(look);
  const scope = await Promise.all(scopeFilters(metric).map(count));
  if (scope.at(-1)?.count === 0) return judgeLogMetric({ ...look, scope });
  const fields = await Promise.all(
    fieldFilters(metric).map(async ({ field, filter }) => ({ field, ...await count(filter) }))
  );
  return judgeLogMetric({ ...look, scope, fields });
}

// src/commands/verify/check-requests.ts
var AT_ONCE = 4;
async function checkRequests(run) {
  const checks = REQUEST_CHECKS.filter(({ id }) => run.selected.has(id));
  const { target, settings, access, prober, board } = run;
  if (access === void 0) {
    const verdict = skipped("the gateway has no address: see its own check");
    for (const { id } of checks) board.keep({ id, subject: "gateway" }, verdict);
    return;
  }
  const context = { target, settings, access };
  const send = atMost(AT_ONCE);
  await Promise.all(
    checks.flatMap(
      ({ id, plan }) => plan(context).map((request) => checkRequest({ id, request, context, prober, board, send }))
    )
  );
}
async function checkRequest({ id, request, context, prober, board, send }) {
  const named = { id, subject: request.subject };
  if (request.kind === "decided") return board.keep(named, request.verdict);
  const { probe, judge: judge6 } = request;
  if (probe.key === "own" && !prober.hasKey && needsKey(context.target))
    return board.keep(named, noKey(context.settings));
  const block = blockAnswer(context.target);
  return board.settle(named, async () => {
    const answer = await send(() => prober.send(probe));
    return judge6(readReply(answer, block), answer);
  });
}
function noKey({ keyVariable }) {
  return failed(
    "nothing was sent: the gateway requires a key, and there is none",
    `set the environment variable ${keyVariable} to an API key, or leave the check out with --skip`
  );
}

// src/verify/requests/access.ts
function accessTo({ target, url, gateway, addresses }) {
  const isPrivate = /rilb|internal/.test(target.environment.settings.gateway.className);
  if (url !== void 0) return { origin: url, isPrivate };
  const [address] = addresses;
  if (address === void 0) return void 0;
  const listeners = listAt(gateway, "spec", "listeners");
  const listener = listeners.find((one) => textAt(one, "protocol") === "HTTPS") ?? listeners.find((one) => textAt(one, "protocol") === "HTTP");
  const scheme = textAt(listener, "protocol") === "HTTP" ? "http" : "https";
  const usual = scheme === "http" ? 80 : 443;
  const port = numberAt(listener, "port") ?? usual;
  const host = hostOf(target) ?? textAt(listener, "hostname") ?? bracketed(address);
  const origin = `${scheme}://${host.replace("*", "igw-verify")}${port === usual ? "" : `:${port}`}`;
  return { origin, connectTo: address, isPrivate };
}
function hostOf(target) {
  const names = manifestsOf(target, GATEWAY_GROUP, "HTTPRoute").flatMap(({ json }) => listAt(json, "spec", "hostnames")).filter((name) => typeof name === "string");
  return names.find((name) => !name.includes("*")) ?? names[0];
}
function bracketed(address) {
  return address.includes(":") ? `[${address}]` : address;
}

// src/commands/verify/find-access.ts
async function findAccess(target, url, cluster) {
  if (url !== void 0 || cluster === void 0)
    return accessTo({ target, url, gateway: void 0, addresses: [] });
  const { settings, gatewayNamespace } = target.environment;
  const lookup = await cluster.get(
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "Gateway",
      name: settings.gateway.name,
      namespace: gatewayNamespace
    },
    false
  );
  const gateway = lookup.kind === "found" ? lookup.value : void 0;
  return accessTo({ target, url, gateway, addresses: gatewayAddresses(gateway) });
}

// src/commands/verify/read-target.ts
function readTarget(tree, request) {
  const sources = new Sources(tree);
  const { config } = loadConfig(sources, request.configPath);
  const environment = settled(environmentOf(config, request.environment), sources);
  const folder = PATHS.rendered(environment.name);
  const manifests = sources.yamlFiles(folder).flatMap(readRendered);
  if (manifests.length === 0)
    throw new UserError("file-not-found", `there is nothing in '${folder}/'`, {
      hint: "it is what is verified: merge a pull request of 'igw render' and check that commit out"
    });
  return { config, target: targetOf({ environment, manifests }) };
}
function environmentOf(config, wanted) {
  const environment = config.environments.find(({ name }) => name === wanted);
  if (environment !== void 0) return environment;
  throw new UserError("unknown-environment", `there is no environment '${wanted}'`, {
    at: config.locationOf(["environments"]),
    hint: `there are ${config.environments.map(({ name }) => `'${name}'`).join(", ")}`
  });
}
function settled(written, sources) {
  const file = `${PATHS.release(written.name)}/source.yaml`;
  const text = sources.read(file);
  if (text === void 0) return written;
  const { source, errors } = settingsFromSource({ file, text });
  if (source === void 0) throw new UserErrors(errors);
  const { environment, errors: misfits } = resolveEnvironment(written, source.settings);
  if (environment === void 0) throw new UserErrors(misfits);
  return environment;
}

// src/commands/verify.ts
async function verify(tree, request, world) {
  const selected = selectChecks(request);
  const groups = groupsOf(selected);
  const { config, target } = readTarget(tree, request);
  const url = request.url ?? target.environment.verify.url;
  const prober = groups.has("requests") ? await proberFor(target, config, request, world) : void 0;
  const cluster = await connected(groups, url, world);
  const { clock, report } = world;
  const board = new Board({ clock, report, deadline: clock.now() + request.timeoutMs });
  const run = { tree, config, target, board, selected, request, world };
  const objects = cluster && checkCluster({ target, cluster, board, selected });
  await objects?.dataPath;
  const access = prober && await findAccess(target, url, cluster);
  if (prober)
    await checkRequests({ target, settings: config.verify, access, prober, board, selected });
  if (groups.has("logs")) await readLogs(run, prober && access && { prober, access });
  await objects?.all;
  return { environment: target.environment.name, results: inOrder(board.results) };
}
function groupsOf(selected) {
  return new Set(CHECKS.filter(({ id }) => selected.has(id)).map(({ group }) => group));
}
async function connected(groups, url, world) {
  const isNeeded = groups.has("cluster") || groups.has("requests") && url === void 0;
  if (!isNeeded) return void 0;
  world.report.progress("connecting to the cluster");
  const cluster = await world.cluster();
  await cluster.connect();
  return cluster;
}
function proberFor({ environment }, { verify: settings }, { ca }, world) {
  return world.prober({ ...settings, ca: ca ?? environment.verify.ca });
}
async function readLogs(run, asked) {
  const { config, target, board, selected, world } = run;
  try {
    const metrics = logMetricsOf(target.environment, mergedLogMetrics(run));
    if (metrics.length === 0 && asked === void 0) return;
    const logs = await world.logs(target.environment.project.id);
    const sentAs = asked && await provoke(asked);
    const { logWindowMinutes: windowMinutes } = config.verify;
    const { clock } = world;
    await checkLogs({ target, metrics, selected, logs, board, windowMinutes, sentAs, clock });
  } catch (thrown) {
    const [error] = userErrorsIn(thrown) ?? [];
    if (error === void 0) throw thrown;
    const { id } = selected.has(LOG_CHECK.id) ? LOG_CHECK : ACCESS_LOG_CHECK;
    board.keep({ id, subject: "Cloud Logging" }, failed(error.message, error.hint));
  }
}
function mergedLogMetrics({ tree, config, target, request }) {
  const { environment, manifests } = target;
  if (environment.configConnector) return manifests.map(({ json }) => json);
  return mergedManifests(tree, environment, pinnedRemotes(config, request.git));
}
async function provoke({ access, prober }) {
  const answer = await prober.send(provokingProbe(access));
  return answer.kind === "answered" ? prober.userAgent : void 0;
}
function inOrder(results) {
  const place = ({ id }) => CHECKS.findIndex((check) => check.id === id);
  return results.toSorted(
    (a, b) => place(a) - place(b) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)
  );
}

// src/edge/now-and-then.ts
var PAUSE_MS = 15e3;
function nowAndThen(say) {
  let next = Date.now() + PAUSE_MS;
  return (text) => {
    if (Date.now() < next) return;
    next = Date.now() + PAUSE_MS;
    say(text);
  };
}

// src/edge/verify-world.ts
var CLUSTER_TIMEOUT_MS = 15e3;
var GATEWAY_TIMEOUT_MS = 6e4;
var LOGS_TIMEOUT_MS = 6e4;
function verifyWorld(options) {
  const { root, report, kubeconfig, context, mask } = options;
  return {
    clock: systemClock,
    report,
    async cluster() {
      const { clusterReader } = await import("./reader-JJWPWHY6.js");
      return clusterReader({ file: kubeconfig, context, timeoutMs: CLUSTER_TIMEOUT_MS });
    },
    async prober({ keyHeader, keyVariable, ca }) {
      const { httpProber } = await import("./prober-TFA7JKWE.js");
      const key = process.env[keyVariable] || void 0;
      if (key !== void 0) mask?.(key);
      return httpProber({
        keyHeader,
        key,
        userAgent: `igw-verify/${VERSION} (${randomUUID()})`,
        ca: ca === void 0 ? void 0 : resolve(root, ca),
        timeoutMs: GATEWAY_TIMEOUT_MS
      });
    },
    async logs(projectId) {
      const { connectLogReader } = await import("./log-reader-7FXA62S3.js");
      const { logging: endpoint } = endpointsFrom(process.env);
      return connectLogReader({
        projectId,
        endpoint,
        clock: systemClock,
        timeoutMs: LOGS_TIMEOUT_MS
      });
    }
  };
}

export {
  CHECKS,
  GROUPS,
  verify,
  nowAndThen,
  verifyWorld
};
