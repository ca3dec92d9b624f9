import { child, type Field, show, text } from '../field.ts'
import { type Manifests, namespaceOf } from '../manifests.ts'
import { policyTargets } from '../pool.ts'
import type { Rule } from '../rule.ts'

/** A policy without a namespace in its targetRef reaches only its own namespace. */
export const policyNamespace: Rule = {
  id: 'policy-namespace',
  severity: 'error',
  *check(manifests) {
    for (const { root, ref } of policyTargets(manifests)) {
      const namespace = text(child(ref, 'namespace')) ?? namespaceOf(root)
      const targets = targetsOf(manifests, ref).map(namespaceOf)
      if (targets.length === 0 || targets.includes(namespace)) continue
      const written = child(ref, 'namespace')
      yield {
        field: written.value === undefined ? child(root, 'metadata', 'namespace') : written,
        message: `namespace ${show(namespace)} has no ${text(child(ref, 'kind'))} ${show(child(ref, 'name').value)}; it is in ${show(targets[0])}`,
        remedy: `move the policy to namespace ${show(targets[0])}`,
      }
    }
  },
}

function targetsOf({ named }: Manifests, ref: Field): readonly Field[] {
  const [group = '', kind = '', name = ''] = ['group', 'kind', 'name'].map((key) =>
    text(child(ref, key)),
  )
  return named(group, kind, name)
}
