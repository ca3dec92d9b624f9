import { child, type Field, text } from '../field.ts'
import { formatId, kindOf, namespaceOf } from '../manifests.ts'
import { policyTargets } from '../pool.ts'
import type { Rule } from '../rule.ts'

/** Policies do not merge: of two of a kind on one target, one is 'Conflicted'. */
export const onePolicyPerTarget: Rule = {
  id: 'one-policy-per-target',
  severity: 'error',
  *check(manifests) {
    const owners = new Map<string, Field>()
    for (const { root, ref } of policyTargets(manifests)) {
      const key = `${kindOf(root)} ${targetKey(root, ref)}`
      const owner = owners.get(key)
      if (owner && owner.resource !== root.resource)
        yield {
          field: ref,
          message: `${text(child(ref, 'kind'))} '${text(child(ref, 'name'))}' already has ${formatId(owner)}`,
          remedy:
            'keep one and put the settings of both into it; the chart of the pool makes one as well',
        }
      else owners.set(key, root)
    }
  },
}

function targetKey(root: Field, ref: Field): string {
  const namespace = text(child(ref, 'namespace')) ?? namespaceOf(root)
  const [group, kind, name] = ['group', 'kind', 'name'].map((key) => text(child(ref, key)))
  return `${group}/${kind}/${namespace}/${name}`
}
