import { kindOf } from '../../lint/manifests.ts'
import { removedOf } from '../comparison.ts'
import { replicasOf, WORKLOAD_KINDS } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const workloadRemoved: RiskRule = {
  id: 'workload-removed',
  title: 'A workload is removed',
  reason: 'Its pods are deleted; what they served is gone until something else serves it.',
  remedy: 'see that nothing sends it requests any more',
  severity: NOTABLE,
  *check(comparison) {
    for (const [group, ...kinds] of WORKLOAD_KINDS)
      for (const field of removedOf(comparison, group, ...kinds))
        yield { field, message: `the ${kindOf(field)} goes with ${replicasOf(field)} replicas` }
  },
}
