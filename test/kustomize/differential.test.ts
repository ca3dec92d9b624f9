import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { randomTokens } from './random/tokens.ts'
import { type RandomTree, randomTree } from './random/tree.ts'
import {
  type Answer,
  type Files,
  kubectlOracle,
  type Oracle,
  processOracle,
} from './support/oracle.ts'

/**
 * `KUSTOMIZE_ORACLE=program FUZZ_FROM=1 FUZZ_COUNT=10000` looks further than a check of every commit
 * can, and prints how often each feature was in a tree that both built, and in one that both refused.
 * `FUZZ_OF=tokens` does so for nothing but YAML.
 */
const FROM = Number(process.env.FUZZ_FROM ?? 1)
const COUNT = Number(process.env.FUZZ_COUNT ?? 12)
const BATCH = 500

const MAKERS = { trees: randomTree, tokens: randomTokens } as const
type Kind = keyof typeof MAKERS
const KINDS: readonly Kind[] = process.env.FUZZ_OF
  ? [process.env.FUZZ_OF as Kind]
  : ['trees', 'tokens']

/** What came of many trees. */
class Tally {
  /** How often each feature was in a tree that both built, and in one that both refused. */
  readonly features = new Map<string, [built: number, refused: number]>()
  /** Trees that say nothing, by what the real program did with them. */
  readonly unsettled = { crashed: 0, wavered: 0, refused: 0 }
}

const test = suite('random trees against kustomize')

const program = process.env.KUSTOMIZE_ORACLE
const oracle = program ? processOracle(program) : kubectlOracle()
if (oracle) {
  const tally = new Tally()
  for (const kind of KINDS) {
    for (let from = FROM; from < FROM + COUNT; from += BATCH) {
      const last = Math.min(from + BATCH, FROM + COUNT) - 1
      test(`${kind} ${from} to ${last} build to the same bytes`, async () => {
        const different: string[] = []
        for (let seed = from; seed <= last; seed++) {
          const problem = await difference(oracle, MAKERS[kind](seed), tally)
          if (problem !== undefined) different.push(`${seed}: ${problem}`)
        }
        assert.equal(different, [])
      })
    }
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

/** How the outcomes for a tree differ. */
async function difference(
  { build }: Oracle,
  { files, features }: RandomTree,
  tally: Tally,
): Promise<string | undefined> {
  const real = await build(files)
  if (real.kind === 'crashed') {
    tally.unsettled.crashed++
    return undefined
  }
  const own = ownBuild(files)
  if (!isSame(real, own)) {
    if (own.kind === 'refused' && own.isOurs) {
      tally.unsettled.refused++
      return undefined
    }
    // Go goes over maps in an order that is another every time.
    if (!isSame(real, await build(files))) {
      tally.unsettled.wavered++
      return undefined
    }
    if (real.kind === 'refused') return 'the real program refuses it'
    return own.kind === 'refused' ? 'only the real program builds it' : 'the outputs differ'
  }
  for (const feature of ['all', ...features]) {
    const counts = tally.features.get(feature) ?? [0, 0]
    counts[real.kind === 'built' ? 0 : 1]++
    tally.features.set(feature, counts)
  }
  return undefined
}

function isSame(a: Answer, b: Answer): boolean {
  return a.kind === 'built' && b.kind === 'built' ? a.output === b.output : a.kind === b.kind
}

/** What we make of a tree; `isOurs` tells of a refusal that we know to be ours alone. */
type OwnAnswer =
  | Extract<Answer, { kind: 'built' }>
  | { readonly kind: 'refused'; readonly isOurs: boolean }

/** What kustomize builds, and nobody means; each of them tells what to write instead. */
const OURS =
  /marked for a hash suffix|between brackets a question mark begins a key|something else of a <<|cannot have the tag/

function ownBuild(files: Files): OwnAnswer {
  try {
    const { resources } = build(memoryTree(files), 'overlay')
    return { kind: 'built', output: emitResources(resources) }
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    const isOurs = errors.some(({ message }) => OURS.test(message))
    return { kind: 'refused', isOurs }
  }
}

function printTally({ features, unsettled }: Tally): void {
  const rows = [...features].sort(([, [a]], [, [b]]) => b - a)
  console.log('built  refused  by both, with')
  for (const [feature, [built, refused]] of rows) {
    console.log(`${String(built).padStart(5)}  ${String(refused).padStart(7)}  ${feature}`)
  }
  const { crashed, wavered, refused } = unsettled
  console.log(`the real program crashed on ${crashed} trees, and made ${wavered} another way again`)
  console.log(`we refuse ${refused} trees with a remedy that kustomize builds`)
}
