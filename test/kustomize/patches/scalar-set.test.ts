import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mergeScalarSet } from '../../../src/kustomize/patches/scalar-set.ts'
import type { SeqNode } from '../../../src/yaml/node.ts'
import { readDocuments } from '../../../src/yaml/read.ts'
import { buildText } from '../build-text.ts'

const test = suite('a set of scalars')

function list(text: string): SeqNode {
  const [node] = readDocuments({ file: 'a.yaml', text: `{l: ${text}}` })
  const value = node?.kind === 'map' ? node.values[0] : undefined
  if (value?.kind !== 'seq') throw new Error('no list')
  return value
}

/** The texts of the merged set; those that were written anew, and lost their type, with a star. */
function merged(target: SeqNode, patch?: SeqNode): string | undefined {
  return mergeScalarSet(target, patch)
    ?.items.map((item) => (item.kind === 'scalar' ? item.text + (item.tag === '' ? '*' : '') : '?'))
    .join(' ')
}

test('has what the patch has first', () => {
  assert.is(merged(list('[a, b]'), list('[c, b]')), 'c* b a*')
})

test('has each text once, by the last element of the target that has it', () => {
  assert.is(merged(list('[a, b, "a"]'), list('[c, c]')), 'c* a b*')
})

test('is written anew where it is added or only walked', () => {
  const set = list('[a, b]')
  assert.is(merged(set), 'a* b*')
  assert.is(merged(set, set), 'a* b*')
})

test('is left to the steps of kustomize where an element is no text', () => {
  for (const odd of ['[null]', '[""]', '[{a: b}]', '[[a]]']) {
    assert.is(merged(list(odd), list('[a]')), undefined)
    assert.is(merged(list('[a]'), list(odd)), undefined)
  }
})

test('of many thousand is merged in a build', () => {
  const finalizers = (from: number) =>
    Array.from({ length: 20_000 }, (_, i) => `example.com/f${from + i}`).join(', ')
  const object = (from: number) =>
    `apiVersion: v1\nkind: Namespace\nmetadata: {name: n, finalizers: [${finalizers(from)}]}\n`
  const built = buildText({
    'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n',
    'a.yaml': object(0),
    'p.yaml': object(10_000),
  })
  assert.is(built.match(/^ {2}- example/gm)?.length, 30_000)
})

test.run()
