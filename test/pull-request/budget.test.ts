import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fitParts, type Listing, type Part } from '../../src/pull-request/budget.ts'

const test = suite('fitParts')

const sizeOf = (text: string) => text.length
const listing = (items: Listing['items'], more: Partial<Listing> = {}): Listing => ({
  open: '### List\n\n',
  close: '',
  separator: '\n',
  items,
  more: (left) => `and ${left} more`,
  ...more,
})
const list = (rank: number, items: Listing['items']): Part => ({ rank, listing: listing(items) })

test('tells everything in full where there is room', () => {
  const parts = [
    'first',
    list(1, [
      ['- one in full', '- one'],
      ['- two in full', '- two'],
    ]),
    'last',
  ]
  assert.is(
    fitParts(parts, { limit: 1000, sizeOf }),
    'first\n\n### List\n\n- one in full\n- two in full\n\nlast',
  )
})

test('leaves out empty texts and lists without items', () => {
  assert.is(fitParts(['a', '', list(1, []), 'b'], { limit: 100, sizeOf }), 'a\n\nb')
})

test('names every item of every list before it tells one in full', () => {
  const parts = [
    list(2, [['- apple, which is long to tell', '- apple']]),
    list(1, [['- pear, which is long to tell', '- pear']]),
  ]
  const text = fitParts(parts, { limit: 105, sizeOf })
  assert.match(text, '- apple\n')
  assert.match(text, '- pear, which is long to tell')
})

test('counts the items that find no room, the last ones of the list', () => {
  const items = Array.from({ length: 100 }, (_, i) => [`- item ${i}`] as const)
  const text = fitParts(
    [
      list(
        1,
        items.map(([form]) => [form]),
      ),
    ],
    { limit: 200, sizeOf },
  )
  const told = [...text.matchAll(/^- item/gm)].length
  assert.ok(told > 5 && text.length <= 200)
  assert.match(text, `and ${100 - told} more`)
  assert.match(text, '- item 0\n')
})

test('serves a list of a lower rank first, wherever it stands', () => {
  const many = (name: string) =>
    Array.from({ length: 50 }, (_, i) => [`- ${name} ${i}`] as [string])
  const text = fitParts([list(2, many('change')), list(1, many('risk'))], { limit: 700, sizeOf })
  assert.is([...text.matchAll(/^- risk/gm)].length, 50)
  assert.match(text, /and \d+ more/)
})

test('stays within any limit that the frames fit in, and cuts no form', () => {
  const word = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'é', '😀') })
  const forms = fc
    .tuple(word, word)
    .map(([short, rest]): [string, string] => [`(${short}${rest})`, `(${short})`])
  const parts = fc.array(
    fc.oneof(
      word,
      fc
        .record({ rank: fc.nat(3), items: fc.array(forms, { maxLength: 30 }) })
        .map(({ rank, items }): Part => list(rank, items)),
    ),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(parts, fc.integer({ min: 600, max: 3000 }), (document, limit) => {
      for (const size of [sizeOf, (text: string) => Buffer.byteLength(text)]) {
        const least = size(
          document
            .map((part) => (typeof part === 'string' ? part : '### List\n\n\nand 30 more\n\n'))
            .join('\n\n'),
        )
        const text = fitParts(document, { limit: Math.max(limit, least + 10), sizeOf: size })
        assert.ok(size(text) <= Math.max(limit, least + 10))
        const wholes = document.flatMap((part) =>
          typeof part === 'string' ? [] : part.listing.items.flat(),
        )
        for (const line of text.split('\n').filter((line) => line.startsWith('(')))
          assert.ok(wholes.includes(line), line)
      }
    }),
  )
})

test.run()
