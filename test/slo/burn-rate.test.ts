import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { burnRates, errorBudget, isReachable, minutesToFire } from '../../src/slo/burn-rate.ts'

const test = suite('burnRates')

/** The table of the SRE workbook for 30 days, and the windows of Sloth for 28 and 7. */
const FACTORS = {
  '30d': [14.4, 6, 3, 1],
  '28d': [13.44, 5.6, 2.8, 0.9333],
  '7d': [13.44, 3.5, 1.4, 0.98],
} as const

for (const window of ['7d', '28d', '30d'] as const)
  test(`has the published factors of ${window}`, () => {
    assert.equal(
      burnRates(window).map(({ factor }) => factor),
      FACTORS[window],
    )
  })

test('pages for an hour and six, and has tickets for a day and three', () => {
  assert.equal(
    burnRates('30d').map(({ speed, long, short }) => `${speed} ${short}/${long}`),
    ['page 5m/1h', 'page 30m/6h', 'ticket 2h/1d', 'ticket 6h/3d'],
  )
})

for (const [objective, budget] of [
  [99.9, '0.001'],
  [99.95, '0.0005'],
  [99.99, '0.0001'],
  [99.9999, '0.000001'],
  [99, '0.01'],
  [95, '0.05'],
  [90.5, '0.095'],
  [50, '0.5'],
  [0.5, '0.995'],
] as const)
  test(`${objective}% allows ${budget}`, () => assert.is(errorBudget(objective), budget))

/** Minutes at a budget of 0.001 when all, 10% and 2% of the requests are bad. */
const MINUTES = [
  [0.9, 8.6, 43],
  [2.2, 22, 108],
  [4.3, 43, 216],
  [4.3, 43, 216],
] as const

test('fires as soon as the workbook says', () => {
  burnRates('30d').forEach((rate, i) => {
    const minutes = [1, 0.1, 0.02].map((ratio) => minutesToFire(rate, 99.9, ratio) ?? 0)
    minutes.forEach((found, j) => {
      const want = MINUTES[i]?.[j] ?? Number.NaN
      assert.ok(Math.abs(found - want) <= 0.5, `${rate.long}: ${found}, not ${want}`)
    })
  })
})

test('never fires at a share of errors that the factor allows', () => {
  const [fastest] = burnRates('30d')
  assert.ok(fastest)
  assert.is(minutesToFire(fastest, 99.9, 0.0144), undefined)
})

test('cannot burn 14.4 times too fast below 93.06%', () => {
  const [fastest, next] = burnRates('30d')
  assert.ok(fastest && next)
  assert.ok(isReachable(fastest, 93.06))
  assert.not.ok(isReachable(fastest, 93.05))
  assert.ok(isReachable(next, 93.05))
})

test.run()
