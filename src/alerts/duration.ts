const UNITS_MS = [
  ['y', 365 * 86_400_000],
  ['w', 7 * 86_400_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const

const DURATION =
  /^(?:([0-9]+)y)?(?:([0-9]+)w)?(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?$/

/** What Go's time.Duration holds, 2^63 - 1 nanoseconds. */
const MAX_MS = 9_223_372_036_854

/** Cloud Monitoring evaluates a PromQL condition at whole multiples of this. */
const EVALUATION_STEP_MS = 30_000

/**
 * A Prometheus duration such as `1h30m` or `0` in milliseconds; nothing where the text is none.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations
 */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0
  const parts = DURATION.exec(text)
  if (parts === null || text === '') return
  const ms = UNITS_MS.reduce((sum, [, unit], i) => sum + Number(parts[i + 1] ?? 0) * unit, 0)
  return ms > MAX_MS ? undefined : ms
}

/** What to write instead of a text that is no duration. */
export function durationHint(text: string): string {
  if (/^[0-9]+$/.test(text)) return `write '${text}s' or '${text}m'`
  if (/^([0-9]+(ms|[ywdhms]))+$/.test(text)) return 'units go from large to small, each once'
  return "a duration is written like '5m' or '1h30m'"
}

/** Milliseconds in the JSON form of a protobuf duration, without floating point: `1.5s`. */
export function formatSeconds(ms: number): string {
  const fraction = ms % 1000
  const digits = fraction === 0 ? '' : `.${String(fraction).padStart(3, '0').replace(/0+$/, '')}`
  return `${Math.floor(ms / 1000)}${digits}s`
}

/** The shortest evaluation interval that Cloud Monitoring has and that is not below `ms`. */
export function evaluationInterval(ms: number): number {
  return Math.max(1, Math.ceil(ms / EVALUATION_STEP_MS)) * EVALUATION_STEP_MS
}
