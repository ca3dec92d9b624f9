import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { getField, keyNode, removeField, scalarNode, setField } from '../../src/resource/fields.ts'
import { MapDraft } from '../../src/resource/map-draft.ts'
import { mapEntries, mapOf } from '../../src/yaml/map.ts'
import type { MapNode } from '../../src/yaml/node.ts'
import { randomFrom } from '../yaml/support/random.ts'

const test = suite('MapDraft')

const AT = { source: { file: 'a.yaml', text: '' }, offset: 0 }

test('does what setting and removing one by one does', () => {
  for (let seed = 0; seed < 500; seed++) {
    const random = randomFrom(seed)
    const below = (count: number) => Math.floor(random() * count)
    // More keys than shapes are kept for, and some that are there twice.
    const variety = seed % 2 === 0 ? 8 : 80
    const key = () => `key-${below(variety)}`
    const value = () => scalarNode(String(below(3)), 'int', AT)
    const keys = Array.from({ length: below(variety) }, () => keyNode(key(), AT))
    let map = mapOf(keys, keys.map(value), AT)
    const draft = new MapDraft(map)
    for (let change = 0; change < 30; change++) {
      const name = key()
      assert.is(draft.get(name), getField(map, name), `seed ${seed}`)
      const next = value()
      if (below(3) === 0) {
        draft.remove(name)
        map = removeField(map, name)
      } else {
        draft.set(name, next)
        map = setField(map, name, next)
      }
    }
    const drafted = draft.finish()
    assert.equal(textsOf(drafted), textsOf(map), `seed ${seed}`)
    assert.equal(drafted.shape.names, map.shape.names, `seed ${seed}`)
  }
})

test('gives the map itself where nothing changed', () => {
  const one = scalarNode('1', 'int', AT)
  const map = mapOf([keyNode('a', AT)], [one], AT)
  const draft = new MapDraft(map)
  draft.set('a', one)
  draft.remove('b')
  assert.is(draft.finish(), map)
})

test('writes a new key as it is told, and leaves an old one as it was', () => {
  const one = scalarNode('1', 'int', AT)
  const draft = new MapDraft(mapOf([keyNode('a', AT)], [one], AT))
  draft.set('a', scalarNode('2', 'int', AT), 'double')
  draft.set('b', one, 'double')
  assert.equal(
    draft.finish().keys.map(({ style }) => style),
    ['plain', 'double'],
  )
})

function textsOf(map: MapNode): readonly string[] {
  return mapEntries(map).map(
    ({ key, value }) => `${key.text}=${value.kind === 'scalar' ? value.text : value.kind}`,
  )
}

test.run()
