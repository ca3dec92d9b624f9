import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatError, userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { type Case, openCase, readCorpus } from './corpus.ts'

/**
 * Where a message of ours does not contain what is essential in kustomize's, each for a reason.
 */
const OTHER_WORDS = new Map([
  [
    'krusty/multiplepatch/TestSinglePatchWithMultiplePatchDeleteDirectives',
    'kustomize crashes, and this builds',
  ],
  ['krusty/transformersimage/TestTransfomersImageInvalidNameRegexp', 'kustomize crashes'],
  ['own/kust/invalid-yaml', 'go-yaml notices the mistake at a later word'],
  ['own/yaml/null-key', 'of two mistakes kustomize names the other one'],
])

/** What ours leaves out of a message, everything around which is contained. */
const LEFT_OUT: readonly (readonly [what: string, pattern: RegExp, instead: string])[] = [
  ['the address of an object in memory', /^merging from generator &\{[^}]*\}: /, ''],
  ['the object that is printed', /^map\[string\]interface \{\}\{.*: (json: )/s, '$1'],
  ['a nil that is printed', /^map\[string\]interface \{\}\(nil\): (json: )/s, '$1'],
  ['the chart', /^trouble configuring builtin HelmChart.*: (must specify --enable-helm)/s, '$1'],
  ['resources in full', /\n\n\*{4} Too many possible referral targets to referrer:\n.*/s, ''],
  ['resources in full', /^(namespace transformation produces ID conflict: \[)\{.*/s, '$1'],
  ['resources in full', /^(validator shouldn't modify the resource map): nodes.*/s, '$1'],
  ['braces of what is printed', /(: node contents:\n).*/s, '$1'],
  // go-yaml counts in what kustomize printed, or up to where it gave up: ours is in front.
  ['lines', /^map\[string.*:\n {2}line \d+: (mapping key .*) at line \d+$/s, '$1'],
  ['lines', /^accumulating.*MalformedYAMLError: yaml: line \d+: (.*)$/s, '$1'],
  ['lines', /^(?:invalid Kustomization: )?yaml: line \d+: /, ''],
]

const test = suite('messages of kustomize in ours')

const cases = readCorpus().filter(({ error }) => error !== undefined)
for (const example of cases) test(example.id, () => check(example))
if (cases.length === 0) {
  console.log('skipped: there is no corpus of kustomize builds in ../shared')
  test.skip('contain what kustomize says')
}

test.run()

function check(example: Case): void {
  const message = messageOf(example)
  const wanted = contained(example.error ?? '')
  if (OTHER_WORDS.has(example.id)) assert.not(message.includes(wanted), 'is no exception any more')
  else assert.ok(message.includes(wanted), `no '${wanted}' in:\n${message}`)
}

/** What is said about a tree that the corpus has in a directory called `{dir}`. */
function messageOf(example: Case): string {
  const { tree, directory } = openCase(example)
  const absolute = (path: string) =>
    path.startsWith('/') ? path : `{dir}/${path}`.replace(/\/$/, '')
  try {
    emitResources(build({ ...tree, absolute }, directory).resources)
  } catch (thrown) {
    return (userErrorsIn(thrown) ?? []).map((error) => formatError(error)).join('\n')
  }
  return ''
}

function contained(text: string): string {
  return LEFT_OUT.reduce(
    (rest, [, pattern, instead]) => rest.replace(pattern, instead),
    text.trimEnd(),
  )
}
