import { child, type Field, items, text } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const rbacSubjectAdded: RiskRule = {
  id: 'rbac-subject-added',
  title: 'Somebody else gets the rights of a role',
  reason:
    'Whoever is bound may do all that the role allows, in the namespace or in the whole cluster.',
  remedy: 'see that the subject is who you think; a group takes everyone who joins it',
  severity: NOTABLE,
  *check(comparison) {
    const bindings = presentOf(
      comparison,
      'rbac.authorization.k8s.io',
      'RoleBinding',
      'ClusterRoleBinding',
    )
    for (const { before, after } of bindings) {
      if (before === undefined) continue
      const known = new Set(items(child(before, 'subjects')).map(nameOf))
      for (const field of items(child(after, 'subjects')))
        if (!known.has(nameOf(field)))
          yield {
            field,
            message: `${nameOf(field)} gets '${text(child(after, 'roleRef', 'name'))}'`,
          }
    }
  },
}

function nameOf(subject: Field): string {
  const [kind, namespace, name] = ['kind', 'namespace', 'name'].map((key) =>
    text(child(subject, key)),
  )
  return `${kind} '${namespace === undefined ? '' : `${namespace}/`}${name}'`
}
