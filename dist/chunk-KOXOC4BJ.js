const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  emitNode,
  nodeToJson
} from "./chunk-IDLJWSSB.js";
import {
  composeDocument,
  formatNumber,
  isNull,
  locate,
  mapsToMerge,
  normalizeSource,
  readDocuments,
  readSimple,
  refuseControlCharacters,
  resolvePlain,
  scalarTag,
  scalarValue,
  splitDocuments,
  styleOfString
} from "./chunk-I7AMFCOZ.js";
import {
  UserError,
  UserErrors
} from "./chunk-NSOAEHO2.js";

// src/resource/fields.ts
function getField(node, key) {
  if (node?.kind !== "map") return void 0;
  for (const entry2 of node.entries) if (entry2.key.text === key) return entry2.value;
  return void 0;
}
function textOf(node) {
  return node?.kind === "scalar" ? node.text : void 0;
}
function isPresent(node) {
  return node !== void 0 && !isNull2(node);
}
function isNull2(node) {
  return node?.kind === "scalar" && node.tag === "null";
}
function isNothing(node) {
  if (node === void 0) return true;
  switch (node.kind) {
    case "map":
      return node.entries.length === 0;
    case "seq":
      return node.items.length === 0;
    default:
      return node.tag === "null";
  }
}
function setField(map, key, value) {
  const { entries } = map;
  for (let i = 0; i < entries.length; i++) {
    const old = entries[i];
    if (old?.key.text !== key) continue;
    return old.value === value ? map : withEntries(map, entries.with(i, { key: old.key, value }));
  }
  return withEntries(map, [...entries, { key: keyNode(key, value), value }]);
}
function removeField(map, key) {
  const index = map.entries.findIndex((entry2) => entry2.key.text === key);
  return index === -1 ? map : withEntries(map, map.entries.toSpliced(index, 1));
}
function keyNode(text, { source, offset }) {
  return { kind: "scalar", text, tag: "", style: "plain", source, offset };
}
function scalarNode(text, tag, { source, offset }) {
  return { kind: "scalar", text, tag, style: "plain", source, offset };
}
function mapNode(entries, { source, offset }) {
  return { kind: "map", entries, source, offset };
}
function withEntries(map, entries) {
  return { kind: "map", entries, source: map.source, offset: map.offset };
}
function withItems(seq, items) {
  return { kind: "seq", items, source: seq.source, offset: seq.offset };
}
function mapItems(seq, change) {
  let items;
  for (const [i, item] of seq.items.entries()) {
    const changed = change(item);
    if (changed !== item) {
      items ??= [...seq.items];
      items[i] = changed;
    }
  }
  return items ? withItems(seq, items) : seq;
}
function textsOf(node) {
  const texts2 = /* @__PURE__ */ new Map();
  if (node?.kind === "map")
    for (const { key, value } of node.entries) texts2.set(key.text, textOf(value) ?? "");
  return texts2;
}

// src/resource/gvk.ts
function parseApiVersion(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? { group: "", version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
function apiVersionOf({ group, version }) {
  return group === "" ? version : `${group}/${version}`;
}
function formatGvk({ group, version, kind }) {
  return `${kind || "[noKind]"}.${version || "[noVer]"}.${group || "[noGrp]"}`;
}
function isGvkSelected(gvk, selector) {
  return (selector.kind === "" || selector.kind === gvk.kind) && (selector.group === "" || selector.group === gvk.group) && (selector.version === "" || selector.version === gvk.version);
}
function isSameGvk(a, b) {
  return a.kind === b.kind && a.version === b.version && a.group === b.group;
}
function gvkSortText({ group, version, kind }) {
  return `${group || "~G"}_${version || "~V"}_${kind || "~K"}`;
}

// src/resource/res-id.ts
var NOT_A_NAMESPACE = "_non_namespaceable_";
function formatResId(id) {
  return `${formatGvk(id)}/${id.name || "[noName]"}.${id.namespace || "[noNs]"}`;
}
function effectiveNamespace({ clusterScoped: clusterScoped2, namespace: namespace2 }) {
  if (clusterScoped2) return NOT_A_NAMESPACE;
  return namespace2 === "" ? "default" : namespace2;
}
function isSameResId(a, b) {
  return a.name === b.name && isSameGvk(a, b) && effectiveNamespace(a) === effectiveNamespace(b);
}
function resIdKey(id) {
  return `${id.kind}
${id.group}/${id.version}
${id.name}
${effectiveNamespace(id)}`;
}
function isSelectedBy(id, selector) {
  return (selector.name === "" || selector.name === id.name) && (selector.namespace === "" || selector.namespace === (id.namespace || "default")) && isGvkSelected(id, selector);
}

// src/resource/resource-map.ts
var ResourceMap = class {
  #slots;
  /** Positions by key of an id; may hold more than what is still true, so a hit is checked. */
  #index;
  /** Positions by a part of the ids; may hold too much as well. */
  #byName;
  #byKind;
  constructor(resources = []) {
    this.#slots = [...resources];
  }
  get resources() {
    return this.#slots.filter((resource) => resource !== void 0);
  }
  *entries() {
    for (let i = 0; i < this.#slots.length; i++) {
      const resource = this.#slots[i];
      if (resource) yield [i, resource];
    }
  }
  at(position2) {
    return this.#slots[position2];
  }
  /** Appends without a look at ids. */
  append(resource) {
    this.#slots.push(resource);
    const position2 = this.#slots.length - 1;
    if (this.#index) enter(resIdKey, this.#index, position2, resource);
    if (this.#byName) enter(nameOf, this.#byName, position2, resource);
    if (this.#byKind) enter(kindOf, this.#byKind, position2, resource);
  }
  replace(position2, resource) {
    const old = this.#slots[position2];
    this.#slots[position2] = resource;
    if (old?.ids === resource.ids) return;
    if (this.#index) enter(resIdKey, this.#index, position2, resource);
    if (this.#byName) enter(nameOf, this.#byName, position2, resource);
    if (this.#byKind) enter(kindOf, this.#byKind, position2, resource);
  }
  remove(position2) {
    this.#slots[position2] = void 0;
  }
  /** Replaces each resource by what the function makes of it; nothing removes it. */
  update(change) {
    for (let position2 = 0; position2 < this.#slots.length; position2++) {
      const resource = this.#slots[position2];
      if (resource === void 0) continue;
      const changed = change(resource);
      if (changed === resource) continue;
      this.#slots[position2] = changed;
      if (changed?.ids !== resource.ids) this.#forgetIndexes();
    }
  }
  /** Puts other resources in the place of all. */
  reset(resources) {
    this.#slots = [...resources];
    this.#forgetIndexes();
  }
  /** Positions of the resources that have or had this id, in order. */
  positionsOf(id) {
    return this.#positionsAt(id).filter(
      (position2) => this.at(position2)?.ids.some((own) => isSameResId(own, id))
    );
  }
  /** Positions of the resources whose current id this is. */
  currentPositionsOf(id) {
    return this.#positionsAt(id).filter((position2) => {
      const resource = this.at(position2);
      return resource !== void 0 && isSameResId(resource.id, id);
    });
  }
  /**
   * Positions, in order, of the resources that may fit a selector of exact texts: by name where it
   * has one, else by kind, else all. What does not fit after all is for the caller to leave out.
   */
  candidates({ name, kind }) {
    if (name !== "") {
      this.#byName ??= this.#indexBy(nameOf);
      return this.#byName.get(name) ?? [];
    }
    if (kind !== "") {
      this.#byKind ??= this.#indexBy(kindOf);
      return this.#byKind.get(kind) ?? [];
    }
    return [...this.#slots.keys()];
  }
  #forgetIndexes() {
    this.#index = void 0;
    this.#byName = void 0;
    this.#byKind = void 0;
  }
  #indexBy(keyOf) {
    const index = /* @__PURE__ */ new Map();
    for (const [position2, resource] of this.entries()) enter(keyOf, index, position2, resource);
    return index;
  }
  #positionsAt(id) {
    this.#index ??= this.#indexBy(resIdKey);
    return this.#index.get(resIdKey(id)) ?? [];
  }
};
var nameOf = (id) => id.name;
var kindOf = (id) => id.kind;
function enter(keyOf, index, position2, resource) {
  for (const id of resource.ids) {
    const key = keyOf(id);
    const positions = index.get(key);
    if (positions === void 0) index.set(key, [position2]);
    else insertSorted(positions, position2);
  }
}
function insertSorted(positions, position2) {
  if ((positions.at(-1) ?? -1) < position2) {
    positions.push(position2);
    return;
  }
  let [low, high] = [0, positions.length - 1];
  while (low < high) {
    const middle = low + high >> 1;
    if ((positions[middle] ?? 0) < position2) low = middle + 1;
    else high = middle;
  }
  if (positions[low] !== position2) positions.splice(low, 0, position2);
}

// builtin:node:path/posix
var builtin = /* @__PURE__ */ process.getBuiltinModule("node:path/posix");
var get = (name) => builtin[name];
var join = /* @__PURE__ */ get("join");
var dirname = /* @__PURE__ */ get("dirname");
var basename = /* @__PURE__ */ get("basename");

// src/kustomize/fail.ts
function failure(code, message, at3, hint) {
  return new UserError(code, message, { at: at3 && locate(at3), hint });
}
function placeOf(at3) {
  const { file, line, col } = locate(at3);
  return `${file}:${line}:${col}`;
}

// src/kustomize/data/field-specs.ts
var DEFAULT_FIELD_SPECS = {
  namePrefix: `* * * metadata/name`,
  nameSuffix: `* * * metadata/name`,
  namespace: `Namespace * * metadata/name +
APIService apiregistration.k8s.io * spec/service/namespace +
CustomResourceDefinition apiextensions.k8s.io * spec/conversion/webhook/clientConfig/service/namespace`,
  templateLabels: `* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,
  commonLabels: `Service * v1 spec/selector +
ReplicationController * v1 spec/selector +
Deployment * * spec/selector/matchLabels +
Deployment apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
ReplicaSet * * spec/selector/matchLabels +
DaemonSet * * spec/selector/matchLabels +
StatefulSet apps * spec/selector/matchLabels +
StatefulSet apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
Job batch * spec/selector/matchLabels
CronJob batch * spec/jobTemplate/spec/selector/matchLabels
PodDisruptionBudget policy * spec/selector/matchLabels
NetworkPolicy networking.k8s.io * spec/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/ingress/from/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/egress/to/podSelector/matchLabels
* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,
  commonAnnotations: `* * * metadata/annotations +
ReplicationController * v1 spec/template/metadata/annotations +
Deployment * * spec/template/metadata/annotations +
ReplicaSet * * spec/template/metadata/annotations +
DaemonSet * * spec/template/metadata/annotations +
StatefulSet * * spec/template/metadata/annotations +
Job batch * spec/template/metadata/annotations +
CronJob batch * spec/jobTemplate/metadata/annotations +
CronJob batch * spec/jobTemplate/spec/template/metadata/annotations +`,
  images: `* * * spec/containers[]/image +
* * * spec/initContainers[]/image +
* * * spec/template/spec/containers[]/image +
* * * spec/template/spec/initContainers[]/image +`,
  replicas: `Deployment * * spec/replicas +
ReplicationController * * spec/replicas +
ReplicaSet * * spec/replicas +
StatefulSet * * spec/replicas +`,
  varReference: `CronJob * * spec/jobTemplate/spec/template/spec/containers/args
CronJob * * spec/jobTemplate/spec/template/spec/containers/command
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/containers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/args
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/command
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/volumes/nfs/server
DaemonSet * * spec/template/spec/containers/args
DaemonSet * * spec/template/spec/containers/command
DaemonSet * * spec/template/spec/containers/env/value
DaemonSet * * spec/template/spec/containers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/initContainers/args
DaemonSet * * spec/template/spec/initContainers/command
DaemonSet * * spec/template/spec/initContainers/env/value
DaemonSet * * spec/template/spec/initContainers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/spec/containers/args
Deployment * * spec/template/spec/containers/command
Deployment * * spec/template/spec/containers/env/value
Deployment * * spec/template/spec/containers/volumeMounts/mountPath
Deployment * * spec/template/spec/initContainers/args
Deployment * * spec/template/spec/initContainers/command
Deployment * * spec/template/spec/initContainers/env/value
Deployment * * spec/template/spec/initContainers/volumeMounts/mountPath
Deployment * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/metadata/annotations
Ingress * * spec/rules/host
Ingress * * spec/tls/hosts
Ingress * * spec/tls/secretName
Job * * spec/template/spec/containers/args
Job * * spec/template/spec/containers/command
Job * * spec/template/spec/containers/env/value
Job * * spec/template/spec/containers/volumeMounts/mountPath
Job * * spec/template/spec/initContainers/args
Job * * spec/template/spec/initContainers/command
Job * * spec/template/spec/initContainers/env/value
Job * * spec/template/spec/initContainers/volumeMounts/mountPath
Job * * spec/template/spec/volumes/nfs/server
Pod * * spec/containers/args
Pod * * spec/containers/command
Pod * * spec/containers/env/value
Pod * * spec/containers/volumeMounts/mountPath
Pod * * spec/initContainers/args
Pod * * spec/initContainers/command
Pod * * spec/initContainers/env/value
Pod * * spec/initContainers/volumeMounts/mountPath
Pod * * spec/volumes/nfs/server
ReplicaSet * * spec/template/spec/containers/args
ReplicaSet * * spec/template/spec/containers/command
ReplicaSet * * spec/template/spec/containers/env/value
ReplicaSet * * spec/template/spec/containers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/initContainers/args
ReplicaSet * * spec/template/spec/initContainers/command
ReplicaSet * * spec/template/spec/initContainers/env/value
ReplicaSet * * spec/template/spec/initContainers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/volumes/nfs/server
Service * * spec/ports/port
Service * * spec/ports/targetPort
StatefulSet * * spec/template/spec/containers/args
StatefulSet * * spec/template/spec/containers/command
StatefulSet * * spec/template/spec/containers/env/value
StatefulSet * * spec/template/spec/containers/volumeMounts/mountPath
StatefulSet * * spec/template/spec/initContainers/args
StatefulSet * * spec/template/spec/initContainers/command
StatefulSet * * spec/template/spec/initContainers/env/value
StatefulSet * * spec/template/spec/initContainers/volumeMounts/mountPath
StatefulSet * * spec/volumeClaimTemplates/spec/nfs/server
PersistentVolume * * spec/nfs/server
* * * metadata/labels
* * * metadata/annotations`,
  labels: ""
};
var DEFAULT_NAME_REFERENCES = `= StorageClass storage.k8s.io v1
PersistentVolume * * spec/storageClassName
PersistentVolumeClaim * * spec/storageClassName
StatefulSet * * spec/volumeClaimTemplates/spec/storageClassName
= ServiceAccount * v1
RoleBinding rbac.authorization.k8s.io * subjects
ClusterRoleBinding rbac.authorization.k8s.io * subjects
Pod * * spec/serviceAccountName
StatefulSet * * spec/template/spec/serviceAccountName
Deployment * * spec/template/spec/serviceAccountName
ReplicationController * * spec/template/spec/serviceAccountName
CronJob * * spec/jobTemplate/spec/template/spec/serviceAccountName
Job * * spec/template/spec/serviceAccountName
DaemonSet * * spec/template/spec/serviceAccountName
= Role rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
= ClusterRole rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
ClusterRoleBinding rbac.authorization.k8s.io * roleRef/name
= ConfigMap * v1
Pod * v1 spec/volumes/configMap/name
Pod * v1 spec/containers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/containers/envFrom/configMapRef/name
Pod * v1 spec/initContainers/envFrom/configMapRef/name
Pod * v1 spec/volumes/projected/sources/configMap/name
PodTemplate * * template/spec/volumes/configMap/name
PodTemplate * * template/spec/containers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/containers/envFrom/configMapRef/name
PodTemplate * * template/spec/initContainers/envFrom/configMapRef/name
PodTemplate * * template/spec/volumes/projected/sources/configMap/name
Deployment * * spec/template/spec/volumes/configMap/name
Deployment * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/configMapRef/name
Deployment * * spec/template/spec/initContainers/envFrom/configMapRef/name
Deployment * * spec/template/spec/volumes/projected/sources/configMap/name
ReplicaSet * * spec/template/spec/volumes/configMap/name
ReplicaSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/configMap/name
DaemonSet * * spec/template/spec/volumes/configMap/name
DaemonSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/volumes/projected/sources/configMap/name
StatefulSet * * spec/template/spec/volumes/configMap/name
StatefulSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/volumes/projected/sources/configMap/name
Job * * spec/template/spec/volumes/configMap/name
Job * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/containers/envFrom/configMapRef/name
Job * * spec/template/spec/initContainers/envFrom/configMapRef/name
Job * * spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/configMapRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/configMapRef/name
Node * * spec/configSource/configMap
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap
= Secret * v1
Pod * v1 spec/volumes/secret/secretName
Pod * v1 spec/containers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/containers/envFrom/secretRef/name
Pod * v1 spec/initContainers/envFrom/secretRef/name
Pod * v1 spec/imagePullSecrets/name
Pod * v1 spec/volumes/projected/sources/secret/name
PodTemplate * * template/spec/volumes/secret/secretName
PodTemplate * * template/spec/containers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/containers/envFrom/secretRef/name
PodTemplate * * template/spec/initContainers/envFrom/secretRef/name
PodTemplate * * template/spec/imagePullSecrets/name
PodTemplate * * template/spec/volumes/projected/sources/secret/name
Deployment * * spec/template/spec/volumes/secret/secretName
Deployment * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/secretRef/name
Deployment * * spec/template/spec/initContainers/envFrom/secretRef/name
Deployment * * spec/template/spec/imagePullSecrets/name
Deployment * * spec/template/spec/volumes/projected/sources/secret/name
ReplicaSet * * spec/template/spec/volumes/secret/secretName
ReplicaSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/imagePullSecrets/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/secret/name
DaemonSet * * spec/template/spec/volumes/secret/secretName
DaemonSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/imagePullSecrets/name
DaemonSet * * spec/template/spec/volumes/projected/sources/secret/name
StatefulSet * * spec/template/spec/volumes/secret/secretName
StatefulSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/imagePullSecrets/name
StatefulSet * * spec/template/spec/volumes/projected/sources/secret/name
Job * * spec/template/spec/volumes/secret/secretName
Job * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/containers/envFrom/secretRef/name
Job * * spec/template/spec/initContainers/envFrom/secretRef/name
Job * * spec/template/spec/imagePullSecrets/name
Job * * spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/secret/secretName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/imagePullSecrets/name
Ingress * * spec/tls/secretName
Ingress * * metadata/annotations/ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret
Ingress * * spec/tls/secretName
ServiceAccount * * imagePullSecrets/name
StorageClass * * parameters/secretName
StorageClass * * parameters/adminSecretName
StorageClass * * parameters/userSecretName
StorageClass * * parameters/secretRef
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Service serving.knative.dev v1 spec/template/spec/containers/env/valueFrom/secretKeyRef/name
PersistentVolume * * spec/azureFile/secretName
= Service * v1
StatefulSet apps * spec/serviceName
Ingress * * spec/rules/http/paths/backend/serviceName
Ingress * * spec/backend/serviceName
Ingress * * spec/rules/http/paths/backend/service/name
Ingress * * spec/defaultBackend/service/name
APIService apiregistration.k8s.io * spec/service/name
ValidatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
MutatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
= PriorityClass scheduling.k8s.io v1
Pod * * spec/priorityClassName
StatefulSet * * spec/template/spec/priorityClassName
Deployment * * spec/template/spec/priorityClassName
ReplicationController * * spec/template/spec/priorityClassName
CronJob * * spec/jobTemplate/spec/template/spec/priorityClassName
Job * * spec/template/spec/priorityClassName
DaemonSet * * spec/template/spec/priorityClassName
= PersistentVolume * v1
PersistentVolumeClaim * * spec/volumeName
ClusterRole * * rules/resourceNames
= PersistentVolumeClaim * v1
Pod * * spec/volumes/persistentVolumeClaim/claimName
StatefulSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
Deployment * * spec/template/spec/volumes/persistentVolumeClaim/claimName
ReplicationController * * spec/template/spec/volumes/persistentVolumeClaim/claimName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/persistentVolumeClaim/claimName
Job * * spec/template/spec/volumes/persistentVolumeClaim/claimName
DaemonSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
= Deployment * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= StatefulSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ValidatingAdmissionPolicy admissionregistration.k8s.io *
ValidatingAdmissionPolicyBinding admissionregistration.k8s.io * spec/policyName
= IngressClass networking.k8s.io/v1 v1
Ingress * * spec/ingressClassName
= ReplicaSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ReplicationController * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name`;

// src/kustomize/field-specs/config.ts
var NONE = [];
var EMPTY_CONFIG = {
  tables: {
    namePrefix: NONE,
    nameSuffix: NONE,
    namespace: NONE,
    commonLabels: NONE,
    labels: NONE,
    templateLabels: NONE,
    commonAnnotations: NONE,
    varReference: NONE,
    images: NONE,
    replicas: NONE
  },
  nameReferences: []
};
var parsedDefault;
function defaultConfig() {
  parsedDefault ??= {
    tables: mapTables(
      (name) => DEFAULT_FIELD_SPECS[name].split("\n").filter(Boolean).map(parseRow)
    ),
    nameReferences: parseNameReferences(DEFAULT_NAME_REFERENCES)
  };
  return parsedDefault;
}
function mergeConfigs(config, other) {
  if (config === other || other === EMPTY_CONFIG) return config;
  if (config === EMPTY_CONFIG) return other;
  return {
    tables: mapTables((name) => {
      const merged2 = mergeFieldSpecs(config.tables[name], other.tables[name], TABLE_TITLES[name]);
      return merged2 === config.tables[name] ? merged2 : [...merged2].sort(compareGvks);
    }),
    nameReferences: other.nameReferences.reduce(mergeNameReference, config.nameReferences).toSorted((a, b) => compareGvks(a.target, b.target))
  };
}
function mergeFieldSpecs(specs, incoming, title) {
  if (specs === incoming || incoming.length === 0) return specs;
  const merged2 = [...specs];
  for (const spec of incoming) {
    const known = merged2.find((old) => old.path === spec.path && isGvkSelected(old, spec));
    if (known === void 0) merged2.push(spec);
    else if (known.create !== spec.create) throw conflict(spec, title);
  }
  return merged2;
}
function conflict(spec, title) {
  const hint = `give the field spec of '${spec.path}' for ${spec.kind || "all kinds"} the same 'create' everywhere`;
  return new UserError("conflict", `failed to merge ${title}: conflicting fieldspecs`, { hint });
}
function mergeNameReference(references, incoming) {
  const index = references.findIndex(({ target }) => isSameGvk(target, incoming.target));
  const known = references[index];
  if (known === void 0) return [...references, incoming];
  const title = TABLE_TITLES.nameReference;
  const referrers = mergeFieldSpecs(known.referrers, incoming.referrers, title);
  return referrers === known.referrers ? references : references.with(index, { target: known.target, referrers });
}
var TABLE_TITLES = {
  namePrefix: "NamePrefix fieldSpec",
  nameSuffix: "NameSuffix fieldSpec",
  namespace: "NameSpace fieldSpec",
  commonLabels: "CommonLabels fieldSpec",
  labels: "Labels fieldSpec",
  templateLabels: "TemplateLabels fieldSpec",
  commonAnnotations: "CommonAnnotations fieldSpec",
  varReference: "VarReference fieldSpec",
  images: "Images fieldSpec",
  replicas: "Replicas fieldSpec",
  nameReference: "NameReference fieldSpec"
};
function mapTables(make) {
  return {
    namePrefix: make("namePrefix"),
    nameSuffix: make("nameSuffix"),
    namespace: make("namespace"),
    commonLabels: make("commonLabels"),
    labels: make("labels"),
    templateLabels: make("templateLabels"),
    commonAnnotations: make("commonAnnotations"),
    varReference: make("varReference"),
    images: make("images"),
    replicas: make("replicas")
  };
}
function parseRow(row) {
  const [kind, group, version, path = "", create] = row.split(" ");
  return {
    kind: part(kind),
    group: part(group),
    version: part(version),
    path,
    create: create === "+"
  };
}
function parseNameReferences(text) {
  const references = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("= ")) references.push({ target: parseRow(line.slice(2)), referrers: [] });
    else references.at(-1)?.referrers.push(parseRow(line));
  }
  return references;
}
function part(text) {
  return text === void 0 || text === "*" ? "" : text;
}
var KINDS_FIRST = [
  "Namespace",
  "ResourceQuota",
  "StorageClass",
  "CustomResourceDefinition",
  "ServiceAccount",
  "PodSecurityPolicy",
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding",
  "ConfigMap",
  "Secret",
  "Endpoints",
  "Service",
  "LimitRange",
  "PriorityClass",
  "PersistentVolume",
  "PersistentVolumeClaim",
  "Deployment",
  "StatefulSet",
  "CronJob",
  "PodDisruptionBudget"
];
var KINDS_LAST = [
  "MutatingWebhookConfiguration",
  "ValidatingWebhookConfiguration"
];
function kindRanks(first, last) {
  const ranks2 = new Map(first.map((kind, i) => [kind, i - first.length]));
  for (const [i, kind] of last.entries()) ranks2.set(kind, i + 1);
  return ranks2;
}
var ranks = kindRanks(KINDS_FIRST, KINDS_LAST);
function compareGvks(a, b) {
  const byRank = (ranks.get(a.kind) ?? 0) - (ranks.get(b.kind) ?? 0);
  return byRank !== 0 ? byRank : compareText(gvkSortText(a), gvkSortText(b));
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/yaml/yaml11.ts
function readYaml11(source) {
  const normalized = normalizeSource(source);
  refuseControlCharacters(normalized);
  const span = { source: normalized, start: 0, end: normalized.text.length };
  const simple = readSimple(span);
  if (simple === "empty") return void 0;
  const node = simple ? settle(simple) : composeDocument(span, YAML_1_1);
  if (!node || isNull(node)) return void 0;
  return { value: nodeToJson(node), node };
}
var BOOLEANS = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"].map((word) => [word, "true"]),
  ...["n", "N", "no", "No", "NO", "off", "Off", "OFF"].map((word) => [word, "false"])
]);
var YAML_1_1 = {
  resolve(text) {
    const boolean = BOOLEANS.get(text);
    if (boolean) return { tag: "bool", text: boolean };
    const tag = resolvePlain(text);
    return { tag: tag === "timestamp" ? "str" : tag, text };
  },
  finishMap
};
function settle(node) {
  switch (node.kind) {
    case "scalar":
      return settleScalar(node);
    case "seq": {
      const items = node.items.map(settle);
      return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
    }
    case "map": {
      const entries = node.entries.map(settleEntry);
      const isSame = entries.every((entry2, i) => entry2 === node.entries[i]);
      return finishMap(isSame ? node : { ...node, entries });
    }
  }
}
function settleEntry(entry2) {
  const key = settleScalar(entry2.key);
  const value = settle(entry2.value);
  return key === entry2.key && value === entry2.value ? entry2 : { key, value };
}
function settleScalar(node) {
  if (node.style !== "plain") return node;
  if (node.tag === "timestamp") return { ...node, tag: "str" };
  const boolean = node.tag === "str" && node.text.length <= 3 ? BOOLEANS.get(node.text) : void 0;
  return boolean ? { ...node, tag: "bool", text: boolean } : node;
}
function finishMap(map) {
  if (map.entries.every(({ key }) => key.tag === "str") && !repeatsKey(map)) return map;
  const entries = /* @__PURE__ */ new Map();
  for (const entry2 of map.entries) {
    if (entry2.key.tag === "merge") {
      for (const source of mapsToMerge(entry2.value).toReversed()) {
        for (const merged2 of source.entries) entries.set(merged2.key.text, merged2);
      }
    } else {
      const key = stringKey(entry2.key);
      entries.set(key.text, { key, value: entry2.value });
    }
  }
  return { ...map, entries: [...entries.values()] };
}
function repeatsKey({ entries }) {
  if (entries.length <= 8) {
    for (let i = 1; i < entries.length; i++) {
      const text = entries[i]?.key.text;
      for (let j = 0; j < i; j++) if (entries[j]?.key.text === text) return true;
    }
    return false;
  }
  return new Set(entries.map(({ key }) => key.text)).size < entries.length;
}
function stringKey(key) {
  if (key.tag === "str") return key;
  const value = scalarValue(key);
  if (value === null) {
    throw new UserError("bad-scalar", "unsupported map key of type: null", { at: locate(key) });
  }
  const text = typeof value === "number" || typeof value === "bigint" ? formatNumber(value) : String(value);
  return { ...key, text, tag: "str" };
}

// src/kustomize/kustomization/decode-parts.ts
function decodeGeneratorArgs(reader) {
  const env = reader.text("env");
  return {
    at: reader.at,
    name: reader.text("name"),
    namespace: reader.text("namespace"),
    behavior: plain(reader, "behavior"),
    literals: reader.texts("literals") ?? [],
    files: reader.texts("files") ?? [],
    envs: [...reader.texts("envs") ?? [], ...env ? [env] : []],
    options: reader.object("options", "GeneratorOptions", decodeGeneratorOptions),
    type: void 0
  };
}
function decodeSecretArgs(reader) {
  return { ...decodeGeneratorArgs(reader), type: reader.text("type") };
}
function decodeGeneratorOptions(reader) {
  return {
    labels: reader.textMap("labels"),
    annotations: reader.textMap("annotations"),
    disableNameSuffixHash: reader.flag("disableNameSuffixHash"),
    immutable: reader.flag("immutable")
  };
}
function decodePatchArgs(reader) {
  return {
    at: reader.at,
    path: reader.text("path"),
    patch: reader.text("patch"),
    target: reader.object("target", "Selector", decodeSelector),
    options: reader.flagMap("options") ?? /* @__PURE__ */ new Map()
  };
}
function decodeSelector(reader) {
  return {
    at: reader.at,
    ...decodeIdParts(reader),
    labelSelector: reader.text("labelSelector"),
    annotationSelector: reader.text("annotationSelector")
  };
}
function decodeIdParts(reader) {
  return {
    group: plain(reader, "group"),
    version: plain(reader, "version"),
    kind: plain(reader, "kind"),
    name: plain(reader, "name"),
    namespace: plain(reader, "namespace")
  };
}
function decodeLabelArgs(reader) {
  return {
    at: reader.at,
    pairs: reader.textMap("pairs"),
    includeSelectors: reader.flag("includeSelectors"),
    includeTemplates: reader.flag("includeTemplates"),
    fields: reader.objects("fields", "FieldSpec", decodeFieldSpec) ?? []
  };
}
function decodeFieldSpec(reader) {
  return {
    group: plain(reader, "group"),
    version: plain(reader, "version"),
    kind: plain(reader, "kind"),
    path: plain(reader, "path"),
    create: reader.flag("create")
  };
}
function decodeImageArgs(reader) {
  return {
    at: reader.at,
    name: plain(reader, "name"),
    newName: reader.text("newName")?.text,
    newTag: reader.text("newTag")?.text,
    tagSuffix: reader.text("tagSuffix")?.text,
    digest: reader.text("digest")?.text
  };
}
function decodeReplicaArgs(reader) {
  return {
    at: reader.at,
    name: plain(reader, "name"),
    count: reader.integer("count", "int64") ?? 0
  };
}
function decodeReplacementField(reader) {
  return {
    at: reader.at,
    source: reader.object("source", "SourceSelector", decodeSource),
    targets: reader.objects("targets", "TargetSelector", decodeTarget),
    path: reader.text("path")
  };
}
function decodeSource(reader) {
  return {
    at: reader.at,
    ...decodeIdParts(reader),
    fieldPath: reader.text("fieldPath"),
    options: reader.object("options", "FieldOptions", decodeFieldOptions)
  };
}
function decodeTarget(reader) {
  return {
    at: reader.at,
    select: reader.object("select", "Selector", decodeSelector),
    reject: reader.objects("reject", "Selector", decodeSelector) ?? [],
    fieldPaths: reader.texts("fieldPaths") ?? [],
    options: reader.object("options", "FieldOptions", decodeFieldOptions)
  };
}
function decodeFieldOptions(reader) {
  reader.ignore("encoding");
  return {
    delimiter: plain(reader, "delimiter"),
    index: reader.integer("index", "int") ?? 0,
    create: reader.flag("create")
  };
}
function decodeVarArgs(reader) {
  return {
    at: reader.at,
    name: plain(reader, "name"),
    objref: reader.object("objref", "Target", decodeObjectReference) ?? NO_REFERENCE,
    fieldPath: reader.object("fieldref", "FieldSelector", decodeFieldPath) ?? "metadata.name"
  };
}
var NO_REFERENCE = { group: "", version: "", kind: "", name: "", namespace: "" };
function decodeObjectReference(reader) {
  const apiVersion = reader.text("apiVersion")?.text;
  const parts = decodeIdParts(reader);
  if (apiVersion === void 0) return parts;
  return apiVersion.split("/").length > 2 ? parts : { ...parts, ...given(parseApiVersion(apiVersion), parts) };
}
function given({ group, version }, parts) {
  return { group: group === "" ? parts.group : group, version };
}
function decodeFieldPath(reader) {
  return reader.text("fieldPath")?.text ?? "metadata.name";
}
function decodeSortOptions(reader) {
  return {
    at: reader.at,
    order: plain(reader, "order"),
    legacySortOptions: reader.object("legacySortOptions", "LegacySortOptions", decodeLegacyOrder)
  };
}
function decodeLegacyOrder(reader) {
  return {
    orderFirst: (reader.texts("orderFirst") ?? []).map(({ text }) => text),
    orderLast: (reader.texts("orderLast") ?? []).map(({ text }) => text)
  };
}
function plain(reader, name) {
  return reader.text(name)?.text ?? "";
}

// src/kustomize/suggest.ts
function suggest(word, known) {
  let best;
  let bestDistance = Math.floor(word.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}
function didYouMean(word, known) {
  const best = suggest(word, known);
  return best === void 0 ? void 0 : `did you mean '${best}'?`;
}
function editDistance(from, to, limit) {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced2 = (above[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      row.push(Math.min(replaced2, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return Math.min(limit, above[to.length] ?? 0);
}

// src/kustomize/kustomization/object-reader.ts
var ObjectReader = class _ObjectReader {
  at;
  #entries;
  #struct;
  #path;
  #decoding;
  #known = /* @__PURE__ */ new Set();
  /**
   * @param struct name of Go's type, which errors mention
   * @param path names of the fields that lead here
   */
  constructor(node, struct, path, decoding) {
    this.at = node;
    this.#struct = struct;
    this.#path = path;
    this.#decoding = decoding;
    this.#entries = node.kind === "map" ? node.entries : [];
    if (node.kind !== "map" && !isNull2(node)) this.#mismatch(node, path, `types.${struct}`);
  }
  /** The value of a field; nothing where it is missing or null. */
  field(name) {
    const entry2 = this.#entry(name);
    return entry2 === void 0 || isNull2(entry2.value) ? void 0 : entry2.value;
  }
  /** Where the field is written, for errors about the whole. */
  has(name) {
    return this.field(name) !== void 0;
  }
  /** A text; nothing where it is missing or empty. */
  text(name) {
    const node = this.field(name);
    const text = node && this.#text(node, name);
    return text && text.text !== "" ? text : void 0;
  }
  flag(name) {
    const node = this.field(name);
    if (node === void 0) return false;
    if (node.kind === "scalar") {
      const value = scalarValue(node);
      if (typeof value === "boolean") return value;
    }
    this.#mismatch(node, [...this.#path, name], "bool");
    return false;
  }
  integer(name, type) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    if (node.kind === "scalar") {
      const value = scalarValue(node);
      if (typeof value === "bigint") return Number(value);
      if (typeof value === "number" && Number.isInteger(value)) return value;
    }
    this.#mismatch(node, [...this.#path, name], type);
    return void 0;
  }
  /** The texts of a list; nothing where the list is missing. */
  texts(name) {
    return this.#items(name, "string")?.flatMap((item) => this.#text(item, name) ?? []);
  }
  textMap(name) {
    return this.#map(name, (node) => this.#text(node, name));
  }
  flagMap(name) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    const reader = new _ObjectReader(node, this.#struct, [...this.#path, name], this.#decoding);
    return new Map(reader.names().map((key) => [key, reader.flag(key)]));
  }
  object(name, struct, decode) {
    const node = this.field(name);
    return node && this.#decode(node, name, struct, decode);
  }
  objects(name, struct, decode) {
    return this.#items(name, `types.${struct}`)?.map(
      (item) => this.#decode(item, name, struct, decode)
    );
  }
  /** All names that are there, as written. */
  names() {
    return this.#entries.map(({ key }) => key.text);
  }
  /** Marks fields as known that are of no interest. */
  ignore(...names) {
    for (const name of names) this.#entry(name);
  }
  /** Reports the fields that nobody asked for. */
  close() {
    for (const { key } of this.#entries) {
      if (this.#known.has(key.text)) continue;
      const lower = key.text.toLowerCase();
      if (![...this.#known].some((name) => name.toLowerCase() === lower)) this.#unknown(key);
    }
  }
  #entry(name) {
    this.#known.add(name);
    let similar2;
    for (const entry2 of this.#entries) {
      const { text } = entry2.key;
      if (text === name) return entry2;
      if (similar2 || text.length !== name.length) continue;
      if (text.toLowerCase() === name.toLowerCase()) similar2 = entry2;
    }
    return similar2;
  }
  #decode(node, name, struct, decode) {
    const reader = new _ObjectReader(node, struct, [...this.#path, name], this.#decoding);
    const value = decode(reader);
    reader.close();
    return value;
  }
  #items(name, type) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    if (node.kind === "seq") return node.items;
    this.#mismatch(node, [...this.#path, name], `[]${type}`);
    return [];
  }
  #map(name, read) {
    const node = this.field(name);
    if (node === void 0) return void 0;
    const texts2 = /* @__PURE__ */ new Map();
    if (node.kind !== "map") this.#mismatch(node, [...this.#path, name], "map[string]string");
    for (const { key, value } of node.kind === "map" ? node.entries : []) {
      const text = read(value);
      if (text !== void 0) texts2.set(key.text, text);
    }
    return { at: node, texts: texts2 };
  }
  #text(node, name) {
    if (node.kind === "scalar") {
      if (isNull2(node)) return { text: "", source: node.source, offset: node.offset };
      const value = scalarValue(node);
      if (typeof value === "string") return { ...node, text: value };
      if (this.#decoding.lenient && value !== null) return { ...node, text: textOfValue(value) };
    }
    this.#mismatch(node, [...this.#path, name], "string");
    return void 0;
  }
  #mismatch(node, path, type) {
    const { prefix, code } = this.#decoding;
    const field2 = path.length > 0 ? `struct field ${[this.#struct, ...path].join(".")}` : "value";
    const message = `${prefix}json: cannot unmarshal ${jsonType(node)} into Go ${field2} of type ${type}`;
    this.#decoding.errors.push(failure(code, message, node, mismatchHint(node, type)));
  }
  #unknown(key) {
    const { prefix, strict, errors, warnings } = this.#decoding;
    const hint = didYouMean(key.text, this.#known) ?? `fields here are ${[...this.#known].sort().join(", ")}`;
    const message = `${prefix}json: unknown field ${JSON.stringify(key.text)}`;
    const found = failure("unknown-field", message, key, hint);
    if (strict) errors.push(found);
    else warnings.push(found);
  }
};
function textOfValue(value) {
  return typeof value === "boolean" ? String(value) : formatNumber(value);
}
function jsonType(node) {
  if (node.kind === "map") return "object";
  if (node.kind === "seq") return "array";
  const tag = scalarTag(node);
  if (tag === "bool") return "bool";
  return tag === "int" || tag === "float" ? "number" : "string";
}
function mismatchHint(node, type) {
  if (type === "string" && node.kind === "scalar") return `put it in quotes: "${asWritten(node)}"`;
  if (type.startsWith("[]") && node.kind === "scalar")
    return "write a list: each line begins with -";
  if (type === "bool") return "write true or false, without quotes";
  if (type === "int" || type === "int64") return "write a number, without quotes";
  return void 0;
}
function asWritten({ source, offset, text }) {
  return /^[^\s,\]}]+/.exec(source.text.slice(offset, offset + 80))?.[0] ?? text;
}

// src/kustomize/field-specs/configurations.ts
function decodeConfigurations(source) {
  const document = readYaml11(source);
  if (document === void 0) return EMPTY_CONFIG;
  const decoding = {
    prefix: "error unmarshaling JSON: while decoding JSON: ",
    code: "bad-kustomization",
    strict: true,
    lenient: true,
    errors: [],
    warnings: []
  };
  const reader = new ObjectReader(document.node, "TransformerConfig", [], decoding);
  const table = (name) => reader.objects(name, "FieldSpec", decodeFieldSpec) ?? [];
  const config = {
    tables: {
      namePrefix: table("namePrefix"),
      nameSuffix: table("nameSuffix"),
      namespace: table("namespace"),
      commonLabels: table("commonLabels"),
      labels: table("labels"),
      templateLabels: table("templateLabels"),
      commonAnnotations: table("commonAnnotations"),
      varReference: table("varReference"),
      images: table("images"),
      replicas: table("replicas")
    },
    nameReferences: reader.objects("nameReference", "NameBackReferences", decodeReference) ?? []
  };
  reader.close();
  const [error, another] = decoding.errors;
  if (error) throw another ? new UserErrors(decoding.errors) : error;
  return config;
}
function decodeReference(reader) {
  const text = (name) => reader.text(name)?.text ?? "";
  const referrers = reader.objects("fieldSpecs", "FieldSpec", decodeFieldSpec) ?? [];
  return {
    target: { group: text("group"), version: text("version"), kind: text("kind") },
    referrers
  };
}

// src/kustomize/patches/json-pointer.ts
function isJsonList(value) {
  return Array.isArray(value);
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pointerSteps(pointer) {
  const [, ...steps] = pointer.split("/");
  if (steps.length === 0) return void 0;
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function listIndex(key, length) {
  if (!/^[-+]?\d+$/.test(key)) return void 0;
  const index = Number(key);
  const position2 = index < 0 ? index + length : index;
  return position2 >= 0 && position2 < length ? position2 : void 0;
}
function changeContainer(value, steps, change) {
  const [step, ...rest] = steps;
  if (step === void 0)
    return isJsonList(value) || isJsonObject(value) ? change(value) : void 0;
  if (isJsonList(value)) {
    const index = listIndex(step, value.length);
    if (index === void 0) return void 0;
    const item = changeContainer(value[index] ?? null, rest, change);
    return item === void 0 ? void 0 : value.with(index, item);
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return void 0;
  const field2 = changeContainer(value[step] ?? null, rest, change);
  return field2 === void 0 ? void 0 : withKey(value, step, field2);
}
function withKey(object, key, value) {
  return Object.fromEntries([
    ...Object.entries(object).filter(([name]) => name !== key),
    [key, value]
  ]);
}
function withoutKey(object, key) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

// src/kustomize/field-specs/crds.ts
function decodeCrds(source) {
  const document = readYaml11(source);
  const definitions = document?.value;
  if (!isJsonObject(definitions)) {
    const message = `unable to parse open API definition from '${source.file}'`;
    throw failure("bad-kustomization", message, document?.node ?? { source, offset: 0 });
  }
  let config = EMPTY_CONFIG;
  for (const name of Object.keys(definitions)) {
    if (looksLikeKind(definitions, name)) {
      config = mergeConfigs(config, new Definition(definitions, name).config());
    }
  }
  return config;
}
function propertiesOf(definitions, name) {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : void 0;
  const schema = isJsonObject(definition) ? field(definition, "schema") : void 0;
  const properties = isJsonObject(schema) ? field(schema, "properties") : void 0;
  return isJsonObject(properties) ? properties : {};
}
function field(object, name) {
  const key = Object.keys(object).find((key2) => key2.toLowerCase() === name);
  return key === void 0 ? void 0 : object[key];
}
function looksLikeKind(definitions, name) {
  const properties = propertiesOf(definitions, name);
  return ["kind", "apiVersion", "metadata"].every((key) => Object.hasOwn(properties, key));
}
var Definition = class {
  #definitions;
  #name;
  #kind;
  #annotations = [];
  #labels = [];
  #names = [];
  #references = [];
  constructor(definitions, name) {
    this.#definitions = definitions;
    this.#name = name;
    this.#kind = name.slice(name.lastIndexOf(".") + 1);
  }
  config() {
    this.#walk(this.#name, [], /* @__PURE__ */ new Set());
    return {
      tables: {
        ...EMPTY_CONFIG.tables,
        commonAnnotations: this.#annotations,
        commonLabels: this.#labels,
        namePrefix: this.#names
      },
      nameReferences: this.#references
    };
  }
  /** @param above the types that lead here: one that contains itself has no end */
  #walk(name, path, above) {
    if (above.has(name)) return;
    for (const [key, property] of Object.entries(propertiesOf(this.#definitions, name))) {
      if (!isJsonObject(property)) continue;
      const at3 = [...path, key];
      this.#enter(property, at3);
      const reference = property.$ref;
      if (typeof reference === "string") this.#walk(reference, at3, /* @__PURE__ */ new Set([...above, name]));
    }
  }
  #enter(property, path) {
    const has = (extension) => typeof property[extension] === "string";
    if (has("x-kubernetes-annotation")) this.#annotations.push(this.#spec(path));
    if (has("x-kubernetes-label-selector")) this.#labels.push(this.#spec(path));
    if (has("x-kubernetes-identity")) this.#names.push(this.#spec(path));
    const version = property["x-kubernetes-object-ref-api-version"];
    const kind = property["x-kubernetes-object-ref-kind"];
    if (typeof version !== "string" || typeof kind !== "string") return;
    const nameKey = property["x-kubernetes-object-ref-name-key"];
    const referrer = this.#spec([...path, typeof nameKey === "string" ? nameKey : "name"]);
    this.#references.push({ target: { group: "", version, kind }, referrers: [referrer] });
  }
  #spec(path) {
    return { group: "", version: "", kind: this.#kind, path: path.join("/"), create: false };
  }
};

// src/kustomize/nodes.ts
var KIND_NAMES = { scalar: "ScalarNode", map: "MappingNode", seq: "SequenceNode" };
function wrongKind(expected, node) {
  const found = `expected ${KIND_NAMES[expected]} but got ${KIND_NAMES[node.kind]}`;
  return failure(
    "bad-resource",
    `wrong node kind: ${found}: node contents:
${contents(node)}`,
    node
  );
}
function contents(node) {
  try {
    return emitNode(node).trimEnd();
  } catch {
    return "(cannot be printed)";
  }
}
function replaceText(node, text, tag, at3) {
  if (node.kind !== "scalar") throw wrongKind("scalar", node);
  if (node.text === text && node.tag === tag) return node;
  return { kind: "scalar", text, tag, style: node.style, source: at3.source, offset: at3.offset };
}
function setText(map, key, text, tag, at3) {
  const old = map.entries.find((entry2) => entry2.key.text === key)?.value;
  const style = old ? styleOf(old) : newStyle(text, tag);
  const { source, offset } = at3;
  return setField(map, key, { kind: "scalar", text, tag, style, source, offset });
}
function setStrings(map, texts2) {
  let changed = map;
  for (const [key, value] of texts2) changed = setString(changed, key, value);
  return changed;
}
function setString(map, key, value) {
  const index = map.entries.findIndex((entry2) => entry2.key.text === key);
  const old = map.entries[index]?.value;
  if (old?.kind === "scalar" && old.text === value.text && old.tag === "str") return map;
  const { text, source, offset } = value;
  const style = old ? styleOf(old) : newStyle(text, "str");
  const node = { kind: "scalar", text, tag: "str", style, source, offset };
  return setField(map, key, node);
}
function styleOf(node) {
  return node.kind === "scalar" ? node.style : "plain";
}
function newStyle(text, tag) {
  return isString(tag) && text !== "" && styleOfString(text, false) === "double" ? "double" : "plain";
}
function isString(tag) {
  return tag === "" || tag === "str";
}
function stringMap(texts2, at3) {
  const keys = [...texts2.keys()].sort();
  const sorted = new Map(
    keys.flatMap((key) => {
      const value = texts2.get(key);
      return value ? [[key, value]] : [];
    })
  );
  return setStrings(withEntries(at3, []), sorted);
}

// src/kustomize/patches/metadata.ts
function setMetadataText(root, field2, text) {
  const metadata = metadataOf(root);
  const changed = text === "" && field2 === "namespace" ? removeField(metadata, field2) : setIfDifferent(metadata, field2, text);
  return changed === getField(root, "metadata") ? root : setField(root, "metadata", changed);
}
function setTopText(root, field2, text) {
  return setIfDifferent(root, field2, text);
}
function setIfDifferent(map, field2, text) {
  const old = getField(map, field2);
  if (old?.kind === "scalar" && old.text === text && old.tag === "") return map;
  return setText(map, field2, text, "", old ?? map);
}
function rewriteMetadataMap(root, field2) {
  const metadata = getField(root, "metadata");
  const map = getField(metadata, field2);
  if (metadata?.kind !== "map" || map === void 0) return root;
  const rest = removeField(metadata, field2);
  if (isNothing(map) || map.kind !== "map") return setField(root, "metadata", rest);
  const again = getField(rest, field2);
  if (again === void 0 && map.entries.every(isWritten)) return root;
  const texts2 = new Map(
    map.entries.map(({ key, value }) => {
      const { source, offset } = value;
      return [key.text, { text: textOf(value) ?? "", source, offset }];
    })
  );
  const written = again?.kind === "map" ? setStrings(again, texts2) : stringMap(texts2, map);
  const changed = again ? setField(rest, field2, written) : setField(metadata, field2, written);
  return setField(root, "metadata", changed);
}
function isWritten({ key, value }) {
  return value.kind === "scalar" && value.tag === "str" && resolvePlain(key.text) === "str";
}
function withAnnotationsMap(root) {
  const metadata = metadataOf(root);
  if (!isNothing(getField(metadata, "annotations"))) return root;
  return setField(root, "metadata", setField(metadata, "annotations", mapNode([], metadata)));
}
function metadataOf(root) {
  const metadata = getField(root, "metadata");
  return metadata?.kind === "map" && !isNull2(metadata) ? metadata : mapNode([], root);
}

// src/kustomize/finish/provenance.ts
function builtInEntry(originPath, fileName, kind) {
  return { configuredIn: join(originPath, fileName), configuredBy: { apiVersion: "builtin", kind } };
}
function pluginEntry(config, configuredIn) {
  const { apiVersion, kind, name, namespace: namespace2 } = config;
  return { configuredIn, configuredBy: { apiVersion, kind, name, namespace: namespace2 } };
}
function withOrigin(resource, entry2) {
  const transformations = resource.history.provenance?.transformations ?? [];
  const provenance = { origin: formatEntry(entry2), path: entry2.path, transformations };
  return resource.withHistory({ provenance });
}
function withTransformation(resource, entry2) {
  const { provenance } = resource.history;
  if (provenance?.origin === void 0) return withOrigin(resource, entry2);
  const transformations = [...provenance.transformations, formatEntry(entry2)];
  return resource.withRoot(rewriteMetadataMap(resource.root, "annotations")).withHistory({ provenance: { ...provenance, transformations } });
}
function formatTransformations(entries) {
  return entries.map((entry2) => `- ${entry2.trimEnd().replaceAll("\n", "\n  ")}
`).join("");
}
function formatEntry({ path, configuredIn, configuredBy }) {
  const lines2 = [];
  const add = (indent, name, text) => {
    if (text !== void 0 && text !== "") lines2.push(`${indent}${name}: ${scalar(text)}`);
  };
  add("", "path", path);
  add("", "configuredIn", configuredIn);
  if (configuredBy) {
    lines2.push("configuredBy:");
    add("  ", "apiVersion", configuredBy.apiVersion);
    add("  ", "kind", configuredBy.kind);
    add("  ", "name", configuredBy.name);
    add("  ", "namespace", configuredBy.namespace);
  }
  return `${lines2.join("\n")}
`;
}
function scalar(text) {
  const style = styleOfString(text, false);
  if (style === "plain") return text;
  return style === "single" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

// src/kustomize/generators/absorb.ts
function absorb(map, generated) {
  const { resource, behavior, at: at3 } = generated;
  const [position2, another] = map.positionsOf(resource.id);
  const old = position2 === void 0 ? void 0 : map.at(position2);
  if (position2 === void 0 || old === void 0) {
    if (behavior === "merge" || behavior === "replace") throw nothingToMerge(generated);
    map.append(resource);
    return;
  }
  if (another !== void 0) {
    const message = `merging from generator: found multiple objects that could accept merge of ${formatResId(resource.id)}`;
    throw failure(
      "bad-generator",
      message,
      at3,
      "give the entry the namespace of the one that is meant"
    );
  }
  if (behavior === "replace") map.replace(position2, replaced(resource, old));
  else if (behavior === "merge") map.replace(position2, merged(resource, old));
  else throw isThere(generated, old);
}
function nothingToMerge({ resource, behavior, at: at3 }) {
  return failure(
    "resource-not-found",
    `merging from generator: id ${goId(resource)} does not exist; cannot merge or replace`,
    at3,
    `remove 'behavior: ${behavior}', or check name and namespace`
  );
}
function isThere({ resource, at: at3 }, old) {
  return failure(
    "resource-conflict",
    `merging from generator: id ${goId(resource)} exists; behavior must be merge or replace`,
    at3,
    `it is defined at ${placeOf(old.root)}`
  );
}
function goId({ id }) {
  const { group, version, kind, name, namespace: namespace2 } = id;
  const quoted = (text) => JSON.stringify(text);
  return `resid.ResId{Gvk:resid.Gvk{Group:${quoted(group)}, Version:${quoted(version)}, Kind:${quoted(kind)}, isClusterScoped:${id.clusterScoped}}, Name:${quoted(name)}, Namespace:${quoted(namespace2)}}`;
}
function replaced(resource, old) {
  const { root } = resource;
  const labelled = uniteIn(root, "labels", old);
  const annotated = uniteIn(labelled, "annotations", old);
  const named = setMetadataText(annotated, "name", old.name);
  return resource.withRoot(setMetadataText(named, "namespace", old.namespace)).withHistory({
    ...old.history,
    needsHash: resource.history.needsHash && old.history.needsHash
  });
}
function merged(resource, old) {
  const over = replaced(resource, old);
  const data = uniteMaps(over.root, "data", old.root);
  return over.withRoot(uniteMaps(data, "binaryData", old.root));
}
function uniteIn(root, field2, old) {
  const metadata = getField(root, "metadata");
  if (metadata?.kind !== "map") return root;
  const texts2 = unite(getField(getField(old.root, "metadata"), field2), getField(metadata, field2));
  return setField(root, "metadata", withTexts(metadata, field2, texts2));
}
function uniteMaps(root, field2, old) {
  return withTexts(root, field2, unite(getField(old, field2), getField(root, field2)));
}
function withTexts(map, field2, texts2) {
  if (texts2.size === 0) return removeField(map, field2);
  return setField(
    map,
    field2,
    stringMap(texts2, { kind: "map", entries: [], source: map.source, offset: map.offset })
  );
}
function unite(old, own) {
  return new Map([...placedTexts(old), ...placedTexts(own)]);
}
function placedTexts(node) {
  if (node?.kind !== "map" || isNothing(node)) return /* @__PURE__ */ new Map();
  const texts2 = textsOf(node);
  return new Map(
    node.entries.map(({ key, value: { source, offset } }) => [
      key.text,
      { text: texts2.get(key.text) ?? "", source, offset }
    ])
  );
}

// src/resource/history.ts
var NO_HISTORY = {
  previous: [],
  prefixes: [],
  suffixes: [],
  needsHash: false,
  isGenerated: false,
  vars: []
};

// src/resource/scope.ts
var CLUSTER_SCOPED = [
  [
    "admissionregistration.k8s.io",
    "v1 v1beta1",
    "MutatingWebhookConfiguration ValidatingWebhookConfiguration"
  ],
  ["apiextensions.k8s.io", "v1 v1beta1", "CustomResourceDefinition"],
  ["apiregistration.k8s.io", "v1 v1beta1", "APIService"],
  ["certificates.k8s.io", "v1 v1beta1", "CertificateSigningRequest"],
  ["flowcontrol.apiserver.k8s.io", "v1beta1", "FlowSchema PriorityLevelConfiguration"],
  ["networking.k8s.io", "v1 v1beta1", "IngressClass"],
  ["node.k8s.io", "v1 v1beta1", "RuntimeClass"],
  ["policy", "v1beta1", "PodSecurityPolicy"],
  ["rbac.authorization.k8s.io", "v1 v1beta1", "ClusterRole ClusterRoleBinding"],
  ["scheduling.k8s.io", "v1 v1beta1", "PriorityClass"],
  ["storage.k8s.io", "v1 v1beta1", "CSIDriver CSINode StorageClass VolumeAttachment"],
  ["", "v1", "ComponentStatus Namespace Node NodeProxyOptions PersistentVolume"]
];
var clusterScoped = new Set(
  CLUSTER_SCOPED.flatMap(
    ([group, versions, kinds2]) => versions.split(" ").flatMap(
      (version) => kinds2.split(" ").map((kind) => `${group === "" ? version : `${group}/${version}`}/${kind}`)
    )
  )
);
function isClusterScoped(apiVersion, kind) {
  return clusterScoped.has(`${apiVersion}/${kind}`);
}

// src/resource/resource.ts
var Resource = class _Resource {
  root;
  history;
  #id;
  #ids;
  constructor(root, history = NO_HISTORY) {
    this.root = root;
    this.history = history;
  }
  get apiVersion() {
    return textOf(getField(this.root, "apiVersion")) ?? "";
  }
  get kind() {
    return textOf(getField(this.root, "kind")) ?? "";
  }
  get name() {
    return this.#metadataText("name");
  }
  /** As written: empty where there is none. */
  get namespace() {
    return this.#metadataText("namespace");
  }
  get labels() {
    return textsOf(getField(this.#metadata, "labels"));
  }
  get annotations() {
    return textsOf(getField(this.#metadata, "annotations"));
  }
  /** The current id. */
  get id() {
    this.#id ??= this.#readId();
    return this.#id;
  }
  /** The id that the resource was read with. */
  get originalId() {
    return this.ids[0] ?? this.id;
  }
  /** All ids that the resource ever had, the current one last. */
  get ids() {
    this.#ids ??= [...this.previousIds, this.id];
    return this.#ids;
  }
  get previousIds() {
    const { group, version } = this.id;
    return this.history.previous.map((id) => ({ group, version, clusterScoped: false, ...id }));
  }
  withRoot(root) {
    if (root === this.root) return this;
    const changed = new _Resource(root, this.history);
    if (this.#id !== void 0 && hasSameIdentity(root, this.root)) {
      changed.#id = this.#id;
      changed.#ids = this.#ids;
    }
    return changed;
  }
  withHistory(change) {
    return new _Resource(this.root, { ...this.history, ...change });
  }
  /** Remembers the current id, so that the resource is still found by it after a change. */
  withIdRemembered() {
    const { name, kind } = this.id;
    const namespace2 = effectiveNamespace(this.id);
    return this.withHistory({ previous: [...this.history.previous, { name, kind, namespace: namespace2 }] });
  }
  get #metadata() {
    return getField(this.root, "metadata");
  }
  #metadataText(field2) {
    const node = getField(this.#metadata, field2);
    return isNothing(node) ? "" : textOf(node) ?? "";
  }
  #readId() {
    const { apiVersion, kind, name, namespace: namespace2 } = this;
    const gvk = { ...parseApiVersion(apiVersion), kind };
    return { ...gvk, name, namespace: namespace2, clusterScoped: this.#isClusterScoped(gvk) };
  }
  #isClusterScoped(gvk) {
    const apiVersion = apiVersionOf(gvk);
    return isClusterScoped(apiVersion, gvk.kind) || this.history.clusterScoped?.has(`${apiVersion}/${gvk.kind}`) === true;
  }
};
function hasSameIdentity(a, b) {
  const isSame = (name) => getField(a, name) === getField(b, name);
  if (!isSame("kind") || !isSame("apiVersion")) return false;
  const [metadata, other] = [getField(a, "metadata"), getField(b, "metadata")];
  if (metadata === other) return true;
  return getField(metadata, "name") === getField(other, "name") && getField(metadata, "namespace") === getField(other, "namespace");
}

// src/kustomize/generators/base64.ts
var LINE_LENGTH = 70;
function encodeBase64(value) {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  if (text.length < LINE_LENGTH) return text;
  return text.replace(/.{1,70}/g, "$&\n");
}

// src/kustomize/generators/key-values.ts
function loadKeyValues(args, files, root) {
  const pairs = [
    ...loading(
      "env source files:",
      args.envs,
      (env) => readEnvFile(env, files.loadBytes(root, env))
    ),
    ...loading("literal sources", args.literals, (literal) => [readLiteral(literal)]),
    ...loading("file sources:", args.files, (file) => [readFile(file, files, root)])
  ];
  checkKeys(pairs, args);
  return pairs;
}
function loading(what, sources, read) {
  try {
    return sources.flatMap(read);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const list = sources.map(({ text }) => text).join(" ");
    const message = `loading KV pairs: ${what} [${list}]: ${error.message}`;
    throw new UserError(error.code, message, { at: error.at, hint: error.hint, cause: error });
  }
}
function readEnvFile(env, bytes) {
  const text = decodeUtf8(bytes);
  if (text === void 0) {
    throw failure("bad-generator", `'${env.text}' has invalid utf8 bytes`, env, "save it as UTF-8");
  }
  return text.replace(/^\ufeff/, "").split(/\r?\n/).flatMap((line) => {
    const start = line.replace(/^[\s\u0085]+/, "");
    if (start === "" || start.startsWith("#")) return [];
    const equals = start.indexOf("=");
    if (equals === -1) return [{ key: start, value: "", at: env }];
    if (equals === 0) return [];
    return [{ key: start.slice(0, equals), value: start.slice(equals + 1), at: env }];
  });
}
function readLiteral(literal) {
  const { text } = literal;
  const equals = text.indexOf("=");
  if (equals <= 0) {
    throw failure(
      "bad-generator",
      `invalid literal source ${text}, expected key=value`,
      literal,
      "write the key, an equals sign and the value"
    );
  }
  return { key: text.slice(0, equals), value: unquote(text.slice(equals + 1)), at: literal };
}
function unquote(text) {
  const quote = text[0];
  const isQuoted = text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
}
function readFile(file, files, root) {
  const { key, path } = parseFileSource(file);
  const bytes = files.loadBytes(root, { ...file, text: path });
  return { key, value: decodeUtf8(bytes) ?? bytes, at: file };
}
function parseFileSource(file) {
  const { text } = file;
  const [key = "", path, ...more] = text.split("=");
  const quoted = (part2) => JSON.stringify(part2);
  if (path === void 0) return { key: baseName(text), path: text };
  if (more.length > 0) {
    const problem2 = `source ${quoted(text)} key name or file path contains '='`;
    throw failure("bad-generator", problem2, file, "rename the file, or give it a key: key=path");
  }
  if (key === "") {
    const problem2 = `missing key name for file path ${quoted(path)} in source ${quoted(text)}`;
    throw failure("bad-generator", problem2, file, `write ${path}, or a key before the equals sign`);
  }
  if (path === "") {
    const problem2 = `missing file path for key name ${quoted(key)} in source ${quoted(text)}`;
    throw failure("bad-generator", problem2, file, "write the path behind the equals sign");
  }
  return { key, path };
}
function baseName(path) {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? path;
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function checkKeys(pairs, { name }) {
  const seen = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const first = seen.get(pair.key);
    if (first) {
      const message = `configmap ${name?.text ?? ""} illegally repeats the key \`${pair.key}\``;
      throw failure("bad-generator", message, pair.at, `first given at ${placeOf(first.at)}`);
    }
    seen.set(pair.key, pair);
  }
}

// src/kustomize/generators/generate.ts
function generate(kind, args, files, root) {
  const { at: at3, options } = args;
  const pairs = sortByKey(loadKeyValues(args, files, root));
  const header = baseNode(kind, args);
  const filled = kind === "Secret" ? withSecretData(
    setText(header, "type", args.type?.text ?? "Opaque", "str", args.type ?? at3),
    pairs
  ) : withConfigMapData(header, pairs);
  const node = options?.immutable ? setField(filled, "immutable", scalarNode("true", "bool", at3)) : filled;
  const resource = new Resource(node).withHistory({
    needsHash: options?.disableNameSuffixHash !== true,
    isGenerated: true
  });
  return { resource, behavior: args.behavior, at: at3 };
}
function baseNode(kind, { at: at3, name, namespace: namespace2, options }) {
  if (name === void 0) {
    throw failure("bad-generator", "a configmap must have a name", at3, "add 'name:' to the entry");
  }
  let metadata = setText(mapNode([], at3), "name", name.text, "str", name);
  if (namespace2) metadata = setText(metadata, "namespace", namespace2.text, "str", namespace2);
  metadata = withMap(metadata, "labels", options?.labels);
  metadata = withMap(metadata, "annotations", options?.annotations);
  const kindNode = setText(mapNode([], at3), "apiVersion", "v1", "str", at3);
  return setField(setText(kindNode, "kind", kind, "str", at3), "metadata", metadata);
}
function withMap(metadata, field2, map) {
  if (map === void 0 || map.texts.size === 0) return metadata;
  return setField(metadata, field2, setStrings(mapNode([], map.at), map.texts));
}
function sortByKey(pairs) {
  return [...pairs].sort((a, b) => a.key < b.key ? -1 : 1);
}
function withConfigMapData(node, pairs) {
  const texts2 = pairs.flatMap(
    ({ key, value, at: at3 }) => typeof value === "string" ? [entry(key, value, at3)] : []
  );
  const binaries = pairs.flatMap(
    ({ key, value, at: at3 }) => typeof value === "string" ? [] : [entry(key, encodeBase64(value), at3)]
  );
  let changed = node;
  if (texts2.length > 0) changed = setField(changed, "data", mapNode(texts2, node));
  if (binaries.length > 0) changed = setField(changed, "binaryData", mapNode(binaries, node));
  return changed;
}
function withSecretData(node, pairs) {
  const entries = pairs.map(({ key, value, at: at3 }) => entry(key, encodeBase64(value), at3));
  return setField(node, "data", mapNode(entries, node));
}
function entry(key, text, at3) {
  const isBlock = text.includes("\n");
  if (isBlock && text.startsWith("	") && !/ (?:\n|$)/.test(text)) throw leadingTab(key, at3);
  const style = isBlock ? "literal" : "plain";
  const value = { ...scalarNode(text, "str", at3), style };
  return { key: scalarNode(key, "", at3), value };
}
function leadingTab(key, at3) {
  const message = `yaml: found a tab character where an indentation space is expected: the text of '${key}' begins with a tab`;
  return failure(
    "bad-generator",
    message,
    at3,
    "begin the text with a line or a space before the tab"
  );
}
function mergeOptions(own, all) {
  if (all === void 0 || own === void 0) return own ?? all;
  return {
    labels: mergeTexts(own.labels, all.labels),
    annotations: mergeTexts(own.annotations, all.annotations),
    disableNameSuffixHash: own.disableNameSuffixHash || all.disableNameSuffixHash,
    immutable: own.immutable || all.immutable
  };
}
function mergeTexts(own, all) {
  if (own === void 0 || all === void 0) return own ?? all;
  return { at: own.at, texts: new Map([...all.texts, ...own.texts]) };
}

// src/kustomize/load/remote.ts
function isRemoteFile(path) {
  return /^https?:/i.test(path);
}
function isRepository(path) {
  if (path.startsWith("/")) return false;
  const url = path.replace(/^git::/i, "").replace(/\?.*$/s, "");
  if (/^file:\/\/./i.test(url)) return true;
  const rest = /^(?:(?:ssh|https?):\/\/(?:[a-z][a-z0-9-]*@)?[^/]+\/|[a-z][a-z0-9-]*@[^/:]+[/:]|github\.com[/:])(.+)$/i.exec(
    url
  )?.[1];
  if (rest === void 0) return false;
  return /_git\/|\/\/|\.git/.test(rest) || rest.includes("/");
}
function remoteRefused(path) {
  return failure(
    "not-supported",
    `'${path.text}' is remote, and nothing is fetched during a build`,
    path,
    "copy what it points to into this repository and name the copy"
  );
}

// src/kustomize/load/internal-annotations.ts
var PREFIX = "internal.config.kubernetes.io/";
var INTERNAL = /* @__PURE__ */ new Set([
  ...[
    "previousKinds",
    "previousNames",
    "previousNamespaces",
    "prefixes",
    "suffixes",
    "allowNameChange",
    "allowKindChange",
    "refBy",
    "generatorBehavior",
    "needsHashSuffix",
    "path",
    "index",
    "seqindent",
    "id",
    "annotations-migration-resource-id"
  ].map((name) => PREFIX + name),
  "config.kubernetes.io/path",
  "config.kubernetes.io/index",
  "config.k8s.io/id"
]);
function takeInternalAnnotations(resource) {
  const metadata = getField(resource.root, "metadata");
  const annotations = getField(metadata, "annotations");
  if (metadata?.kind !== "map" || annotations?.kind !== "map") return resource;
  const kept = annotations.entries.filter(({ key }) => !INTERNAL.has(key.text));
  if (kept.length === annotations.entries.length) return resource;
  const changed = setField(metadata, "annotations", withEntries(annotations, kept));
  return resource.withRoot(setField(resource.root, "metadata", changed)).withHistory(readHistory(resource.annotations));
}
function readHistory(annotations) {
  return {
    previous: readPreviousIds(annotations),
    prefixes: readList(annotations, "prefixes"),
    suffixes: readList(annotations, "suffixes"),
    needsHash: annotations.get(`${PREFIX}needsHashSuffix`) === "enabled"
  };
}
function readPreviousIds(annotations) {
  const names = readList(annotations, "previousNames");
  const namespaces = readList(annotations, "previousNamespaces");
  const kinds2 = readList(annotations, "previousKinds");
  if (names.length !== namespaces.length || names.length !== kinds2.length) return [];
  return names.map((name, i) => ({ name, namespace: namespaces[i] ?? "", kind: kinds2[i] ?? "" }));
}
function readList(annotations, name) {
  return annotations.get(PREFIX + name)?.split(",") ?? [];
}

// src/kustomize/load/json-text.ts
function jsonText(value) {
  if (typeof value === "bigint") return String(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(jsonText).join(",")}]`;
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`
  );
  return `{${fields.join(",")}}`;
}
function isList(value) {
  return Array.isArray(value);
}

// src/kustomize/load/resources.ts
function makeResources(documents, source) {
  const maps = unwrapOnlyList(documents, source).flatMap(checkedMap);
  return unwrapLists(maps).map((map) => takeInternalAnnotations(new Resource(map)));
}
var resourcesOfFiles = /* @__PURE__ */ new WeakMap();
function fileResources(files, path) {
  const source = files.source(path);
  let resources = resourcesOfFiles.get(source);
  if (!resources) {
    resources = makeResources(files.documents(path), source);
    resourcesOfFiles.set(source, resources);
  }
  return resources;
}
function parseResources(source) {
  return makeResources(readDocuments(source), source);
}
function unwrapOnlyList(documents, source) {
  const [only] = documents;
  const kind = textOf(getField(only, "kind"));
  if (kind !== "List" && kind !== "ResourceList") return documents;
  const items = getField(only, "items");
  if (items === void 0 && getField(only, "functionConfig") === void 0) return documents;
  if (splitDocuments(source).length !== 1) return documents;
  return items?.kind === "seq" ? items.items : [];
}
function unwrapLists(maps) {
  const queue = [...maps];
  const unwrapped = [];
  for (const map of queue) {
    const kind = textOf(getField(map, "kind")) ?? "";
    const items = kind.endsWith("List") ? getField(map, "items") : void 0;
    if (items === void 0) unwrapped.push(map);
    else queue.push(...itemsOf(items, kind));
  }
  return unwrapped;
}
function itemsOf(items, kind) {
  if (items.kind === "seq") return items.items.flatMap(throughJson).flatMap(checkedMap);
  if (items.kind === "scalar" && items.tag === "null") return [];
  const found = items.kind === "map" ? "map[string]interface {}" : "string";
  throw failure("bad-resource", `expected array in ${kind}/items, but found ${found}`, items);
}
function throughJson(item) {
  return readDocuments({ file: item.source.file, text: jsonText(nodeToJson(item)) }).map(
    (node) => withOriginsOf(node, item)
  );
}
function withOriginsOf(node, original) {
  const { source, offset } = original;
  switch (node.kind) {
    case "scalar":
      return { ...node, source, offset };
    case "seq": {
      const items = original.kind === "seq" ? original.items : [];
      return {
        ...node,
        source,
        offset,
        items: node.items.map((item, i) => withOriginsOf(item, items[i] ?? original))
      };
    }
    default: {
      const entries = node.entries.map(({ key, value }) => {
        const counterpart = getField(original, key.text) ?? original;
        return { key, value: withOriginsOf(value, counterpart) };
      });
      return { ...node, source, offset, entries };
    }
  }
}
function checkResource(resource) {
  checkedMap(resource.root);
  return resource;
}
function checkedMap(node) {
  if (isNothing(node)) return [];
  const metadata = getField(node, "metadata");
  const kind = textIfThere(getField(node, "kind"));
  const apiVersion = textIfThere(getField(node, "apiVersion"));
  if (node.kind !== "map" || kind === "" && apiVersion === "" && isNothing(metadata)) {
    const hint = "each document needs apiVersion, kind and metadata.name";
    throw failure("bad-resource", "missing Resource metadata", node, hint);
  }
  if (kind === "") throw missing("kind", node);
  if (!kind.endsWith("List") && textIfThere(getField(metadata, "name")) === "") {
    throw missing("metadata.name", node);
  }
  return [node];
}
function textIfThere(node) {
  return isNothing(node) ? "" : textOf(node) ?? "";
}
function missing(field2, node) {
  const metadata = getField(node, "metadata");
  const text = (owner, name) => textIfThere(getField(owner, name));
  const map = (name) => `map[${[...textsOf(getField(metadata, name))].map(([key, value]) => `${key}:${value}`).sort().join(" ")}]`;
  const type = `{${text(node, "apiVersion")} ${text(node, "kind")}}`;
  const object = `{${type} {{${text(metadata, "name")} ${text(metadata, "namespace")}} ${map("labels")} ${map("annotations")}}}`;
  const hint = field2 === "kind" ? "add a kind, or remove the file from `resources:`" : "add metadata.name; generateName is not enough for kustomize";
  return failure("bad-resource", `missing ${field2} in object ${object}`, node, hint);
}

// src/kustomize/kustomization/ignored.ts
function findIgnored(kustomization) {
  const { patches, patchesJson6902, openapi, buildMetadata, at: at3 } = kustomization;
  const generators = [...kustomization.configMapGenerator, ...kustomization.secretGenerator];
  return [
    ...[...patches, ...patchesJson6902].flatMap(
      ({ options, at: at4 }) => ignored([...options.keys()], OPTIONS, "option of a patch", at4)
    ),
    ...generators.flatMap(
      ({ behavior, at: at4 }) => ignored(behavior === "" ? [] : [behavior], BEHAVIORS, "behavior of a generator", at4)
    ),
    ...ignored([...openapi?.texts.keys() ?? []], ["path", "version"], "field of openapi", at3),
    ...ignored(buildMetadata, METADATA, "word of buildMetadata", at3)
  ];
}
var OPTIONS = ["allowNameChange", "allowKindChange"];
var BEHAVIORS = ["create", "merge", "replace"];
var METADATA = ["managedByLabel", "originAnnotations", "transformerAnnotations"];
function ignored(words, known, what, at3) {
  return words.filter((word) => !known.includes(word)).map((word) => {
    const hint = didYouMean(word, known) ?? `known are ${known.join(", ")}`;
    return failure("unknown-field", `'${word}' is no ${what}, so it has no effect`, at3, hint);
  });
}

// src/kustomize/kustomization/decode.ts
function decodeKustomization(source) {
  const top = { source, offset: 0 };
  const document = readYaml11(source);
  if (document === void 0) throw emptyFile(top);
  const decoding = {
    prefix: "invalid Kustomization: ",
    code: "bad-kustomization",
    strict: true,
    lenient: false,
    errors: [],
    warnings: []
  };
  const reader = new ObjectReader(document.node, "Kustomization", [], decoding);
  const kustomization = readKustomization(reader, source.file);
  reader.close();
  const errors = [...decoding.errors, ...headerErrors(reader)];
  const [error] = errors;
  if (error) throw errors.length === 1 ? error : new UserErrors(errors);
  if (isEmpty(reader)) throw emptyFile(top);
  return { kustomization, warnings: [...deprecations(reader), ...findIgnored(kustomization)] };
}
function readKustomization(reader, file) {
  reader.ignore("apiVersion");
  reader.object("metadata", "ObjectMeta", readMetadata);
  return {
    file,
    at: reader.at,
    kind: reader.text("kind")?.text === "Component" ? "Component" : "Kustomization",
    resources: [...texts(reader, "resources"), ...texts(reader, "bases")],
    components: texts(reader, "components"),
    crds: texts(reader, "crds"),
    configurations: texts(reader, "configurations"),
    openapi: reader.textMap("openapi"),
    ...readGenerators(reader),
    transformers: texts(reader, "transformers"),
    validators: texts(reader, "validators"),
    ...readTransformations(reader),
    vars: reader.objects("vars", "Var", decodeVarArgs) ?? [],
    sortOptions: reader.object("sortOptions", "SortOptions", decodeSortOptions),
    buildMetadata: texts(reader, "buildMetadata").map(({ text }) => text)
  };
}
function readGenerators(reader) {
  return {
    configMapGenerator: reader.objects("configMapGenerator", "ConfigMapArgs", decodeGeneratorArgs) ?? [],
    secretGenerator: reader.objects("secretGenerator", "SecretArgs", decodeSecretArgs) ?? [],
    generatorOptions: reader.object("generatorOptions", "GeneratorOptions", decodeGeneratorOptions),
    generators: texts(reader, "generators"),
    helm: readHelm(reader)
  };
}
function readTransformations(reader) {
  return {
    patches: reader.objects("patches", "Patch", decodePatchArgs) ?? [],
    patchesStrategicMerge: texts(reader, "patchesStrategicMerge"),
    patchesJson6902: reader.objects("patchesJson6902", "Patch", decodePatchArgs) ?? [],
    namespace: reader.text("namespace"),
    namePrefix: reader.text("namePrefix"),
    nameSuffix: reader.text("nameSuffix"),
    labels: reader.objects("labels", "Label", decodeLabelArgs) ?? [],
    commonLabels: reader.textMap("commonLabels"),
    commonAnnotations: reader.textMap("commonAnnotations"),
    images: [
      ...reader.objects("images", "Image", decodeImageArgs) ?? [],
      ...reader.objects("imageTags", "Image", decodeImageArgs) ?? []
    ],
    replicas: reader.objects("replicas", "Replica", decodeReplicaArgs) ?? [],
    replacements: reader.objects("replacements", "ReplacementField", decodeReplacementField) ?? []
  };
}
function texts(reader, name) {
  return reader.texts(name) ?? [];
}
function readMetadata(reader) {
  reader.text("name");
  reader.text("namespace");
  reader.textMap("labels");
  reader.textMap("annotations");
}
function firstItem(reader, name) {
  const node = reader.field(name);
  return node?.kind === "seq" ? node.items[0] : node;
}
function readHelm(reader) {
  reader.ignore("helmGlobals");
  const charts = firstItem(reader, "helmCharts");
  return firstItem(reader, "helmChartInflationGenerator") ?? charts;
}
var API_VERSIONS = {
  Kustomization: "kustomize.config.k8s.io/v1beta1",
  Component: "kustomize.config.k8s.io/v1alpha1"
};
function headerErrors(reader) {
  const errors = [];
  const kind = reader.text("kind");
  if (kind && kind.text !== "Kustomization" && kind.text !== "Component")
    errors.push(failure("bad-kustomization", "kind should be Kustomization or Component", kind));
  const wanted = API_VERSIONS[kind?.text === "Component" ? "Component" : "Kustomization"];
  const apiVersion = reader.text("apiVersion");
  if (apiVersion && apiVersion.text !== wanted)
    errors.push(
      failure(
        "bad-kustomization",
        `apiVersion for ${kind?.text ?? "Kustomization"} should be ${wanted}`,
        apiVersion
      )
    );
  return errors;
}
var APPENDED = /* @__PURE__ */ new Set(["bases", "imageTags", "helmChartInflationGenerator"]);
function isEmpty(reader) {
  return reader.names().every((name) => {
    if (name === "kind" || name === "apiVersion") return true;
    const node = reader.field(name);
    if (node === void 0) return true;
    if (node.kind === "scalar") return node.text === "";
    return node.kind === "seq" && node.items.length === 0 && APPENDED.has(name);
  });
}
function emptyFile(at3) {
  const hint = "list files under `resources:`, or remove the file";
  return failure("bad-kustomization", "kustomization.yaml is empty", at3, hint);
}
var DEPRECATED = [
  ["bases", "resources"],
  ["commonLabels", "labels"],
  ["imageTags", "images"],
  ["patchesJson6902", "patches"],
  ["patchesStrategicMerge", "patches"],
  ["vars", "replacements", true]
];
function deprecations(reader) {
  return DEPRECATED.flatMap(([field2, instead, experimental]) => {
    const node = reader.field(field2);
    if (node === void 0) return [];
    const run = `${experimental ? "[EXPERIMENTAL] " : ""}Run 'kustomize edit fix' to update your Kustomization automatically.`;
    const message = `'${field2}' is deprecated. Please use '${instead}' instead. ${run}`;
    return [failure("bad-kustomization", message, node)];
  });
}

// src/kustomize/load/files.ts
var KUSTOMIZATION_NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
var Files = class {
  tree;
  #sources = /* @__PURE__ */ new Map();
  #documents = /* @__PURE__ */ new Map();
  #kustomizations = /* @__PURE__ */ new Map();
  /** Paths of the kustomization files of directories. */
  #kustomizationPaths = /* @__PURE__ */ new Map();
  constructor(tree) {
    this.tree = tree;
  }
  /**
   * The text of a file that a kustomization names.
   *
   * @throws UserError `file-not-found`, `outside-root`, `not-supported`
   */
  load(root, path) {
    const real = this.locate(root, path);
    return { path: real, source: this.source(real) };
  }
  loadBytes(root, path) {
    const real = this.locate(root, path);
    const bytes = this.tree.readBytes(real);
    if (bytes === void 0) throw new Error(`the tree lost ${real}`);
    return bytes;
  }
  documents(path) {
    let documents = this.#documents.get(path);
    if (!documents) {
      documents = readDocuments(this.source(path));
      this.#documents.set(path, documents);
    }
    return documents;
  }
  kustomization(path) {
    let decoded = this.#kustomizations.get(path);
    if (!decoded) {
      decoded = decodeKustomization(this.source(path));
      this.#kustomizations.set(path, decoded);
    }
    return decoded;
  }
  /** The kustomization files that a directory has; more than one is a mistake. */
  kustomizationPaths(directory) {
    let paths = this.#kustomizationPaths.get(directory);
    if (!paths) {
      paths = KUSTOMIZATION_NAMES.map((name) => join(directory, name)).filter(
        (path) => this.tree.kind(path) === "file"
      );
      this.#kustomizationPaths.set(directory, paths);
    }
    return paths;
  }
  source(path) {
    let source = this.#sources.get(path);
    if (!source) {
      const text = this.tree.read(path);
      if (text === void 0) throw new Error(`the tree lost ${path}`);
      source = { file: path, text };
      this.#sources.set(path, source);
    }
    return source;
  }
  /** The file that a kustomization names, which has to lie in or below its directory. */
  locate(root, path) {
    if (isRemoteFile(path.text)) throw remoteRefused(path);
    const joined = this.join(root, path);
    const real = this.tree.realPath(joined);
    const kind = real === void 0 ? void 0 : this.tree.kind(real);
    if (real === void 0 || kind === void 0) throw this.missing(joined, path);
    if (kind === "directory") {
      throw failure("file-not-found", `'${joined || "."}' must resolve to a file`, path);
    }
    if (!isInside(root.directory, dirname(real))) throw outsideRoot(root, joined, path);
    return real;
  }
  /** The path from the tree's root, links not followed. */
  join(root, path) {
    const joined = path.text.startsWith("/") ? this.tree.realPath(path.text) : join(root.directory, path.text).replace(/\/$/, "");
    if (joined === void 0) throw this.missing(path.text, path);
    if (joined === ".." || joined.startsWith("../")) {
      const hint = "name something inside of this checkout";
      throw failure("outside-root", `'${path.text}' leaves the repository`, path, hint);
    }
    return joined === "." ? "" : joined;
  }
  missing(joined, path) {
    const directory = dirname(joined) === "." ? "" : dirname(joined);
    const close = suggest(path.text.split("/").at(-1) ?? "", this.tree.list(directory));
    return failure(
      "file-not-found",
      `evalsymlink failure on '${joined}' : lstat ${joined}: no such file or directory`,
      path,
      close === void 0 ? `nothing is called '${path.text}' here` : `did you mean '${path.text.replace(/[^/]*\/?$/, "")}${close}'?`
    );
  }
};
function isInside(outer, directory) {
  const inner = directory === "." ? "" : directory;
  return outer === "" || inner === outer || inner.startsWith(`${outer}/`);
}
function outsideRoot(root, file, path) {
  return failure(
    "outside-root",
    `security; file '${file}' is not in or below '${root.directory || "."}'`,
    path,
    "move the file next to the kustomization, or make its folder a base or a component"
  );
}

// src/kustomize/load/roots.ts
function loadKustomization(files, { directory }) {
  const found = files.kustomizationPaths(directory);
  const [path, another] = found;
  const shown = directory || ".";
  if (path === void 0) {
    throw new UserError(
      "file-not-found",
      `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${shown}'`,
      { hint: `write ${join(directory, "kustomization.yaml")}, or name another directory` }
    );
  }
  if (another !== void 0) {
    throw failure(
      "bad-kustomization",
      `Found multiple kustomization files under: ${shown}`,
      { source: files.source(another), offset: 0 },
      `remove all but one of ${found.join(", ")}`
    );
  }
  return files.kustomization(path);
}
function enterDirectory(files, root, path) {
  if (path.text === "") throw failure("bad-kustomization", "new root cannot be empty", path);
  if (isRemoteFile(path.text) || isRepository(path.text)) throw remoteRefused(path);
  if (path.text.startsWith("/")) {
    const hint = "write it relative to this directory";
    throw failure("outside-root", `new root '${path.text}' cannot be absolute`, path, hint);
  }
  const joined = files.join(root, path);
  const real = files.tree.realPath(joined);
  const kind = real === void 0 ? void 0 : files.tree.kind(real);
  if (real === void 0 || kind === void 0) throw files.missing(joined, path);
  if (kind === "file") {
    const problem2 = `must build at directory: '${joined}': file is not directory`;
    throw failure("file-not-found", problem2, path, "list files under `resources:`");
  }
  const entered = { directory: real, parent: root };
  checkCycle(entered.directory, root, path);
  return entered;
}
function checkCycle(directory, visited, at3) {
  for (let root = visited; root; root = root.parent) {
    if (!isInside(directory, root.directory)) continue;
    const candidate = directory || ".";
    throw failure(
      "cycle",
      `cycle detected: candidate root '${candidate}' contains visited root '${root.directory || "."}'`,
      at3,
      "a base can be a sibling or lie below, never the directory itself or one above it"
    );
  }
}

// src/kustomize/plugins/config.ts
function readConfig(config, warnings, decode) {
  const decoding = {
    prefix: "error unmarshaling JSON: while decoding JSON: ",
    code: "bad-kustomization",
    strict: false,
    lenient: true,
    errors: [],
    warnings
  };
  const reader = new ObjectReader(config.root, `${config.kind}Plugin`, [], decoding);
  reader.ignore("apiVersion", "kind", "metadata");
  const value = decode(reader);
  reader.close();
  const [error, another] = decoding.errors;
  if (error) throw another ? new UserErrors(decoding.errors) : error;
  return value;
}
function readFieldSpecs(reader) {
  return reader.objects("fieldSpecs", "FieldSpec", decodeFieldSpec);
}
function metadataText(config, field2) {
  const node = getField(getField(config.root, "metadata"), field2);
  return node?.kind === "scalar" && !isNull2(node) && node.text !== "" ? node : void 0;
}
function shownConfig(config) {
  return `plugin ${formatResId(config.originalId)}`;
}

// src/kustomize/plugins/generators.ts
var GENERATORS = {
  ConfigMapGenerator: (config, context) => generateData("ConfigMap", decodeGeneratorArgs, config, context),
  SecretGenerator: (config, context) => generateData("Secret", decodeSecretArgs, config, context),
  IAMPolicyGenerator: iamPolicy,
  HelmChartInflationGenerator(config) {
    throw helmRefused(config.root);
  }
};
function helmRefused(at3) {
  return failure(
    "not-supported",
    "trouble configuring builtin HelmChartInflationGenerator: must specify --enable-helm",
    at3,
    "helm charts are not inflated here: render the chart into a file and list that under `resources:`"
  );
}
function generateData(kind, decode, config, { files, root, warnings }) {
  const args = readConfig(config, warnings, decode);
  const name = args.name ?? metadataText(config, "name");
  const namespace2 = args.namespace ?? metadataText(config, "namespace");
  return generate(kind, { ...args, name, namespace: namespace2 }, files, root);
}
function iamPolicy(config, { warnings }) {
  const { cloud, kubernetesService, serviceAccount } = readConfig(config, warnings, (reader) => ({
    cloud: reader.text("cloud"),
    kubernetesService: reader.object("kubernetesService", "KubernetesService", readService),
    serviceAccount: reader.object("serviceAccount", "ServiceAccount", readServiceAccount)
  }));
  if (cloud?.text !== "gke") {
    const message = `cloud provider ${cloud?.text ?? ""} not supported yet`;
    throw failure("bad-value", message, cloud ?? config.root, "write cloud: gke");
  }
  const email = `${serviceAccount?.name ?? ""}@${serviceAccount?.projectId ?? ""}.iam.gserviceaccount.com`;
  return account(config.root, email, kubernetesService);
}
function readService(reader) {
  return { name: reader.text("name"), namespace: reader.text("namespace") };
}
function readServiceAccount(reader) {
  return { name: reader.text("name")?.text, projectId: reader.text("projectId")?.text };
}
function account(at3, email, service) {
  const empty = mapNode([], at3);
  const annotations = setText(empty, "iam.gke.io/gcp-service-account", email, "str", at3);
  const named = setText(empty, "name", service?.name?.text ?? "", "str", service?.name ?? at3);
  const annotated = setField(named, "annotations", annotations);
  const namespace2 = service?.namespace;
  const metadata = namespace2 ? setText(annotated, "namespace", namespace2.text, "str", namespace2) : annotated;
  const header = setText(
    setText(empty, "apiVersion", "v1", "str", at3),
    "kind",
    "ServiceAccount",
    "str",
    at3
  );
  return { resource: new Resource(setField(header, "metadata", metadata)), behavior: "", at: at3 };
}

// src/kustomize/patches/parse-patch.ts
function parsePatch(patch2, shown, at3) {
  const merge = attempt(() => parseResources(patch2.source));
  if ("value" in merge && merge.value.length > 0 && /^[a-zA-Z]/.test(patch2.text)) {
    return { kind: "merge", documents: merge.value };
  }
  const json = attempt(() => parseJsonPatch(patch2, at3));
  if ("error" in merge && "error" in json) {
    throw failure(
      "bad-patch",
      `unable to parse SM or JSON patch from ${shown}`,
      at3,
      `as a resource: ${reason(merge.error)}; as a JSON patch: ${reason(json.error)}`
    );
  }
  if ("value" in merge && "value" in json) {
    const hint = "a patch is one or more resources, or one list of operations";
    throw failure(
      "bad-patch",
      `illegally qualifies as both an SM and JSON patch: ${shown}`,
      at3,
      hint
    );
  }
  if ("value" in json) return { kind: "json", operations: json.value, at: at3 };
  if ("value" in merge && merge.value.length > 0) return { kind: "merge", documents: merge.value };
  return { kind: "json", operations: [], at: at3 };
}
function attempt(read) {
  try {
    return { value: read() };
  } catch (error) {
    return { error };
  }
}
function reason(error) {
  return error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
}
function parseJsonPatch({ text, source }, at3) {
  if (text === "") throw failure("bad-patch", "empty json patch operations", at3);
  if (text.startsWith("[")) return decodeOperations(parseJson(text, at3), void 0, at3);
  const document = readYaml11(source);
  return document ? decodeOperations(document.value, document.node, at3) : [];
}
function parseJson(text, at3) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const hint = "a patch that begins with [ has to be JSON: put all names and texts in double quotes";
    throw failure("bad-patch", `invalid JSON: ${reason(cause)}`, at3, hint);
  }
}
function decodeOperations(value, node, at3) {
  if (value === null) return [];
  if (!isJsonList(value)) throw failure("bad-patch", "a JSON patch is a list of operations", at3);
  return value.map((item, i) => {
    const place = (node?.kind === "seq" ? node.items[i] : void 0) ?? at3;
    if (!isJsonObject(item))
      throw failure("bad-patch", "an operation is a map with op and path", place);
    const text = (field2) => {
      const found = Object.hasOwn(item, field2) ? item[field2] : void 0;
      return typeof found === "string" ? found : void 0;
    };
    return {
      op: text("op") ?? "",
      path: text("path"),
      from: text("from"),
      value: Object.hasOwn(item, "value") ? item.value ?? null : null,
      at: place
    };
  });
}
function inlinePatch(text) {
  const { file, line } = locate(text);
  const isBlock = /^[|>]/.test(text.source.text.slice(text.offset, text.offset + 1));
  const lead = "\n".repeat(isBlock ? line : line - 1);
  return { text: text.text, source: { file, text: lead + text.text } };
}

// src/kustomize/generators/hash.ts
function appendHashes(map) {
  map.update((resource) => {
    if (!resource.history.needsHash) return resource;
    const name = `${resource.name}-${contentHash(resource)}`;
    const renamed = resource.withIdRemembered();
    return renamed.withRoot(setMetadataText(renamed.root, "name", name));
  });
}
function contentHash(resource) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hex = createHash("sha256").update(hashInput(resource)).digest("hex").slice(0, 10);
  return hex.replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}
var LETTERS = { 0: "g", 1: "h", 3: "k", a: "m", e: "t" };
function hashInput(resource) {
  const field2 = (name) => fieldValue(resource, name);
  if (resource.kind === "ConfigMap") {
    const binaryData = field2("binaryData");
    return goJson({
      ...isJsonObject(binaryData) && { binaryData },
      data: field2("data"),
      kind: "ConfigMap",
      name: ""
    });
  }
  if (resource.kind === "Secret") {
    const stringData = field2("stringData");
    return goJson({
      data: field2("data"),
      kind: "Secret",
      name: "",
      ...isJsonObject(stringData) && { stringData },
      type: field2("type")
    });
  }
  throw failure(
    "not-supported",
    `${formatResId(resource.id)} is marked for a hash suffix, but only ConfigMaps and Secrets can have one`,
    resource.root,
    "remove the annotation internal.config.kubernetes.io/needsHashSuffix"
  );
}
function fieldValue(resource, name) {
  const node = getField(resource.root, name);
  if (node === void 0) return "";
  if (node.kind === "scalar") return isNull2(node) && node.text === "" ? "" : node.text;
  return nodeToJson(node);
}
function goJson(value) {
  return sortedJson(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function sortedJson(value) {
  if (isJsonList(value)) return `[${value.map(sortedJson).join(",")}]`;
  if (isJsonObject(value)) {
    const keys = Object.keys(value).sort(compareCodePoints);
    return `{${keys.map((key) => `${goString(key)}:${sortedJson(value[key] ?? null)}`).join(",")}}`;
  }
  return typeof value === "string" ? goString(value) : String(value);
}
function goString(text) {
  return JSON.stringify(text);
}
function compareCodePoints(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// src/kustomize/patches/json-patch.ts
function applyJsonPatch(value, operations) {
  return operations.reduce(applyOperation, value);
}
function applyOperation(value, operation) {
  switch (operation.op) {
    case "add":
      return put(value, operation, pathOf(operation, "path"), operation.value, ADD);
    case "remove":
      return remove(value, operation, pathOf(operation, "path"), REMOVE);
    case "replace":
      return replace(value, operation);
    case "move":
      return move(value, operation);
    case "copy":
      return copy(value, operation);
    case "test":
      return test(value, operation);
    default:
      throw failure(
        "bad-patch",
        `Unexpected kind: ${operation.op || "unknown"}`,
        operation.at,
        "op is one of add, remove, replace, move, copy, test"
      );
  }
}
var ADD = {
  missing: (path) => `add operation does not apply: doc is missing path: "${path}"`,
  failed: (path) => `error in add for path: '${path}'`
};
var REMOVE = {
  missing: (path) => `remove operation does not apply: doc is missing path: "${path}"`,
  failed: (path) => `error in remove for path: '${path}'`
};
var REPLACE = {
  missing: (path) => `replace operation does not apply: doc is missing path: ${path}`,
  failed: (path) => `replace operation does not apply: doc is missing key: ${path}`
};
var MOVE_FROM = {
  missing: (path) => `move operation does not apply: doc is missing from path: ${path}`,
  failed: (_, key) => `error in move for path: '${key}'`
};
var MOVE_TO = {
  missing: (path) => `move operation does not apply: doc is missing destination path: ${path}`,
  failed: (path) => `error in move for path: '${path}'`
};
var COPY_FROM = {
  missing: (path) => `copy operation does not apply: doc is missing from path: ${path}`,
  failed: (_, key) => `error in copy for from: '${key}'`
};
var COPY_TO = {
  missing: (path) => `copy operation does not apply: doc is missing destination path: ${path}`,
  failed: () => "error while adding value during copy"
};
var TEST = {
  missing: (path) => `test operation does not apply: is missing path: ${path}`,
  failed: (path) => `error in test for path: '${path}'`
};
function pathOf(operation, field2) {
  const path = operation[field2];
  if (path !== void 0) return path;
  const message = `${operation.op} operation failed to decode ${field2}: missing value`;
  throw failure("bad-patch", message, operation.at, `add '${field2}', such as /spec/replicas`);
}
function move(value, operation) {
  const from = pathOf(operation, "from");
  const moved = get2(value, operation, from, MOVE_FROM);
  const rest = remove(value, operation, from, MOVE_FROM);
  return put(rest, operation, pathOf(operation, "path"), moved ?? null, MOVE_TO);
}
function copy(value, operation) {
  const copied = get2(value, operation, pathOf(operation, "from"), COPY_FROM);
  return put(value, operation, pathOf(operation, "path"), copied ?? null, COPY_TO);
}
function test(value, operation) {
  const path = pathOf(operation, "path");
  const found = path === "" ? value : get2(value, operation, path, TEST);
  if (canonical(found ?? null) === canonical(operation.value)) return value;
  const message = `testing value ${path} failed: test failed`;
  const hint = found === void 0 ? "nothing is there" : `the value there is ${jsonText(found)}`;
  throw failure("bad-patch", message, operation.at, hint);
}
function canonical(value) {
  if (isJsonList(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isJsonObject(value)) return jsonText(value);
  const fields = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
function at(value, operation, path, wording, change) {
  const steps = pointerSteps(path);
  const key = steps?.at(-1);
  const changed = steps === void 0 || key === void 0 ? void 0 : changeContainer(value, steps.slice(0, -1), (container) => change(container, key));
  if (changed !== void 0) return changed;
  const hint = "every step but the last has to be there";
  throw failure("bad-patch", `${wording.missing(path)}: missing value`, operation.at, hint);
}
function get2(value, operation, path, wording) {
  let found;
  at(value, operation, path, wording, (container, key) => {
    if (isJsonList(container)) found = container[position(container, key, path, operation, wording)];
    else if (isJsonObject(container) && Object.hasOwn(container, key)) found = container[key];
    return container;
  });
  return found;
}
function put(value, operation, path, item, wording) {
  return at(value, operation, path, wording, (container, key) => {
    if (isJsonObject(container)) return withKey(container, key, item);
    if (!isJsonList(container)) return container;
    if (key === "-") return [...container, item];
    const places = [...container, null];
    return container.toSpliced(position(places, key, path, operation, wording), 0, item);
  });
}
function replace(value, operation) {
  const path = pathOf(operation, "path");
  if (path === "") return operation.value;
  return at(value, operation, path, REPLACE, (container, key) => {
    if (isJsonObject(container)) return withKey(container, key, operation.value);
    if (!isJsonList(container)) return container;
    return container.with(position(container, key, path, operation, REPLACE), operation.value);
  });
}
function remove(value, operation, path, wording) {
  return at(value, operation, path, wording, (container, key) => {
    if (isJsonList(container)) {
      return container.toSpliced(position(container, key, path, operation, wording), 1);
    }
    if (isJsonObject(container) && Object.hasOwn(container, key)) return withoutKey(container, key);
    const message = `${wording.failed(path, key)}: Unable to remove nonexistent key: ${key}: missing value`;
    throw failure("bad-patch", message, operation.at, "there is nothing to remove");
  });
}
function position(list, key, path, operation, wording) {
  const index = listIndex(key, list.length);
  if (index !== void 0) return index;
  const problem2 = /^[-+]?\d+$/.test(key) ? `Unable to access invalid index: ${key}: invalid index referenced` : `strconv.Atoi: parsing "${key}": invalid syntax`;
  const hint = `the list has positions up to ${list.length - 1}; - is behind the last one`;
  throw failure("bad-patch", `${wording.failed(path, key)}: ${problem2}`, operation.at, hint);
}

// src/kustomize/patches/rebuild.ts
function rebuildNode(value, old, patch2) {
  if (isJsonList(value)) {
    const { source, offset } = old?.kind === "seq" ? old : patch2;
    const before = old?.kind === "seq" ? old.items : [];
    const items = value.map((item, i) => rebuildNode(item, before[i], patch2));
    return { kind: "seq", items, source, offset };
  }
  if (isJsonObject(value)) {
    const { source, offset } = old?.kind === "map" ? old : patch2;
    const entries = Object.entries(value).map(([name, item]) => {
      const key = {
        kind: "scalar",
        text: name,
        tag: "str",
        style: "plain",
        source,
        offset
      };
      return { key, value: rebuildNode(item, getField(old, name), patch2) };
    });
    return { kind: "map", entries, source, offset };
  }
  return rebuildScalar(value, old, patch2);
}
function rebuildScalar(value, old, patch2) {
  const text = typeof value === "number" || typeof value === "bigint" ? numberText(Number(value)) : String(value);
  const { source, offset } = old?.kind === "scalar" && old.text === text ? old : patch2;
  const style = typeof value === "string" ? styleOfString(text, false) : "plain";
  return { kind: "scalar", text, tag: tagOf(value, text), style, source, offset };
}
function numberText(value) {
  const magnitude = Math.abs(value);
  if (value === 0 || magnitude >= 1e-4 && magnitude < 1e6) return String(value);
  return value.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
}
function tagOf(value, text) {
  if (value === null) return "null";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  return /^-?\d+$/.test(text) ? "int" : "float";
}

// src/kustomize/patches/associative-list.ts
function mergeSet(target, patch2) {
  const byText = /* @__PURE__ */ new Map();
  for (const item of patch2?.items ?? []) byText.set(textOf(item) ?? "", item);
  for (const item of target.items) byText.set(textOf(item) ?? "", item);
  return withItems(target, [...byText.values()].map(withoutTag));
}
function withoutTag(node) {
  return node.kind === "scalar" ? { ...node, tag: "" } : node;
}
function mergeKeyedList(target, patch2, keys, merge) {
  const tuples = collectTuples([patch2, target === patch2 ? void 0 : target], keys);
  if (tuples.length === 0) return target;
  const fullTuples = keys.length > 1 ? fillTuples(tuples) : tuples;
  const columns = usedColumns(fullTuples, keys);
  const usedKeys = columns.map((column) => keys[column] ?? "");
  const lists = new WorkingLists(target, patch2);
  const merged2 = [];
  for (const tuple of fullTuples) {
    const texts2 = columns.map((column) => tuple[column] ?? "");
    const element = lists.mergeElement(usedKeys, texts2, merge);
    if (element) put2(merged2, usedKeys, texts2, element);
  }
  appendRest(merged2, lists.target, usedKeys);
  return withItems(target, merged2);
}
var WorkingLists = class {
  target;
  #patch;
  constructor(target, patch2) {
    this.target = [...target.items];
    this.#patch = patch2 === target ? this.target : [...patch2?.items ?? []];
  }
  /** The merged element of both lists; nothing where it is gone. */
  mergeElement(keys, texts2, merge) {
    const inTarget = find(this.target, keys, texts2);
    const inPatch = find(this.#patch, keys, texts2);
    const { node, isTarget } = merge(this.target[inTarget], this.#patch[inPatch]);
    if (node === void 0 || isNothing(node)) {
      const change = this.#patch[inPatch];
      if (change?.kind === "map") this.#patch[inPatch] = removeField(change, "$patch");
      put2(this.target, keys, texts2, void 0);
      return void 0;
    }
    const element = withKeys(node, keys, texts2);
    if (isTarget && inTarget !== -1) this.target[inTarget] = element;
    else if (inPatch !== -1) this.#patch[inPatch] = element;
    return element;
  }
};
function collectTuples(lists, keys) {
  const tuples = /* @__PURE__ */ new Map();
  for (const list of lists) {
    for (const item of list?.items ?? []) {
      const tuple = keys.map((key) => keyText(item, key));
      const id = JSON.stringify(tuple);
      if (!tuples.has(id)) tuples.set(id, tuple);
    }
  }
  return [...tuples.values()];
}
function keyText(item, key) {
  const field2 = getField(item, key);
  return isNull2(field2) ? "" : textOf(field2) ?? "";
}
function fillTuples(tuples) {
  const filled = [...tuples];
  for (let i = 0; i < filled.length; i++) {
    for (let j = 0; j < filled.length; j++) {
      const both = combine(filled[i] ?? [], filled[j] ?? []);
      if (both) {
        filled[i] = both;
        filled[j] = both;
      }
    }
  }
  return filled;
}
function combine(a, b) {
  let haveCommon = false;
  const both = [];
  for (const [i, text] of a.entries()) {
    const other = b[i] ?? "";
    if (text === other) haveCommon = true;
    else if (text !== "" && other !== "") return void 0;
    both.push(text || other);
  }
  return haveCommon ? both : void 0;
}
function usedColumns(tuples, keys) {
  const columns = [...keys.keys()];
  const used = columns.filter((column) => tuples.some((tuple) => tuple[column] !== ""));
  return used.length > 0 ? used : columns;
}
function find(items, keys, texts2) {
  const given2 = [...keys.keys()].filter((i) => texts2[i] !== "");
  const columns = given2.length > 0 ? given2 : [...keys.keys()];
  return items.findIndex(
    (item) => item.kind === "map" && columns.every((i) => {
      const field2 = getField(item, keys[i] ?? "");
      return field2 !== void 0 && (textOf(field2) ?? "") === texts2[i];
    })
  );
}
function put2(items, keys, texts2, element) {
  const kept = [];
  let hasMatched = false;
  for (const item of items) {
    if (isEmptyElement(item)) continue;
    const isMatch = isCandidate(item, texts2) && matches(item, keys, texts2);
    hasMatched ||= isMatch;
    if (!isMatch) {
      if (texts2.length > 0) kept.push(item);
    } else if (element) kept.push(element);
  }
  if (element && !hasMatched) kept.push(element);
  items.splice(0, items.length, ...kept);
}
function isEmptyElement(item) {
  return isNull2(item) || item.kind === "map" && item.entries.length === 0;
}
function isCandidate(item, texts2) {
  return item.kind === "map" || (texts2[0] ?? "") === "";
}
function matches(item, keys, texts2) {
  if (texts2.length === 0) return false;
  if (item.kind !== "map") throw wrongKind("map", item);
  return texts2.every((text, i) => {
    const field2 = i < keys.length ? getField(item, keys[i] ?? "") : void 0;
    if (field2 === void 0) return false;
    return text === "" || textOf(field2) === text;
  });
}
function withKeys(element, keys, texts2) {
  let changed = element;
  for (const [i, key] of keys.entries()) {
    const text = texts2[i] ?? "";
    if (changed.kind === "map" && text !== "" && getField(changed, key) === void 0) {
      changed = setText(changed, key, text, "", changed);
    }
  }
  return changed;
}
function appendRest(merged2, rest, keys) {
  for (const item of [...rest]) {
    if (item.kind !== "map" && !isNull2(item)) throw wrongKind("map", item);
    const texts2 = [];
    for (const key of keys) {
      const field2 = getField(item, key);
      if (field2 === void 0) merged2.push(item);
      else texts2.push(textOf(field2) ?? "");
    }
    if (keys.length > 1) put2(merged2, keys, texts2, void 0);
    put2(merged2, keys, texts2, isNull2(item) ? void 0 : item);
  }
}

// src/kustomize/patches/directive.ts
var KEY = "$patch";
function directedMap(patch2) {
  const node = getField(patch2, KEY);
  if (node === void 0) return { directive: "merge", patch: patch2 };
  return { directive: parseDirective(node), patch: removeField(patch2, KEY) };
}
function directedList(patch2) {
  const element = patch2.items.find((item) => getField(item, KEY) !== void 0);
  const node = getField(element, KEY);
  if (element?.kind !== "map" || element.entries.length > 1 || node === void 0) {
    return { directive: "merge", patch: patch2 };
  }
  const directive = parseDirective(node);
  const items = patch2.items.filter(
    (item) => !isEmpty2(item) && textOf(getField(item, KEY)) !== directive
  );
  return { directive, patch: withItems(patch2, items) };
}
function isEmpty2(item) {
  return item.kind !== "seq" && isNothing(item);
}
function parseDirective(node) {
  const text = textOf(node);
  if (text === "merge" || text === "replace" || text === "delete") return text;
  const hint = "write $patch: merge, replace or delete";
  throw failure("bad-patch", `unknown patch strategy '${text ?? ""}'`, node, hint);
}

// src/kustomize/patches/strategic-merge.ts
function strategicMerge(target, patch2, schemas) {
  const { node } = new Merge(schemas).merge(target, patch2, void 0);
  return node?.kind === "map" ? node : void 0;
}
var Merge = class {
  #schemas;
  constructor(schemas) {
    this.#schemas = schemas;
  }
  /** @param inherited the schema as the parent knows it */
  merge(target, patch2, inherited) {
    const kind = kindOf2(target, patch2);
    const schema = inherited ?? this.#schemaOf(target) ?? this.#schemaOf(patch2);
    switch (kind) {
      case "scalar":
        return { node: dropNull(patch2 ?? target), isTarget: patch2 === void 0 };
      case "seq":
        return this.#mergeLists(target, patch2, schema);
      default:
        return this.#mergeMaps(target, patch2, schema);
    }
  }
  /** An object inside of another that says what it is. */
  #schemaOf(node) {
    if (node?.kind !== "map") return void 0;
    const kind = textOf(getField(node, "kind"));
    const apiVersion = textOf(getField(node, "apiVersion"));
    return kind && apiVersion ? this.#schemas.ofKind(apiVersion, kind) : void 0;
  }
  #mergeMaps(target, patch2, schema) {
    if (target?.kind !== "map")
      return { node: this.#addMap(target, patch2, schema), isTarget: false };
    if (patch2?.kind !== "map") {
      if (isNull2(patch2)) return { node: void 0, isTarget: true };
      return { node: this.#mergeFields(target, void 0, schema), isTarget: true };
    }
    const directed = directedMap(patch2);
    switch (directed.directive) {
      case "delete":
        return { node: void 0, isTarget: true };
      case "replace":
        return { node: this.#resolve(directed.patch, schema), isTarget: false };
      default:
        return {
          node: this.#mergeFields(sameOr(target, patch2, directed), directed.patch, schema),
          isTarget: true
        };
    }
  }
  /** A patch where the target has nothing: directives and nulls inside of it still act. */
  #addMap(target, patch2, schema) {
    if (patch2?.kind === "map") {
      const directed = directedMap(patch2);
      return directed.directive === "delete" ? void 0 : this.#resolve(directed.patch, schema);
    }
    return patch2 === void 0 && textOf(target) ? target : void 0;
  }
  /** The patch merged with itself. */
  #resolve(patch2, schema) {
    return this.#mergeFields(patch2, patch2, schema);
  }
  #mergeFields(target, patch2, schema) {
    let merged2 = target;
    for (const name of fieldNames(target, patch2)) {
      const old = getField(target, name);
      const { node } = this.merge(old, getField(patch2, name), schema?.field(name));
      if (node === void 0) merged2 = removeField(merged2, name);
      else if (node !== old) merged2 = setField(merged2, name, withStyleOf(old, node));
    }
    return merged2;
  }
  #mergeLists(target, patch2, schema) {
    if (schema?.keys === void 0) {
      return { node: dropNull(patch2 ?? target), isTarget: patch2 === void 0 };
    }
    if (target?.kind !== "seq") {
      const node = patch2?.kind === "seq" ? this.#mergeItems(patch2, patch2, schema) : void 0;
      return { node, isTarget: false };
    }
    if (isNull2(patch2)) return { node: void 0, isTarget: true };
    if (patch2?.kind !== "seq") {
      return { node: this.#mergeItems(target, void 0, schema), isTarget: true };
    }
    const directed = directedList(patch2);
    switch (directed.directive) {
      case "delete":
        return { node: void 0, isTarget: true };
      case "replace":
        return { node: this.#mergeItems(directed.patch, directed.patch, schema), isTarget: false };
      default:
        return {
          node: this.#mergeItems(sameOr(target, patch2, directed), directed.patch, schema),
          isTarget: true
        };
    }
  }
  #mergeItems(target, patch2, schema) {
    const { keys = [] } = schema;
    if (keys.length === 0) return mergeSet(target, patch2);
    const items = schema.items();
    return mergeKeyedList(target, patch2, keys, (old, change) => this.merge(old, change, items));
  }
};
function sameOr(target, patch2, directed) {
  return target === patch2 ? directed.patch : target;
}
function kindOf2(target, patch2) {
  if (!isPresent(target)) return isPresent(patch2) ? patch2.kind : void 0;
  if (isPresent(patch2) && patch2.kind !== target.kind) throw wrongKind(target.kind, patch2);
  return target.kind;
}
function dropNull(node) {
  return isNull2(node) ? void 0 : node;
}
function withStyleOf(old, node) {
  if (old?.kind !== "scalar" || node.kind !== "scalar" || old.style === node.style) return node;
  return { ...node, style: old.style };
}
function fieldNames(target, patch2) {
  const names = new Set(target.entries.map(({ key }) => key.text));
  if (patch2 && patch2 !== target) for (const { key } of patch2.entries) names.add(key.text);
  return [...names].sort();
}

// src/kustomize/transformers/patches.ts
var NO_OPTIONS = { allowNameChange: false, allowKindChange: false };
function patchById(map, patch2) {
  const position2 = findTarget(map, patch2.document, "no resource matches strategic merge patch");
  patchAt(map, position2, patch2);
}
function patchRewrittenById(map, patch2) {
  const position2 = findTarget(map, patch2.document);
  patchSelected(map, [position2], patch2);
}
function patchSelected(map, positions, patch2) {
  const documents = /* @__PURE__ */ new Map();
  for (const position2 of positions) {
    const apiVersion = map.at(position2)?.apiVersion ?? "";
    const document = documents.get(apiVersion) ?? rewritten(patch2.document, apiVersion);
    documents.set(apiVersion, document);
    patchAt(map, position2, { ...patch2, document });
  }
  if (patch2.options.allowNameChange || patch2.options.allowKindChange) checkUnique(map);
}
function rewritten(document, apiVersion) {
  const labels = rewriteMetadataMap(document.root, "labels");
  const annotations = rewriteMetadataMap(labels, "annotations");
  return document.withRoot(setTopText(annotations, "apiVersion", apiVersion));
}
function patchAt(map, position2, patch2) {
  const resource = map.at(position2);
  if (resource === void 0) return;
  const patched = mergePatch(resource, patch2);
  if (patched) map.replace(position2, patched);
  else map.remove(position2);
}
function mergePatch(resource, { document, options, schemas }) {
  const { name, namespace: namespace2, kind } = resource;
  const mayRename = options.allowNameChange || options.allowKindChange;
  const remembered = mayRename ? resource.withIdRemembered() : resource;
  const merged2 = strategicMerge(resource.root, document.root, schemas);
  if (merged2 === void 0 || merged2.entries.length === 0) return void 0;
  const withKind = options.allowKindChange ? merged2 : setTopText(merged2, "kind", kind);
  const withName = options.allowNameChange ? withKind : setMetadataText(withKind, "name", name);
  const patched = remembered.withRoot(setMetadataText(withName, "namespace", namespace2));
  return removesAnnotations(document.root) ? forgetful(patched) : patched;
}
function removesAnnotations(patch2) {
  const metadata = getField(patch2, "metadata");
  return replaces(metadata) || replaces(getField(metadata, "annotations"));
}
function replaces(node) {
  return isNull2(node) || getField(node, "$patch") !== void 0;
}
function forgetful(resource) {
  return resource.withHistory({ previous: [], prefixes: [], suffixes: [], needsHash: false });
}
function findTarget(map, patch2, lead) {
  const id = formatResId(patch2.originalId);
  const [position2, another] = map.positionsOf(patch2.originalId);
  if (position2 !== void 0 && another === void 0) return position2;
  const problem2 = position2 === void 0 ? "no matches" : "multiple matches";
  const message = `${problem2} for Id ${id}; failed to find unique target for patch ${id}`;
  throw failure(
    "resource-not-found",
    lead === void 0 ? message : `${lead} "${id}": ${message}`,
    patch2.root,
    position2 === void 0 ? similar(map, patch2) : "name the namespace in the patch, or give it a target"
  );
}
function similar(map, { kind, name }) {
  const resources = map.resources;
  const sameName = resources.find((resource) => resource.name === name && resource.kind === kind);
  if (sameName) return `there is ${formatResId(sameName.id)}: apiVersion and namespace count too`;
  const sameKind = resources.filter((resource) => resource.kind === kind);
  return didYouMean(
    name,
    sameKind.map((resource) => resource.name)
  ) ?? (sameKind.length > 0 ? `the resources of this kind are ${sameKind.slice(0, 5).map((resource) => resource.name).join(", ")}` : `no resource of kind ${kind} is here`);
}
function checkUnique(map) {
  const seen = /* @__PURE__ */ new Map();
  for (const [, resource] of map.entries()) {
    const key = resIdKey(resource.id);
    const first = seen.get(key);
    if (first) throw duplicate(resource, first);
    seen.set(key, resource);
  }
}
function duplicate(resource, first, at3 = resource.root) {
  return failure(
    "resource-conflict",
    `may not add resource with an already registered id: ${formatResId(resource.id)}`,
    at3,
    `first defined at ${placeOf(first.root)}`
  );
}
function patchJson(resource, operations, at3) {
  const { root } = resource;
  const json = nodeToJson(hasNotes(resource) ? withAnnotationsMap(root) : root);
  const rebuilt = rebuildNode(applyJsonPatch(json, operations), root, at3);
  if (rebuilt.kind !== "map") throw failure("bad-patch", "the patch leaves no object", at3);
  return resource.withRoot(rewriteMetadataMap(rebuilt, "annotations"));
}
function hasNotes({ history }) {
  const { previous, prefixes, suffixes, needsHash, isGenerated } = history;
  return previous.length + prefixes.length + suffixes.length > 0 || needsHash || isGenerated;
}

// src/resource/label-selector.ts
var KEY2 = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
var VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
function parseLabelSelector(text, at3) {
  const requirements = [];
  for (const part2 of splitRequirements(text)) {
    const requirement = parseRequirement(part2.trim());
    if (!requirement)
      throw new UserError(
        "bad-value",
        `unable to parse requirement '${part2.trim()}' of '${text}'`,
        {
          at: locate(at3),
          hint: "write for example app=web,tier!=db,env in (dev,prod),!legacy"
        }
      );
    requirements.push(requirement);
  }
  return (texts2) => requirements.every((requirement) => requirement(texts2));
}
function splitRequirements(text) {
  if (text.trim() === "") return [];
  return text.split(/,(?![^(]*\))/);
}
function parseRequirement(text) {
  const exists = /^(!?)\s*([^\s=!<>()]+)$/.exec(text);
  if (exists) return parseExistence(exists[1] === "!", exists[2] ?? "");
  const set = /^(\S+)\s+(in|notin)\s*\(([^()]*)\)$/.exec(text);
  if (set) return parseSet(set[1] ?? "", set[2] === "in", set[3] ?? "");
  const compare = /^([^\s=!<>()]+)\s*(==|=|!=|<|>)\s*([^\s=!<>()]*)$/.exec(text);
  if (compare) return parseComparison(compare[1] ?? "", compare[2] ?? "", compare[3] ?? "");
  return void 0;
}
function parseExistence(negated, key) {
  return KEY2.test(key) ? (texts2) => texts2.has(key) !== negated : void 0;
}
function parseSet(key, isIn, list) {
  const values = new Set(list.split(",").map((value) => value.trim()));
  if (!KEY2.test(key) || ![...values].every((value) => VALUE.test(value))) return void 0;
  return (texts2) => {
    const value = texts2.get(key);
    return value === void 0 ? !isIn : values.has(value) === isIn;
  };
}
function parseComparison(key, operator, value) {
  if (!KEY2.test(key) || !VALUE.test(value)) return void 0;
  switch (operator) {
    case "!=":
      return (texts2) => texts2.get(key) !== value;
    case "<":
    case ">":
      return parseOrder(key, operator === "<", value);
    default:
      return (texts2) => texts2.get(key) === value;
  }
}
function parseOrder(key, isLess, value) {
  if (!/^[-+]?\d+$/.test(value)) return void 0;
  const limit = BigInt(value);
  return (texts2) => {
    const own = texts2.get(key);
    if (own === void 0 || !/^[-+]?\d+$/.test(own)) return false;
    return isLess ? BigInt(own) < limit : BigInt(own) > limit;
  };
}

// src/kustomize/go-regexp.ts
var CLASSES = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7F",
  blank: "\\t ",
  cntrl: "\\x00-\\x1F\\x7F",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f"
};
function compileGoRegExp(pattern) {
  const foreign = /\(\?(?:[=!]|<[=!])/.exec(pattern);
  if (foreign) return problem("invalid or unsupported Perl syntax", foreign[0]);
  const reference = /(?<!\\)(?:\\\\)*(\\[1-9k])/.exec(pattern);
  if (reference) return problem("invalid escape sequence", reference[1] ?? "");
  const unclosed = unclosedBracket(pattern);
  if (unclosed !== void 0) return problem("missing closing ]", unclosed);
  const { flags, rest } = leadingFlags(pattern);
  try {
    return new RegExp(translate(rest), flags);
  } catch {
    return diagnose(pattern);
  }
}
function problem(what, where) {
  return { problem: `error parsing regexp: ${what}: \`${where}\`` };
}
function diagnose(pattern) {
  const bare = pattern.replace(/\\./gs, "").replace(/\[\^?\]?[^\]]*\]/g, "");
  const open = [...bare].filter((char) => char === "(").length;
  const close = [...bare].filter((char) => char === ")").length;
  if (open > close) return problem("missing closing )", pattern);
  if (close > open) return problem("unexpected )", pattern);
  const repeat = /^[*+?]|[(|][*+?]/.exec(bare);
  if (repeat) return problem("missing argument to repetition operator", repeat[0].slice(-1));
  if (pattern.endsWith("\\"))
    return { problem: "error parsing regexp: trailing backslash at end of expression: ``" };
  return problem("invalid expression", pattern);
}
function unclosedBracket(pattern) {
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern[i] === "[") {
      const end = endOfBracket(pattern, i);
      if (end === void 0) return pattern.slice(i);
      i = end;
    }
  }
  return void 0;
}
function endOfBracket(pattern, start) {
  let i = start + 1;
  if (pattern[i] === "^") i++;
  if (pattern[i] === "]") i++;
  for (; i < pattern.length; i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern.startsWith("[:", i)) i = Math.max(i, pattern.indexOf(":]", i) + 1);
    else if (pattern[i] === "]") return i;
  }
  return void 0;
}
function leadingFlags(pattern) {
  const match = /^(\^?)\(\?([ims]+)\)/.exec(pattern);
  if (!match) return { flags: "", rest: pattern };
  return {
    flags: [...new Set(match[2])].join(""),
    rest: (match[1] ?? "") + pattern.slice(match[0].length)
  };
}
function translate(pattern) {
  return pattern.replace(
    /\[:(\^?)(\w+):\]/g,
    (whole, negated, name) => negated === "" ? CLASSES[name] ?? whole : whole
  ).replace(/(\[\^?)\]/g, "$1\\]").replace(/\(\?P</g, "(?<").replace(/\\(.)/gs, (whole, char) => {
    if (char === "A") return "^";
    if (char === "z") return "$";
    if (char === "a") return "\\x07";
    return whole;
  }).replace(
    /\\Q(.*?)(?:\\E|$)/gs,
    (_, literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
  );
}

// src/kustomize/patches/selector.ts
function compileSelector(selector) {
  const known = compiledSelectors.get(selector);
  if (known) return known;
  const compiled = { matches: compileTest(selector), exact: exactParts(selector) };
  compiledSelectors.set(selector, compiled);
  return compiled;
}
var compiledSelectors = /* @__PURE__ */ new WeakMap();
function exactParts({ name, kind }) {
  return { name: isPlainName(name) ? name : "", kind: isPlainName(kind) ? kind : "" };
}
function compileTest(selector) {
  const compile = (pattern) => compileMatcher(pattern, selector);
  const group = compile(selector.group);
  const version = compile(selector.version);
  const kind = compile(selector.kind);
  const name = compile(selector.name);
  const namespace2 = compile(selector.namespace);
  const matchesMeta = compileMetadataSelector(selector);
  return (resource) => {
    const { id, originalId } = resource;
    return kind(id.kind) && group(id.group) && version(id.version) && (name(originalId.name) || name(id.name)) && (namespace2(effectiveNamespace(originalId)) || namespace2(effectiveNamespace(id))) && matchesMeta(resource);
  };
}
function compileMetadataSelector(selector) {
  const { labelSelector, annotationSelector } = selector;
  const labels = labelSelector && parseLabelSelector(labelSelector.text, labelSelector);
  const annotations = annotationSelector && parseLabelSelector(annotationSelector.text, annotationSelector);
  return (resource) => (labels === void 0 || labels(resource.labels)) && (annotations === void 0 || annotations(resource.annotations));
}
function compileMatcher(pattern, selector) {
  if (pattern === "") return () => true;
  if (isPlainName(pattern)) return (text) => text === pattern;
  const compiled = compileGoRegExp(`^(?:${pattern})$`);
  if (compiled instanceof RegExp) return (text) => compiled.test(text);
  const bare = compileGoRegExp(pattern);
  const { problem: problem2 } = bare instanceof RegExp ? compiled : bare;
  const message = `unable to find patch target "${formatSelector(selector)}" in \`resources\`: ${problem2}`;
  throw failure("bad-patch", message, selector.at, "the fields of a target are regular expressions");
}
function isPlainName(pattern) {
  return /^[\w-]+$/.test(pattern);
}
function formatSelector(selector) {
  const annotations = selector.annotationSelector?.text ?? "";
  return `${formatResId(selector)}:a=${annotations}:l=${selector.labelSelector?.text ?? ""}`;
}

// src/kustomize/patches/plan-patches.ts
function planPatch(args, context) {
  const { patch: patch2, shown, at: at3 } = readPatch(args, context);
  if (patch2.kind === "json") return planJson(patch2.operations, args.target, shown, at3);
  const options = readOptions(args.options);
  const { documents } = patch2;
  const [document, second] = documents;
  const { target } = args;
  if (target === void 0 || document === void 0) {
    return (map) => {
      for (const each of documents)
        patchById(map, { document: each, options, schemas: context.schemas() });
    };
  }
  return (map) => {
    if (second) throw severalDocuments(shown, second);
    const positions = select(map, target);
    patchSelected(map, positions, { document, options, schemas: context.schemas() });
  };
}
function severalDocuments(shown, second) {
  return failure(
    "bad-patch",
    `Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${shown}`,
    second.root,
    "make an entry of each, or drop the target"
  );
}
var patchesRead = /* @__PURE__ */ new WeakMap();
function readPatch(args, context) {
  const known = patchesRead.get(args);
  if (known) return known;
  const { text, shown, at: at3 } = loadPatch(args, context);
  const read = { patch: parsePatch(text, shown, at3), shown, at: at3 };
  patchesRead.set(args, read);
  return read;
}
function loadPatch({ patch: patch2, path, at: at3 }, { files, root }) {
  const trimmed = patch2 && trimText(patch2);
  if (trimmed && path) {
    throw failure("bad-patch", "patch and path can't be set at the same time", at3);
  }
  if (trimmed) {
    return {
      text: inlinePatch(trimmed),
      shown: `[patch: ${JSON.stringify(trimmed.text)}]`,
      at: trimmed
    };
  }
  if (path === void 0) throw failure("bad-patch", "must specify one of patch and path", at3);
  const text = loadText(path, files, root);
  return {
    text,
    shown: `[path: ${JSON.stringify(path.text)}]`,
    at: { source: text.source, offset: 0 }
  };
}
function trimText(patch2) {
  const text = patch2.text.trim();
  return text === "" ? void 0 : { ...patch2, text };
}
function loadText(path, files, root) {
  try {
    const { source } = files.load(root, path);
    return { text: source.text, source };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `failed to get the patch file from path(${path.text}): ${error.message}`;
    throw new UserError(error.code, message, { at: error.at, hint: error.hint, cause: error });
  }
}
function readOptions(options) {
  return {
    allowNameChange: options.get("allowNameChange") === true,
    allowKindChange: options.get("allowKindChange") === true
  };
}
function planJson(operations, target, shown, at3) {
  return (map) => {
    if (target === void 0) {
      const hint = "add a target with the kind and name of the resources";
      throw failure("bad-patch", `must specify a target for JSON patch ${shown}`, at3, hint);
    }
    for (const position2 of select(map, target)) {
      const resource = map.at(position2)?.withIdRemembered();
      if (resource) map.replace(position2, patchJson(resource, operations, at3));
    }
  };
}
function select(map, target) {
  const { matches: matches2, exact } = compileSelector(target);
  return map.candidates(exact).filter((position2) => {
    const resource = map.at(position2);
    return resource !== void 0 && matches2(resource);
  });
}
function planPatchesStrategicMerge(entries, context) {
  const documents = entries.flatMap(
    (entry2) => inlineDocuments(entry2) ?? fileDocuments(entry2, context)
  );
  return planDocuments(documents, entries, context);
}
function planDocuments(documents, entries, context) {
  if (documents.length === 0) {
    const names = entries.map(({ text }) => text).join(" ");
    throw failure("bad-patch", `patch appears to be empty; files=[${names}], Patch=`, entries[0]);
  }
  return (map) => {
    for (const document of documents) {
      patchRewrittenById(map, { document, options: NO_OPTIONS, schemas: context.schemas() });
    }
  };
}
function inlineDocuments(entry2) {
  try {
    return parseResources(inlinePatch(entry2).source);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function fileDocuments(path, { files, root }) {
  const { path: real, source } = files.load(root, path);
  return makeResources(files.documents(real), source);
}
function planPatchJson6902(args, context) {
  const { target, path, patch: patch2, at: at3 } = args;
  if (target === void 0 || target.name === "") {
    throw failure("bad-patch", "must specify the target name", target?.at ?? at3);
  }
  if (path === void 0 && patch2 === void 0) {
    throw failure("bad-patch", "empty file path and empty jsonOp", at3);
  }
  if (path && patch2) throw failure("bad-patch", "must specify a file path or jsonOp, not both", at3);
  const text = patch2 ? inlinePatch(patch2) : path && loadJson(path, context);
  const place = patch2 ?? (text ? { source: text.source, offset: 0 } : at3);
  const operations = text ? parseJsonPatch(text, place) : [];
  if (operations.length === 0) {
    const message = `patch appears to be empty; file=${path?.text ?? ""}, JsonOp=${patch2?.text ?? ""}`;
    throw failure("bad-patch", message, place);
  }
  return (map) => {
    for (const position2 of select(map, target)) {
      const resource = map.at(position2);
      if (resource) map.replace(position2, patchJson(resource, operations, place));
    }
  };
}
function loadJson(path, { files, root }) {
  const { source } = files.load(root, path);
  if (source.text === "") {
    throw failure("bad-patch", `patch file '${path.text}' empty seems to be empty`, path);
  }
  return { text: source.text, source };
}

// src/kustomize/replacements/load.ts
function loadReplacements(fields, files, root, warnings) {
  return fields.flatMap((field2) => {
    const { path, source, targets, at: at3 } = field2;
    if (path === void 0) return [field2];
    if (source !== void 0 || (targets?.length ?? 0) > 0) {
      throw failure("bad-replacement", "cannot specify both path and inline replacement", at3);
    }
    return readFile2(path, files, root, warnings);
  });
}
function readFile2(path, files, root, warnings) {
  const { source } = files.load(root, path);
  const known = filesRead.get(source);
  const read = known ?? decodeFile(source, path);
  if (!known) filesRead.set(source, read);
  warnings.push(...read.warnings);
  return read.replacements;
}
var filesRead = /* @__PURE__ */ new WeakMap();
function decodeFile(source, path) {
  const node = readYaml11(source)?.node;
  if (node === void 0 || node.kind === "scalar") {
    const found = node === void 0 ? "invalid" : "string";
    const message = `unsupported replacement type encountered within replacement path: ${found}`;
    throw failure(
      "bad-replacement",
      message,
      node ?? path,
      "write one replacement or a list of them"
    );
  }
  const decoding = {
    prefix: "error unmarshaling JSON: while decoding JSON: ",
    code: "bad-replacement",
    strict: false,
    lenient: true,
    errors: [],
    warnings: []
  };
  const replacements2 = (node.kind === "seq" ? node.items : [node]).map((item) => {
    const reader = new ObjectReader(item, "Replacement", [], decoding);
    const replacement = decodeReplacementField(reader);
    reader.close();
    return replacement;
  });
  const [error, another] = decoding.errors;
  if (error) throw another ? new UserErrors(decoding.errors) : error;
  return { replacements: replacements2, warnings: decoding.warnings };
}

// src/kustomize/field-specs/field-spec.ts
var stepsOfPath = /* @__PURE__ */ new Map();
function pathSteps(path) {
  const known = stepsOfPath.get(path);
  if (known) return known;
  const parts = path.split("/");
  if (parts.length > 1 && parts[0] === "") parts.shift();
  const steps = [];
  for (const part2 of parts) {
    const last = steps.at(-1);
    if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}/${part2}`;
    else steps.push(part2);
  }
  stepsOfPath.set(path, steps);
  return steps;
}
var specsOfTable = /* @__PURE__ */ new WeakMap();
function specsFor(table, resource) {
  let byKind = specsOfTable.get(table);
  if (!byKind) {
    byKind = /* @__PURE__ */ new Map();
    specsOfTable.set(table, byKind);
  }
  const { apiVersion, kind } = resource;
  const key = `${apiVersion}/${kind}`;
  let specs = byKind.get(key);
  if (!specs) {
    const { id } = resource;
    specs = table.filter((spec) => isGvkSelected(id, spec));
    byKind.set(key, specs);
  }
  return specs;
}

// src/kustomize/field-specs/apply.ts
function applyFieldSpecs(resource, table, change) {
  let changed = resource;
  for (const spec of specsFor(table, resource)) changed = applyFieldSpec(changed, spec, change);
  return changed;
}
function applyFieldSpec(resource, spec, change) {
  const creates = spec.create && change.create !== void 0;
  if (!creates && leadsNowhere(resource.root, pathSteps(spec.path))) return resource;
  const walk = new Walk(resource, spec, change);
  const root = walk.from(resource.root, 0);
  return root.kind === "map" ? resource.withRoot(root) : resource;
}
function leadsNowhere(root, steps) {
  let node = root;
  for (const step of steps) {
    if (node.kind !== "map" || step.endsWith("[]")) return false;
    node = getField(node, step);
    if (node === void 0) return step !== "";
  }
  return false;
}
var Walk = class {
  #resource;
  #spec;
  #change;
  #steps;
  constructor(resource, spec, change) {
    this.#resource = resource;
    this.#spec = spec;
    this.#change = change;
    this.#steps = pathSteps(spec.path);
  }
  from(node, depth) {
    if (depth === this.#steps.length) return this.#change.set(node);
    switch (node.kind) {
      case "seq":
        return mapItems(node, (item) => this.from(item, depth));
      case "map":
        return this.#intoMap(node, depth);
      default:
        if (isNull2(node)) return node;
        throw this.#failure("expected sequence or mapping node", node);
    }
  }
  #intoMap(map, depth) {
    const step = this.#steps[depth] ?? "";
    const isList2 = step.endsWith("[]");
    const name = isList2 ? step.slice(0, -2) : step;
    if (name === "") throw this.#failure("cannot set or create an empty field name", map);
    const field2 = this.#field(getField(map, name), isList2, depth, map);
    if (field2 === void 0) return map;
    const changed = this.from(field2, depth + 1);
    return setField(map, name, changed);
  }
  /** The field to go on with: as it is, made where it is missing, or made of a null. */
  #field(field2, isList2, depth, map) {
    if (field2 !== void 0 && !isNull2(field2)) return field2;
    const { create, createTag = "", origin = map } = this.#change;
    if (isList2)
      return field2 && { kind: "seq", items: [], source: field2.source, offset: field2.offset };
    if (!this.#spec.create || create === void 0) return field2;
    const isLast = depth === this.#steps.length - 1;
    if (!isLast || create === "map") return mapNode([], origin);
    return field2?.kind === "scalar" ? { ...field2, tag: createTag } : scalarNode("", "", origin);
  }
  #failure(problem2, at3) {
    const { path } = this.#spec;
    const message = `considering field '${path}' of object ${formatResId(this.#resource.id)}: ${problem2}`;
    return failure("bad-resource", message, at3);
  }
};

// src/kustomize/transformers/image-reference.ts
function overrideImage(image, args) {
  const old = splitImage(image);
  const name = args.newName ?? old.name;
  const { tag, digest } = pin(old, args);
  return name + (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
}
function pin(old, { newTag, digest, tagSuffix }) {
  if (newTag !== void 0 || digest !== void 0)
    return { tag: newTag ?? "", digest: digest ?? "" };
  return tagSuffix === void 0 ? old : { tag: old.tag + tagSuffix, digest: "" };
}
function splitImage(image) {
  const slash = Math.max(0, image.indexOf("/"));
  const at3 = image.indexOf("@", slash);
  const colon = image.indexOf(":", slash);
  if (colon === -1 && at3 === -1) return { name: image, tag: "", digest: "" };
  if (at3 !== -1 && (colon === -1 || at3 < colon)) {
    return { name: image.slice(0, at3), tag: "", digest: image.slice(at3 + 1) };
  }
  const end = at3 === -1 ? image.length : at3;
  return {
    name: image.slice(0, colon),
    tag: image.slice(colon + 1, end),
    digest: image.slice(end + 1)
  };
}

// src/kustomize/transformers/images.ts
function transformImages(map, args, fieldSpecs) {
  const pattern = imagePattern(args);
  const set = (node) => {
    if (isNull2(node)) return node;
    if (node.kind !== "scalar") throw wrongKind("scalar", node);
    if (!pattern.test(node.text)) return node;
    return replaceText(node, overrideImage(node.text, args), "", args.at);
  };
  map.update((resource) => {
    if (resource.kind === "CustomResourceDefinition") return resource;
    return applyFieldSpecs(changeContainers(resource, set), fieldSpecs, { set });
  });
}
function imagePattern({ name, at: at3 }) {
  const compiled = compileGoRegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
  if (compiled instanceof RegExp) return compiled;
  const hint = "write a backslash before characters such as [ ( or *";
  throw failure("bad-image", `the image name '${name}': ${compiled.problem}`, at3, hint);
}
var withoutContainers = /* @__PURE__ */ new WeakSet();
function changeContainers(resource, change) {
  const root = new ContainerWalk(change).map(resource.root, 0);
  return resource.withRoot(root);
}
var REMEMBERED_DEPTH = 2;
var ContainerWalk = class {
  #found = 0;
  #change;
  constructor(change) {
    this.#change = change;
  }
  map(map, depth) {
    let entries;
    for (let i = 0; i < map.entries.length; i++) {
      const entry2 = map.entries[i];
      if (entry2 === void 0 || entry2.value.kind === "scalar") continue;
      const changed = this.#field(entry2, depth);
      if (changed !== entry2.value) {
        entries ??= [...map.entries];
        entries[i] = { key: entry2.key, value: changed };
      }
    }
    return entries ? withEntries(map, entries) : map;
  }
  #field({ key, value }, depth) {
    if (key.text === "containers" || key.text === "initContainers") {
      return this.#list(this.#node(value, depth + 1));
    }
    if (withoutContainers.has(value)) return value;
    const before = this.#found;
    const walked = this.#node(value, depth + 1);
    if (this.#found === before && depth < REMEMBERED_DEPTH) withoutContainers.add(value);
    return walked;
  }
  #node(node, depth) {
    if (node.kind === "seq") return mapItems(node, (item) => this.#node(item, depth));
    return node.kind === "map" ? this.map(node, depth) : node;
  }
  #list(node) {
    if (node.kind !== "seq") return node;
    this.#found++;
    return mapItems(node, (container) => {
      if (isNull2(container)) return container;
      if (container.kind !== "map") throw wrongKind("map", container);
      const image = getField(container, "image");
      return image ? setField(container, "image", this.#change(image)) : container;
    });
  }
};

// src/kustomize/transformers/labels.ts
function transformStringMaps(map, { texts: texts2, fieldSpecs }) {
  const sorted = new Map([...texts2.texts].sort(([a], [b]) => a < b ? -1 : 1));
  if (sorted.size === 0) return;
  map.update(
    (resource) => applyFieldSpecs(resource, fieldSpecs, {
      create: "map",
      origin: texts2.at,
      set(node) {
        if (isNull2(node)) return node;
        if (node.kind !== "map") throw wrongKind("map", node);
        return setStrings(node, sorted);
      }
    })
  );
}
var METADATA_LABELS = [
  { group: "", version: "", kind: "", path: "metadata/labels", create: true }
];
function labelFieldSpecs(args, { tables }) {
  const title = "labels";
  const own = mergeFieldSpecs(args.fields, tables.labels, title);
  if (args.includeSelectors) {
    return own.length === 0 ? tables.commonLabels : mergeFieldSpecs(own, tables.commonLabels, title);
  }
  const withTemplates = args.includeTemplates ? mergeFieldSpecs(own, tables.templateLabels, title) : own;
  if (withTemplates.length === 0) return METADATA_LABELS;
  return mergeFieldSpecs(withTemplates, METADATA_LABELS, title);
}

// src/kustomize/transformers/name-affix.ts
var SKIPPED = [
  { group: "", version: "", kind: "CustomResourceDefinition" },
  { group: "apiregistration.k8s.io", version: "", kind: "APIService" },
  { group: "", version: "", kind: "Namespace" }
];
function transformNameAffix(map, args) {
  map.update((resource) => {
    const original = resource.originalId;
    if (SKIPPED.some((gvk) => isGvkSelected(original, gvk))) return resource;
    let renamed = resource;
    for (const spec of specsFor(args.fieldSpecs, resource)) {
      if (isGvkSelected(original, spec)) renamed = affixField(renamed, spec, args);
    }
    return renamed;
  });
}
function affixField(resource, spec, { kind, affix }) {
  const recorded = spec.path === "metadata/name" ? recordAffix(resource, kind, affix.text) : resource;
  return applyFieldSpec(recorded, spec, {
    create: "scalar",
    createTag: "str",
    origin: affix,
    set(node) {
      const old = node.kind === "scalar" ? node.text : "";
      return replaceText(node, kind === "prefix" ? affix.text + old : old + affix.text, "", affix);
    }
  });
}
function recordAffix(resource, kind, affix) {
  if (affix === "") return resource;
  const { prefixes, suffixes } = resource.history;
  const change = kind === "prefix" ? { prefixes: [...prefixes, affix] } : { suffixes: [...suffixes, affix] };
  return resource.withHistory(change).withIdRemembered();
}

// src/kustomize/transformers/namespace.ts
var METADATA_NAMESPACE = {
  group: "",
  version: "",
  kind: "",
  path: "metadata/namespace",
  create: true
};
function transformNamespace(map, args) {
  const rows = sortRows(args.fieldSpecs);
  const change = namespaceChange(args);
  map.update((resource) => {
    let moved = resource.withIdRemembered();
    if (!resource.id.clusterScoped) moved = applyFieldSpec(moved, METADATA_NAMESPACE, change);
    const isBinding = isRoleBinding(resource.kind);
    if (isBinding) moved = moveSubjects(moved, args, change);
    if (resource.apiVersion === "v1") moved = applyFieldSpecs(moved, rows.names, change);
    return applyFieldSpecs(moved, isBinding ? rows.otherThanSubjects : rows.others, change);
  });
  checkConflicts(map);
}
function moveResource(resource, namespace2) {
  const args = { namespace: namespace2, fieldSpecs: [], subjects: "defaultOnly", unsetOnly: false };
  const change = namespaceChange(args);
  const moved = resource.id.clusterScoped ? resource : applyFieldSpec(resource, METADATA_NAMESPACE, change);
  return isRoleBinding(resource.kind) ? moveSubjects(moved, args, change) : moved;
}
var rowsOfTable = /* @__PURE__ */ new WeakMap();
function sortRows(table) {
  const known = rowsOfTable.get(table);
  if (known) return known;
  const others = table.filter(
    ({ path }) => path !== "metadata/namespace" && path !== "metadata/name"
  );
  const rows = {
    names: table.filter(({ path }) => path === "metadata/name"),
    others,
    otherThanSubjects: others.filter(
      ({ path, kind }) => path !== "subjects/namespace" || !isRoleBinding(kind)
    )
  };
  rowsOfTable.set(table, rows);
  return rows;
}
function namespaceChange({ namespace: namespace2, unsetOnly }) {
  return {
    create: "scalar",
    createTag: "str",
    origin: namespace2,
    set(node) {
      if (unsetOnly && isPresent(node) && node.kind === "scalar" && node.text !== "") return node;
      return replaceText(node, namespace2.text, "str", namespace2);
    }
  };
}
function isRoleBinding(kind) {
  return kind === "RoleBinding" || kind === "ClusterRoleBinding";
}
function moveSubjects(resource, args, change) {
  if (args.subjects === "none") return resource;
  const subjects = getField(resource.root, "subjects");
  if (!isPresent(subjects)) return resource;
  if (subjects.kind !== "seq") throw wrongKind("seq", subjects);
  const [field2, wanted] = args.subjects === "defaultOnly" ? ["name", "default"] : ["kind", "ServiceAccount"];
  const moved = mapItems(subjects, (subject) => {
    if (textOf(getField(subject, field2)) !== wanted) return subject;
    return moveSubject(subject, args, change);
  });
  return resource.withRoot(setField(resource.root, "subjects", moved));
}
function moveSubject(subject, { namespace: namespace2 }, change) {
  if (subject.kind !== "map") return subject;
  const old = getField(subject, "namespace");
  if (old === void 0) return setText(subject, "namespace", namespace2.text, "str", namespace2);
  return setField(subject, "namespace", change.set(old));
}
function checkConflicts(map) {
  const seen = /* @__PURE__ */ new Map();
  for (const [, resource] of map.entries()) {
    const key = resIdKey(resource.id);
    const first = seen.get(key);
    if (first) {
      throw failure(
        "resource-conflict",
        `namespace transformation produces ID conflict: [${formatResId(first.originalId)} ${formatResId(resource.originalId)}]`,
        resource.root,
        `both become ${formatResId(resource.id)}; the first is defined at ${placeOf(first.root)}`
      );
    }
    seen.set(key, resource);
  }
}

// src/kustomize/replacements/field-path.ts
function fieldPathSteps(path) {
  const known = stepsOfPath2.get(path);
  if (known) return known;
  const steps = joinBrackets(splitAtDots(path));
  stepsOfPath2.set(path, steps);
  return steps;
}
var stepsOfPath2 = /* @__PURE__ */ new Map();
function splitAtDots(path) {
  const parts = path.split(".");
  if (parts.length > 1 && parts[0] === "") parts.shift();
  const steps = [];
  for (const part2 of parts) {
    const last = steps.at(-1);
    if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}.${part2}`;
    else steps.push(part2);
  }
  return steps;
}
function joinBrackets(parts) {
  const steps = [];
  for (let i = 0; i < parts.length; i++) {
    let step = parts[i] ?? "";
    if (!step.startsWith("[") || step.endsWith("]")) {
      steps.push(step);
      continue;
    }
    while (i < parts.length - 1) {
      const next = parts[++i] ?? "";
      step += `.${next}`;
      if (next.endsWith("]")) break;
    }
    steps.push(step.includes("=") ? step : step.replace(/^[[\]]+|[[\]]+$/g, ""));
  }
  return steps;
}
function isElementStep(step) {
  return step.startsWith("[") && step.endsWith("]");
}
function parseElementStep(step) {
  const inner = step.slice(1, -1);
  const equals = inner.indexOf("=");
  return equals === -1 ? void 0 : { field: inner.slice(0, equals), value: inner.slice(equals + 1) };
}
var NO_EQUALS = "list path element must contain fieldName=fieldValue for element to match";

// src/kustomize/replacements/change-fields.ts
function changeFields(root, steps, change) {
  const walk = new Walk2(change);
  const node = walk.from(root, steps, 0);
  return { node, count: walk.count };
}
var Walk2 = class {
  count = 0;
  #change;
  constructor(change) {
    this.#change = change;
  }
  /** @param at which step comes next */
  from(node, steps, at3) {
    const step = steps[at3];
    if (step === void 0) {
      this.count++;
      return this.#change.set(node);
    }
    if (isPosition(step)) return this.#position(node, steps, at3);
    if (isElementStep(step)) return this.#elements(node, steps, at3);
    if (step === "*") return mapSeq(node, (item) => this.from(item, steps, at3 + 1));
    return this.#field(node, steps, at3);
  }
  #field(node, steps, at3) {
    if (node.kind !== "map") {
      if (!isNull2(node)) throw wrongKind("map", node);
      if (this.#change.create !== void 0) this.count++;
      return node;
    }
    const name = steps[at3] ?? "";
    const field2 = getField(node, name) ?? this.#made(steps[at3 + 1]);
    if (field2 === void 0) return node;
    return setField(node, name, this.from(field2, steps, at3 + 1));
  }
  /** What a missing node becomes: the step after it says whether that is a list or a map. */
  #made(next) {
    const { create, at: at3 } = this.#change;
    if (create === void 0) return void 0;
    const { source, offset } = at3;
    if (next === void 0 && create === "scalar") return untagged("", at3);
    const isList2 = next === void 0 ? create === "seq" : isElementStep(next) || isPosition(next);
    return isList2 ? { kind: "seq", items: [], source, offset } : mapNode([], at3);
  }
  #position(node, steps, at3) {
    const position2 = Number(steps[at3]);
    const items = itemsOf2(node);
    const made2 = position2 === items.length ? this.#made(steps[at3 + 1]) : void 0;
    const item = items[position2] ?? made2;
    if (item === void 0 || node.kind !== "seq") {
      const problem2 = `index ${position2} specified but only ${items.length} elements found`;
      const hint = "positions count from 0; with create: true the one behind the last is made";
      throw failure("bad-replacement", problem2, this.#change.at, hint);
    }
    const changed = this.from(item, steps, at3 + 1);
    if (made2) return withItems(node, [...items, changed]);
    return changed === item ? node : withItems(node, items.with(position2, changed));
  }
  #elements(node, steps, at3) {
    const wanted = parseElementStep(steps[at3] ?? "");
    if (wanted === void 0) throw failure("bad-replacement", NO_EQUALS, this.#change.at);
    const pattern = compilePattern(wanted.value);
    if (!(pattern instanceof RegExp)) {
      throw failure("bad-replacement", pattern.problem, this.#change.at);
    }
    const before = this.count;
    const isScalar = wanted.field === "";
    const visit = (item) => {
      const field2 = isScalar ? item : getField(item, wanted.field);
      if (field2 === void 0 || !pattern.test(yamlText(field2))) return item;
      return this.from(item, steps, isScalar ? steps.length : at3 + 1);
    };
    const changed = mapSeq(node, visit);
    if (this.count > before || this.#change.create === void 0) return changed;
    if (changed.kind !== "seq") return changed;
    return withItems(changed, [...changed.items, this.#madeElement(wanted, visit)]);
  }
  #madeElement({ field: field2, value }, visit) {
    const { at: at3 } = this.#change;
    const before = this.count;
    const text = untagged(value, at3);
    const made2 = field2 === "" ? text : mapNode([{ key: keyNode(field2, at3), value: text }], at3);
    const element = visit(made2);
    if (this.count > before) return element;
    const problem2 = `the element made for [${field2}=${value}] does not match itself`;
    throw failure("bad-replacement", problem2, at3, "write the text without expression characters");
  }
};
function isPosition(step) {
  return /^\+?\d+$/.test(step);
}
var patterns = /* @__PURE__ */ new Map();
function compilePattern(text) {
  const known = patterns.get(text);
  if (known) return known;
  const pattern = compileGoRegExp(text);
  patterns.set(text, pattern);
  return pattern;
}
function untagged(text, { source, offset }) {
  return { kind: "scalar", text, tag: "", style: "plain", source, offset };
}
function itemsOf2(node) {
  if (isNull2(node)) return [];
  if (node.kind !== "seq") throw wrongKind("seq", node);
  return node.items;
}
function mapSeq(node, change) {
  const items = itemsOf2(node);
  if (node.kind !== "seq") return node;
  const changed = items.map(change);
  return changed.some((item, i) => item !== items[i]) ? withItems(node, changed) : node;
}
function yamlText(node) {
  if (node.kind !== "scalar") return emitNode(node).trim();
  const { text, style } = node;
  if (style === "single") return `'${text.replaceAll("'", "''")}'`;
  if (style === "double") return JSON.stringify(text);
  const isQuoted = node.tag === "str" && scalarTag({ ...node, tag: "" }) !== "str";
  return isQuoted || styleOfString(text, false) === "single" ? JSON.stringify(text) : text.trim();
}

// src/kustomize/replacements/lookup.ts
function lookup(root, steps) {
  let node = root;
  for (const step of steps.map((text) => text.trim())) {
    if (step === "") continue;
    if (node === void 0) return void 0;
    node = lookupStep(node, step);
  }
  return node;
}
function lookupStep(node, step) {
  if (/^[-+]?\d+$/.test(step)) return elementsOf(node)[positionOf(step, node)];
  if (step === "-") return elementsOf(node).at(-1);
  if (step === "*") {
    const hint = "a source is one field: name an element by its position or as [name=web]";
    throw failure("bad-reference", "wildcard is not supported in PathGetter", node, hint);
  }
  if (isElementStep(step)) return findElement(node, step);
  if (isNull2(node)) return void 0;
  if (node.kind !== "map") throw wrongKind("map", node);
  return getField(node, step);
}
function positionOf(step, node) {
  const position2 = Number(step);
  if (position2 >= 0) return position2;
  throw failure("bad-reference", `array index ${step} cannot be negative`, node);
}
function elementsOf(node) {
  if (isNull2(node)) return [];
  if (node.kind !== "seq") throw wrongKind("seq", node);
  return node.items;
}
function findElement(node, step) {
  const wanted = parseElementStep(step);
  if (wanted === void 0) throw failure("bad-reference", NO_EQUALS, node);
  return elementsOf(node).find((element) => {
    const field2 = wanted.field === "" ? element : getField(element, wanted.field);
    return field2 !== void 0 && (field2.kind === "scalar" ? field2.text : "") === wanted.value;
  });
}

// src/kustomize/transformers/replacements.ts
function transformReplacements(map, replacements2) {
  for (const { source, targets, at: at3 } of replacements2) {
    if (source === void 0 || targets === void 0) {
      const message = "replacements must specify a source and at least one target";
      throw failure("bad-replacement", message, at3);
    }
    const value = readSource(map, source);
    for (const target of targets) writeTarget(map, target, value);
  }
}
function selectPositions(map, selector) {
  return map.candidates(selector).filter((position2) => map.at(position2)?.ids.some((id) => isSelectedBy(id, selector)));
}
var NAME_PATH = "metadata.name";
function readSource(map, source) {
  const resource = selectSource(map, source);
  const path = source.fieldPath?.text ?? NAME_PATH;
  const value = at2(
    source.fieldPath ?? source.at,
    () => "error looking up replacement source",
    () => lookup(resource.root, fieldPathSteps(path))
  );
  if (value === void 0 || isNothing(value)) {
    throw failure(
      "bad-replacement",
      `fieldPath \`${path}\` is missing for replacement source ${formatResId(source)}`,
      source.fieldPath ?? source.at,
      `${formatResId(resource.id)} is the source`
    );
  }
  return partOf(value, source);
}
function selectSource(map, source) {
  const positions = selectPositions(map, source);
  const [position2, another] = positions;
  const resource = position2 === void 0 ? void 0 : map.at(position2);
  if (resource !== void 0 && another === void 0) return resource;
  const shown = formatSource(source);
  if (resource === void 0) {
    const hint = "a source has to be a resource of this level; check kind, name and namespace";
    throw failure("bad-replacement", `nothing selected by ${shown}`, source.at, hint);
  }
  const others = positions.slice(0, 5);
  const ids = others.map((other) => formatResId(map.at(other)?.id ?? source));
  const message = `multiple matches for selector ${shown}`;
  throw failure("bad-replacement", message, source.at, `it matches ${ids.join(", ")}`);
}
function formatSource(source) {
  const parts = [formatResId(source)];
  if (source.fieldPath) parts.push(source.fieldPath.text);
  const { delimiter, index, create } = source.options ?? NO_OPTIONS2;
  if (delimiter !== "" || create) parts.push(`${delimiter}(${index}), create=${create}`);
  return parts.join(":");
}
var NO_OPTIONS2 = { delimiter: "", index: 0, create: false };
function partOf(value, { options, at: at3 }) {
  if (options === void 0 || options.delimiter === "") return value;
  if (value.kind !== "scalar") throw onlyScalars(at3);
  const part2 = value.text.split(options.delimiter)[options.index];
  if (part2 === void 0 || options.index < 0) {
    const message = `options.index ${options.index} is out of bounds for value ${value.text}`;
    throw failure("bad-replacement", message, at3);
  }
  return { ...value, text: part2 };
}
function onlyScalars(at3) {
  return failure("bad-replacement", "delimiter option can only be used with scalar nodes", at3);
}
function writeTarget(map, target, value) {
  const { select: select2 } = target;
  if (select2 === void 0) {
    throw failure("bad-replacement", "target must specify resources to select", target.at);
  }
  const matchesMetadata = compileMetadataSelector(select2);
  const isRejected = compileRejects(target.reject);
  for (const position2 of selectPositions(map, select2)) {
    const resource = map.at(position2);
    if (resource === void 0 || !matchesMetadata(resource) || isRejected(resource)) continue;
    map.replace(position2, writeFields(resource, target, value));
  }
}
function compileRejects(rejects) {
  const tests = rejects.flatMap((reject) => {
    const byId = (resource) => resource.ids.some((id) => isSelectedBy(id, reject));
    const byMetadata = compileMetadataSelector(reject);
    return [
      ...isEmptyId(reject) ? [] : [byId],
      ...reject.labelSelector || reject.annotationSelector ? [byMetadata] : []
    ];
  });
  return (resource) => tests.some((test2) => test2(resource));
}
function isEmptyId({
  group,
  version,
  kind,
  name,
  namespace: namespace2
}) {
  return group + version + kind + name + namespace2 === "";
}
function writeFields(resource, target, value) {
  const paths = target.fieldPaths.length > 0 ? target.fieldPaths : [namePath(target)];
  let changed = resource;
  for (const path of paths) changed = writeField(changed, path, target.options, value);
  return changed;
}
function namePath({ at: { source, offset } }) {
  return { text: NAME_PATH, source, offset };
}
function writeField(resource, path, options, value) {
  const create = options?.create ? value.kind : void 0;
  const missing2 = () => `unable to find ${create ? "or create " : ""}field ${JSON.stringify(path.text)} in replacement target`;
  const { node, count } = at2(
    path,
    missing2,
    () => changeFields(resource.root, fieldPathSteps(path.text), {
      set: (field2) => newValue(field2, value, options, path),
      create,
      at: path
    })
  );
  if (count === 0) {
    const id = formatResId(resource.id);
    const hint = create ? `in ${id}` : `in ${id}; with options.create: true a missing field is made`;
    throw failure("bad-replacement", missing2(), path, hint);
  }
  return node.kind === "map" ? resource.withRoot(node) : resource;
}
function at2(place, lead, walk) {
  try {
    return walk();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "bad-resource") throw error;
    throw failure("bad-replacement", `${lead()}: ${error.message}`, place, error.hint);
  }
}
function newValue(field2, value, options, path) {
  const text = value.kind === "scalar" ? value.text : "";
  if (options === void 0 || options.delimiter === "") {
    return field2.kind === "scalar" ? withText(field2, text, value) : value;
  }
  if (field2.kind !== "scalar") throw onlyScalars(path);
  return withText(field2, replacePart(field2.text, text, options), value);
}
function withText(field2, text, { source, offset }) {
  return field2.text === text ? field2 : { ...field2, text, source, offset };
}
function replacePart(old, part2, { delimiter, index }) {
  if (index < 0) return part2 + delimiter + old;
  let start = 0;
  for (let i = 0; i < index; i++) {
    const found = old.indexOf(delimiter, start);
    if (found === -1) return old + delimiter + part2;
    start = found + delimiter.length;
  }
  const end = old.indexOf(delimiter, start);
  return old.slice(0, start) + part2 + (end === -1 ? "" : old.slice(end));
}

// src/kustomize/transformers/replicas.ts
function transformReplicas(map, { name, count, at: at3 }, fieldSpecs) {
  let isFound = false;
  for (const spec of fieldSpecs) {
    for (const position2 of map.candidates({ name, kind: "" })) {
      const resource = map.at(position2);
      if (!resource?.ids.some((id) => id.name === name && isGvkSelected(id, spec))) continue;
      isFound = true;
      if (!specsFor(fieldSpecs, resource).includes(spec)) continue;
      const change = {
        create: "scalar",
        createTag: "int",
        origin: at3,
        set: (node) => replaceText(node, String(count), "int", at3)
      };
      map.replace(position2, applyFieldSpec(resource, spec, change));
    }
  }
  if (!isFound) throw notFound(map, { name, count, at: at3 }, fieldSpecs);
}
function notFound(map, { name, at: at3 }, specs) {
  const kinds2 = specs.map((spec) => formatGvk(spec)).join(" ");
  const names = map.resources.flatMap(
    (resource) => specs.some((spec) => isGvkSelected(resource.id, spec)) ? [resource.name] : []
  );
  return failure(
    "resource-not-found",
    `resource with name ${name} does not match a config with the following GVK [${kinds2}]`,
    at3,
    didYouMean(name, names)
  );
}

// src/kustomize/plugins/value-add.ts
function planValueAdd(config, context) {
  const { value, targets, file } = readConfig(config, context.warnings, (reader) => ({
    value: reader.text("value"),
    targets: reader.objects("targets", "Target", decodeTarget2) ?? [],
    file: reader.text("targetFilePath")
  }));
  const all = [...targets, ...file ? readTargets(file, context) : []];
  if (all.length === 0) {
    throw failure("bad-value", "must specify at least one target", config.root);
  }
  const { source, offset } = value ?? config.root;
  const text = { text: value?.text.trim() || context.directoryName, source, offset };
  return (map) => {
    for (const target of all) addValue(map, target, text);
  };
}
function readTargets(file, { files, root, warnings }) {
  const { source } = files.load(root, file);
  const node = readYaml11(source)?.node;
  if (node === void 0) return [];
  const prefix = "error unmarshaling JSON: while decoding JSON: ";
  const decoding = {
    prefix,
    code: "bad-value",
    strict: false,
    lenient: true,
    errors: [],
    warnings
  };
  const reader = new ObjectReader(node, "Targets", [], decoding);
  const targets = reader.objects("targets", "Target", decodeTarget2) ?? [];
  reader.close();
  const [error] = decoding.errors;
  if (error) throw error;
  return targets;
}
function decodeTarget2(reader) {
  const fieldPath = reader.text("fieldPath");
  if (fieldPath === void 0) {
    throw failure("bad-value", "fieldPath cannot be empty", reader.at, "write it as spec/host");
  }
  const filePathPosition = reader.integer("filePathPosition", "int") ?? 0;
  if (filePathPosition < 0) {
    const message = `value of FilePathPosition (${filePathPosition}) cannot be negative`;
    throw failure("bad-value", message, reader.at);
  }
  const selector = reader.object("selector", "Selector", decodeSelector);
  return { at: reader.at, selector, fieldPath, filePathPosition };
}
function addValue(map, target, value) {
  const { selector, fieldPath, filePathPosition } = target;
  const positions = selector ? select(map, selector) : [...map.entries()].map(([at3]) => at3);
  const steps = fieldSteps(fieldPath.text);
  for (const position2 of positions) {
    const resource = map.at(position2);
    if (resource === void 0) continue;
    if (fieldPath.text === "metadata/namespace") {
      map.replace(position2, moveResource(resource, value));
      continue;
    }
    const set = (node) => {
      const old = node.kind === "scalar" ? node.text : "";
      const text = filePathPosition > 0 ? insertPart(old, filePathPosition - 1, value.text) : value.text;
      return replaceText(node, text, "", value);
    };
    const root = changeAt(resource.root, steps, set, value);
    if (root?.kind === "map") map.replace(position2, resource.withRoot(root));
  }
}
function fieldSteps(path) {
  const steps = [];
  for (const part2 of path.split("/")) {
    const last = steps.at(-1);
    if (last?.endsWith("\\")) steps[steps.length - 1] = `${last.slice(0, -1)}/${part2}`;
    else steps.push(part2);
  }
  return steps.map((step) => step.trim()).filter(Boolean);
}
function changeAt(node, steps, set, at3) {
  const [step, ...rest] = steps;
  if (step === void 0) return set(node);
  if (/^\d+$/.test(step) || step === "-" || isElementStep(step)) {
    return changeElement(node, step, rest, set, at3);
  }
  if (isNull2(node)) return void 0;
  if (node.kind !== "map") throw wrongKind("map", node);
  const changed = changeAt(getField(node, step) ?? made(rest[0], at3), rest, set, at3);
  return changed && setField(node, step, changed);
}
function changeElement(node, step, rest, set, at3) {
  if (node.kind !== "seq") throw wrongKind("seq", node);
  const { items } = node;
  if (!isElementStep(step)) {
    const position3 = step === "-" ? items.length - 1 : Number(step);
    const item2 = items[position3];
    const changed2 = item2 && changeAt(item2, rest, set, at3);
    return changed2 && withItems(node, items.with(position3, changed2));
  }
  const wanted = parseElementStep(step);
  if (wanted === void 0) throw failure("bad-value", NO_EQUALS, at3);
  const position2 = items.findIndex((item2) => {
    const field2 = wanted.field === "" ? item2 : getField(item2, wanted.field);
    return field2?.kind === "scalar" && field2.text === wanted.value;
  });
  const item = items[position2];
  if (item !== void 0) {
    const changed2 = changeAt(item, rest, set, at3);
    return changed2 && withItems(node, items.with(position2, changed2));
  }
  const text = { ...keyNode(wanted.value, at3) };
  const element = wanted.field === "" ? text : mapNode([{ key: keyNode(wanted.field, at3), value: text }], at3);
  const changed = changeAt(element, rest, set, at3);
  return changed && withItems(node, [...items, changed]);
}
function made(next, at3) {
  if (next === void 0) return keyNode("", at3);
  const { source, offset } = at3;
  const isList2 = isElementStep(next) || /^\d+$/.test(next);
  return isList2 ? { kind: "seq", items: [], source, offset } : mapNode([], at3);
}
function insertPart(path, position2, part2) {
  const isAbsolute = path.startsWith("/");
  const parts = path.split("/").filter(Boolean);
  const inserted = parts.toSpliced(Math.min(position2, parts.length), 0, part2);
  return (isAbsolute ? "/" : "") + inserted.join("/");
}

// src/kustomize/plugins/transformers.ts
var TRANSFORMERS = {
  AnnotationsTransformer: (config, context) => stringMaps("annotations", config, context),
  LabelTransformer: (config, context) => stringMaps("labels", config, context),
  HashTransformer: () => appendHashes,
  ImageTagTransformer: imageTag,
  NamespaceTransformer: namespace,
  PatchJson6902Transformer: patchJson6902,
  PatchStrategicMergeTransformer: patchStrategicMerge,
  PatchTransformer: patch,
  PrefixTransformer: (config, context) => affixes(["prefix"], config, context),
  SuffixTransformer: (config, context) => affixes(["suffix"], config, context),
  PrefixSuffixTransformer: (config, context) => affixes(["prefix", "suffix"], config, context),
  ReplacementTransformer: replacements,
  ReplicaCountTransformer: replicaCount,
  ValueAddTransformer: (config, { files, root, warnings }) => planValueAdd(config, { files, root, warnings, directoryName: basename(root.directory) })
};
function stringMaps(field2, config, { warnings }) {
  const { texts: texts2, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    texts: reader.textMap(field2),
    fieldSpecs: readFieldSpecs(reader) ?? []
  }));
  return (map) => texts2 && transformStringMaps(map, { texts: texts2, fieldSpecs });
}
function imageTag(config, { warnings }) {
  const { image, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    image: reader.object("imageTag", "Image", decodeImageArgs) ?? noImage(config.root),
    fieldSpecs: readFieldSpecs(reader) ?? []
  }));
  return (map) => transformImages(map, image, fieldSpecs);
}
function noImage(at3) {
  const none = void 0;
  return { at: at3, name: "", newName: none, newTag: none, tagSuffix: none, digest: none };
}
var SUBJECT_MODES = ["defaultOnly", "none", "allServiceAccounts"];
function namespace(config, { warnings }) {
  const args = readConfig(config, warnings, (reader) => ({
    fieldSpecs: readFieldSpecs(reader) ?? [],
    unsetOnly: reader.flag("unsetOnly"),
    subjects: reader.text("setRoleBindingSubjects")
  }));
  const subjects = SUBJECT_MODES.find((mode) => mode === (args.subjects?.text ?? "defaultOnly"));
  if (subjects === void 0) {
    const message = `invalid value ${JSON.stringify(args.subjects?.text)} for setRoleBindingSubjects: must be one of "defaultOnly", "none" or "allServiceAccounts"`;
    throw failure("bad-value", message, args.subjects);
  }
  const name = metadataText(config, "namespace");
  return (map) => name && transformNamespace(map, { ...args, namespace: name, subjects });
}
function patchJson6902(config, context) {
  const args = readConfig(config, context.warnings, (reader) => ({
    at: reader.at,
    target: reader.object("target", "Selector", decodeSelector),
    path: reader.text("path"),
    patch: reader.text("jsonOp"),
    options: /* @__PURE__ */ new Map()
  }));
  return planPatchJson6902(args, context);
}
function patchStrategicMerge(config, context) {
  const { paths, patches } = readConfig(config, context.warnings, (reader) => ({
    paths: reader.texts("paths") ?? [],
    patches: reader.text("patches")
  }));
  if (paths.length === 0 && patches === void 0) {
    throw failure("bad-patch", "empty file path and empty patch content", config.root);
  }
  if (patches === void 0) return planPatchesStrategicMerge(paths, context);
  const inline = planDocuments(parseResources(inlinePatch(patches).source), [patches], context);
  if (paths.length === 0) return inline;
  const files = planPatchesStrategicMerge(paths, context);
  return (map) => {
    files(map);
    inline(map);
  };
}
function patch(config, context) {
  return planPatch(readConfig(config, context.warnings, decodePatchArgs), context);
}
function affixes(kinds2, config, { warnings }) {
  const { texts: texts2, fieldSpecs } = readConfig(config, warnings, (reader) => {
    if (kinds2.length === 1) reader.ignore("prefix", "suffix");
    return {
      texts: kinds2.map((kind) => [kind, readAffix(reader, kind)]),
      fieldSpecs: requiredFieldSpecs(reader)
    };
  });
  return (map) => {
    for (const [kind, affix] of texts2) transformNameAffix(map, { kind, affix, fieldSpecs });
  };
}
function readAffix(reader, kind) {
  const { source, offset } = reader.at;
  return reader.text(kind) ?? { text: "", source, offset };
}
function requiredFieldSpecs(reader) {
  const fieldSpecs = readFieldSpecs(reader);
  if (fieldSpecs) return fieldSpecs;
  const hint = "add fieldSpecs: with the path metadata/name";
  throw failure("bad-kustomization", "fieldSpecs is not expected to be nil", reader.at, hint);
}
function replacements(config, context) {
  const { files, root, warnings } = context;
  const fields = readConfig(
    config,
    warnings,
    (reader) => reader.objects("replacements", "ReplacementField", decodeReplacementField) ?? []
  );
  const loaded = loadReplacements(fields, files, root, warnings);
  return (map) => transformReplacements(map, loaded);
}
function replicaCount(config, { warnings }) {
  const { replica, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    replica: reader.object("replica", "Replica", decodeReplicaArgs) ?? {
      at: reader.at,
      name: "",
      count: 0
    },
    fieldSpecs: readFieldSpecs(reader) ?? []
  }));
  return (map) => transformReplicas(map, replica, fieldSpecs);
}

// src/kustomize/plugins/load.ts
function loadGenerators(entries, context) {
  return readConfigs(entries, context).map((config) => {
    const kind = builtInKind(config);
    const plugin = Object.hasOwn(GENERATORS, kind) ? GENERATORS[kind] : void 0;
    if (plugin === void 0) throw notA("generator", config);
    const generated = configured(config, () => plugin(config, context));
    const entry2 = provenanceOf(config);
    return entry2 ? { ...generated, resource: withOrigin(generated.resource, entry2) } : generated;
  });
}
function loadTransformers(entries, context) {
  return readConfigs(entries, context).map((config) => ({
    apply: loadTransformer(config, context),
    provenance: provenanceOf(config)
  }));
}
function runValidators(entries, map, context) {
  for (const config of readConfigs(entries, context)) {
    const apply = loadTransformer(config, context);
    const before = new ResourceMap(map.resources);
    apply(map);
    if (contents2(before) === contents2(map)) continue;
    const message = `validator shouldn't modify the resource map: ${shownConfig(config)} does`;
    throw failure("conflict", message, config.root, "list it under `transformers:` if it should");
  }
}
function contents2(map) {
  return map.resources.map(({ root }) => emitNode(withoutValidatedBy(root))).join("---\n");
}
function withoutValidatedBy(root) {
  const metadata = getField(root, "metadata");
  const labels = getField(metadata, "labels");
  if (metadata?.kind !== "map" || labels?.kind !== "map") return root;
  if (getField(labels, "validated-by") === void 0) return root;
  const rest = removeField(labels, "validated-by");
  const changed = isNothing(rest) ? removeField(metadata, "labels") : setField(metadata, "labels", rest);
  return setField(root, "metadata", changed);
}
function loadTransformer(config, context) {
  const kind = builtInKind(config);
  const plugin = Object.hasOwn(TRANSFORMERS, kind) ? TRANSFORMERS[kind] : void 0;
  if (plugin === void 0) throw notA("transformer", config);
  return configured(config, () => plugin(config, context));
}
function readConfigs(entries, context) {
  if (entries.length === 0) return [];
  const { originPath } = context.level;
  const path = originPath === void 0 ? void 0 : join(originPath, context.fileName);
  const inline = [];
  const paths = [];
  for (const entry2 of entries) {
    const configs = inlineConfigs(entry2);
    if (configs === void 0) paths.push(entry2);
    else inline.push(...configs.map((config) => path ? withOrigin(config, { path }) : config));
  }
  return context.readResources(paths, inline);
}
function inlineConfigs(entry2) {
  try {
    return parseResources(inlinePatch(entry2).source);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function builtInKind(config) {
  const { group, version, kind } = config.id;
  if (group !== "" || version !== "builtin") {
    throw failure(
      "not-supported",
      `external plugins disabled; unable to load external plugin '${kind}'`,
      config.root,
      "plugins, functions and containers are not run here: render their output into a file and list that under `resources:`"
    );
  }
  if (!Object.hasOwn(GENERATORS, kind) && !Object.hasOwn(TRANSFORMERS, kind)) {
    const known = [...Object.keys(GENERATORS), ...Object.keys(TRANSFORMERS)].sort().join(", ");
    const message = `unable to load builtin ${formatGvk(config.id)}`;
    throw failure("not-supported", message, config.root, `built in are ${known}`);
  }
  return kind;
}
function notA(what, config) {
  const message = `${shownConfig(config)} not a ${what}`;
  const field2 = what === "generator" ? "transformers" : "generators";
  return failure("bad-kustomization", message, config.root, `list it under \`${field2}:\``);
}
function configured(config, configure) {
  try {
    return configure();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `${shownConfig(config)} fails configuration: ${error.message}`;
    const at3 = error.at ?? failure(error.code, message, config.root).at;
    throw new UserError(error.code, message, { at: at3, hint: error.hint, cause: error });
  }
}
function provenanceOf(config) {
  const path = config.history.provenance?.path;
  return path === void 0 ? void 0 : pluginEntry(config, path);
}

// src/kustomize/transformers/index.ts
var PLANS = [
  ["PatchStrategicMergeTransformer", planStrategicMerges],
  ["PatchTransformer", ({ patches }, context) => patches.map((args) => planPatch(args, context))],
  ["NamespaceTransformer", planNamespace],
  ["PrefixTransformer", planPrefix],
  ["SuffixTransformer", planSuffix],
  ["LabelTransformer", planLabels],
  ["AnnotationsTransformer", planAnnotations],
  ["PatchJson6902Transformer", planJson6902],
  ["ReplicaCountTransformer", planReplicas],
  ["ImageTagTransformer", planImages],
  ["ReplacementTransformer", planReplacements]
];
function planTransformers(kustomization, context) {
  const fileName = basename(kustomization.file);
  return PLANS.flatMap(([transformer, plan]) => {
    const { originPath } = context;
    const provenance = originPath === void 0 ? void 0 : builtInEntry(originPath, fileName, transformer);
    return plan(kustomization, context).map((apply) => ({ apply, provenance }));
  });
}
function planStrategicMerges({ patchesStrategicMerge }, context) {
  if (patchesStrategicMerge.length === 0) return [];
  return [planPatchesStrategicMerge(patchesStrategicMerge, context)];
}
function planNamespace({ namespace: namespace2 }, { config }) {
  if (namespace2 === void 0) return [];
  const fieldSpecs = config.tables.namespace;
  const args = { namespace: namespace2, fieldSpecs, subjects: "defaultOnly", unsetOnly: false };
  return [(map) => transformNamespace(map, args)];
}
function planPrefix({ namePrefix }, { config }) {
  if (namePrefix === void 0) return [];
  const args = { kind: "prefix", affix: namePrefix, fieldSpecs: config.tables.namePrefix };
  return [(map) => transformNameAffix(map, args)];
}
function planSuffix({ nameSuffix }, { config }) {
  if (nameSuffix === void 0) return [];
  const args = { kind: "suffix", affix: nameSuffix, fieldSpecs: config.tables.nameSuffix };
  return [(map) => transformNameAffix(map, args)];
}
function planLabels({ labels, commonLabels }, { config }) {
  const entries = labels.map(({ pairs, ...args }) => {
    const fieldSpecs2 = labelFieldSpecs({ pairs, ...args }, config);
    return (map) => pairs && transformStringMaps(map, { texts: pairs, fieldSpecs: fieldSpecs2 });
  });
  if (entries.length === 0 && (commonLabels?.texts.size ?? 0) === 0) return [];
  const fieldSpecs = config.tables.commonLabels;
  return [
    ...entries,
    (map) => commonLabels && transformStringMaps(map, { texts: commonLabels, fieldSpecs })
  ];
}
function planAnnotations({ commonAnnotations }, { config }) {
  if (commonAnnotations === void 0 || commonAnnotations.texts.size === 0) return [];
  const args = { texts: commonAnnotations, fieldSpecs: config.tables.commonAnnotations };
  return [(map) => transformStringMaps(map, args)];
}
function planJson6902({ patchesJson6902 }, context) {
  return patchesJson6902.map((args) => planPatchJson6902(args, context));
}
function planReplicas({ replicas }, { config }) {
  return replicas.map((args) => (map) => transformReplicas(map, args, config.tables.replicas));
}
function planImages({ images }, { config }) {
  return images.map((args) => (map) => transformImages(map, args, config.tables.images));
}
function planReplacements({ replacements: replacements2 }, { files, root, warnings }) {
  if (replacements2.length === 0) return [];
  const loaded = loadReplacements(replacements2, files, root, warnings);
  return [(map) => transformReplacements(map, loaded)];
}

// src/kustomize/vars/vars.ts
function addVars(known, added, map) {
  for (const variable of added) tie(variable, map);
  return mergeVars(known, added);
}
function mergeVars(known, added) {
  const merged2 = new Map(known);
  for (const variable of added) {
    const first = merged2.get(variable.name);
    if (first) {
      const message = `var '${variable.name}' already encountered`;
      throw failure("conflict", message, variable.at, `first defined at ${placeOf(first.at)}`);
    }
    merged2.set(variable.name, variable);
  }
  return merged2.size === known.size ? known : merged2;
}
function tie(variable, map) {
  const { objref } = variable;
  const clusterScoped2 = isClusterScoped(apiVersionOf(objref), objref.kind);
  const wanted = { ...objref, clusterScoped: clusterScoped2 };
  const isExact = objref.namespace !== "" || clusterScoped2;
  const matches2 = [...map.entries()].filter(
    ([, resource2]) => resource2.ids.some(
      (id) => isExact ? isSameResId(id, wanted) : id.name === wanted.name && isSameGvk(id, wanted)
    )
  );
  const [match, another] = matches2;
  if (another) {
    const message = `found ${matches2.length} resId matches for var ${formatVar(variable)} (unable to disambiguate)`;
    throw failure("bad-reference", message, variable.at, "add the namespace to objref");
  }
  if (match === void 0) return;
  const [position2, resource] = match;
  const vars = [...resource.history.vars, variable.name];
  map.replace(position2, resource.withHistory({ vars }));
}
function formatVar({ name, objref, fieldPath }) {
  return `{${name} ${formatGvk(objref)} {${fieldPath}}}`;
}

// src/kustomize/accumulate.ts
function accumulate(state, level) {
  const decoded = loadKustomization(state.files, level.root);
  const accumulator = new Accumulator(state);
  accumulator.addKustomization(decoded.kustomization, level, decoded.warnings);
  return accumulator.result(level.root);
}
var Accumulator = class _Accumulator {
  #state;
  #map = new ResourceMap();
  #config = EMPTY_CONFIG;
  #vars = /* @__PURE__ */ new Map();
  #warnings = [];
  #directories = [];
  constructor(state) {
    this.#state = state;
  }
  result({ directory }) {
    return {
      resources: this.#map.resources,
      config: this.#config,
      vars: this.#vars,
      warnings: this.#warnings,
      directories: [directory, ...this.#directories]
    };
  }
  /**
   * Does what a kustomization file says, in an order that does not depend on the file.
   *
   * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget.go accumulateTarget
   */
  addKustomization(kustomization, level, warnings) {
    this.#warnings.push(...warnings);
    this.addResources(kustomization.resources, level);
    this.#addConfig(kustomization, level.root);
    this.#generate(kustomization, level);
    for (const path of kustomization.components) this.#addComponent(path, level);
    const steps = this.#planSteps(kustomization, level);
    for (const step of steps) this.#run(step);
    runValidators(kustomization.validators, this.#map, this.#pluginContext(kustomization, level));
    this.#vars = addVars(this.#vars, kustomization.vars, this.#map);
  }
  /** Adds files and bases. */
  addResources(paths, level) {
    for (const path of paths) {
      if (this.#isFile(path, level.root)) this.#addFile(path, level);
      else this.#addBase(path, level);
    }
  }
  addOne(resource, at3) {
    this.#state.schema.note(resource);
    const [position2] = this.#map.currentPositionsOf(resource.id);
    const first = position2 === void 0 ? void 0 : this.#map.at(position2);
    if (first) throw duplicate(resource, first, resource.root === first.root ? at3 : resource.root);
    this.#map.append(resource);
  }
  #isFile(path, root) {
    const { files } = this.#state;
    if (isRepository(path.text) || path.text === "") return false;
    if (/^https?:/i.test(path.text)) return true;
    const real = files.tree.realPath(files.join(root, path));
    return real !== void 0 && files.tree.kind(real) === "file";
  }
  #addFile(path, { root, originPath }) {
    const { files, schema } = this.#state;
    const real = files.locate(root, path);
    const { clusterScoped: clusterScoped2 } = schema;
    for (const read of fileResources(files, real)) {
      const scoped = clusterScoped2.size > 0 ? read.withHistory({ clusterScoped: clusterScoped2 }) : read;
      const entry2 = originPath === void 0 ? void 0 : { path: join(originPath, path.text) };
      this.addOne(entry2 ? withOrigin(scoped, entry2) : scoped, path);
    }
  }
  #addBase(path, { root, originPath }) {
    const entered = enterDirectory(this.#state.files, root, path);
    const below = originPath === void 0 ? void 0 : join(originPath, path.text);
    const base = this.#base({ root: entered, originPath: below }, path);
    for (const resource of base.resources) this.addOne(resource, path);
    this.#config = mergeConfigs(this.#config, base.config);
    this.#vars = mergeVars(this.#vars, base.vars.values());
    this.#warnings.push(...base.warnings);
    this.#directories.push(...base.directories);
  }
  /** The base as it was built before, unless what it depends on is different now. */
  #base(level, path) {
    const { bases, files, schema } = this.#state;
    const key = `${level.root.directory}
${level.originPath ?? ""}
${schema.id}`;
    const known = bases.get(key);
    if (known) {
      for (const directory of known.directories) checkCycle(directory, level.root.parent, path);
      return known;
    }
    const { kustomization } = loadKustomization(files, level.root);
    if (kustomization.kind === "Component") {
      const message = `expected kind != 'Component' for path '${level.root.directory}'`;
      throw failure("bad-kustomization", message, path, "list it under `components:`");
    }
    const before = schema.id;
    schema.set(kustomization, level.root);
    const built = accumulate(this.#state, level);
    if (schema.id === before) bases.set(key, built);
    return built;
  }
  #addComponent(path, { root, originPath }) {
    const { files, schema } = this.#state;
    const entered = enterDirectory(files, root, path);
    const { kustomization, warnings } = loadKustomization(files, entered);
    if (kustomization.kind !== "Component") {
      const message = `expected kind 'Component' for path '${entered.directory}' but got '${kustomization.kind}'`;
      throw failure(
        "bad-kustomization",
        message,
        path,
        "list it under `resources:`, or make it a Component"
      );
    }
    schema.set(kustomization, entered);
    const below = originPath === void 0 ? void 0 : join(originPath, path.text);
    this.#directories.push(entered.directory);
    this.addKustomization(kustomization, { root: entered, originPath: below }, warnings);
  }
  #addConfig({ configurations, crds }, root) {
    const { files } = this.#state;
    const own = configurations.map((path) => decodeConfigurations(files.load(root, path).source)).reduce(mergeConfigs, EMPTY_CONFIG);
    this.#config = mergeConfigs(this.#config, mergeConfigs(defaultConfig(), own));
    const ofCrds = crds.map((path) => decodeCrds(files.load(root, path).source));
    this.#config = mergeConfigs(this.#config, ofCrds.reduce(mergeConfigs, EMPTY_CONFIG));
  }
  #generate(kustomization, level) {
    const { configMapGenerator, secretGenerator, generatorOptions, helm, file } = kustomization;
    const { files } = this.#state;
    const entries = { ConfigMap: configMapGenerator, Secret: secretGenerator };
    for (const kind of ["ConfigMap", "Secret"]) {
      for (const args of entries[kind]) {
        const options = mergeOptions(args.options, generatorOptions);
        const generated = generate(kind, { ...args, options }, files, level.root);
        absorb(this.#map, this.#marked(generated, level, basename(file), `${kind}Generator`));
      }
    }
    if (helm) throw helmRefused(helm);
    for (const generated of loadGenerators(
      kustomization.generators,
      this.#pluginContext(kustomization, level)
    )) {
      absorb(this.#map, generated);
    }
  }
  #marked(generated, { originPath }, fileName, generator) {
    if (originPath === void 0) return generated;
    const resource = withOrigin(generated.resource, builtInEntry(originPath, fileName, generator));
    return { ...generated, resource };
  }
  #planSteps(kustomization, level) {
    const { files, schema } = this.#state;
    const context = {
      files,
      root: level.root,
      config: this.#config,
      originPath: level.originPath,
      schemas: () => schema.schemas,
      warnings: this.#warnings
    };
    return [
      ...planTransformers(kustomization, context),
      ...loadTransformers(kustomization.transformers, this.#pluginContext(kustomization, level))
    ];
  }
  #run({ apply, provenance }) {
    apply(this.#map);
    this.#map.update((resource) => {
      const marked = provenance ? withTransformation(resource, provenance) : resource;
      return isNothing(marked.root) ? void 0 : marked;
    });
  }
  #pluginContext({ file }, level) {
    const { files, schema } = this.#state;
    return {
      files,
      level,
      root: level.root,
      fileName: basename(file),
      schemas: () => schema.schemas,
      warnings: this.#warnings,
      readResources: (paths, inline) => {
        const accumulator = new _Accumulator(this.#state);
        for (const resource of inline) accumulator.addOne(resource, void 0);
        accumulator.addResources(paths, level);
        return accumulator.result(level.root).resources;
      }
    };
  }
};

// src/kustomize/finish/order.ts
function sortResources(resources, options) {
  if (options === void 0) return sortLegacy(resources, DEFAULT_ORDER);
  const { order, legacySortOptions, at: at3 } = options;
  if (order !== "legacy" && order !== "fifo") {
    const message = "the field 'sortOptions.order' must be one of [fifo, legacy]";
    throw failure("bad-kustomization", message, at3, `it is '${order}'`);
  }
  if (order === "legacy") return sortLegacy(resources, legacySortOptions ?? DEFAULT_ORDER);
  if (legacySortOptions) {
    const message = `the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'`;
    throw failure("bad-kustomization", message, at3, "remove it, or write order: legacy");
  }
  return resources;
}
var DEFAULT_ORDER = { orderFirst: KINDS_FIRST, orderLast: KINDS_LAST };
function sortLegacy(resources, { orderFirst, orderLast }) {
  const ranks2 = kindRanks(orderFirst, orderLast);
  return resources.map((resource) => {
    const { id } = resource;
    const rank = ranks2.get(id.kind) ?? 0;
    return { resource, id, rank, gvk: gvkSortText(id), text: idSortText(id) };
  }).sort(compareKeys).map(({ resource }) => resource);
}
function compareKeys(a, b) {
  if (isSameGvk(a.id, b.id)) return compareText(a.text, b.text);
  if (a.rank !== b.rank) return a.rank - b.rank;
  const byKind = compareText(a.gvk, b.gvk);
  return areNamespaces(a.id, b.id) ? -byKind : byKind;
}
function areNamespaces(a, b) {
  return a.kind === "Namespace" && b.kind === "Namespace" && (a.group === "" || b.group === "");
}
function idSortText(id) {
  return `${formatGvk(id)}|${id.namespace || "~X"}|${id.name || "~N"}`;
}

// src/kustomize/references/choose-referral.ts
function chooseReferral(candidates, reference) {
  const { referrer, target, name, isMap, isRoleRef } = reference;
  const named = candidates.byPreviousName.get(name);
  if (named === void 0) return { kind: "none" };
  const reach = reachOf(reference.original);
  const reachable = named.filter(reach);
  const narrowed = reference.namespace === void 0 ? reachable : inNamespace(reachable, reference.namespace, candidates, reach);
  const byKind = narrowed.filter((candidate) => hadKind(candidate, target));
  const byRole = isRoleRef ? ofRoleRef(byKind, referrer) : byKind;
  const near = byRole.filter((candidate) => isNear(candidate, referrer));
  return pick(near, referrer, isMap);
}
function pick(candidates, referrer, comparesNamespace) {
  const [only, another] = candidates;
  if (only === void 0) return { kind: "none" };
  if (another === void 0) return { kind: "found", resource: only };
  const loosely = candidates.filter((candidate) => areAffixesEqual(candidate, referrer, true));
  const rest = loosely.length > 1 ? loosely.filter((candidate) => areAffixesEqual(candidate, referrer, false)) : loosely;
  const [first] = rest;
  if (first === void 0) return { kind: "none" };
  const areSame = rest.every(
    ({ name, namespace: namespace2 }) => name === first.name && (!comparesNamespace || namespace2 === first.namespace)
  );
  return areSame ? { kind: "found", resource: first } : { kind: "ambiguous", resources: rest };
}
function hadKind(candidate, gvk) {
  return candidate.previousIds.some((id) => isGvkSelected(id, gvk));
}
function reachOf(referrer) {
  if (referrer.id.clusterScoped) return () => true;
  const own = effectiveNamespace(referrer.id);
  const ofSubjects = subjectNamespaces(referrer);
  return ({ id, namespace: namespace2 }) => id.clusterScoped || effectiveNamespace(id) === own || ofSubjects.has(namespace2);
}
function subjectNamespaces(referrer) {
  const namespaces = /* @__PURE__ */ new Set();
  const subjects = referrer.kind === "RoleBinding" ? getField(referrer.root, "subjects") : void 0;
  if (subjects?.kind !== "seq") return namespaces;
  for (const subject of subjects.items) {
    const namespace2 = getField(subject, "namespace");
    if (namespace2 === void 0 || textOf(getField(subject, "kind")) !== "ServiceAccount") continue;
    if (isNull2(namespace2)) {
      const message = `Invalid Input: namespace is blank for resource "${referrer.name}"`;
      throw failure("bad-reference", message, namespace2, "write the namespace, or remove the field");
    }
    namespaces.add(textOf(namespace2) ?? "");
  }
  return namespaces;
}
function inNamespace(named, namespace2, { byOriginalNamespace }, reach) {
  const wasThere = byOriginalNamespace.get(namespace2)?.some(reach) === true;
  return named.filter(
    ({ id, originalId }) => effectiveNamespace(wasThere ? originalId : id) === namespace2
  );
}
function ofRoleRef(candidates, referrer) {
  const roleRef = getField(referrer.root, "roleRef");
  const group = textOf(getField(roleRef, "apiGroup"));
  const kind = textOf(getField(roleRef, "kind"));
  if (group === void 0 || kind === void 0) return candidates;
  return candidates.filter((candidate) => hadKind(candidate, { group, version: "", kind }));
}
function isNear(candidate, referrer) {
  if (referrer.id.clusterScoped || candidate.id.clusterScoped) return true;
  if (candidate.kind === "ServiceAccount") return true;
  return effectiveNamespace(candidate.id) === effectiveNamespace(referrer.id);
}
function areAffixesEqual(a, b, emptyAgrees) {
  const agree = (x, y) => emptyAgrees && (x.length === 0 || y.length === 0) || haveSameEnd(x, y);
  return agree(a.history.prefixes, b.history.prefixes) && agree(a.history.suffixes, b.history.suffixes);
}
function haveSameEnd(a, b) {
  const length = Math.min(a.length, b.length);
  if (length === 0) return a.length === b.length;
  for (let i = 1; i <= length; i++) if (a.at(-i) !== b.at(-i)) return false;
  return true;
}

// src/kustomize/references/name-references.ts
function fixNameReferences(map, references) {
  const candidates = indexCandidates(map);
  if (candidates.byPreviousName.size === 0) return;
  map.update((original) => {
    let referrer = original;
    for (const field2 of fieldsOfKind(references, original)) {
      referrer = new Fix({ original, referrer, candidates }, field2).run();
    }
    return referrer;
  });
}
function indexCandidates(map) {
  const byPreviousName = /* @__PURE__ */ new Map();
  const byOriginalNamespace = /* @__PURE__ */ new Map();
  for (const [, resource] of map.entries()) {
    enter2(byOriginalNamespace, effectiveNamespace(resource.originalId), resource);
    const names = new Set(resource.history.previous.map((id) => id.name));
    for (const name of names) enter2(byPreviousName, name, resource);
  }
  return { byPreviousName, byOriginalNamespace };
}
function enter2(index, key, resource) {
  const resources = index.get(key);
  if (resources) resources.push(resource);
  else index.set(key, [resource]);
}
var fieldsOfReferences = /* @__PURE__ */ new WeakMap();
function fieldsOfKind(references, resource) {
  let byKind = fieldsOfReferences.get(references);
  if (!byKind) {
    byKind = /* @__PURE__ */ new Map();
    fieldsOfReferences.set(references, byKind);
  }
  const id = resource.originalId;
  const key = `${id.group}/${id.version}/${id.kind}`;
  let fields = byKind.get(key);
  if (!fields) {
    fields = references.flatMap(
      ({ target, referrers }) => referrers.filter((spec) => isGvkSelected(id, spec)).map((spec) => ({ spec, target }))
    );
    byKind.set(key, fields);
  }
  return fields;
}
var Fix = class {
  #context;
  #spec;
  #target;
  constructor(context, { spec, target }) {
    this.#context = context;
    this.#spec = spec;
    this.#target = target;
  }
  run() {
    try {
      return applyFieldSpec(this.#context.referrer, this.#spec, {
        set: (node) => this.#value(node)
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const message = `updating name reference in '${this.#spec.path}' field of '${formatResId(this.#context.referrer.id)}': ${error.message}`;
      throw new UserError("bad-reference", message, {
        at: error.at,
        hint: error.hint,
        cause: error
      });
    }
  }
  #value(node) {
    if (isNull2(node)) return node;
    if (node.kind === "seq") return mapItems(node, (item) => this.#item(item));
    return this.#item(node);
  }
  #item(node) {
    if (isNull2(node)) return node;
    switch (node.kind) {
      case "scalar":
        return this.#scalar(node.text, node);
      case "map":
        return this.#map(node);
      default:
        throw wrongKind("scalar", node);
    }
  }
  #scalar(name, node) {
    const choice = this.#choose(name, void 0, false);
    if (choice.kind === "ambiguous") throw this.#ambiguous(choice.resources, node, false);
    if (choice.kind === "none" || choice.resource.name === name) return node;
    return replaceText(node, choice.resource.name, "", choice.resource.root);
  }
  /** A map that names an object, such as a subject: it also gets the namespace. */
  #map(node) {
    const nameNode = getField(node, "name");
    if (nameNode === void 0) {
      const hint = `the field spec '${this.#spec.path}' has to lead to a name, or to a map with a name`;
      throw failure("bad-reference", "path config error; no 'name' field in node", node, hint);
    }
    const name = textOf(nameNode) ?? "";
    const choice = this.#choose(name, textOf(getField(node, "namespace")), true);
    if (choice.kind === "ambiguous") throw this.#ambiguous(choice.resources, node, true);
    if (choice.kind === "none") return node;
    const { resource } = choice;
    if (resource.name === name && resource.namespace === "") return node;
    const named = setText(node, "name", resource.name, "", resource.root);
    if (resource.namespace === "") return named;
    return setText(named, "namespace", resource.namespace, "", resource.root);
  }
  #choose(name, namespace2, isMap) {
    const { original, referrer, candidates } = this.#context;
    const isRoleRef = this.#spec.path.endsWith("roleRef/name");
    const target = this.#target;
    return chooseReferral(candidates, {
      original,
      referrer,
      target,
      name,
      namespace: namespace2,
      isMap,
      isRoleRef
    });
  }
  #ambiguous(resources, node, isMap) {
    const id = formatResId(this.#context.referrer.id);
    const ids = resources.map((resource) => formatResId(resource.id)).join(", ");
    const message = `considering field '${this.#spec.path}' of object ${id}: found multiple possible referrals: ${ids}`;
    const places = resources.map((resource) => placeOf(resource.root)).join(", ");
    const hint = `defined at ${places}; ${isMap ? "name the namespace in the reference" : "give them different names"}`;
    return failure("bad-reference", message, node, hint);
  }
};

// src/kustomize/data/merge-types.ts
var MERGE_TYPES = `metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92
metadata:92
metadata:92 status:7
conditions!type
metadata:92 status:9
conditions!type
metadata:92
metadata:92 spec:12 status:13
template:73
conditions!type
metadata:92 spec:15 status:16
template:73
conditions!type
metadata:92 spec:18 status:19
template:73
conditions!type
metadata:92 spec:21 status:22
template:73
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:39
jobTemplate:43
metadata:92 spec:41 status:42
template:73
conditions!type
metadata:92 spec:41
metadata:92 spec:45
jobTemplate:46
metadata:92 spec:41
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
conditions!type metadata:92
metadata:92
env!name ports!containerPort+protocol volumeDevices!devicePath volumeMounts!mountPath
metadata:92
env!name volumeDevices!devicePath volumeMounts!mountPath
volumeClaimTemplate:68
metadata:92
metadata:92
metadata:92 status:61
conditions!type
metadata:92 spec:63 status:64
podCIDRs!
addresses!type conditions!type
metadata:92
metadata:92 status:67
conditions!type
metadata:92
metadata:92 spec:70 status:71
containers!name[54 ephemeralContainers!name[56 hostAliases!ip imagePullSecrets!name initContainers!name[54 topologySpreadConstraints!topologyKey+whenUnsatisfiable volumes!name[83
conditions!type podIPs!ip
metadata:92 template:73
metadata:92 spec:70
metadata:92 spec:75 status:76
template:73
conditions!type
metadata:92
metadata:92
metadata:92 spec:81 status:82
metadata:92 secrets!name
ports!port+protocol
conditions!type
ephemeral:57
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
configMapGenerator!name secretGenerator!name
finalizers! ownerReferences!uid
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 status:101
conditions!type
metadata:92
metadata:92 status:104
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:118
drivers!name
metadata:92
metadata:92
metadata:92
metadata:92 spec:123
drivers!name
metadata:92
metadata:92
metadata:92`;
var MERGE_KINDS = `admissionregistration.k8s.io/v1/MutatingWebhookConfiguration 0
admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration 1
admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration 2
admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration 3
apiextensions.k8s.io/v1/CustomResourceDefinition 4
apiextensions.k8s.io/v1beta1/CustomResourceDefinition 5
apiregistration.k8s.io/v1/APIService 6
apiregistration.k8s.io/v1beta1/APIService 8
apps/v1/ControllerRevision 10
apps/v1/DaemonSet 11
apps/v1/Deployment 14
apps/v1/ReplicaSet 17
apps/v1/StatefulSet 20
authentication.k8s.io/v1/TokenRequest 23
authentication.k8s.io/v1/TokenReview 24
authentication.k8s.io/v1beta1/TokenReview 25
authorization.k8s.io/v1/LocalSubjectAccessReview 26
authorization.k8s.io/v1/SelfSubjectAccessReview 27
authorization.k8s.io/v1/SelfSubjectRulesReview 28
authorization.k8s.io/v1/SubjectAccessReview 29
authorization.k8s.io/v1beta1/LocalSubjectAccessReview 30
authorization.k8s.io/v1beta1/SelfSubjectAccessReview 31
authorization.k8s.io/v1beta1/SelfSubjectRulesReview 32
authorization.k8s.io/v1beta1/SubjectAccessReview 33
autoscaling/v1/HorizontalPodAutoscaler 34
autoscaling/v1/Scale 35
autoscaling/v2beta1/HorizontalPodAutoscaler 36
autoscaling/v2beta2/HorizontalPodAutoscaler 37
batch/v1/CronJob 38
batch/v1/Job 40
batch/v1beta1/CronJob 44
certificates.k8s.io/v1/CertificateSigningRequest 47
certificates.k8s.io/v1beta1/CertificateSigningRequest 48
coordination.k8s.io/v1/Lease 49
coordination.k8s.io/v1beta1/Lease 50
discovery.k8s.io/v1/EndpointSlice 84
discovery.k8s.io/v1beta1/EndpointSlice 85
events.k8s.io/v1/Event 86
events.k8s.io/v1beta1/Event 87
extensions/v1beta1/Ingress 88
flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema 89
flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration 90
kustomize.config.k8s.io/v1beta1/Kustomization 91
networking.k8s.io/v1/Ingress 93
networking.k8s.io/v1/IngressClass 94
networking.k8s.io/v1/NetworkPolicy 95
networking.k8s.io/v1beta1/Ingress 96
networking.k8s.io/v1beta1/IngressClass 97
node.k8s.io/v1/RuntimeClass 98
node.k8s.io/v1beta1/RuntimeClass 99
policy/v1/PodDisruptionBudget 100
policy/v1beta1/Eviction 102
policy/v1beta1/PodDisruptionBudget 103
policy/v1beta1/PodSecurityPolicy 105
rbac.authorization.k8s.io/v1/ClusterRole 106
rbac.authorization.k8s.io/v1/ClusterRoleBinding 107
rbac.authorization.k8s.io/v1/Role 108
rbac.authorization.k8s.io/v1/RoleBinding 109
rbac.authorization.k8s.io/v1beta1/ClusterRole 110
rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding 111
rbac.authorization.k8s.io/v1beta1/Role 112
rbac.authorization.k8s.io/v1beta1/RoleBinding 113
scheduling.k8s.io/v1/PriorityClass 114
scheduling.k8s.io/v1beta1/PriorityClass 115
storage.k8s.io/v1/CSIDriver 116
storage.k8s.io/v1/CSINode 117
storage.k8s.io/v1/StorageClass 119
storage.k8s.io/v1/VolumeAttachment 120
storage.k8s.io/v1beta1/CSIDriver 121
storage.k8s.io/v1beta1/CSINode 122
storage.k8s.io/v1beta1/CSIStorageCapacity 124
storage.k8s.io/v1beta1/StorageClass 125
storage.k8s.io/v1beta1/VolumeAttachment 126
v1/Binding 51
v1/ComponentStatus 52
v1/ConfigMap 53
v1/Endpoints 55
v1/Event 58
v1/LimitRange 59
v1/Namespace 60
v1/Node 62
v1/PersistentVolume 65
v1/PersistentVolumeClaim 66
v1/Pod 69
v1/PodTemplate 72
v1/ReplicationController 74
v1/ResourceQuota 77
v1/Secret 78
v1/Service 79
v1/ServiceAccount 80`;

// src/kustomize/patches/merge-schema.ts
var builtInSchemas = {
  ofKind(apiVersion, kind) {
    const line = builtInKinds().get(`${apiVersion}/${kind}`);
    return line === void 0 ? void 0 : typeAt(line);
  }
};
function isBuiltInKind(apiVersion, kind) {
  return builtInKinds().has(`${apiVersion}/${kind}`);
}
function builtInKinds() {
  kinds ??= new Map(MERGE_KINDS.split("\n").map(parseKind));
  return kinds;
}
var kinds;
var lines;
var types = [];
function parseKind(line) {
  const space = line.indexOf(" ");
  return [line.slice(0, space), Number(line.slice(space + 1))];
}
function typeAt(line) {
  const known = types[line];
  if (known) return known;
  lines ??= MERGE_TYPES.split("\n");
  const type = new BuiltInType(lines[line] ?? "");
  types[line] = type;
  return type;
}
var BuiltInType = class {
  keys = void 0;
  #fields;
  constructor(line) {
    this.#fields = new Map(line.split(" ").filter(Boolean).map(parseField));
  }
  field(name) {
    return this.#fields.get(name);
  }
  items() {
    return void 0;
  }
};
var FIELD = /^([^!:[]+)(?:!([^:[]*))?(?:[:[](\d+))?$/;
function parseField(text) {
  const [, name = "", keys, line] = FIELD.exec(text) ?? [];
  return [name, new BuiltInField(keys, line)];
}
var BuiltInField = class {
  keys;
  #line;
  constructor(keys, line) {
    this.keys = keys === void 0 ? void 0 : keys.split("+").filter(Boolean);
    this.#line = line === void 0 ? void 0 : Number(line);
  }
  field(name) {
    return this.keys === void 0 && this.#line !== void 0 ? typeAt(this.#line).field(name) : void 0;
  }
  items() {
    return this.keys !== void 0 && this.#line !== void 0 ? typeAt(this.#line) : void 0;
  }
};

// src/kustomize/patches/openapi.ts
function parseOpenApi(source) {
  const document = readYaml11(source);
  const value = document?.value;
  if (!isJsonObject(value)) {
    const message = "invalid schema file: it has to be a map with definitions";
    throw failure("bad-kustomization", message, document?.node ?? { source, offset: 0 });
  }
  const definitions = objectAt(value, "definitions");
  return {
    schemas: new DefinedSchemas(definitions),
    clusterScoped: clusterScopedKinds(objectAt(value, "paths"))
  };
}
function objectAt(value, key) {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
  return isJsonObject(found) ? found : {};
}
function textAt(value, key) {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
  return typeof found === "string" ? found : void 0;
}
var GVK = "x-kubernetes-group-version-kind";
function kindKey(gvk) {
  const group = textAt(gvk, "group") ?? "";
  const version = textAt(gvk, "version") ?? "";
  return `${group === "" ? version : `${group}/${version}`}/${textAt(gvk, "kind") ?? ""}`;
}
var DefinedSchemas = class {
  #kinds = /* @__PURE__ */ new Map();
  constructor(definitions) {
    for (const definition of Object.values(definitions)) {
      const gvks = isJsonObject(definition) ? definition[GVK] : void 0;
      for (const gvk of isJsonList(gvks) ? gvks : []) {
        this.#kinds.set(kindKey(gvk), new DefinedSchema(definition, definitions));
      }
    }
  }
  ofKind(apiVersion, kind) {
    return this.#kinds.get(`${apiVersion}/${kind}`);
  }
};
var DefinedSchema = class _DefinedSchema {
  keys;
  #definition;
  #definitions;
  constructor(definition, definitions) {
    this.#definition = definition;
    this.#definitions = definitions;
    this.keys = mergeKeys(definition);
  }
  field(name) {
    const properties = objectAt(this.#definition, "properties");
    if (Object.hasOwn(properties, name)) return this.#resolved(properties[name]);
    const additional = isJsonObject(this.#definition) ? this.#definition.additionalProperties : void 0;
    return isJsonObject(additional) ? this.#resolved(additional) : void 0;
  }
  items() {
    if (!isJsonObject(this.#definition)) return void 0;
    const { type, items } = this.#definition;
    const isArray = type === "array" || isJsonList(type) && type.length === 1 && type[0] === "array";
    return isArray && isJsonObject(items) ? this.#resolved(items) : void 0;
  }
  #resolved(definition) {
    let resolved = definition;
    for (let steps = 0; steps < 100; steps++) {
      const reference = textAt(resolved, "$ref");
      if (reference === void 0) {
        return resolved === void 0 ? void 0 : new _DefinedSchema(resolved, this.#definitions);
      }
      const name = reference.replace(/^#\/definitions\//, "").replaceAll("~1", "/").replaceAll("~0", "~");
      resolved = Object.hasOwn(this.#definitions, name) ? this.#definitions[name] : void 0;
    }
    return void 0;
  }
};
function mergeKeys(definition) {
  const strategy = textAt(definition, "x-kubernetes-patch-strategy");
  if (!strategy?.split(",").includes("merge") || !isJsonObject(definition)) return void 0;
  const mapKeys = definition["x-kubernetes-list-map-keys"];
  if (isJsonList(mapKeys)) return mapKeys.map(String);
  const key = textAt(definition, "x-kubernetes-patch-merge-key");
  return key === void 0 ? [] : [key];
}
function clusterScopedKinds(paths) {
  const isNamespaced = /* @__PURE__ */ new Map();
  for (const [path, methods] of Object.entries(paths)) {
    const gvk = objectAt(methods, "get")[GVK];
    if (!isJsonObject(gvk)) continue;
    const key = kindKey(gvk);
    const hasNamespace = path.includes("namespaces/{namespace}");
    isNamespaced.set(key, hasNamespace || isNamespaced.get(key) === true);
  }
  const kinds2 = [...isNamespaced].filter(([, namespaced]) => !namespaced).map(([key]) => key);
  return new Set(kinds2.filter((key) => !isBuiltIn(key)));
}
function isBuiltIn(key) {
  const slash = key.lastIndexOf("/");
  return isClusterScoped(key.slice(0, slash), key.slice(slash + 1));
}
function bothSchemas(first, second) {
  return {
    ofKind: (apiVersion, kind) => first.ofKind(apiVersion, kind) ?? second.ofKind(apiVersion, kind)
  };
}

// src/kustomize/schema-state.ts
var BUILT_IN_VERSION = "v1.21.2";
var SchemaState = class {
  #files;
  #isSet = false;
  #schemas = builtInSchemas;
  #clusterScoped = /* @__PURE__ */ new Set();
  #id = "";
  /** kustomize loads its own types when it meets a kind of unknown scope, and then keeps them. */
  #keepsBuiltIn = false;
  constructor(files) {
    this.#files = files;
  }
  get schemas() {
    return this.#schemas;
  }
  get clusterScoped() {
    return this.#clusterScoped;
  }
  /** Differs where the types do. */
  get id() {
    return this.#id;
  }
  /** Takes note of a resource that was read before a schema was set. */
  note({ apiVersion, kind }) {
    if (this.#isSet || this.#keepsBuiltIn) return;
    this.#keepsBuiltIn = !isClusterScoped(apiVersion, kind) && !isBuiltInKind(apiVersion, kind);
  }
  /**
   * Takes the `openapi` of a kustomization: its types stand alone, unless the built-in ones were
   * needed before.
   *
   * @throws UserError `bad-kustomization`, `file-not-found`
   */
  set({ openapi }, root) {
    const path = openapi?.texts.get("path");
    const version = openapi?.texts.get("version");
    const file = path && this.#files.load(root, path);
    if (this.#isSet) return;
    if (file) {
      if (version) {
        const message = "builtin version and custom schema provided, cannot use both";
        throw failure("bad-kustomization", message, version, "remove one of path and version");
      }
      const custom = parseOpenApi(file.source);
      this.#schemas = this.#keepsBuiltIn ? bothSchemas(custom.schemas, builtInSchemas) : custom.schemas;
      this.#clusterScoped = custom.clusterScoped;
      this.#isSet = true;
      this.#id = file.path;
    } else if (version && version.text !== "") {
      if (version.text !== BUILT_IN_VERSION) {
        const message = "the specified OpenAPI version is not built in";
        throw failure(
          "bad-kustomization",
          message,
          version,
          `write ${BUILT_IN_VERSION}, or remove it`
        );
      }
      this.#isSet = true;
    }
  }
};

// src/kustomize/vars/expand.ts
function expandVars(text, readVar) {
  const whole = /^\$\(([^)]*)\)$/.exec(text)?.[1];
  if (whole !== void 0) return readVar(whole) ?? text;
  return text.replace(
    /\$\$|\$\(([^)]*)\)/g,
    (found, name) => name === void 0 ? "$" : String(readVar(name) ?? found)
  );
}

// src/kustomize/vars/resolve.ts
function resolveVars(map, vars, fieldSpecs) {
  if (vars.size === 0) return [];
  const values = readValues(map, vars);
  const used = /* @__PURE__ */ new Set();
  const readVar = (name) => {
    const value = values.get(name);
    if (value !== void 0) used.add(name);
    return value;
  };
  const set = (node) => expandNode(node, (text) => expandVars(text, readVar));
  map.update((resource) => applyFieldSpecs(resource, fieldSpecs, { set }));
  return [...vars.values()].filter(({ name }) => !used.has(name)).map(
    ({ name, at: at3 }) => failure("bad-reference", `well-defined vars that were never replaced: ${name}`, at3)
  );
}
function readValues(map, vars) {
  const sources = /* @__PURE__ */ new Map();
  for (const [, resource] of map.entries()) {
    for (const name of resource.history.vars) if (!sources.has(name)) sources.set(name, resource);
  }
  const sorted = [...vars.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  return new Map(
    sorted.map((variable) => [variable.name, readValue(variable, sources.get(variable.name))])
  );
}
function readValue(variable, source) {
  if (source === void 0) {
    const message = `var '${formatVar(variable)}' cannot be mapped to a field in the set of known resources`;
    throw failure("bad-reference", message, variable.at, "no resource is what objref says");
  }
  const node = lookupField(source, variable);
  if (node === void 0) {
    const message = `field specified in var '${formatVar(variable)}' not found in corresponding resource`;
    throw failure(
      "bad-reference",
      message,
      variable.at,
      `the resource has no field ${variable.fieldPath}`
    );
  }
  return node.kind === "scalar" ? scalarValueOf(node) : void 0;
}
function lookupField(source, { fieldPath }) {
  const steps = fieldPathSteps(fieldPath).flatMap((step) => {
    const indexed = /^(.*)\[(\d+)\]$/.exec(step);
    return indexed ? [indexed[1] ?? "", indexed[2] ?? ""] : [step];
  });
  try {
    return lookup(source.root, steps);
  } catch {
    return void 0;
  }
}
function scalarValueOf({ text, tag }) {
  switch (tag) {
    case "int":
    case "float":
      return Number.isSafeInteger(Number(text)) || tag === "float" ? Number(text) : text;
    case "bool":
      return /^true$/i.test(text);
    default:
      return text;
  }
}
function expandNode(node, expand) {
  if (isNull2(node)) return node;
  switch (node.kind) {
    case "scalar":
      return isText(node) ? withValue(node, expand(node.text)) : node;
    case "map":
      return expandMap(node, expand);
    default:
      return mapItems(node, (item) => {
        if (item.kind === "scalar" && isText(item)) return withValue(item, expand(item.text));
        throw failure(
          "bad-reference",
          "invalid value type expect a string",
          item,
          "put it in quotes"
        );
      });
  }
}
function expandMap(map, expand) {
  return withEntries(
    map,
    map.entries.map(({ key, value }) => {
      if (!isText(key)) {
        const message = `invalid map key: value='${key.text}', tag='!!${key.tag}'`;
        throw failure("bad-reference", message, key, "put it in quotes");
      }
      const isExpanded = value.kind === "scalar" && isText(value);
      return { key, value: isExpanded ? withValue(value, expand(value.text)) : value };
    })
  );
}
function isText({ tag }) {
  return tag === "str" || tag === "";
}
function withValue(node, value) {
  return { ...node, text: String(value), tag: tagOf2(value), style: "plain" };
}
function tagOf2(value) {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  return Number.isInteger(value) ? "int" : "float";
}

// src/kustomize/build.ts
function build(tree, directory) {
  return createBuilder(tree).build(directory);
}
function createBuilder(tree) {
  const files = new Files(tree);
  const bases = /* @__PURE__ */ new Map();
  return { build: (directory) => buildTop(files, bases, directory) };
}
function emitResources(resources) {
  return resources.map(({ root }) => emitNode(root)).join("---\n");
}
function buildTop(files, bases, directory) {
  const root = { directory: topDirectory(files.tree, directory), parent: void 0 };
  const { kustomization } = loadKustomization(files, root);
  const schema = new SchemaState(files);
  schema.set(kustomization, root);
  const keepsProvenance = kustomization.buildMetadata.length > 0;
  const state = { files, schema, bases };
  const built = accumulate(state, { root, originPath: keepsProvenance ? "" : void 0 });
  return finish(built, kustomization);
}
function topDirectory(tree, directory) {
  const real = tree.realPath(directory);
  if (real !== void 0 && tree.kind(real) === "directory") return real;
  const problem2 = real === void 0 ? `must build at directory: not a valid directory: evalsymlink failure on '${directory}' : lstat ${directory}: no such file or directory` : `must build at directory: '${directory}': file is not directory`;
  throw new UserError("file-not-found", problem2, {
    hint: "name a directory with a kustomization.yaml"
  });
}
function finish(built, kustomization) {
  const map = new ResourceMap(built.resources);
  appendHashes(map);
  fixNameReferences(map, built.config.nameReferences);
  const unused = resolveVars(map, built.vars, built.config.tables.varReference);
  map.update((resource) => isLocal(checkResource(resource)) ? void 0 : resource);
  if (kustomization.sortOptions?.order !== "fifo") checkUnique(map);
  const resources = sortResources(map.resources, kustomization.sortOptions).map((resource) => withManagedBy(resource, kustomization)).map((resource) => withoutNotes(resource, kustomization));
  return { resources, warnings: [...built.warnings, ...unused] };
}
function isLocal(resource) {
  const value = resource.annotations.get("config.kubernetes.io/local-config");
  return value !== void 0 && value !== "false";
}
function withManagedBy(resource, { buildMetadata, at: at3 }) {
  if (!buildMetadata.includes("managedByLabel")) return resource;
  const { source, offset } = at3;
  const text = { text: "kustomize-(devel)", source, offset };
  const metadata = getField(resource.root, "metadata");
  if (metadata?.kind !== "map") return resource;
  const labels = getField(metadata, "labels");
  const map = labels?.kind === "map" ? labels : mapNode([], at3);
  const changed = setStrings(map, /* @__PURE__ */ new Map([["app.kubernetes.io/managed-by", text]]));
  return resource.withRoot(
    setField(resource.root, "metadata", setField(metadata, "labels", changed))
  );
}
var ORIGIN = "config.kubernetes.io/origin";
var TRANSFORMATIONS = "alpha.config.kubernetes.io/transformations";
function withoutNotes(resource, { buildMetadata, at: at3 }) {
  const { provenance } = resource.history;
  const notes = /* @__PURE__ */ new Map();
  const note = (key, text) => notes.set(key, { text, source: at3.source, offset: at3.offset });
  if (provenance?.origin !== void 0 && buildMetadata.includes("originAnnotations")) {
    note(ORIGIN, provenance.origin);
  }
  if (provenance && provenance.transformations.length > 0 && buildMetadata.includes("transformerAnnotations")) {
    note(TRANSFORMATIONS, formatTransformations(provenance.transformations));
  }
  const root = replaceNotes(resource.root, notes);
  return resource.withRoot(rewriteMetadataMap(root, "annotations"));
}
function replaceNotes(root, notes) {
  const metadata = getField(root, "metadata");
  if (metadata?.kind !== "map") return root;
  const annotations = getField(metadata, "annotations");
  const old = annotations?.kind === "map" ? annotations : mapNode([], metadata);
  const kept = old.entries.filter(({ key }) => key.text !== ORIGIN && key.text !== TRANSFORMATIONS);
  if (kept.length === old.entries.length && notes.size === 0) return root;
  const changed = setStrings(withEntries(old, kept), notes);
  return setField(root, "metadata", setField(metadata, "annotations", changed));
}

export {
  parseApiVersion,
  build,
  createBuilder,
  emitResources
};
