import { child, type Field, show } from '../field.ts'
import { kindOf, type Manifests, versionOf } from '../manifests.ts'
import { INFERENCE, INFERENCE_LEGACY } from '../pool.ts'
import type { Problem, Rule } from '../rule.ts'

/** Kinds of the inference APIs that were moved or removed since their alpha versions. */
export const inferenceApi: Rule = {
  id: 'inference-api',
  severity: 'error',
  *check(manifests) {
    // A cluster from before v1 may still have both.
    const isLegacy = manifests.ofKind(INFERENCE_LEGACY, 'InferencePool').length > 0
    for (const root of isLegacy ? [] : manifests.ofKind(INFERENCE_LEGACY, 'InferenceModel'))
      yield {
        field: child(root, 'kind'),
        message: 'InferenceModel was removed with v1 of the API',
        remedy: 'use an InferenceObjective for priorities and an HTTPRoute for weights',
      }
    for (const root of manifests.ofKind(INFERENCE, 'InferencePool'))
      if (versionOf(root) !== 'v1') yield wrongVersion(root, `${INFERENCE}/v1`)
    yield* misplaced(manifests)
  },
}

/** Kinds that exist in one group only, written with the other. */
function* misplaced(manifests: Manifests): Generator<Problem> {
  for (const root of manifests.ofKind(INFERENCE, 'InferenceObjective', 'InferenceModelRewrite'))
    yield wrongVersion(root, `llm-d.ai/v1alpha2 or ${INFERENCE_LEGACY}/v1alpha2`)
  for (const root of manifests.ofKind('llm-d.ai', 'InferencePool'))
    yield wrongVersion(root, `${INFERENCE}/v1`)
}

function wrongVersion(root: Field, right: string): Problem {
  const field = child(root, 'apiVersion')
  return {
    field,
    message: `there is no ${kindOf(root)} in ${show(field.value)}`,
    remedy: `write ${right}`,
  }
}
