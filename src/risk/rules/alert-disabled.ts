import { child } from '../../lint/field.ts'
import { keptPolicies } from '../alerts.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const alertDisabled: RiskRule = {
  id: 'alert-disabled',
  title: 'An alert is switched off',
  reason: 'The policy stays and never fires, which nobody sees from the list of policies.',
  remedy: 'use a snooze for a known time, or remove it and say why',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptPolicies(comparison)) {
      const field = child(after, 'spec', 'enabled')
      if (field.value === false && child(before, 'spec', 'enabled').value !== false)
        yield { field, message: 'it is switched off' }
    }
  },
}
