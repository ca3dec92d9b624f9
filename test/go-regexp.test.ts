import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compileGoRegExp } from '../src/go-regexp.ts'

const test = suite('compileGoRegExp')

function matches(pattern: string, text: string): boolean {
  const compiled = compileGoRegExp(pattern)
  if ('problem' in compiled) throw new Error(compiled.problem)
  return compiled.test(text)
}

function problemOf(pattern: string): string | undefined {
  const compiled = compileGoRegExp(pattern)
  return 'problem' in compiled ? compiled.problem : undefined
}

for (const [pattern, text, want] of [
  ['^(?:web-.*)$', 'web-1', true],
  ['^(?:web-.*)$', 'api-1', false],
  ['^(?:a|b)$', 'ab', false],
  ['^nginx(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$', 'nginx:1.27', true],
  ['(?i)WEB', 'my-web', true],
  // Where the two languages differ, Go has it.
  ['^.$', '😀', true],
  ['^.$', '\r', true],
  ['^.$', '\n', false],
  ['^a.*b$', 'a\u2028b', true],
  ['^\\s$', '\u00a0', false],
  ['\\Aa\\z', 'a', true],
  ['^[[:alpha:]]+$', 'abc', true],
  ['^\\pL+$', 'äöü', true],
  ['^\\Qa.b\\E$', 'a.b', true],
] as const)
  test(`${pattern} ${want ? 'matches' : 'does not match'} ${JSON.stringify(text)}`, () =>
    assert.is(matches(pattern, text), want))

// The words of Go 1.23.
for (const [pattern, problem] of [
  ['(', 'missing closing ): `(`'],
  ['a)', 'unexpected ): `a)`'],
  ['[', 'missing closing ]: `[`'],
  ['*a', 'missing argument to repetition operator: `*`'],
  ['a**', 'invalid nested repetition operator: `**`'],
  ['a{1001}', 'invalid repeat count: `{1001}`'],
  ['((a{100}){100})', 'invalid repeat count: `{100}`'],
  ['(?=a)', 'invalid or unsupported Perl syntax: `(?=`'],
  ['[z-a]', 'invalid character class range: `z-a`'],
  ['a\\8', 'invalid escape sequence: `\\8`'],
  ['a\\', 'trailing backslash at end of expression: ``'],
] as const)
  test(`says what is wrong with ${pattern}`, () =>
    assert.is(problemOf(pattern), `error parsing regexp: ${problem}`))

test('counts the groups that capture', () => {
  for (const [pattern, groups] of [
    ['a', 0],
    ['(a)(?:b)', 1],
    ['((?P<x>a)|(b*)*)', 3],
  ] as const) {
    const compiled = compileGoRegExp(pattern)
    assert.is('problem' in compiled ? undefined : compiled.groups, groups)
  }
})

/** For each of these, trying all ways to match takes longer than the sun shines. */
for (const [pattern, text] of [
  ['^(a+)+$', `${'a'.repeat(50_000)}b`],
  ['^(?:a|a)*$', `${'a'.repeat(50_000)}b`],
  ['(x+x+)+y', 'x'.repeat(50_000)],
  ['(.*)*(.*)*=', 'a'.repeat(50_000)],
  ['.*a.*b.*c.*d.*e.*f', 'a'.repeat(50_000)],
  ['.*a.*b', 'a'.repeat(500_000)],
  ['(a|b|ab)*c', 'ab'.repeat(50_000)],
  [`${'(a|a)'.repeat(60)}x`, 'a'.repeat(60)],
  [`${'(a)?'.repeat(60)}x`, 'a'.repeat(60)],
] as const)
  test(`${pattern.slice(0, 30)} ends`, () => assert.not(matches(pattern, text)))

test('refuses what would make an engine of any kind slow', () => {
  assert.match(problemOf('[^a]{1000}'.repeat(100)) ?? '', 'IGW_LIMIT_EXPRESSION is 50,000')
  assert.match(problemOf('a'.repeat(50_001)) ?? '', '50,001 steps')
})

test.run()
