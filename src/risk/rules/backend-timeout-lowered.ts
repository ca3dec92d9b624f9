import { child, type Field, number } from '../../lint/field.ts'
import { keptPolicies } from '../policies.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

const DEFAULT_SECONDS = 30

export const backendTimeoutLowered: RiskRule = {
  id: 'backend-timeout-lowered',
  title: 'A pool or Service gets less time to answer',
  reason: 'An answer that takes longer ends in 504, also in the middle of a stream.',
  remedy: 'compare with the longest generations of the last days',
  severity: SERIOUS,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, 'GCPBackendPolicy')) {
      const [from, to] = [secondsOf(before), secondsOf(after)]
      if (to < from)
        yield {
          field: child(after, 'timeoutSec'),
          message: `${target} gets ${to} s, before ${from} s`,
        }
    }
  },
}

function secondsOf(settings: Field): number {
  return number(child(settings, 'timeoutSec')) ?? DEFAULT_SECONDS
}
