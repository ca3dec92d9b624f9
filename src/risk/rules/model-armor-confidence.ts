import { child } from '../../lint/field.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'
import { filtersOf, keptTemplates } from '../templates.ts'

export const modelArmorConfidence: RiskRule = {
  id: 'model-armor-confidence',
  title: 'A filter of Model Armor has to be surer',
  reason: 'With a higher confidence level fewer things are blocked.',
  remedy: 'try it with INSPECT_ONLY first, and look at what would have passed',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const old = filtersOf(before)
      for (const [name, filter] of filtersOf(after)) {
        const was = old.get(name)
        if (was && filter.enabled && filter.strictness > 0 && filter.strictness < was.strictness)
          yield {
            field: child(filter.field, 'confidenceLevel'),
            message: `'${name}' goes from ${was.confidence} to ${filter.confidence}`,
          }
      }
    }
  },
}
