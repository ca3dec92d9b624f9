import fc from 'fast-check'

/** Queries of every shape that has selectors in it, spelled in different ways. */
export function arbitraryQuery(
  labels: readonly string[],
  values: readonly string[],
): fc.Arbitrary<string> {
  const blank = fc.constantFrom('', ' ', '\n  ', ' # c {x="y"}\n')
  const matcher = fc
    .tuple(
      fc.constantFrom(...labels),
      fc.constantFrom('=', '!=', '=~', '!~', ' = '),
      fc.constantFrom(...values),
      fc.constantFrom('"', "'", '`'),
    )
    .map(([label, op, value, quote]) => `${label}${op}${quote}${value}${quote}`)
  const braces = fc
    .tuple(fc.array(matcher, { maxLength: 3 }), blank, fc.constantFrom('', ','))
    .map(([matchers, space, end]) => {
      const inner = matchers.join(`,${space}`)
      return `{${space}${inner}${inner === '' ? '' : end}${space}}`
    })
  const selector = fc
    .tuple(fc.constantFrom('up', 'a:b', 'http_requests_total'), fc.option(braces, { nil: '' }))
    .map(([name, rest]) => name + rest)
  const { query } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3 },
      selector,
      fc
        .tuple(selector, fc.constantFrom('5m', '1h'))
        .map(([one, range]) => `rate(${one}[${range}])`),
      fc
        .tuple(fc.constantFrom('sum', 'max by (namespace)'), blank, tie('query'))
        .map(([op, space, inner]) => `${op} (${space}${inner}${space})`),
      fc
        .tuple(
          tie('query'),
          fc.constantFrom('/', '> bool', 'and on (job)', 'or'),
          blank,
          tie('query'),
        )
        .map(([left, op, space, right]) => `(${left}) ${op}${space} (${right})`),
    ),
  }))
  return query
}
