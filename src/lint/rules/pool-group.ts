import { child, show, text } from '../field.ts'
import type { Manifests } from '../manifests.ts'
import { INFERENCE, INFERENCE_LEGACY, poolReferences } from '../pool.ts'
import type { Rule } from '../rule.ts'

/** A reference to a pool names the API group that the pool has: the two groups are different kinds. */
export const poolGroup: Rule = {
  id: 'pool-group',
  severity: 'error',
  *check(manifests) {
    for (const ref of poolReferences(manifests)) {
      const group = child(ref, 'group')
      const right = groupOfPool(manifests, text(child(ref, 'name')) ?? '')
      if (right === undefined || group.value === right) continue
      yield {
        field: group,
        message: `group ${show(group.value)} has no InferencePool ${show(child(ref, 'name').value)}`,
        remedy: `write '${right}'`,
      }
    }
  },
}

/** Group of the pool of a name; nothing where it is not among the manifests, or in both groups. */
function groupOfPool({ named }: Manifests, name: string): string | undefined {
  const found = [INFERENCE, INFERENCE_LEGACY].filter(
    (group) => named(group, 'InferencePool', name).length > 0,
  )
  return found.length === 1 ? found[0] : undefined
}
