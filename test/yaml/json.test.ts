import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emitNode } from '../../src/yaml/emit.ts'
import { jsonToNode, nodeToJson } from '../../src/yaml/json.ts'
import { locate } from '../../src/yaml/locate.ts'
import type { JsonValue } from '../../src/yaml/node.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { caught } from './support/outline.ts'
import { pick, randomFrom } from './support/random.ts'

const test = suite('JSON and nodes')

const origin = { source: { file: 'a.yaml', text: 'x\nyz' }, offset: 3 }

const values: readonly JsonValue[] = [
  null,
  true,
  '',
  'true',
  0,
  -1.5,
  1e21,
  1e-7,
  2n ** 60n,
  [],
  {},
  [{ a: [{}] }],
  { 8: 'x', '': null },
  JSON.parse('{"__proto__":{"a":1}}'),
]

for (const value of values) {
  test(`gives back ${emitNode(jsonToNode(value, origin)).trim()}`, () => {
    assert.equal(nodeToJson(jsonToNode(value, origin)), value)
  })
}

test('points every part to the origin', () => {
  const node = jsonToNode({ a: ['b'] }, origin)
  const list = node.kind === 'map' ? node.values[0] : undefined
  const item = list?.kind === 'seq' ? list.items[0] : undefined
  for (const part of [node, list, item]) {
    assert.equal(part && locate(part), { file: 'a.yaml', line: 2, col: 2 })
  }
})

test('refuses a key that is there twice', () => {
  const [node] = readDocuments({ file: 'a.yaml', text: 'a:\n  b: 1\n  b: 2\n' })
  const error = caught(() => node && nodeToJson(node))
  assert.is(
    error.kustomize,
    'yaml: unmarshal errors:\n  line 3: mapping key "b" already defined at line 2',
  )
  assert.equal(error.at, { file: 'a.yaml', line: 3, col: 3 })
})

test('refuses a key that is no string, but not at the top', () => {
  const [node] = readDocuments({ file: 'a.yaml', text: '1: x\ntrue: y\n' })
  assert.equal(node && nodeToJson(node), { 1: 'x', true: 'y' })
  const [nested] = readDocuments({ file: 'a.yaml', text: 'a: [{true: y}]\n' })
  assert.is(caught(() => nested && nodeToJson(nested)).code, 'bad-scalar')
})

const ATOMS = [
  ...['a', 'word ', 'true', 'null', 'y', '0', '12', '-', '+', '.', 'e', '_', ':', ': ', ' ', '  '],
  ...['\n', '#', '\t', '"', "'", '\\', 'é', '日', '😀', '{', '[', ',', '&', '*', '!', '|', '>'],
  ...['%', '@', '`', '?', '=', '<<', '0x', '---', '2001-01-02', '\r', '\u00a0', '\u200b', '\0'],
  ...['a sentence that is long enough to be folded when it is there two times '],
]

/** Text that YAML can say; U+0085 and its like do not survive kustomize either. */
function arbitraryText(random: () => number): string {
  let text = ''
  for (let count = Math.floor(random() * random() * 12); count > 0; count--) {
    text += pick(random, ATOMS)
  }
  return text
}

function arbitraryValue(random: () => number, depth: number): JsonValue {
  const choice = random()
  if (choice < 0.1) return Math.round((random() - 0.5) * 1e6) / 100
  if (choice < 0.15) return null
  if (depth === 0 || choice < 0.6) return arbitraryText(random)
  const size = Math.floor(random() * 4)
  if (choice < 0.8) return Array.from({ length: size }, () => arbitraryValue(random, depth - 1))
  return Object.fromEntries(
    Array.from({ length: size }, () => [arbitraryKey(random), arbitraryValue(random, depth - 1)]),
  )
}

/** kustomize prints the key `<<` without quotes, so what it prints is a merge. */
function arbitraryKey(random: () => number): string {
  const text = arbitraryText(random)
  return text === '<<' ? 'merge' : text
}

test('what is printed reads as the same value', () => {
  for (let seed = 1; seed <= 400; seed++) {
    const value = { value: arbitraryValue(randomFrom(seed), 4) }
    const text = emitNode(jsonToNode(value, origin))
    const read = readDocuments({ file: 'printed.yaml', text }).map(nodeToJson)
    assert.equal(read, [value], `seed ${seed}`)
  }
})

test.run()
