import { type AutoscalerMetric, autoscalerMetrics, isEppMetric } from '../autoscaler.ts'
import { show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const KINDS = ['gauge', 'counter', 'histogram', 'summary', 'unknown', 'unknown:counter']

/** Names of metrics as the adapter spells them, and who can have them. */
export const hpaMetric: Rule = {
  id: 'hpa-metric',
  severity: 'error',
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests)) yield* badName(metric)
  },
}

function* badName(metric: AutoscalerMetric): Generator<Problem> {
  const { name: field, series } = metric
  const name = text(field) ?? ''
  const [domain, , kind = ''] = name.split('|')
  const remedy = `write 'prometheus.googleapis.com|NAME|gauge'`
  if (
    name.includes('prometheus.googleapis.com/') ||
    (domain === 'prometheus.googleapis.com' && !KINDS.includes(kind))
  )
    yield { field, message: `${show(name)} is no name that the adapter knows`, remedy }
  if (metric.type === 'External' && series !== undefined && series !== series.toLowerCase())
    yield {
      field,
      message: `the API makes '${series}' lower case, and then finds nothing`,
      remedy: 'relabel the metric to a lower-case name where it is scraped',
    }
  if (metric.type === 'Pods' && isEppMetric(metric))
    yield {
      field,
      message: `'${series}' belongs to the endpoint picker, not to the pods that are scaled`,
      remedy: "use type 'External', or a metric of the model server",
    }
}
