import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emitNodes } from '../../src/yaml/emit.ts'
import { withValues } from '../../src/yaml/map.ts'
import type { MapNode, YamlNode } from '../../src/yaml/node.ts'
import { PrintedParts } from '../../src/yaml/printed-parts.ts'
import { readDocuments } from '../../src/yaml/read.ts'

const test = suite('PrintedParts')

const [shared] = readDocuments({ file: 'a.yaml', text: 'a: {b: 1}\nlist:\n- x: 1\n  y: [2]\n' })

/** A new map around the same nodes. */
function around(value: YamlNode | undefined, key = 'in'): MapNode {
  const [map] = readDocuments({ file: 'b.yaml', text: `${key}: 0\nz: 1\n` })
  if (map?.kind !== 'map' || value === undefined) throw new Error('a map is to be read')
  return withValues(map, map.values.with(0, value))
}

test('prints what it knows as it was printed the first time', () => {
  const parts = new PrintedParts()
  const alone = emitNodes([around(shared)])
  for (let i = 0; i < 5; i++) assert.is(emitNodes([around(shared)], parts), alone, `time ${i}`)
})

test('prints a node that it knows anew where its lines begin in another column', () => {
  const parts = new PrintedParts()
  for (let i = 0; i < 3; i++) emitNodes([around(shared)], parts)
  const deeper = around(around(shared))
  assert.is(emitNodes([deeper], parts), emitNodes([deeper]))
})

test('takes a text from memory, and does not print it again', () => {
  const parts = new PrintedParts()
  for (let i = 0; i < 2; i++) emitNodes([around(shared)], parts)
  if (shared?.kind !== 'map') throw new Error('a map is to be read')
  assert.match(parts.textOf(shared, 2, false) ?? '', /\n {2}list:\n {2}- x: 1/)
  assert.is(parts.textOf(shared, 2, true), undefined)
})

test('finds what is shared behind streams that share nothing', () => {
  const parts = new PrintedParts()
  const [other] = readDocuments({ file: 'c.yaml', text: 'c:\n  d: [1]\n' })
  for (const node of [shared, other, shared, other]) emitNodes([around(node)], parts)
  for (const node of [shared, other]) {
    assert.ok(node?.kind === 'map' && parts.textOf(node, 2, false) !== undefined)
  }
})

test('keeps nothing that depends on what is around it', () => {
  const parts = new PrintedParts()
  const [commented] = readDocuments({ file: 'd.yaml', text: 'a:\n  b: {}\n  c: 1\n' })
  if (commented?.kind !== 'map') throw new Error('a map is to be read')
  for (let i = 0; i < 3; i++) emitNodes([around(commented)], parts)
  assert.is(parts.textOf(commented, 2, false), undefined)
})

test.run()
