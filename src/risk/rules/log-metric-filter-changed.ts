import { LOGGING } from '../../lint/config-connector.ts'
import { child, type Field, items, text } from '../../lint/field.ts'
import { keptOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const logMetricFilterChanged: RiskRule = {
  id: 'log-metric-filter-changed',
  title: 'A log-based metric counts something else',
  reason: 'Old and new values are one series: charts jump, and thresholds mean something else.',
  remedy: 'use a new name where the meaning changes; labels of an existing metric may be refused',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, LOGGING, 'LoggingLogMetric')) {
      const field = child(after, 'spec', 'filter')
      if (text(field) !== text(child(before, 'spec', 'filter')))
        yield { field, message: 'its filter changes' }
      if (labelsOf(after) !== labelsOf(before))
        yield {
          field: child(after, 'spec', 'metricDescriptor', 'labels'),
          message: `its labels are ${labelsOf(after)}, before ${labelsOf(before)}`,
        }
    }
  },
}

function labelsOf(root: Field): string {
  const labels = items(child(root, 'spec', 'metricDescriptor', 'labels')).map((label) =>
    text(child(label, 'key')),
  )
  return labels.sort().join(', ') || 'none'
}
