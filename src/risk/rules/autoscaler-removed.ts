import { child, text } from '../../lint/field.ts'
import { removedOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const autoscalerRemoved: RiskRule = {
  id: 'autoscaler-removed',
  title: 'An autoscaler is removed',
  reason: 'The workload stays at the size it has, or falls back to the replicas of its manifest.',
  remedy: 'write the replicas that peak load needs into the workload',
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, 'autoscaling', 'HorizontalPodAutoscaler')) {
      const target = text(child(field, 'spec', 'scaleTargetRef', 'name'))
      yield { field, message: `nothing scales '${target}' any more` }
    }
  },
}
