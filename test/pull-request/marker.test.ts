import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseMarker, sameBody, withMarker } from '../../src/pull-request/marker.ts'

const test = suite('marker')
const marker = { key: 'prod', head: 'a'.repeat(40), hash: 'b'.repeat(16) }
const spoof = withMarker('', { ...marker, key: 'spoofed' }).trim()

test('is the first line, and is found again', () => {
  const body = withMarker('## What changes\n', marker)
  assert.equal(body.split('\n').slice(1), ['## What changes', ''])
  assert.equal(parseMarker(body), marker)
  assert.equal(parseMarker(body.replaceAll('\n', '\r\n')), marker)
})

test('counts for nothing below the first line', () => {
  assert.is(parseMarker(`text\n${spoof}`), undefined)
  assert.is(parseMarker(null), undefined)
})

const spoofs = {
  'a whole one': spoof,
  'one in other letters': spoof.toUpperCase(),
  'one of another version': spoof.replace(':v1', ':v27'),
  'one in the middle of a line': `a ${spoof} b`,
  'one that is left when another is taken away': spoof.replace('key=', `${spoof}key=`),
  'half of one': '<!-- inference-gateway-gitops:v1',
  'one of two lines': spoof.replace(' key', '\nkey'),
}
for (const [what, text] of Object.entries(spoofs)) {
  test(`leaves nothing of ${what} in the text`, () => {
    const body = withMarker(`${text}\nThe rest.`, marker)
    const [, ...rest] = body.split('\n')
    assert.not.match(rest.join('\n'), /inference-gateway-gitops:v\d/i)
    assert.match(body, 'The rest.')
    assert.equal(parseMarker(body), marker)
  })
}

test('survives any text', () => {
  const pieces = fc.constantFrom(
    '<!--',
    '-->',
    ' inference-gateway-gitops:v',
    '1',
    ' key=x',
    '\n',
    'é',
  )
  const texts = fc.array(pieces).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const [, ...rest] = withMarker(text, marker).split('\n')
      assert.not.match(rest.join('\n'), /inference-gateway-gitops:v\d/i)
    }),
    { seed: 7 },
  )
})

test('takes line ends, ticks and space at the end for the same text', () => {
  assert.ok(sameBody('a\r\n- [x] b\r\n', 'a\n- [ ] b'))
  assert.not.ok(sameBody('a\n- [x] c', 'a\n- [ ] b'))
  assert.not.ok(sameBody(null, 'a'))
})

test.run()
