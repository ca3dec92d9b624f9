import {
  type AutoscalerMetric,
  autoscalerMetrics,
  isPoolAverage,
  selectorLabels,
} from '../autoscaler.ts'
import { child } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const SCOPE = ['resource.labels.cluster', 'resource.labels.location', 'resource.labels.namespace']

/**
 * External metrics are of the whole project: without cluster, location and namespace two
 * environments are added up, without a reducer two replicas of the endpoint picker.
 */
export const hpaScope: Rule = {
  id: 'hpa-scope',
  severity: 'warning',
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests))
      if (metric.series !== undefined && metric.type === 'External') yield* unscoped(metric)
  },
}

function* unscoped(metric: AutoscalerMetric): Generator<Problem> {
  const field = selectorLabels(metric)
  const missing = SCOPE.filter((key) => child(field, key).value === undefined)
  if (missing.length > 0)
    yield {
      field,
      message: `'${metric.series}' is read without ${missing.join(', ')}`,
      remedy: `add ${missing.join(', ')}: the adapter reads the whole project otherwise`,
    }
  if (isPoolAverage(metric) && child(field, 'reducer').value === undefined)
    yield {
      field,
      message: `'${metric.series}' is read without a reducer`,
      remedy: 'add reducer: REDUCE_MAX, or two endpoint pickers double the value',
    }
}
