import { promqlConditions } from '../alert-policy.ts'
import { show } from '../field.ts'
import { quantilesIn } from '../quantiles.ts'
import type { Rule } from '../rule.ts'

/** Without label 'le' there are no buckets, and a quantile of nothing never fires. */
export const alertQuantile: Rule = {
  id: 'alert-quantile',
  severity: 'error',
  *check(manifests) {
    for (const { query, promql } of promqlConditions(manifests))
      for (const quantile of quantilesIn(promql)) {
        if (quantile.kind !== 'dropped') continue
        yield {
          field: query,
          message: `${show(quantile.text)} drops label 'le'`,
          remedy: 'write histogram_quantile(0.99, sum by (le, …) (rate(…_bucket[5m])))',
        }
      }
  },
}
