import { child, show } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { keptOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const gatewayClassChanged: RiskRule = {
  id: 'gateway-class-changed',
  title: 'A Gateway gets another class',
  reason:
    'Another class is another load balancer: a new one is made, with another address, and the old one goes.',
  remedy: 'make a second Gateway of the new class, move DNS, then remove the first',
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, 'Gateway')) {
      const [old, field] = [before, after].map((root) => child(root, 'spec', 'gatewayClassName'))
      if (old?.value === field?.value || field === undefined) continue
      yield { field, message: `the class changes from ${show(old?.value)} to ${show(field.value)}` }
    }
  },
}
