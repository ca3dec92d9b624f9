import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readDocuments } from '../../src/yaml/read.ts'
import { invalidUtf8 } from '../../src/yaml/utf8.ts'

const test = suite('long runs of one character')

/** The square of this many steps takes minutes, so that a test of them ends or hangs. */
const MANY = 500_000

function firstValue(text: string): string {
  const [document] = readDocuments({ file: 'a.yaml', text })
  const value = document?.kind === 'map' ? document.values[0] : undefined
  return value?.kind === 'scalar' ? value.text : ''
}

test('blanks inside of a quoted text that goes on', () => {
  const blanks = ' '.repeat(MANY)
  assert.is(firstValue(`a: "x${blanks}y\n  z"\n`), `x${blanks}y z`)
  assert.is(firstValue(`a: 'x${blanks}\n${blanks}\n${blanks}y'\n`), 'x\ny')
  assert.is(firstValue('a: "  x \n\n\n y\n "\n'), '  x\n\ny ')
})

test('line breaks inside of a folded text', () => {
  const lines = '\n'.repeat(MANY)
  assert.is(firstValue(`a: >\n  x${lines}  y\n`), `x${lines.slice(1)}y\n`)
})

test('a mark of what is no UTF-8 stands at its first byte', () => {
  const bytes = (text: string, ...more: number[]) => new Uint8Array([...Buffer.from(text), ...more])
  assert.is(invalidUtf8(bytes('a: \ufffd\n'), 'a'), undefined)
  assert.equal(invalidUtf8(bytes('a: é\ufffd\nb: ', 0xff, 0x0a), 'a'), {
    file: 'a',
    line: 2,
    col: 4,
  })
  assert.equal(invalidUtf8(bytes('a: \ufffd', 0xc3), 'a'), { file: 'a', line: 1, col: 5 })
})

test.run()
