import { compileGoRegExp } from '../go-regexp.ts'

const FIELD = String.raw`[A-Za-z_](?:[A-Za-z0-9_.@[\]/-]|"[^"]*")*`
const EXTRACT = new RegExp(`^EXTRACT\\(\\s*(${FIELD})\\s*\\)$`)
const STRING = String.raw`"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'`
const REGEXP_EXTRACT = new RegExp(
  `^REGEXP_EXTRACT\\(\\s*(${FIELD})\\s*,\\s*(?:${STRING})\\s*\\)$`,
  's',
)

/**
 * What Cloud Logging would refuse in a label extractor; nothing where it is good.
 *
 * @see https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.metrics
 */
export function extractorProblem(extractor: string): string | undefined {
  if (EXTRACT.test(extractor)) return
  const call = REGEXP_EXTRACT.exec(extractor)
  if (call === null) return `'${extractor}' is no extractor`
  const pattern = (call[2] ?? call[3] ?? '').replace(/\\([\\"'])/g, '$1')
  const expression = compileGoRegExp(pattern)
  if ('problem' in expression) return `'${pattern}' is no expression of RE2: ${expression.problem}`
  const { groups } = expression
  return groups === 1
    ? undefined
    : `'${pattern}' has ${groups} capture groups, and exactly one is wanted`
}

/** Fields that are different for nearly every request: as labels they make a time series of each. */
const UNBOUNDED = [
  'insertId',
  'trace',
  'spanId',
  'timestamp',
  'receiveTimestamp',
  'httpRequest.latency',
  'httpRequest.referer',
  'httpRequest.remoteIp',
  'httpRequest.requestSize',
  'httpRequest.requestUrl',
  'httpRequest.responseSize',
  'httpRequest.userAgent',
]

/** The field that an extractor takes as a whole and that has too many values for a label. */
export function unboundedField(extractor: string): string | undefined {
  const field = EXTRACT.exec(extractor)?.[1]
  return UNBOUNDED.find((name) => name === field)
}

const RESOURCE_TYPE = /\bresource\.type\s*=\s*"?([A-Za-z0-9_./]+)"?/g

/** The one monitored resource that a filter is about; nothing where it names none, or several. */
export function resourceTypeIn(filter: string): string | undefined {
  const types = new Set([...filter.matchAll(RESOURCE_TYPE)].map(([, type]) => type))
  return types.size === 1 ? [...types][0] : undefined
}
