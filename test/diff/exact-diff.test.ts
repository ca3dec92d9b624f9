import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exactDiff } from '../../src/diff/exact-diff.ts'

const test = suite('exactDiff')

test('finds fields that differ, whatever the order of keys', () => {
  assert.equal(exactDiff({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 4 }, a: 1 }), [
    { steps: ['b', 'c'], before: 2, after: 4 },
  ])
})

test('takes keys that objects inherit for what they are', () => {
  assert.equal(exactDiff({}, { constructor: 'x' }), [
    { steps: ['constructor'], before: undefined, after: 'x' },
  ])
})

test('takes a list as one value', () => {
  assert.equal(exactDiff({ args: ['-a', '-b'] }, { args: ['-a'] }), [
    { steps: ['args'], before: ['-a', '-b'], after: ['-a'] },
  ])
  assert.equal(exactDiff({ args: [{ b: 1, a: 2 }] }, { args: [{ a: 2, b: 1 }] }), [])
})

test('keeps null apart from absence', () => {
  assert.equal(exactDiff({ a: null }, {}), [{ steps: ['a'], before: null, after: undefined }])
})

test.run()
