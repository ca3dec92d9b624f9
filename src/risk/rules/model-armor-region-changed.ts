import { child, show } from '../../lint/field.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'
import { extensionsByName } from '../screening.ts'

export const modelArmorRegionChanged: RiskRule = {
  id: 'model-armor-region-changed',
  title: 'Model Armor is called in another region',
  reason:
    'Prompts leave for that region, which rules on data may forbid, and templates have to be there.',
  remedy: 'keep service, templates and Gateway in one region',
  severity: SERIOUS,
  *check({ before, after }) {
    const old = extensionsByName(before)
    for (const [key, { extension, callout }] of extensionsByName(after)) {
      const field = child(extension, 'googleAPIServiceName')
      const was = old.get(key)
      const from = was && child(was.extension, 'googleAPIServiceName').value
      if (callout === 'model-armor' && was?.callout === 'model-armor' && from !== field.value)
        yield { field, message: `the service changes from ${show(from)} to ${show(field.value)}` }
    }
  },
}
