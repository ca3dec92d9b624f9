import { unknownMetrics } from '../../promql/inference-metrics.ts'
import { promqlConditions } from '../alert-policy.ts'
import type { Rule } from '../rule.ts'

/** A query on a metric that nothing emits is valid, stays empty and never fires. */
export const alertMetric: Rule = {
  id: 'alert-metric',
  severity: 'warning',
  *check(manifests) {
    const { eppMetrics, modelServers } = manifests.context
    if (eppMetrics === undefined || modelServers === undefined) return
    for (const { query, promql } of promqlConditions(manifests))
      for (const { message, hint } of unknownMetrics(promql, {
        epp: eppMetrics,
        modelServers,
      }))
        yield { field: query, message, remedy: hint ?? 'use a metric of this deployment' }
  },
}
