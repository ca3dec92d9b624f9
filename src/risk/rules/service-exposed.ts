import { child, text } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

const WIDTH: Readonly<Record<string, number>> = {
  ExternalName: 0,
  ClusterIP: 0,
  NodePort: 1,
  LoadBalancer: 2,
}

export const serviceExposed: RiskRule = {
  id: 'service-exposed',
  title: 'A Service is opened to outside of the cluster',
  reason: 'Requests then reach it past the Gateway: without screening, API keys, quotas and logs.',
  remedy: 'keep ClusterIP and route to it',
  severity: GRAVE,
  ofNew: true,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, '', 'Service')) {
      const field = child(after, 'spec', 'type')
      const [old, now] = [before && text(child(before, 'spec', 'type')), text(field)]
      if ((WIDTH[now ?? 'ClusterIP'] ?? 0) > (WIDTH[old ?? 'ClusterIP'] ?? 0))
        yield {
          field,
          message: `its type is ${now}, before ${old ?? (before ? 'ClusterIP' : 'it was not there')}`,
        }
    }
  },
}
