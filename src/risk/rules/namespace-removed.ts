import { removedOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const namespaceRemoved: RiskRule = {
  id: 'namespace-removed',
  title: 'A Namespace is removed',
  reason: 'Deleting a namespace deletes everything in it, also what is not in this repository.',
  remedy:
    'keep the Namespace until it is empty, or annotate it so that the engine does not prune it',
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, '', 'Namespace'))
      yield { field, message: 'the namespace and all that is in it will be deleted' }
  },
}
