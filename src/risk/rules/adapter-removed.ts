import { autoscalerMetrics } from '../../lint/autoscaler.ts'
import { adapterContainers } from '../../lint/metrics-adapter.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const adapterRemoved: RiskRule = {
  id: 'adapter-removed',
  title: 'The metrics adapter goes while autoscalers need it',
  reason:
    'External and Pods metrics become <unknown>, and what follows them keeps its size, in every namespace of the cluster.',
  remedy: 'see that another environment of the cluster deploys it',
  severity: GRAVE,
  *check({ before, after }) {
    const [gone] = adapterContainers(before)
    if (gone === undefined || adapterContainers(after).length > 0) return
    const [user] = autoscalerMetrics(after).filter(({ series }) => series !== undefined)
    if (user)
      yield {
        field: gone.image,
        message: `autoscalers still follow metrics such as '${user.series}'`,
      }
  },
}
