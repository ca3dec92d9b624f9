/** Line breaks of Unicode, written or escaped: kustomize itself prints them so that they read otherwise. */
export const UNSTABLE = /[\u0085\u2028\u2029]|\\(?:u0085|u202[89]|[NLP])|\\x85/i

/** A number beyond 2^53 comes back as a bigint, and a negative zero as zero. */
export function withoutOddNumbers(value: unknown): unknown {
  const text = JSON.stringify(value, (_, inner) =>
    typeof inner === 'bigint' ? Number(inner) : inner,
  )
  return text === undefined ? undefined : JSON.parse(text)
}
