import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Document, Scalar } from 'yaml'
import { locate } from '../../src/yaml/locate.ts'
import type { ScalarNode } from '../../src/yaml/node.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { pick, randomFrom } from './support/random.ts'

const test = suite('places in a text within a text')

function scalarOf(text: string): ScalarNode {
  const [root] = readDocuments({ file: 'k.yaml', text })
  const value = root?.kind === 'map' ? root.values[0] : undefined
  if (value?.kind !== 'scalar') throw new Error('the text has no scalar')
  return value
}

/** Each word of the scalar, and the word that stands at its place in the file. */
function wordsAt(text: string): readonly (readonly [word: string, there: string])[] {
  const within = scalarOf(text)
  const source = { file: 'k.yaml', text: within.text, within }
  const lines = text.split('\n')
  return [...within.text.matchAll(/\w+/g)].map(({ 0: word, index }) => {
    const { line, col } = locate({ source, offset: index })
    return [word, /^\w+/.exec(lines[line - 1]?.slice(col - 1) ?? '')?.[0] ?? '']
  })
}

const written: readonly (readonly [style: string, text: string])[] = [
  ['a literal block', 'p: |-\n  kind: X\n  metadata:\n    name: web\n\n  spec: {}\n'],
  ['a block with its indent in the header', 'p: |2 # why\n    kind: X\n   spec: Y\n'],
  ['a folded block', 'p: >-\n  kind: X\n\n\n  metadata:\n\n    name: web\n\n  spec:\n  more\n'],
  ['single quotes', "p: 'kind: ''X''\n\n  metadata: web\n\n   spec: Y'\n"],
  ['double quotes', 'p: "kind: X\\n meta:\\\n    \\ spec: \\"Y\\" z\n\n  more: a \\\n  b\\tc"\n'],
  ['a character of two halves', 'p: "\\U0001F600 kind: X \\u00e9 \\x41 spec"\n'],
  ['a plain text', 'p: kind and\n  more\n\n  spec\n'],
]

for (const [style, text] of written) {
  test(`are those of ${style}`, () => {
    for (const [word, there] of wordsAt(text)) assert.is(there, word === 'A' ? '' : word, text)
  })
}

test('are right in a text that lost the blanks around it', () => {
  const text = 'p: "  \\n  kind: X"\n'
  const within = scalarOf(text)
  const source = { file: 'k.yaml', text: within.text.trim(), within }
  assert.is(locate({ source, offset: 0 }).col, text.indexOf('kind') + 1)
})

test('are right in random texts, in every style', () => {
  let count = 0
  for (let seed = 1; seed <= 200; seed++) {
    const content = randomText(randomFrom(seed))
    for (const type of ['QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const) {
      const scalar = new Scalar(content)
      scalar.type = type
      const text = new Document({ p: scalar }).toString({ lineWidth: 30, indent: 4 })
      for (const [word, there] of wordsAt(text)) {
        assert.is(there, word, `seed ${seed}:\n${text}`)
        count++
      }
    }
  }
  assert.ok(count > 20_000)
})

const GAPS = [' ', ' ', ' ', '\n', '\n\n', '\n  ', ': ', ": '", '" ', ' \\ ', '  ']

function randomText(random: () => number): string {
  const words = Array.from({ length: 40 }, (_, i) => {
    return `w${i}${pick(random, GAPS)}`
  })
  return `${words.join('').trim()}\n`
}

test.run()
