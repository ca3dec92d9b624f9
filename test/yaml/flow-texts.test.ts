import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Lexer } from 'yaml'
import { withFlowTexts } from '../../src/yaml/flow-texts.ts'

const test = suite('colons and dashes between brackets')

const START = '\x02'
const MARK = '\x1f'

for (const [text, plain] of [
  ['{a:}', ['a:']],
  ['[a:, b]', ['a:', 'b']],
  ['[a::]', ['a::']],
  ['[a :]', ['a :']],
  ['[a\n  :, b]', ['a\n  :', 'b']],
  ['[a: ]', ['a']],
  ['{a: b}', ['a', 'b']],
  ['[cat, -]', ['cat', '-']],
  ['[-, a]', ['-', 'a']],
  ['{a: -, b: -1}', ['a', '-', 'b', '-1']],
  ['[- a]', ['a']],
  ['[a, {b:}, c]', ['a', 'b:', 'c']],
  // In a block it is the end of a key whatever comes behind it.
  ['a:\n  - |\n   [\n  - b: c', ['a', '   [\n', 'b', 'c']],
] as const) {
  test(`the texts without quotes of ${JSON.stringify(text)}`, () => {
    const lexemes = [...withFlowTexts(new Lexer().lex(text))]
    const texts = lexemes.filter((lexeme, i) => lexeme !== '' && lexemes[i - 1] === MARK)
    assert.equal(texts, plain)
    assert.is(lexemes.filter((lexeme) => lexeme !== MARK && lexeme !== START).join(''), text)
  })
}

test.run()
