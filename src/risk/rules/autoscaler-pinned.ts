import { child, type Field, number } from '../../lint/field.ts'
import { keptOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const autoscalerPinned: RiskRule = {
  id: 'autoscaler-pinned',
  title: 'An autoscaler can no longer scale',
  reason: 'With its minimum at its maximum it keeps one size, whatever the load.',
  remedy: 'leave room between the two, or remove the autoscaler and say so',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, 'autoscaling', 'HorizontalPodAutoscaler'))
      if (roomOf(after) === 0 && roomOf(before) > 0)
        yield {
          field: child(after, 'spec', 'maxReplicas'),
          message: 'minimum and maximum are the same now',
        }
  },
}

function roomOf(root: Field): number {
  const [min, max] = [child(root, 'spec', 'minReplicas'), child(root, 'spec', 'maxReplicas')].map(
    number,
  )
  return (max ?? 1) - (min ?? 1)
}
