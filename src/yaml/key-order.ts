const LETTER = /^\p{L}/u
const DIGITS = /^\p{Nd}+/u
/** A digit other than zero in the run of digits that ends here. */
const NUMBER_BEFORE = /(?!0)\p{Nd}\p{Nd}*$/u

/**
 * Compares two keys the way goyaml.v2 sorts a map: letters after everything else, runs of digits by
 * their value (`a2` before `a10`), and by code point otherwise.
 *
 * This is no total order: `a10` < `a1b` < `a2` < `a10`. For such keys kustomize's own output varies
 * from run to run, so nothing can be right there.
 *
 * @see https://github.com/go-yaml/yaml/blob/v2/sorter.go
 */
export function compareKeys(a: string, b: string): number {
  const first = a.charCodeAt(0)
  const other = b.charCodeAt(0)
  // Most keys of a map begin with different small letters.
  if (first !== other && isSmallLetter(first) && isSmallLetter(other)) return first - other
  return compareSlowly(a, b)
}

function compareSlowly(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let at = 0
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++
  if (at === shorter) return a.length - b.length
  if (isLowSurrogate(a.charCodeAt(at)) || isLowSurrogate(b.charCodeAt(at))) at = startOfPair(a, at)
  const aCode = a.codePointAt(at) ?? 0
  const bCode = b.codePointAt(at) ?? 0
  const isLetterA = isLetter(aCode)
  const isLetterB = isLetter(bCode)
  if (isLetterA && isLetterB) return aCode - bCode
  if (isLetterA !== isLetterB) return isLetterB ? -1 : 1
  return (isSymbol(aCode) && isSymbol(bCode) ? 0 : compareNumbers(a, b, at)) || aCode - bCode
}

/** Compares the digits that start where two keys begin to differ; 0 where there are none. */
function compareNumbers(a: string, b: string, at: number): number {
  // Zeros count only behind another digit: the `0` of `10` is a place, that of `x0` is nothing.
  const isZero = a.charCodeAt(at) === 48 || b.charCodeAt(at) === 48
  const head = isZero && NUMBER_BEFORE.test(a.slice(0, at)) ? 1n : 0n
  const aDigits = DIGITS.exec(a.slice(at))?.[0] ?? ''
  const bDigits = DIGITS.exec(b.slice(at))?.[0] ?? ''
  const aValue = numberOf(aDigits, head)
  const bValue = numberOf(bDigits, head)
  if (aValue !== bValue) return aValue < bValue ? -1 : 1
  return aDigits.length - bDigits.length
}

/** The digits as Go adds them up: in 64 bits, and those of other scripts by their code point. */
function numberOf(digits: string, head: bigint): bigint {
  let value = head
  for (const digit of digits) value = value * 10n + BigInt((digit.codePointAt(0) ?? 0) - 48)
  return BigInt.asIntN(64, value)
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return LETTER.test(String.fromCodePoint(code))
}

/** Whether this is neither a letter nor a digit, as far as that can be seen without a table. */
function isSymbol(code: number): boolean {
  return code < 48 || (code > 57 && code < 128)
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function startOfPair(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at
}
