import { child, text } from '../../lint/field.ts'
import { INFERENCE } from '../../lint/pool.ts'
import { keptOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const poolFailureMode: RiskRule = {
  id: 'pool-failure-mode',
  title: 'A pool behaves differently when its endpoint picker fails',
  reason: 'FailOpen spreads requests blindly over all pods, FailClose answers none of them.',
  remedy: 'choose on purpose: full replicas and lost cache, or errors',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, INFERENCE, 'InferencePool')) {
      const path = ['spec', 'endpointPickerRef', 'failureMode'] as const
      const field = child(after, ...path)
      const [old = 'FailClose', now = 'FailClose'] = [text(child(before, ...path)), text(field)]
      if (old !== now) yield { field, message: `it is ${now}, before ${old}` }
    }
  },
}
