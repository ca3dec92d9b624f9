import { child, items, text } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { keptOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const routeHostRemoved: RiskRule = {
  id: 'route-host-removed',
  title: 'A route no longer takes a host',
  reason: 'Requests for that host are answered with 404 unless another route takes them.',
  remedy: 'keep the host until no client asks for it',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, 'HTTPRoute', 'GRPCRoute')) {
      const field = child(after, 'spec', 'hostnames')
      const [old, now] = [child(before, 'spec', 'hostnames'), field].map((one) =>
        items(one).map(text),
      )
      // Without hostnames a route takes them all.
      if (now?.length === 0) continue
      if (old?.length === 0)
        yield { field, message: `only ${now?.join(', ')} is taken, before every host` }
      for (const host of old ?? [])
        if (!now?.includes(host)) yield { field, message: `host '${host}' is no longer taken` }
    }
  },
}
