import { LOGGING } from '../../lint/config-connector.ts'
import { child, text } from '../../lint/field.ts'
import { type Manifests, nameOf } from '../../lint/manifests.ts'
import { plainName, readLogMetrics } from '../alerts.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const alertMetricGone: RiskRule = {
  id: 'alert-metric-gone',
  title: 'An alert reads a log-based metric that goes',
  reason: 'A query on a metric that does not exist is never true: the alert stays silent for ever.',
  remedy: 'keep the metric, or change the query in the same pull request',
  severity: GRAVE,
  *check({ before, after }) {
    const [old, now] = [logMetrics(before), logMetrics(after)]
    for (const [key, field] of readLogMetrics(after)) {
      const name = key.slice(key.lastIndexOf(' ') + 1)
      if (old.has(name) && !now.has(name))
        yield { field, message: `there is no log-based metric '${old.get(name)}' any more` }
    }
  },
}

/** Names of metrics, by what PromQL makes of them. */
function logMetrics({ ofKind }: Manifests): ReadonlyMap<string, string> {
  return new Map(
    ofKind(LOGGING, 'LoggingLogMetric').map((root) => {
      const name = text(child(root, 'spec', 'resourceID')) ?? nameOf(root)
      return [plainName(name), name]
    }),
  )
}
