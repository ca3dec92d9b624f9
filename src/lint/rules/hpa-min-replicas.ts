import { autoscalers } from '../autoscaler.ts'
import { child, number } from '../field.ts'
import type { Rule } from '../rule.ts'

/** One replica is none while its node is replaced, and a model takes minutes to load. */
export const hpaMinReplicas: Rule = {
  id: 'hpa-min-replicas',
  severity: 'warning',
  *check(manifests) {
    for (const root of autoscalers(manifests)) {
      const field = child(root, 'spec', 'minReplicas')
      const min = number(field) ?? 1
      if (min >= 2) continue
      yield {
        field,
        message:
          min === 0
            ? 'minReplicas 0 needs GKE 1.37'
            : 'one replica leaves nobody to answer while it restarts',
        remedy: 'set minReplicas to 2 or more',
      }
    }
  },
}
