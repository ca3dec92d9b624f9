import { removedOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const disruptionBudgetRemoved: RiskRule = {
  id: 'disruption-budget-removed',
  title: 'A PodDisruptionBudget is removed',
  reason: 'An upgrade of the nodes may then stop all replicas at once.',
  remedy: 'keep one that leaves enough replicas to answer',
  severity: NOTABLE,
  *check(comparison) {
    for (const field of removedOf(comparison, 'policy', 'PodDisruptionBudget'))
      yield { field, message: 'nothing bounds how many replicas an upgrade may stop' }
  },
}
