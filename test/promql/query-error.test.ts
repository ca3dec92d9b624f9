import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsePromql } from '../../src/promql/parse.ts'
import { queryError } from '../../src/promql/query-error.ts'

const test = suite('queryError')

const bad: readonly (readonly [query: string, offset: number, message: RegExp])[] = [
  // Types
  ['rate(up)', 5, /rate\(\) needs a range such as \[5m\]/],
  ['sum(rate(up)) > 1', 9, /needs a range/],
  ['quantile_over_time(0.5, up)', 24, /needs a range/],
  ['sum(up[5m])', 4, /needs a function such as rate\(\)/],
  ['up[5m]', 0, /needs a function/],
  ['rate(up[5m])[1h:1m]', 0, /needs a function/],
  ['"a"', 0, /a rule needs series or a number/],
  ['sum(1)', 4, /sum\(\) wants series here, found a number/],
  ['vector(up)', 7, /vector\(\) wants a number here, found series/],
  ['clamp_max(up, "a")', 14, /wants a number here, found a text/],
  ['count_values(1, up)', 13, /wants a text here, found a number/],
  ['1[5m]', 0, /only a metric has a range/],
  ['rate(sum(up)[5m])', 5, /only a metric has a range/],
  ['max_over_time(1[1h:5m])', 14, /a subquery is about series, and this is a number/],
  ['-(up[5m])', 0, /a range of samples cannot have a sign/],
  // Counts
  ['rate(up[5m], 1)', 0, /rate\(\) takes 1 argument, found 2/],
  ['time(1)', 0, /time\(\) takes no arguments, found 1/],
  ['round()', 0, /round\(\) takes at least 1 argument, found 0/],
  ['round(up, 1, 2)', 0, /round\(\) takes at most 2 arguments, found 3/],
  ['label_join(up, "a")', 0, /label_join\(\) takes at least 3 arguments, found 2/],
  ['topk(up)', 0, /topk\(\) takes 2 arguments, found 1/],
  ['sum()', 0, /sum\(\) takes 1 argument, found 0/],
  // Operators
  ['1 > 0', 0, /two numbers are compared with '> bool'/],
  ['up + bool 1', 5, /'bool' belongs to comparisons/],
  ['up and 1', 0, /'and' takes series on both sides/],
  ['up > "a"', 0, /'>' takes series and numbers, no text/],
  ['up > x[5m]', 0, /an operator takes no range/],
  ['a and on (x) group_left (y) b', 6, /'and' takes no group_left/],
  ['a * on (x) group_left (x) b', 4, /label 'x' cannot be both in on\(\)/],
  ['1 + on (a) 2', 4, /one side is a number/],
  // Modifiers
  ['sum(up) offset 5m', 0, /'offset' stands behind a metric/],
  ['(up) @ 5', 0, /'@' stands behind a metric/],
  ['up offset 5m @ 5 offset 5m', 0, /'offset' is there twice/],
  ['rate(up offset 1h[5m])', 5, /'offset' stands behind the range/],
  // Selectors
  ['{}', 0, /needs a matcher/],
  ['{a=~".*", b!="c"}', 0, /needs a matcher/],
  ['up{__name__="x"}', 3, /the name of the metric is there twice/],
  ['{"up", __name__="x"}', 7, /the name of the metric is there twice/],
  ['up{a=~"("}', 3, /a=~"\(": error parsing regexp: missing closing \)/],
  ['up{a!~"(?!x)"}', 3, /invalid or unsupported Perl syntax/],
  // Literals
  ['up{a="\\d"}', 6, /unknown escape '\\d' in a string/],
  ['up{a="\\ud800"}', 6, /unknown escape/],
  ["up{a='\\\"'}", 6, /unknown escape/],
  ['"a', 0, /a string that begins with " is never closed/],
  ['rate(up[0s])', 8, /a range is longer than '0s'/],
  ['rate(up[-5m])', 8, /a range is longer than '-5m'/],
  ['up\u00a0== 0', 2, /U\+00A0 is no blank/],
]

for (const [query, offset, message] of bad)
  test(`finds what is wrong in '${query}'`, () => {
    const error = queryError(parsePromql(query))
    assert.match(error?.message ?? 'nothing', message)
    assert.is(error?.offset, offset)
  })

for (const query of [
  'rate((up[5m] offset 1h))',
  'rate( # why\n up[5m] # "[1h]\n ) > 0 # {',
  'max_over_time(rate(up[5m])[1h:1m])',
  'quantile_over_time(0.5, up[5m] @ start())',
  'holt_winters(up[5m], 0.1, 0.1)',
  'a + b offset 5m',
  '-up offset 5m',
  'a / on (x) b @ end() offset 1h > 5.',
  'hour() > 5 and on () up',
  'label_join(up, "a", ",")',
  '1 + on () 2',
  '{"http.server.duration", "service.name"=~"shop|a\\\\.b"}',
  '{a!=""}',
  '{__name__=~"a", __name__!="b"}',
  'up{a=~"a{1,3}\\\\Q.*\\\\E"}',
  'up{a="\u00a0 # no comment"}',
  'up{a=~`\\d+`}',
  'up{a=~"(?i:(x|y)).*(?s-m:z)", b=~"(?i)x"}',
  'info(up, {a=""})',
  'limitk(2, up) and mad_over_time(up[5m]) > histogram_quantiles(up, "q", 0.5)',
])
  test(`finds nothing wrong in '${query}'`, () =>
    assert.is(queryError(parsePromql(query)), undefined))

test.run()
