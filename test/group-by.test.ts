import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { groupBy } from '../src/group-by.ts'

const test = suite('groupBy')

test('keeps the order of the list, of groups and in groups', () => {
  const groups = groupBy(['pear', 'fig', 'plum', 'apple'], ({ length }) => length)
  assert.equal(
    [...groups],
    [
      [4, ['pear', 'plum']],
      [3, ['fig']],
      [5, ['apple']],
    ],
  )
})

test.run()
