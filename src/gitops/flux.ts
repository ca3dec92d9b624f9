import type { JsonValue } from '../yaml/node.ts'
import { DEPENDS_ON, LAYERS, type Layer, layerOf } from './layer.ts'
import { type SyncTarget, syncedPath } from './sync-target.ts'

export interface FluxOptions {
  readonly namespace: string
  readonly interval: string
  readonly prune: boolean
  readonly secretRef: string | undefined
}

/** The file of an environment and, for layers, the kustomization each of them builds. */
export interface FluxFiles {
  readonly objects: readonly JsonValue[]
  /** Path relative to `gitops/flux/`, without a file name, to what the layer lists. */
  readonly layers: ReadonlyMap<string, JsonValue>
}

/**
 * The GitRepository and the FluxKustomizations of one environment: a layer each for rendered
 * manifests, a single one for an overlay, which Flux builds as a whole.
 *
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export function fluxFiles(target: SyncTarget, options: FluxOptions): FluxFiles {
  const repository = gitRepository(target, options)
  if (target.sync === 'overlay') {
    const whole = fluxKustomization(target, options, {
      name: prefix(target),
      path: `./${syncedPath(target)}`,
      dependsOn: [],
      wait: false,
    })
    return { objects: [repository, whole], layers: new Map() }
  }
  const present = LAYERS.filter((layer) => filesOf(target, layer).length > 0)
  const objects = present.map((layer) =>
    fluxKustomization(target, options, {
      name: `${prefix(target)}-${layer}`,
      path: `./gitops/flux/${target.environment}/${layer}`,
      dependsOn: DEPENDS_ON[layer].filter((before) => present.includes(before)),
      // Alert policies become ready when their metrics exist, which may take traffic.
      wait: layer !== 'policies',
    }),
  )
  const layers = present.map(
    (layer) => [`${target.environment}/${layer}`, layerFiles(target, layer)] as const,
  )
  return { objects: [repository, ...objects], layers: new Map(layers) }
}

interface KustomizationParts {
  readonly name: string
  readonly path: string
  readonly dependsOn: readonly Layer[]
  readonly wait: boolean
}

function fluxKustomization(
  target: SyncTarget,
  options: FluxOptions,
  parts: KustomizationParts,
): JsonValue {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: parts.name, namespace: options.namespace },
    spec: {
      interval: options.interval,
      retryInterval: '2m',
      timeout: '15m',
      prune: options.prune,
      wait: parts.wait,
      path: parts.path,
      sourceRef: { kind: 'GitRepository', name: prefix(target) },
      ...(parts.dependsOn.length > 0 && {
        dependsOn: parts.dependsOn.map((layer) => ({ name: `${prefix(target)}-${layer}` })),
      }),
      ...(parts.wait && { healthCheckExprs: HEALTH }),
    },
  }
}

function gitRepository(
  target: SyncTarget,
  { namespace, interval, secretRef }: FluxOptions,
): JsonValue {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: prefix(target), namespace },
    spec: {
      interval,
      url: target.repository,
      ref: { branch: target.branch },
      ...(secretRef !== undefined && { secretRef: { name: secretRef } }),
    },
  }
}

/** Flux builds with the load restriction off, so a layer may list files of another folder. */
function layerFiles(target: SyncTarget, layer: Layer): JsonValue {
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: filesOf(target, layer).map((file) => `../../../../${syncedPath(target)}/${file}`),
  }
}

function filesOf({ resources }: SyncTarget, layer: Layer): readonly string[] {
  return resources
    .filter((resource) => layerOf(resource) === layer)
    .map(({ file }) => file)
    .sort()
}

function prefix({ name, environment }: SyncTarget): string {
  return `${name}-${environment}`
}

/** kstatus takes a False condition for progress, so failures are spelled out. */
function conditionChecks(apiVersion: string, kind: string, list: string, type: string): JsonValue {
  const exists = (status: string) =>
    `status.${list}.exists(p, p.conditions.exists(c, c.type == '${type}' && c.status == '${status}'))`
  return {
    apiVersion,
    kind,
    inProgress: `!has(status.${list}) || size(status.${list}) == 0`,
    failed: exists('False'),
    current: exists('True'),
  }
}

function configConnector(apiVersion: string, kind: string): JsonValue {
  const reasons = "['UpdateFailed','DeleteFailed','DependencyInvalid','ManagementConflict']"
  return {
    apiVersion,
    kind,
    inProgress: '!has(status.conditions) || status.observedGeneration != metadata.generation',
    failed: `status.conditions.exists(e, e.type == 'Ready' && e.status == 'False' && e.reason in ${reasons})`,
    current: "status.conditions.exists(e, e.type == 'Ready' && e.status == 'True')",
  }
}

const HEALTH: readonly JsonValue[] = [
  configConnector('serviceusage.cnrm.cloud.google.com/v1beta1', 'Service'),
  configConnector('serviceusage.cnrm.cloud.google.com/v1beta1', 'ServiceIdentity'),
  configConnector('iam.cnrm.cloud.google.com/v1beta1', 'IAMPolicyMember'),
  configConnector('modelarmor.cnrm.cloud.google.com/v1alpha1', 'ModelArmorTemplate'),
  conditionChecks('networking.gke.io/v1', 'GCPTrafficExtension', 'ancestors', 'Accepted'),
  conditionChecks('inference.networking.k8s.io/v1', 'InferencePool', 'parents', 'Accepted'),
  {
    apiVersion: 'networking.gke.io/v1',
    kind: 'GCPBackendPolicy',
    inProgress: '!has(status.conditions)',
    failed: "status.conditions.exists(c, c.type == 'Attached' && c.status == 'False')",
    current: "status.conditions.exists(c, c.type == 'Attached' && c.status == 'True')",
  },
  {
    apiVersion: 'apim.googleapis.com/v1',
    kind: 'ApigeeBackendService',
    inProgress: '!has(status.currentState)',
    failed: "status.currentState == 'Create_Update_Failed'",
    current: "status.currentState == 'CREATED'",
  },
]
