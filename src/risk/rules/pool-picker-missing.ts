import { child, type Field, text } from '../../lint/field.ts'
import { type Manifests, namespaceOf } from '../../lint/manifests.ts'
import { INFERENCE } from '../../lint/pool.ts'
import { keptOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const poolPickerMissing: RiskRule = {
  id: 'pool-picker-missing',
  title: 'A pool is pointed at an endpoint picker that is not there',
  reason: 'With FailClose every request fails; with FailOpen none is scheduled.',
  remedy: 'deploy the picker first, or name the one that is there',
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, INFERENCE, 'InferencePool')) {
      const field = child(after, 'spec', 'endpointPickerRef', 'name')
      if (hasPicker(comparison.before, before) && !hasPicker(comparison.after, after))
        yield { field, message: `there is no Service '${text(field)}'` }
    }
  },
}

function hasPicker(manifests: Manifests, pool: Field): boolean {
  const name = text(child(pool, 'spec', 'endpointPickerRef', 'name')) ?? ''
  return manifests
    .named('', 'Service', name)
    .some((root) => namespaceOf(root) === namespaceOf(pool))
}
