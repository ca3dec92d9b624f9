import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { ADAPTER, ADAPTER_FEATURE, ADAPTER_NAMESPACE } from './metrics-adapter-names.ts'

const RBAC = 'rbac.authorization.k8s.io'
const LABELS = labelsOf(ADAPTER_FEATURE)
const ACCOUNT = { kind: 'ServiceAccount', name: ADAPTER, namespace: ADAPTER_NAMESPACE } as const
const READ = ['get', 'list', 'watch'] as const

/** Whom the adapter may ask, who may ask it, and its access to Cloud Monitoring. */
export function adapterAccess(): readonly TemplateResource[] {
  return [
    templateResource({
      file: 'access.yaml',
      manifest: {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: ADAPTER, namespace: ADAPTER_NAMESPACE, labels: LABELS },
      },
    }),
    clusterRoleBinding('custom-metrics:system:auth-delegator', 'system:auth-delegator'),
    authReader(),
    clusterRole('custom-metrics-resource-reader', {
      apiGroups: [''],
      resources: ['pods', 'nodes', 'nodes/stats'],
      verbs: READ,
    }),
    clusterRoleBinding('custom-metrics-resource-reader', 'custom-metrics-resource-reader'),
    clusterRole('external-metrics-reader', {
      apiGroups: ['external.metrics.k8s.io'],
      resources: ['*'],
      verbs: READ,
    }),
    clusterRoleBinding('external-metrics-reader', 'external-metrics-reader', {
      kind: 'ServiceAccount',
      name: 'horizontal-pod-autoscaler',
      namespace: 'kube-system',
    }),
    monitoringViewer(),
  ]
}

function clusterRole(name: string, rule: object): TemplateResource {
  return templateResource({
    file: 'access.yaml',
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRole',
      metadata: { name, labels: LABELS },
      rules: [rule],
    },
  })
}

function clusterRoleBinding(name: string, role: string, subject: object = ACCOUNT) {
  return templateResource({
    file: 'access.yaml',
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name, labels: LABELS },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: role },
      subjects: [subject],
    },
  })
}

function authReader(): TemplateResource {
  return templateResource({
    file: 'access.yaml',
    comment: 'Has to stay in kube-system, which a `namespace:` above this component would break.',
    manifest: {
      apiVersion: `${RBAC}/v1`,
      kind: 'RoleBinding',
      metadata: { name: 'custom-metrics-auth-reader', namespace: 'kube-system', labels: LABELS },
      roleRef: {
        apiGroup: RBAC,
        kind: 'Role',
        name: 'extension-apiserver-authentication-reader',
      },
      subjects: [ACCOUNT],
    },
  })
}

function monitoringViewer(): TemplateResource {
  return templateResource({
    file: 'monitoring-viewer.yaml',
    comment: [
      'The adapter reads as its Kubernetes ServiceAccount, through Workload Identity Federation. The',
      'principal holds the number of the project and its id.',
    ].join('\n'),
    manifest: {
      apiVersion: 'iam.cnrm.cloud.google.com/v1beta1',
      kind: 'IAMPolicyMember',
      metadata: {
        name: '%{environment}.metrics-adapter-monitoring-viewer',
        namespace: '%{config-connector-namespace}',
        labels: LABELS,
        annotations: syncWave('access'),
      },
      spec: {
        member: '%{adapter-principal}',
        role: 'roles/monitoring.viewer',
        resourceRef: { kind: 'Project', external: 'projects/%{project-id}' },
      },
    },
  })
}
