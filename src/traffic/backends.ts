import { child, type Field, items, number, text } from '../lint/field.ts'
import { GATEWAY_API } from '../lint/gateway.ts'
import { type Manifests, namespaceOf } from '../lint/manifests.ts'
import { INFERENCE } from '../lint/pool.ts'

/** Part of the requests of a rule, and who gets it. */
export interface Share {
  /** `InferencePool chat/llama`. */
  readonly backend: string
  /** 0 to 1. */
  readonly share: number
  /** Why these requests get no answer. */
  readonly hole?: string | undefined
}

/** Who gets the requests of a rule. */
export interface Backends {
  readonly shares: readonly Share[]
  /** Why none of them gets an answer. */
  readonly hole?: string | undefined
}

/**
 * The shares of the backends of a rule of an HTTPRoute. Those of weight 0 are left out.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpbackendref
 */
export function backendsOf(route: Field, rule: Field, manifests: Manifests): Backends {
  if (redirects(rule)) return { shares: [{ backend: 'redirect', share: 1 }] }
  const refs = items(child(rule, 'backendRefs'))
  if (refs.length === 0) return { shares: [], hole: 'the rule has no backend' }
  const weights = refs.map((ref) => Math.max(0, number(child(ref, 'weight')) ?? 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return { shares: [], hole: 'the weights of its backends sum to zero' }
  const shares = new Map<string, Share>()
  for (const [i, ref] of refs.entries()) {
    const share = (weights[i] ?? 0) / sum
    if (share === 0) continue
    const backend = backendName(route, ref)
    const known = shares.get(backend)?.share ?? 0
    const hole = holeOf(route, ref, manifests)
    shares.set(backend, { backend, share: known + share, ...(hole !== undefined && { hole }) })
  }
  return { shares: [...shares.values()] }
}

function redirects(rule: Field): boolean {
  return items(child(rule, 'filters')).some(
    (filter) => child(filter, 'type').value === 'RequestRedirect',
  )
}

function backendName(route: Field, ref: Field): string {
  return `${kindOf(ref)} ${targetNamespace(route, ref)}/${text(child(ref, 'name')) ?? ''}`
}

function kindOf(ref: Field): string {
  return text(child(ref, 'kind')) ?? 'Service'
}

function targetNamespace(route: Field, ref: Field): string {
  return text(child(ref, 'namespace')) ?? namespaceOf(route)
}

function holeOf(route: Field, ref: Field, manifests: Manifests): string | undefined {
  const namespace = targetNamespace(route, ref)
  if (namespace !== namespaceOf(route) && !isGranted(route, ref, manifests))
    return `no ReferenceGrant in '${namespace}' lets routes of '${namespaceOf(route)}' refer to it`
  if (isOfOtherGroup(route, ref, manifests)) return `the pool is of group ${INFERENCE}`
  return isMissing(route, ref, manifests) ? 'it does not exist' : undefined
}

/** The API group moved with v1: a reference to the older one points at nothing. */
function isOfOtherGroup(route: Field, ref: Field, { named }: Manifests): boolean {
  if (kindOf(ref) !== 'InferencePool' || text(child(ref, 'group')) === INFERENCE) return false
  const pools = named(INFERENCE, 'InferencePool', text(child(ref, 'name')) ?? '')
  return pools.some((pool) => namespaceOf(pool) === targetNamespace(route, ref))
}

/** Known to be missing only where others of its kind are among the manifests: it may be deployed by somebody else. */
function isMissing(route: Field, ref: Field, { ofKind, named }: Manifests): boolean {
  const [group, kind] = [text(child(ref, 'group')) ?? '', kindOf(ref)]
  const name = text(child(ref, 'name')) ?? ''
  const namespace = targetNamespace(route, ref)
  if (named(group, kind, name).some((root) => namespaceOf(root) === namespace)) return false
  return ofKind(group, kind).some((root) => namespaceOf(root) === namespace)
}

function isGranted(route: Field, ref: Field, { ofKind }: Manifests): boolean {
  const target = targetNamespace(route, ref)
  return ofKind(GATEWAY_API, 'ReferenceGrant')
    .filter((grant) => namespaceOf(grant) === target)
    .some(
      (grant) =>
        items(child(grant, 'spec', 'from')).some((from) => isFrom(from, route)) &&
        items(child(grant, 'spec', 'to')).some((to) => isTo(to, ref)),
    )
}

function isFrom(from: Field, route: Field): boolean {
  return (
    text(child(from, 'group')) === GATEWAY_API &&
    text(child(from, 'kind')) === 'HTTPRoute' &&
    text(child(from, 'namespace')) === namespaceOf(route)
  )
}

function isTo(to: Field, ref: Field): boolean {
  const name = text(child(to, 'name'))
  return (
    (text(child(to, 'group')) ?? '') === (text(child(ref, 'group')) ?? '') &&
    text(child(to, 'kind')) === kindOf(ref) &&
    (name === undefined || name === text(child(ref, 'name')))
  )
}
