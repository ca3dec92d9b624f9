import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compareKeys } from '../../src/yaml/key-order.ts'

const test = suite('compareKeys')

const ordered: readonly (readonly string[])[] = [
  ['', '-', '1', '2', '10', 'A', 'B', 'a', 'ab', 'b'],
  ['a2', 'a10', 'a11'],
  ['a', 'a-b', 'a.b', 'a/b', 'a_b', 'ab'],
  ['_x', 'a'],
  ['x0', 'x00', 'x1', 'x01'],
  ['10', '100', '101'],
  ['1.2', '1.10'],
  ['app', 'app.kubernetes.io/name', 'apple'],
  ['a', 'z', 'é', 'ж', '日'],
  ['a😀', 'a😁'],
  ['18446744073709551616', '2'],
  ['9223372036854775808', '0b2'],
  ['e', '٣'].toReversed(),
]

for (const keys of ordered) {
  test(`orders ${keys.join(' < ')}`, () => {
    for (const [index, key] of keys.entries()) {
      assert.is(compareKeys(key, key), 0)
      for (const later of keys.slice(index + 1)) {
        assert.ok(compareKeys(key, later) < 0, `'${key}' is not before '${later}'`)
        assert.ok(compareKeys(later, key) > 0, `'${later}' is not behind '${key}'`)
      }
    }
  })
}

test('goes round for some keys, as in kustomize', () => {
  assert.ok(compareKeys('a10', 'a1b') < 0)
  assert.ok(compareKeys('a1b', 'a2') < 0)
  assert.ok(compareKeys('a2', 'a10') < 0)
})

test.run()
