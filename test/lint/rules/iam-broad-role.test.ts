import { iamBroadRole } from '../../../src/lint/rules/iam-broad-role.ts'
import { iam } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

ruleSuite(iamBroadRole, {
  fires: ['roles/container.admin', 'roles/owner', 'roles/editor'].map((role) => ({
    name: role,
    manifests: [iam({ role, member: 'serviceAccount:a' })],
    at: ['spec.role'],
    says: role,
  })),
  silent: ['roles/modelarmor.calloutUser', 'roles/container.viewer', 'projects/p/roles/owner'].map(
    (role) => ({ name: role, manifests: [iam({ role })] }),
  ),
}).run()
