const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  MODEL_HEADERS,
  compareMatches,
  coversMatch,
  formatDestinations,
  formatMatch,
  formatRequests,
  matchesOf,
  modelOf
} from "./chunk-DNI37G26.js";
import {
  parsePromql
} from "./chunk-PBGHAR35.js";
import {
  ALREADY_SEALED,
  diffResources,
  isRecreated,
  newSealingKey,
  sealer
} from "./chunk-BRSJK6XI.js";
import {
  child,
  entries,
  formatPath,
  isAbsent,
  isMapping,
  items,
  number,
  rootField,
  show,
  text,
  valueBelow
} from "./chunk-YTYPHZI2.js";
import {
  readRendered,
  renderedManifest
} from "./chunk-MSMNO4TI.js";
import {
  PATHS,
  filesBelow
} from "./chunk-XGFK7XPD.js";
import {
  at,
  isMap,
  stableText
} from "./chunk-GZ6GLONU.js";
import {
  getField,
  groupBy
} from "./chunk-OT75BEOS.js";
import {
  locate,
  readDocuments
} from "./chunk-AYVV76OH.js";
import {
  UserError,
  userErrorsIn
} from "./chunk-WWGTZDID.js";

// src/lint/manifests.ts
function indexManifests(resources, context) {
  const all = resources.map(rootField);
  const byKind = groupBy(all, (root) => `${groupOf(root)}/${kindOf(root)}`);
  const byName = groupBy(all, (root) => `${groupOf(root)}/${kindOf(root)}/${nameOf(root)}`);
  return {
    context,
    all,
    ofKind: (group, ...kinds) => kinds.flatMap((kind) => byKind.get(`${group}/${kind}`) ?? []),
    named: (group, kind, name) => byName.get(`${group}/${kind}/${name}`) ?? []
  };
}
function groupOf(root) {
  const apiVersion = textBelow(root, "apiVersion");
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}
function versionOf(root) {
  const apiVersion = textBelow(root, "apiVersion");
  return apiVersion.slice(apiVersion.indexOf("/") + 1);
}
function kindOf(root) {
  return textBelow(root, "kind");
}
function nameOf(root) {
  return textBelow(root, "metadata", "name");
}
function namespaceOf(root) {
  return textBelow(root, "metadata", "namespace");
}
function textBelow(root, ...keys) {
  const value = valueBelow(root, ...keys);
  return typeof value === "string" ? value : "";
}
function formatId(root) {
  const gvk = [kindOf(root), versionOf(root), groupOf(root)].filter((part) => part !== "").join(".");
  const namespace = namespaceOf(root);
  return `${gvk}/${nameOf(root)}${namespace === "" ? "" : `.${namespace}`}`;
}

// src/lint/metrics-adapter.ts
var ADAPTER_IMAGE = "custom-metrics-stackdriver-adapter";
function adapterContainers({ ofKind }) {
  return ofKind("apps", "Deployment").flatMap(
    (root) => items(child(root, "spec", "template", "spec", "containers")).flatMap((container) => {
      const image = child(container, "image");
      const [reference = ""] = (text(image) ?? "").split("@");
      const name = reference.slice(reference.lastIndexOf("/") + 1);
      const [repository, tag] = name.split(":");
      return repository === ADAPTER_IMAGE ? [{ root, image, tag }] : [];
    })
  );
}

// src/release/nearby-adapters.ts
function adaptersNearby({
  environments,
  environment,
  tree
}) {
  return environments.filter((other) => other.name !== environment.name && isSameCluster(other, environment)).flatMap(({ name }) => {
    const folder = PATHS.rendered(name);
    const paths = tree.list(folder).map((file) => `${folder}/${file}`).filter(isDeployment);
    const ids = paths.flatMap((file) => adaptersIn({ file, text: tree.read(file) ?? "" }));
    return ids.map((id) => ({ environment: name, id }));
  });
}
function mayHoldAdapter(path, text2) {
  return isDeployment(path) && text2.includes(ADAPTER_IMAGE);
}
function isDeployment(path) {
  return path.slice(path.lastIndexOf("/") + 1).startsWith("deployment-");
}
function isSameCluster(one, other) {
  return one.project.id === other.project.id && one.cluster.name === other.cluster.name && one.cluster.location === other.cluster.location;
}
function adaptersIn(source) {
  if (!mayHoldAdapter(source.file, source.text)) return [];
  try {
    const manifests = readRendered(source).flatMap(
      ({ json }) => isMap(json) ? [{ manifest: json }] : []
    );
    return adapterContainers(indexManifests(manifests, {})).map(({ root }) => formatId(root));
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    return [];
  }
}

// src/risk/settings.ts
function severityOf({ id, severity }, kind, { rules }) {
  const own = rules[id];
  return (typeof own === "string" ? own : own?.[kind]) ?? severity[kind];
}
function suppressionOf({ suppress }, { rule, resource, environment }) {
  return suppress.find(
    (one) => one.rule === rule && (one.environments === void 0 || one.environments.includes(environment)) && (one.resource === void 0 || isMatch(resource, one.resource))
  );
}
function isMatch(id, pattern) {
  const [first = "", ...rest] = pattern.split("*");
  if (!id.startsWith(first)) return false;
  if (rest.length === 0) return id === pattern;
  const last = rest.at(-1) ?? "";
  let at2 = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = id.indexOf(part, at2);
    if (found === -1) return false;
    at2 = found + part.length;
  }
  return id.length - last.length >= at2 && id.endsWith(last);
}
function withoutExpired(config, today) {
  const { suppress } = config.risk;
  const isOver = ({ until }) => today !== void 0 && until !== void 0 && until < today;
  const errors = suppress.flatMap((one, i) => isOver(one) ? [expired(one, i, config)] : []);
  const kept = suppress.filter((one) => !isOver(one));
  return { config: { ...config, risk: { ...config.risk, suppress: kept } }, errors };
}
function expired({ rule, until }, i, { locationOf }) {
  return new UserError("bad-value", `the suppression of '${rule}' ended on ${until}`, {
    at: locationOf(["risk", "suppress", i, "until"]),
    hint: "look again: delete it, or give it a new date and a reason that still holds"
  });
}

// src/lint/gateway.ts
var GATEWAY_API = "gateway.networking.k8s.io";
function gatewaysOf({ ofKind, context }) {
  const found = ofKind(GATEWAY_API, "Gateway").map((root) => ({
    name: nameOf(root),
    namespace: namespaceOf(root),
    className: text(child(root, "spec", "gatewayClassName")) ?? ""
  }));
  const known2 = context.gateway;
  const isFound = found.some(
    ({ name, namespace }) => name === known2?.name && namespace === known2.namespace
  );
  return known2 && !isFound ? [...found, known2] : found;
}

// src/traffic/hostname.ts
var ANY_HOST = "*";
function intersectHosts(a, b) {
  if (coversHost(a, b)) return b;
  return coversHost(b, a) ? a : void 0;
}
function coversHost(outer, inner) {
  if (outer === ANY_HOST || outer === inner) return true;
  return outer.startsWith("*.") && inner !== ANY_HOST && inner.endsWith(outer.slice(1));
}
function compareHosts(a, b) {
  const isWild = (host) => host.startsWith("*") ? 1 : 0;
  return isWild(a) - isWild(b) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

// src/traffic/attachment.ts
function attachmentsOf(route, manifests) {
  const parents = items(child(route, "spec", "parentRefs")).filter(
    (ref) => (text(child(ref, "kind")) ?? "Gateway") === "Gateway"
  );
  return parents.map((ref) => attach(route, ref, manifests));
}
function attach(route, ref, manifests) {
  const namespace = text(child(ref, "namespace")) ?? namespaceOf(route);
  const name = text(child(ref, "name")) ?? "";
  const own = hostsOf(route);
  const gateway = `${namespace}/${name}`;
  const found = manifests.named(GATEWAY_API, "Gateway", name).find((root) => namespaceOf(root) === namespace);
  if (found === void 0) return { gateway, hosts: own, refused: void 0 };
  let candidates = items(child(found, "spec", "listeners"));
  for (const { keep, why: why2 } of tests(route, ref, found, manifests)) {
    const left = candidates.filter(keep);
    if (left.length === 0) return { gateway, hosts: [], refused: why2 };
    candidates = left;
  }
  const hosts = candidates.flatMap((listener) => commonHosts(own, listener));
  if (hosts.length > 0) return { gateway, hosts: [...new Set(hosts)], refused: void 0 };
  const why = `no listener takes ${own.map((host) => `'${host}'`).join(", ")}`;
  return { gateway, hosts: [], refused: why };
}
function tests(route, ref, gateway, manifests) {
  const [section, port] = [text(child(ref, "sectionName")), number(child(ref, "port"))];
  return [
    {
      keep: (listener) => section === void 0 || text(child(listener, "name")) === section,
      why: `the Gateway has no listener '${section}'`
    },
    {
      keep: (listener) => port === void 0 || child(listener, "port").value === port,
      why: `the Gateway has no listener on port ${port}`
    },
    { keep: takesHttp, why: "no listener takes an HTTPRoute" },
    {
      keep: (listener) => takesNamespace(listener, route, gateway, manifests),
      why: `no listener takes routes from namespace '${namespaceOf(route)}'`
    }
  ];
}
function takesHttp(listener) {
  const protocol = text(child(listener, "protocol")) ?? "HTTP";
  if (protocol !== "HTTP" && protocol !== "HTTPS") return false;
  const kinds = items(child(listener, "allowedRoutes", "kinds"));
  return kinds.length === 0 || kinds.some((kind) => text(child(kind, "kind")) === "HTTPRoute");
}
function takesNamespace(listener, route, gateway, { named }) {
  const namespaces = child(listener, "allowedRoutes", "namespaces");
  const from = text(child(namespaces, "from")) ?? "Same";
  const namespace = namespaceOf(route);
  if (from === "All") return true;
  if (from === "Same") return namespace === namespaceOf(gateway);
  if (from !== "Selector") return false;
  const [object] = named("", "Namespace", namespace);
  if (object === void 0) return true;
  const wanted = child(namespaces, "selector", "matchLabels");
  const labels = child(object, "metadata", "labels");
  return Object.entries(Object(wanted.value)).every(
    ([key, value]) => child(labels, key).value === value
  );
}
function hostsOf(route) {
  const hosts = items(child(route, "spec", "hostnames")).flatMap((host) => text(host) ?? []);
  return hosts.length === 0 ? [ANY_HOST] : hosts;
}
function commonHosts(own, listener) {
  const host = text(child(listener, "hostname")) ?? ANY_HOST;
  return own.flatMap((one) => intersectHosts(one, host === "" ? ANY_HOST : host) ?? []);
}

// src/lint/pool.ts
var INFERENCE = "inference.networking.k8s.io";
var INFERENCE_LEGACY = "inference.networking.x-k8s.io";
function policyTargets({ ofKind }) {
  const policies = ofKind(
    "networking.gke.io",
    "GCPBackendPolicy",
    "HealthCheckPolicy",
    "GCPGatewayPolicy",
    "GCPTrafficDistributionPolicy"
  );
  return policies.flatMap((root) => {
    const one = child(root, "spec", "targetRef");
    const refs = [
      ...one.value === void 0 ? [] : [one],
      ...items(child(root, "spec", "targetRefs"))
    ];
    return refs.map((ref) => ({ root, ref }));
  });
}
function routeBackends({ ofKind }) {
  return ofKind(GATEWAY_API, "HTTPRoute").flatMap(
    (root) => items(child(root, "spec", "rules")).flatMap(
      (rule) => items(child(rule, "backendRefs")).map((ref) => ({ root, ref }))
    )
  );
}
function isPool(ref) {
  return text(child(ref, "kind")) === "InferencePool";
}
function poolReferences(manifests) {
  const references = [...policyTargets(manifests), ...routeBackends(manifests)].map(
    ({ ref }) => ref
  );
  return [...references, ...objectivePools(manifests)].filter(isPool);
}
function objectivePools({ ofKind }) {
  return ["llm-d.ai", INFERENCE_LEGACY].flatMap((group) => ofKind(group, "InferenceObjective", "InferenceModelRewrite")).map((root) => child(root, "spec", "poolRef"));
}

// src/traffic/backends.ts
function backendsOf(route, rule, manifests) {
  if (redirects(rule)) return { shares: [{ backend: "redirect", share: 1 }] };
  const refs = items(child(rule, "backendRefs"));
  if (refs.length === 0) return { shares: [], hole: "the rule has no backend" };
  const weights = refs.map((ref) => Math.max(0, number(child(ref, "weight")) ?? 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return { shares: [], hole: "the weights of its backends sum to zero" };
  const shares = /* @__PURE__ */ new Map();
  for (const [i, ref] of refs.entries()) {
    const share = (weights[i] ?? 0) / sum;
    if (share === 0) continue;
    const backend = backendName(route, ref);
    const known2 = shares.get(backend)?.share ?? 0;
    const hole = holeOf(route, ref, manifests);
    shares.set(backend, { backend, share: known2 + share, ...hole !== void 0 && { hole } });
  }
  return { shares: [...shares.values()] };
}
function redirects(rule) {
  return items(child(rule, "filters")).some(
    (filter2) => child(filter2, "type").value === "RequestRedirect"
  );
}
function backendName(route, ref) {
  return `${kindOf2(ref)} ${targetNamespace(route, ref)}/${text(child(ref, "name")) ?? ""}`;
}
function kindOf2(ref) {
  return text(child(ref, "kind")) ?? "Service";
}
function targetNamespace(route, ref) {
  return text(child(ref, "namespace")) ?? namespaceOf(route);
}
function holeOf(route, ref, manifests) {
  const namespace = targetNamespace(route, ref);
  if (namespace !== namespaceOf(route) && !isGranted(route, ref, manifests))
    return `no ReferenceGrant in '${namespace}' lets routes of '${namespaceOf(route)}' refer to it`;
  if (isOfOtherGroup(route, ref, manifests)) return `the pool is of group ${INFERENCE}`;
  return isMissing(route, ref, manifests) ? "it does not exist" : void 0;
}
function isOfOtherGroup(route, ref, { named }) {
  if (kindOf2(ref) !== "InferencePool" || text(child(ref, "group")) === INFERENCE) return false;
  const pools = named(INFERENCE, "InferencePool", text(child(ref, "name")) ?? "");
  return pools.some((pool) => namespaceOf(pool) === targetNamespace(route, ref));
}
function isMissing(route, ref, { ofKind, named }) {
  const [group, kind] = [text(child(ref, "group")) ?? "", kindOf2(ref)];
  const name = text(child(ref, "name")) ?? "";
  const namespace = targetNamespace(route, ref);
  if (named(group, kind, name).some((root) => namespaceOf(root) === namespace)) return false;
  return ofKind(group, kind).some((root) => namespaceOf(root) === namespace);
}
function isGranted(route, ref, { ofKind }) {
  const target = targetNamespace(route, ref);
  return ofKind(GATEWAY_API, "ReferenceGrant").filter((grant) => namespaceOf(grant) === target).some(
    (grant) => items(child(grant, "spec", "from")).some((from) => isFrom(from, route)) && items(child(grant, "spec", "to")).some((to) => isTo(to, ref))
  );
}
function isFrom(from, route) {
  return text(child(from, "group")) === GATEWAY_API && text(child(from, "kind")) === "HTTPRoute" && text(child(from, "namespace")) === namespaceOf(route);
}
function isTo(to, ref) {
  const name = text(child(to, "name"));
  return (text(child(to, "group")) ?? "") === (text(child(ref, "group")) ?? "") && text(child(to, "kind")) === kindOf2(ref) && (name === void 0 || name === text(child(ref, "name")));
}

// src/traffic/traffic.ts
function trafficOf(manifests) {
  const unreached = [];
  const rows = [];
  const routes = manifests.ofKind(GATEWAY_API, "HTTPRoute");
  for (const route of [...routes].sort(byAge))
    for (const attachment of attachmentsOf(route, manifests)) {
      if (attachment.refused === void 0) rows.push(...rowsOf(route, attachment, manifests));
      else unreached.push(refusedRoute(route, attachment, attachment.refused));
    }
  const sorted = rows.sort(byPrecedence);
  const taken = /* @__PURE__ */ new Map();
  for (const row of sorted) {
    const key = rowKey(row);
    const winner = taken.get(key);
    if (winner === void 0) taken.set(key, row);
    else unreached.push(shadowed(row, winner));
  }
  return { rows: [...taken.values()], unreached };
}
function byAge(a, b) {
  const [left, right] = [a, b].map((route) => `${namespaceOf(route)}/${nameOf(route)}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
function byPrecedence(a, b) {
  const gateways = a.gateway < b.gateway ? -1 : a.gateway > b.gateway ? 1 : 0;
  return gateways || compareHosts(a.host, b.host) || compareMatches(a.match, b.match);
}
function rowKey({ gateway, host, match }) {
  return `${gateway} ${host} ${formatMatch(match)}`;
}
function rowsOf(route, { gateway, hosts }, manifests) {
  const rules = items(child(route, "spec", "rules"));
  return rules.flatMap((rule) => {
    const backends = backendsOf(route, rule, manifests);
    return matchesOf(rule).flatMap(
      (match) => hosts.map((host) => ({
        gateway,
        host,
        match,
        model: modelOf(match),
        route: formatId(route),
        rule,
        ...backends
      }))
    );
  });
}
function refusedRoute(route, { gateway }, why) {
  const field = child(route, "spec", "parentRefs");
  return { gateway, route: formatId(route), field, match: void 0, why };
}
function shadowed(row, winner) {
  const { gateway, route, rule: field, host, match } = row;
  const same = winner.route === route ? "an earlier rule of the same route" : winner.route;
  const why = `${same} takes the same requests first`;
  const where = host === "*" ? "" : `${host} `;
  return { gateway, route, field, match: `${where}${formatMatch(match)}`, why };
}
function rowFor({ rows }, { gateway, host, match }) {
  return rows.find(
    (row) => row.gateway === gateway && coversHost(row.host, host) && coversMatch(row.match, match)
  );
}

// src/traffic/compare-traffic.ts
function compareTraffic(before, after) {
  const [old, now] = [byKey(before), byKey(after)];
  const kinds = new Map([...now, ...old]);
  const changes = [];
  const unchanged = [];
  for (const [key, row] of kinds) {
    const change = {
      gateway: row.gateway,
      host: row.host,
      row: now.get(key) ?? row,
      before: old.get(key) ?? rowFor(before, row),
      after: now.get(key) ?? rowFor(after, row)
    };
    if (destinations(change.before) !== destinations(change.after)) changes.push(change);
    else unchanged.push(change.row);
  }
  const known2 = new Set(before.unreached.map(unreachedKey));
  return {
    changes,
    unchanged,
    unreached: after.unreached.filter((rule) => !known2.has(unreachedKey(rule)))
  };
}
function byKey({ rows }) {
  return new Map(rows.map((row) => [rowKey(row), row]));
}
function destinations(row) {
  if (row === void 0) return "nowhere";
  const shares = row.shares.map(({ backend, share, hole = "" }) => `${backend} ${share} ${hole}`);
  return [...shares.sort(), row.hole ?? ""].join("\n");
}
function unreachedKey({ gateway, route, match, why }) {
  return [gateway, route, match, why].join("\n");
}
function lostShare(row) {
  if (row === void 0 || row.hole !== void 0) return 1;
  return row.shares.reduce((sum, { share, hole }) => sum + (hole === void 0 ? 0 : share), 0);
}
function shifts({ before, after }) {
  const found = /* @__PURE__ */ new Map();
  const add = (shares, sign) => {
    for (const { backend, share } of shares ?? [])
      found.set(backend, (found.get(backend) ?? 0) + sign * share);
  };
  add(before?.shares, -1);
  add(after?.shares, 1);
  return found;
}

// src/risk/comparison.ts
function compareEnvironment(input) {
  const { environment, before, after, changes, context = {} } = input;
  const pairs = changes.map((change) => pairOf(change, input));
  const byKind = /* @__PURE__ */ new Map();
  for (const pair of pairs)
    for (const key of /* @__PURE__ */ new Set([pair.beforeKind, pair.afterKind])) {
      if (key === void 0) continue;
      const list = byKind.get(key) ?? [];
      list.push(pair);
      byKind.set(key, list);
    }
  const [old, now] = [indexManifests(before, context), indexManifests(after, context)];
  let traffic;
  return {
    environment,
    pairs,
    before: old,
    after: now,
    adaptersNearby: input.adaptersNearby ?? (() => []),
    traffic: () => {
      traffic ??= compareTraffic(trafficOf(old), trafficOf(now));
      return traffic;
    },
    changed: (group, ...kinds) => [
      ...new Set(kinds.flatMap((kind) => byKind.get(`${group}/${kind}`) ?? []))
    ]
  };
}
function keyOf(root) {
  return root && `${groupOf(root)}/${kindOf(root)}`;
}
function pairOf(change, { resourceOf }) {
  const field = (json, side) => isMap(json) ? rootField(resourceOf?.(json, side) ?? { manifest: json }) : void 0;
  const before = field(change.kind === "added" ? void 0 : change.before, "before");
  const after = field(change.kind === "removed" ? void 0 : change.after, "after");
  return {
    before,
    after,
    beforeKind: keyOf(before),
    afterKind: keyOf(after),
    recreated: change.kind === "moved" && isRecreated(change)
  };
}
function removedOf({ changed }, group, ...kinds) {
  const wanted = keysOf(group, kinds);
  return changed(group, ...kinds).flatMap(
    ({ before, after, beforeKind, recreated }) => before !== void 0 && (after === void 0 || recreated) && wanted.has(beforeKind) ? [before] : []
  );
}
function keptOf({ changed }, group, ...kinds) {
  const wanted = keysOf(group, kinds);
  return changed(group, ...kinds).flatMap(
    ({ before, after, afterKind }) => before !== void 0 && after !== void 0 && wanted.has(afterKind) ? [{ before, after }] : []
  );
}
function presentOf({ changed }, group, ...kinds) {
  const wanted = keysOf(group, kinds);
  return changed(group, ...kinds).flatMap(
    ({ before, after, afterKind }) => after !== void 0 && wanted.has(afterKind) ? [{ before, after }] : []
  );
}
function keysOf(group, kinds) {
  return new Set(kinds.map((kind) => `${group}/${kind}`));
}

// src/risk/pods.ts
var WORKLOAD_KINDS = [
  ["apps", "Deployment", "StatefulSet", "DaemonSet"],
  ["leaderworkerset.x-k8s.io", "LeaderWorkerSet"]
];
function keptWorkloads(comparison) {
  return WORKLOAD_KINDS.flatMap(([group, ...kinds]) => keptOf(comparison, group, ...kinds));
}
function presentWorkloads(comparison) {
  return WORKLOAD_KINDS.flatMap(([group, ...kinds]) => presentOf(comparison, group, ...kinds));
}
function isWorkload(root) {
  return WORKLOAD_KINDS.some(
    ([group, ...kinds]) => groupOf(root) === group && kinds.some((kind) => kind === kindOf(root))
  );
}
function podTemplate(root) {
  return kindOf(root) === "LeaderWorkerSet" ? child(root, "spec", "leaderWorkerTemplate", "workerTemplate") : child(root, "spec", "template");
}
function podSpec(root) {
  return child(podTemplate(root), "spec");
}
function containersOf(root) {
  return items(child(podSpec(root), "containers"));
}
function keptContainers(before, after) {
  const old = new Map(containersOf(before).map((one) => [text(child(one, "name")), one]));
  return containersOf(after).flatMap((container) => {
    const name = text(child(container, "name")) ?? "";
    const earlier = old.get(name);
    return earlier === void 0 ? [] : [{ name, before: earlier, after: container }];
  });
}
function replicasOf(root) {
  return number(child(root, "spec", "replicas")) ?? 1;
}
var ACCELERATORS = ["nvidia.com/gpu", "google.com/tpu", "amd.com/gpu"];
function acceleratorsOf(root) {
  return containersOf(root).flatMap(
    (container) => ACCELERATORS.map((name) => child(container, "resources", "limits", name))
  ).reduce((sum, { value }) => sum + (Number(value ?? 0) || 0), 0);
}

// src/risk/rule.ts
var GRAVE = {
  production: "error",
  staging: "error",
  development: "warning"
};
var SERIOUS = {
  production: "error",
  staging: "warning",
  development: "notice"
};
var NOTABLE = {
  production: "warning",
  staging: "notice",
  development: "notice"
};
var QUIET = {
  production: "notice",
  staging: "notice",
  development: "notice"
};

// src/risk/rules/accelerator-demand.ts
var acceleratorDemand = {
  id: "accelerator-demand",
  title: "The environment may use more accelerators",
  reason: "At its maximum it needs them all: quota and stock are limits of the region, and each costs by the hour.",
  remedy: "compare with quota, reservations and budget",
  severity: NOTABLE,
  *check({ before, after, pairs }) {
    const [old, now] = [demandOf(before), demandOf(after)];
    const [first] = pairs.flatMap(
      ({ after: root }) => root && (isWorkload(root) || kindOf(root) === "HorizontalPodAutoscaler") ? [root] : []
    );
    if (now > old && first)
      yield {
        field: child(first, "spec", isWorkload(first) ? "replicas" : "maxReplicas"),
        message: `up to ${now} accelerators in all, before ${old}`
      };
  }
};
function demandOf(manifests) {
  const largest = new Map(
    manifests.ofKind("autoscaling", "HorizontalPodAutoscaler").map((root) => [targetOf(root), number(child(root, "spec", "maxReplicas"))])
  );
  return WORKLOAD_KINDS.flatMap(([group, ...kinds]) => manifests.ofKind(group, ...kinds)).reduce(
    (sum, root) => sum + acceleratorsOf(root) * (largest.get(keyOf2(root)) ?? replicasOf(root)),
    0
  );
}
function targetOf(root) {
  const ref = child(root, "spec", "scaleTargetRef");
  return `${text(child(ref, "kind"))}/${namespaceOf(root)}/${text(child(ref, "name"))}`;
}
function keyOf2(root) {
  return `${kindOf(root)}/${namespaceOf(root)}/${nameOf(root)}`;
}

// src/risk/rules/accelerator-type-changed.ts
var LABELS = [
  "cloud.google.com/gke-accelerator",
  "cloud.google.com/gke-tpu-accelerator",
  "cloud.google.com/gke-tpu-topology"
];
var acceleratorTypeChanged = {
  id: "accelerator-type-changed",
  title: "Pods ask for another type of accelerator",
  reason: "Another type has other memory and speed, and may not be there: pods stay Pending.",
  remedy: "check stock and quota of the region, and that the model fits",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const label of LABELS) {
        const [old, field] = [labelOf(before, label), labelOf(after, label)];
        if (old.value !== field.value)
          yield { field, message: `${label} is ${show(field.value)}, before ${show(old.value)}` };
      }
  }
};
function labelOf(root, label) {
  return child(podSpec(root), "nodeSelector", label);
}

// src/risk/rules/accelerators-changed.ts
var acceleratorsChanged = {
  id: "accelerators-changed",
  title: "Pods ask for another number of accelerators",
  reason: "Pods stay Pending where no node has as many free, and the tensor parallelism of the server has to fit.",
  remedy: "see that node pools and quota of the region have them, and change --tensor-parallel-size with it",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison)) {
      const [old, now] = [acceleratorsOf(before), acceleratorsOf(after)];
      if (old !== now)
        yield {
          field: child(podSpec(after), "containers"),
          message: `${now} accelerators a pod, before ${old}`
        };
    }
  }
};

// src/risk/once.ts
function oncePer(read) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (manifests) => {
    const found = known2.get(manifests) ?? { value: read(manifests) };
    known2.set(manifests, found);
    return found.value;
  };
}

// src/risk/policies.ts
var NONE = /* @__PURE__ */ new Map();
function policiesByTarget(manifests, kind) {
  return allPolicies(manifests).get(kind) ?? NONE;
}
var allPolicies = oncePer((manifests) => {
  const kinds = groupBy(policyTargets(manifests), ({ root }) => kindOf(root));
  return new Map([...kinds].map(([kind, policies]) => [kind, groupBy(policies, targetOf2)]));
});
function targetOf2({ root, ref }) {
  const namespace = text(child(ref, "namespace")) ?? namespaceOf(root);
  return `${text(child(ref, "kind"))} '${namespace}/${text(child(ref, "name"))}'`;
}
function settingsOf({ root }) {
  return child(root, "spec", "default");
}
function keptPolicies(before, after, kind) {
  const old = policiesByTarget(before, kind);
  return [...policiesByTarget(after, kind)].flatMap(([target, [policy]]) => {
    const [was] = old.get(target) ?? [];
    return policy && was ? [{ target, before: settingsOf(was), after: settingsOf(policy) }] : [];
  });
}

// src/risk/rules/access-log-off.ts
var accessLogOff = {
  id: "access-log-off",
  title: "Requests are no longer logged",
  reason: "Log-based metrics and their alerts see nothing, and nothing is left to look into after an incident.",
  remedy: "sample a small part instead; 10000 is one in a hundred",
  severity: SERIOUS,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, "GCPBackendPolicy"))
      if (rateOf(before) > 0 && rateOf(after) === 0)
        yield {
          field: child(after, "logging"),
          message: `no request to ${target} is logged any more`
        };
  }
};
function rateOf(settings) {
  const logging = child(settings, "logging");
  if (child(logging, "enabled").value !== true) return 0;
  return number(child(logging, "sampleRate")) ?? 1e6;
}

// src/risk/rules/access-log-thinned.ts
var accessLogThinned = {
  id: "access-log-thinned",
  title: "Fewer requests are logged",
  reason: "Log-based metrics count what is logged: alerts on absolute counts fire later.",
  remedy: "adjust thresholds of alerts on log-based metrics in the same change",
  severity: QUIET,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, "GCPBackendPolicy")) {
      const [from, to] = [rateOf2(before), rateOf2(after)];
      if (to !== void 0 && from !== void 0 && to > 0 && to < from)
        yield {
          field: child(after, "logging", "sampleRate"),
          message: `${to / 1e4} % of the requests to ${target} are logged, before ${from / 1e4} %`
        };
    }
  }
};
function rateOf2(settings) {
  if (child(settings, "logging", "enabled").value !== true) return void 0;
  return number(child(settings, "logging", "sampleRate")) ?? 1e6;
}

// src/lint/autoscaler.ts
var EPP = /^(inference_(model|objective|pool|extension)_|llm_d_epp_)/;
var POOL_AVERAGE = /_average_(kv_cache_utilization|queue_size|running_requests)$/;
var SHARE = /^((inference_pool|llm_d_epp)_average_kv_cache_utilization|vllm:(kv|gpu)_cache_usage_perc|sglang:token_usage|trtllm_kv_cache_utilization|jetstream_slots_used_percentage)$/;
function autoscalers({ ofKind }) {
  return ofKind("autoscaling", "HorizontalPodAutoscaler");
}
function autoscalerMetrics(manifests) {
  return autoscalers(manifests).flatMap(
    (root) => items(child(root, "spec", "metrics")).flatMap((metric) => {
      const type = child(metric, "type").value;
      if (type !== "External" && type !== "Pods") return [];
      const source = child(metric, type.toLowerCase());
      const name = child(source, "metric", "name");
      return [{ root, type, source, name, series: seriesOf(text(name) ?? "") }];
    })
  );
}
function selectorLabels({ source }) {
  return child(source, "metric", "selector", "matchLabels");
}
function isPoolAverage({ series = "" }) {
  return POOL_AVERAGE.test(series);
}
function isShare({ series = "" }) {
  return SHARE.test(series);
}
function isEppMetric({ series = "" }) {
  return EPP.test(series);
}
function seriesOf(name) {
  const [domain, series, kind] = name.split("|");
  return domain === "prometheus.googleapis.com" && kind !== void 0 ? series : void 0;
}
function quantityOf(value) {
  if (typeof value === "number") return value;
  const [, digits, suffix = ""] = QUANTITY.exec(typeof value === "string" ? value : "") ?? [];
  return digits === void 0 ? void 0 : Number(digits) * (SUFFIXES[suffix] ?? Number.NaN);
}
var QUANTITY = /^([+-]?[0-9]{1,18}(?:\.[0-9]{1,18})?)(m|k|Ki|M|Mi|G|Gi)?$/;
var SUFFIXES = {
  "": 1,
  m: 1e-3,
  k: 1e3,
  Ki: 1024,
  M: 1e6,
  Mi: 1024 ** 2,
  G: 1e9,
  Gi: 1024 ** 3
};

// src/risk/rules/adapter-removed.ts
var adapterRemoved = {
  id: "adapter-removed",
  title: "The metrics adapter goes while autoscalers need it",
  reason: "External and Pods metrics become <unknown>, and what follows them keeps its size, in every namespace of the cluster.",
  remedy: "see that another environment of the cluster deploys it",
  severity: GRAVE,
  *check({ before, after }) {
    const [gone] = adapterContainers(before);
    if (gone === void 0 || adapterContainers(after).length > 0) return;
    const [user] = autoscalerMetrics(after).filter(({ series }) => series !== void 0);
    if (user)
      yield {
        field: gone.image,
        message: `autoscalers still follow metrics such as '${user.series}'`
      };
  }
};

// src/risk/rules/adapter-second.ts
var adapterSecond = {
  id: "adapter-second",
  title: "A cluster gets a second metrics adapter",
  reason: "A metrics API has one server: the last one applied wins, and autoscalers lose the metrics of the other.",
  remedy: "deploy it once for each cluster: 'metricsAdapter: {enabled: false}' in all but one environment",
  severity: GRAVE,
  ofNew: true,
  *check({ before, after, adaptersNearby: adaptersNearby2 }) {
    const [first, second] = adapterContainers(after);
    if (first === void 0) return;
    const old = adapterContainers(before).length;
    if (second && old < 2)
      yield { field: second.image, message: `${formatId(first.root)} is there already` };
    const [other] = old === 0 ? adaptersNearby2() : [];
    if (other)
      yield {
        field: first.image,
        message: `'${other.environment}' has ${other.id} in the same cluster`
      };
  }
};

// src/lint/config-connector.ts
var MONITORING = "monitoring.cnrm.cloud.google.com";
var LOGGING = "logging.cnrm.cloud.google.com";
var IAM = "iam.cnrm.cloud.google.com";
var PROJECT_ANNOTATION = "cnrm.cloud.google.com/project-id";
function configConnectorResources({ all }) {
  return all.filter((root) => groupOf(root).endsWith(".cnrm.cloud.google.com"));
}

// src/lint/alert-policy.ts
function alertPolicies({ ofKind }) {
  return ofKind(MONITORING, "MonitoringAlertPolicy");
}
var known = /* @__PURE__ */ new WeakMap();
function promqlConditions(manifests) {
  const conditions = known.get(manifests) ?? readConditions(manifests);
  known.set(manifests, conditions);
  return conditions;
}
function readConditions(manifests) {
  return alertPolicies(manifests).flatMap(
    (root) => items(child(root, "spec", "conditions")).flatMap((item) => {
      const condition = child(item, "conditionPrometheusQueryLanguage");
      if (condition.value === void 0) return [];
      const query = child(condition, "query");
      return [{ condition, query, promql: parsePromql(text(query) ?? "") }];
    })
  );
}

// src/risk/alerts.ts
var ALERT_POLICY = "MonitoringAlertPolicy";
function keptPolicies2(comparison) {
  return keptOf(comparison, MONITORING, ALERT_POLICY);
}
var SORTS = [
  "conditionPrometheusQueryLanguage",
  "conditionThreshold",
  "conditionAbsent",
  "conditionMonitoringQueryLanguage"
];
function conditionsOf(policy) {
  return items(child(policy, "spec", "conditions")).flatMap(
    (item) => SORTS.flatMap((sort) => {
      const condition = child(item, sort);
      if (condition.value === void 0) return [];
      const query = child(condition, "query");
      return [
        {
          name: text(child(condition, "alertRule")) ?? text(child(item, "displayName")) ?? "",
          condition,
          query: query.value === void 0 ? child(condition, "filter") : query,
          duration: child(condition, "duration")
        }
      ];
    })
  );
}
function keptConditions(before, after) {
  const old = new Map(conditionsOf(before).map((one) => [one.name, one]));
  return conditionsOf(after).flatMap((one) => {
    const was = old.get(one.name);
    return was === void 0 ? [] : [{ name: one.name, before: was, after: one }];
  });
}
var USER_METRIC = /logging(?:_googleapis_com:user_|\.googleapis\.com\/user\/)([A-Za-z0-9_./-]+)/g;
function readLogMetrics(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const policy of alertPolicies(manifests))
    for (const { query } of conditionsOf(policy))
      for (const [, name = ""] of (text(query) ?? "").matchAll(USER_METRIC))
        found.set(`${formatId(policy)} ${plainName(name)}`, query);
  return found;
}
function plainName(name) {
  return name.replace(/[^A-Za-z0-9]/g, "_");
}

// src/risk/rules/alert-disabled.ts
var alertDisabled = {
  id: "alert-disabled",
  title: "An alert is switched off",
  reason: "The policy stays and never fires, which nobody sees from the list of policies.",
  remedy: "use a snooze for a known time, or remove it and say why",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptPolicies2(comparison)) {
      const field = child(after, "spec", "enabled");
      if (field.value === false && child(before, "spec", "enabled").value !== false)
        yield { field, message: "it is switched off" };
    }
  }
};

// src/risk/rules/alert-loosened.ts
var alertLoosened = {
  id: "alert-loosened",
  title: "An alert fires at a later threshold",
  reason: "What would have woken somebody up no longer does.",
  remedy: "say in the pull request why the new threshold is enough",
  severity: NOTABLE,
  *check(comparison) {
    for (const policies of keptPolicies2(comparison))
      for (const { name, before, after } of keptConditions(policies.before, policies.after)) {
        const loosened = loosenedIn(text(before.query) ?? "", text(after.query) ?? "");
        if (loosened !== void 0) yield { field: after.query, message: `'${name}': ${loosened}` };
      }
  }
};
var COMPARISON = /([<>]=?)\s*(?:bool\s+)?(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/gi;
function loosenedIn(before, after) {
  if (before.replace(COMPARISON, "$1 #") !== after.replace(COMPARISON, "$1 #")) return void 0;
  const old = [...before.matchAll(COMPARISON)];
  for (const [i, [, sign = "", limit2 = ""]] of [...after.matchAll(COMPARISON)].entries()) {
    const was = Number(old[i]?.[2]);
    const isLooser = sign.startsWith(">") ? Number(limit2) > was : Number(limit2) < was;
    if (isLooser) return `${sign} ${limit2}, before ${sign} ${was}`;
  }
  return void 0;
}

// src/risk/rules/alert-metric-gone.ts
var alertMetricGone = {
  id: "alert-metric-gone",
  title: "An alert reads a log-based metric that goes",
  reason: "A query on a metric that does not exist is never true: the alert stays silent for ever.",
  remedy: "keep the metric, or change the query in the same pull request",
  severity: GRAVE,
  *check({ before, after }) {
    const [old, now] = [logMetrics(before), logMetrics(after)];
    for (const [key, field] of readLogMetrics(after)) {
      const name = key.slice(key.lastIndexOf(" ") + 1);
      if (old.has(name) && !now.has(name))
        yield { field, message: `there is no log-based metric '${old.get(name)}' any more` };
    }
  }
};
function logMetrics({ ofKind }) {
  return new Map(
    ofKind(LOGGING, "LoggingLogMetric").map((root) => {
      const name = text(child(root, "spec", "resourceID")) ?? nameOf(root);
      return [plainName(name), name];
    })
  );
}

// src/risk/rules/alert-removed.ts
var alertRemoved = {
  id: "alert-removed",
  title: "An alert is removed",
  reason: "Nobody is told any more when it happens.",
  remedy: "see which other alert covers it",
  severity: SERIOUS,
  // A policy under another name is still a policy: that it moved is another rule's to say.
  *check({ changed }) {
    for (const { before, after } of changed(MONITORING, ALERT_POLICY))
      if (before !== void 0 && after === void 0)
        yield {
          field: before,
          message: `'${text(child(before, "spec", "displayName"))}' will be deleted`
        };
  }
};

// src/risk/rules/alert-severity-lowered.ts
var RANK = { CRITICAL: 3, ERROR: 2, WARNING: 1 };
var alertSeverityLowered = {
  id: "alert-severity-lowered",
  title: "An alert is taken less seriously",
  reason: "A lower severity may go to another channel, or wake nobody.",
  remedy: "see who gets alerts of that severity",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptPolicies2(comparison)) {
      const field = child(after, "spec", "severity");
      const [old = "", now = ""] = [text(child(before, "spec", "severity")), text(field)];
      if ((RANK[now] ?? 0) < (RANK[old] ?? 0))
        yield { field, message: `its severity is ${now || "none"}, before ${old}` };
    }
  }
};

// src/lint/duration.ts
var GATEWAY_DURATION = /^([0-9]{1,5}(h|m|s|ms)){1,4}$/;
var PART = /([0-9]{1,5})(ms|h|m|s)/g;
var MILLISECONDS = { h: 36e5, m: 6e4, s: 1e3, ms: 1 };
function gatewayDurationMs(text2) {
  if (!GATEWAY_DURATION.test(text2)) return void 0;
  let sum = 0;
  for (const [, amount = "", unit = ""] of text2.matchAll(PART))
    sum += Number(amount) * (MILLISECONDS[unit] ?? 0);
  return sum;
}
var PROMETHEUS_DURATION = /^(?:([0-9]+)y)?(?:([0-9]+)w)?(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?$/;
var PARTS_MS = [31536e6, 6048e5, 864e5, 36e5, 6e4, 1e3, 1];
function prometheusDurationMs(text2) {
  const match = text2.length <= 50 && text2 !== "" ? PROMETHEUS_DURATION.exec(text2) : null;
  if (!match) return void 0;
  return PARTS_MS.reduce((sum, ms, i) => sum + ms * Number(match[i + 1] ?? 0), 0);
}
var SECONDS = /^([0-9]{1,12})(\.[0-9]{1,9})?s$/;
function secondsOf(text2) {
  return SECONDS.test(text2) ? Number(text2.slice(0, -1)) : void 0;
}

// src/risk/rules/alert-slower.ts
var alertSlower = {
  id: "alert-slower",
  title: "An alert waits longer before it fires",
  reason: "An incident lasts that much longer before anybody is told.",
  remedy: "compare with how long users can be without an answer",
  severity: NOTABLE,
  *check(comparison) {
    for (const policies of keptPolicies2(comparison))
      for (const { name, before, after } of keptConditions(policies.before, policies.after)) {
        const [from, to] = [secondsIn(before.duration), secondsIn(after.duration)];
        if (to > from)
          yield { field: after.duration, message: `'${name}' waits ${to} s, before ${from} s` };
      }
  }
};
function secondsIn(duration) {
  return secondsOf(text(duration) ?? "") ?? 0;
}

// src/risk/rules/alert-without-channel.ts
var alertWithoutChannel = {
  id: "alert-without-channel",
  title: "An alert tells fewer people",
  reason: "Without any channel an incident is opened and nobody is told.",
  remedy: "see that somebody on call is still among the channels",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptPolicies2(comparison)) {
      const field = child(after, "spec", "notificationChannels");
      const now = channelsOf(after);
      const gone = channelsOf(before).filter((channel) => !now.includes(channel));
      if (gone.length === 0) continue;
      const what = now.length === 0 ? "it tells nobody any more" : `it no longer tells ${gone.join(", ")}`;
      yield { field, message: what };
    }
  }
};
function channelsOf(policy) {
  return items(child(policy, "spec", "notificationChannels")).map(
    (channel) => text(child(channel, "external")) ?? text(child(channel, "name")) ?? ""
  );
}

// src/lint/extension.ts
var GKE_NETWORKING = "networking.gke.io";
var EXTENSION_KINDS = [
  "GCPTrafficExtension",
  "GCPRoutingExtension",
  "GCPEdgeExtension"
];
function extensionManifests(manifests) {
  return manifests.ofKind(GKE_NETWORKING, ...EXTENSION_KINDS);
}
function chainsOf(root) {
  return items(child(root, "spec", "extensionChains"));
}
function extensionsOf(manifests) {
  return extensionManifests(manifests).flatMap(
    (root) => chainsOf(root).flatMap(
      (chain) => items(child(chain, "extensions")).map((extension) => ({ root, chain, extension }))
    )
  );
}
function backendKind(extension) {
  return text(child(extension, "backendRef", "kind"));
}
function googleApi(extension) {
  return text(child(extension, "googleAPIServiceName"));
}
function extensionName(extension) {
  return `'${text(child(extension, "name")) ?? extension.path.at(-1)}'`;
}

// src/lint/model-armor.ts
var HOST = /^modelarmor\.([a-z0-9-]+)\.rep\.googleapis\.com$/;
function modelArmorExtensions(manifests) {
  return extensionsOf(manifests).filter(({ extension }) => googleApi(extension)?.startsWith("modelarmor.") === true).map((found) => ({
    ...found,
    location: HOST.exec(googleApi(found.extension) ?? "")?.[1],
    settings: child(found.extension, "metadata", "model_armor_settings")
  }));
}
function parseModelArmorSettings(settings) {
  try {
    const parsed = JSON.parse(text(settings) ?? "");
    return Array.isArray(parsed) ? parsed : void 0;
  } catch {
    return void 0;
  }
}
var TEMPLATE = /^projects\/([^/]+)\/locations\/([a-z0-9-]+)\/templates\/([A-Za-z0-9_-]+)$/;
function templateLocation(name) {
  return TEMPLATE.exec(name)?.[2];
}

// src/risk/screening.ts
var gatewayExtensions = oncePer(
  (manifests) => extensionManifests(manifests).flatMap(extensionsIn)
);
function extensionsIn(root) {
  const gateways = items(child(root, "spec", "targetRefs")).map(
    (ref) => `${namespaceOf(root)}/${text(child(ref, "name")) ?? ""}`
  );
  return chainsOf(root).flatMap(
    (chain) => items(child(chain, "extensions")).flatMap(
      (extension) => gateways.map((gateway) => ({
        root,
        chain,
        extension,
        gateway,
        callout: calloutOf(extension)
      }))
    )
  );
}
function calloutOf(extension) {
  const api = text(child(extension, "googleAPIServiceName")) ?? "";
  if (api.startsWith("modelarmor.")) return "model-armor";
  const kind = text(child(extension, "backendRef", "kind"));
  return kind === "ApigeeBackendService" ? "apigee" : "other";
}
function gatewaysWith(manifests, callout) {
  const found = gatewayExtensions(manifests).filter((one) => one.callout === callout);
  return new Map(found.map((one) => [one.gateway, one]));
}
function extensionsByName(manifests) {
  return new Map(
    gatewayExtensions(manifests).map((one) => {
      const [chain, name] = [one.chain, one.extension].map((field) => text(child(field, "name")));
      return [`${one.gateway} ${chain} ${name}`, one];
    })
  );
}
function screenedModels(manifests) {
  const models = gatewayExtensions(manifests).filter(({ callout }) => callout === "model-armor").flatMap(({ gateway, extension }) => {
    const settings = child(extension, "metadata", "model_armor_settings");
    return (parseModelArmorSettings(settings) ?? []).map((item) => {
      const values = new Map(Object.entries(Object(item)));
      const of = (key) => {
        const value = values.get(key);
        return typeof value === "string" ? value : void 0;
      };
      return {
        gateway,
        model: of("model") ?? "",
        prompt: of("user_prompt_template_id"),
        response: of("model_response_template_id"),
        settings
      };
    });
  });
  return new Map(models.map((one) => [`${one.gateway} ${one.model}`, one]));
}

// src/risk/rules/apigee-off.ts
var apigeeOff = {
  id: "apigee-off",
  title: "A Gateway no longer asks Apigee",
  reason: "API keys and quotas are checked no more: whoever reaches the address may use the models.",
  remedy: "see that something else authenticates clients",
  severity: GRAVE,
  *check({ before, after }) {
    const now = gatewaysWith(after, "apigee");
    for (const [gateway, { extension }] of gatewaysWith(before, "apigee"))
      if (!now.has(gateway))
        yield {
          field: child(extension, "backendRef"),
          message: `Gateway '${gateway}' checks no keys and quotas any more`
        };
  }
};

// src/risk/rules/apigee-security-off.ts
var apigeeSecurityOff = {
  id: "apigee-security-off",
  title: "Apigee lets calls without a key pass",
  reason: "Without defaultSecurityEnabled only operations that a product names are verified.",
  remedy: "keep 'defaultSecurityEnabled: true', and name what may be called without a key",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(
      comparison,
      "apim.googleapis.com",
      "ApigeeBackendService"
    )) {
      const field = child(after, "spec", "defaultSecurityEnabled");
      if (child(before, "spec", "defaultSecurityEnabled").value === true && field.value !== true)
        yield { field, message: "defaultSecurityEnabled is no longer on" };
    }
  }
};

// src/risk/rules/autoscaler-maximum-lowered.ts
var autoscalerMaximumLowered = {
  id: "autoscaler-maximum-lowered",
  title: "An autoscaler may no longer go as high",
  reason: "At a peak requests queue or are shed, and replicas above the new limit are stopped at once.",
  remedy: "compare with the most replicas of the last weeks",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, "autoscaling", "HorizontalPodAutoscaler")) {
      const field = child(after, "spec", "maxReplicas");
      const [old, now] = [number(child(before, "spec", "maxReplicas")), number(field)];
      if (old !== void 0 && now !== void 0 && now < old)
        yield { field, message: `the maximum goes from ${old} to ${now}` };
    }
  }
};

// src/risk/rules/autoscaler-metric-changed.ts
var autoscalerMetricChanged = {
  id: "autoscaler-metric-changed",
  title: "An autoscaler follows another metric",
  reason: "A metric without series keeps the workload at its size; one of another scale sends it to a limit.",
  remedy: "look the new metric up in Cloud Monitoring, and compare its values with the target, before the merge",
  severity: NOTABLE,
  *check({ before, after }) {
    const [old, now] = [byAutoscaler(before), byAutoscaler(after)];
    for (const [id, metrics] of now) {
      const names = new Set(old.get(id)?.map(nameOf2) ?? []);
      const [added] = metrics.filter((metric) => !names.has(nameOf2(metric)));
      if (names.size > 0 && added !== void 0)
        yield {
          field: added.name,
          message: `it follows '${nameOf2(added)}', before '${[...names].join("', '")}'`
        };
    }
  }
};
function byAutoscaler(manifests) {
  return groupBy(autoscalerMetrics(manifests), ({ root }) => formatId(root));
}
function nameOf2({ source }) {
  return text(child(source, "metric", "name")) ?? "";
}

// src/risk/rules/autoscaler-minimum-lowered.ts
var autoscalerMinimumLowered = {
  id: "autoscaler-minimum-lowered",
  title: "An autoscaler may go down to fewer replicas",
  reason: "At night fewer replicas are left, and with one a lost node is an outage for as long as a model takes to load.",
  remedy: "keep at least 2 where users depend on it",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, "autoscaling", "HorizontalPodAutoscaler")) {
      const field = child(after, "spec", "minReplicas");
      const [old, now] = [number(child(before, "spec", "minReplicas")) ?? 1, number(field) ?? 1];
      if (now < old) yield { field, message: `the minimum goes from ${old} to ${now}` };
    }
  }
};

// src/risk/rules/autoscaler-pinned.ts
var autoscalerPinned = {
  id: "autoscaler-pinned",
  title: "An autoscaler can no longer scale",
  reason: "With its minimum at its maximum it keeps one size, whatever the load.",
  remedy: "leave room between the two, or remove the autoscaler and say so",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, "autoscaling", "HorizontalPodAutoscaler"))
      if (roomOf(after) === 0 && roomOf(before) > 0)
        yield {
          field: child(after, "spec", "maxReplicas"),
          message: "minimum and maximum are the same now"
        };
  }
};
function roomOf(root) {
  const [min, max] = [child(root, "spec", "minReplicas"), child(root, "spec", "maxReplicas")].map(
    number
  );
  return (max ?? 1) - (min ?? 1);
}

// src/risk/rules/autoscaler-removed.ts
var autoscalerRemoved = {
  id: "autoscaler-removed",
  title: "An autoscaler is removed",
  reason: "The workload stays at the size it has, or falls back to the replicas of its manifest.",
  remedy: "write the replicas that peak load needs into the workload",
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, "autoscaling", "HorizontalPodAutoscaler")) {
      const target = text(child(field, "spec", "scaleTargetRef", "name"));
      yield { field, message: `nothing scales '${target}' any more` };
    }
  }
};

// src/risk/rules/autoscaler-target-missing.ts
var autoscalerTargetMissing = {
  id: "autoscaler-target-missing",
  title: "An autoscaler loses what it scales",
  reason: "It reports FailedGetScale and scales nothing; what took the place of its target stays at its size.",
  remedy: "point scaleTargetRef at the workload by its new kind and name",
  severity: GRAVE,
  *check({ before, after }) {
    const [old, now] = [workloads(before), workloads(after)];
    for (const root of after.ofKind("autoscaling", "HorizontalPodAutoscaler")) {
      const field = child(root, "spec", "scaleTargetRef");
      const target = targetOf3(root, field);
      const kept = before.named("autoscaling", "HorizontalPodAutoscaler", nameOf(root));
      const wasThere = kept.some(
        (one) => old.has(targetOf3(one, child(one, "spec", "scaleTargetRef")))
      );
      if (wasThere && !now.has(target))
        yield {
          field,
          message: `there is no ${text(child(field, "kind"))} '${text(child(field, "name"))}' any more`
        };
    }
  }
};
function targetOf3(root, ref) {
  const group = (text(child(ref, "apiVersion")) ?? "").replace(/\/?[^/]*$/, "");
  return `${group}/${text(child(ref, "kind"))}/${namespaceOf(root)}/${text(child(ref, "name"))}`;
}
function workloads({ all }) {
  return new Set(
    all.map((root) => `${groupOf(root)}/${kindOf(root)}/${namespaceOf(root)}/${nameOf(root)}`)
  );
}

// src/risk/rules/autoscaler-target-raised.ts
var autoscalerTargetRaised = {
  id: "autoscaler-target-raised",
  title: "An autoscaler reacts later",
  reason: "A higher target means fuller replicas before another one starts, and starting takes minutes.",
  remedy: "compare with latency at that load",
  severity: QUIET,
  *check({ before, after }) {
    const old = targets(before);
    for (const [key, field] of targets(after)) {
      const was = old.get(key);
      const [from, to] = [quantityOf(was?.value), quantityOf(field.value)];
      if (from !== void 0 && to !== void 0 && to > from)
        yield { field, message: `the target goes from ${show(was?.value)} to ${show(field.value)}` };
    }
  }
};
function targets(manifests) {
  return new Map(
    autoscalerMetrics(manifests).flatMap(
      ({ root, source, name }) => ["value", "averageValue"].map(
        (key) => [`${formatId(root)} ${String(name.value)} ${key}`, child(source, "target", key)]
      )
    )
  );
}

// src/risk/targets.ts
function isThere(manifests, { root, ref }) {
  const [group = "", kind = "", name = ""] = ["group", "kind", "name"].map(
    (key) => text(child(ref, key))
  );
  const namespace = text(child(ref, "namespace")) ?? namespaceOf(root);
  return manifests.named(group, kind, name).some((target) => namespaceOf(target) === namespace);
}

// src/risk/rules/backend-policy-removed.ts
var backendPolicyRemoved = {
  id: "backend-policy-removed",
  title: "A pool or Service loses its backend policy",
  reason: "It falls back to a timeout of 30 seconds and no access log: long answers end in 504.",
  remedy: "keep a policy with the timeout that generations need",
  severity: SERIOUS,
  *check({ before, after }) {
    const now = policiesByTarget(after, "GCPBackendPolicy");
    for (const [target, [policy]] of policiesByTarget(before, "GCPBackendPolicy"))
      if (policy && !now.has(target) && isThere(after, policy))
        yield { field: policy.ref, message: `${target} has no GCPBackendPolicy any more` };
  }
};

// src/risk/rules/backend-timeout-lowered.ts
var DEFAULT_SECONDS = 30;
var backendTimeoutLowered = {
  id: "backend-timeout-lowered",
  title: "A pool or Service gets less time to answer",
  reason: "An answer that takes longer ends in 504, also in the middle of a stream.",
  remedy: "compare with the longest generations of the last days",
  severity: SERIOUS,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, "GCPBackendPolicy")) {
      const [from, to] = [secondsOf2(before), secondsOf2(after)];
      if (to < from)
        yield {
          field: child(after, "timeoutSec"),
          message: `${target} gets ${to} s, before ${from} s`
        };
    }
  }
};
function secondsOf2(settings) {
  return number(child(settings, "timeoutSec")) ?? DEFAULT_SECONDS;
}

// src/risk/served-models.ts
var servedModels = oncePer(
  ({ ofKind }) => ofKind(GATEWAY_API, "HTTPRoute").flatMap(modelsOfRoute)
);
function modelsOfRoute(root) {
  const gateways = items(child(root, "spec", "parentRefs")).map(
    (ref) => `${text(child(ref, "namespace")) ?? namespaceOf(root)}/${text(child(ref, "name")) ?? ""}`
  );
  const headers = items(child(root, "spec", "rules")).flatMap((rule) => items(child(rule, "matches"))).flatMap((match) => items(child(match, "headers"))).filter((header) => MODEL_HEADERS.includes((text(child(header, "name")) ?? "").toLowerCase()));
  return headers.flatMap((header) => {
    const field = child(header, "value");
    return gateways.map((gateway) => ({ gateway, model: text(field) ?? "", field }));
  });
}

// src/risk/rules/body-routing-removed.ts
var bodyRoutingRemoved = {
  id: "body-routing-removed",
  title: "Nobody reads the model out of requests any more",
  reason: "Routes that match the header of the model match nothing once no extension sets it.",
  remedy: "keep the GCPRoutingExtension as long as a route matches X-Gateway-Model-Name",
  severity: GRAVE,
  *check(comparison) {
    const needed = new Map(servedModels(comparison.after).map((one) => [one.gateway, one.model]));
    for (const field of removedOf(comparison, GKE_NETWORKING, "GCPRoutingExtension"))
      for (const ref of items(child(field, "spec", "targetRefs"))) {
        const gateway = `${namespaceOf(field)}/${text(child(ref, "name"))}`;
        const model = needed.get(gateway);
        if (model !== void 0)
          yield {
            field,
            message: `routes of Gateway '${gateway}' still match models, such as '${model}'`
          };
      }
  }
};

// src/risk/rules/cluster-admin-bound.ts
var clusterAdminBound = {
  id: "cluster-admin-bound",
  title: "Somebody is made administrator of the cluster",
  reason: "cluster-admin may do everything, and give it on.",
  remedy: "bind a role with what is needed",
  severity: GRAVE,
  ofNew: true,
  *check(comparison) {
    const bindings = presentOf(
      comparison,
      "rbac.authorization.k8s.io",
      "RoleBinding",
      "ClusterRoleBinding"
    );
    for (const { before, after } of bindings) {
      const field = child(after, "roleRef", "name");
      const was = before && text(child(before, "roleRef", "name"));
      if (text(field) === "cluster-admin" && was !== "cluster-admin")
        yield { field, message: "it binds cluster-admin" };
    }
  }
};

// src/risk/rules/crd-removed.ts
var crdRemoved = {
  id: "crd-removed",
  title: "A CustomResourceDefinition is removed",
  reason: "Deleting a definition deletes every object of its kind in the whole cluster.",
  remedy: "keep the definition; where it has to go, delete its objects first and in a change of their own",
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, "apiextensions.k8s.io", "CustomResourceDefinition")) {
      const kind = text(child(field, "spec", "names", "kind")) ?? "this kind";
      yield { field, message: `every ${kind} of the cluster will be deleted` };
    }
  }
};

// src/risk/rules/disruption-budget-removed.ts
var disruptionBudgetRemoved = {
  id: "disruption-budget-removed",
  title: "A PodDisruptionBudget is removed",
  reason: "An upgrade of the nodes may then stop all replicas at once.",
  remedy: "keep one that leaves enough replicas to answer",
  severity: NOTABLE,
  *check(comparison) {
    for (const field of removedOf(comparison, "policy", "PodDisruptionBudget"))
      yield { field, message: "nothing bounds how many replicas an upgrade may stop" };
  }
};

// src/risk/rules/extension-fail-open.ts
var extensionFailOpen = {
  id: "extension-fail-open",
  title: "An extension lets requests pass when it fails",
  reason: "While Model Armor or Apigee is away or slow, nothing is screened and no key is checked, and nobody notices.",
  remedy: "keep 'failOpen: false' and raise its timeout, or alert on its failures",
  severity: GRAVE,
  ofNew: true,
  *check({ before, after }) {
    const old = extensionsByName(before);
    for (const [key, { extension }] of extensionsByName(after)) {
      const field = child(extension, "failOpen");
      const was = old.get(key);
      if (field.value !== true || was && child(was.extension, "failOpen").value === true) continue;
      yield {
        field,
        message: `extension ${extensionName(extension)} fails open${was ? ", before it failed closed" : ""}`
      };
    }
  }
};

// src/risk/values.ts
function jsonOf({ value }) {
  return isJson(value) ? value : null;
}
function isJson(value) {
  return value !== void 0 && typeof value !== "function" && typeof value !== "symbol";
}

// src/risk/rules/extension-match-changed.ts
var extensionMatchChanged = {
  id: "extension-match-changed",
  title: "Extensions run for other requests",
  reason: "A request that no chain matches passes without any of them: no screening, no keys.",
  remedy: "see that every path that reaches a model is still matched",
  severity: SERIOUS,
  *check({ before, after }) {
    const old = chains(before);
    for (const [key, chain] of chains(after)) {
      const was = old.get(key);
      const field = child(chain, "matchCondition");
      if (was && stableText(jsonOf(child(was, "matchCondition"))) !== stableText(jsonOf(field)))
        yield { field, message: `chain '${text(child(chain, "name"))}' matches other requests` };
    }
  }
};
function chains(manifests) {
  return new Map(
    extensionManifests(manifests).flatMap(
      (root) => chainsOf(root).map(
        (chain) => [`${formatId(root)} ${text(child(chain, "name"))}`, chain]
      )
    )
  );
}

// src/risk/rules/extension-timeout-lowered.ts
var extensionTimeoutLowered = {
  id: "extension-timeout-lowered",
  title: "An extension gets less time",
  reason: "Past its time a request fails with 500, or passes unchecked where it fails open; long prompts take longest.",
  remedy: "compare with the slowest screening of the last days",
  severity: NOTABLE,
  *check({ before, after }) {
    const old = extensionsByName(before);
    for (const [key, { extension }] of extensionsByName(after)) {
      const was = old.get(key);
      if (was === void 0) continue;
      const [from, to] = [timeoutOf(was.extension), timeoutOf(extension)];
      if (to < from)
        yield {
          field: child(extension, "timeout"),
          message: `extension ${extensionName(extension)} gets ${to} ms, before ${from} ms`
        };
    }
  }
};
function timeoutOf(extension) {
  return gatewayDurationMs(text(child(extension, "timeout")) ?? "") ?? 1e3;
}

// src/risk/rules/gateway-address-changed.ts
var gatewayAddressChanged = {
  id: "gateway-address-changed",
  title: "A Gateway loses an address",
  reason: "Clients and DNS still use the address that is given up.",
  remedy: "point DNS at the new address and wait for its time to live before the old one goes",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, "Gateway")) {
      const field = child(after, "spec", "addresses");
      const now = new Set(items(field).map((item) => text(child(item, "value"))));
      for (const item of items(child(before, "spec", "addresses"))) {
        const value = text(child(item, "value"));
        if (!now.has(value)) yield { field, message: `the address '${value}' is given up` };
      }
    }
  }
};

// src/risk/rules/gateway-class-changed.ts
var gatewayClassChanged = {
  id: "gateway-class-changed",
  title: "A Gateway gets another class",
  reason: "Another class is another load balancer: a new one is made, with another address, and the old one goes.",
  remedy: "make a second Gateway of the new class, move DNS, then remove the first",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, "Gateway")) {
      const [old, field] = [before, after].map((root) => child(root, "spec", "gatewayClassName"));
      if (old?.value === field?.value || field === void 0) continue;
      yield { field, message: `the class changes from ${show(old?.value)} to ${show(field.value)}` };
    }
  }
};

// src/risk/rules/gateway-removed.ts
var gatewayRemoved = {
  id: "gateway-removed",
  title: "A Gateway is removed",
  reason: "The load balancer goes with it, and so does its address unless that is reserved.",
  remedy: "move routes and DNS to another Gateway first",
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, GATEWAY_API, "Gateway"))
      yield { field, message: "the load balancer and its address will be deleted" };
  }
};

// src/risk/rules/health-check-removed.ts
var healthCheckRemoved = {
  id: "health-check-removed",
  title: "A pool or Service loses its health check",
  reason: "The load balancer then asks for / on the serving port, which most model servers answer with 404: no endpoint is healthy.",
  remedy: "keep a HealthCheckPolicy with the path of the model server",
  severity: GRAVE,
  *check({ before, after }) {
    const now = policiesByTarget(after, "HealthCheckPolicy");
    for (const [target, [policy]] of policiesByTarget(before, "HealthCheckPolicy"))
      if (policy && !now.has(target) && isThere(after, policy))
        yield { field: policy.ref, message: `${target} has no HealthCheckPolicy any more` };
  }
};

// src/risk/rules/iam-grant-added.ts
var iamGrantAdded = {
  id: "iam-grant-added",
  title: "A role of Google Cloud is granted",
  reason: "It holds in the whole project or on the whole resource, outside of the cluster too.",
  remedy: "see that member and role are the least that works",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of presentOf(
      comparison,
      IAM,
      "IAMPolicyMember",
      "IAMPartialPolicy"
    )) {
      const [member, role] = ["member", "role"].map((key) => child(after, "spec", key));
      const isKnown = before !== void 0 && text(child(before, "spec", "member")) === (member && text(member)) && text(child(before, "spec", "role")) === (role && text(role));
      if (!isKnown && role)
        yield { field: role, message: `${member && text(member)} gets ${text(role)}` };
    }
  }
};

// src/risk/rules/image-registry-changed.ts
var imageRegistryChanged = {
  id: "image-registry-changed",
  title: "An image comes from somewhere else",
  reason: "Another registry is another owner of what runs, and nodes may not be allowed to pull from it.",
  remedy: "see who owns the new one, and that the service account of the nodes may read it",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after)) {
        const field = child(pair.after, "image");
        const [old, now] = [child(pair.before, "image"), field].map(
          (one) => registryOf(text(one) ?? "")
        );
        if (old !== now)
          yield {
            field,
            message: `container '${pair.name}' is pulled from '${now}', before from '${old}'`
          };
      }
  }
};
function registryOf(image) {
  const [first = "", second = "", ...rest] = image.replace(/[:@][^/]*$/, "").split("/");
  if (rest.length > 0) return `${first}/${second}`;
  return second === "" ? "docker.io/library" : /[.:]/.test(first) ? first : `docker.io/${first}`;
}

// src/risk/rules/image-unpinned.ts
var imageUnpinned = {
  id: "image-unpinned",
  title: "An image is no longer pinned",
  reason: "What a tag means can change under running replicas: two of them may run two programs.",
  remedy: "name the image by its digest, or at least by a version that is never moved",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after)) {
        const field = child(pair.after, "image");
        const [old, now] = [text(child(pair.before, "image")) ?? "", text(field) ?? ""];
        if (pinning(now) < pinning(old))
          yield { field, message: `container '${pair.name}' goes from '${old}' to '${now}'` };
      }
  }
};
function pinning(image) {
  if (image.includes("@")) return 2;
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  return tag === void 0 || /^(latest|main|master|nightly|stable)$/.test(tag) ? 0 : 1;
}

// src/risk/rules/immutable-field.ts
var IMMUTABLE = {
  "apps/Deployment": [["spec", "selector"]],
  "apps/DaemonSet": [["spec", "selector"]],
  "apps/StatefulSet": [
    ["spec", "selector"],
    ["spec", "serviceName"],
    ["spec", "volumeClaimTemplates"],
    ["spec", "podManagementPolicy"]
  ],
  "batch/Job": [
    ["spec", "template"],
    ["spec", "selector"],
    ["spec", "completionMode"]
  ],
  "/PersistentVolumeClaim": [
    ["spec", "storageClassName"],
    ["spec", "accessModes"],
    ["spec", "volumeName"],
    ["spec", "selector"]
  ],
  "/Service": [["spec", "clusterIP"]],
  "/Secret": [["type"]],
  "rbac.authorization.k8s.io/RoleBinding": [["roleRef"]],
  "rbac.authorization.k8s.io/ClusterRoleBinding": [["roleRef"]],
  "storage.k8s.io/StorageClass": [["provisioner"], ["parameters"], ["reclaimPolicy"]],
  "iam.cnrm.cloud.google.com/IAMPolicyMember": [
    ["spec", "member"],
    ["spec", "role"],
    ["spec", "resourceRef"]
  ],
  "modelarmor.cnrm.cloud.google.com/ModelArmorTemplate": [
    ["spec", "location"],
    ["spec", "resourceID"],
    ["spec", "projectRef"]
  ]
};
var immutableField = {
  id: "immutable-field",
  title: "A field changes that cannot be changed",
  reason: "The API server refuses it: the sync fails, or deletes and creates the object where it is told to replace.",
  remedy: "give the object a new name and remove the old one, or plan the time without it",
  severity: SERIOUS,
  *check({ pairs }) {
    for (const { before, after, recreated } of pairs) {
      if (before === void 0 || after === void 0 || recreated) continue;
      for (const path of IMMUTABLE[`${groupOf(after)}/${kindOf(after)}`] ?? []) {
        const [old, field] = [child(before, ...path), child(after, ...path)];
        if (!isSame(old, field))
          yield { field, message: `${path.join(".")} of a ${kindOf(after)} cannot be changed` };
      }
      const isFrozen = child(before, "immutable").value === true;
      if (isFrozen && ["data", "stringData", "binaryData"].some(
        (key) => !isSame(child(before, key), child(after, key))
      ))
        yield { field: child(after, "data"), message: `the ${kindOf(after)} is marked immutable` };
    }
  }
};
function isSame(before, after) {
  if (isAbsent(before) || isAbsent(after)) return true;
  return stableText(jsonOf(before)) === stableText(jsonOf(after));
}

// src/risk/rules/listener-open-to-namespaces.ts
var WIDTH = { None: 0, Same: 1, Selector: 2, All: 3 };
var listenerOpenToNamespaces = {
  id: "listener-open-to-namespaces",
  title: "A listener takes routes from more namespaces",
  reason: "Whoever may write routes there may take over hosts and paths of this Gateway.",
  remedy: "keep 'from: Same', or name the namespaces by a label that only their owners can set",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, "Gateway")) {
      const old = new Map(listeners(before).map((one) => [text(child(one, "name")), fromOf(one)]));
      for (const listener of listeners(after)) {
        const name = text(child(listener, "name"));
        const [was = "Same", is] = [old.get(name), fromOf(listener)];
        if ((WIDTH[is] ?? 0) <= (WIDTH[was] ?? 0)) continue;
        const field = child(listener, "allowedRoutes", "namespaces", "from");
        yield { field, message: `listener '${name}' takes routes from ${is}, before from ${was}` };
      }
    }
  }
};
function listeners(root) {
  return items(child(root, "spec", "listeners"));
}
function fromOf(listener) {
  return text(child(listener, "allowedRoutes", "namespaces", "from")) ?? "Same";
}

// src/risk/rules/listener-plaintext.ts
var listenerPlaintext = {
  id: "listener-plaintext",
  title: "A Gateway begins to speak plain HTTP",
  reason: "Prompts, answers and API keys then cross the network unencrypted.",
  remedy: "terminate TLS on the listener, or only redirect to HTTPS from it",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, GATEWAY_API, "Gateway"))
      if (before !== void 0) yield* plaintext(before, after);
  }
};
function* plaintext(before, after) {
  const known2 = new Set(listeners2(before).filter(isPlain).map(nameOf3));
  for (const listener of listeners2(after))
    if (isPlain(listener) && !known2.has(nameOf3(listener)))
      yield { field: listener, message: `listener '${nameOf3(listener)}' is plain HTTP` };
}
function listeners2(root) {
  return items(child(root, "spec", "listeners"));
}
function isPlain(listener) {
  return child(listener, "protocol").value === "HTTP";
}
function nameOf3(listener) {
  return text(child(listener, "name")) ?? "";
}

// src/risk/rules/listener-removed.ts
var listenerRemoved = {
  id: "listener-removed",
  title: "A Gateway stops listening on a port",
  reason: "Connections to that port are refused as soon as the load balancer is updated.",
  remedy: "keep the listener until no client uses it, or redirect from it",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, "Gateway")) {
      const field = child(after, "spec", "listeners");
      const ports = new Set(items(field).map((one) => child(one, "port").value));
      for (const listener of items(child(before, "spec", "listeners"))) {
        const port = child(listener, "port").value;
        const name = text(child(listener, "name")) ?? "";
        if (!ports.has(port))
          yield {
            field,
            message: `listener '${name}' on port ${String(port)} goes, and no other has its port`
          };
      }
    }
  }
};

// src/risk/rules/log-metric-filter-changed.ts
var logMetricFilterChanged = {
  id: "log-metric-filter-changed",
  title: "A log-based metric counts something else",
  reason: "Old and new values are one series: charts jump, and thresholds mean something else.",
  remedy: "use a new name where the meaning changes; labels of an existing metric may be refused",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, LOGGING, "LoggingLogMetric")) {
      const field = child(after, "spec", "filter");
      if (text(field) !== text(child(before, "spec", "filter")))
        yield { field, message: "its filter changes" };
      if (labelsOf(after) !== labelsOf(before))
        yield {
          field: child(after, "spec", "metricDescriptor", "labels"),
          message: `its labels are ${labelsOf(after)}, before ${labelsOf(before)}`
        };
    }
  }
};
function labelsOf(root) {
  const labels = items(child(root, "spec", "metricDescriptor", "labels")).map(
    (label) => text(child(label, "key"))
  );
  return labels.sort().join(", ") || "none";
}

// src/risk/rules/log-metric-removed.ts
var logMetricRemoved = {
  id: "log-metric-removed",
  title: "A log-based metric is removed",
  reason: "Dashboards, objectives and alerts on it go blind; one made anew counts from zero.",
  remedy: "see who reads it, also outside of this repository",
  severity: NOTABLE,
  *check(comparison) {
    for (const field of removedOf(comparison, LOGGING, "LoggingLogMetric"))
      yield { field, message: "it and what it counted will be deleted" };
  }
};

// src/risk/rules/memory-lowered.ts
var memoryLowered = {
  id: "memory-lowered",
  title: "A container may use less memory",
  reason: "Past its limit it is killed, and for a model server that is in the middle of answers.",
  remedy: "compare with what it uses while it loads its weights, which is its peak",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after)) {
        const field = child(pair.after, "resources", "limits", "memory");
        const was = child(pair.before, "resources", "limits", "memory");
        const [old, now] = [quantityOf(was.value), quantityOf(field.value)];
        if (old !== void 0 && now !== void 0 && now < old)
          yield {
            field,
            message: `the limit of '${pair.name}' goes from ${show(was.value)} to ${show(field.value)}`
          };
      }
  }
};

// src/risk/templates.ts
function keptTemplates(comparison) {
  return keptOf(comparison, "modelarmor.cnrm.cloud.google.com", "ModelArmorTemplate");
}
var STRICTNESS = {
  HIGH: 1,
  MEDIUM_AND_ABOVE: 2,
  LOW_AND_ABOVE: 3
};
function filtersOf(root) {
  const config = child(root, "spec", "filterConfig");
  const found = /* @__PURE__ */ new Map();
  for (const field of items(child(config, "raiSettings", "raiFilters")))
    found.set(text(child(field, "filterType")) ?? "", filter(field, true));
  for (const name of [
    "piAndJailbreakFilterSettings",
    "maliciousURIFilterSettings",
    "maliciousUriFilterSettings"
  ])
    addFilter(found, name, child(config, name));
  const sdp = child(config, "sdpSettings");
  addFilter(found, "sdpSettings.basicConfig", child(sdp, "basicConfig"));
  const advanced = child(sdp, "advancedConfig");
  if (isMapping(advanced)) found.set("sdpSettings.advancedConfig", filter(advanced, true));
  return found;
}
function addFilter(found, name, field) {
  if (isMapping(field))
    found.set(name, filter(field, child(field, "filterEnforcement").value === "ENABLED"));
}
function filter(field, enabled) {
  const confidence = text(child(field, "confidenceLevel")) ?? "";
  return { field, enabled, confidence, strictness: STRICTNESS[confidence] ?? 0 };
}

// src/risk/rules/model-armor-confidence.ts
var modelArmorConfidence = {
  id: "model-armor-confidence",
  title: "A filter of Model Armor has to be surer",
  reason: "With a higher confidence level fewer things are blocked.",
  remedy: "try it with INSPECT_ONLY first, and look at what would have passed",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const old = filtersOf(before);
      for (const [name, filter2] of filtersOf(after)) {
        const was = old.get(name);
        if (was && filter2.enabled && filter2.strictness > 0 && filter2.strictness < was.strictness)
          yield {
            field: child(filter2.field, "confidenceLevel"),
            message: `'${name}' goes from ${was.confidence} to ${filter2.confidence}`
          };
      }
    }
  }
};

// src/risk/rules/model-armor-filter-off.ts
var modelArmorFilterOff = {
  id: "model-armor-filter-off",
  title: "A filter of Model Armor is switched off",
  reason: "What only this filter found passes.",
  remedy: "lower its confidence instead, or say in the suppression what takes its place",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const now = filtersOf(after);
      for (const [name, { enabled }] of filtersOf(before)) {
        const filter2 = now.get(name);
        if (enabled && filter2?.enabled !== true)
          yield {
            field: filter2?.field ?? child(after, "spec", "filterConfig"),
            message: `the filter '${name}' is off`
          };
      }
    }
  }
};

// src/risk/rules/model-armor-inspect-only.ts
var modelArmorInspectOnly = {
  id: "model-armor-inspect-only",
  title: "Model Armor only watches",
  reason: "With INSPECT_ONLY it logs what it finds and lets it pass.",
  remedy: "go back to INSPECT_AND_BLOCK once you have seen enough",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const path = ["spec", "templateMetadata", "enforcementType"];
      const field = child(after, ...path);
      if (field.value === "INSPECT_ONLY" && child(before, ...path).value !== "INSPECT_ONLY")
        yield { field, message: "what it finds is blocked no more" };
    }
  }
};

// src/risk/rules/model-armor-off.ts
var modelArmorOff = {
  id: "model-armor-off",
  title: "A Gateway is no longer screened by Model Armor",
  reason: "Prompts and answers pass unchecked: injections, personal data and harmful content.",
  remedy: "where it stands in the way, use INSPECT_ONLY for a while instead",
  severity: GRAVE,
  *check({ before, after }) {
    const now = gatewaysWith(after, "model-armor");
    for (const [gateway, { extension }] of gatewaysWith(before, "model-armor"))
      if (!now.has(gateway))
        yield {
          field: child(extension, "googleAPIServiceName"),
          message: `requests to Gateway '${gateway}' are screened no more`
        };
  }
};

// src/risk/rules/model-armor-region-changed.ts
var modelArmorRegionChanged = {
  id: "model-armor-region-changed",
  title: "Model Armor is called in another region",
  reason: "Prompts leave for that region, which rules on data may forbid, and templates have to be there.",
  remedy: "keep service, templates and Gateway in one region",
  severity: SERIOUS,
  *check({ before, after }) {
    const old = extensionsByName(before);
    for (const [key, { extension, callout }] of extensionsByName(after)) {
      const field = child(extension, "googleAPIServiceName");
      const was = old.get(key);
      const from = was && child(was.extension, "googleAPIServiceName").value;
      if (callout === "model-armor" && was?.callout === "model-armor" && from !== field.value)
        yield { field, message: `the service changes from ${show(from)} to ${show(field.value)}` };
    }
  }
};

// src/risk/rules/model-armor-template-changed.ts
var modelArmorTemplateChanged = {
  id: "model-armor-template-changed",
  title: "A model is screened by another template",
  reason: "Another template blocks other things; a missing one, or one of another region, fails every request.",
  remedy: "see that the template is there, in the region of the Gateway, and as strict",
  severity: NOTABLE,
  *check({ before, after }) {
    const old = screenedModels(before);
    for (const [key, now] of screenedModels(after)) {
      const was = old.get(key);
      if (was === void 0) continue;
      for (const side of ["prompt", "response"]) {
        const [from, to] = [was[side], now[side]];
        if (from === to) continue;
        const where = to && from && templateLocation(to) !== templateLocation(from) ? ", in another region" : "";
        yield {
          field: now.settings,
          message: to ? `the ${side}s of '${now.model}' are screened by '${to}'${where}` : `the ${side}s of '${now.model}' are screened no more`
        };
      }
    }
  }
};

// src/risk/rules/model-unscreened.ts
var modelUnscreened = {
  id: "model-unscreened",
  title: "A model is served without being screened",
  reason: "Model Armor only checks models that its settings list; requests for any other pass.",
  remedy: "list the model with its templates, as clients name it, adapters too",
  severity: GRAVE,
  *check({ before, after }) {
    const [old, now] = [screenedModels(before), screenedModels(after)];
    const screened = gatewaysWith(after, "model-armor");
    for (const [key, { gateway, model, settings }] of old)
      if (!now.has(key) && screened.has(gateway))
        yield {
          field: settings,
          message: `model '${model}' is no longer in the settings of Model Armor`
        };
    const served = new Set(servedModels(before).map(({ gateway, model }) => `${gateway} ${model}`));
    for (const { gateway, model, field } of servedModels(after)) {
      const key = `${gateway} ${model}`;
      if (!served.has(key) && screened.has(gateway) && !now.has(key))
        yield {
          field,
          message: `model '${model}' gets a route and is not in the settings of Model Armor`
        };
    }
  }
};

// src/lint/pod-monitoring.ts
var PROMETHEUS = "monitoring.googleapis.com";
function podMonitorings({ ofKind }) {
  return ofKind(PROMETHEUS, "PodMonitoring", "ClusterPodMonitoring");
}
function scrapeEndpoints(manifests) {
  return podMonitorings(manifests).flatMap(
    (root) => items(child(root, "spec", "endpoints")).map((endpoint) => ({ root, endpoint }))
  );
}

// src/risk/rules/monitoring-removed.ts
var monitoringRemoved = {
  id: "monitoring-removed",
  title: "Metrics are no longer scraped",
  reason: "Alerts on them stay silent, and autoscalers that follow them stop.",
  remedy: "see that another PodMonitoring selects the same pods",
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, PROMETHEUS, "PodMonitoring", "ClusterPodMonitoring"))
      yield { field, message: "what it scraped is scraped no more" };
  }
};

// src/risk/rules/namespace-removed.ts
var namespaceRemoved = {
  id: "namespace-removed",
  title: "A Namespace is removed",
  reason: "Deleting a namespace deletes everything in it, also what is not in this repository.",
  remedy: "keep the Namespace until it is empty, or annotate it so that the engine does not prune it",
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, "", "Namespace"))
      yield { field, message: "the namespace and all that is in it will be deleted" };
  }
};

// src/risk/rules/network-policy-removed.ts
var networkPolicyRemoved = {
  id: "network-policy-removed",
  title: "A NetworkPolicy is removed",
  reason: "Pods that no other policy selects take connections from everywhere in the cluster.",
  remedy: "replace it by one that says what is allowed",
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, "networking.k8s.io", "NetworkPolicy"))
      yield { field, message: "what it forbade is allowed" };
  }
};

// src/risk/rules/objective-sheddable.ts
var objectiveSheddable = {
  id: "objective-sheddable",
  title: "Requests of an objective may be shed",
  reason: "A negative priority is answered with 429 as soon as the pool is saturated.",
  remedy: "keep it at 0 or above for what people wait for",
  severity: SERIOUS,
  *check(comparison) {
    for (const group of ["llm-d.ai", INFERENCE_LEGACY])
      for (const { before, after } of keptOf(comparison, group, "InferenceObjective")) {
        const field = child(after, "spec", "priority");
        const [old, now] = [number(child(before, "spec", "priority")) ?? 0, number(field) ?? 0];
        if (now < 0 && old >= 0) yield { field, message: `its priority goes from ${old} to ${now}` };
      }
  }
};

// src/risk/rules/pod-privileges.ts
var podPrivileges = {
  id: "pod-privileges",
  title: "Pods get closer to their node",
  reason: "Who breaks into such a pod has the node, its other pods and the identity of its kubelet.",
  remedy: "GPU workloads need none of these on GKE; name the one capability that is needed",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of presentWorkloads(comparison)) {
      const known2 = new Set(before ? privileges(before).map(([name]) => name) : []);
      for (const [name, field] of privileges(after))
        if (!known2.has(name)) yield { field, message: `its pods get ${name}` };
    }
  }
};
function privileges(root) {
  const spec = podSpec(root);
  const shared = ["hostNetwork", "hostPID", "hostIPC"].map(
    (key) => [key, child(spec, key)]
  );
  const paths = items(child(spec, "volumes")).flatMap((volume) => {
    const path = text(child(volume, "hostPath", "path"));
    return path === void 0 ? [] : [[`hostPath ${path}`, volume]];
  });
  return [
    ...shared.filter(([, { value }]) => value === true),
    ...paths,
    ...containersOf(root).flatMap(ofContainer)
  ];
}
function ofContainer(container) {
  const context = child(container, "securityContext");
  const flags = entries(context).filter(
    ([key, { value }]) => value === true && (key === "privileged" || key === "allowPrivilegeEscalation")
  );
  const added = items(child(context, "capabilities", "add")).map(
    (item) => [`capability ${text(item)}`, item]
  );
  return [...flags, ...added];
}

// src/risk/rules/policy-second.ts
var KINDS = [
  "GCPBackendPolicy",
  "HealthCheckPolicy",
  "GCPTrafficDistributionPolicy",
  "GCPGatewayPolicy"
];
var policySecond = {
  id: "policy-second",
  title: "A target gets a second policy of one kind",
  reason: "Policies do not merge: one of the two is Conflicted, and which one is not said.",
  remedy: "put the settings of both into one",
  severity: GRAVE,
  *check({ before, after }) {
    for (const kind of KINDS) {
      const old = policiesByTarget(before, kind);
      for (const [target, policies] of policiesByTarget(after, kind)) {
        const [first, second] = policies;
        if (first && second && (old.get(target)?.length ?? 0) < policies.length)
          yield { field: second.ref, message: `${target} already has ${formatId(first.root)}` };
      }
    }
  }
};

// src/risk/rules/pool-failure-mode.ts
var poolFailureMode = {
  id: "pool-failure-mode",
  title: "A pool behaves differently when its endpoint picker fails",
  reason: "FailOpen spreads requests blindly over all pods, FailClose answers none of them.",
  remedy: "choose on purpose: full replicas and lost cache, or errors",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, INFERENCE, "InferencePool")) {
      const path = ["spec", "endpointPickerRef", "failureMode"];
      const field = child(after, ...path);
      const [old = "FailClose", now = "FailClose"] = [text(child(before, ...path)), text(field)];
      if (old !== now) yield { field, message: `it is ${now}, before ${old}` };
    }
  }
};

// src/risk/rules/pool-picker-missing.ts
var poolPickerMissing = {
  id: "pool-picker-missing",
  title: "A pool is pointed at an endpoint picker that is not there",
  reason: "With FailClose every request fails; with FailOpen none is scheduled.",
  remedy: "deploy the picker first, or name the one that is there",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, INFERENCE, "InferencePool")) {
      const field = child(after, "spec", "endpointPickerRef", "name");
      if (hasPicker(comparison.before, before) && !hasPicker(comparison.after, after))
        yield { field, message: `there is no Service '${text(field)}'` };
    }
  }
};
function hasPicker(manifests, pool) {
  const name = text(child(pool, "spec", "endpointPickerRef", "name")) ?? "";
  return manifests.named("", "Service", name).some((root) => namespaceOf(root) === namespaceOf(pool));
}

// src/risk/rules/pool-port-changed.ts
var poolPortChanged = {
  id: "pool-port-changed",
  title: "A pool sends requests to another port",
  reason: "Pods that do not listen there yet are unhealthy at once, and new network endpoint groups are made.",
  remedy: "let the pods listen on both ports before the pool changes",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, INFERENCE, "InferencePool")) {
      const [old, now] = [portsOf(before), portsOf(after)];
      if (old !== now)
        yield { field: child(after, "spec", "targetPorts"), message: `ports ${now}, before ${old}` };
    }
  }
};
function portsOf(pool) {
  const ports = items(child(pool, "spec", "targetPorts")).map(
    (port) => Number(child(port, "number").value)
  );
  return ports.sort((a, b) => a - b).join(", ");
}

// src/risk/rules/pool-removed.ts
var poolRemoved = {
  id: "pool-removed",
  title: "An InferencePool is removed",
  reason: "Its endpoints leave the load balancer; routes to it answer with 500 from then on.",
  remedy: "move the routes to another pool and let requests drain first",
  severity: GRAVE,
  *check(comparison) {
    for (const field of removed(comparison))
      yield { field, message: "the pool and its endpoints leave the load balancer" };
  }
};
function removed(comparison) {
  return [INFERENCE, INFERENCE_LEGACY].flatMap(
    (group) => removedOf(comparison, group, "InferencePool")
  );
}

// src/lint/workloads.ts
function workloadFinder(manifests) {
  const byLabel = /* @__PURE__ */ new Map();
  for (const workload2 of workloadsOf(manifests))
    for (const [key, value] of workload2.labels) {
      const list = byLabel.get(`${key}=${value}`) ?? [];
      list.push(workload2);
      byLabel.set(`${key}=${value}`, list);
    }
  return (labels) => {
    const wanted = entries(labels).map(([key, field]) => [key, text(field) ?? ""]);
    const lists = wanted.map(([key, value]) => byLabel.get(`${key}=${value}`) ?? []);
    const [smallest = []] = lists.sort((a, b) => a.length - b.length);
    return smallest.filter(
      ({ labels: found }) => wanted.every(([key, value]) => found.get(key) === value)
    );
  };
}
function namespacesOf(workloads2) {
  return [...new Set(workloads2.map(({ root }) => namespaceOf(root)))];
}
function workloadsOf({ ofKind }) {
  const apps = ofKind("apps", "Deployment", "StatefulSet", "DaemonSet").map(
    (root) => workload(root, child(root, "spec", "template"))
  );
  const groups = ofKind("leaderworkerset.x-k8s.io", "LeaderWorkerSet").map(
    (root) => workload(root, child(root, "spec", "leaderWorkerTemplate", "workerTemplate"))
  );
  return [...apps, ...groups];
}
function workload(root, template) {
  const labels = entries(child(template, "metadata", "labels"));
  return { root, labels: new Map(labels.map(([key, field]) => [key, text(field) ?? ""])) };
}

// src/risk/rules/pool-without-pods.ts
var poolWithoutPods = {
  id: "pool-without-pods",
  title: "A pool selects no pods any more",
  reason: "Every request to it is answered with 503: there is no endpoint to pick.",
  remedy: "make labels of the pods and selector of the pool meet again",
  severity: GRAVE,
  *check({ before, after }) {
    const old = poolsWithPods(before);
    const now = poolsWithPods(after);
    for (const root of after.ofKind(INFERENCE, "InferencePool"))
      if (old.has(formatId(root)) && !now.has(formatId(root)))
        yield { field: selectorOf(root), message: "no pod template has the labels that it selects" };
  }
};
function selectorOf(root) {
  return child(root, "spec", "selector", "matchLabels");
}
function poolsWithPods(manifests) {
  const find = workloadFinder(manifests);
  const pools = manifests.ofKind(INFERENCE, "InferencePool");
  const filled = pools.filter(
    (pool) => find(selectorOf(pool)).some(({ root }) => namespaceOf(root) === namespaceOf(pool))
  );
  return new Set(filled.map(formatId));
}

// src/risk/rules/probe-removed.ts
var PROBES = ["readinessProbe", "livenessProbe", "startupProbe"];
var probeRemoved = {
  id: "probe-removed",
  title: "A container is no longer probed",
  reason: "Without a readiness probe it gets requests while its model still loads; without the others a stuck one stays.",
  remedy: "keep the probe and give it more time where it is too strict",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after))
        for (const probe of PROBES)
          if (!isAbsent(child(pair.before, probe)) && isAbsent(child(pair.after, probe)))
            yield { field: pair.after, message: `container '${pair.name}' loses its ${probe}` };
  }
};

// src/risk/rules/prompts-logged.ts
var promptsLogged = {
  id: "prompts-logged",
  title: "Prompts and answers are written to logs",
  reason: "What people type, personal data included, is then in Cloud Logging for everyone who may read logs.",
  remedy: "log without content, or route these logs to a bucket with its own access and retention",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const path = ["spec", "templateMetadata", "logSanitizeOperations"];
      const field = child(after, ...path);
      if (field.value === true && child(before, ...path).value !== true)
        yield { field, message: "each check is logged with prompt and answer" };
    }
  }
};

// src/risk/rules/rbac-everyone.ts
var EVERYONE = [
  "system:authenticated",
  "system:unauthenticated",
  "system:anonymous",
  "system:serviceaccounts"
];
var rbacEveryone = {
  id: "rbac-everyone",
  title: "A role is given to everybody",
  reason: "On GKE system:authenticated is everyone with a Google account, not everyone of your organisation.",
  remedy: "name the users, groups or service accounts that need it",
  severity: GRAVE,
  ofNew: true,
  *check(comparison) {
    const bindings = presentOf(
      comparison,
      "rbac.authorization.k8s.io",
      "RoleBinding",
      "ClusterRoleBinding"
    );
    for (const { before, after } of bindings) {
      const known2 = new Set(
        before ? items(child(before, "subjects")).map((one) => text(child(one, "name"))) : []
      );
      for (const subject of items(child(after, "subjects"))) {
        const name = text(child(subject, "name")) ?? "";
        if (EVERYONE.includes(name) && !known2.has(name))
          yield {
            field: subject,
            message: `'${name}' gets '${text(child(after, "roleRef", "name"))}'`
          };
      }
    }
  }
};

// src/risk/rules/rbac-subject-added.ts
var rbacSubjectAdded = {
  id: "rbac-subject-added",
  title: "Somebody else gets the rights of a role",
  reason: "Whoever is bound may do all that the role allows, in the namespace or in the whole cluster.",
  remedy: "see that the subject is who you think; a group takes everyone who joins it",
  severity: NOTABLE,
  *check(comparison) {
    const bindings = presentOf(
      comparison,
      "rbac.authorization.k8s.io",
      "RoleBinding",
      "ClusterRoleBinding"
    );
    for (const { before, after } of bindings) {
      if (before === void 0) continue;
      const known2 = new Set(items(child(before, "subjects")).map(nameOf4));
      for (const field of items(child(after, "subjects")))
        if (!known2.has(nameOf4(field)))
          yield {
            field,
            message: `${nameOf4(field)} gets '${text(child(after, "roleRef", "name"))}'`
          };
    }
  }
};
function nameOf4(subject) {
  const [kind, namespace, name] = ["kind", "namespace", "name"].map(
    (key) => text(child(subject, key))
  );
  return `${kind} '${namespace === void 0 ? "" : `${namespace}/`}${name}'`;
}

// src/risk/rules/rbac-widened.ts
var WRITES = ["*", "create", "update", "patch", "delete", "deletecollection"];
var RISES = ["escalate", "bind", "impersonate"];
var rbacWidened = {
  id: "rbac-widened",
  title: "A role may do more",
  reason: "Everyone who is bound to it may do it from then on, also who is bound later.",
  remedy: "name verbs, resources and, for Secrets, resourceNames one by one",
  severity: SERIOUS,
  *check(comparison) {
    const roles = presentOf(comparison, "rbac.authorization.k8s.io", "Role", "ClusterRole");
    for (const { before, after } of roles) yield* widened(before, after);
  }
};
function* widened(before, after) {
  const known2 = new Set(before ? [...grants(before).keys()] : []);
  if (known2.has("* on *")) return;
  const added = [...grants(after)].filter(([grant]) => !known2.has(grant) && isPowerful(grant));
  const [first] = added;
  if (first === void 0) return;
  const names = added.map(([grant]) => grant);
  const rest = names.length > 4 ? ` and ${names.length - 4} more` : "";
  yield { field: first[1], message: `it may also ${names.slice(0, 4).join(", ")}${rest}` };
}
function grants(role) {
  const found = /* @__PURE__ */ new Map();
  for (const rule of items(child(role, "rules")))
    for (const verb of texts(rule, "verbs"))
      for (const resource of texts(rule, "resources"))
        found.set(`${verb} on ${resource}${limit(rule)}`, rule);
  return found;
}
function limit(rule) {
  const names = texts(rule, "resourceNames");
  return names.length === 0 ? "" : ` '${names.join("', '")}'`;
}
function texts(rule, key) {
  return items(child(rule, key)).flatMap((item) => text(item) ?? []);
}
function isPowerful(grant) {
  const [verb = "", , resource = ""] = grant.split(" ");
  if (RISES.includes(verb) || WRITES.includes(verb) || resource === "*") return true;
  return resource === "secrets" || /^pods\/(exec|attach|portforward)$/.test(resource);
}

// src/risk/rules/reference-grant-widened.ts
var referenceGrantWidened = {
  id: "reference-grant-widened",
  title: "Another namespace may refer to what is in this one",
  reason: "Routes there may send requests to these backends, or use these certificates.",
  remedy: "name the backend in to, and see who owns the namespace in from",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, GATEWAY_API, "ReferenceGrant")) {
      const known2 = new Set(before ? grantsOf(before) : []);
      for (const grant of grantsOf(after))
        if (!known2.has(grant)) yield { field: child(after, "spec"), message: grant };
    }
  }
};
function grantsOf(root) {
  return items(child(root, "spec", "from")).flatMap(
    (from) => items(child(root, "spec", "to")).map((to) => {
      const name = text(child(to, "name"));
      const what = name === void 0 ? `every ${text(child(to, "kind"))}` : `${text(child(to, "kind"))} '${name}'`;
      return `${text(child(from, "kind"))} of namespace '${text(child(from, "namespace"))}' may refer to ${what}`;
    })
  );
}

// src/risk/rules/replicas-cut.ts
var replicasCut = {
  id: "replicas-cut",
  title: "A workload loses half of its replicas or more",
  reason: "What is left gets at least twice the load at once; a model server takes minutes to come back.",
  remedy: "go down in steps and watch queue and KV cache",
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison)) {
      const [old, now] = [replicasOf(before), replicasOf(after)];
      if (now > 0 && now * 2 <= old)
        yield {
          field: child(after, "spec", "replicas"),
          message: `replicas go from ${old} to ${now}`
        };
    }
  }
};

// src/risk/rules/replicas-zero.ts
var replicasZero = {
  id: "replicas-zero",
  title: "A workload is scaled to nothing",
  reason: "Nobody is left to answer, and an autoscaler does nothing for a workload with 0 replicas.",
  remedy: "send its requests somewhere else first, or keep one replica",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison)) {
      const [old, now] = [replicasOf(before), replicasOf(after)];
      if (now === 0 && old > 0)
        yield { field: child(after, "spec", "replicas"), message: `replicas go from ${old} to 0` };
    }
  }
};

// src/risk/rules/resource-recreated.ts
var resourceRecreated = {
  id: "resource-recreated",
  title: "A resource gets another identity",
  reason: "To the cluster it is one object deleted and another created; the engine may do the first before the second.",
  remedy: "where nothing may be missing in between, add the new one first and remove the old one later",
  severity: QUIET,
  *check({ pairs }) {
    for (const { before, after, recreated } of pairs)
      if (recreated && before && after && !isGenerated(formatId(after)))
        yield { field: after, message: `it was ${formatId(before)}` };
  }
};
function isGenerated(id) {
  return /^(ConfigMap|Secret)\.v1\/.*-[bcdfghkmt2456789]{10}(\.|$)/.test(id);
}

// src/risk/rules/route-host-removed.ts
var routeHostRemoved = {
  id: "route-host-removed",
  title: "A route no longer takes a host",
  reason: "Requests for that host are answered with 404 unless another route takes them.",
  remedy: "keep the host until no client asks for it",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, "HTTPRoute", "GRPCRoute")) {
      const field = child(after, "spec", "hostnames");
      const [old, now] = [child(before, "spec", "hostnames"), field].map(
        (one) => items(one).map(text)
      );
      if (now?.length === 0) continue;
      if (old?.length === 0)
        yield { field, message: `only ${now?.join(", ")} is taken, before every host` };
      for (const host of old ?? [])
        if (!now?.includes(host)) yield { field, message: `host '${host}' is no longer taken` };
    }
  }
};

// src/risk/rules/route-removed.ts
var routeRemoved = {
  id: "route-removed",
  title: "A route is removed",
  reason: "Requests that only it matched are answered with 404.",
  remedy: "look at the traffic table: another route has to take what this one did, or clients must be gone",
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, GATEWAY_API, "HTTPRoute", "GRPCRoute"))
      yield { field, message: "the route and all its matches will be deleted" };
  }
};

// src/risk/rules/route-timeout-short.ts
var routeTimeoutShort = {
  id: "route-timeout-short",
  title: "A route gives up before its pool does",
  reason: "The shorter of the two timeouts counts: generations that the pool may finish end in 504.",
  remedy: "leave the timeout of the route away, or make it as long as that of the pool",
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, GATEWAY_API, "HTTPRoute")) {
      const known2 = new Set(
        before ? shortTimeouts(before, comparison.before).map(({ message }) => message) : []
      );
      for (const danger of shortTimeouts(after, comparison.after))
        if (!known2.has(danger.message)) yield danger;
    }
  }
};
function shortTimeouts(route, manifests) {
  const policies = policiesByTarget(manifests, "GCPBackendPolicy");
  return items(child(route, "spec", "rules")).flatMap((rule) => {
    const field = child(rule, "timeouts", "request");
    const ms = gatewayDurationMs(text(field) ?? "") ?? 0;
    if (ms === 0) return [];
    return items(child(rule, "backendRefs")).filter(isPool).flatMap((ref) => {
      const name = `${text(child(ref, "namespace")) ?? namespaceOf(route)}/${text(child(ref, "name"))}`;
      const [policy] = policies.get(`InferencePool '${name}'`) ?? [];
      const seconds = policy && number(child(settingsOf(policy), "timeoutSec"));
      return seconds !== void 0 && seconds * 1e3 > ms ? [
        {
          field,
          message: `requests to pool '${name}' end after ${text(field)}, the pool may take ${seconds} s`
        }
      ] : [];
    });
  });
}

// src/risk/rules/secret-in-git.ts
var secretInGit = {
  id: "secret-in-git",
  title: "The content of a Secret comes with the change",
  reason: "Everyone who can read the repository can read it, now and in its history.",
  remedy: "let a secret manager fill it, and replace the secret: it counts as known",
  severity: { production: "error", staging: "error", development: "error" },
  ofNew: true,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, "", "Secret")) {
      const known2 = new Map(
        before ? valuesOf(before).map(([key, field]) => [key, field.value]) : []
      );
      for (const [key, field] of valuesOf(after))
        if (!isAbsent(field) && field.value !== "" && known2.get(key) !== field.value)
          yield { field, message: `the value of '${key}' is in the manifest` };
    }
  }
};
function valuesOf(secret) {
  return ["data", "stringData"].flatMap((key) => entries(child(secret, key)));
}

// src/risk/rules/security-policy-removed.ts
var securityPolicyRemoved = {
  id: "security-policy-removed",
  title: "A pool or Service loses its Cloud Armor policy or IAP",
  reason: "Requests that were refused at the load balancer reach the backend.",
  remedy: "see that something else protects it",
  severity: GRAVE,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, "GCPBackendPolicy")) {
      const field = child(after, "securityPolicy");
      const was = text(child(before, "securityPolicy"));
      if (was !== void 0 && text(field) !== was)
        yield {
          field,
          message: `${target} has security policy ${show(field.value)}, before '${was}'`
        };
      const iap = child(after, "iap", "enabled");
      if (child(before, "iap", "enabled").value === true && iap.value !== true)
        yield { field: iap, message: `${target} is no longer behind IAP` };
    }
  }
};

// src/risk/rules/service-exposed.ts
var WIDTH2 = {
  ExternalName: 0,
  ClusterIP: 0,
  NodePort: 1,
  LoadBalancer: 2
};
var serviceExposed = {
  id: "service-exposed",
  title: "A Service is opened to outside of the cluster",
  reason: "Requests then reach it past the Gateway: without screening, API keys, quotas and logs.",
  remedy: "keep ClusterIP and route to it",
  severity: GRAVE,
  ofNew: true,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, "", "Service")) {
      const field = child(after, "spec", "type");
      const [old, now] = [before && text(child(before, "spec", "type")), text(field)];
      if ((WIDTH2[now ?? "ClusterIP"] ?? 0) > (WIDTH2[old ?? "ClusterIP"] ?? 0))
        yield {
          field,
          message: `its type is ${now}, before ${old ?? (before ? "ClusterIP" : "it was not there")}`
        };
    }
  }
};

// src/risk/rules/service-removed.ts
var serviceRemoved = {
  id: "service-removed",
  title: "A Service is removed that something still sends requests to",
  reason: "A route, an endpoint picker or an extension without its Service fails every request.",
  remedy: "change what refers to it in the same pull request, or keep the Service",
  severity: GRAVE,
  *check(comparison) {
    const used = usedServices(comparison.after);
    for (const field of removedOf(comparison, "", "Service")) {
      const user = used.get(`${namespaceOf(field)}/${nameOf(field)}`);
      if (user !== void 0) yield { field, message: `${user} still refers to it` };
    }
  }
};
function usedServices(after) {
  const used = /* @__PURE__ */ new Map();
  const add = (namespace, name, user) => {
    if (name !== void 0) used.set(`${namespace}/${name}`, user);
  };
  for (const { root, ref } of routeBackends(after))
    if ((text(child(ref, "kind")) ?? "Service") === "Service")
      add(
        text(child(ref, "namespace")) ?? namespaceOf(root),
        text(child(ref, "name")),
        `HTTPRoute '${nameOf(root)}'`
      );
  for (const root of after.ofKind(INFERENCE, "InferencePool"))
    add(
      namespaceOf(root),
      text(child(root, "spec", "endpointPickerRef", "name")),
      `InferencePool '${nameOf(root)}'`
    );
  for (const { root, extension } of extensionsOf(after))
    for (const ref of items({ ...extension, value: [child(extension, "backendRef").value] }))
      if ((text(child(ref, "kind")) ?? "Service") === "Service")
        add(namespaceOf(root), text(child(ref, "name")), `extension '${nameOf(root)}'`);
  return used;
}

// src/risk/rules/traffic-black-hole.ts
var trafficBlackHole = {
  id: "traffic-black-hole",
  title: "Requests are sent where nobody answers",
  reason: "A route without a backend, or with one that is missing or not granted, answers with 500.",
  remedy: "see that the pool exists, that weights do not sum to zero, and that a ReferenceGrant allows it",
  severity: GRAVE,
  ofNew: true,
  *check(comparison) {
    const { changes, unreached } = comparison.traffic();
    for (const change of changes) yield* holes(change);
    for (const { field, match, why } of unreached)
      yield {
        field,
        message: `${match === void 0 ? "the route" : `the rule for ${match}`} gets no requests: ${why}`
      };
  }
};
function* holes(change) {
  const { before, after } = change;
  if (after === void 0 || lostShare(after) <= (before ? lostShare(before) : 0)) return;
  yield {
    field: after.rule,
    message: `${formatRequests(change)}: ${formatDestinations(after)}`
  };
}

// src/risk/rules/traffic-lost.ts
var trafficLost = {
  id: "traffic-lost",
  title: "Requests that were answered match no rule any more",
  reason: "The Gateway answers them with 404.",
  remedy: "keep a rule for them until no client sends them",
  severity: GRAVE,
  *check(comparison) {
    for (const change of comparison.traffic().changes) {
      const { before, after, row } = change;
      if (before !== void 0 && after === void 0 && lostShare(before) < 1)
        yield {
          field: row.rule,
          message: `${formatRequests(change)} went to ${formatDestinations(before)}`
        };
    }
  }
};

// src/risk/rules/traffic-shifted.ts
var MOST = 0.5;
var trafficShifted = {
  id: "traffic-shifted",
  title: "More than half of some requests go somewhere else at once",
  reason: "The new backend gets its load without warming up: caches are cold, and it scales in minutes.",
  remedy: "shift in steps, and give the new backend replicas first",
  severity: NOTABLE,
  *check(comparison) {
    for (const change of comparison.traffic().changes) {
      const { before, after } = change;
      if (before === void 0 || after === void 0 || before.hole || after.hole) continue;
      if ([...shifts(change).values()].some((shift) => shift > MOST))
        yield {
          field: after.rule,
          message: `${formatRequests(change)} go to ${formatDestinations(after)}, before to ${formatDestinations(before)}`
        };
    }
  }
};

// src/risk/rules/volume-claim-removed.ts
var volumeClaimRemoved = {
  id: "volume-claim-removed",
  title: "A PersistentVolumeClaim is removed",
  reason: "With the reclaim policy Delete, which most storage classes have, the disk and its data go with it.",
  remedy: "copy the data, or set the reclaim policy of the volume to Retain first",
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, "", "PersistentVolumeClaim"))
      yield { field, message: "the claim and the data behind it will be deleted" };
  }
};

// src/risk/rules/webhook-added.ts
var webhookAdded = {
  id: "webhook-added",
  title: "A webhook may refuse or change what is applied",
  reason: "While its server is away, with failurePolicy Fail nothing that it covers can be created, pods included.",
  remedy: "leave out kube-system with a namespaceSelector, and set failurePolicy on purpose",
  severity: NOTABLE,
  *check(comparison) {
    const kinds = ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"];
    for (const { before, after } of presentOf(
      comparison,
      "admissionregistration.k8s.io",
      ...kinds
    )) {
      const known2 = new Set(before ? failing(before) : []);
      for (const name of failing(after))
        if (!known2.has(name))
          yield { field: child(after, "webhooks"), message: `webhook '${name}' fails closed` };
    }
  }
};
function failing(root) {
  return items(child(root, "webhooks")).filter((one) => (text(child(one, "failurePolicy")) ?? "Fail") === "Fail").map((one) => text(child(one, "name")) ?? "");
}

// src/risk/rules/workload-removed.ts
var workloadRemoved = {
  id: "workload-removed",
  title: "A workload is removed",
  reason: "Its pods are deleted; what they served is gone until something else serves it.",
  remedy: "see that nothing sends it requests any more",
  severity: NOTABLE,
  *check(comparison) {
    for (const [group, ...kinds] of WORKLOAD_KINDS)
      for (const field of removedOf(comparison, group, ...kinds))
        yield { field, message: `the ${kindOf(field)} goes with ${replicasOf(field)} replicas` };
  }
};

// src/risk/rules/index.ts
var RISK_RULES = [
  namespaceRemoved,
  crdRemoved,
  volumeClaimRemoved,
  gatewayRemoved,
  gatewayClassChanged,
  gatewayAddressChanged,
  listenerRemoved,
  listenerPlaintext,
  listenerOpenToNamespaces,
  routeRemoved,
  routeHostRemoved,
  routeTimeoutShort,
  trafficBlackHole,
  trafficLost,
  trafficShifted,
  poolRemoved,
  poolWithoutPods,
  poolPickerMissing,
  poolPortChanged,
  poolFailureMode,
  objectiveSheddable,
  bodyRoutingRemoved,
  serviceRemoved,
  serviceExposed,
  referenceGrantWidened,
  backendPolicyRemoved,
  backendTimeoutLowered,
  policySecond,
  healthCheckRemoved,
  securityPolicyRemoved,
  accessLogOff,
  accessLogThinned,
  modelArmorOff,
  modelUnscreened,
  modelArmorInspectOnly,
  modelArmorFilterOff,
  modelArmorConfidence,
  modelArmorTemplateChanged,
  modelArmorRegionChanged,
  promptsLogged,
  extensionFailOpen,
  extensionTimeoutLowered,
  extensionMatchChanged,
  apigeeOff,
  apigeeSecurityOff,
  workloadRemoved,
  replicasZero,
  replicasCut,
  autoscalerRemoved,
  autoscalerTargetMissing,
  autoscalerPinned,
  autoscalerMinimumLowered,
  autoscalerMaximumLowered,
  autoscalerMetricChanged,
  autoscalerTargetRaised,
  adapterRemoved,
  adapterSecond,
  acceleratorsChanged,
  acceleratorTypeChanged,
  acceleratorDemand,
  alertRemoved,
  alertDisabled,
  alertMetricGone,
  alertWithoutChannel,
  alertLoosened,
  alertSlower,
  alertSeverityLowered,
  logMetricRemoved,
  logMetricFilterChanged,
  monitoringRemoved,
  secretInGit,
  rbacEveryone,
  clusterAdminBound,
  rbacWidened,
  rbacSubjectAdded,
  iamGrantAdded,
  podPrivileges,
  imageUnpinned,
  imageRegistryChanged,
  probeRemoved,
  memoryLowered,
  disruptionBudgetRemoved,
  networkPolicyRemoved,
  webhookAdded,
  immutableField,
  resourceRecreated
];

// src/risk/assess.ts
var RANK2 = { error: 0, warning: 1, notice: 2 };
function assess(comparison, settings, rules = RISK_RULES) {
  const isNew = comparison.before.all.length === 0;
  const findings = rules.flatMap((rule) => {
    if (isNew && rule.ofNew !== true) return [];
    const severity = severityOf(rule, comparison.environment.kind, settings);
    if (severity === "off") return [];
    return Array.from(
      rule.check(comparison),
      (danger) => toFinding({ rule, severity, danger, comparison, settings })
    );
  });
  return findings.sort((a, b) => order(a) - order(b));
}
function order({ severity, suppressed }) {
  return RANK2[severity] + (suppressed === void 0 ? 0 : 10);
}
function toFinding({ rule, severity, danger, comparison, settings }) {
  const { id, reason, remedy } = rule;
  const { field, message } = danger;
  const resource = formatId(rootField(field.resource));
  const at2 = field.resource.locate?.(field.path);
  const suppressed = suppressionOf(settings, {
    rule: id,
    resource,
    environment: comparison.environment.name
  });
  return {
    rule: id,
    severity,
    resource,
    path: formatPath(field.path),
    message,
    reason,
    remedy,
    ...at2 && { at: at2 },
    ...suppressed && { suppressed: { reason: suppressed.reason, until: suppressed.until } }
  };
}

// src/traffic/detached.ts
function detached({ changes, unchanged, unreached }) {
  return {
    changes: changes.map((change) => ({
      ...change,
      row: detachedRow(change.row),
      before: change.before && detachedRow(change.before),
      after: change.after && detachedRow(change.after)
    })),
    unchanged: unchanged.map(detachedRow),
    unreached: unreached.map((rule) => ({ ...rule, field: detachedField(rule.field, false) }))
  };
}
function detachedRow(row) {
  return { ...row, rule: detachedField(row.rule, lostShare(row) > 0) };
}
function detachedField({ resource, path }, isTold) {
  const at2 = isTold ? resource.locate?.(path) : void 0;
  return { resource: { manifest: {}, locate: () => at2 }, path, value: void 0 };
}

// src/release/value-path.ts
var OF_ENVIRONMENT = {
  environment: [],
  "project-id": ["project", "id"],
  "project-number": ["project", "number"],
  "cluster-name": ["cluster", "name"],
  "cluster-location": ["cluster", "location"],
  region: ["region"],
  network: ["network"],
  subnetwork: ["subnetwork"],
  namespace: ["namespace"],
  "config-connector-namespace": ["configConnector", "namespace"],
  "collector-namespace": ["cluster", "mode"],
  "service-extensions-agent": ["project", "number"],
  "adapter-principal": ["project"]
};
var OF_SETTINGS = {
  "gateway-name": ["gateway", "name"],
  "gateway-namespace": ["gateway", "namespace"],
  "model-armor-location": ["modelArmor", "location"],
  "model-armor-service": ["modelArmor", "location"],
  "model-armor-template-id": ["modelArmor", "template", "id"],
  "model-armor-template-project": ["modelArmor", "existing", "project"],
  "model-armor-settings": ["pools"],
  "model-armor-timeout": ["modelArmor", "timeout"],
  "model-armor-fail-open": ["modelArmor", "failOpen"],
  "model-armor-enforcement": ["modelArmor", "template", "enforcement"],
  "model-armor-log-content": ["modelArmor", "template", "logPromptsAndResponses"],
  "apigee-name": ["apigee", "name"],
  "apigee-environment": ["apigee", "environment"],
  "apigee-timeout": ["apigee", "timeout"],
  "apigee-fail-open": ["apigee", "failOpen"]
};
var OF_POOL = {
  "min-replicas": ["autoscaling", "minReplicas"],
  "max-replicas": ["autoscaling", "maxReplicas"],
  "autoscaling-target": ["autoscaling", "target"],
  "timeout-seconds": ["timeoutSeconds"],
  "log-sample-rate": ["logging", "samplePercent"]
};
function valuePath(key, pools) {
  const own = lookUp(OF_ENVIRONMENT, key);
  if (own !== void 0) return { path: own, only: "environment" };
  const shared = lookUp(OF_SETTINGS, key);
  if (shared !== void 0) return { path: shared, only: "anywhere" };
  const pool = pools.find(
    (name) => lookUp(OF_POOL, key.slice(name.length + 1)) && key.startsWith(`${name}-`)
  );
  const inner = pool === void 0 ? void 0 : lookUp(OF_POOL, key.slice(pool.length + 1));
  return pool === void 0 || inner === void 0 ? void 0 : { path: ["pools", pool, ...inner], only: "anywhere" };
}
function lookUp(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/release/field-origin.ts
function originFinder(sources) {
  return (set) => inValues(set, sources) ?? inBase(set, sources) ?? inRelease(set, sources) ?? inEnvironment(set, sources) ?? { kind: "file", at: set.at };
}
function inValues(set, sources) {
  if (!/^overlays\/[^/]+\/values\.yaml$/.test(set.at.file)) return void 0;
  const line = sources.overlay.get(set.at.file)?.split("\n")[set.at.line - 1] ?? "";
  const [, key = "", text2 = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
  const isWhole = text2.replace(/^'(.*)'$/, "$1") === String(set.value);
  const rule = isWhole ? void 0 : ruleOf(set, sources);
  if (rule !== void 0) return rule;
  const found = valuePath(key, Object.keys(sources.environment.settings.pools));
  const at2 = found && settingAt(sources, found.path, found.only === "environment");
  return at2 === void 0 ? { kind: "values", at: set.at } : { kind: "config", at: at2 };
}
function settingAt({ config, environment }, path, onlyHere = false) {
  const own = ["environments", environment.name];
  const overridden = onlyHere || isIn(environment.overrides, path);
  const at2 = config.locationOf(overridden ? [...own, ...path] : path);
  const top = config.locationOf([]);
  return at2.line === top.line && at2.col === top.col ? void 0 : at2;
}
function isIn(overrides, path) {
  return at(overrides, ...path.map(String)) !== void 0;
}
function inBase({ at: at2 }, sources) {
  const [, inner] = /^overlays\/[^/]+\/release\/(base\/.+)$/.exec(at2.file) ?? [];
  if (inner === void 0) {
    if (!/^overlays\/[^/]+\/base\//.test(at2.file))
      return at2.file.startsWith(`${PATHS.base}/`) ? { kind: "base", at: at2 } : void 0;
    const namespace = settingAt(sources, ["namespace"], true);
    return namespace && { kind: "config", at: namespace };
  }
  const copy = sources.overlay.get(`${PATHS.release(sources.environment.name)}/${inner}`);
  const isSame2 = copy !== void 0 && sources.tree.read(inner) === copy;
  return { kind: "base", at: isSame2 ? { ...at2, file: inner } : at2 };
}
var SECTIONS = {
  "components/traffic-extension": [["modelArmor"], ["apigee"]],
  "components/model-armor": [["modelArmor"]],
  "components/apigee": [["apigee"]],
  "components/observability": [["observability"]],
  "components/metrics-adapter": [["metricsAdapter"]],
  "policies/alerts": [["alerts"], ["slos"]],
  "policies/log-metrics": [["logMetrics"]],
  "policies/dashboards": [["observability"]]
};
function inRelease(set, sources) {
  const [, component] = /^overlays\/[^/]+\/release\/((?:components|policies|pools)\/[^/]+)\//.exec(set.at.file) ?? [];
  if (component === void 0) return void 0;
  const rule = ruleOf(set, sources);
  if (rule !== void 0) return rule;
  const paths = component.startsWith("pools/") ? [component.split("/")] : SECTIONS[component] ?? [];
  for (const path of paths) {
    const at2 = settingAt(sources, path);
    if (at2 !== void 0) return { kind: "config", at: at2, component };
  }
  return { kind: "bundle", at: set.at, component };
}
function inEnvironment({ at: at2, manifest }, sources) {
  if (at2.file.startsWith("environments/")) return { kind: "patch", at: at2 };
  if (!/^overlays\/[^/]+\/overrides\//.test(at2.file)) return void 0;
  const path = overriddenPath(manifest, sources.environment);
  const found = settingAt(sources, path, true);
  return found && { kind: "config", at: found };
}
function overriddenPath(manifest, { overrides, settings }) {
  const kind = String(at(manifest, "kind") ?? "");
  const name = String(at(manifest, "metadata", "name") ?? "");
  if (kind === "MonitoringAlertPolicy" && !isIn(overrides, ["alerts"]))
    return ["notificationChannels"];
  const pool = Object.keys(settings.pools).find((one) => name === one || name.startsWith(`${one}-`));
  const candidates = [
    ...pool === void 0 ? [] : [["pools", pool]],
    ...OVERRIDES[kind] ?? []
  ];
  return candidates.find((path) => isIn(overrides, path)) ?? [];
}
var OVERRIDES = {
  MonitoringAlertPolicy: [["alerts"]],
  LoggingLogMetric: [["logMetrics"]],
  ModelArmorTemplate: [["modelArmor"]],
  GCPTrafficExtension: [["modelArmor"], ["apigee"]],
  ApigeeBackendService: [["apigee"]],
  MonitoringDashboard: [["observability"]],
  PodMonitoring: [["observability"]]
};
function ruleOf({ manifest }, { ruleFiles }) {
  if (at(manifest, "kind") !== "MonitoringAlertPolicy") return void 0;
  const conditions = at(manifest, "spec", "conditions");
  const [first] = Array.isArray(conditions) ? conditions : [];
  const alert = at(first, "conditionPrometheusQueryLanguage", "alertRule");
  if (typeof alert !== "string") return void 0;
  for (const { file, text: text2 } of ruleFiles) {
    const line = text2.split("\n").findIndex((one) => isRule(one, alert));
    if (line !== -1) return { kind: "rule", at: { file, line: line + 1, col: colOf(text2, line) } };
  }
  return void 0;
}
function isRule(line, alert) {
  const [, name] = /^\s*(?:- )?alert:\s*["']?([^"'#]+?)["']?\s*(?:#.*)?$/.exec(line) ?? [];
  return name === alert;
}
function colOf(text2, line) {
  const found = text2.split("\n")[line] ?? "";
  return found.search(/alert:/) + 1;
}

// src/release/node-at.ts
function nodeAt(root, path) {
  let node = root;
  let nearest = root;
  for (const step of path) {
    node = stepInto(node, step);
    if (node === void 0) break;
    if (node.source.file !== "") nearest = node;
  }
  return { node: nearest, value: node?.kind === "scalar" ? node.text : void 0 };
}
function stepInto(node, step) {
  if (node.kind === "seq") return node.items[Number(step)];
  if (node.kind !== "map") return void 0;
  return getField(node, String(step));
}

// src/release/compare-rendered.ts
function compareRendered(input) {
  const seals = input.sealer ?? sealer(newSealingKey());
  const after = input.rendered.map((file) => afterSide(file, input, seals));
  const { same, before } = beforeSide(input, seals);
  const kept = after.filter(({ path }) => same.has(path));
  const changed = after.filter(({ path }) => !same.has(path));
  const changes = diffResources(before, changed, { sealer: ALREADY_SEALED });
  const made = new Map([...before, ...changed].map((one) => [one.json, one]));
  const comparison = compareEnvironment({
    environment: input.environment,
    before: lintResources([...kept, ...before]),
    after: lintResources(after),
    changes,
    adaptersNearby: () => adaptersNearby({
      ...input,
      environments: input.config.environments,
      tree: input.others?.() ?? input.tree
    }),
    resourceOf: (json) => lintResource(made.get(json))
  });
  const risks = assess(comparison, input.config.risk);
  const isFirst = same.size === 0 && before.length === 0;
  return { changes, risks, traffic: detached(comparison.traffic()), isFirst };
}
function changesBetween(before, after) {
  const { seal } = sealer(newSealingKey());
  const [old, now] = [before, after].map(
    (files) => [...files].flatMap(
      ([file, text2]) => manifestsIn({ file, text: text2 }).map(({ id, json }) => ({ id, json: seal(json) }))
    )
  );
  return diffResources(old ?? [], now ?? [], { sealer: ALREADY_SEALED });
}
function lintResources(sides) {
  return sides.flatMap((side) => lintResource(side) ?? []);
}
function lintResource(side) {
  if (side === void 0 || !isMap(side.json)) return void 0;
  return { manifest: side.json, locate: (path) => side.originOf(path)?.at };
}
function afterSide(file, input, { seal }) {
  const { root } = file.resource;
  const find = originFinder({ ...input, tree: input.sources ?? input.tree });
  return {
    id: file.id,
    path: file.path,
    json: seal(file.json),
    originOf: (path) => {
      const { node, value } = nodeAt(root, path);
      if (node.source.file === "") return void 0;
      return find({ at: locate(node), manifest: file.json, value });
    }
  };
}
function beforeSide({ tree, environment, rendered }, { seal }) {
  const now = new Map(rendered.map(({ path, text: text2 }) => [path, text2]));
  const same = /* @__PURE__ */ new Set();
  const before = [];
  for (const path of filesBelow(tree, PATHS.rendered(environment.name))) {
    const text2 = tree.read(path) ?? "";
    if (now.get(path) === text2) same.add(path);
    else
      for (const { id, json, node } of manifestsIn({ file: path, text: text2 }))
        before.push({ id, path, json: seal(json), originOf: (steps) => placeIn(node, steps) });
  }
  return { same, before };
}
function placeIn(root, path) {
  return { kind: "file", at: locate(nodeAt(root, path).node) };
}
function manifestsIn(source) {
  try {
    return readDocuments(source).map((node) => ({ ...renderedManifest(node), node }));
  } catch (thrown) {
    if (userErrorsIn(thrown) === void 0) throw thrown;
    return [];
  }
}

export {
  indexManifests,
  groupOf,
  versionOf,
  kindOf,
  nameOf,
  namespaceOf,
  formatId,
  adapterContainers,
  mayHoldAdapter,
  withoutExpired,
  GATEWAY_API,
  gatewaysOf,
  INFERENCE,
  INFERENCE_LEGACY,
  policyTargets,
  routeBackends,
  isPool,
  poolReferences,
  lostShare,
  autoscalers,
  autoscalerMetrics,
  selectorLabels,
  isPoolAverage,
  isShare,
  isEppMetric,
  quantityOf,
  MONITORING,
  LOGGING,
  IAM,
  PROJECT_ANNOTATION,
  configConnectorResources,
  alertPolicies,
  promqlConditions,
  gatewayDurationMs,
  prometheusDurationMs,
  secondsOf,
  GKE_NETWORKING,
  EXTENSION_KINDS,
  extensionManifests,
  chainsOf,
  extensionsOf,
  backendKind,
  googleApi,
  extensionName,
  modelArmorExtensions,
  parseModelArmorSettings,
  templateLocation,
  PROMETHEUS,
  podMonitorings,
  scrapeEndpoints,
  workloadFinder,
  namespacesOf,
  nodeAt,
  compareRendered,
  changesBetween
};
