import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diffValues, formatSteps } from '../../src/diff/diff-values.ts'

const test = suite('diffValues')

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
  assert.is(formatSteps(['metadata', 'annotations', 'a.b/c']), 'metadata.annotations[a.b/c]')
  assert.is(formatSteps(['spec', 'containers', '[web]', 'image']), 'spec.containers[web].image')
})

test.run()
