import { child, items, text } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { keptOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const listenerRemoved: RiskRule = {
  id: 'listener-removed',
  title: 'A Gateway stops listening on a port',
  reason: 'Connections to that port are refused as soon as the load balancer is updated.',
  remedy: 'keep the listener until no client uses it, or redirect from it',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, 'Gateway')) {
      const field = child(after, 'spec', 'listeners')
      const ports = new Set(items(field).map((one) => child(one, 'port').value))
      for (const listener of items(child(before, 'spec', 'listeners'))) {
        const port = child(listener, 'port').value
        const name = text(child(listener, 'name')) ?? ''
        if (!ports.has(port))
          yield {
            field,
            message: `listener '${name}' on port ${String(port)} goes, and no other has its port`,
          }
      }
    }
  },
}
