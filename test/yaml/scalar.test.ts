import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ScalarNode, ScalarStyle, ScalarTag } from '../../src/yaml/node.ts'
import { resolvePlain, scalarTag, scalarValue } from '../../src/yaml/scalar.ts'
import { caught } from './support/outline.ts'

const test = suite('scalars')

function scalar(text: string, tag: ScalarTag, style: ScalarStyle = 'plain'): ScalarNode {
  return { kind: 'scalar', text, tag, style, source: { file: 'a.yaml', text }, offset: 0 }
}

const plain: readonly (readonly [string, ScalarTag, unknown])[] = [
  ['true', 'bool', true],
  ['FALSE', 'bool', false],
  ['tRue', 'str', 'tRue'],
  ['yes', 'str', 'yes'],
  ['on', 'str', 'on'],
  ['y', 'str', 'y'],
  ['', 'null', null],
  ['~', 'null', null],
  ['NULL', 'null', null],
  ['nULL', 'str', 'nULL'],
  ['12', 'int', 12],
  ['-3', 'int', -3],
  ['+5', 'int', 5],
  ['-0', 'int', 0],
  ['0x1F', 'int', 31],
  ['-0x10', 'int', -16],
  ['0b11', 'int', 3],
  ['0o17', 'int', 15],
  ['017', 'int', 15],
  ['0777', 'int', 511],
  ['08', 'float', 8],
  ['1_000', 'int', 1000],
  ['9007199254740993', 'int', 9007199254740993n],
  ['18446744073709551615', 'int', 18446744073709551615n],
  ['-9223372036854775808', 'int', -9223372036854775808n],
  ['99999999999999999999', 'float', 1e20],
  ['0xfffffffffffffffff', 'str', '0xfffffffffffffffff'],
  ['1.5', 'float', 1.5],
  ['1.', 'float', 1],
  ['.5', 'float', 0.5],
  ['1e3', 'float', 1000],
  ['1e400', 'str', '1e400'],
  ['.', 'str', '.'],
  ['-', 'str', '-'],
  ['1:30', 'str', '1:30'],
  ['1.2.3', 'str', '1.2.3'],
  ['<<', 'merge', '<<'],
  ['2001-1-1', 'timestamp', '2001-01-01T00:00:00Z'],
  ['2001-12-14T21:59:43Z', 'timestamp', '2001-12-14T21:59:43Z'],
  ['2001-12-14t21:59:43.100-05:00', 'timestamp', '2001-12-14T21:59:43.1-05:00'],
  ['2001-12-14 21:59:43', 'timestamp', '2001-12-14T21:59:43Z'],
  ['2001-12-14T21:59:43+00:00', 'timestamp', '2001-12-14T21:59:43Z'],
  ['2001-02-29', 'str', '2001-02-29'],
  ['2004-02-29', 'timestamp', '2004-02-29T00:00:00Z'],
  ['2001-13-01', 'str', '2001-13-01'],
  ['2001-12-14T21:59:43', 'str', '2001-12-14T21:59:43'],
]

for (const [text, tag, value] of plain) {
  test(`takes '${text}' for ${tag}`, () => {
    assert.is(resolvePlain(text), tag)
    assert.is(scalarTag(scalar(text, '')), tag)
    assert.is(scalarValue(scalar(text, '')), value)
    assert.is(scalarValue(scalar(text, tag)), value)
  })
}

test('takes text in quotes for a string, whatever it says', () => {
  for (const style of ['single', 'double', 'literal', 'folded'] as const) {
    assert.is(scalarTag(scalar('12', '', style)), 'str')
    assert.is(scalarValue(scalar('12', '', style)), '12')
  }
})

test('takes a number for a string where it was put over a quoted one', () => {
  assert.is(scalarValue(scalar('12', 'int', 'double')), '12')
})

test('keeps a string a string without quotes', () => {
  assert.is(scalarValue(scalar('12', 'str')), '12')
})

test('reads an int as the float that its tag says', () => {
  assert.is(scalarValue(scalar('3', 'float')), 3)
})

test('decodes binary data', () => {
  assert.is(scalarValue(scalar('aGnDpA==', 'binary')), 'hiä')
})

const bad: readonly (readonly [string, ScalarTag, string])[] = [
  ['x', 'int', 'yaml: cannot decode !!str `x` as a !!int'],
  ['1.5', 'int', 'yaml: cannot decode !!float `1.5` as a !!int'],
  ['yes', 'bool', 'yaml: cannot decode !!str `yes` as a !!bool'],
  ['2001-01-01', 'int', 'yaml: cannot decode !!str `2001-01-01` as a !!int'],
  ['x', 'null', 'yaml: cannot decode !!str `x` as a !!null'],
  ['x', 'binary', '!!binary value contains invalid base64 data'],
  ['.inf', 'float', 'json: unsupported value: +Inf'],
  ['-.Inf', '', 'json: unsupported value: -Inf'],
  ['.NAN', '', 'json: unsupported value: NaN'],
]

for (const [text, tag, message] of bad) {
  test(`refuses '${text}' with the tag '${tag}'`, () => {
    const error = caught(() => scalarValue(scalar(text, tag)))
    assert.is(error.code, 'bad-scalar')
    assert.is(error.kustomize ?? error.message, message)
    assert.equal(error.at, { file: 'a.yaml', line: 1, col: 1 })
  })
}

test.run()
