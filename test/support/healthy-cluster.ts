import type { RenderedManifest } from '../../src/release/rendered-manifest.ts'
import { isManifest } from '../../src/template/is-manifest.ts'
import type { FakeKubernetes, KubernetesObject } from './fake-kubernetes.ts'

const ACCEPTED = conditions('Accepted', 'ResolvedRefs')

/** Status of each kind as its controller writes it once all is well. */
const STATUS: Readonly<Record<string, (spec: Spec) => object>> = {
  Gateway: () => ({
    addresses: [{ type: 'IPAddress', value: '127.0.0.1' }],
    conditions: conditions('Accepted', 'Programmed'),
  }),
  HTTPRoute: ({ parentRefs = [] }) => ({
    parents: parentRefs.map((parentRef) => ({ parentRef, conditions: ACCEPTED })),
  }),
  InferencePool: () => ({
    parents: [{ parentRef: { kind: 'Gateway', name: 'chat' }, conditions: ACCEPTED }],
  }),
  GCPTrafficExtension: ({ targetRefs = [] }) => ({
    ancestors: targetRefs.map((ancestorRef) => ({ ancestorRef, conditions: ACCEPTED })),
  }),
  ApigeeBackendService: () => ({ currentState: 'CREATED' }),
  GCPBackendPolicy: () => ({ conditions: conditions('Attached') }),
  HealthCheckPolicy: () => ({ conditions: conditions('Attached') }),
  Deployment: ({ replicas = 1 }) => ({
    observedGeneration: 1,
    updatedReplicas: replicas,
    readyReplicas: replicas,
  }),
  HorizontalPodAutoscaler: ({ metrics = [] }) => ({
    currentReplicas: 2,
    conditions: conditions('AbleToScale', 'ScalingActive'),
    currentMetrics: metrics.map((metric) => currentMetric(metric)),
  }),
  APIService: () => ({ conditions: conditions('Available') }),
  PodMonitoring: () => ({
    conditions: conditions('ConfigurationCreateSuccess'),
    endpointStatuses: [{ name: 'metrics', activeTargets: 2, unhealthyTargets: 0 }],
  }),
}

interface Spec {
  readonly parentRefs?: readonly object[]
  readonly targetRefs?: readonly object[]
  readonly metrics?: readonly { readonly type: string; readonly [source: string]: unknown }[]
  readonly replicas?: number
}

/** The rendered manifests as they are once they are synced and every controller is done. */
export function syncHealthy(cluster: FakeKubernetes, manifests: readonly RenderedManifest[]): void {
  for (const { json, group, kind } of manifests) {
    const manifest: unknown = json
    if (!isManifest(manifest)) throw new Error('no manifest')
    const ready = { observedGeneration: 1, conditions: conditions('Ready') }
    const status = group.endsWith('.cnrm.cloud.google.com')
      ? ready
      : STATUS[kind]?.(Object(manifest.spec))
    const metadata = { ...manifest.metadata, generation: 1 }
    cluster.put(
      status === undefined ? { ...manifest, metadata } : { ...manifest, metadata, status },
    )
  }
}

/** A pod with these labels, ready or with a reason why not. */
export function pod(
  name: string,
  labels: Readonly<Record<string, string>>,
  stuck?: string,
): KubernetesObject {
  const waiting = { state: { waiting: { reason: stuck, message: `of ${name}` } } }
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'chat', labels },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: stuck === undefined ? 'True' : 'False' }],
      ...(stuck !== undefined && { containerStatuses: [waiting] }),
    },
  }
}

export function conditions(...types: readonly string[]): readonly object[] {
  return types.map((type) => ({ type, status: 'True', reason: type, observedGeneration: 1 }))
}

function currentMetric(metric: { readonly type: string; readonly [source: string]: unknown }) {
  const key = metric.type.charAt(0).toLowerCase() + metric.type.slice(1)
  const { metric: named } = Object(metric[key])
  return {
    type: metric.type,
    [key]: { metric: named, current: { value: '310m', averageValue: '2' } },
  }
}
