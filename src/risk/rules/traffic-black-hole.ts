import { lostShare, type TrafficChange } from '../../traffic/compare-traffic.ts'
import { formatDestinations, formatRequests } from '../../traffic/format-traffic.ts'
import { type Danger, GRAVE, type RiskRule } from '../rule.ts'

export const trafficBlackHole: RiskRule = {
  id: 'traffic-black-hole',
  title: 'Requests are sent where nobody answers',
  reason:
    'A route without a backend, or with one that is missing or not granted, answers with 500.',
  remedy:
    'see that the pool exists, that weights do not sum to zero, and that a ReferenceGrant allows it',
  severity: GRAVE,
  ofNew: true,
  *check(comparison) {
    const { changes, unreached } = comparison.traffic()
    for (const change of changes) yield* holes(change)
    for (const { field, match, why } of unreached)
      yield {
        field,
        message: `${match === undefined ? 'the route' : `the rule for ${match}`} gets no requests: ${why}`,
      }
  },
}

function* holes(change: TrafficChange): Generator<Danger> {
  const { before, after } = change
  if (after === undefined || lostShare(after) <= (before ? lostShare(before) : 0)) return
  yield {
    field: after.rule,
    message: `${formatRequests(change)}: ${formatDestinations(after)}`,
  }
}
