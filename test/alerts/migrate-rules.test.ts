import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { migrateRules } from '../../src/alerts/migrate-rules.ts'
import { defaultRules } from './default-rule-files.ts'
import { places } from './translate.ts'

const test = suite('migrateRules')

const migrate = (text: string) =>
  migrateRules({ file: 'rules.yaml', text }, { from: 'gaie', to: 'llm-d' })

const TEXT = `# Ours. inference_pool_ready_pods stays in comments.
groups:
- {name: inference_pool_ready_pods, rules: [{alert: A, "expr": 'inference_pool_ready_pods   ==  0'}]}
-   name: "g"
    rules:
    - record: pool:inference_pool_ready_pods:max   # a name of ours
      expr: >-
        max by (name)
          (inference_pool_ready_pods)
    - alert: B
      expr: "{__name__=\\"inference_objective_request_total\\"} > 0 or up{job='inference_pool_ready_pods'}"
      annotations:
        description: |
          See inference_pool_average_queue_size, not my_inference_pool_average_queue_size.
`

test('changes names in queries and texts, and nothing else', () => {
  const { text, changes, errors, warnings } = migrate(TEXT)
  assert.equal([...errors, ...warnings], [])
  assert.is(changes, 4)
  const want = TEXT.replace("'inference_pool_ready_pods   =", "'llm_d_epp_ready_endpoints   =")
    .replace('(inference_pool_ready_pods)', '(llm_d_epp_ready_endpoints)')
    .replace('inference_objective_request_total', 'llm_d_epp_request_total')
    .replace('See inference_pool_average_queue_size', 'See llm_d_epp_average_queue_size')
  assert.fixture(text, want)
})

test('a second time changes nothing', () => {
  const { text } = migrate(TEXT)
  assert.equal(migrate(text), { ...migrate(text), text, changes: 0 })
})

test('a text with an anchor is changed once', () => {
  const rules =
    '[{alert: A, expr: &q inference_pool_ready_pods == 0}, {alert: B, expr: *q}, {alert: C, expr: *q}]'
  const { text, changes } = migrate(`groups: [{name: g, rules: ${rules}}]\n`)
  assert.is(changes, 1)
  assert.match(text, '&q llm_d_epp_ready_endpoints == 0}')
})

test('keeps line ends, and reads custom resources and several documents', () => {
  const text =
    'kind: PrometheusRule\r\nspec:\r\n  groups:\r\n  - name: g\r\n    rules:\r\n    - alert: A\r\n      expr: inference_pool_ready_pods == 0\r\n---\r\ngroups: []\r\n'
  assert.is(
    migrate(text).text,
    text.replace('inference_pool_ready_pods', 'llm_d_epp_ready_endpoints'),
  )
})

test('tells at its place what cannot be migrated, and does the rest', () => {
  const text = `groups:
- name: g
  rules:
  - alert: A
    expr: llm_d_epp_inflight_tokens > 5 and llm_d_epp_ready_endpoints > 0
  - record: b
    expr: '{__name__=~"llm_d_epp_.*"}'
  - alert: C
    expr: "llm_d_epp_re\\x61dy_endpoints == 0"
  - alert: D
    expr: sum by (model_server_endpoint) (llm_d_epp_per_endpoint_queue_size) > 0
`
  const found = migrateRules({ file: 'a.yaml', text }, { from: 'llm-d', to: 'gaie' })
  assert.equal(places(found.errors), ['5:11 unknown-metric', '9:12 bad-rule'])
  assert.equal(
    found.errors.map(({ rule }) => rule),
    [
      { group: 'g', alert: 'A' },
      { group: 'g', alert: 'C' },
    ],
  )
  assert.equal(places(found.warnings), ['7:12 bad-rule', '11:43 bad-rule'])
  assert.is(found.changes, 2)
})

test('makes the default rules for one generation of those for another', () => {
  const [legacy, gaie] = defaultRules()
  const alertsOf = (text = '') =>
    [...text.matchAll(/expr: \|-\n((?: {6}.*\n)+)/g)].map(([, q]) => q)
  const migrated = migrateRules(legacy ?? { file: '', text: '' }, {
    from: 'gaie-legacy',
    to: 'gaie',
  })
  assert.equal(migrated.errors, [])
  for (const query of alertsOf(migrated.text))
    assert.ok(alertsOf(gaie?.text).includes(query), query)
})

test.run()
