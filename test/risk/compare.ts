import * as z from 'zod'
import type { EnvironmentKind } from '../../src/config/environment-kind.ts'
import { diffResources } from '../../src/diff/diff-resources.ts'
import { isMap } from '../../src/diff/json.ts'
import { newSealingKey, sealer } from '../../src/diff/seal.ts'
import { renderedManifest } from '../../src/release/rendered-manifest.ts'
import { type Comparison, compareEnvironment } from '../../src/risk/comparison.ts'
import { jsonToNode } from '../../src/yaml/json.ts'
import type { JsonValue } from '../../src/yaml/node.ts'

/** A manifest with only what a case is about. */
export const Manifest = z.record(z.string(), z.json())

type Manifest = z.output<typeof Manifest>

const GROUPS: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  Gateway: 'gateway.networking.k8s.io/v1',
  HTTPRoute: 'gateway.networking.k8s.io/v1',
  ReferenceGrant: 'gateway.networking.k8s.io/v1beta1',
  InferencePool: 'inference.networking.k8s.io/v1',
  InferenceObjective: 'llm-d.ai/v1alpha2',
  GCPTrafficExtension: 'networking.gke.io/v1',
  GCPRoutingExtension: 'networking.gke.io/v1',
  GCPBackendPolicy: 'networking.gke.io/v1',
  HealthCheckPolicy: 'networking.gke.io/v1',
  ApigeeBackendService: 'apim.googleapis.com/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  PodMonitoring: 'monitoring.googleapis.com/v1',
  MonitoringAlertPolicy: 'monitoring.cnrm.cloud.google.com/v1beta1',
  LoggingLogMetric: 'logging.cnrm.cloud.google.com/v1beta1',
  ModelArmorTemplate: 'modelarmor.cnrm.cloud.google.com/v1alpha1',
  IAMPolicyMember: 'iam.cnrm.cloud.google.com/v1beta1',
  Role: 'rbac.authorization.k8s.io/v1',
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  RoleBinding: 'rbac.authorization.k8s.io/v1',
  ClusterRoleBinding: 'rbac.authorization.k8s.io/v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  PodDisruptionBudget: 'policy/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  ValidatingWebhookConfiguration: 'admissionregistration.k8s.io/v1',
  Job: 'batch/v1',
}

/** What nobody changes: an environment without anything would be a new one. */
const CONSTANT: Manifest = { kind: 'ConfigMap', metadata: { name: 'constant' } }

/** An environment before and after, as `render` would compare them. */
export function comparisonOf(
  before: readonly Manifest[],
  after: readonly Manifest[],
  kind: EnvironmentKind = 'production',
): Comparison {
  const { seal } = sealer(newSealingKey())
  const [old, now] = [before, after].map((list) =>
    [CONSTANT, ...list].map((manifest) => {
      const { id, json } = renderedManifest(jsonToNode(completed(manifest), ORIGIN))
      return { id, json: seal(json) }
    }),
  )
  const resources = (set: typeof old = []) =>
    set.flatMap(({ json }) => (isMap(json) ? [{ manifest: json }] : []))
  return compareEnvironment({
    environment: { name: 'prod', kind },
    before: resources(old),
    after: resources(now),
    changes: diffResources(old ?? [], now ?? []),
  })
}

const ORIGIN = { source: { file: 'x', text: '' }, offset: 0 }

function completed(manifest: Manifest): JsonValue {
  const { kind = '', metadata, ...rest } = manifest
  const names = isMap(metadata) ? metadata : {}
  const named = { name: 'llama', namespace: 'chat', ...names }
  return { apiVersion: GROUPS[String(kind)] ?? 'v1', kind, metadata: named, ...rest }
}
