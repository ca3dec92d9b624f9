import { GATEWAY_API } from '../../lint/gateway.ts'
import { removedOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const routeRemoved: RiskRule = {
  id: 'route-removed',
  title: 'A route is removed',
  reason: 'Requests that only it matched are answered with 404.',
  remedy:
    'look at the traffic table: another route has to take what this one did, or clients must be gone',
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, GATEWAY_API, 'HTTPRoute', 'GRPCRoute'))
      yield { field, message: 'the route and all its matches will be deleted' }
  },
}
