import { failed, passed, type Verdict, waiting } from '../verdict.ts'
import type { LogCount } from './log-count.ts'
import type { LogMetric } from './log-metric.ts'

export interface LogMetricLook {
  readonly metric: LogMetric
  readonly windowMinutes: number
  readonly matched: LogCount
  /** Where nothing matched: entries by more and more terms of the scope, from the first on. */
  readonly scope: readonly LogCount[]
  /** Where the scope matched: entries of it that have a field, by the fields of the conditions. */
  readonly fields: readonly (LogCount & { readonly field: string })[]
  /** Whether a sample of requests that were just sent may still turn up. */
  readonly isPending: boolean
  /** Share of requests that are logged, where it is not all. */
  readonly samplePercent: number
}

/** Fields that access logs only have of some requests: their absence proves nothing. */
const RARE =
  /^jsonPayload\.(proxyStatus|serviceExtensionInfo|enforcedSecurityPolicy|previewSecurityPolicy|securityPolicyRequestData)/

/** A metric that counts nothing may be right, or blind: the parts of its filter tell which. */
export function judgeLogMetric(look: LogMetricLook): Verdict {
  const { matched, windowMinutes } = look
  const window = `the last ${windowMinutes} min`
  if (matched.count > 0)
    return passed(
      `counts ${formatCount(matched)} in ${window}, the last at ${matched.newest ?? '?'}`,
    )
  const entries = look.scope.at(-1)
  if (entries === undefined || entries.count === 0) return judgeScope(look, window)
  const missing = look.fields.find(({ count, field }) => count === 0 && !RARE.test(field))
  if (missing !== undefined)
    return failed(
      `no entry matches: none of ${formatCount(entries)} in ${window} has ${missing.field}`,
      'the field is not one that these entries have: the metric would stay empty',
    )
  const saw = `0 of ${formatCount(entries)} in ${window} meet ${look.metric.conditions.join(' AND ')}`
  return passed(saw, 'it sees the entries, and none of them was of the kind that it counts')
}

function judgeScope(look: LogMetricLook, window: string): Verdict {
  const { scope, metric, samplePercent, isPending } = look
  const empty = scope.findIndex(({ count }) => count === 0)
  const before = scope[empty - 1]
  const term = metric.scope[empty] ?? metric.conditions[0] ?? metric.filter
  const saw =
    before === undefined
      ? `no entry in ${window} has ${term}`
      : `none of ${formatCount(before)} in ${window} has ${term}`
  const verdict = isPending ? waiting : failed
  return verdict(saw, before === undefined ? nothingLogged(samplePercent) : hintFor(term))
}

function hintFor(term: string): string {
  if (term.includes('url_map_name'))
    return 'the load balancer is named otherwise than the filter thinks: very long names of Gateways are cut'
  if (term.includes('logName')) return 'the entries are in another log, or another project'
  return 'the filter means other entries than this Gateway writes'
}

function nothingLogged(samplePercent: number): string {
  return samplePercent < 100
    ? `access logs hold ${samplePercent}% of the requests: send more, or look again after traffic`
    : 'access logging is off, or nothing was requested: see the GCPBackendPolicy of the pools'
}

function formatCount({ count, isMore }: LogCount): string {
  return `${count}${isMore ? ' and more' : ''} ${count === 1 ? 'entry' : 'entries'}`
}
