import { INFERENCE, INFERENCE_LEGACY } from '../../lint/pool.ts'
import { type Comparison, removedOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const poolRemoved: RiskRule = {
  id: 'pool-removed',
  title: 'An InferencePool is removed',
  reason: 'Its endpoints leave the load balancer; routes to it answer with 500 from then on.',
  remedy: 'move the routes to another pool and let requests drain first',
  severity: GRAVE,
  *check(comparison) {
    for (const field of removed(comparison))
      yield { field, message: 'the pool and its endpoints leave the load balancer' }
  },
}

function removed(comparison: Comparison) {
  return [INFERENCE, INFERENCE_LEGACY].flatMap((group) =>
    removedOf(comparison, group, 'InferencePool'),
  )
}
