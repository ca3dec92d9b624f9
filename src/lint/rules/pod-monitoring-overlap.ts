import { child, type Field, items } from '../field.ts'
import { formatId, namespaceOf } from '../manifests.ts'
import { podMonitorings } from '../pod-monitoring.ts'
import type { Rule } from '../rule.ts'

/** The same port of the same pods scraped twice doubles every sum, and the bill. */
export const podMonitoringOverlap: Rule = {
  id: 'pod-monitoring-overlap',
  severity: 'warning',
  *check(manifests) {
    const owners = new Map<string, Field>()
    for (const root of podMonitorings(manifests))
      for (const endpoint of items(child(root, 'spec', 'endpoints'))) {
        const key = JSON.stringify([
          namespaceOf(root),
          sorted(child(root, 'spec', 'selector', 'matchLabels').value),
          child(endpoint, 'port').value,
          child(endpoint, 'path').value ?? '/metrics',
        ])
        const owner = owners.get(key)
        if (owner && owner.resource !== root.resource)
          yield {
            field: endpoint,
            message: `${formatId(owner)} scrapes the same port of the same pods`,
            remedy: 'remove one; turn off scrape where a chart or automatic monitoring does it',
          }
        else owners.set(key, root)
      }
  },
}

function sorted(labels: unknown): readonly unknown[] {
  return Object.entries(Object(labels)).sort(([a], [b]) => (a < b ? -1 : 1))
}
