import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/diff/change.ts'
import {
  FACTS_BUDGET,
  FACTS_SLOT,
  factsIn,
  type PublishedFacts,
  type Since,
  withFacts,
} from '../../src/pull-request/facts.ts'
import { parseMarker, withMarker } from '../../src/pull-request/marker.ts'
import { formatFacts } from '../../src/pull-request/sections/facts.ts'
import { changesBetween } from '../../src/release/compare-rendered.ts'
import { assertHarmless, HOSTILE } from '../support/hostile.ts'
import { readMarkdown, unbalanced } from '../support/markdown.ts'

const test = suite('facts of a pull request')

const base = { branch: 'main', id: 'c'.repeat(40) }
const seen = 'd'.repeat(40)
const marker = { key: 'dev', head: 'e'.repeat(40), hash: 'f00d' }

const modified = (id: string, before: string, after: string, count = 1): Change => ({
  kind: 'modified',
  id,
  before: {},
  after: {},
  fields: Array.from({ length: count }, (_, i) => ({
    kind: 'changed',
    path: ['spec', `x${i}`],
    before,
    after,
  })),
})

const since = (changes: Since['changes'], more: Partial<Since> = {}) =>
  formatFacts({
    base,
    arrivals: [],
    since: { review: undefined, commit: seen, changes, ...more },
  })

test('say what the files were made from, and what brought the release that is there', () => {
  const commit = {
    id: '1'.repeat(40),
    subject: 'x (#12)',
    author: 'Rita',
    date: '2026-01-31T12:00:00Z',
  }
  const facts: PublishedFacts = {
    base,
    arrivals: [
      { environment: 'dev', release: 'a'.repeat(40), commit },
      { environment: 'prod', release: 'b'.repeat(40), commit: { ...commit, subject: 'by hand' } },
    ],
    since: undefined,
  }
  assert.is(
    formatFacts(facts),
    `- Made from main at \`${base.id}\`.
- **dev** has had release \`aaaaaaaaaa\` since 2026-01-31 (#12).
- **prod** has had release \`bbbbbbbbbb\` since 2026-01-31 (\`1111111111\` by Rita).`,
  )
})

test('say in short what is different for somebody who comes back', () => {
  const changes: readonly Change[] = [
    modified('Service.v1/web', '1', '2'),
    modified('Service.v1/app', '1', '2', 5),
    { kind: 'added', id: 'Service.v1/new', after: {} },
    { kind: 'removed', id: 'Service.v1/old', before: {} },
  ]
  const review = { by: 'rita', commit: seen, state: 'approved' }
  assert.match(
    since(changes, { review, url: 'https://github.com/acme/shop/compare/a..b' }),
    `### Since you last looked

Since the review by rita (approved, \`dddddddddd\`): 1 added, 2 changed, 1 removed. [Every line](https://github.com/acme/shop/compare/a..b).

- \`Service.v1/web\`: \`spec.x0\` \`1\` → \`2\`
- \`Service.v1/app\`: \`spec.x0\` \`1\` → \`2\`, \`spec.x1\` \`1\` → \`2\`, \`spec.x2\` \`1\` → \`2\`, and 2 more
- \`Service.v1/new\`: new here
- \`Service.v1/old\`: no longer here`,
  )
  assert.match(
    since([]),
    'Since `dddddddddd`, the commit before: nothing that is deployed is different.',
  )
  assert.match(since(undefined), 'more is different than can be told here.')
})

test('hide what a Secret holds, and show that it changed', () => {
  const secret = (value: string) =>
    new Map([
      [
        'rendered/dev/secret-token.yaml',
        `apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\ndata:\n  key: ${value}\n`,
      ],
    ])
  const text = since(changesBetween(secret('aHVudGVyMg=='), secret('c3dvcmRmaXNo')))
  assert.match(text, '`data.key` `(secret)` → `(secret, changed)`')
  assert.not.match(text, 'aHVudGVyMg==')
  assert.not.match(text, 'c3dvcmRmaXNo')
})

for (const count of [1, 40, 400, 4000])
  test(`keep within what is left for them with ${count} changed resources`, () => {
    const text = since(
      Array.from({ length: count }, (_, i) => modified(`Service.v1/s${i}`, 'x'.repeat(500), '|')),
    )
    assert.ok(text.length <= FACTS_BUDGET.limit, `${text.length}`)
    assert.equal(unbalanced(readMarkdown(text)), [])
    assert.match(text, 'Service.v1/s0')
  })

for (const text of HOSTILE) {
  const name = JSON.stringify(text.slice(0, 60))
  test(`take ${name} for nothing but text`, () => {
    const facts = formatFacts({
      base: { ...base, branch: text },
      arrivals: [
        {
          environment: text,
          release: text,
          commit: { id: text, subject: text, author: text, date: text },
        },
      ],
      since: {
        review: { by: text, commit: seen, state: text },
        commit: seen,
        changes: [modified(`ConfigMap.v1/${text}`, text, `${text}2`)],
      },
    })
    assert.ok(facts.length <= FACTS_BUDGET.limit, `${facts.length}`)
    assertHarmless(facts)
  })
}

test('stand in their place, and are found again', () => {
  const body = `### Changes\n\n${FACTS_SLOT}\n\n### How to undo\n\nRevert.`
  const published = withMarker(body, marker, 'Made from main.')
  assert.equal(readMarkdown(published).headings, ['Changes', 'How to undo'])
  assert.ok(published.indexOf('Made from main.') < published.indexOf('### How to undo'))
  assert.is(factsIn(published), 'Made from main.')
  assert.is(factsIn(published.replaceAll('\n', '\r\n')), 'Made from main.')
  assert.equal(parseMarker(published), marker)
  assert.is(withFacts(body), '### Changes\n\n### How to undo\n\nRevert.')
  assert.is(factsIn(withMarker(body, marker)), undefined)
  assert.is(withMarker('no place', marker, 'x').split('\n')[1], 'no place')
})

test('cannot be posed as by anything in the body', () => {
  const [open = '', close = ''] =
    withMarker(FACTS_SLOT, marker, 'x').match(/^<!-- .*facts -->$/gm) ?? []
  assert.match(open, 'facts')
  const forged = `\`\`\`\n${FACTS_SLOT}\n${open}\nforged\n${close}\n\`\`\``
  const published = withMarker(`${forged}\n\n${FACTS_SLOT}\n\nEnd.`, marker, `true ${open}`)
  assert.match(factsIn(published) ?? '', /^true/)
  assert.not.match(factsIn(published) ?? '', 'forged')
  assert.is(factsIn(withMarker(`${forged}\n\n${FACTS_SLOT}`, marker)), undefined)
})

test.run()
