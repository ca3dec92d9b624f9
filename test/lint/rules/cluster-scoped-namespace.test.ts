import { clusterScopedNamespace } from '../../../src/lint/rules/cluster-scoped-namespace.ts'
import { manifest } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

const kinds = [
  ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
  ['monitoring.googleapis.com/v1', 'ClusterPodMonitoring'],
  ['apiregistration.k8s.io/v1', 'APIService'],
  ['v1', 'Namespace'],
] as const

ruleSuite(clusterScopedNamespace, {
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
}).run()
