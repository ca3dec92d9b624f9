/**
 * Texts that kustomize itself prints so that they read otherwise: line breaks of Unicode and halves of
 * characters, written or escaped, and a merge key in quotes or with a tag.
 */
export function isUnstable(text: string): boolean {
  return UNSTABLE.test(text) || !text.isWellFormed()
}

const UNSTABLE =
  /[\u0085\u2028\u2029]|\\(?:u0085|u202[89]|ud[89a-f]|[NLP])|\\x85|!\S*[ \t]+<<|["']<<["']/i

/**
 * A number beyond 2^53 comes back as a bigint, and a negative zero as zero; what is too large is nothing
 * in JSON. Not by way of a text: `JSON.parse` of Node 24 takes the key `"\r"` for `"\\"` where an object
 * before had that.
 */
export function withoutOddNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOddNumbers)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withoutOddNumbers(inner)]),
    )
  }
  if (typeof value !== 'bigint' && typeof value !== 'number') return value
  const number = Number(value)
  return Number.isFinite(number) ? number + 0 : null
}
