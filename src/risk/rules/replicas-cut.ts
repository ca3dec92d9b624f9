import { child } from '../../lint/field.ts'
import { keptWorkloads, replicasOf } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const replicasCut: RiskRule = {
  id: 'replicas-cut',
  title: 'A workload loses half of its replicas or more',
  reason:
    'What is left gets at least twice the load at once; a model server takes minutes to come back.',
  remedy: 'go down in steps and watch queue and KV cache',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison)) {
      const [old, now] = [replicasOf(before), replicasOf(after)]
      if (now > 0 && now * 2 <= old)
        yield {
          field: child(after, 'spec', 'replicas'),
          message: `replicas go from ${old} to ${now}`,
        }
    }
  },
}
