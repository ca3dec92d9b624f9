import { metricNamesOf } from '../../promql/selectors.ts'
import { promqlConditions } from '../alert-policy.ts'
import type { Rule } from '../rule.ts'

const AVERAGE = /^(inference_pool|llm_d_epp)_average_/
const READY = /^(inference_pool_ready_pods|llm_d_epp_ready_endpoints)$/

/** Averages of a pool keep their last value while no endpoint is ready. */
export const alertReadyGuard: Rule = {
  id: 'alert-ready-guard',
  severity: 'warning',
  *check(manifests) {
    for (const { query, promql } of promqlConditions(manifests)) {
      const names = metricNamesOf(promql)
      const average = names.find((name) => AVERAGE.test(name))
      if (average === undefined || names.some((name) => READY.test(name))) continue
      const ready = average.startsWith('llm_d')
        ? 'llm_d_epp_ready_endpoints'
        : 'inference_pool_ready_pods'
      yield {
        field: query,
        message: `'${average}' keeps its last value while the pool has no ready endpoint`,
        remedy: `add 'and on (name) max by (name) (${ready}) > 0'`,
      }
    }
  },
}
