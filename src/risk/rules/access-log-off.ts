import { child, type Field, number } from '../../lint/field.ts'
import { keptPolicies } from '../policies.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const accessLogOff: RiskRule = {
  id: 'access-log-off',
  title: 'Requests are no longer logged',
  reason:
    'Log-based metrics and their alerts see nothing, and nothing is left to look into after an incident.',
  remedy: 'sample a small part instead; 10000 is one in a hundred',
  severity: SERIOUS,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, 'GCPBackendPolicy'))
      if (rateOf(before) > 0 && rateOf(after) === 0)
        yield {
          field: child(after, 'logging'),
          message: `no request to ${target} is logged any more`,
        }
  },
}

/** Millionths of the requests. */
function rateOf(settings: Field): number {
  const logging = child(settings, 'logging')
  if (child(logging, 'enabled').value !== true) return 0
  return number(child(logging, 'sampleRate')) ?? 1_000_000
}
