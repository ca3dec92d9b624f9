import { formatId } from '../../lint/manifests.ts'
import { adapterContainers } from '../../lint/metrics-adapter.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const adapterSecond: RiskRule = {
  id: 'adapter-second',
  title: 'A cluster gets a second metrics adapter',
  reason:
    'A metrics API has one server: the last one applied wins, and autoscalers lose the metrics of the other.',
  remedy:
    "deploy it once for each cluster: 'metricsAdapter: {enabled: false}' in all but one environment",
  severity: GRAVE,
  ofNew: true,
  *check({ before, after, adaptersNearby }) {
    const [first, second] = adapterContainers(after)
    if (first === undefined) return
    const old = adapterContainers(before).length
    if (second && old < 2)
      yield { field: second.image, message: `${formatId(first.root)} is there already` }
    const [other] = old === 0 ? adaptersNearby() : []
    if (other)
      yield {
        field: first.image,
        message: `'${other.environment}' has ${other.id} in the same cluster`,
      }
  },
}
