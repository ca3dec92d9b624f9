import { extensionManifests } from '../extension.ts'
import { child, type Field, items, text } from '../field.ts'
import { GATEWAY_API, type GatewayFacts, gatewaysOf } from '../gateway.ts'
import { kindOf, type Manifests, nameOf, namespaceOf } from '../manifests.ts'
import { isPool, routeBackends } from '../pool.ts'
import type { Problem, Rule } from '../rule.ts'

const WITH_POOLS = 'gke-l7-regional-external-managed or gke-l7-rilb'
/** Load balancers with a global address: none of them can route to an InferencePool. */
const GLOBAL = /^gke-l7-(global-external-managed|gxlb)(-mc)?$/
const CLASSIC = /^gke-l7-gxlb(-mc)?$/

/** The GatewayClass decides what a Gateway can do: pools need a regional load balancer. */
export const gatewayClass: Rule = {
  id: 'gateway-class',
  severity: 'error',
  *check(manifests) {
    for (const root of manifests.ofKind(GATEWAY_API, 'Gateway')) yield* missingClass(root)
    const gateways = new Map(
      gatewaysOf(manifests).map((gateway) => [`${gateway.namespace}/${gateway.name}`, gateway]),
    )
    yield* routesToPools(manifests, gateways)
    yield* extensionsOfClass(manifests, gateways)
  },
}

type Gateways = ReadonlyMap<string, GatewayFacts>

function* missingClass(root: Field): Generator<Problem> {
  const field = child(root, 'spec', 'gatewayClassName')
  if (field.value === 'gke-l7-regional-internal-managed')
    yield {
      field,
      message: "there is no GatewayClass 'gke-l7-regional-internal-managed'",
      remedy: "the regional internal load balancer is 'gke-l7-rilb'",
    }
}

function* routesToPools(manifests: Manifests, gateways: Gateways): Generator<Problem> {
  for (const { root, ref } of routeBackends(manifests)) {
    if (!isPool(ref)) continue
    for (const parent of items(child(root, 'spec', 'parentRefs'))) {
      const gateway = gateways.get(
        `${text(child(parent, 'namespace')) ?? namespaceOf(root)}/${text(child(parent, 'name'))}`,
      )
      if (gateway === undefined || !GLOBAL.test(gateway.className)) continue
      yield {
        field: ref,
        message: `GatewayClass '${gateway.className}' of Gateway '${gateway.name}' cannot route to an InferencePool`,
        remedy: `use ${WITH_POOLS}`,
      }
    }
  }
}

function* extensionsOfClass(manifests: Manifests, gateways: Gateways): Generator<Problem> {
  for (const root of extensionManifests(manifests))
    for (const ref of items(child(root, 'spec', 'targetRefs'))) {
      const gateway = gateways.get(`${namespaceOf(root)}/${text(child(ref, 'name'))}`)
      if (gateway === undefined || !isRefused(kindOf(root), gateway.className)) continue
      yield {
        field: ref,
        message: `GatewayClass '${gateway.className}' takes no ${kindOf(root)}, such as '${nameOf(root)}'`,
        remedy: `use ${WITH_POOLS}`,
      }
    }
}

function isRefused(kind: string, className: string): boolean {
  if (kind === 'GCPEdgeExtension') return !className.startsWith('gke-l7-global-external-managed')
  return kind === 'GCPRoutingExtension' ? GLOBAL.test(className) : CLASSIC.test(className)
}
