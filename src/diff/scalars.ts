import type { JsonValue } from '../yaml/node.ts'

/** How a scalar is to be read, where the text alone does not tell. */
export type Reading = 'quantity' | 'duration' | 'percent-or-number' | 'json'

/**
 * A text that is equal for spellings that mean the same, such as `1` and `1000m`; nothing where the
 * value cannot be read in this way and so is only equal to itself.
 */
export function canonical(value: JsonValue, reading: Reading): string | undefined {
  if (typeof value === 'object' || typeof value === 'boolean') return undefined
  const text = String(value).trim()
  switch (reading) {
    case 'quantity':
      return canonicalQuantity(text)
    case 'duration':
      return canonicalDuration(text)
    case 'percent-or-number':
      return /^\d+%?$/.test(text) ? text.replace(/^0+(?=\d)/, '') : undefined
    case 'json':
      return undefined
  }
}

const QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/
const TENS: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
}
const KIBI = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

/**
 * A Kubernetes quantity as a fraction of whole numbers, so that `0.1` and `100m` meet exactly.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
function canonicalQuantity(text: string): string | undefined {
  const match = text.length <= 60 ? QUANTITY.exec(text) : null
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = '', suffix = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return undefined
  const binary = KIBI.indexOf(suffix)
  const tens = Number(exponent) + (TENS[suffix] ?? 0) - fraction.length
  const factor = binary === -1 ? 1n : 1024n ** BigInt(binary + 1)
  const digits = BigInt(whole + fraction) * factor
  if (digits === 0n) return '0'
  const scaled = stripZeros(digits, tens)
  return `${sign === '-' ? '-' : ''}${scaled}`
}

/** `123e-4` without trailing zeros in the digits. */
function stripZeros(digits: bigint, exponent: number): string {
  const text = String(digits)
  const zeros = /0*$/.exec(text)?.[0].length ?? 0
  return `${text.slice(0, text.length - zeros)}e${exponent + zeros}`
}

const DURATION = /^(?:\d+(?:\.\d+)?(?:h|ms|m|s|d|w|us|ns))+$/
const PART = /(\d+)(?:\.(\d+))?(h|ms|m|s|d|w|us|ns)/g
const NANOSECONDS: Readonly<Record<string, bigint>> = {
  w: 604_800_000_000_000n,
  d: 86_400_000_000_000n,
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  us: 1000n,
  ns: 1n,
}

/** A duration as Go, Prometheus or Google's APIs write it, in nanoseconds. */
function canonicalDuration(text: string): string | undefined {
  if (text.length > 40 || !DURATION.test(text)) return undefined
  let sum = 0n
  for (const [, whole = '0', fraction = '', unit = ''] of text.matchAll(PART)) {
    const ns = NANOSECONDS[unit] ?? 0n
    sum += BigInt(whole) * ns + (BigInt(fraction || '0') * ns) / 10n ** BigInt(fraction.length)
  }
  return `${sum}ns`
}
