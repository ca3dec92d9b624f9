import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import { code, details, fence, plain, table } from '../../../src/pull-request/markdown.ts'
import { readMarkdown, unbalanced } from '../../support/markdown.ts'
import type { Target } from '../target.ts'
import { HOSTILE_VALUES, MARKS } from '../texts/hostile-values.ts'

const piece = fc.constantFrom(
  ...MARKS,
  ...HOSTILE_VALUES,
  'a',
  ' ',
  'https://a.b',
  'www.a.b',
  '@team',
)

/** Names and values of other people inside our Markdown: nothing of them becomes markup. */
export const markdown: Target = {
  name: 'markdown',
  seeds: () => [
    'a `b` | c',
    '<b>x</b> @a #1 http://x.y',
    '```\n# a',
    '![a](b) [c](d) *e* _f_ ~g~ \\',
  ],
  made: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  run(text) {
    // With a bar it is an element that holds text: a parser sees that text, GitHub makes nothing of it.
    const shown = text.includes('|') ? plain(text) : code(text)
    const page = [
      `# ${plain(text)}`,
      `A ${plain(text)} and ${shown}.`,
      `- ${plain(text)}`,
      table(['a', shown], [[plain(text), shown]]),
      details(plain(text), fence(text, 'diff')),
      'end',
    ].join('\n\n')
    const reading = readMarkdown(page)
    assert.equal(unbalanced(reading), [])
    assert.is(reading.headings.length, 1)
    assert.equal(reading.links, [])
    assert.is(reading.images, 0)
    assert.equal(reading.tables, [[2, 2]])
    assert.is(reading.fences.length, 1)
    const own = /^<\/?(details|summary|code)>$/
    assert.equal(
      reading.tags.filter((tag) => !own.test(tag)),
      [],
    )
    assert.equal(unbalanced(readMarkdown(code(text))), [])
    assert.not.match(reading.text, /@[A-Za-z0-9]/)
  },
}
