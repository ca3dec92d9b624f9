import { existsSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { memoryTree } from '../../src/source-tree.ts'

/** One input with what the real program made of it. */
interface Case {
  readonly id: string
  readonly target: string
  readonly files: Readonly<Record<string, string | { readonly base64: string }>>
  readonly expected?: string
  readonly head_expected?: string
  readonly error?: string
}

const CORPUS = '../shared/corpus/kustomize/cases.json'

/** What is refused here although the real program builds it, each for a reason. */
const REFUSED = new Map([
  ['own/gen/annotation-needs-hash', 'the hash of other kinds is one of line numbers and comments'],
])

const test = suite('corpus of kustomize builds')

if (existsSync(CORPUS)) {
  const corpus: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(CORPUS, 'utf8'))
  for (const example of corpus.cases) test(example.id, () => check(example))
} else {
  console.log('skipped: there is no corpus of kustomize builds in ../shared')
  test.skip('builds as kustomize does')
}

test.run()

function check(example: Case): void {
  const { output, failure } = outcome(example)
  if (failure !== undefined && userErrorsIn(failure) === undefined) throw failure
  if (REFUSED.has(example.id)) assert.ok(failure, 'is no longer refused')
  else if (example.expected !== undefined) {
    assert.is(failure, undefined)
    assert.fixture(output ?? '', example.expected)
  } else if (example.head_expected !== undefined && output !== undefined) {
    // Where the release crashes, the newest source decides; its order is not sorted there.
    assert.equal(documents(output), documents(example.head_expected))
  } else assert.ok(failure, `was to fail with: ${example.error}`)
}

function outcome({ files, target }: Case): { output?: string; failure?: unknown } {
  const contents = Object.entries(files).map(
    ([path, file]) =>
      [
        path,
        typeof file === 'string'
          ? file.replaceAll('{dir}', '')
          : Buffer.from(file.base64, 'base64'),
      ] as const,
  )
  const directory = target === '.' ? '' : target.replace(/^\.\/|\/$/g, '')
  try {
    return { output: emitResources(build(memoryTree(new Map(contents)), directory).resources) }
  } catch (failure) {
    return { failure }
  }
}

function documents(text: string): readonly string[] {
  return text.split(/^---\n/m).sort()
}
