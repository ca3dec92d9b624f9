import { type AutoscalerMetric, autoscalerMetrics, isPoolAverage } from '../autoscaler.ts'
import { child, entries, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const SCOPE = ['resource.labels.cluster', 'resource.labels.location', 'resource.labels.namespace']
const LABEL_VALUE = /^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/
const KEYS = {
  External:
    /^(metric\.labels\.|resource\.labels\.|metadata\.(system|user)_labels\.)[^.]+$|^(resource\.type|reducer)$/,
  Pods: /^metric\.labels\.[^.]+$|^reducer$/,
} as const
const REDUCER =
  /^REDUCE_(NONE|MEAN|MIN|MAX|SUM|STDDEV|COUNT|COUNT_TRUE|COUNT_FALSE|FRACTION_TRUE|PERCENTILE_(99|95|50|05))$/

/**
 * Which series an autoscaler reads. External metrics are of the whole project: without cluster,
 * location and namespace two environments are added up.
 */
export const hpaSelector: Rule = {
  id: 'hpa-selector',
  severity: 'error',
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests)) {
      if (metric.series === undefined) continue
      yield* badLabels(metric)
      if (metric.type === 'External') yield* badScope(metric)
    }
  },
}

function labelsOf(metric: AutoscalerMetric) {
  return child(metric.source, 'metric', 'selector', 'matchLabels')
}

function* badLabels(metric: AutoscalerMetric): Generator<Problem> {
  for (const [key, field] of entries(labelsOf(metric))) {
    const value = text(field) ?? ''
    if (!KEYS[metric.type].test(key))
      yield {
        field,
        message: `the adapter selects ${metric.type} metrics by no '${key}'`,
        remedy: 'use metric.labels.NAME, for External also resource.labels.NAME',
      }
    if (!LABEL_VALUE.test(value) || text(field) === undefined)
      yield {
        field,
        message: `${show(field.value)} is no value of a label`,
        remedy: 'at most 63 letters, digits, - _ and . can be matched; a slash cannot',
      }
    if (key === 'reducer' && !REDUCER.test(value))
      yield {
        field,
        message: `${show(value)} is no reducer`,
        remedy: 'write REDUCE_MAX or REDUCE_SUM',
      }
  }
}

function* badScope(metric: AutoscalerMetric): Generator<Problem> {
  const labels = labelsOf(metric)
  const missing = SCOPE.filter((key) => child(labels, key).value === undefined)
  if (missing.length > 0)
    yield {
      field: labels,
      message: `'${metric.series}' is read without ${missing.join(', ')}`,
      remedy: `add ${missing.join(', ')}: the adapter reads the whole project otherwise`,
    }
  // Each replica of the endpoint picker has its own series of the same average.
  if (isPoolAverage(metric) && child(labels, 'reducer').value === undefined)
    yield {
      field: labels,
      message: `'${metric.series}' is read without a reducer`,
      remedy: 'add reducer: REDUCE_MAX, or two endpoint pickers double the value',
    }
}
