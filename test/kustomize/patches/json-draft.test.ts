import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { JsonDraft } from '../../../src/kustomize/patches/json-draft.ts'
import { applyJsonPatch, type JsonOperation } from '../../../src/kustomize/patches/json-patch.ts'
import { patchNodes } from '../../../src/kustomize/patches/patch-nodes.ts'
import { getField } from '../../../src/resource/fields.ts'
import { nodeToJson } from '../../../src/yaml/json.ts'
import type { YamlNode } from '../../../src/yaml/node.ts'
import { readDocuments } from '../../../src/yaml/read.ts'

const test = suite('a JSON value that is patched')

const at = { source: { file: 'p.yaml', text: '' }, offset: 0 }

function operation(op: string, path: string, more: Partial<JsonOperation> = {}): JsonOperation {
  return { op, path, from: undefined, value: null, node: undefined, at, ...more }
}

function nodeOf(text: string): YamlNode {
  const [node] = readDocuments({ file: 'a.yaml', text })
  if (node === undefined) throw new Error('the text is empty')
  return node
}

test('is copied once, however often it is changed', () => {
  const value = { data: { a: 1 }, list: [1] }
  const draft = new JsonDraft(value)
  const data = draft.open(['data'])
  assert.is.not(data, value.data)
  assert.is(draft.open(['data']), data)
  assert.is(draft.open(['list']), draft.open(['list']))
  assert.is(draft.open(['nothing']), undefined)
  assert.is(draft.open(['data', 'a']), undefined)
})

test('leaves the value and the patch as they were', () => {
  const [value, added] = [{ data: { a: 1 } }, { b: { c: 1 } }]
  const patched = applyJsonPatch(value, [
    operation('add', '/one', { value: added }),
    operation('add', '/two', { value: added }),
    operation('replace', '/one/b/c', { value: 2 }),
    operation('remove', '/data/a'),
  ])
  assert.equal(patched, { data: {}, one: { b: { c: 2 } }, two: { b: { c: 1 } } })
  assert.equal([value, added], [{ data: { a: 1 } }, { b: { c: 1 } }])
})

test('has what is copied twice, and each on its own', () => {
  const patched = applyJsonPatch({ a: { b: [1] } }, [
    operation('add', '/a/b/-', { value: 2 }),
    operation('copy', '/c', { from: '/a' }),
    operation('add', '/a/b/-', { value: 3 }),
    operation('add', '/c/b/0', { value: 0 }),
    operation('move', '/c/d', { from: '/a' }),
    operation('add', '/c/d/b/-', { value: 4 }),
  ])
  assert.equal(patched, { c: { b: [0, 1, 2], d: { b: [1, 2, 3, 4] } } })
})

test('may have any key', () => {
  const patched = applyJsonPatch({}, [
    operation('add', '/__proto__', { value: { a: 1 } }),
    operation('add', '/__proto__/b', { value: 2 }),
  ])
  assert.is(JSON.stringify(patched), '{"__proto__":{"a":1,"b":2}}')
})

test('comes to the same in nodes, which know where they are from', () => {
  const root = nodeOf('a: {b: [1, 2]}\nc: d\n')
  const value = nodeOf('[x, y]\n')
  const operations = [
    operation('add', '/a/b/0', { node: value, value: nodeToJson(value) }),
    operation('copy', '/e', { from: '/a' }),
    operation('remove', '/a/b/1'),
    operation('move', '/a/f', { from: '/c' }),
    operation('replace', '/e/b/2', { node: value, value: nodeToJson(value) }),
  ]
  const patched = patchNodes(root, operations)
  assert.equal(nodeToJson(patched), applyJsonPatch(nodeToJson(root), operations))
  assert.is(getField(getField(patched, 'a'), 'f')?.offset, 'a: {b: [1, 2]}\nc: '.length)
})

test('takes tens of thousands of operations on one map', () => {
  const keys = Array.from({ length: 30_000 }, (_, i) => `key-${i}`)
  const operations = keys.map((key) => operation('add', `/data/${key}`, { value: key }))
  const data = Object.fromEntries(keys.map((key) => [key, 'old']))
  const patched = applyJsonPatch({ data }, operations)
  assert.equal(patched, { data: Object.fromEntries(keys.map((key) => [key, key])) })
})

test.run()
