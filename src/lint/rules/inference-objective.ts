import { child, isAbsent, show } from '../field.ts'
import { integerBetween } from '../limits.ts'
import { namespaceOf } from '../manifests.ts'
import { INFERENCE, INFERENCE_LEGACY } from '../pool.ts'
import type { Rule } from '../rule.ts'

const INT32 = 2_147_483_648

/** An InferenceObjective names a pool of its own namespace; its priority is a 32-bit number. */
export const inferenceObjective: Rule = {
  id: 'inference-objective',
  severity: 'error',
  *check({ ofKind, named }) {
    for (const root of ['llm-d.ai', INFERENCE_LEGACY].flatMap((g) =>
      ofKind(g, 'InferenceObjective'),
    )) {
      yield* integerBetween(child(root, 'spec', 'priority'), -INT32, INT32 - 1)
      const field = child(root, 'spec', 'poolRef', 'name')
      if (isAbsent(field))
        yield { field, message: 'the objective names no pool', remedy: 'add poolRef.name' }
      const pools = named(INFERENCE, 'InferencePool', String(field.value))
      if (pools.length === 0 || pools.some((pool) => namespaceOf(pool) === namespaceOf(root)))
        continue
      yield {
        field,
        message: `namespace ${show(namespaceOf(root))} has no InferencePool ${show(field.value)}`,
        remedy: 'put objective and pool into one namespace',
      }
    }
  },
}
