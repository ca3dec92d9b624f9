import { secondsOf } from '../../lint/duration.ts'
import { type Field, text } from '../../lint/field.ts'
import { keptConditions, keptPolicies } from '../alerts.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const alertSlower: RiskRule = {
  id: 'alert-slower',
  title: 'An alert waits longer before it fires',
  reason: 'An incident lasts that much longer before anybody is told.',
  remedy: 'compare with how long users can be without an answer',
  severity: NOTABLE,
  *check(comparison) {
    for (const policies of keptPolicies(comparison))
      for (const { name, before, after } of keptConditions(policies.before, policies.after)) {
        const [from, to] = [secondsIn(before.duration), secondsIn(after.duration)]
        if (to > from)
          yield { field: after.duration, message: `'${name}' waits ${to} s, before ${from} s` }
      }
  },
}

function secondsIn(duration: Field): number {
  return secondsOf(text(duration) ?? '') ?? 0
}
