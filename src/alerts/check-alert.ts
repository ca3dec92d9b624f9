import { absenceChecks, newerFeatures } from '../promql/compatibility.ts'
import { type MetricSources, unknownMetrics } from '../promql/inference-metrics.ts'
import { type Promql, parsePromql } from '../promql/parse.ts'
import { queryError } from '../promql/query-error.ts'
import { resultLabels } from '../promql/result-labels.ts'
import { metricNamesOf, selectorsOf } from '../promql/selectors.ts'
import type { Report } from './diagnostics.ts'
import type { PlacedAlert } from './identity.ts'

export type { MetricSources }

export interface CheckContext {
  /** Names that recording rules of the same input make. */
  readonly recorded: ReadonlySet<string>
  /** Whether these recording rules are deployed together with the policies. */
  readonly isRecorded: boolean
  /** Whether the query is refused while nobody has written its metrics. */
  readonly needsMetrics: boolean
  readonly metrics: MetricSources | undefined
}

/** Whether the query of an alert can be a condition; what it will not find there is a warning. */
export function checkAlert(alert: PlacedAlert, context: CheckContext, report: Report): boolean {
  const { group, rule } = alert
  const where = `alert '${rule.name.text}' of group '${group.name.text}'`
  const query = parsePromql(rule.expr.text)
  const error = queryError(query)
  if (error !== undefined) {
    const { message, offset, hint } = error
    report.error('promql-syntax', `${where}: ${message}`, { at: rule.expr.place(offset), hint })
    return false
  }
  const checks = [
    ['bad-rule', namelessSelectors(query)],
    ['not-supported', newerFeatures(query)],
    ['bad-rule', context.needsMetrics ? absenceChecks(query) : []],
    ['unknown-metric', context.metrics ? unknownMetrics(query, context.metrics) : []],
  ] as const
  for (const [code, found] of checks)
    for (const { offset, message, hint } of found)
      report.warn(code, `${where}: ${message}`, { at: rule.expr.place(offset), hint })
  warnOfRecordedNames(query, { alert, where, ...context }, report)
  warnOfLostLabels(query, { alert, where }, report)
  return true
}

function namelessSelectors(query: Promql) {
  return selectorsOf(query).flatMap(({ metric, nameAt }) =>
    metric === undefined
      ? {
          offset: nameAt,
          message: 'a selector without an exact metric name finds nothing',
          hint: 'Cloud Monitoring matches metric names exactly',
        }
      : [],
  )
}

interface Finding {
  readonly alert: PlacedAlert
  readonly where: string
}

function warnOfRecordedNames(
  query: Promql,
  { alert, where, recorded, isRecorded }: Finding & CheckContext,
  report: Report,
): void {
  const at = alert.rule.expr.at
  for (const name of metricNamesOf(query)) {
    if (recorded.has(name)) {
      if (isRecorded) continue
      report.warn('bad-rule', `${where} reads '${name}', which a recording rule has to make`, {
        at,
        hint: 'policies cannot record: deploy the recording rules as Rules of Managed Prometheus',
      })
    }
    // `vllm:…` and the like are metrics; a recorded name has its level in front, as in job:x:rate5m.
    else if (/^[a-z_]+:.*:/i.test(name))
      report.warn('bad-rule', `${where} reads '${name}', which no rule here records`, { at })
  }
}

/** An aggregation drops labels, and the text that names one of them shows `(none)`. */
function warnOfLostLabels(query: Promql, { alert, where }: Finding, report: Report): void {
  const labels = resultLabels(query)
  if (labels === undefined) return
  const { rule, group } = alert
  for (const [annotation, source] of rule.annotations)
    for (const match of source.text.matchAll(/\$labels\.([a-zA-Z_]\w*)/g)) {
      const [, name = ''] = match
      if (labels.has(name) || rule.labels.has(name) || group.labels.has(name)) continue
      const kept = labels.size === 0 ? 'no label' : [...labels].join(', ')
      report.warn(
        'bad-template',
        `annotation '${annotation}' of ${where} shows label '${name}', and the query keeps ${kept}`,
        { at: source.place(match.index) },
      )
    }
}
