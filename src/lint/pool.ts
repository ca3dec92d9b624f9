import { child, type Field, items, text } from './field.ts'
import { GATEWAY_API } from './gateway.ts'
import type { Manifests } from './manifests.ts'

export const INFERENCE = 'inference.networking.k8s.io'
/** Group of the versions before v1; a CRD of its own, which may be installed beside v1. */
export const INFERENCE_LEGACY = 'inference.networking.x-k8s.io'

/** A reference of a policy, route or objective, and who holds it. */
export interface Reference {
  readonly root: Field
  readonly ref: Field
}

/** Every targetRef of the kinds of policies that GKE has. */
export function policyTargets({ ofKind }: Manifests): readonly Reference[] {
  const policies = ofKind(
    'networking.gke.io',
    'GCPBackendPolicy',
    'HealthCheckPolicy',
    'GCPGatewayPolicy',
    'GCPTrafficDistributionPolicy',
  )
  return policies.flatMap((root) => {
    const one = child(root, 'spec', 'targetRef')
    const refs = [
      ...(one.value === undefined ? [] : [one]),
      ...items(child(root, 'spec', 'targetRefs')),
    ]
    return refs.map((ref) => ({ root, ref }))
  })
}

/** Every backend of every rule of every HTTPRoute. */
export function routeBackends({ ofKind }: Manifests): readonly Reference[] {
  return ofKind(GATEWAY_API, 'HTTPRoute').flatMap((root) =>
    items(child(root, 'spec', 'rules')).flatMap((rule) =>
      items(child(rule, 'backendRefs')).map((ref) => ({ root, ref })),
    ),
  )
}

export function isPool(ref: Field): boolean {
  return text(child(ref, 'kind')) === 'InferencePool'
}

/** Every reference to an InferencePool: of policies, routes and objectives. */
export function poolReferences(manifests: Manifests): readonly Field[] {
  const references = [...policyTargets(manifests), ...routeBackends(manifests)].map(
    ({ ref }) => ref,
  )
  return [...references, ...objectivePools(manifests)].filter(isPool)
}

function objectivePools({ ofKind }: Manifests): readonly Field[] {
  return ['llm-d.ai', INFERENCE_LEGACY]
    .flatMap((group) => ofKind(group, 'InferenceObjective', 'InferenceModelRewrite'))
    .map((root) => child(root, 'spec', 'poolRef'))
}
