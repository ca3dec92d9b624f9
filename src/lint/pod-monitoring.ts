import { child, type Field, items } from './field.ts'
import type { Manifests } from './manifests.ts'

export const PROMETHEUS = 'monitoring.googleapis.com'

/** What Managed Service for Prometheus scrapes, in one namespace or in all. */
export function podMonitorings({ ofKind }: Manifests): readonly Field[] {
  return ofKind(PROMETHEUS, 'PodMonitoring', 'ClusterPodMonitoring')
}

/** Every endpoint of every monitoring, with the monitoring. */
export function scrapeEndpoints(
  manifests: Manifests,
): readonly { readonly root: Field; readonly endpoint: Field }[] {
  return podMonitorings(manifests).flatMap((root) =>
    items(child(root, 'spec', 'endpoints')).map((endpoint) => ({ root, endpoint })),
  )
}
