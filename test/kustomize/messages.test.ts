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
  ['own/load/absolute-path', 'of two mistakes kustomize names the other one'],
  ['own/yaml/null-key', 'of two mistakes kustomize names the other one'],
])

/** What kustomize puts around a message on its way up; the message itself stays. */
const WRAPPERS: readonly (readonly [RegExp, string])[] = [
  [/\{dir\}\//g, ''],
  [/\{dir\}/g, '.'],
  [/^accumulating (?:resources|components): /, ''],
  [/^accumulation err='accumulating resources from '[^']*': .* must resolve to a file': /, ''],
  [/^accumulation err='accumulating resources from '[^']*': evalsymlink .* directory': /, ''],
  [/^accumulation err='(.*)': must build at directory: '[^']*': file is not directory$/s, '$1'],
  [/^(?:accumulating|merging) resources from '[^']*': /, ''],
  [/^(?:accumulateDirectory:|loader\.New) "(.*)"$/s, '$1'],
  [/^recursed (?:merging from|accumulation of) path '[^']*': /, ''],
  [/^couldn't make target for path '[^']*': /, ''],
  [/^must build at directory: not a valid directory: /, ''],
  [/^Failed to read kustomization file under [^:]*:\n/, ''],
  [/^trouble configuring builtin \w+ with config: `\n.*\n`: /s, ''],
  [
    /^loading generator plugins: (?:failed to load generator: |configuring external generator: )?/,
    '',
  ],
  [/^configuring external transformer: /, ''],
  [/^merging from generator &\{[^}]*\}: /, ''],
  [/^merging vars \[.*\]: /, ''],
  [/^map\[string\]interface \{\}.*: ((?:json|yaml): )/s, '$1'],
  [/^MalformedYAMLError: (.*) in File: .*$/, '$1'],
  // Dumps of resources: ours names their places.
  [/\n\n\*{4} Too many possible referral targets to referrer:\n.*/s, ''],
  [/^(namespace transformation produces ID conflict: \[)\{.*/s, '$1'],
  [/^(validator shouldn't modify the resource map): nodes unequal:.*/s, '$1'],
  [/(: node contents:\n).*/s, '$1'],
  [/^(must specify one of patch and path) in\n.*/s, '$1'],
  // Ours stands in front of the message, or in the hint.
  [/( already defined) at line \d+$/, '$1'],
  [/^((?:invalid Kustomization: )?yaml: )(?:unmarshal errors:\n {2})?line \d+: /, '$1'],
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
  const wanted = essential(example.error ?? '')
  if (OTHER_WORDS.has(example.id)) assert.not(message.includes(wanted), 'is no exception any more')
  else assert.ok(message.includes(wanted), `no '${wanted}' in:\n${message}`)
}

function messageOf(example: Case): string {
  const { tree, directory } = openCase(example)
  try {
    emitResources(build(tree, directory).resources)
  } catch (thrown) {
    return (userErrorsIn(thrown) ?? []).map((error) => formatError(error)).join('\n')
  }
  return ''
}

function essential(text: string): string {
  const unwrapped = WRAPPERS.reduce(
    (rest, [wrapper, inside]) => rest.replace(wrapper, inside),
    text.trimEnd(),
  )
  return unwrapped === text ? text : essential(unwrapped)
}
