import { child, items, text } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

const EVERYONE = [
  'system:authenticated',
  'system:unauthenticated',
  'system:anonymous',
  'system:serviceaccounts',
]

export const rbacEveryone: RiskRule = {
  id: 'rbac-everyone',
  title: 'A role is given to everybody',
  reason:
    'On GKE system:authenticated is everyone with a Google account, not everyone of your organisation.',
  remedy: 'name the users, groups or service accounts that need it',
  severity: GRAVE,
  ofNew: true,
  *check(comparison) {
    const bindings = presentOf(
      comparison,
      'rbac.authorization.k8s.io',
      'RoleBinding',
      'ClusterRoleBinding',
    )
    for (const { before, after } of bindings) {
      const known = new Set(
        before ? items(child(before, 'subjects')).map((one) => text(child(one, 'name'))) : [],
      )
      for (const subject of items(child(after, 'subjects'))) {
        const name = text(child(subject, 'name')) ?? ''
        if (EVERYONE.includes(name) && !known.has(name))
          yield {
            field: subject,
            message: `'${name}' gets '${text(child(after, 'roleRef', 'name'))}'`,
          }
      }
    }
  },
}
