/** A sample of the matrix; `npm run test:faults` fills the whole of it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { COLUMNS, failuresOf, fillMatrix, totalsOf } from './matrix.ts'
import { startWorld, type World } from './ready.ts'
import { SCENARIOS } from './scenarios.ts'

const test = suite('faults at calls of the Action, a sample')

/** The quickest ones that between them make every kind of write. */
const SAMPLE = ['render creates', 'render closes', 'gate updates', 'check posts']

let world: World

test.before(async () => {
  world = await startWorld()
})

test.after(async () => {
  await world.close()
})

for (const scenario of SCENARIOS.filter(({ name }) => SAMPLE.includes(name)))
  test(`${scenario.name}: every fault, each at another call`, async () => {
    const matrix = await fillMatrix(
      world,
      scenario,
      (call, column, calls) => call === column % calls,
    )
    assert.equal(failuresOf(matrix), [])
    const { ok, err } = totalsOf(matrix.rows)
    assert.is(ok + err, COLUMNS.length)
  })

test.run()
