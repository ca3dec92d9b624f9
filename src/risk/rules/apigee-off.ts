import { child } from '../../lint/field.ts'
import { GRAVE, type RiskRule } from '../rule.ts'
import { gatewaysWith } from '../screening.ts'

export const apigeeOff: RiskRule = {
  id: 'apigee-off',
  title: 'A Gateway no longer asks Apigee',
  reason:
    'API keys and quotas are checked no more: whoever reaches the address may use the models.',
  remedy: 'see that something else authenticates clients',
  severity: GRAVE,
  *check({ before, after }) {
    const now = gatewaysWith(after, 'apigee')
    for (const [gateway, { extension }] of gatewaysWith(before, 'apigee'))
      if (!now.has(gateway))
        yield {
          field: child(extension, 'backendRef'),
          message: `Gateway '${gateway}' checks no keys and quotas any more`,
        }
  },
}
