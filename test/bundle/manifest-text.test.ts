import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { formatManifest } from '../../src/bundle/manifest-text.ts'

const test = suite('formatManifest')

const cases = [
  { name: 'keeps the order of keys', value: { b: 1, a: 2 }, want: 'b: 1\na: 2\n' },
  {
    name: 'puts lists into the column of their key',
    value: { a: [{ b: 1, c: [2] }, 'd'] },
    want: 'a:\n- b: 1\n  c:\n  - 2\n- d\n',
  },
  { name: 'writes empty lists and maps', value: { a: [], b: {} }, want: 'a: []\nb: {}\n' },
  {
    name: 'quotes what would be no text',
    value: { a: '1', b: 'true', c: 'no', d: '', e: '1e3', f: '12:30', g: '0x1f' },
    want: "a: '1'\nb: 'true'\nc: 'no'\nd: ''\ne: '1e3'\nf: '12:30'\ng: '0x1f'\n",
  },
  {
    name: 'escapes what no reader takes as it is, also in a text of several lines',
    value: { a: 'x\u0001', b: 'x\ny\u0000z', c: 'x\u007f', d: 'x\u2028y', e: 'x\n\u{1f600}' },
    want: 'a: "x\\u0001"\nb: "x\\ny\\u0000z"\nc: "x\\u007f"\nd: "x\\u2028y"\ne: |-\n  x\n  \u{1f600}\n',
  },
  {
    name: 'leaves durations and expressions plain',
    value: { a: '10s', b: 'request.path.startsWith("/")', c: 'rate(x{a="b"}[5m]) > 0' },
    want: 'a: 10s\nb: request.path.startsWith("/")\nc: rate(x{a="b"}[5m]) > 0\n',
  },
  {
    name: 'quotes what would end the text or begin a comment',
    value: { a: 'x: y', b: 'x #y', c: 'x:', d: "it's: so" },
    want: "a: 'x: y'\nb: 'x #y'\nc: 'x:'\nd: 'it''s: so'\n",
  },
  {
    name: 'writes lines as a block',
    value: { a: 'one\n\n  two', b: ['x\ny\n'] },
    want: 'a: |-\n  one\n\n    two\nb:\n- |\n  x\n  y\n',
  },
  { name: 'leaves out what is undefined', value: { a: 1, b: undefined }, want: 'a: 1\n' },
]

for (const { name, value, want } of cases) test(name, () => assert.is(formatManifest(value), want))

test('prints a comment line by line above', () => {
  assert.is(formatManifest({ a: 1 }, 'Why.\n\nBecause.'), '# Why.\n#\n# Because.\na: 1\n')
})

const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[ -~\n]*$/),
    fc.constantFrom(
      'y',
      'Null',
      '~',
      '-',
      '? x',
      '&a',
      '!t',
      '%x',
      '@x',
      '`x',
      '\ufeffx',
      '\u2028',
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

for (const version of ['1.1', '1.2'] as const)
  test(`parses to what was printed, by the rules of YAML ${version}`, () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, values.value, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
        (value) => {
          assert.equal(parse(formatManifest(value), { version }), value)
        },
      ),
      { numRuns: 500, seed: 7 },
    )
  })

test.run()
