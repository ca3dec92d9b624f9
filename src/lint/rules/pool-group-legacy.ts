import { child, show, text } from '../field.ts'
import { INFERENCE, INFERENCE_LEGACY, poolReferences } from '../pool.ts'
import type { Rule } from '../rule.ts'

/** A pool that a chart makes is not among the manifests; today's charts make it in v1. */
export const poolGroupLegacy: Rule = {
  id: 'pool-group-legacy',
  severity: 'warning',
  *check(manifests) {
    for (const ref of poolReferences(manifests)) {
      const group = child(ref, 'group')
      const name = text(child(ref, 'name')) ?? ''
      const isKnown = [INFERENCE, INFERENCE_LEGACY].some(
        (candidate) => manifests.named(candidate, 'InferencePool', name).length > 0,
      )
      if (group.value !== INFERENCE_LEGACY || isKnown) continue
      yield {
        field: group,
        message: `InferencePool ${show(name)} in the group of the alpha API points at nothing beside a v1 pool`,
        remedy: `write '${INFERENCE}'`,
      }
    }
  },
}
