import { child, items, text } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { keptOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const gatewayAddressChanged: RiskRule = {
  id: 'gateway-address-changed',
  title: 'A Gateway loses an address',
  reason: 'Clients and DNS still use the address that is given up.',
  remedy: 'point DNS at the new address and wait for its time to live before the old one goes',
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, GATEWAY_API, 'Gateway')) {
      const field = child(after, 'spec', 'addresses')
      const now = new Set(items(field).map((item) => text(child(item, 'value'))))
      for (const item of items(child(before, 'spec', 'addresses'))) {
        const value = text(child(item, 'value'))
        if (!now.has(value)) yield { field, message: `the address '${value}' is given up` }
      }
    }
  },
}
