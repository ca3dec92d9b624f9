const INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const GO_FLOAT_AFTER_POINT = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/

const MIN_INT64 = -(2n ** 63n)
const MAX_UINT64 = 2n ** 64n - 1n
const MAX_INT64 = 2n ** 63n - 1n

/**
 * Reads an integer or a float as both versions of go-yaml do: `_` anywhere, `0x`, `0o`, `0b` and
 * `017` as octal, and a decimal that 64 bits cannot hold as a float.
 *
 * @param text plain text that begins with a digit, a sign or a point
 * @see https://github.com/go-yaml/yaml/blob/v3/resolve.go
 */
export function parseNumber(
  text: string,
): { readonly tag: 'int' | 'float'; readonly value: number | bigint } | undefined {
  if (text.charCodeAt(0) === 46) {
    const value = GO_FLOAT_AFTER_POINT.test(text) ? Number(text) : Number.NaN
    return Number.isFinite(value) ? { tag: 'float', value } : undefined
  }
  const plain = text.includes('_') ? text.replaceAll('_', '') : text
  const int = INTEGER.test(plain) ? parseInteger(plain) : undefined
  if (int !== undefined) return { tag: 'int', value: int }
  if (!FLOAT.test(plain)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? { tag: 'float', value } : undefined
}

function parseInteger(plain: string): number | bigint | undefined {
  const first = plain.charCodeAt(0)
  const isSigned = first === 45 || first === 43
  const digits = isSigned ? plain.slice(1) : plain
  const isOctal = /^0[0-7]/.test(digits)
  const source = isOctal ? `0o${digits}` : digits
  const near = Number(source)
  if (Number.isSafeInteger(near)) return first === 45 ? 0 - near : near
  const exact = first === 45 ? -BigInt(source) : BigInt(source)
  const max = isSigned ? MAX_INT64 : MAX_UINT64
  return exact >= MIN_INT64 && exact <= max ? exact : undefined
}

/**
 * Writes a number as kustomize does, after its detour through JSON: whole numbers of 64 bits in
 * digits, all others as Go's `%g`: shortest form, with an exponent from 1e+06 on and below 0.0001.
 */
export function formatNumber(value: number | bigint): string {
  if (typeof value === 'bigint') return fits64(value) ? String(value) : formatFloat(Number(value))
  if (Number.isSafeInteger(value)) return String(value)
  if (Number.isInteger(value) && Math.abs(value) < 1e21) {
    // The digits that JSON shows, not the exact ones: 2^53 + 2^10 ends in zeros there.
    const digits = String(value)
    return fits64(BigInt(digits)) ? digits : formatFloat(value)
  }
  return formatFloat(value)
}

function fits64(value: bigint): boolean {
  return value >= MIN_INT64 && value <= MAX_UINT64
}

function formatFloat(value: number): string {
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e')
  const exponent = Number(exponentText)
  if (exponent >= -4 && exponent < 6) return String(value)
  const digits = String(Math.abs(exponent)).padStart(2, '0')
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`
}

/** A number in its shortest form; unlike JavaScript, Go keeps the sign of a zero. */
export function shortestText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}
