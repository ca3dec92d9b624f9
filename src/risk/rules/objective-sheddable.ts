import { child, number } from '../../lint/field.ts'
import { INFERENCE_LEGACY } from '../../lint/pool.ts'
import { keptOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const objectiveSheddable: RiskRule = {
  id: 'objective-sheddable',
  title: 'Requests of an objective may be shed',
  reason: 'A negative priority is answered with 429 as soon as the pool is saturated.',
  remedy: 'keep it at 0 or above for what people wait for',
  severity: SERIOUS,
  *check(comparison) {
    for (const group of ['llm-d.ai', INFERENCE_LEGACY])
      for (const { before, after } of keptOf(comparison, group, 'InferenceObjective')) {
        const field = child(after, 'spec', 'priority')
        const [old, now] = [number(child(before, 'spec', 'priority')) ?? 0, number(field) ?? 0]
        if (now < 0 && old >= 0) yield { field, message: `its priority goes from ${old} to ${now}` }
      }
  },
}
