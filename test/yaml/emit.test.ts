import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emitNode, emitYaml } from '../../src/yaml/emit.ts'
import type { JsonValue } from '../../src/yaml/node.ts'
import { readDocuments } from '../../src/yaml/read.ts'
import { caught } from './support/outline.ts'

const test = suite('emitYaml')

function printed(text: string): string {
  return readDocuments({ file: 'a.yaml', text }).map(emitNode).join('---\n')
}

const nine = 'nine char '
const strings: readonly (readonly [string, string, string])[] = [
  ['a plain word', 'word', 'word'],
  ['nothing', '', '""'],
  ['what YAML 1.1 takes for a boolean', 'yes', '"yes"'],
  ['a letter that is one', 'n', '"n"'],
  ['words in other cases', 'nO', 'nO'],
  ['null', '~', '"~"'],
  ['a number', '8080', '"8080"'],
  ['a number with blanks around', ' 1', `' 1'`],
  ['an octal number that is none', '08', '"08"'],
  ['a float', '.5', '".5"'],
  ['a float that is too large', '1e400', '1e400'],
  ['a number to the base of 60', '12:30:45', '"12:30:45"'],
  ['a date', '2001-01-01', '"2001-01-01"'],
  ['a time without a zone', '2001-01-01T00:00:00', '2001-01-01T00:00:00'],
  ['the merge key', '<<', '<<'],
  ['an equals sign', '=', '='],
  ['a version', '1.2.3', '1.2.3'],
  ['an image', 'reg:5000/a/b:v1@sha256:0af', 'reg:5000/a/b:v1@sha256:0af'],
  ['an option', '--port=80', '--port=80'],
  ['a dash', '-', `'-'`],
  ['a list item', '- a', `'- a'`],
  ['a document marker', '---', `'---'`],
  ['a dash and a letter', '-a', '-a'],
  ['a map', 'a: b', `'a: b'`],
  ['a colon at the end', 'a:', `'a:'`],
  ['a colon inside', 'a:b', 'a:b'],
  ['a comment', 'a #b', `'a #b'`],
  ['a number sign', 'a#b', 'a#b'],
  ['an anchor', '&a', `'&a'`],
  ['an alias', '*.example.com', `'*.example.com'`],
  ['a template', '{{ .x }}', `'{{ .x }}'`],
  ['a single quote', "it's", "it's"],
  ['a single quote at the start', "'a'", "'''a'''"],
  ['a double quote at the start', '"a"', `'"a"'`],
  ['a percent sign', '%a', `'%a'`],
  ['a question', '? a', `'? a'`],
  ['a tab', 'a\tb', '"a\\tb"'],
  ['a carriage return', 'a\rb', '"a\\rb"'],
  ['an emoji', 'a😀', '"a\\U0001F600"'],
  ['other scripts', 'привет 世界', 'привет 世界'],
  ['a space that does not break', 'a\u00a0b', 'a\u00a0b'],
  ['a byte order mark', 'a\ufeffb', '"a\\uFEFFb"'],
  ['a byte order mark at the start', '\ufeffa b\u00a0', '"\\uFEFF\\x61\\x20\\x62\\_"'],
  ['a backslash', 'a\\b', 'a\\b'],
  ['a backslash in double quotes', '\\\t"', '"\\\\\\t\\""'],
  ['a NUL', '\0\x07\x1b\x01', '"\\0\\a\\e\\x01"'],
  ['a line', 'a\n', '|\n  a'],
  ['two lines without an end', 'a\nb', '|-\n  a\n  b'],
  ['lines with an end too many', 'a\n\n', '|+\n  a\n'],
  ['an empty line inside', 'a\n\nb\n', '|\n  a\n\n  b'],
  ['an empty line at the start', '\na\n', '|2\n\n  a'],
  ['a space at the start', ' a\nb', '|2-\n   a\n  b'],
  ['nothing but a line break', '\n', '|2+\n'],
  ['a space before a line break', 'a \nb', '"a \\nb"'],
  ['a space at the end of a block', 'a\nb ', '"a\\nb "'],
  ['a tab in a block', 'a\n\tb', '"a\\n\\tb"'],
]

for (const [name, value, want] of strings) {
  test(`prints ${name}`, () => assert.is(emitYaml({ k: value }), `k: ${want}\n`))
}

test('breaks a line at the first space behind column 80', () => {
  assert.is(
    emitYaml({ k: `${nine.repeat(9)}end` }),
    `k: ${nine.repeat(8).trim()}\n  nine char end\n`,
  )
  // 77 characters behind `k: `: the space stands in column 80, which is not behind it.
  assert.is(emitYaml({ k: `${'x'.repeat(77)} y` }), `k: ${'x'.repeat(77)} y\n`)
  assert.is(emitYaml({ k: `${'x'.repeat(78)} y` }), `k: ${'x'.repeat(78)}\n  y\n`)
})

test('does not break a line between two spaces, apart from double quotes', () => {
  assert.is(emitYaml({ k: `${'x'.repeat(80)}  y z` }), `k: ${'x'.repeat(80)}  y\n  z\n`)
  assert.is(emitYaml({ k: `\t${'x'.repeat(80)}  y` }), `k: "\\t${'x'.repeat(80)}\n  \\ y"\n`)
})

test('breaks single quotes, but not at their ends', () => {
  assert.is(emitYaml({ k: `'${'x'.repeat(80)} y` }), `k: '''${'x'.repeat(80)}\n  y'\n`)
  assert.is(emitYaml({ k: `${'x'.repeat(80)} ` }), `k: '${'x'.repeat(80)} '\n`)
})

test('indents further lines by the map or list that a value is in', () => {
  const long = `${'x'.repeat(80)} y`
  assert.is(emitYaml({ a: { b: [long] } }), `a:\n  b:\n  - ${'x'.repeat(80)}\n    y\n`)
  assert.is(emitYaml([[long]]), `- - ${'x'.repeat(80)}\n    y\n`)
})

const values: readonly (readonly [string, JsonValue, string])[] = [
  ['a list in the column of its key', { a: { b: [1, 2] } }, 'a:\n  b:\n  - 1\n  - 2\n'],
  ['a list of lists', [[1, [2]], [3]], '- - 1\n  - - 2\n- - 3\n'],
  ['a list of maps', [{ a: 1, b: { c: 2 } }], '- a: 1\n  b:\n    c: 2\n'],
  ['a map in a list under a key', { a: [{ b: [1] }] }, 'a:\n- b:\n  - 1\n'],
  ['empty collections', { a: {}, b: [], c: [[], {}] }, 'a: {}\nb: []\nc:\n- []\n- {}\n'],
  ['an empty map', {}, '{}\n'],
  ['null and booleans', [null, true, false], '- null\n- true\n- false\n'],
  [
    'keys that need quotes',
    { n: 1, '': 2, '8': 3, 'a: b': 4 },
    '"": 2\n"8": 3\n\'a: b\': 4\n"n": 1\n',
  ],
  [
    'a key that is too long',
    { ['k'.repeat(129)]: 1, b: { ['k'.repeat(129)]: { a: [1] } } },
    `b:\n  ? ${'k'.repeat(129)}\n  : a:\n    - 1\n? ${'k'.repeat(129)}\n: 1\n`,
  ],
  ['a long key on its line', { ['k'.repeat(128)]: 1 }, `${'k'.repeat(128)}: 1\n`],
  ['a key of two lines', { 'a\nb': [1] }, '? |-\n  a\n  b\n: - 1\n'],
  ['a key named like a property of objects', JSON.parse('{"__proto__":1}'), '__proto__: 1\n'],
]

for (const [name, value, want] of values) {
  test(`prints ${name}`, () => assert.is(emitYaml(value), want))
}

const numbers: readonly (readonly [number | bigint, string])[] = [
  [0, '0'],
  [-0, '0'],
  [1000, '1000'],
  [1.5, '1.5'],
  [123456.5, '123456.5'],
  [1234567.5, '1.2345675e+06'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [-1.5e-7, '-1.5e-07'],
  [1e19, '10000000000000000000'],
  [1e20, '1e+20'],
  [-1e19, '-1e+19'],
  [1e21, '1e+21'],
  [2 ** 63, '9223372036854776000'],
  [9007199254740993n, '9007199254740993'],
  [2n ** 64n - 1n, '18446744073709551615'],
  [2n ** 64n, '1.8446744073709552e+19'],
]

for (const [value, want] of numbers) {
  test(`prints the number ${want}`, () => assert.is(emitYaml([value]), `- ${want}\n`))
}

const resources: readonly (readonly [string, string, string])[] = [
  [
    'the value of a number, not its text',
    'a: 0x1F\nb: 1_000\nc: 017\nd: 1.50\n',
    'a: 31\nb: 1000\nc: 15\nd: 1.5\n',
  ],
  ['a timestamp as a string', 'a: 2001-1-1\n', 'a: "2001-01-01T00:00:00Z"\n'],
  ['the tag over the quotes', 'a: !!int "1"\nb: !!str 1\n', 'a: 1\nb: "1"\n'],
  ['a folded block that gains lines', 'a: >-\n  x\n   y\n  z\n', 'a: |-\n  x\n\n   y\n  z\n'],
  [
    'a folded block that begins deeper and loses lines',
    'a: >-2\n   x\n  y\n\n  z\n',
    'a: |2-\n   x\n  y z\n',
  ],
  ['nothing in a flow map as a string', 'a: {b: }\nc:\n', 'a:\n  b: ""\nc: null\n'],
  ['a number as a key of the resource itself', '1: x\n', '"1": x\n'],
  ['U+0085 as the line break that it is in JSON', 'a: "x\\Ny"\n', 'a: x y\n'],
]

for (const [name, text, want] of resources) {
  test(`prints ${name}`, () => assert.is(printed(text), want))
}

test('refuses a key that is no string below the top', () => {
  const error = caught(() => printed('a:\n  1: x\n'))
  assert.is(error.code, 'bad-scalar')
  assert.equal(error.at, { file: 'a.yaml', line: 2, col: 3 })
})

test('refuses a key that is there twice, and names both places', () => {
  const error = caught(() => printed('b: 1\na: 1\nb: 2\n'))
  assert.is(error.code, 'bad-scalar')
  assert.is(
    error.kustomize,
    'yaml: unmarshal errors:\n  line 3: mapping key "b" already defined at line 1',
  )
  assert.equal(error.at, { file: 'a.yaml', line: 3, col: 1 })
})

test('sees a key twice where the order of keys goes round', () => {
  assert.is(caught(() => printed('a10: 1\na1b: 1\na2: 1\na10: 2\n')).code, 'bad-scalar')
})

test('refuses control characters', () => {
  assert.is(caught(() => emitYaml({ a: 'x\x7f' })).code, 'bad-scalar')
})

test.run()
