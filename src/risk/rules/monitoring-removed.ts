import { PROMETHEUS } from '../../lint/pod-monitoring.ts'
import { removedOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const monitoringRemoved: RiskRule = {
  id: 'monitoring-removed',
  title: 'Metrics are no longer scraped',
  reason: 'Alerts on them stay silent, and autoscalers that follow them stop.',
  remedy: 'see that another PodMonitoring selects the same pods',
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, PROMETHEUS, 'PodMonitoring', 'ClusterPodMonitoring'))
      yield { field, message: 'what it scraped is scraped no more' }
  },
}
