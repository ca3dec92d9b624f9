import { type AutoscalerMetric, autoscalerMetrics, selectorLabels } from '../autoscaler.ts'
import { entries, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const LABEL_VALUE = /^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/
const KEYS = {
  External:
    /^(metric\.labels\.|resource\.labels\.|metadata\.(system|user)_labels\.)[^.]+$|^(resource\.type|reducer)$/,
  Pods: /^metric\.labels\.[^.]+$|^reducer$/,
} as const
const REDUCER =
  /^REDUCE_(NONE|MEAN|MIN|MAX|SUM|STDDEV|COUNT|COUNT_TRUE|COUNT_FALSE|FRACTION_TRUE|PERCENTILE_(99|95|50|05))$/

/** Labels that choose the series of an autoscaler, as the adapter takes them. */
export const hpaSelector: Rule = {
  id: 'hpa-selector',
  severity: 'error',
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests))
      if (metric.series !== undefined) yield* badLabels(metric)
  },
}

function* badLabels(metric: AutoscalerMetric): Generator<Problem> {
  for (const [key, field] of entries(selectorLabels(metric))) {
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
