import { autoscalers } from '../autoscaler.ts'
import { child, isAbsent, number, show } from '../field.ts'
import { integerBetween } from '../limits.ts'
import type { Rule } from '../rule.ts'

const MOST = 2_147_483_647

/** Bounds of an autoscaler: the least is not above the most. */
export const hpaReplicas: Rule = {
  id: 'hpa-replicas',
  severity: 'error',
  *check(manifests) {
    for (const root of autoscalers(manifests)) {
      const min = child(root, 'spec', 'minReplicas')
      const max = child(root, 'spec', 'maxReplicas')
      yield* integerBetween(min, 0, MOST)
      yield* integerBetween(max, 1, MOST)
      if (isAbsent(max))
        yield { field: max, message: 'the autoscaler has no maxReplicas', remedy: 'add it' }
      if ((number(min) ?? 1) > (number(max) ?? MOST))
        yield {
          field: min,
          message: `minReplicas ${show(min.value)} is more than maxReplicas ${show(max.value)}`,
          remedy: 'raise maxReplicas or lower minReplicas',
        }
    }
  },
}
