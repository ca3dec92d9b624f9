import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseTrailer, withTrailer } from '../../src/pull-request/commit-message.ts'

const test = suite('commit message')
const trailer = { key: 'prod', tree: 'a'.repeat(40) }

test('ends in a trailer that is found again', () => {
  const message = withTrailer('Render prod\n\nFrom the config.\n', trailer)
  const last = `Inference-Gateway-GitOps: v1 key=prod tree=${'a'.repeat(40)}`
  assert.is(message, `Render prod\n\nFrom the config.\n\n${last}\n`)
  assert.equal(parseTrailer(message), trailer)
})

test('has no trailer where a person wrote it', () => {
  assert.is(parseTrailer('Render prod'), undefined)
  assert.is(parseTrailer('Inference-Gateway-GitOps: v2 key=prod'), undefined)
})

test('takes a trailer out of the text that it is given', () => {
  const spoof = withTrailer('x', { key: 'spoofed', tree: 'b'.repeat(40) })
  const message = withTrailer(`Render prod\n\n${spoof}`, trailer)
  assert.equal(message.match(/Inference-Gateway-GitOps/g)?.length, 1)
  assert.equal(parseTrailer(message), trailer)
})

for (const words of ['[skip ci]', '[CI SKIP]', '[no ci]', '[skip actions]', '[actions skip]']) {
  test(`does not switch off the checks with ${words}`, () => {
    assert.not.match(withTrailer(`Render ${words} prod`, trailer), words)
  })
}

test('does not switch off the checks with a trailer', () => {
  assert.not.match(withTrailer('Render\n\nskip-checks: true', trailer), 'skip-checks')
})

test.run()
