import { alertPolicyToApi, logMetricToApi } from '../alerts/api-objects.ts'
import type { Manifest } from '../template/template.ts'
import { dashboardToApi } from './dashboards/api.ts'

/**
 * The folder that the bootstrap script takes: rendered log metrics, alert policies and dashboards
 * as JSON of their APIs, by path in the folder. Manifests of other kinds are left out.
 *
 * @throws Error where a manifest refers to an object whose id only the cluster knows, or a policy
 *   has no label `alert-id`, by which a second run would find it
 */
export function bootstrapFiles(manifests: Iterable<Manifest>): ReadonlyMap<string, string> {
  return new Map(
    [...manifests].flatMap((manifest) => {
      const file = fileOf(manifest)
      return file === undefined
        ? []
        : [[file.path, `${JSON.stringify(file.content, undefined, 2)}\n`] as const]
    }),
  )
}

interface ApiFile {
  readonly path: string
  readonly content: Readonly<Record<string, unknown>>
}

function fileOf(manifest: Manifest): ApiFile | undefined {
  switch (manifest.kind) {
    case 'LoggingLogMetric': {
      const content = logMetricToApi(manifest)
      return { path: `log-metrics/${content.name}.json`, content }
    }
    case 'MonitoringAlertPolicy': {
      const id = manifest.metadata.labels?.['alert-id']
      if (id === undefined) throw new Error(`policy ${manifest.metadata.name} has no 'alert-id'`)
      return { path: `alert-policies/${id}.json`, content: alertPolicyToApi(manifest) }
    }
    case 'MonitoringDashboard': {
      const content = dashboardToApi(manifest)
      return { path: `dashboards/${String(content.name).split('/').at(-1)}.json`, content }
    }
    default:
      return undefined
  }
}
