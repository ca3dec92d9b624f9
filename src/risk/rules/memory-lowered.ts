import { quantityOf } from '../../lint/autoscaler.ts'
import { child, show } from '../../lint/field.ts'
import { keptContainers, keptWorkloads } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const memoryLowered: RiskRule = {
  id: 'memory-lowered',
  title: 'A container may use less memory',
  reason: 'Past its limit it is killed, and for a model server that is in the middle of answers.',
  remedy: 'compare with what it uses while it loads its weights, which is its peak',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after)) {
        const field = child(pair.after, 'resources', 'limits', 'memory')
        const was = child(pair.before, 'resources', 'limits', 'memory')
        const [old, now] = [quantityOf(was.value), quantityOf(field.value)]
        if (old !== undefined && now !== undefined && now < old)
          yield {
            field,
            message: `the limit of '${pair.name}' goes from ${show(was.value)} to ${show(field.value)}`,
          }
      }
  },
}
