import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { describeText } from '../../src/diff/describe-text.ts'
import { sideBySide } from '../../src/report/side-by-side.ts'

const test = suite('sideBySide')

/** `=same`, `before|after`, `...2`. */
function rows(before: string, after: string): readonly string[] {
  const difference = describeText(before, after)
  assert.is(difference?.kind, 'lines')
  if (difference?.kind !== 'lines') return []
  return sideBySide(difference.edits).map((row) => {
    if (row.kind === 'same') return `=${row.text}`
    return row.kind === 'gap' ? `...${row.lines}` : `${row.before ?? '-'}|${row.after ?? '-'}`
  })
}

test('puts a line that changes beside what it becomes', () => {
  assert.equal(rows('a\nb\nc\n', 'a\nB\nc\n'), ['=a', 'b|B', '=c'])
})

test('leaves the other side empty where lines come or go', () => {
  assert.equal(rows('a\nb\nc\n', 'a\nc\nd\n'), ['=a', 'b|-', '=c', '-|d'])
  assert.equal(rows('a\nb\n', 'a\nx\ny\nz\n'), ['=a', 'b|x', '-|y', '-|z'])
})

test('keeps empty lines', () => {
  assert.equal(rows('a\n\nb\n', 'a\n\nc\n'), ['=a', '=', 'b|c'])
})

test('counts lines that are the same and far from any difference', () => {
  const many = (end: string) => `${'same\n'.repeat(20)}${end}\n${'same\n'.repeat(20)}`
  assert.equal(rows(many('x'), many('y')), [
    '...17',
    '=same',
    '=same',
    '=same',
    'x|y',
    '=same',
    '=same',
    '=same',
    '...17',
  ])
})

test('says that a secret changes and not what it is', () => {
  const text = (seal: string) => `a\nkey: (secret:${seal.repeat(16)})\n`
  assert.equal(rows(text('a'), text('b')), ['=a', 'key: (secret)|key: (secret, changed)'])
})

test.run()
