/**
 * Texts that kustomize itself prints so that they read otherwise: line breaks of Unicode and halves of
 * characters, written or escaped, and a merge key in quotes or with a tag.
 */
export function isUnstable(text: string): boolean {
  return UNSTABLE.test(text) || !text.isWellFormed()
}

const UNSTABLE =
  /[\u0085\u2028\u2029]|\\(?:u0085|u202[89]|ud[89a-f]|[NLP])|\\x85|!\S*[ \t]+<<|["']<<["']/i

/** A number beyond 2^53 comes back as a bigint, and a negative zero as zero. */
export function withoutOddNumbers(value: unknown): unknown {
  const text = JSON.stringify(value, (_, inner) =>
    typeof inner === 'bigint' ? Number(inner) : inner,
  )
  return text === undefined ? undefined : JSON.parse(text)
}
