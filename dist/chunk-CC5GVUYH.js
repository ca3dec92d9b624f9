const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  environmentValues,
  overlayFiles,
  releaseKustomization,
  renderRelease,
  valuesManifest
} from "./chunk-EL5MHAVK.js";
import {
  metricNamesOf,
  parsePromql,
  queryError,
  unknownMetrics
} from "./chunk-XTVPUP4P.js";
import {
  resolveEnvironment
} from "./chunk-SJOGXI3W.js";
import {
  settingsFromSource,
  sourceOfSettings
} from "./chunk-ED4Z2D7M.js";
import {
  pinnedRemotes,
  renderedManifest
} from "./chunk-JMYAVHWV.js";
import {
  overrideFiles
} from "./chunk-7DZAHZ6J.js";
import {
  hasOwnChannels
} from "./chunk-PKZWJD2Z.js";
import {
  MODEL_HEADERS,
  compareMatches,
  coversMatch,
  formatDestinations,
  formatMatch,
  formatRequests,
  gitOpsFiles,
  matchesOf,
  modelOf,
  planPullRequests,
  syncedPath
} from "./chunk-VOJLODWK.js";
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
  textsWhere,
  valueBelow
} from "./chunk-YTYPHZI2.js";
import {
  ALREADY_SEALED,
  diffResources,
  isRecreated,
  newSealingKey,
  sealer
} from "./chunk-6A6WOGQ2.js";
import {
  groupBy
} from "./chunk-XP7WJWR3.js";
import {
  at,
  isMap,
  stableText
} from "./chunk-GZ6GLONU.js";
import {
  configNotFound
} from "./chunk-WXW4QT2R.js";
import {
  PATHS,
  Sources,
  filesBelow
} from "./chunk-73CPR4D4.js";
import {
  MODEL_ARMOR_LOCATIONS,
  extractorProblem,
  parseConfig
} from "./chunk-S4EHCVOB.js";
import {
  treeId
} from "./chunk-IXYPEXJI.js";
import {
  createBuilder,
  emitNode,
  getField,
  layeredTree,
  linkedTree,
  memoryTree
} from "./chunk-VHFZUAIG.js";
import {
  locate,
  readDocuments
} from "./chunk-EBUBUJE7.js";
import {
  UserError,
  UserErrors,
  distinctErrors,
  rethrow,
  throwAll,
  userErrorsIn
} from "./chunk-JV4FVQOR.js";

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
  const { code, at: at2, rule, message, hint, kustomize, cause } = error;
  const texts2 = [at2?.file, message, hint, kustomize];
  if (!texts2.some((text2) => text2?.match(COPY)) || !isCopyOf(tree, release)) return error;
  const shown = (text2) => text2.replace(COPY, PATHS.base);
  return new UserError(code, shown(message), {
    at: at2 && { ...at2, file: shown(at2.file) },
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
  const isThere2 = [...release.keys()].some((path) => path.startsWith(`${PATHS.base}/`));
  if (!isThere2 || hasBase(release)) return [];
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
function isOfUser({ at: at2 }) {
  return at2 === void 0 || !/^overlays\/[^/]+\/(?!release\/base\/)/.test(at2.file);
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
  const sorted2 = rows.sort(byPrecedence);
  const taken = /* @__PURE__ */ new Map();
  for (const row of sorted2) {
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
  for (const [key, row] of kinds) {
    const change = {
      gateway: row.gateway,
      host: row.host,
      row: now.get(key) ?? row,
      before: old.get(key) ?? rowFor(before, row),
      after: now.get(key) ?? rowFor(after, row)
    };
    if (destinations(change.before) !== destinations(change.after)) changes.push(change);
  }
  const known2 = new Set(before.unreached.map(unreachedKey));
  return {
    changes,
    unchanged: kinds.size - changes.length,
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

// src/lint/metrics-adapter.ts
var NAME = "custom-metrics-stackdriver-adapter";
function adapterContainers({ ofKind }) {
  return ofKind("apps", "Deployment").flatMap(
    (root) => items(child(root, "spec", "template", "spec", "containers")).flatMap((container) => {
      const image = child(container, "image");
      const [reference = ""] = (text(image) ?? "").split("@");
      const name = reference.slice(reference.lastIndexOf("/") + 1);
      const [repository, tag] = name.split(":");
      return repository === NAME ? [{ root, image, tag }] : [];
    })
  );
}

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
  *check({ before, after }) {
    const [first, second] = adapterContainers(after);
    if (first && second && adapterContainers(before).length < 2)
      yield { field: second.image, message: `${formatId(first.root)} is there already` };
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
        before ? valuesOf2(before).map(([key, field]) => [key, field.value]) : []
      );
      for (const [key, field] of valuesOf2(after))
        if (!isAbsent(field) && field.value !== "" && known2.get(key) !== field.value)
          yield { field, message: `the value of '${key}' is in the manifest` };
    }
  }
};
function valuesOf2(secret) {
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
    resourceOf: (json) => lintResource(made.get(json))
  });
  const risks = assess(comparison, input.config.risk);
  return { changes, risks, traffic: comparison.traffic() };
}
function changesOf(tree, name, rendered) {
  const seals = sealer(newSealingKey());
  const { same, before } = beforeSide({ tree, environment: { name }, rendered }, seals);
  const after = rendered.filter(({ path }) => !same.has(path));
  return diffResources(
    before.map(({ id, json }) => ({ id, json })),
    after.map(({ id, json }) => ({ id, json: seals.seal(json) })),
    { sealer: ALREADY_SEALED }
  );
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
  const find = originFinder(input);
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
    const at2 = top * MOST_COLUMNS + left;
    if (first === void 0 || at2 <= first.at) first = { at: at2, other };
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
var NAME2 = /(?:request\.(?:headers|method|host|path|query|scheme|backend_service_num_endpoints)|response\.(?:code|grpc_status|headers)|source\.(?:address|port)|connection\.(?:requested_server_name|tls_version|sha256_peer_certificate_digest)|endsWith|startsWith|matches|contains|lowerAscii|upperAscii|int)(?![A-Za-z0-9_])/y;
var OPERATOR = /==|!=|&&|\|\||>=|<=|[!<>+./()[\] ]|[0-9]+/y;
var SINGLE_QUOTED = /'(?:[A-Za-z0-9/\-._~%!$&()*+,;=:"]|\\[A-Za-z0-9/\-._~%!$&'()*+,;=:"\\])*'/y;
var DOUBLE_QUOTED = /"(?:[A-Za-z0-9/\-._~%!$&'()*+,;=:]|\\[A-Za-z0-9/\-._~%!$&'()*+,;=:"\\])*"/y;
var TOKENS = [NAME2, OPERATOR, SINGLE_QUOTED, DOUBLE_QUOTED];
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
      const chains2 = child(root, "spec", "extensionChains");
      yield* sizeBetween(chains2, { min: 1, max: 5, of: "extensionChains" });
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
var NAME3 = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
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
  if (NAME3.test(text(field) ?? "")) return;
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
var MOST2 = 64;
var googleLabels = {
  id: "google-labels",
  severity: "error",
  *check(manifests) {
    for (const root of configConnectorResources(manifests)) {
      const labels = entries(child(root, "metadata", "labels")).filter(
        ([key]) => !key.includes("/")
      );
      if (labels.length >= MOST2)
        yield {
          field: child(root, "metadata", "labels"),
          message: `${labels.length} labels, and Config Connector adds one`,
          remedy: `keep fewer than ${MOST2}`
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
var KINDS2 = ["gauge", "counter", "histogram", "summary", "unknown", "unknown:counter"];
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
  if (name.includes("prometheus.googleapis.com/") || domain === "prometheus.googleapis.com" && !KINDS2.includes(kind))
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
var MOST3 = 2147483647;
var hpaReplicas = {
  id: "hpa-replicas",
  severity: "error",
  *check(manifests) {
    for (const root of autoscalers(manifests)) {
      const min = child(root, "spec", "minReplicas");
      const max = child(root, "spec", "maxReplicas");
      yield* integerBetween(min, 0, MOST3);
      yield* integerBetween(max, 1, MOST3);
      if (isAbsent(max))
        yield { field: max, message: "the autoscaler has no maxReplicas", remedy: "add it" };
      if ((number(min) ?? 1) > (number(max) ?? MOST3))
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
      const isThere2 = servers.some(
        (server2) => nameOf(server2.root) === field.value && kindOf(server2.root) === kind
      );
      const [server] = servers;
      if (server === void 0 || isThere2) continue;
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
var NAME4 = /^[A-Za-z0-9_\-.,+!*'()%][A-Za-z0-9_\-.,+!*'()%/]{0,99}$/;
var logMetric = {
  id: "log-metric",
  severity: "error",
  *check({ ofKind }) {
    for (const root of ofKind(LOGGING, "LoggingLogMetric")) {
      const spec = child(root, "spec");
      const id = child(spec, "resourceID");
      const name = text(id) ?? nameOf(root);
      if (!NAME4.test(name))
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
      const filter2 = text(field) ?? "";
      const types = [...filter2.matchAll(TYPE)].map(([, type = ""]) => type).filter(isLoadBalancer);
      const foreign = types.filter((type) => !expected.has(type));
      if (expected.size > 0 && foreign.length > 0 && foreign.length === types.length)
        yield {
          field,
          message: `no Gateway here writes logs of ${foreign.map(show).join(", ")}`,
          remedy: `write resource.type="${[...expected].join('" or "')}" for ${[...new Set(classes)].join(", ")}`
        };
      const read = `${filter2} ${JSON.stringify(child(root, "spec", "labelExtractors").value ?? {})}`;
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
      for (const filter2 of items(child(filters, "raiSettings", "raiFilters"))) {
        yield* oneOf(child(filter2, "filterType"), FILTERS);
        yield* oneOf(child(filter2, "confidenceLevel"), CONFIDENCE);
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
      const targets2 = targetsOf(manifests, ref).map(namespaceOf);
      if (targets2.length === 0 || targets2.includes(namespace)) continue;
      const written = child(ref, "namespace");
      yield {
        field: written.value === void 0 ? child(root, "metadata", "namespace") : written,
        message: `namespace ${show(namespace)} has no ${text(child(ref, "kind"))} ${show(child(ref, "name").value)}; it is in ${show(targets2[0])}`,
        remedy: `move the policy to namespace ${show(targets2[0])}`
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
      const removed2 = REMOVED.get(`${groupOf(root)}/${kindOf(root)}`);
      if (removed2 === void 0 || !removed2.versions.test(versionOf(root))) continue;
      const field = child(root, "apiVersion");
      yield {
        field,
        message: `${show(field.value)} is no longer served`,
        remedy: `write '${removed2.now}'`
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
  const order2 = new Map(resources.map((resource, i) => [resource, i]));
  return rules.flatMap((rule) => Array.from(rule.check(manifests), (problem) => ({ rule, problem }))).map((found, i) => ({ ...found, i, at: order2.get(found.problem.field.resource) ?? 0 })).sort((a, b) => a.at - b.at || a.i - b.i).map(({ rule, problem }) => toFinding2(rule, problem));
}
function findingError(finding) {
  const { resource, path, message, remedy, rule, at: at2 } = finding;
  const field = path === "" ? "" : ` ${path}`;
  return new UserError("lint", `${resource}${field}: ${message} (${rule})`, { at: at2, hint: remedy });
}
function toFinding2(rule, { field, message, remedy }) {
  const at2 = field.resource.locate?.(field.path);
  return {
    rule: rule.id,
    severity: rule.severity,
    resource: formatId(rootField(field.resource)),
    path: formatPath(field.path),
    message,
    remedy,
    ...at2 !== void 0 && { at: at2 }
  };
}

// src/release/lint-environment.ts
function lintEnvironment(rendered, environment) {
  const { settings, gatewayNamespace, region, project } = environment;
  const { name, className } = settings.gateway;
  const findings = lint(lintResources2(rendered), {
    eppMetrics: settings.eppMetrics,
    modelServers: Object.values(settings.pools).map(({ modelServer }) => modelServer.kind),
    gateway: { name, namespace: gatewayNamespace, className },
    region,
    project
  });
  const of = (severity) => findings.filter((finding) => finding.severity === severity).map(findingError);
  return { errors: of("error"), warnings: of("warning") };
}
function lintResources2(rendered) {
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
function releaseIn(tree, name) {
  const folder = PATHS.release(name);
  const paths = filesBelow(tree, folder);
  if (paths.length === 0) return void 0;
  return treeId(
    new Map(paths.map((path) => [path.slice(folder.length + 1), tree.read(path) ?? ""]))
  );
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
  const { config, errors: expired2 } = withoutExpired(written, request.today);
  const run = startRun(config, sources, request);
  const environments = renderAll(run);
  return {
    config,
    environments,
    plans: planPullRequests({ ...request, config, environments: environments.filter(isRendered) }),
    inputs: sources.inputs,
    release: treeId(run.fresh.files),
    errors: distinctErrors([...expired2, ...run.errors]),
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
    const known2 = releases.get(key);
    if (known2 !== void 0) return known2;
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
  return planned.map(
    (one) => one.state === "planned" ? attempt(
      run,
      one.settled.name,
      () => finishEnvironment(run, one.settled, one.overlay, builder)
    ) : one
  );
}
function abandoned({ config, sources }) {
  const known2 = new Set(config.environments.map(({ name }) => name));
  const left = sources.tree.list("overlays").filter((name) => !known2.has(name) && sources.tree.kind(PATHS.release(name)) === "directory");
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
    inputs,
    release: void 0,
    errors,
    warnings
  };
}

export {
  structureOf,
  toUsersBase,
  planOverlay,
  overlayBuilder,
  renderOverlay,
  formatId,
  changesOf,
  lintResources2 as lintResources,
  finishEnvironment,
  waitingOverride,
  render,
  warningsOf,
  releaseMaker
};
