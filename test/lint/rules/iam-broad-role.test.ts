import { suite } from 'uvu'
import { iamBroadRole } from '../../../src/lint/rules/iam-broad-role.ts'
import { iam } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule iam-broad-role')

testRule(test, iamBroadRole, {
  fires: ['roles/container.admin', 'roles/owner', 'roles/editor'].map((role) => ({
    name: role,
    manifests: [iam({ role, member: 'serviceAccount:a' })],
    at: ['spec.role'],
    says: role,
  })),
  silent: ['roles/modelarmor.calloutUser', 'roles/container.viewer', 'projects/p/roles/owner'].map(
    (role) => ({ name: role, manifests: [iam({ role })] }),
  ),
})

test.run()
