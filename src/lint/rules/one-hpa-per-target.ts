import { autoscalers } from '../autoscaler.ts'
import { child, type Field, text } from '../field.ts'
import { formatId, namespaceOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

/** Two autoscalers of one workload undo each other's changes. */
export const oneHpaPerTarget: Rule = {
  id: 'one-hpa-per-target',
  severity: 'error',
  *check(manifests) {
    const owners = new Map<string, Field>()
    for (const root of autoscalers(manifests)) {
      const target = child(root, 'spec', 'scaleTargetRef')
      const key = `${namespaceOf(root)}/${text(child(target, 'kind'))}/${text(child(target, 'name'))}`
      const owner = owners.get(key)
      if (owner)
        yield {
          field: target,
          message: `${formatId(owner)} scales ${text(child(target, 'kind'))} '${text(child(target, 'name'))}' already`,
          remedy: 'put the metrics of both into one autoscaler; pools that share servers share it',
        }
      else owners.set(key, root)
    }
  },
}
