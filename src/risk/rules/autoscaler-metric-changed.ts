import { groupBy } from '../../group-by.ts'
import { type AutoscalerMetric, autoscalerMetrics } from '../../lint/autoscaler.ts'
import { child, text } from '../../lint/field.ts'
import { formatId, type Manifests } from '../../lint/manifests.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const autoscalerMetricChanged: RiskRule = {
  id: 'autoscaler-metric-changed',
  title: 'An autoscaler follows another metric',
  reason:
    'A metric without series keeps the workload at its size; one of another scale sends it to a limit.',
  remedy:
    'look the new metric up in Cloud Monitoring, and compare its values with the target, before the merge',
  severity: NOTABLE,
  *check({ before, after }) {
    const [old, now] = [byAutoscaler(before), byAutoscaler(after)]
    for (const [id, metrics] of now) {
      const names = new Set(old.get(id)?.map(nameOf) ?? [])
      const [added] = metrics.filter((metric) => !names.has(nameOf(metric)))
      if (names.size > 0 && added !== undefined)
        yield {
          field: added.name,
          message: `it follows '${nameOf(added)}', before '${[...names].join("', '")}'`,
        }
    }
  },
}

function byAutoscaler(manifests: Manifests): ReadonlyMap<string, readonly AutoscalerMetric[]> {
  return groupBy(autoscalerMetrics(manifests), ({ root }) => formatId(root))
}

function nameOf({ source }: AutoscalerMetric): string {
  return text(child(source, 'metric', 'name')) ?? ''
}
