import fc from 'fast-check'

/**
 * Queries as people write them and as they get them wrong: most are good, and the others ask a
 * function, an operator, a modifier or a matcher for what it does not take. Only what a Prometheus
 * of 2.42 knows is in there, as that is the promtool of Debian.
 */
export function arbitraryRule(): fc.Arbitrary<string> {
  const blank = fc.constantFrom('', '', ' ', '\n', ' # c, "x" [5m]\n')
  const usually = (good: readonly string[], bad: readonly string[]) =>
    fc.oneof(
      { weight: 24, arbitrary: fc.constantFrom(...good) },
      { weight: 1, arbitrary: fc.constantFrom(...bad) },
    )
  const number = usually(
    ['1', '0', '.5', '5.', '1e3', '0x1F', '+Inf', 'NaN', '08', '-1'],
    ['1a', '"a"', 'up', '1e'],
  )
  const duration = usually(['5m', '1h30m', '1w2d', '100ms', '1y'], ['0s', '5m1h', '5x', '', '-5m'])
  const matcher = usually(
    [
      'a="b"',
      "a!='b'",
      'a=~`x|y.*`',
      'a!~"\\\\d+"',
      'a=""',
      'a=~"a)(?:b"',
      'on="x"',
      'a="\\u00e9\\x41"',
      'a="}# no"',
    ].filter((text) => !text.includes(')(')),
    ['a=~"("', 'a="\\d"', 'a=~"(?!x)"', 'a=1', '1a="b"', 'a="b', '__name__="x"', 'a=~"x{2000}"'],
  )
  const matchers = fc
    .tuple(fc.array(matcher, { maxLength: 3 }), blank, fc.constantFrom('', ''))
    .map(([all, space]) => `{${space}${all.join(`,${space}`)}${space}}`)
  const selector = fc.oneof(
    fc
      .tuple(fc.constantFrom('up', 'a:b:c', 'sum', 'by', 'rate', 'x_bucket'), matchers)
      .map(([name, rest]) => name + rest),
    fc.constantFrom('up', 'http_requests_total', ':x', 'and'),
    { weight: 1, arbitrary: fc.constantFrom('{__name__=~"a.*"}', '{a="b"}', '{}', '{a!="b"}') },
  )
  const modifier = fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(' offset 5m', ' offset -1h30m', ' @ 1609746000') },
    { weight: 2, arbitrary: fc.constantFrom(' @ start()', ' @ end() offset 1h', ' offset 5m @ 3') },
    { weight: 1, arbitrary: fc.constantFrom(' offset 5m offset 1m', ' @ 1 @ 2', ' offset x') },
  )
  const { query, range } = fc.letrec<{ query: string; range: string }>((tie) => {
    const inner = tie('query')
    const call = (name: string, ...args: readonly fc.Arbitrary<string>[]) =>
      fc
        .tuple(blank, ...args)
        .map(([space, ...all]) => `${name}(${space}${all.join(', ')}${space})`)
    const operator = fc.constantFrom('+', '-', '*', '/', '%', '^', 'atan2', 'and', 'or', 'unless')
    const comparison = fc.constantFrom('==', '!=', '>', '<', '>=', '<=')
    const matching = usually(
      ['', '', '', ' on (a)', ' ignoring (a, b)', ' on ()', ' on (a) group_left (b)'],
      [' on (a) group_left (a)', ' group_left (b)', ' bool', ' on a', ' on (1a)'],
    )
    const range = fc.oneof(
      { maxDepth: 3 },
      fc.tuple(selector, duration, modifier).map(([one, time, mod]) => `${one}[${time}]${mod}`),
      fc
        .tuple(inner, duration, fc.constantFrom('1m', ''), modifier)
        .map(([one, time, step, mod]) => `(${one})[${time}:${step}]${mod}`),
      {
        weight: 1,
        arbitrary: fc.oneof(
          selector,
          inner.map((one) => `(${one})[5m]`),
        ),
      },
    )
    return {
      range,
      query: fc.oneof(
        { maxDepth: 4 },
        fc.tuple(selector, modifier).map(([one, mod]) => one + mod),
        number,
        fc.oneof(
          ...['rate', 'increase', 'max_over_time', 'absent_over_time'].map((name) =>
            call(name, tie('range')),
          ),
          call('quantile_over_time', number, tie('range')),
          call('predict_linear', tie('range'), number),
          call('holt_winters', tie('range'), number, number),
        ),
        fc.oneof(
          ...['abs', 'absent', 'scalar', 'sort', 'timestamp', 'vector', 'day_of_week'].map((name) =>
            call(name, inner),
          ),
          ...['time', 'pi', 'hour', 'minute', 'sum', 'abs'].map((name) => call(name)),
          call('clamp_max', inner, number),
          call('clamp', inner, number, number),
          call('round', inner),
          call('round', inner, number),
          call('histogram_quantile', number, inner),
          call('label_replace', inner, ...['"a"', '"$1"', '"b"', '"(.*)"'].map(text)),
          call('label_join', inner, ...['"a"', '","', '"b"'].map(text)),
          call('label_join', inner, ...['"a"', '","'].map(text)),
          call('lag', inner),
        ),
        fc
          .tuple(
            fc.constantFrom('sum', 'MAX', 'count', 'group', 'avg'),
            fc.constantFrom('', ' by (a, b)', ' without (le)', ' by ()'),
            fc.boolean(),
            inner,
          )
          .map(([name, by, after, one]) =>
            after ? `${name}(${one})${by}` : `${name}${by} (${one})`,
          ),
        fc.oneof(
          call('topk', number, inner),
          call('quantile', number, inner),
          call('count_values', fc.constantFrom('"v"', '"v"', '1'), inner),
          call('sum', inner, inner),
        ),
        fc
          .tuple(inner, blank, operator, matching, blank, inner)
          .map(
            ([left, space, op, how, gap, right]) => `${left} ${space}${op}${how} ${gap}${right}`,
          ),
        fc
          .tuple(inner, comparison, fc.constantFrom('', '', ' bool'), matching, inner)
          .map(([left, op, bool, how, right]) => `${left} ${op}${bool}${how} ${right}`),
        inner.map((one) => `(${one})`),
        fc.tuple(fc.constantFrom('-', '+'), inner).map(([sign, one]) => sign + one),
      ),
    }
  })
  return fc.oneof({ weight: 12, arbitrary: query }, { weight: 1, arbitrary: range })
}

function text(literal: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 20, arbitrary: fc.constant(literal) },
    { weight: 1, arbitrary: fc.constantFrom('1', 'up') },
  )
}
