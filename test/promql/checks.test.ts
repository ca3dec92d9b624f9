import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { absenceChecks, newerFeatures } from '../../src/promql/compatibility.ts'
import { parsePromql } from '../../src/promql/parse.ts'
import { resultLabels } from '../../src/promql/result-labels.ts'
import { thresholdOf, withThreshold } from '../../src/promql/threshold.ts'

const labels = suite('resultLabels')

for (const { query, want } of [
  { query: 'up', want: undefined },
  { query: 'sum(up) > 1', want: [] },
  { query: 'sum by (a, b) (up) > 1', want: ['a', 'b'] },
  { query: 'sum(up) without (a)', want: undefined },
  { query: 'topk by (a) (1, up)', want: undefined },
  { query: 'histogram_quantile(0.9, sum by (le, a) (rate(x_bucket[5m]))) > 1', want: ['a'] },
  { query: 'sum by (a) (x) / sum by (a) (y) > 0.1', want: ['a'] },
  { query: 'max by (a, b) (x) > 0 and on (a) max by (a) (y) > 0', want: ['a', 'b'] },
  { query: 'sum by (a, b) (x) * on (a) sum by (a) (y)', want: ['a'] },
  { query: 'sum by (a) (x) * on (a) group_left (b) y', want: undefined },
  { query: 'sum by (a) (x) or sum by (b) (y)', want: ['a', 'b'] },
  { query: '1 - sum by (a) (x)', want: ['a'] },
  { query: 'label_replace(sum(x), "a", "b", "", "")', want: undefined },
  { query: 'vector(1)', want: [] },
  { query: 'sum by (a) ( # why\n x) # so', want: ['a'] },
  { query: 'sum by (a) (x) > 1 and on (a) y offset 5m > 1', want: ['a'] },
])
  labels(`of '${query}'`, () => {
    const found = resultLabels(parsePromql(query))
    assert.equal(found && [...found], want)
  })

labels.run()

const features = suite('newerFeatures')

features('names what Cloud Monitoring may not know', () => {
  const found = newerFeatures(parsePromql('mad_over_time(x[5m]) > 0 and limitk(1, y)'))
  assert.equal(
    found.map(({ offset }) => offset),
    [0, 29],
  )
  assert.match(found[0]?.message ?? '', /2\.49/)
})

for (const query of ['x[300]', 'x[1h:60]', 'x > 5m', 'x > 1_000', 'x[5m] smoothed', 'x offset 60'])
  features(`tells that '${query}' is newer`, () =>
    assert.is(newerFeatures(parsePromql(query)).length, 1),
  )

features('is silent about what 2.44 has', () => {
  const query = 'sum by (a) (rate(x[5m] offset 1h)) > bool 0 unless on (a) absent(y @ end())'
  assert.equal(newerFeatures(parsePromql(query)), [])
})

features('finds checks of absence', () => {
  const found = absenceChecks(parsePromql('absent(x) or absent_over_time(y[5m])'))
  assert.equal(
    found.map(({ offset }) => offset),
    [0, 13],
  )
})

features.run()

const thresholds = suite('withThreshold')

for (const [query, want] of [
  ['up > 10', 'up > 3'],
  ['max by (a) (x)  >=  0.9 # why\n and y > 0', 'max by (a) (x)  >=  3 # why\n and y > 0'],
  ['(x == 0) or y', '(x == 3) or y'],
  ['x{a="> 5"} < 7', 'x{a="> 5"} < 3'],
  ['x > # why\n 5', 'x > # why\n 3'],
  ['x - y offset 5m > 5', 'x - y offset 5m > 3'],
] as const)
  thresholds(`replaces the number of '${query}'`, () => assert.is(withThreshold(query, 3), want))

for (const query of ['absent(up)', 'a > b', 'a unless b', '5 < x'])
  thresholds(`finds none in '${query}'`, () => {
    assert.is(withThreshold(query, 3), undefined)
    assert.is(thresholdOf(parsePromql(query)), undefined)
  })

thresholds.run()
