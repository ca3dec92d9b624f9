import { child } from '../../lint/field.ts'
import { GRAVE, type RiskRule } from '../rule.ts'
import { keptTemplates } from '../templates.ts'

export const modelArmorInspectOnly: RiskRule = {
  id: 'model-armor-inspect-only',
  title: 'Model Armor only watches',
  reason: 'With INSPECT_ONLY it logs what it finds and lets it pass.',
  remedy: 'go back to INSPECT_AND_BLOCK once you have seen enough',
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const path = ['spec', 'templateMetadata', 'enforcementType'] as const
      const field = child(after, ...path)
      if (field.value === 'INSPECT_ONLY' && child(before, ...path).value !== 'INSPECT_ONLY')
        yield { field, message: 'what it finds is blocked no more' }
    }
  },
}
