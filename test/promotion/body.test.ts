import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/diff/change.ts'
import { formatPromotionBody } from '../../src/promotion/body.ts'
import type { Promotion } from '../../src/promotion/facts.ts'
import { BODY_BUDGET } from '../../src/pull-request/body.ts'
import { withFacts } from '../../src/pull-request/facts.ts'
import type { EnvironmentReview } from '../../src/pull-request/review.ts'
import { UNLIMITED } from '../../src/pull-request/review-document.ts'
import type { RiskFinding } from '../../src/risk/assess.ts'
import { compareTraffic } from '../../src/traffic/compare-traffic.ts'
import { trafficOf } from '../../src/traffic/traffic.ts'
import { assertHarmless, HOSTILE } from '../support/hostile.ts'
import { readMarkdown, unbalanced } from '../support/markdown.ts'
import { gateway, manifestsOf, pool, route, rule } from '../traffic/traffic-text.ts'

const test = suite('formatPromotionBody')

const review: EnvironmentReview = {
  name: 'prod',
  release: 'a'.repeat(40),
  previousRelease: 'b'.repeat(40),
  isFirst: false,
  changes: [],
  risks: [],
  traffic: { changes: [], unchanged: [], unreached: [] },
  warnings: [],
  engine: 'Argo CD',
  syncedPath: 'rendered/prod',
}

const commit = (id: string, subject: string) => ({
  id,
  subject,
  author: 'Rita',
  date: '2026-01-31T12:00:00Z',
})

/** What is no text of anybody else. */
const plainFacts: Promotion = {
  step: { from: 'staging', peers: ['staging'], to: 'prod' },
  pinned: { branch: 'main', id: 'c'.repeat(40) },
  release: 'a'.repeat(40),
  previousRelease: 'b'.repeat(40),
  review,
  lineage: {
    order: [['dev'], ['staging'], ['prod']],
    releases: new Map([
      ['dev', 'a'.repeat(40)],
      ['staging', 'a'.repeat(40)],
      ['prod', 'b'.repeat(40)],
    ]),
  },
  differences: [],
  history: { commits: [], isCut: false, skipped: [], lost: [] },
  gates: [],
  leftToPeople: undefined,
  rollback: undefined,
  lifted: undefined,
  superseded: [],
  comment: undefined,
  pending: [],
  configPath: 'inference-gateway.yaml',
  version: '1.0.0',
}

const modified = (id: string, before: string, after: string): Change => ({
  kind: 'modified',
  id,
  before: { spec: { x: before } },
  after: { spec: { x: after } },
  fields: [{ kind: 'changed', path: ['spec', 'x'], before, after }],
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

/** Everything that a promotion can say, with a text in each place where other people write. */
function factsWith(text: string, more: Partial<Promotion> = {}): Promotion {
  const side = (value: string) => ({ value, file: text, line: 1 })
  const at = { file: text, line: 1, col: 1 }
  return {
    ...plainFacts,
    differences: [
      {
        id: `ConfigMap.v1/${text}`,
        path: text,
        from: side(text),
        to: side(`${text}2`),
        declarations: [{ name: text, at }],
      },
    ],
    history: {
      commits: [commit('1'.repeat(40), text)],
      isCut: true,
      skipped: [{ release: '2'.repeat(40), commit: commit('2'.repeat(40), text) }],
      lost: [{ ...commit('3'.repeat(40), text), author: text }],
    },
    gates: [{ name: text, state: 'waiting', text }],
    leftToPeople: text,
    rollback: {
      reason: text,
      by: text,
      hadAt: commit('4'.repeat(40), text),
      rolledBackFrom: '5'.repeat(40),
    },
    lifted: { release: 'd'.repeat(40), rolledBackFrom: 'e'.repeat(40), reason: text, by: text },
    superseded: ['f'.repeat(40)],
    pending: [modified(`ConfigMap.v1/${text}`, text, `${text}2`)],
    review: {
      ...review,
      changes: [
        modified(`MonitoringAlertPolicy.v1/${text}`, text, `${text}2`),
        { kind: 'removed', id: `LoggingLogMetric.v1/${text}`, before: {} },
      ],
      risks: [risk(text, { message: text, reason: text, remedy: text, path: text })],
    },
    ...more,
  }
}

test('says what merging does, with the same table as every other review', () => {
  const body = formatPromotionBody(factsWith('text', { rollback: undefined }))
  const [first = '', , head = '', , row = ''] = body.split('\n')
  assert.match(
    first,
    '⛔ **1 thing to decide before merging.** Merging this promotes release `aaaaaaaaaa` from **staging** to **prod**, which has `bbbbbbbbbb`',
  )
  assert.match(
    head,
    '| Environment | Release | + | ~ | - | Routes | Pools | Alerts | Risk | Checks |',
  )
  assert.match(row, '| prod | `bbbbbbbbbb` → `aaaaaaaaaa` | 0 | 1 | 1 |  |  | ~1 -1 | ⛔ 1 | ✅ |')
})

test('tells where requests go that went elsewhere', () => {
  const gates = (host: string) =>
    manifestsOf(gateway() + route(rule('path: {value: /v1}', pool('llama')), { hosts: host }))
  const traffic = compareTraffic(trafficOf(gates('a.test')), trafficOf(gates('b.test')))
  const body = formatPromotionBody({ ...plainFacts, review: { ...review, traffic } })
  assert.match(body, '### Traffic\n\n| Requests | Before | After |')
  assert.match(body, '| b.test/v1 | 404: no rule matches | llama |')
})

test('folds a long list of reasons why two environments differ', () => {
  const differences = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: 'Service.v1/web',
      path: `spec.x${i}`,
      from: { value: 1, file: 'a.yaml', line: 1 },
      to: { value: 2, file: 'b.yaml', line: 1 },
      declarations: [{ name: `environments.prod.x${i}` }],
    }))
  const summaries = (count: number) =>
    formatPromotionBody({ ...plainFacts, differences: differences(count) }).match(/<summary>.*?</g)
  assert.equal(summaries(2), ['<summary>Every field that differs between the two<'])
  assert.equal(summaries(9), [
    '<summary>9 reasons why<',
    '<summary>Every field that differs between the two<',
  ])
})

for (const count of [1, 40, 400, 4000])
  test(`keeps within the limit with ${count} changed resources, and names every risk`, () => {
    const id = (i: number) => `InferencePool.v1.inference.networking.k8s.io/p${i}.chat`
    const changes = Array.from({ length: count }, (_, i) =>
      modified(id(i), 'x'.repeat(500), `${'y|`'.repeat(200)}\n${i}`),
    )
    const risky = Array.from({ length: Math.ceil(count / 10) }, (_, i) => id(10 * i))
    const risks = [...risky.map((one) => risk(one)), risk(id(0), { rule: 'gateway-removed' })]
    const declared = (i: number) => ({
      name: `environments.prod.pools.p${i}.autoscaling.maxReplicas`,
      at: { file: 'inference-gateway.yaml', line: i + 1, col: 1 },
    })
    const promotion: Promotion = {
      ...plainFacts,
      review: { ...review, changes, risks },
      differences: Array.from({ length: count }, (_, i) => ({
        id: id(i),
        path: 'spec.maxReplicas',
        from: { value: i, file: 'a.yaml', line: 1 },
        to: { value: i + 1, file: 'b.yaml', line: 1 },
        declarations: [declared(i)],
      })),
      history: {
        ...plainFacts.history,
        commits: Array.from({ length: Math.min(count, 100) }, (_, i) =>
          commit(`${i}`.padStart(40, '0'), `${'Change '.repeat(30)}${i}`),
        ),
        lost: Array.from({ length: Math.min(count, 100) }, (_, i) =>
          commit(`${i}`.padStart(40, '9'), `${'Mend '.repeat(40)}${i}`),
        ),
      },
      gates: Array.from({ length: Math.min(count, 20) }, (_, i) => ({
        name: `gate-${i}`,
        state: 'waiting',
        text: 'not yet '.repeat(60),
      })),
    }
    // A parser takes its time with megabytes.
    for (const budget of count > 400 ? [BODY_BUDGET] : [BODY_BUDGET, UNLIMITED]) {
      const text = withFacts(formatPromotionBody(promotion, budget))
      assert.ok(text.length <= budget.limit, `${text.length}`)
      const reading = readMarkdown(text)
      assert.equal(unbalanced(reading), [])
      for (const rows of reading.tables) assert.is(new Set(rows).size, 1)
      assert.equal(reading.headings.at(-1), 'How to hold or undo')
      for (const one of risky) assert.match(text, one)
      assert.match(text, '`gateway-removed`')
    }
  })

for (const text of HOSTILE) {
  const name = JSON.stringify(text.slice(0, 60))
  test(`takes ${name} for nothing but text, wherever it stands`, () => {
    for (const more of [{}, { rollback: undefined }]) {
      const markdown = withFacts(formatPromotionBody(factsWith(text, more)))
      assert.ok(markdown.length <= BODY_BUDGET.limit, `${markdown.length}`)
      assertHarmless(markdown)
    }
  })
}

test.run()
