import type * as fc from 'fast-check'
import { userErrorsIn } from '../../src/error.ts'

/** One thing to fuzz: what it reads is always a text, so that both engines and a person can write it. */
export interface Target {
  readonly name: string
  /** Real examples to begin with, read when the fuzzing begins. */
  readonly seeds: () => readonly string[]
  /** Texts made from scratch, beside those that are mutated seeds. */
  readonly made?: fc.Arbitrary<string>
  /** Throws a UserError for what a user did wrong; anything else that it throws is a find. */
  readonly run: (text: string) => void
}

/** Runs a target once; mistakes of a user are how it should end. */
export function runOnce({ run }: Target, text: string): void {
  try {
    run(text)
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
  }
}

/** For what we wrote ourselves: of that, no mistake can be the user's. */
export function withoutMistake<T>(read: () => T): T {
  try {
    return read()
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    throw new Error('what was written is refused', { cause: thrown })
  }
}
