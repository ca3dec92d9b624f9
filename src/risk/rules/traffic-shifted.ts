import { shifts } from '../../traffic/compare-traffic.ts'
import { formatDestinations, formatRequests } from '../../traffic/format-traffic.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

/** A step of a canary is smaller. */
const MOST = 0.5

export const trafficShifted: RiskRule = {
  id: 'traffic-shifted',
  title: 'More than half of some requests go somewhere else at once',
  reason:
    'The new backend gets its load without warming up: caches are cold, and it scales in minutes.',
  remedy: 'shift in steps, and give the new backend replicas first',
  severity: NOTABLE,
  *check(comparison) {
    for (const change of comparison.traffic().changes) {
      const { before, after } = change
      if (before === undefined || after === undefined || before.hole || after.hole) continue
      if ([...shifts(change).values()].some((shift) => shift > MOST))
        yield {
          field: after.rule,
          message: `${formatRequests(change)} go to ${formatDestinations(after)}, before to ${formatDestinations(before)}`,
        }
    }
  },
}
