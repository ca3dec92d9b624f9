import { child } from '../../lint/field.ts'
import { GRAVE, type RiskRule } from '../rule.ts'
import { gatewaysWith } from '../screening.ts'

export const modelArmorOff: RiskRule = {
  id: 'model-armor-off',
  title: 'A Gateway is no longer screened by Model Armor',
  reason: 'Prompts and answers pass unchecked: injections, personal data and harmful content.',
  remedy: 'where it stands in the way, use INSPECT_ONLY for a while instead',
  severity: GRAVE,
  *check({ before, after }) {
    const now = gatewaysWith(after, 'model-armor')
    for (const [gateway, { extension }] of gatewaysWith(before, 'model-armor'))
      if (!now.has(gateway))
        yield {
          field: child(extension, 'googleAPIServiceName'),
          message: `requests to Gateway '${gateway}' are screened no more`,
        }
  },
}
