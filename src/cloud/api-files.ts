import type { CloudKind, DesiredObject } from './object.ts'

/** Folders of the kinds that gcloud makes of files. */
const FOLDERS: Partial<Readonly<Record<CloudKind, string>>> = {
  'log-metric': 'log-metrics',
  'alert-policy': 'alert-policies',
  dashboard: 'dashboards',
}

/**
 * The folder that the bootstrap script takes: log metrics, alert policies and dashboards as JSON of
 * their APIs, by path in the folder. They bear the same marks as what `igw apply` makes, so it goes
 * on where the script stopped.
 */
export function apiFiles(objects: readonly DesiredObject[]): ReadonlyMap<string, string> {
  return new Map(
    objects.flatMap(({ kind, id, body }) => {
      const folder = FOLDERS[kind]
      if (folder === undefined) return []
      return [[`${folder}/${id}.json`, `${JSON.stringify(body, undefined, 2)}\n`] as const]
    }),
  )
}
