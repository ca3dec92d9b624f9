import { globSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { harmless } from '../../src/edge/action/log.ts'
import { INJECTIONS } from '../support/injections.ts'
import { readOutput } from '../support/runner-output.ts'

const test = suite('log of the Action')

const COMMANDS = [
  ...INJECTIONS,
  '::error file=a,line=1::boom',
  '  \t::add-mask::a',
  'a\r\n::set-output name=x::y',
  'a\r::warning::b',
  'passed  check  ##[error]boom ##[add-mask]a',
  ':::error::x',
  '::stop-commands::x',
  'a\n\n::group::b',
]

test('has no line that the runner would obey', () => {
  for (const text of COMMANDS) {
    const { annotations, masks, deprecated } = readOutput(harmless(text).replaceAll('\r', '\n'))
    assert.equal({ annotations, masks, deprecated }, { annotations: [], masks: [], deprecated: [] })
    // To read it is the same.
    assert.is(harmless(text).replaceAll('\u200b', ''), text.replaceAll('\u200b', ''))
  }
  assert.ok(readOutput('::error::boom').annotations.length > 0)
})

test('leaves alone what is no command', () => {
  for (const text of ['a::b', 'ok  http://[::1]:80', '# Title', 'c#[d]'])
    assert.is(harmless(text), text)
})

test('is the only way to it, but for annotations, which escape what they say', () => {
  const others = globSync('src/edge/action/*.ts').filter((file) => {
    const text = readFileSync(file, 'utf8')
    return /core\.info|process\.std(out|err)\.write|console\./.test(text)
  })
  assert.equal(others, ['src/edge/action/log.ts'])
})

test.run()
