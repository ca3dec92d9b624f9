import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsePromql, syntaxError } from '../../src/promql/parse.ts'
import { queryError } from '../../src/promql/query-error.ts'
import { type ScopeLabel, scopeQuery, unscopeQuery } from '../../src/promql/scope.ts'
import { selectorsOf } from '../../src/promql/selectors.ts'
import { arbitraryQuery } from './arbitrary-query.ts'
import { arbitraryRule } from './arbitrary-rule.ts'

const test = suite('scopeQuery')

const scope: readonly ScopeLabel[] = [
  { label: 'cluster', value: 'c' },
  { label: 'namespace', value: 'n' },
]
const block = 'cluster="c",namespace="n"'

const cases = [
  ['up == 0', `up{${block}} == 0`],
  ['up{job="a"}', `up{${block},job="a"}`],
  ['up{}', `up{${block},}`],
  ['up{ job = "a" , }', `up{${block}, job = "a" , }`],
  ['{"a.b"}', `{${block},"a.b"}`],
  ['rate(a[5m]) / rate(b[5m])', `rate(a{${block}}[5m]) / rate(b{${block}}[5m])`],
  ['a[1h:5m] offset 1d', `a{${block}}[1h:5m] offset 1d`],
  ['up # not {this}\n> 1', `up{${block}} # not {this}\n> 1`],
  ['sum by (cluster) (up{x="{y}"})', `sum by (cluster) (up{${block},x="{y}"})`],
  ['vector(1)', 'vector(1)'],
] as const

for (const [query, want] of cases)
  test(`limits '${query}'`, () => {
    const { text } = scopeQuery(query, scope)
    assert.is(text, want)
    assert.is(syntaxError(parsePromql(text)), undefined)
    assert.is(unscopeQuery(text, scope), query)
  })

test('leaves a label alone that the selector decides itself', () => {
  const { text, kept } = scopeQuery('up{namespace="other"} or up{namespace=~"n|m"}', scope)
  assert.is(text, 'up{cluster="c",namespace="other"} or up{cluster="c",namespace=~"n|m"}')
  assert.equal(kept, [
    { offset: 0, label: 'namespace' },
    { offset: 25, label: 'namespace' },
  ])
})

test('adds to an equal matcher, so that taking away leaves it', () => {
  const { text } = scopeQuery('up{namespace="n"}', scope)
  assert.is(text, `up{${block},namespace="n"}`)
  assert.is(unscopeQuery(text, scope), 'up{namespace="n"}')
})

test('leaves metrics of Google Cloud alone, which have no cluster', () => {
  const query =
    'rate({"logging.googleapis.com/user/x",monitored_resource="http_load_balancer"}[5m]) > 0 or a_googleapis_com:b > 1'
  const { text, foreign } = scopeQuery(query, scope)
  assert.is(text, query)
  assert.is(foreign.length, 2)
})

test('quotes what a label value needs', () => {
  assert.is(scopeQuery('up', [{ label: 'a', value: 'x"\\' }]).text, 'up{a="x\\"\\\\"}')
})

test('taking away gives the text back, whatever it was', () => {
  fc.assert(
    fc.property(arbitraryQuery(['cluster', 'namespace', 'job'], ['c', 'n', 'x']), (query) => {
      const { text } = scopeQuery(query, scope)
      assert.is(unscopeQuery(text, scope), query)
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('what is odd but good stays good, and can be taken back', () => {
  const isGood = (query: string) => queryError(parsePromql(query)) === undefined
  const queries = fc.sample(arbitraryRule(), { seed: 9, numRuns: 2000 }).filter(isGood)
  assert.ok(queries.length > 700)
  for (const query of queries) {
    const { text } = scopeQuery(query, scope)
    assert.ok(isGood(text), text)
    assert.is(unscopeQuery(text, scope), query)
  }
})

test('every selector of the result has every label', () => {
  fc.assert(
    fc.property(arbitraryQuery(['cluster', 'job'], ['c', 'x']), (query) => {
      for (const { matchers } of selectorsOf(parsePromql(scopeQuery(query, scope).text)))
        for (const { label } of scope) assert.ok(matchers.some((one) => one.label === label))
    }),
    { seed: 8, numRuns: 300 },
  )
})

test.run()
