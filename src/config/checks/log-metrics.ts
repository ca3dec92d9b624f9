import { extractorProblem, resourceTypeIn, unboundedField } from '../log-extractor.ts'
import { logMetricId, OWN_LOG_METRICS } from '../log-metric-id.ts'
import type { Settings } from '../schema/index.ts'
import type { Finding, SoundEnvironment, SoundSettings } from './finding.ts'

type LogMetric = Settings['logMetrics']['custom'][string]

/** Limits of Cloud Logging, which it would only tell when the metric is made. */
const MAX_LABELS = 10
const MAX_ID = 100

/** What Cloud Logging would refuse in the log-based metrics of the user, or regret. */
export function checkLogMetrics({ logMetrics }: SoundSettings): readonly Finding[] {
  if (!logMetrics?.enabled) return []
  return Object.entries(logMetrics.custom).flatMap(([name, metric]) => [
    ...checkName(name),
    ...checkLabels(name, metric),
    ...checkTexts(name, metric),
    ...checkAlert(name, metric),
  ])
}

/** The id of a metric holds the name of the environment. */
export function checkLogMetricsIn(
  { name: environment, settings }: SoundEnvironment,
  configName: string,
): readonly Finding[] {
  if (!settings.logMetrics?.enabled) return []
  return Object.keys(settings.logMetrics.custom).flatMap((name) => {
    const { length } = logMetricId(configName, environment, name)
    if (length <= MAX_ID) return []
    const message = `log metric '${name}' of environment '${environment}' has an id of ${length} characters, and Cloud Logging allows ${MAX_ID}`
    return [error(message, "shorten it, or 'name'", [['logMetrics', 'custom', name], []])]
  })
}

function checkName(name: string): readonly Finding[] {
  if (!OWN_LOG_METRICS.some((own) => own === name)) return []
  const message = `log metric '${name}' is one of ours`
  return [error(message, 'choose another name', [['logMetrics', 'custom', name]])]
}

function checkLabels(name: string, { labels }: LogMetric): readonly Finding[] {
  const at = ['logMetrics', 'custom', name, 'labels']
  const count = Object.keys(labels).length
  const tooMany = `log metric '${name}' has ${count} labels, and Cloud Logging allows ${MAX_LABELS}`
  return [
    ...(count > MAX_LABELS ? [error(tooMany, 'drop the least useful', [at])] : []),
    ...Object.entries(labels).flatMap(([label, extractor]): readonly Finding[] => {
      const where = `label '${label}' of log metric '${name}'`
      const paths = [[...at, label]]
      const problem = extractorProblem(extractor)
      if (problem !== undefined) {
        const hint = 'write EXTRACT(field) or REGEXP_EXTRACT(field, "re2 with (one group)")'
        return [error(`${where}: ${problem}`, hint, paths)]
      }
      const field = unboundedField(extractor)
      if (field === undefined) return []
      const message = `${where}: '${field}' is another one for nearly every request, and each value is a time series`
      const hint = `take the part that matters: REGEXP_EXTRACT(${field}, "…(…)…")`
      return [{ ...error(message, hint, paths), severity: 'warning' }]
    }),
  ]
}

/** Our own marks for values of the environment cannot be escaped. */
function checkTexts(name: string, metric: LogMetric): readonly Finding[] {
  const token = /%\{[a-z0-9-]+\}/.exec(JSON.stringify(metric))?.[0]
  if (token === undefined) return []
  const message = `log metric '${name}' holds '${token}', which stands for a value of the environment`
  return [error(message, "leave out the '%'", [['logMetrics', 'custom', name]])]
}

function checkAlert(name: string, { alert, filter }: LogMetric): readonly Finding[] {
  if (alert === undefined || resourceTypeIn(filter) !== undefined) return []
  const at = ['logMetrics', 'custom', name]
  const message = `log metric '${name}' has an alert, but its filter is not about one resource.type: the query of the alert has to name it`
  const hint = 'add resource.type="…" to the filter'
  return [
    error(message, hint, [
      [...at, 'filter'],
      [...at, 'alert'],
    ]),
  ]
}

function error(message: string, hint: string, paths: Finding['paths']): Finding {
  return { severity: 'error', code: 'bad-value', message, hint, paths }
}
