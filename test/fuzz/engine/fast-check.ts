import * as fc from 'fast-check'
import { runOnce, type Target } from '../target.ts'
import { editedTexts } from '../texts/edit.ts'
import { type Find, problemOf, signatureOf } from './find.ts'
import type { Fuzzing } from './fuzzing.ts'

const RUNS_OF_ROUND = 500

/** Every text of a target: mutated seeds, and what it makes from scratch. */
export function textsOf({ made }: Target, seeds: readonly string[]): fc.Arbitrary<string> {
  const edited = editedTexts(seeds)
  if (made === undefined) return edited
  return fc.oneof({ weight: 2, arbitrary: edited }, { weight: 1, arbitrary: made })
}

/** Rounds of a property until the time is over; what was found once is not told again. */
export function fuzzWithFastCheck(target: Target, fuzzing: Fuzzing): readonly Find[] {
  const { seed, leftMs, watch, seeds, kept } = fuzzing
  const texts = textsOf(target, [...seeds, ...kept])
  const known = new Set<string>()
  const finds: Find[] = []
  for (let round = 0; leftMs() > 0; round++) {
    const property = fc.property(texts, (text) => {
      watch.begin(text)
      try {
        runOnce(target, text)
      } catch (thrown) {
        if (!known.has(signatureOf(problemOf(thrown)))) throw thrown
      } finally {
        watch.end()
      }
    })
    const { counterexample, errorInstance } = fc.check(property, {
      seed: seed + round,
      numRuns: RUNS_OF_ROUND,
      interruptAfterTimeLimit: leftMs(),
    })
    if (counterexample === null) continue
    const problem = problemOf(errorInstance)
    known.add(signatureOf(problem))
    finds.push({ kind: 'crash', text: counterexample[0], problem })
  }
  return finds
}
