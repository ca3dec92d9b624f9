import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { textsOf } from './engine/fast-check.ts'
import { runOnce } from './target.ts'
import { TARGETS } from './targets/index.ts'
import { keptSeeds } from './texts/kept-seeds.ts'

const test = suite('fuzz targets')

/** Of each target; `npm run fuzz` does it for as long as you like. */
const RUNS = Number(process.env.RUNS ?? 40)

for (const [name, load] of Object.entries(TARGETS))
  test(`${name}: only mistakes of users come out`, async () => {
    const target = await load()
    const kept = keptSeeds(name)
    for (const text of kept) runOnce(target, text)
    const texts = textsOf(target, [...target.seeds(), ...kept])
    fc.assert(
      fc.property(texts, (text) => runOnce(target, text)),
      { seed: 7, numRuns: RUNS },
    )
  })

test('each is in one group of the nightly run', () => {
  const nightly = parse(readFileSync('.github/workflows/nightly.yml', 'utf8'))
  const groups: readonly { readonly targets: string }[] = nightly.jobs.fuzz.strategy.matrix.include
  for (const name of Object.keys(TARGETS)) {
    const found = groups.filter(({ targets }) => new RegExp(targets).test(name))
    assert.is(found.length, 1, name)
  }
})

test.run()
