const SIMPLE: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g

/**
 * The value of a PromQL string literal; quotes are `"`, `'` or the backtick, which knows no escapes.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 */
export function unquote(literal: string): string {
  const quote = literal[0]
  const closed = literal.length > 1 && literal.endsWith(quote ?? '')
  const inner = literal.slice(1, closed ? -1 : undefined)
  if (quote === '`') return inner
  return inner.replace(ESCAPE, (_, hex, short, long, octal, other: string) => {
    const code = hex ?? short ?? long
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8))
    return SIMPLE[other] ?? other
  })
}

/** A text as a PromQL string literal in double quotes. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}
