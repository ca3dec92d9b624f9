import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diffManifests } from '../../src/diff/diff-manifests.ts'
import { diffValues } from '../../src/diff/diff-values.ts'

const test = suite('diffManifests')

test('is empty for equal sets, whatever the order of keys and resources', () => {
  const a = new Map([
    ['ConfigMap.v1/a', { data: { x: '1', y: '2' } }],
    ['ConfigMap.v1/b', { data: {} }],
  ])
  const b = new Map([
    ['ConfigMap.v1/b', { data: {} }],
    ['ConfigMap.v1/a', { data: { y: '2', x: '1' } }],
  ])
  assert.equal(diffManifests(a, b), [])
})

test('tells added, removed and modified resources apart, sorted by id', () => {
  const before = new Map([
    ['b', { spec: { replicas: 1 } }],
    ['c', {}],
  ])
  const after = new Map([
    ['b', { spec: { replicas: 2 } }],
    ['a', { kind: 'A' }],
  ])
  assert.equal(diffManifests(before, after), [
    { kind: 'added', id: 'a', after: { kind: 'A' } },
    {
      kind: 'modified',
      id: 'b',
      fields: [{ path: 'spec.replicas', before: 1, after: 2 }],
    },
    { kind: 'removed', id: 'c', before: {} },
  ])
})

test('compares lists of named elements by name', () => {
  const before = { containers: [{ name: 'a', image: 'x:1' }, { name: 'b' }] }
  const after = { containers: [{ name: 'b' }, { name: 'a', image: 'x:2' }] }
  assert.equal(diffValues(before, after), [
    { path: 'containers[a].image', before: 'x:1', after: 'x:2' },
  ])
})

test('compares other lists by position', () => {
  assert.equal(diffValues({ args: ['-a', '-b'] }, { args: ['-a'] }), [
    { path: 'args[1]', before: '-b', after: undefined },
  ])
})

test('takes keys that objects inherit for what they are', () => {
  assert.equal(diffValues({}, { constructor: 'x' }), [
    { path: 'constructor', before: undefined, after: 'x' },
  ])
})

test('writes keys with dots and slashes in brackets', () => {
  assert.equal(diffValues({ annotations: { 'a.b/c': '1' } }, { annotations: { 'a.b/c': '2' } }), [
    { path: 'annotations[a.b/c]', before: '1', after: '2' },
  ])
})

test.run()
