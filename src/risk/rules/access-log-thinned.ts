import { child, type Field, number } from '../../lint/field.ts'
import { keptPolicies } from '../policies.ts'
import { QUIET, type RiskRule } from '../rule.ts'

export const accessLogThinned: RiskRule = {
  id: 'access-log-thinned',
  title: 'Fewer requests are logged',
  reason: 'Log-based metrics count what is logged: alerts on absolute counts fire later.',
  remedy: 'adjust thresholds of alerts on log-based metrics in the same change',
  severity: QUIET,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, 'GCPBackendPolicy')) {
      const [from, to] = [rateOf(before), rateOf(after)]
      if (to !== undefined && from !== undefined && to > 0 && to < from)
        yield {
          field: child(after, 'logging', 'sampleRate'),
          message: `${to / 10_000} % of the requests to ${target} are logged, before ${from / 10_000} %`,
        }
    }
  },
}

function rateOf(settings: Field): number | undefined {
  if (child(settings, 'logging', 'enabled').value !== true) return undefined
  return number(child(settings, 'logging', 'sampleRate')) ?? 1_000_000
}
