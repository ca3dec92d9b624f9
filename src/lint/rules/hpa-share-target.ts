import { autoscalerMetrics, isShare, quantityOf } from '../autoscaler.ts'
import { child, isAbsent, show } from '../field.ts'
import type { Rule } from '../rule.ts'

/** Use of the KV cache is a share between 0 and 1: a target above is never reached. */
export const hpaShareTarget: Rule = {
  id: 'hpa-share-target',
  severity: 'error',
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests)) {
      if (!isShare(metric)) continue
      for (const key of ['value', 'averageValue']) {
        const field = child(metric.source, 'target', key)
        const target = quantityOf(field.value)
        if (isAbsent(field) || (target !== undefined && target > 0 && target <= 1)) continue
        yield {
          field,
          message: `target ${show(field.value)} for '${metric.series}', which goes from 0 to 1`,
          remedy: "write '700m' for 70 percent",
        }
      }
    }
  },
}
