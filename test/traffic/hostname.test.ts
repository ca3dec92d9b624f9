import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compareHosts, intersectHosts } from '../../src/traffic/hostname.ts'

const test = suite('hosts')

for (const [a, b, want] of [
  ['*', 'a.test', 'a.test'],
  ['a.test', 'a.test', 'a.test'],
  ['*.test', 'a.test', 'a.test'],
  ['*.test', 'a.b.test', 'a.b.test'],
  ['*.test', '*.b.test', '*.b.test'],
  ['*.test', 'test', undefined],
  ['*.test', 'atest', undefined],
  ['a.test', 'b.test', undefined],
] as const)
  test(`'${a}' and '${b}' have ${want ?? 'nothing'} in common`, () => {
    assert.is(intersectHosts(a, b), want)
    assert.is(intersectHosts(b, a), want)
  })

test('puts the narrower host first', () => {
  const hosts = ['*', '*.test', 'a.test', '*.b.test', 'c.b.test']
  assert.equal(hosts.toSorted(compareHosts), ['c.b.test', 'a.test', '*.b.test', '*.test', '*'])
})

test.run()
