import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { randomTree } from './random/tree.ts'
import { type Files, kubectlOracle, type Oracle, processOracle } from './support/oracle.ts'

/**
 * `KUSTOMIZE_ORACLE=program FUZZ_FROM=1 FUZZ_COUNT=10000` looks further than a check of every commit
 * can, and prints how often each feature was in a tree that both built, and in one that both refused.
 */
const FROM = Number(process.env.FUZZ_FROM ?? 1)
const COUNT = Number(process.env.FUZZ_COUNT ?? 12)
const BATCH = 500

const test = suite('random trees against kustomize')

const program = process.env.KUSTOMIZE_ORACLE
const oracle = program ? processOracle(program) : kubectlOracle()
if (oracle) {
  const tally = new Map<string, [built: number, refused: number]>()
  for (let from = FROM; from < FROM + COUNT; from += BATCH) {
    const last = Math.min(from + BATCH, FROM + COUNT) - 1
    test(`seeds ${from} to ${last} build to the same bytes`, async () => {
      const different: string[] = []
      for (let seed = from; seed <= last; seed++) {
        const problem = await difference(oracle, seed, tally)
        if (problem !== undefined) different.push(`${seed}: ${problem}`)
      }
      assert.equal(different, [])
    })
  }
  test.after(() => {
    oracle.close()
    if (program) printTally(tally)
  })
} else {
  console.log('skipped: there is no kubectl with kustomize v5.5.0')
  test.skip('builds to the same bytes as kubectl')
}

test.run()

/** How the outcomes for a seed differ. Trees that both build, or both refuse, are counted. */
async function difference(
  { build }: Oracle,
  seed: number,
  tally: Map<string, [built: number, refused: number]>,
): Promise<string | undefined> {
  const { files, features } = randomTree(seed)
  const real = await build(files)
  const own = ownBuild(files)
  if (real !== own) {
    if (real === undefined) return 'the real program refuses it'
    return own === undefined ? 'only the real program builds it' : 'the outputs differ'
  }
  for (const feature of ['all', ...features]) {
    const counts = tally.get(feature) ?? [0, 0]
    counts[real === undefined ? 1 : 0]++
    tally.set(feature, counts)
  }
  return undefined
}

function ownBuild(files: Files): string | undefined {
  try {
    return emitResources(build(memoryTree(files), 'overlay').resources)
  } catch (thrown) {
    if (userErrorsIn(thrown)) return undefined
    throw thrown
  }
}

function printTally(tally: ReadonlyMap<string, readonly [built: number, refused: number]>): void {
  const rows = [...tally].sort(([, [a]], [, [b]]) => b - a)
  console.log('built  refused  by both, with')
  for (const [feature, [built, refused]] of rows) {
    console.log(`${String(built).padStart(5)}  ${String(refused).padStart(7)}  ${feature}`)
  }
}
