import { type MetricSources, unknownMetrics } from '../promql/inference-metrics.ts'
import { parsePromql, syntaxError } from '../promql/parse.ts'
import { metricNamesOf, selectorsOf } from '../promql/selectors.ts'
import type { Report } from './diagnostics.ts'
import type { PlacedAlert } from './identity.ts'

export type { MetricSources }

export interface CheckContext {
  /** Names that recording rules of the same input make. */
  readonly recorded: ReadonlySet<string>
  readonly metrics: MetricSources | undefined
}

/** Whether the query of an alert can be a condition; what it will not find there is a warning. */
export function checkAlert(
  { group, rule }: PlacedAlert,
  { recorded, metrics }: CheckContext,
  report: Report,
): boolean {
  const where = `alert '${rule.name.text}' of group '${group.name.text}'`
  const query = parsePromql(rule.expr.text)
  const error = syntaxError(query)
  if (error !== undefined) {
    const { message, offset, hint } = error
    report.error('promql-syntax', `${where}: ${message}`, { at: rule.expr.place(offset), hint })
    return false
  }
  for (const { metric, nameAt } of selectorsOf(query))
    if (metric === undefined)
      report.warn('bad-rule', `${where}: a selector without an exact metric name finds nothing`, {
        at: rule.expr.place(nameAt),
        hint: 'Cloud Monitoring matches metric names exactly',
      })
  for (const name of metricNamesOf(query))
    if (recorded.has(name))
      report.warn('bad-rule', `${where} reads '${name}', which a recording rule has to make`, {
        at: rule.expr.at,
        hint: 'policies cannot record: deploy the recording rules as Rules of Managed Prometheus',
      })
  for (const { offset, message, hint } of metrics ? unknownMetrics(query, metrics) : [])
    report.warn('unknown-metric', `${where}: ${message}`, { at: rule.expr.place(offset), hint })
  return true
}
