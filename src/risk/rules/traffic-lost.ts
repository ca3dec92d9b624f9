import { lostShare } from '../../traffic/compare-traffic.ts'
import { formatDestinations, formatRequests } from '../../traffic/format-traffic.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const trafficLost: RiskRule = {
  id: 'traffic-lost',
  title: 'Requests that were answered match no rule any more',
  reason: 'The Gateway answers them with 404.',
  remedy: 'keep a rule for them until no client sends them',
  severity: GRAVE,
  *check(comparison) {
    for (const change of comparison.traffic().changes) {
      const { before, after, row } = change
      if (before !== undefined && after === undefined && lostShare(before) < 1)
        yield {
          field: row.rule,
          message: `${formatRequests(change)} went to ${formatDestinations(before)}`,
        }
    }
  },
}
