import { child, show, text } from '../field.ts'
import type { Manifests } from '../manifests.ts'
import {
  INFERENCE,
  INFERENCE_LEGACY,
  isPool,
  policyTargets,
  type Reference,
  routeBackends,
} from '../pool.ts'
import type { Rule } from '../rule.ts'

/** A reference to a pool names the API group that the pool has: the two groups are different kinds. */
export const poolGroup: Rule = {
  id: 'pool-group',
  severity: 'error',
  *check(manifests) {
    for (const { ref } of [
      ...policyTargets(manifests),
      ...routeBackends(manifests),
      ...objectives(manifests),
    ]) {
      if (!isPool(ref)) continue
      const group = child(ref, 'group')
      const right = groupOfPool(manifests, text(child(ref, 'name')) ?? '')
      if (group.value === right) continue
      yield {
        field: group,
        message: `group ${show(group.value)} has no InferencePool ${show(child(ref, 'name').value)}`,
        remedy: `write '${right}'`,
      }
    }
  },
}

function objectives({ ofKind }: Manifests): readonly Reference[] {
  const roots = ['llm-d.ai', INFERENCE_LEGACY].flatMap((group) =>
    ofKind(group, 'InferenceObjective', 'InferenceModelRewrite'),
  )
  return roots
    .map((root) => ({ root, ref: child(root, 'spec', 'poolRef') }))
    .filter(({ ref }) => child(ref, 'kind').value !== undefined)
}

/** v1 unless the manifests have the pool of that name in the old group alone. */
function groupOfPool({ named }: Manifests, name: string): string {
  const isLegacy = named(INFERENCE_LEGACY, 'InferencePool', name).length > 0
  return isLegacy && named(INFERENCE, 'InferencePool', name).length === 0
    ? INFERENCE_LEGACY
    : INFERENCE
}
