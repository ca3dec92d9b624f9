import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { type Case, openCase, readCorpus } from './corpus.ts'

const test = suite('corpus of kustomize builds')

const cases = readCorpus()
if (cases.length > 0) for (const example of cases) test(example.id, () => check(example))
else {
  console.log('skipped: there is no corpus of kustomize builds in ../shared')
  test.skip('builds as kustomize does')
}

test.run()

function check(example: Case): void {
  const { output, failure } = outcome(example)
  if (failure !== undefined && userErrorsIn(failure) === undefined) throw failure
  if (example.expected !== undefined) {
    assert.is(failure, undefined)
    assert.fixture(output ?? '', example.expected)
  } else if (example.head_expected !== undefined && output !== undefined) {
    // Where the release crashes, the newest source decides; its order is not sorted there.
    assert.equal(documents(output), documents(example.head_expected))
  } else assert.ok(failure, `was to fail with: ${example.error}`)
}

function outcome(example: Case): { output?: string; failure?: unknown } {
  const { tree, directory } = openCase(example)
  try {
    return { output: emitResources(build(tree, directory).resources) }
  } catch (failure) {
    return { failure }
  }
}

function documents(text: string): readonly string[] {
  return text.split(/^---\n/m).sort()
}
