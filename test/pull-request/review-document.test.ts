import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Budget, fitParts } from '../../src/pull-request/budget.ts'
import {
  foldReviews,
  formatReviews,
  type ReviewText,
  SUMMARY_BUDGET,
} from '../../src/pull-request/review-document.ts'
import { readMarkdown, unbalanced } from '../support/markdown.ts'

const test = suite('review document')

/** A review of some items of a hundred bytes each. */
const review = (key: string, count: number, isIdle = false): ReviewText => ({
  key,
  title: `Inference gateway: ${key} @team`,
  isIdle,
  text: (budget: Budget) => {
    const items = Array.from({ length: count }, (_, i): readonly [string] => [
      `- item ${i} ${'é'.repeat(44)}`,
    ])
    const more = (left: number) => `- and ${left} more`
    const listing = { open: '', close: '', separator: '\n' as const, items, more }
    return fitParts(['### Changes', { rank: 0, listing }, '### End'], budget)
  },
})

test('is every review in full, under its title', () => {
  const text = formatReviews([review('dev', 2), review('staging', 1, true), review('prod', 30_000)])
  assert.equal(readMarkdown(text.slice(0, 1000)).headings[0], 'Inference gateway: dev @\u2060team')
  assert.match(text, '\n\n# Inference gateway: prod')
  assert.not.match(text, 'staging')
  assert.match(text, '- item 29999 ')
  assert.ok(text.endsWith('### End\n'))
})

test('says so where there is nothing to review', () => {
  assert.is(formatReviews([review('dev', 2, true)]), 'Nothing that is deployed changes.\n')
})

test('keeps all reviews of a summary within one budget, and lets a small one leave its share', () => {
  const folded = foldReviews(
    [review('dev', 1), review('staging', 20_000), review('prod', 20_000)],
    SUMMARY_BUDGET,
  )
  const text = folded.join('\n\n')
  const bytes = Buffer.byteLength(text)
  assert.ok(bytes <= SUMMARY_BUDGET.limit, `${bytes}`)
  assert.ok(bytes > 0.99 * SUMMARY_BUDGET.limit, `${bytes}`)
  assert.equal(unbalanced(readMarkdown(text)), [])
  assert.is(text.match(/- and \d+ more/g)?.length, 2)
  assert.is(text.match(/### End/g)?.length, 3)
})

test.run()
