import { suite } from 'uvu'
import { clusterScopedNamespace } from '../../../src/lint/rules/cluster-scoped-namespace.ts'
import { manifest } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const kinds = [
  ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
  ['monitoring.googleapis.com/v1', 'ClusterPodMonitoring'],
  ['apiregistration.k8s.io/v1', 'APIService'],
  ['v1', 'Namespace'],
] as const

const test = suite('lint rule cluster-scoped-namespace')

testRule(test, clusterScopedNamespace, {
  fires: kinds.map(([apiVersion, kind]) => ({
    name: kind,
    manifests: [manifest(apiVersion, kind)],
    at: ['metadata.namespace'],
  })),
  silent: [
    {
      name: 'none',
      manifests: kinds.map(([apiVersion, kind]) => ({ apiVersion, kind, metadata: { name: 'x' } })),
    },
    { name: 'a Role', manifests: [manifest('rbac.authorization.k8s.io/v1', 'Role')] },
  ],
})

test.run()
