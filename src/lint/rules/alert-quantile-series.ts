import { promqlConditions } from '../alert-policy.ts'
import { quantilesIn } from '../quantiles.ts'
import type { Rule } from '../rule.ts'

/** A quantile of each series is one for each pod, and a busy pod looks like an idle one. */
export const alertQuantileSeries: Rule = {
  id: 'alert-quantile-series',
  severity: 'warning',
  *check(manifests) {
    for (const { query, promql } of promqlConditions(manifests))
      for (const quantile of quantilesIn(promql)) {
        if (quantile.kind !== 'per-series') continue
        yield {
          field: query,
          message: 'the buckets of each series make a quantile of their own',
          remedy: 'write histogram_quantile(0.99, sum by (le, …) (rate(…_bucket[5m])))',
        }
      }
  },
}
