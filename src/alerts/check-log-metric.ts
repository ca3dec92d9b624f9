import type { Settings } from '../config/schema/index.ts'
import { UserError } from '../error.ts'

type LogMetric = Settings['logMetrics']['custom'][string]

const MAX_LABELS = 10

/** What Cloud Logging would refuse in a log-based metric of the user. */
export function checkLogMetric(key: string, metric: LogMetric): readonly UserError[] {
  const where = `logMetrics.custom.${key}`
  const errors: UserError[] = []
  const bad = (field: string, message: string, hint?: string): void => {
    errors.push(new UserError('bad-value', `${where}.${field}: ${message}`, { hint }))
  }
  if (key === 'error')
    bad('name', "'error' is the metric of load balancer errors", 'choose another name')
  const token = /%\{[a-z0-9-]+\}/.exec(JSON.stringify(metric))?.[0]
  if (token !== undefined) bad('filter', `'${token}' stands for a value of the environment`)
  const labels = Object.entries(metric.labels)
  if (labels.length > MAX_LABELS)
    bad('labels', `${labels.length} labels, and Cloud Logging allows ${MAX_LABELS}`)
  for (const [label, extractor] of labels) {
    const problem = extractorProblem(extractor)
    if (problem !== undefined)
      bad(`labels.${label}`, problem, 'write EXTRACT(field) or REGEXP_EXTRACT(field, "(re2)")')
  }
  return errors
}

/**
 * What is wrong with a label extractor.
 *
 * @see https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.metrics
 */
export function extractorProblem(extractor: string): string | undefined {
  if (/^EXTRACT\(\s*[^\s,()"]+\s*\)$/.test(extractor)) return
  const call = /^REGEXP_EXTRACT\(\s*[^\s,()"]+\s*,\s*"((?:[^"\\]|\\.)*)"\s*\)$/s.exec(extractor)
  if (call === null) return `'${extractor}' is no extractor`
  const pattern = (call[1] ?? '').replaceAll('\\"', '"').replaceAll('\\\\', '\\')
  if (/\(\?<?[=!]|\\[1-9]/.test(pattern))
    return `'${pattern}' looks around or back, which RE2 cannot`
  const groups = captureGroups(pattern)
  if (groups === undefined) return `'${pattern}' is no regular expression`
  return groups === 1
    ? undefined
    : `'${pattern}' has ${groups} capture groups, and exactly one is wanted`
}

function captureGroups(pattern: string): number | undefined {
  try {
    // Named groups are written (?P<name>…) in RE2; an alternative that matches nothing shows them all.
    const javascript = pattern.replaceAll('(?P<', '(?<').replace(/^\(\?[imsU]+\)/, '')
    return (new RegExp(`${javascript}|`).exec('')?.length ?? 1) - 1
  } catch {
    return
  }
}
