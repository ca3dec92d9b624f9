import { child, show } from '../field.ts'
import { namespaceOf } from '../manifests.ts'
import { PROMETHEUS } from '../pod-monitoring.ts'
import type { Rule } from '../rule.ts'
import { namespacesOf, workloadFinder } from '../workloads.ts'

/** A PodMonitoring finds pods of its own namespace only. */
export const podMonitoringNamespace: Rule = {
  id: 'pod-monitoring-namespace',
  severity: 'warning',
  *check(manifests) {
    const find = workloadFinder(manifests)
    for (const root of manifests.ofKind(PROMETHEUS, 'PodMonitoring')) {
      const namespaces = namespacesOf(find(child(root, 'spec', 'selector', 'matchLabels')))
      if (namespaces.length === 0 || namespaces.includes(namespaceOf(root))) continue
      yield {
        field: child(root, 'metadata', 'namespace'),
        message: `the pods that it selects are in ${namespaces.map(show).join(', ')}, not in ${show(namespaceOf(root))}`,
        remedy: `move it to namespace ${show(namespaces[0])}`,
      }
    }
  },
}
