import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diffManifests } from '../../src/diff/diff-manifests.ts'
import { diffValues, formatPath } from '../../src/diff/diff-values.ts'

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
      fields: [{ steps: ['spec', 'replicas'], before: 1, after: 2 }],
    },
    { kind: 'removed', id: 'c', before: {} },
  ])
})

test('compares lists of named elements by name', () => {
  const before = { containers: [{ name: 'a', image: 'x:1' }, { name: 'b' }] }
  const after = { containers: [{ name: 'b' }, { name: 'a', image: 'x:2' }] }
  assert.equal(diffValues(before, after), [
    { steps: ['containers', '[a]', 'image'], before: 'x:1', after: 'x:2' },
  ])
})

test('compares other lists by position', () => {
  assert.equal(diffValues({ args: ['-a', '-b'] }, { args: ['-a'] }), [
    { steps: ['args', '[1]'], before: '-b', after: undefined },
  ])
})

test('takes keys that objects inherit for what they are', () => {
  assert.equal(diffValues({}, { constructor: 'x' }), [
    { steps: ['constructor'], before: undefined, after: 'x' },
  ])
})

test('takes a list as one value where that is asked for', () => {
  assert.equal(diffValues({ args: ['-a', '-b'] }, { args: ['-a'] }, 'whole'), [
    { steps: ['args'], before: ['-a', '-b'], after: ['-a'] },
  ])
  assert.equal(diffValues({ args: [{ b: 1, a: 2 }] }, { args: [{ a: 2, b: 1 }] }, 'whole'), [])
})

test('prints keys with dots and slashes in brackets', () => {
  assert.is(formatPath(['metadata', 'annotations', 'a.b/c']), 'metadata.annotations[a.b/c]')
  assert.is(formatPath(['spec', 'containers', '[web]', 'image']), 'spec.containers[web].image')
})

test.run()
