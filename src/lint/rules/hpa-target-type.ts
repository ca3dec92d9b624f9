import { type AutoscalerMetric, autoscalerMetrics, isPoolAverage } from '../autoscaler.ts'
import { child, isAbsent, show } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const VALUE_KEYS: Readonly<Record<string, string>> = {
  Value: 'value',
  AverageValue: 'averageValue',
}

/**
 * AverageValue divides the sum of all series by the target, which fits totals. For an average of the
 * pool that never asks for more than its value allows and scales a full pool down.
 */
export const hpaTargetType: Rule = {
  id: 'hpa-target-type',
  severity: 'error',
  *check(manifests) {
    for (const metric of autoscalerMetrics(manifests)) yield* badTarget(metric)
  },
}

function* badTarget(metric: AutoscalerMetric): Generator<Problem> {
  const target = child(metric.source, 'target')
  const type = child(target, 'type')
  if (metric.type === 'External' && isPoolAverage(metric) && type.value !== 'Value')
    yield {
      field: type,
      message: `target of type ${show(type.value)} on '${metric.series}', an average of the pool`,
      remedy: "use type 'Value' with 'value'",
    }
  if (metric.type === 'Pods' && type.value !== 'AverageValue')
    yield {
      field: type,
      message: `target of type ${show(type.value)} on a Pods metric`,
      remedy: "use type 'AverageValue' with 'averageValue'",
    }
  const key = VALUE_KEYS[String(type.value)]
  if (key !== undefined && isAbsent(child(target, key)))
    yield {
      field: child(target, key),
      message: `type ${show(type.value)} without ${key}`,
      remedy: `add ${key}`,
    }
}
