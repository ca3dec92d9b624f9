import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { keyNode, setField } from '../../src/resource/fields.ts'
import { emitNode } from '../../src/yaml/emit.ts'
import type { MapNode } from '../../src/yaml/node.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { shapeOf } from '../../src/yaml/shape.ts'
import { caught } from './support/outline.ts'

const test = suite('Shape')

const AT = { source: { file: 'a.yaml', text: '' }, offset: 0 }

function mapOf(text: string): MapNode {
  const [map] = readDocuments({ file: 'a.yaml', text })
  if (map?.kind !== 'map') throw new Error(`no map: ${text}`)
  return map
}

test('is one for all maps with the same names, however they came to be', () => {
  const { shape } = mapOf('name: web\nimage: a\n')
  const others = [
    mapOf('{image: a, name: web}'),
    mapOf('"name": 1\n\'image\': 2\n'),
    // An anchor is for the slow reader.
    mapOf('name: &x web\nimage: *x\n'),
    setField(mapOf('name: web\n'), 'image', mapOf('a: 1')),
  ]
  assert.equal(
    others.map((map) => map.shape === shape),
    [false, true, true, true],
  )
  assert.equal(shape.names, ['name', 'image'])
})

test('knows where a name stands first', () => {
  const { shape } = mapOf('b: 1\na: 2\nb: 3\n')
  assert.equal(
    ['a', 'b', 'c'].map((name) => shape.positionOf(name)),
    [1, 0, -1],
  )
  const names = Array.from({ length: 30 }, (_, i) => `f${i}`)
  const large = shapeOf([...names, 'f7'].map((name) => keyNode(name, AT)))
  assert.equal(
    ['f0', 'f7', 'f29', 'f30'].map((name) => large.positionOf(name)),
    [0, 7, 29, -1],
  )
})

test('is kept for as many names as fields have, not for a thousand files', () => {
  const keys = Array.from({ length: 100 }, (_, i) => keyNode(`file-${i}`, AT))
  const few = keys.slice(0, 20)
  assert.is(shapeOf(few), shapeOf([...few]))
  assert.is.not(shapeOf(keys), shapeOf([...keys]))
  assert.equal(shapeOf(keys).names, shapeOf([...keys]).names)
  const long = [keyNode('x'.repeat(41), AT)]
  assert.is.not(shapeOf(long), shapeOf(long))
})

test('does not take a key for a text that is tagged as something else', () => {
  const text = 'a: 1\nb: 2\n'
  assert.is(emitNode(mapOf(`in:\n  a: 1\n  b: 2\n`)), 'in:\n  a: 1\n  b: 2\n')
  const tagged = { ...keyNode('a', AT), tag: 'int' } as const
  assert.is.not(shapeOf([tagged]), shapeOf([keyNode('a', AT)]))
  const map = mapOf(text)
  const odd = { ...map, keys: [tagged], shape: shapeOf([tagged]), values: map.values.slice(0, 1) }
  assert.match(caught(() => emitNode(setField(map, 'in', odd))).message, 'the key a is no text')
})

test('says of names that are no texts that they need quotes, and lets those pass that have them', () => {
  for (const name of ['1', 'true', 'null', '0x10']) {
    assert.match(caught(() => emitNode(mapOf(`in:\n  ${name}: 1\n`))).message, 'is no text')
    assert.is(emitNode(mapOf(`in:\n  "${name}": 1\n`)), `in:\n  "${name}": 1\n`)
  }
})

test.run()
