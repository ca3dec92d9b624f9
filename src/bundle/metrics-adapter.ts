import type { Settings } from '../config/schema/index.ts'
import { labelsOf } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { adapterAccess } from './metrics-adapter-access.ts'
import { adapterDeployment, adapterService } from './metrics-adapter-deployment.ts'
import { ADAPTER, ADAPTER_FEATURE, ADAPTER_NAMESPACE } from './metrics-adapter-names.ts'

/** The custom metrics adapter, if this environment is the one that deploys it to its cluster. */
export function metricsAdapterResources({
  metricsAdapter,
}: Pick<Settings, 'metricsAdapter'>): readonly TemplateResource[] {
  if (!metricsAdapter.enabled) return []
  return [
    namespace(),
    ...adapterAccess(),
    adapterDeployment(),
    adapterService(),
    ...API_SERVICES.map(apiService),
  ]
}

function namespace(): TemplateResource {
  return templateResource({
    file: 'adapter.yaml',
    manifest: {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: ADAPTER_NAMESPACE, labels: labelsOf(ADAPTER_FEATURE) },
    },
  })
}

const API_SERVICES = [
  { group: 'custom.metrics.k8s.io', version: 'v1beta1', versionPriority: 100 },
  { group: 'custom.metrics.k8s.io', version: 'v1beta2', versionPriority: 200 },
  { group: 'external.metrics.k8s.io', version: 'v1beta1', versionPriority: 100 },
] as const

const TLS_COMMENT = [
  'The adapter makes its certificate itself when it starts, so the API server cannot check it: whoever',
  'takes over the address of the Service inside the cluster could answer in its place. To close that,',
  'mount a certificate into the adapter and replace insecureSkipTLSVerify by its caBundle in a patch.',
].join('\n')

function apiService(
  { group, version, versionPriority }: (typeof API_SERVICES)[number],
  index: number,
): TemplateResource {
  return templateResource({
    file: 'api-services.yaml',
    ...(index === 0 && { comment: TLS_COMMENT }),
    manifest: {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      metadata: { name: `${version}.${group}`, labels: labelsOf(ADAPTER_FEATURE) },
      spec: {
        group,
        version,
        groupPriorityMinimum: 100,
        versionPriority,
        insecureSkipTLSVerify: true,
        service: { name: ADAPTER, namespace: ADAPTER_NAMESPACE },
      },
    },
  })
}
