import { child, number } from '../../lint/field.ts'
import { keptOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const autoscalerMinimumLowered: RiskRule = {
  id: 'autoscaler-minimum-lowered',
  title: 'An autoscaler may go down to fewer replicas',
  reason:
    'At night fewer replicas are left, and with one a lost node is an outage for as long as a model takes to load.',
  remedy: 'keep at least 2 where users depend on it',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, 'autoscaling', 'HorizontalPodAutoscaler')) {
      const field = child(after, 'spec', 'minReplicas')
      const [old, now] = [number(child(before, 'spec', 'minReplicas')) ?? 1, number(field) ?? 1]
      if (now < old) yield { field, message: `the minimum goes from ${old} to ${now}` }
    }
  },
}
