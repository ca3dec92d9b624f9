import { LOGGING } from '../../lint/config-connector.ts'
import { removedOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const logMetricRemoved: RiskRule = {
  id: 'log-metric-removed',
  title: 'A log-based metric is removed',
  reason: 'Dashboards, objectives and alerts on it go blind; one made anew counts from zero.',
  remedy: 'see who reads it, also outside of this repository',
  severity: NOTABLE,
  *check(comparison) {
    for (const field of removedOf(comparison, LOGGING, 'LoggingLogMetric'))
      yield { field, message: 'it and what it counted will be deleted' }
  },
}
