import { child, text } from '../../lint/field.ts'
import { removedOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const crdRemoved: RiskRule = {
  id: 'crd-removed',
  title: 'A CustomResourceDefinition is removed',
  reason: 'Deleting a definition deletes every object of its kind in the whole cluster.',
  remedy:
    'keep the definition; where it has to go, delete its objects first and in a change of their own',
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, 'apiextensions.k8s.io', 'CustomResourceDefinition')) {
      const kind = text(child(field, 'spec', 'names', 'kind')) ?? 'this kind'
      yield { field, message: `every ${kind} of the cluster will be deleted` }
    }
  },
}
