import { Corpus } from 'jsfuzz/build/src/corpus.js'
import { randomFrom } from '../../yaml/support/random.ts'
import { runOnce, type Target } from '../target.ts'
import type { Coverage } from './coverage.ts'
import { type Find, problemOf, signatureOf } from './find.ts'
import type { Fuzzing } from './fuzzing.ts'

export interface Guided {
  readonly finds: readonly Find[]
  /** Texts of which each reached something new when it came, without the seeds of the target. */
  readonly interesting: readonly string[]
  readonly reached: number
}

/**
 * Mutates what reached new code, with the mutations of jsfuzz (those of go-fuzz: bytes, numbers, ranges,
 * splices). Its own loop cannot be used: it counts coverage in another process, by an Istanbul that
 * knows no BigInt, over a pipe and for all places after each input.
 */
export function fuzzGuided(
  target: Target,
  coverage: Coverage,
  { seed, leftMs, watch, seeds, kept }: Fuzzing,
): Guided {
  Math.random = randomFrom(seed)
  const corpus = new Corpus([], false)
  const known = new Set<string>()
  const finds: Find[] = []
  const interesting: string[] = []
  const run = (bytes: Buffer): void => {
    const text = bytes.toString()
    watch.begin(text)
    try {
      runOnce(target, text)
    } catch (thrown) {
      const problem = problemOf(thrown)
      const signature = signatureOf(problem)
      if (!known.has(signature)) finds.push({ kind: 'crash', text, problem })
      known.add(signature)
    } finally {
      watch.end()
    }
    if (!coverage.grew()) return
    corpus.putBuffer(bytes)
    if (!seeds.includes(text)) interesting.push(text)
  }
  for (const text of [...seeds, ...kept]) if (leftMs() > 0) run(Buffer.from(text))
  while (leftMs() > 0) run(corpus.generateInput())
  return { finds, interesting, reached: coverage.reached() }
}
