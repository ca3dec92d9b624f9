import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { describeText, type TextDifference } from '../../src/diff/describe-text.ts'
import { formatPath } from '../../src/diff/format-change.ts'

const test = suite('describeText')

/** `-`, `+` or a blank in front of each run. */
function show(difference: TextDifference | undefined): readonly string[] {
  if (difference?.kind === 'json') return difference.fields.map(({ path }) => formatPath(path))
  const sign = { same: ' ', removed: '-', added: '+' } as const
  return (difference?.edits ?? []).map(({ kind, text }) => sign[kind] + text)
}

test('compares texts of several lines by line', () => {
  assert.equal(show(describeText('a\nb\nc\n', 'a\nx\nc\n')), [' a\n', '-b\n', '+x\n', ' c\n'])
  assert.equal(show(describeText('a', 'a\nb')), ['-a', '+a\nb'])
})

test('compares a query by its words', () => {
  const query = (limit: string) =>
    `histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m]))) > ${limit}`
  const edits = show(describeText(query('10'), query('20')))
  assert.equal(edits.slice(-2), ['-10', '+20'])
})

test('compares JSON by its fields', () => {
  const json = (model: string) => `[{"model":"${model}","x":1}]`
  assert.equal(show(describeText(json('a'), json('b'))), ['[0].model'])
})

test('compares JSON as text where its numbers would be rounded', () => {
  const json = (id: string) => `{\n"id": ${id}\n}`
  assert.is(describeText(json('12345678901234567890'), json('12345678901234567891'))?.kind, 'lines')
})

test('leaves short values and other types to be shown whole', () => {
  assert.is(describeText('a', 'b'), undefined)
  assert.is(describeText(1, 'b'), undefined)
})

test('gives up on texts that have nothing in common', () => {
  const text = (seed: string) => Array.from({ length: 40_000 }, (_, i) => `${seed}${i}\n`).join('')
  assert.is(describeText(text('a'), text('b')), undefined)
})

test.run()
