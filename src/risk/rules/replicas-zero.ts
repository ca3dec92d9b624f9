import { child } from '../../lint/field.ts'
import { keptWorkloads, replicasOf } from '../pods.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const replicasZero: RiskRule = {
  id: 'replicas-zero',
  title: 'A workload is scaled to nothing',
  reason:
    'Nobody is left to answer, and an autoscaler does nothing for a workload with 0 replicas.',
  remedy: 'send its requests somewhere else first, or keep one replica',
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison)) {
      const [old, now] = [replicasOf(before), replicasOf(after)]
      if (now === 0 && old > 0)
        yield { field: child(after, 'spec', 'replicas'), message: `replicas go from ${old} to 0` }
    }
  },
}
