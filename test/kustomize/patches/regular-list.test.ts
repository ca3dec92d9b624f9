import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mergeAssociativeList } from '../../../src/kustomize/patches/associative-list.ts'
import { getField, mapNode, scalarNode, seqNode, textOf } from '../../../src/resource/fields.ts'
import type { ScalarNode, SeqNode, YamlNode } from '../../../src/yaml/node.ts'

const test = suite('merge of regular lists')

const LENGTH = 2000
const MOST_READS_AN_ELEMENT = 20

const AT = { source: { file: 'a.yaml', text: '' }, offset: 0 }

/** Counts how often the text of a key is looked at: the quick way needs a few times for each. */
let reads = 0

const shapes = [
  { name: 'by one key', keys: ['port'] },
  { name: 'by two keys', keys: ['port', 'protocol'] },
]

for (const { name, keys } of shapes) {
  test(`reads each key a few times where a long list is patched ${name}`, () => {
    const merged = merge(list('old', 0), list('new', LENGTH / 2), keys)
    assert.is(merged.items.length, 1.5 * LENGTH)
    assert.equal(tally(merged), { old: LENGTH / 2, new: LENGTH })
  })

  test(`reads each key a few times where a patch adds a long list ${name}`, () => {
    const added = list('new', 0)
    assert.equal(tally(merge(added, added, keys)), { new: LENGTH })
  })

  test(`reads each key a few times where a long list is not patched ${name}`, () => {
    assert.equal(tally(merge(list('old', 0), undefined, keys)), { old: LENGTH })
  })
}

test('reads each key a few times where elements are there twice by one key', () => {
  const target = seqNode([...list('old', 0).items, ...list('last', 0).items], AT)
  const merged = merge(target, list('new', LENGTH / 2), ['port'])
  assert.equal(tally(merged), { last: LENGTH, new: LENGTH / 2 })
})

test('counts many more reads where one element lacks its key', () => {
  const target = list('old', 0)
  const odd = seqNode([...target.items, mapNode([], AT)], AT)
  reads = 0
  mergeAssociativeList(odd, undefined, ['port'], takePatch)
  assert.ok(reads > LENGTH * MOST_READS_AN_ELEMENT)
})

test.run()

function merge(target: SeqNode, patch: SeqNode | undefined, keys: readonly string[]): SeqNode {
  reads = 0
  const merged = mergeAssociativeList(target, patch, keys, takePatch)
  const most = 2 * LENGTH * keys.length * MOST_READS_AN_ELEMENT
  assert.ok(reads < most, `${reads} reads`)
  return merged
}

function takePatch(target: YamlNode | undefined, patch: YamlNode | undefined) {
  return { node: patch ?? target, isTarget: target !== undefined }
}

function tally({ items }: SeqNode): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) {
    const name = textOf(getField(item, 'name')) ?? ''
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

function list(name: string, first: number): SeqNode {
  const items = Array.from({ length: LENGTH }, (_, i) =>
    mapNode(
      [
        { key: scalarNode('name', 'str', AT), value: scalarNode(name, 'str', AT) },
        { key: scalarNode('port', 'str', AT), value: counted(String(first + i)) },
        { key: scalarNode('protocol', 'str', AT), value: counted('TCP') },
      ],
      AT,
    ),
  )
  return seqNode(items, AT)
}

function counted(text: string): ScalarNode {
  return {
    ...scalarNode(text, 'str', AT),
    get text() {
      reads++
      return text
    },
  }
}
