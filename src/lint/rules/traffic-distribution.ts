import { child, isAbsent } from '../field.ts'
import { integerBetween, sizeBetween } from '../limits.ts'
import type { Rule } from '../rule.ts'

/** Limits of a GCPTrafficDistributionPolicy. */
export const trafficDistribution: Rule = {
  id: 'traffic-distribution',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind('networking.gke.io', 'GCPTrafficDistributionPolicy')) {
      const settings = child(root, 'spec', 'default')
      yield* sizeBetween(child(root, 'spec', 'targetRefs'), { min: 1, max: 16, of: 'targetRefs' })
      yield* integerBetween(child(settings, 'failoverConfig', 'failoverHealthThreshold'), 0, 100)
      const metrics = child(settings, 'customMetrics')
      if (!isAbsent(metrics)) yield* sizeBetween(metrics, { min: 0, max: 4, of: 'customMetrics' })
    }
  },
}
