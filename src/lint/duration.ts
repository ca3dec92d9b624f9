const GATEWAY_DURATION = /^([0-9]{1,5}(h|m|s|ms)){1,4}$/
const PART = /([0-9]{1,5})(ms|h|m|s)/g
const MILLISECONDS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 }

/**
 * Milliseconds of a Gateway API duration such as `1m30s`; nothing where it is none. There are no
 * fractions: `0.5s` is `500ms`.
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-2257/
 */
export function gatewayDurationMs(text: string): number | undefined {
  if (!GATEWAY_DURATION.test(text)) return undefined
  let sum = 0
  for (const [, amount = '', unit = ''] of text.matchAll(PART))
    sum += Number(amount) * (MILLISECONDS[unit] ?? 0)
  return sum
}

const PROMETHEUS_DURATION =
  /^(?:([0-9]+)y)?(?:([0-9]+)w)?(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?$/
const PARTS_MS = [31_536_000_000, 604_800_000, 86_400_000, 3_600_000, 60_000, 1000, 1] as const

/** Milliseconds of a duration as Prometheus has it, such as `1m30s`; nothing where it is none. */
export function prometheusDurationMs(text: string): number | undefined {
  const match = text.length <= 50 && text !== '' ? PROMETHEUS_DURATION.exec(text) : null
  if (!match) return undefined
  return PARTS_MS.reduce((sum, ms, i) => sum + ms * Number(match[i + 1] ?? 0), 0)
}

const SECONDS = /^([0-9]{1,12})(\.[0-9]{1,9})?s$/

/** Seconds of a duration as Google's APIs have it, such as `300s`; nothing where it is none. */
export function secondsOf(text: string): number | undefined {
  return SECONDS.test(text) ? Number(text.slice(0, -1)) : undefined
}
