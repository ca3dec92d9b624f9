import type { Settings } from '../config/schema/index.ts'
import { labelsOf } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { gpuMetricsResources } from './gpu-metrics.ts'

const FEATURE = 'observability'

/** Name of the Secret with the token for the metrics of endpoint pickers, and of all around it. */
export function metricsReader(name: string): string {
  return `${name}-metrics-reader`
}

/** What pools share to be scraped, and GPU metrics; the PodMonitorings are with their pools. */
export function observabilityResources(
  name: string,
  { observability, pools }: Pick<Settings, 'observability' | 'pools'>,
): readonly TemplateResource[] {
  if (!observability.enabled) return []
  const scrapesPickers = Object.values(pools).some(({ endpointPicker }) => endpointPicker.scrape)
  return [
    ...(scrapesPickers ? metricsReaderResources(name) : []),
    ...gpuMetricsResources(observability),
  ]
}

/** One reader for all endpoint pickers of an environment: what it may read is the same for each. */
function metricsReaderResources(name: string): readonly TemplateResource[] {
  const reader = metricsReader(name)
  return [
    serviceAccount(reader),
    tokenSecret(reader),
    ...readMetrics(name, reader),
    ...readSecret(reader),
  ]
}

function serviceAccount(reader: string): TemplateResource {
  return inNamespace({
    comment: [
      'The endpoint picker asks who reads its metrics. This account may, and nothing else; the collector',
      'of Managed Service for Prometheus presents its token.',
    ].join('\n'),
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    name: reader,
  })
}

function tokenSecret(reader: string): TemplateResource {
  return inNamespace({
    comment: 'Filled by the cluster: no token is ever in the repository.',
    apiVersion: 'v1',
    kind: 'Secret',
    name: reader,
    annotations: { 'kubernetes.io/service-account.name': reader },
    body: { type: 'kubernetes.io/service-account-token' },
  })
}

/** Cluster-scoped names hold the namespace: two environments may share a cluster. */
function readMetrics(name: string, reader: string): readonly TemplateResource[] {
  const role = `${name}:%{namespace}:metrics-reader`
  const metadata = { name: role, labels: labelsOf(FEATURE) }
  const apiVersion = 'rbac.authorization.k8s.io/v1'
  return [
    templateResource({
      file: 'metrics-reader.yaml',
      manifest: {
        apiVersion,
        kind: 'ClusterRole',
        metadata,
        rules: [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }],
      },
    }),
    templateResource({
      file: 'metrics-reader.yaml',
      manifest: {
        apiVersion,
        kind: 'ClusterRoleBinding',
        metadata,
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
        subjects: [{ kind: 'ServiceAccount', name: reader, namespace: '%{namespace}' }],
      },
    }),
  ]
}

function readSecret(reader: string): readonly TemplateResource[] {
  const name = `${reader}-token`
  return [
    inNamespace({
      comment: 'Lets the collector read that one Secret. Autopilot runs it in gke-gmp-system.',
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      name,
      body: {
        rules: [
          {
            apiGroups: [''],
            resources: ['secrets'],
            resourceNames: [reader],
            verbs: ['get', 'list', 'watch'],
          },
        ],
      },
    }),
    inNamespace({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      name,
      body: {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
        subjects: [
          { kind: 'ServiceAccount', name: 'collector', namespace: '%{collector-namespace}' },
        ],
      },
    }),
  ]
}

interface Namespaced {
  readonly comment?: string
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
}

function inNamespace({ comment, apiVersion, kind, name, annotations, body }: Namespaced) {
  return templateResource({
    file: 'metrics-reader.yaml',
    ...(comment !== undefined && { comment }),
    manifest: {
      apiVersion,
      kind,
      metadata: {
        name,
        namespace: '%{namespace}',
        labels: labelsOf(FEATURE),
        ...(annotations && { annotations }),
      },
      ...body,
    },
  })
}
