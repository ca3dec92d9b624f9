import { child, number } from '../../lint/field.ts'
import { keptOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const autoscalerMaximumLowered: RiskRule = {
  id: 'autoscaler-maximum-lowered',
  title: 'An autoscaler may no longer go as high',
  reason:
    'At a peak requests queue or are shed, and replicas above the new limit are stopped at once.',
  remedy: 'compare with the most replicas of the last weeks',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, 'autoscaling', 'HorizontalPodAutoscaler')) {
      const field = child(after, 'spec', 'maxReplicas')
      const [old, now] = [number(child(before, 'spec', 'maxReplicas')), number(field)]
      if (old !== undefined && now !== undefined && now < old)
        yield { field, message: `the maximum goes from ${old} to ${now}` }
    }
  },
}
