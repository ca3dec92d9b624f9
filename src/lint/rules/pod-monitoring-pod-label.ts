import { child, isAbsent, items } from '../field.ts'
import { namespaceOf } from '../manifests.ts'
import { PROMETHEUS } from '../pod-monitoring.ts'
import type { Rule } from '../rule.ts'

/** The metrics adapter finds the series of a pod by label 'pod', which a short targetLabels drops. */
export const podMonitoringPodLabel: Rule = {
  id: 'pod-monitoring-pod-label',
  severity: 'warning',
  *check({ ofKind }) {
    const autoscaled = new Set(
      ofKind('autoscaling', 'HorizontalPodAutoscaler')
        .filter((root) =>
          items(child(root, 'spec', 'metrics')).some(
            (metric) => child(metric, 'type').value === 'Pods',
          ),
        )
        .map(namespaceOf),
    )
    for (const root of ofKind(PROMETHEUS, 'PodMonitoring')) {
      const field = child(root, 'spec', 'targetLabels', 'metadata')
      if (isAbsent(field) || !autoscaled.has(namespaceOf(root))) continue
      if (items(field).some(({ value }) => value === 'pod')) continue
      yield {
        field,
        message: "series have no label 'pod', so an autoscaler of this namespace finds none",
        remedy: "add 'pod', or remove targetLabels.metadata, which has it by default",
      }
    }
  },
}
