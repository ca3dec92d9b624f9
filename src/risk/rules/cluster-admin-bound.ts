import { child, text } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const clusterAdminBound: RiskRule = {
  id: 'cluster-admin-bound',
  title: 'Somebody is made administrator of the cluster',
  reason: 'cluster-admin may do everything, and give it on.',
  remedy: 'bind a role with what is needed',
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
      const field = child(after, 'roleRef', 'name')
      const was = before && text(child(before, 'roleRef', 'name'))
      if (text(field) === 'cluster-admin' && was !== 'cluster-admin')
        yield { field, message: 'it binds cluster-admin' }
    }
  },
}
