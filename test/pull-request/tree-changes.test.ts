import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  findMovedInput,
  isPlainMerge,
  mergesAsPlanned,
  planTreeChanges,
  type TreeSnapshot,
} from '../../src/pull-request/tree-changes.ts'
import { blobId } from '../../src/release/tree-id.ts'

const test = suite('tree changes')

function tree(files: Readonly<Record<string, string>>, mode = '100644'): TreeSnapshot {
  const entries = Object.entries(files)
  return new Map(entries.map(([path, text]) => [path, { mode, id: blobId(text) }]))
}

function wanted(files: Readonly<Record<string, string>>, managed: readonly string[]) {
  return { files: new Map(Object.entries(files)), managed }
}

test('deletes first, then writes, each in the order of the paths', () => {
  const before = tree({ 'r/z.yaml': '1', 'r/a.yaml': '1', 'r/same.yaml': '1', 'other.yaml': '1' })
  const plan = wanted({ 'r/y.yaml': '2', 'r/b.yaml': '2', 'r/same.yaml': '1' }, ['r/'])
  assert.equal(planTreeChanges(before, plan), [
    { kind: 'delete', path: 'r/a.yaml' },
    { kind: 'delete', path: 'r/z.yaml' },
    { kind: 'write', path: 'r/b.yaml', content: '2' },
    { kind: 'write', path: 'r/y.yaml', content: '2' },
  ])
})

test('is nothing once the changes are made', () => {
  const files = { 'r/a.yaml': '1', 'r/b/c.yaml': '2' }
  assert.equal(planTreeChanges(tree(files), wanted(files, ['r/'])), [])
})

test('takes a folder name only as a whole', () => {
  const before = tree({ 'r.yaml': '1', 'rr/a.yaml': '1' })
  assert.equal(planTreeChanges(before, wanted({}, ['r/', 'r'])), [])
})

test('writes what is executable or a link', () => {
  for (const mode of ['100755', '120000']) {
    const files = { 'r/a.yaml': '1' }
    assert.is(planTreeChanges(tree(files, mode), wanted(files, ['r/'])).length, 1)
  }
})

for (const [mode, what] of [
  ['120000', 'a symbolic link'],
  ['160000', 'a submodule'],
  ['100644', 'a file'],
] as const) {
  test(`stops where ${what} is above a path`, () => {
    const plan = wanted({ 'r/s/a.yaml': '1' }, ['r/s/'])
    assert.throws(() => planTreeChanges(tree({ r: 'x' }, mode), plan), `'r' is ${what}`)
    // Also where there is nothing to write, only to delete.
    const none = wanted({}, ['r/s/'])
    assert.throws(() => planTreeChanges(tree({ r: 'x' }, mode), none), `'r' is ${what}`)
  })
}

test('stops at a submodule in a managed folder', () => {
  const before = tree({ 'r/sub': 'x' }, '160000')
  assert.throws(() => planTreeChanges(before, wanted({}, ['r/'])), "'r/sub' is a submodule")
})

test('finds the first input that is another one, or gone', () => {
  const now = tree({ 'a.yaml': '1', 'b.yaml': '2' })
  assert.is(findMovedInput(now, new Map([['a.yaml', blobId('1')]])), undefined)
  assert.is(findMovedInput(now, new Map([['b.yaml', blobId('1')]])), 'b.yaml')
  assert.is(findMovedInput(now, new Map([['c.yaml', blobId('1')]])), 'c.yaml')
})

test('merges as planned where the base stayed, or came to the same', () => {
  const mergeBase = tree({ 'r/a': '1', 'r/gone': '1', x: '1' })
  const head = tree({ 'r/a': '2', 'r/new': '1', x: '1' })
  const merges = (base: TreeSnapshot) => mergesAsPlanned({ mergeBase, base, head }, ['r/'])
  assert.ok(merges(mergeBase))
  assert.ok(merges(tree({ 'r/a': '1', 'r/gone': '1', x: '2' })), 'elsewhere')
  assert.ok(merges(tree({ 'r/a': '2', 'r/new': '1', x: '1' })), 'the same')
  assert.not.ok(merges(tree({ 'r/a': '3', 'r/gone': '1', x: '1' })), 'another content')
  assert.not.ok(merges(tree({ 'r/a': '1', 'r/gone': '1', 'r/other': '1' })), 'a file more')
  assert.not.ok(merges(tree({ 'r/gone': '1' })), 'a file less')
})

test('takes a merge for plain only where each file comes from a parent', () => {
  const [ours, base] = [tree({ a: '1', b: '1' }), tree({ a: '2', c: '1' })]
  assert.ok(isPlainMerge(tree({ a: '2', b: '1', c: '1' }), ours, base))
  assert.ok(isPlainMerge(tree({ a: '1', c: '1' }), ours, base))
  assert.not.ok(isPlainMerge(tree({ a: '3', b: '1', c: '1' }), ours, base))
  assert.not.ok(isPlainMerge(tree({ a: '2', d: '1' }), ours, base))
  assert.not.ok(isPlainMerge(tree({ b: '1' }), ours, base))
})

test.run()
