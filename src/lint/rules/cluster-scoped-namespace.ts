import { child, show } from '../field.ts'
import { groupOf, kindOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

const CLUSTER_SCOPED = new Set([
  '/Namespace',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'apiregistration.k8s.io/APIService',
  'gateway.networking.k8s.io/GatewayClass',
  'monitoring.googleapis.com/ClusterNodeMonitoring',
  'monitoring.googleapis.com/ClusterPodMonitoring',
  'monitoring.googleapis.com/ClusterRules',
  'monitoring.googleapis.com/GlobalRules',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
])

/** Kinds of the whole cluster have no namespace; `namespace:` of kustomize adds one to custom kinds. */
export const clusterScopedNamespace: Rule = {
  id: 'cluster-scoped-namespace',
  severity: 'warning',
  *check({ all }) {
    for (const root of all) {
      const field = child(root, 'metadata', 'namespace')
      if (field.value === undefined || !CLUSTER_SCOPED.has(`${groupOf(root)}/${kindOf(root)}`))
        continue
      yield {
        field,
        message: `a ${kindOf(root)} is in no namespace, found ${show(field.value)}`,
        remedy:
          "remove it; where kustomize added it, keep the resource out of a build with 'namespace:'",
      }
    }
  },
}
