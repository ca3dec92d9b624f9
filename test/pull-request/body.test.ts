import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/diff/change.ts'
import { diffResources } from '../../src/diff/diff-resources.ts'
import { UserError } from '../../src/error.ts'
import { formatBody, formatTitle, MAX_BODY } from '../../src/pull-request/body.ts'
import { code, plain } from '../../src/pull-request/markdown.ts'
import type { EnvironmentReview } from '../../src/pull-request/review.ts'

const test = suite('formatBody')

const review = (
  changes: readonly Change[],
  more: Partial<EnvironmentReview> = {},
): EnvironmentReview => ({
  name: 'prod',
  release: 'a'.repeat(40),
  previousRelease: 'b'.repeat(40),
  changes,
  risks: [],
  warnings: [],
  engine: 'Argo CD',
  syncedPath: 'rendered/prod',
  ...more,
})

const body = (...environments: readonly EnvironmentReview[]) =>
  formatBody({ environments, configPath: 'inference-gateway.yaml', version: '1.0.0' })

const modified = (id: string, before: string, after: string): Change => ({
  kind: 'modified',
  id,
  before: { spec: { x: before } },
  after: { spec: { x: after } },
  fields: [{ kind: 'changed', path: ['spec', 'x'], before, after }],
})

test('says first what merging does', () => {
  const text = body(review([modified('Service.v1/web', '1', '2')]))
  assert.match(
    text.split('\n')[0] ?? '',
    /^Merging this brings \*\*prod\*\* to release `aaaaaaaaaa` from `bbbbbbbbbb`/,
  )
})

test('tells a first release from one that stays', () => {
  assert.match(body(review([], { previousRelease: undefined })), 'its first')
  assert.match(body(review([], { previousRelease: 'a'.repeat(40) })), 'keeps **prod** on release')
})

test('shows a changed field with both values', () => {
  assert.match(body(review([modified('Service.v1/web', '1', '2')])), '| `spec.x` | `1` | `2` |')
})

test('names every removed resource where it cannot be missed', () => {
  const text = body(review([{ kind: 'removed', id: 'Gateway.v1/g', before: {} }]))
  assert.match(text, '- **removed** in prod: `Gateway.v1/g`')
})

test('lists warnings with their place and remedy', () => {
  const warning = new UserError('lint', 'minReplicas is 1', {
    at: { file: 'values.yaml', line: 3, col: 1 },
    hint: 'use 2',
  })
  assert.match(
    body(review([], { warnings: [warning] })),
    /\*\*prod\*\*: minReplicas is 1 \(`values.yaml:3`\); use 2/,
  )
})

test('says of a resource under another name that the old one goes', () => {
  const [before, after] = [{ spec: { x: '1' } }, { spec: { x: '2' } }]
  const text = body(
    review([
      {
        kind: 'moved',
        id: 'Service.v1/web-2',
        from: 'Service.v1/web',
        moves: ['name'],
        before,
        after,
        fields: [{ kind: 'changed', path: ['spec', 'x'], before: '1', after: '2' }],
      },
    ]),
  )
  assert.match(text, '**deleted and created anew** in prod: `Service.v1/web` as `Service.v1/web-2`')
  assert.match(text, '**`Service.v1/web-2`** was `Service.v1/web`')
  assert.match(text, '1 added, 0 changed, 1 removed')
})

test('names each risk with its place and remedy, and counts what is decided', () => {
  const risk = {
    rule: 'replicas-zero',
    severity: 'error',
    resource: 'Deployment.v1.apps/web',
    path: 'spec.replicas',
    message: 'replicas go from 2 to 0',
    reason: 'Nobody is left to answer.',
    remedy: 'keep one',
    at: { file: 'base/web.yaml', line: 7, col: 3 },
  } as const
  const text = body(
    review([], {
      risks: [
        risk,
        { ...risk, severity: 'notice' },
        { ...risk, suppressed: { reason: 'It is retired.' } },
      ],
    }),
  )
  assert.match(
    text,
    '- **error** in prod: `Deployment.v1.apps/web` `spec.replicas`: replicas go from 2 to 0 (`base/web.yaml:7`); keep one [replicas-zero]',
  )
  assert.match(text, '- and in prod 1 notice, 1 suppressed in the config')
})

test('says of what is removed once that it is', () => {
  const removed = { kind: 'removed', id: 'Gateway.v1/g', before: {} } as const
  const risk = {
    rule: 'gateway-removed',
    severity: 'error',
    resource: 'Gateway.v1/g',
    path: '',
    message: 'it goes',
    reason: 'It is needed.',
    remedy: 'keep it',
  } as const
  const text = body(review([removed], { risks: [risk] }))
  assert.not.match(text, '**removed**')
  assert.match(text, '**error** in prod: `Gateway.v1/g`: it goes')
})

test('hides what a Secret holds, and shows that it changed', () => {
  const secret = (key: string) => ({
    id: 'Secret.v1/token',
    json: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'token' }, data: { key } },
  })
  const text = body(review(diffResources([secret('aHVudGVyMg==')], [secret('c3dvcmRmaXNo')])))
  assert.match(text, '| `data.key` | `(secret)` | `(secret, changed)` |')
  assert.not.match(text, 'aHVudGVyMg==')
  assert.not.match(text, 'c3dvcmRmaXNo')
})

for (const count of [1, 40, 400, 4000])
  test(`keeps within the limit with ${count} changed resources of long values`, () => {
    const changes = Array.from({ length: count }, (_, i) =>
      modified(`ConfigMap.v1/c${i}`, 'x'.repeat(500), 'y'.repeat(500)),
    )
    const text = body(review(changes))
    assert.ok(text.length <= MAX_BODY, `${text.length}`)
    assert.is(text.split('<details>').length, text.split('</details>').length)
    assert.match(text, '### How to check, hold or undo')
  })

const HOSTILE = [
  '@octocat',
  'fixes #1',
  '<script>alert(1)</script>',
  '</details>',
  '```\n# title',
  '`a` | b',
  '<!-- x -->',
  '\u202egnp.exe',
  '![x](https://example.com/a.png)',
]

for (const text of HOSTILE) {
  test(`takes ${JSON.stringify(text)} for nothing but text`, () => {
    const shown = plain(text)
    assert.not.match(shown, /[<>]/)
    assert.not.match(shown, /(^|[^\\])[`|]/)
    assert.not.match(shown, /[@#]\w/)
    assert.not.match(shown, /[\n\u202e]/)
    assert.not.match(shown, /:\/\/\w/)
  })
  test(`keeps ${JSON.stringify(text)} inside its code span`, () => {
    const shown = code(text)
    const fence = /^`+/.exec(shown)?.[0] ?? ''
    const inner = shown.slice(fence.length, -fence.length)
    assert.ok(shown.endsWith(fence))
    assert.not.ok([...inner.matchAll(/`+/g)].some(([run]) => run === fence))
    assert.not.match(shown, /[\n\u202e]/)
  })
}

test('makes titles short enough for GitHub', () => {
  const names = Array.from({ length: 100 }, (_, i) => review([], { name: `environment-${i}` }))
  assert.ok(formatTitle(names).length <= 256)
})

test.run()
