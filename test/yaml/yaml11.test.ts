import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodeToJson } from '../../src/yaml/json.ts'
import { locate } from '../../src/yaml/locate.ts'
import { mapEntries } from '../../src/yaml/map.ts'
import { readYaml11 } from '../../src/yaml/yaml11.ts'
import { caught } from './support/outline.ts'

const test = suite('readYaml11')

// Each text is read by the fast reader, and again with an anchor that is beyond it.
const cases: readonly (readonly [string, string, unknown])[] = [
  [
    'takes the words of YAML 1.1 for booleans',
    'a: [y, No, on, OFF, nO, "yes"]',
    { a: [true, false, true, false, 'nO', 'yes'] },
  ],
  ['takes them for booleans as keys', 'on: x\nn: y', { true: 'x', false: true }],
  [
    'reads numbers as resources do',
    'a: [010, 1_000, 0x10, 0o17, 08, 1.50]',
    { a: [8, 1000, 16, 15, 8, 1.5] },
  ],
  ['takes dates and base 60 for strings', 'a: [2001-01-01, 1:30]', { a: ['2001-01-01', '1:30'] }],
  ['turns every key into a string', '010: a\n1.5: b\n"2": c', { 8: 'a', 1.5: 'b', 2: 'c' }],
  ['lets the last of equal keys win', 'a: 1\nb: 2\na: 3', { b: 2, a: 3 }],
  ['sees equal keys after they became strings', '8: 1\n010: 2', { 8: 2 }],
  ['keeps null', 'a:\nb: ~', { a: null, b: null }],
]

for (const [name, text, want] of cases) {
  test(name, () => {
    for (const more of ['', '\nz: &anchor x\n']) {
      const document = readYaml11({ file: 'kustomization.yaml', text: text + more })
      const wanted = more === '' ? want : { ...Object(want), z: 'x' }
      assert.equal(document?.value, wanted)
      assert.equal(document && nodeToJson(document.node), wanted)
    }
  })
}

test('merges in the order of the text, so that what follows wins', () => {
  const text = 'x: &x {a: 1, b: 1}\nw: &w {b: 2, c: 2}\nz: {a: 0, <<: [*x, *w], c: 3}\n'
  const document = readYaml11({ file: 'k.yaml', text })
  assert.equal(document?.value, {
    x: { a: 1, b: 1 },
    w: { b: 2, c: 2 },
    z: { a: 1, b: 1, c: 3 },
  })
})

test('reads the first document only', () => {
  assert.equal(readYaml11({ file: 'k.yaml', text: '# c\n---\na: 1\n---\nb: [\n' })?.value, { a: 1 })
})

test('has nothing for a file without content', () => {
  for (const text of ['', '# c\n', '---\n', 'null\n', '~']) {
    assert.is(readYaml11({ file: 'k.yaml', text }), undefined)
  }
})

test('knows where keys and values are', () => {
  const document = readYaml11({ file: 'k.yaml', text: '# c\nnamePrefix: on\n' })
  const node = document?.node
  const entry = node?.kind === 'map' ? mapEntries(node)[0] : undefined
  assert.equal(entry && locate(entry.key), { file: 'k.yaml', line: 2, col: 1 })
  assert.equal(entry && locate(entry.value), { file: 'k.yaml', line: 2, col: 13 })
})

test('refuses what JSON has no number for', () => {
  const error = caught(() => readYaml11({ file: 'k.yaml', text: 'a: .inf\n' }))
  assert.is(error.code, 'bad-scalar')
  assert.equal(error.at, { file: 'k.yaml', line: 1, col: 4 })
})

test('refuses null as a key', () => {
  const error = caught(() => readYaml11({ file: 'k.yaml', text: 'a: 1\n~: 2\n' }))
  assert.is(error.code, 'bad-scalar')
  assert.equal(error.at, { file: 'k.yaml', line: 2, col: 1 })
})

test.run()
