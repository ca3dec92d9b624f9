import { labelsOf } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { MODEL_SERVERS } from './model-server.ts'
import { metricsReader } from './observability.ts'
import { type BundlePool, scaleTargetOf } from './pool.ts'

/** How the endpoint picker and the model servers of a pool are scraped. */
export function podMonitoringResources(pool: BundlePool): readonly TemplateResource[] {
  if (!pool.observability.enabled) return []
  return [
    ...(pool.settings.endpointPicker.scrape ? [endpointPickerMonitoring(pool)] : []),
    ...(pool.settings.modelServer.scrape ? [modelServerMonitoring(pool)] : []),
  ]
}

function endpointPickerMonitoring(pool: BundlePool): TemplateResource {
  const { selector, metricsPort } = pool.settings.endpointPicker
  return podMonitoring(pool, {
    name: `${pool.name}-epp`,
    comment: [
      'Metrics of the endpoint picker: requests by model, averages of the pool, scheduling. Its label',
      'job is the name of this object, which alerts rely on.',
    ].join('\n'),
    matchLabels: selector ?? { inferencepool: `${pool.name}-epp` },
    port: metricsPort,
    path: '/metrics',
    authorization: {
      type: 'Bearer',
      credentials: { secret: { name: metricsReader(pool.config), key: 'token' } },
    },
  })
}

function modelServerMonitoring(pool: BundlePool): TemplateResource {
  const { kind, selector, metricsPort } = pool.settings.modelServer
  return podMonitoring(pool, {
    name: `${pool.name}-model-server`,
    comment: [
      `Metrics of the model servers (${kind}). Leave it out where automatic application monitoring`,
      'scrapes them already: everything would be counted twice.',
    ].join('\n'),
    matchLabels: selector ?? { app: scaleTargetOf(pool).name },
    port: metricsPort ?? MODEL_SERVERS[kind].metricsPort,
    path: MODEL_SERVERS[kind].metricsPath,
    ...(pool.ports && { portKey: pool.ports.metrics }),
  })
}

interface Scrape {
  readonly name: string
  readonly comment: string
  readonly matchLabels: Readonly<Record<string, string>>
  readonly port: number | string
  readonly path: string
  /** Key of the value that the port takes, where it is one. */
  readonly portKey?: string
  readonly authorization?: object
}

function podMonitoring({ observability }: BundlePool, scrape: Scrape): TemplateResource {
  const { name, comment, matchLabels, port, portKey, path, authorization } = scrape
  return templateResource({
    file: 'pod-monitoring.yaml',
    comment,
    manifest: {
      apiVersion: 'monitoring.googleapis.com/v1',
      kind: 'PodMonitoring',
      metadata: { name, namespace: '%{namespace}', labels: labelsOf('observability') },
      spec: {
        selector: { matchLabels },
        endpoints: [
          {
            port,
            scheme: 'http',
            path,
            interval: `${observability.intervalSeconds}s`,
            ...(authorization && { authorization }),
          },
        ],
      },
    },
    ...(portKey !== undefined && { numbers: { 'spec.endpoints.0.port': portKey } }),
  })
}
