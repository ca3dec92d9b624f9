import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/diff/change.ts'
import { diffResources } from '../../src/diff/diff-resources.ts'
import { UserError } from '../../src/error.ts'
import { BODY_BUDGET, formatBody, formatTitle } from '../../src/pull-request/body.ts'
import { withFacts } from '../../src/pull-request/facts.ts'
import type { Lineage } from '../../src/pull-request/lineage.ts'
import type { EnvironmentReview } from '../../src/pull-request/review.ts'
import type { RiskFinding } from '../../src/risk/assess.ts'
import { compareTraffic } from '../../src/traffic/compare-traffic.ts'
import { trafficOf } from '../../src/traffic/traffic.ts'
import { assertHarmless, HOSTILE } from '../support/hostile.ts'
import { readMarkdown, unbalanced } from '../support/markdown.ts'
import { gateway, manifestsOf, pool, route, rule } from '../traffic/traffic-text.ts'

const test = suite('formatBody')

const review = (
  changes: readonly Change[],
  more: Partial<EnvironmentReview> = {},
): EnvironmentReview => ({
  name: 'prod',
  release: 'a'.repeat(40),
  previousRelease: 'b'.repeat(40),
  isFirst: false,
  changes,
  risks: [],
  traffic: { changes: [], unchanged: [], unreached: [] },
  warnings: [],
  engine: 'Argo CD',
  syncedPath: 'rendered/prod',
  ...more,
})

/** Staging is a release behind, and prod two. */
const LINEAGE: Lineage = {
  order: [['dev'], ['staging'], ['prod', 'prod-eu']],
  releases: new Map([
    ['dev', 'a'.repeat(40)],
    ['staging', 'b'.repeat(40)],
    ['prod', 'c'.repeat(40)],
    ['prod-eu', 'b'.repeat(40)],
  ]),
}

const body = (...environments: readonly EnvironmentReview[]) =>
  withFacts(
    formatBody({
      environments,
      lineage: LINEAGE,
      configPath: 'inference-gateway.yaml',
      version: '1.0.0',
    }),
  )

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
    /^✅ \*\*Nothing speaks against merging\.\*\* Merging this brings \*\*prod\*\* to release `aaaaaaaaaa` from `bbbbbbbbbb`/,
  )
})

test('tells a first release from one that stays', () => {
  assert.match(body(review([], { previousRelease: undefined })), 'its first')
  const kept = { previousRelease: 'a'.repeat(40) }
  assert.match(body(review([], kept)), 'keeps **prod** on release')
  assert.match(body(review([], { ...kept, isFirst: true })), 'applies **prod** for the first time')
})

test('shows a changed field with both values', () => {
  assert.match(body(review([modified('Service.v1/web', '1', '2')])), '| `spec.x` | `1` | `2` |')
})

test('names every removed resource where it cannot be missed', () => {
  const text = body(review([{ kind: 'removed', id: 'Gateway.v1/g', before: {} }]))
  assert.match(text, '**1 removed**\n\n- Gateway.v1: `g`')
  const ids = Array.from({ length: 40 }, (_, i) => `Gateway.v1/g${i}`)
  const all = body(review(ids.map((id) => ({ kind: 'removed', id, before: {} }))))
  assert.not.match(all, '<details>')
  for (const id of ids) assert.match(all, `\`${id.slice(id.indexOf('/') + 1)}\``)
})

test('lists warnings with their place and remedy', () => {
  const warning = new UserError('lint', 'minReplicas is 1', {
    at: { file: 'values.yaml', line: 3, col: 1 },
    hint: 'use 2',
  })
  assert.match(
    body(review([], { warnings: [warning] })),
    '- ⚠️ `lint` **prod**: minReplicas is 1 (`values.yaml:3`). *use 2*',
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
  assert.match(text, '**`Service.v1/web-2`** was `Service.v1/web`, deleted and created anew')
  assert.match(text, '1 added, 0 changed, 1 removed')
})

test('names a risk with its place, reason and remedy', () => {
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
  assert.match(
    body(review([], { risks: [risk, { ...risk, severity: 'notice' }] })),
    '- ⛔ `replicas-zero` **prod**: `Deployment.v1.apps/web` spec.replicas: replicas go from 2 to 0 (`base/web.yaml:7`). Nobody is left to answer. *keep one*',
  )
})

test('shows where requests go', () => {
  const gates = (host: string) =>
    manifestsOf(gateway() + route(rule('path: {value: /v1}', pool('llama')), { hosts: host }))
  const traffic = compareTraffic(trafficOf(gates('a.test')), trafficOf(gates('b.test')))
  const text = body(review([], { traffic }))
  assert.match(text, '### Traffic\n\n| Requests | Before | After |')
  assert.match(text, '| b.test/v1 | 404: no rule matches | llama |')
  assert.match(text, '| a.test/v1 | llama | 404: no rule matches |')
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

const risk = (resource: string, more: Partial<RiskFinding> = {}): RiskFinding => ({
  rule: 'pool-removed',
  severity: 'error',
  resource,
  path: '',
  message: 'the pool goes away with its endpoints',
  reason: 'Requests for its models are answered with 404.',
  remedy: 'Point the routes elsewhere first.',
  ...more,
})

test('says how many things there are to decide before anything else', () => {
  const risks = [risk('InferencePool.v1/a'), risk('InferencePool.v1/b', { severity: 'warning' })]
  assert.match(body(review([], { risks })), /^⛔ \*\*1 thing to decide before merging\.\*\* /)
  assert.match(body(review([], { risks: risks.slice(1) })), /^⚠️ \*\*1 thing to look at\.\*\* /)
  const accepted = { reason: 'agreed with the owners', until: undefined }
  const suppressed = [risk('InferencePool.v1/a', { suppressed: accepted })]
  const text = body(review([], { risks: suppressed }))
  assert.match(text, /^✅ /)
  assert.match(text, '1 finding that the config suppresses')
  assert.match(text, 'agreed with the owners')
})

test('shows resources that a risk is about before the others', () => {
  const changes = ['a', 'b', 'c'].map((name) => modified(`Service.v1/${name}`, '1', '2'))
  const text = body(review(changes, { risks: [risk('Service.v1/c')] }))
  assert.ok(text.indexOf('**`Service.v1/c`**') < text.indexOf('**`Service.v1/a`**'))
})

test('takes the id of a rule from what our linter says, and from nobody else', () => {
  const says = (code: 'lint' | 'bad-value') =>
    body(review([], { warnings: [new UserError(code, 'it is hidden (secret)')] }))
  assert.match(says('lint'), '- ⚠️ `secret` **prod**: it is hidden.')
  assert.match(says('bad-value'), '- ⚠️ `bad-value` **prod**: it is hidden (secret).')
})

test('counts many new alerts, and names each that changes or goes', () => {
  const policy = (name: string) =>
    `MonitoringAlertPolicy.v1beta1.monitoring.cnrm.cloud.google.com/${name}`
  const added = (count: number): readonly Change[] =>
    Array.from({ length: count }, (_, i) => ({ kind: 'added', id: policy(`new-${i}`), after: {} }))
  const others: readonly Change[] = [
    modified(policy('old'), '1', '2'),
    { kind: 'removed', id: policy('gone'), before: {} },
  ]
  assert.match(
    body(review([...added(6), ...others])),
    '**Alert policies**\n\n- `old`: `spec.x`\n- `gone`: removed\n- 6 added',
  )
  assert.match(body(review(added(2))), '- `new-0`: added\n- `new-1`: added')
})

test('shows of a long text the lines that differ', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `line ${i}`)
  const before = `${lines.join('\n')}\n`
  const after = before.replace('line 15', 'line ```fifteen')
  const text = body(review([modified('ConfigMap.v1/c', before, after)]))
  const [fence = ''] = readMarkdown(text).fences
  assert.match(fence, '- line 15\n+ line ```fifteen')
  assert.not.match(fence, 'line 5\n')
})

test('says where a value comes from', () => {
  const at = { file: 'inference-gateway.yaml', line: 25, col: 7 }
  const change: Change = {
    kind: 'modified',
    id: 'Service.v1/web',
    before: {},
    after: {},
    fields: [
      {
        kind: 'changed',
        path: ['spec', 'x'],
        before: 1,
        after: 2,
        origins: { after: { kind: 'config', at } },
      },
    ],
  }
  assert.match(body(review([change])), '| `spec.x` | `1` | `2` | `inference-gateway.yaml:25` |')
})

for (const count of [1, 40, 400, 4000])
  test(`keeps within the limit with ${count} changed resources, and names every risk`, () => {
    const id = (i: number) => `InferencePool.v1.inference.networking.k8s.io/p${i}.chat`
    const changes = Array.from({ length: count }, (_, i) =>
      modified(id(i), 'x'.repeat(500), `${'y|`'.repeat(200)}\n${i}`),
    )
    const risky = Array.from({ length: Math.ceil(count / 10) }, (_, i) => id(10 * i))
    const risks = [
      ...risky.map((one) => risk(one)),
      risk(id(0), { rule: 'gateway-removed' }),
      ...changes.map((change) => risk(change.id, { rule: 'replicas-cut', severity: 'warning' })),
    ]
    const text = body(review(changes, { risks }))
    assert.ok(text.length <= BODY_BUDGET.limit, `${text.length}`)
    const reading = readMarkdown(text)
    assert.equal(unbalanced(reading), [])
    for (const rows of reading.tables) assert.is(new Set(rows).size, 1)
    assert.equal(reading.headings.at(-1), 'How to check, hold or undo')
    for (const one of risky) assert.match(text, one)
    assert.match(text, '`gateway-removed`')
    assert.match(text, '`replicas-cut`')
  })

test('keeps within the limit with a thousand environments', () => {
  const many = Array.from({ length: 1000 }, (_, i) =>
    review([modified('Service.v1/web', '1', '2')], { name: `cluster-${i}` }),
  )
  const text = body(...many)
  assert.ok(text.length <= BODY_BUDGET.limit)
  assert.match(text, 'Merging this changes **1000 environments**')
})

for (const text of HOSTILE) {
  const name = JSON.stringify(text.slice(0, 60))
  test(`takes ${name} for nothing but text, wherever it stands`, () => {
    const warning = new UserError('lint', text, { hint: text, at: { file: text, line: 1, col: 1 } })
    const accepted = { reason: text, until: undefined }
    const changes: readonly Change[] = [
      modified(`ConfigMap.v1/${text}`, text, `${text}2`),
      modified('ConfigMap.v1/lines', `a\n${text}\nb\n`, `a\n${text}!\nb\n`),
      { kind: 'removed', id: `${text}/${text}`, before: {} },
      { kind: 'added', id: `Service.v1/${text}`, after: {} },
    ]
    const risks = [
      risk(text, { message: text, reason: text, remedy: text, path: text }),
      risk(text, { severity: 'notice' }),
      risk(text, { suppressed: accepted }),
    ]
    const markdown = body(review(changes, { risks, warnings: [warning], name: text }))
    assert.ok(markdown.length <= BODY_BUDGET.limit)
    assertHarmless(markdown)
    assert.equal(readMarkdown(markdown).headings, [
      'Needs attention',
      'Changes',
      'Lineage',
      'How to check, hold or undo',
    ])
  })
}

test('says where a release comes from, where else it is, and where it goes', () => {
  const rowOf = (name: string, release: string) =>
    /### Lineage\n\n.*\n.*\n(.*)/.exec(body(review([], { name, release })))?.[1]
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40))
  assert.is(
    rowOf('dev', d ?? ''),
    '| dev | `dddddddddd` | the sources | no other | staging (has `bbbbbbbbbb` now) |',
  )
  assert.is(
    rowOf('staging', b ?? ''),
    '| staging | `bbbbbbbbbb` | dev (has `aaaaaaaaaa` by now) | prod-eu | prod (has `cccccccccc` now), prod-eu |',
  )
  assert.is(
    rowOf('prod', b ?? ''),
    '| prod | `bbbbbbbbbb` | staging | staging, prod-eu | the last step |',
  )
  assert.is(
    rowOf('prod', c ?? ''),
    '| prod | `cccccccccc` | staging (has `bbbbbbbbbb` by now) | no other | the last step |',
  )
  assert.is(rowOf('lab', a ?? ''), '| lab | `aaaaaaaaaa` | no step of the order | dev |  |')
})

test('makes titles short enough for GitHub', () => {
  const names = Array.from({ length: 100 }, (_, i) => review([], { name: `environment-${i}` }))
  assert.ok(formatTitle(names).length <= 256)
})

test.run()
