import { child } from '../../lint/field.ts'
import { acceleratorsOf, keptWorkloads, podSpec } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const acceleratorsChanged: RiskRule = {
  id: 'accelerators-changed',
  title: 'Pods ask for another number of accelerators',
  reason:
    'Pods stay Pending where no node has as many free, and the tensor parallelism of the server has to fit.',
  remedy:
    'see that node pools and quota of the region have them, and change --tensor-parallel-size with it',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison)) {
      const [old, now] = [acceleratorsOf(before), acceleratorsOf(after)]
      if (old !== now)
        yield {
          field: child(podSpec(after), 'containers'),
          message: `${now} accelerators a pod, before ${old}`,
        }
    }
  },
}
