import { labelsOf } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { ADAPTER, ADAPTER_FEATURE, ADAPTER_NAMESPACE } from './metrics-adapter-names.ts'

// Versions before the fix of May 2026 let a metric selector inject filters; Google's page has one.
const IMAGE = 'gcr.io/gke-release/custom-metrics-stackdriver-adapter:v0.16.9-gke.0'

const SELECTOR = { run: ADAPTER, 'k8s-app': ADAPTER } as const

const COMMENT = [
  'Answers the autoscalers of the whole cluster from Cloud Monitoring. It tolerates accelerator nodes,',
  'because a small inference cluster may have no others with room.',
].join('\n')

export function adapterDeployment(): TemplateResource {
  return templateResource({
    file: 'adapter.yaml',
    comment: COMMENT,
    manifest: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name: ADAPTER,
        namespace: ADAPTER_NAMESPACE,
        labels: { ...SELECTOR, ...labelsOf(ADAPTER_FEATURE) },
      },
      spec: {
        replicas: 1,
        selector: { matchLabels: SELECTOR },
        template: {
          metadata: { labels: { ...SELECTOR, 'kubernetes.io/cluster-service': 'true' } },
          spec: {
            serviceAccountName: ADAPTER,
            tolerations: ['nvidia.com/gpu', 'cloud.google.com/gke-tpu'].map((key) => ({
              key,
              operator: 'Equal',
              value: 'present',
              effect: 'NoSchedule',
            })),
            containers: [container()],
          },
        },
      },
    },
  })
}

export function adapterService(): TemplateResource {
  return templateResource({
    file: 'adapter.yaml',
    manifest: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: ADAPTER,
        namespace: ADAPTER_NAMESPACE,
        labels: { ...SELECTOR, ...labelsOf(ADAPTER_FEATURE) },
      },
      spec: {
        type: 'ClusterIP',
        selector: SELECTOR,
        ports: [{ port: 443, protocol: 'TCP', targetPort: 443 }],
      },
    },
  })
}

function container() {
  const resources = { cpu: '250m', memory: '200Mi' }
  return {
    name: 'pod-custom-metrics-stackdriver-adapter',
    image: IMAGE,
    imagePullPolicy: 'IfNotPresent',
    command: ['/adapter', '--use-new-resource-model=true', '--fallback-for-container-metrics=true'],
    resources: { requests: resources, limits: resources },
    readinessProbe: healthz(40),
    // The first list of metrics takes a while; a restart would only begin it again.
    livenessProbe: { ...healthz(120), failureThreshold: 5 },
  }
}

function healthz(initialDelaySeconds: number) {
  return {
    httpGet: { path: '/healthz', port: 443, scheme: 'HTTPS' },
    initialDelaySeconds,
    periodSeconds: 10,
    timeoutSeconds: 5,
  }
}
