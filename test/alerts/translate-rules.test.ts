import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documentVariable, labelVariable, VALUE } from '../../src/alerts/document-variables.ts'
import { parseRuleFile } from '../../src/alerts/rule-files.ts'
import { translateRules } from '../../src/alerts/translate-rules.ts'
import { group, places, translate } from './translate.ts'

const test = suite('translateRules')

const policiesOf = (text: string, options = {}) =>
  translate(text, options).alerts.map(({ policy }) => policy)
const conditionOf = (text: string, options = {}) =>
  policiesOf(text, options)[0]?.conditions[0].conditionPrometheusQueryLanguage

const FULL = `groups:
- name: gateway-api
  interval: 45s
  labels: {team: a, severity: info}
  rules:
  - alert: HighLatency
    expr: |
      histogram_quantile(0.99, sum by (le, model) (rate(x_bucket[5m]))) > 10
    for: 5m
    labels: {severity: warning, at: "{{ $labels.model }}={{ $value }}"}
    annotations:
      summary: '{{ $labels.model }} is slow'
      description: "p99 is {{ $value }}"
      runbook_url: https://example.com/{{ $labels.model }}
      dashboard: https://example.com/d
      impact: users wait
`

test('makes one policy of one alert', () => {
  const { alerts, errors, warnings } = translate(FULL, { source: 'shop' })
  assert.equal(errors, [])
  assert.equal(places(warnings), ['3:13 bad-duration'])
  const [alert] = alerts
  assert.match(alert?.identity ?? '', /^a[0-9a-f]{15}$/)
  assert.equal(alert?.policy, {
    displayName: '"gateway-api"/HighLatency',
    documentation: {
      content: `p99 is ${VALUE}\n\n- **impact**: users wait`,
      mimeType: 'text/markdown',
      subject: `${labelVariable('model')} is slow`,
      links: [
        { displayName: 'Runbook', url: `https://example.com/${labelVariable('model')}` },
        { displayName: 'Dashboard', url: 'https://example.com/d' },
      ],
    },
    userLabels: {
      'managed-by': 'inference-gateway-gitops',
      'alert-id': alert?.identity,
      'rule-group': 'gateway-api',
      alert: 'high-latency',
    },
    conditions: [
      {
        displayName: 'HighLatency',
        conditionPrometheusQueryLanguage: {
          query: 'histogram_quantile(0.99, sum by (le, model) (rate(x_bucket[5m]))) > 10',
          duration: '300s',
          evaluationInterval: '60s',
          labels: {
            team: 'a',
            severity: 'warning',
            at: `${documentVariable('model')}=${documentVariable('value')}`,
          },
          ruleGroup: 'gateway-api',
          alertRule: 'HighLatency',
        },
      },
    ],
    combiner: 'OR',
    severity: 'WARNING',
  })
})

test('leaves out what a rule leaves out', () => {
  assert.equal(policiesOf(group('{alert: A, expr: up == 0}')), [
    {
      displayName: 'g/A',
      userLabels: {
        'managed-by': 'inference-gateway-gitops',
        'alert-id': translate(group('{alert: A, expr: up == 0}')).alerts[0]?.identity,
        'rule-group': 'g',
        alert: 'a',
      },
      conditions: [
        {
          displayName: 'A',
          conditionPrometheusQueryLanguage: { query: 'up == 0', ruleGroup: 'g', alertRule: 'A' },
        },
      ],
      combiner: 'OR',
    },
  ])
})

test('a rule that cannot be a policy costs no other', () => {
  const { alerts, errors } = translate(
    group(
      'alert: Syntax\nexpr: sum(rate(x[5m]) > 1',
      'alert: Type\nexpr: rate(x)',
      'alert: For\nexpr: up\nfor: 5',
      'alert: Label\nexpr: up\nlabels: {a-b: c}',
      'alert: Good\nexpr: up',
    ),
  )
  assert.equal(places(errors), [
    '5:30 promql-syntax',
    '7:16 promql-syntax',
    '10:10 bad-duration',
    '13:19 bad-rule',
  ])
  for (const { message } of errors) assert.match(message, /alert '\w+' of group 'g'/)
  assert.equal(
    alerts.map(({ alert }) => alert),
    ['Good'],
  )
})

test('points into the lines of a folded query', () => {
  const { errors } = translate(
    group('alert: A\nexpr: >-\n  sum by (le) (\n    rate(x_bucket[5m])\n  > 1'),
  )
  assert.equal(places(errors), ['8:10 promql-syntax'])
})

test('an alert that is no label name keeps its name and gets one', () => {
  const text = group('{alert: A b, expr: up}', '{alert: A-b, expr: up}', '{alert: A b, expr: up}')
  const { alerts, warnings } = translate(text)
  assert.equal(
    alerts.map(({ policy }) => policy.conditions[0].conditionPrometheusQueryLanguage.alertRule),
    ['A_b', 'A_b_2', 'A_b'],
  )
  assert.is(alerts[0]?.policy.displayName, 'g/A b')
  assert.equal(places(warnings), ['4:13 bad-rule', '5:13 bad-rule', '6:13 bad-rule'])
})

test('names of another script are numbered, each once', () => {
  const names = ['内存', '磁盘', '内存', '网络', '_2', '_']
  const { alerts } = translate(group(...names.map((name) => `{alert: ${name}, expr: up}`)))
  assert.equal(
    alerts.map(({ policy }) => policy.conditions[0].conditionPrometheusQueryLanguage.alertRule),
    ['_', '__2', '_', '__3', '_2', '__4'],
  )
})

test('equal display names stay equal as with gcloud, unless asked', () => {
  const text = group(
    '{alert: A, expr: up, labels: {severity: page}}',
    '{alert: A, expr: up, labels: {severity: task}}',
    '{alert: A, expr: up, labels: {severity: task}}',
  )
  const namesOf = (options = {}) => policiesOf(text, options).map(({ displayName }) => displayName)
  assert.equal(namesOf(), ['g/A', 'g/A', 'g/A'])
  assert.equal(namesOf({ distinctNames: true }), [
    'g/A (CRITICAL)',
    'g/A (WARNING)',
    'g/A (WARNING) #2',
  ])
})

test('a severity that nobody knows is left out with a warning', () => {
  const { alerts, warnings } = translate(group('{alert: A, expr: up, labels: {severity: home}}'))
  assert.is(alerts[0]?.severity, undefined)
  assert.equal(places(warnings), ['4:45 bad-value'])
})

test('warns of names that a rule has to record', () => {
  const text = group(
    '{record: "job:x:rate5m", expr: up}',
    '{alert: A, expr: "job:x:rate5m > 1"}',
    '{alert: B, expr: "job:y:rate5m > 1"}',
    '{alert: C, expr: "vllm:num_requests_waiting > 1"}',
  )
  const { warnings } = translate(text)
  assert.equal(
    warnings.map(({ message }) => message.replace(/^alert '(.)'.*reads/, '$1 reads')),
    [
      "A reads 'job:x:rate5m', which a recording rule has to make",
      "B reads 'job:y:rate5m', which no rule here records",
    ],
  )
})

test('warns of a label in a text that the query drops', () => {
  const { warnings } = translate(
    group(
      'alert: A\nexpr: sum by (a) (up) > 1\nlabels: {c: x}\nannotations:\n  summary: "{{ $labels.a }}{{ $labels.b }}{{ $labels.c }}"',
    ),
  )
  assert.equal(places(warnings), ['8:35 bad-template'])
  assert.match(warnings[0]?.message ?? '', /shows label 'b', and the query keeps a$/)
})

test('warns of metrics that the endpoint picker does not have', () => {
  const metrics = { epp: 'gaie', modelServers: [] } as const
  const { warnings } = translate(group('{alert: A, expr: inference_model_request_total > 1}'), {
    metrics,
  })
  assert.equal(places(warnings), ['4:22 unknown-metric'])
})

test('writes the wish to skip the check of metrics', () => {
  const text = group('{alert: A, expr: up}')
  assert.is(conditionOf(text)?.disableMetricValidation, undefined)
  assert.is(conditionOf(text, { disableMetricValidation: true })?.disableMetricValidation, true)
})

/** A rule file as a set of alerts, each with a mark that tells it and is no part of its identity. */
interface Twin {
  readonly group: string
  readonly alert: string
  readonly long: string | undefined
  readonly metric: string
}

const twins = fc.uniqueArray(
  fc.record<Twin>({
    group: fc.constantFrom('g', 'h'),
    alert: fc.constantFrom('A', 'B'),
    long: fc.constantFrom(undefined, '1h', '6h'),
    metric: fc.constantFrom('up', 'down'),
  }),
  { selector: (twin) => JSON.stringify(twin), minLength: 1, maxLength: 12 },
)

/** Identity by mark, of alerts that are spread over files in some order. */
function identitiesOf(list: readonly Twin[], layout: Layout): ReadonlyMap<string, string> {
  const { names, limit } = layout
  const files = names.map((file, i) => {
    const groups = list
      .filter((_, at) => at % names.length === i)
      .map(({ group: name, alert, long, metric }) => ({
        name,
        rules: [
          {
            alert,
            expr: `rate(${metric}[5m])  > ${limit}`,
            ...(long !== undefined && { labels: { long } }),
            annotations: { mark: JSON.stringify([name, alert, long, metric]) },
          },
        ],
      }))
    return parseRuleFile({ file, text: JSON.stringify({ groups }) })
  })
  return new Map(
    translateRules(files).alerts.map(({ policy, identity }) => [
      policy.documentation?.content ?? '',
      identity,
    ]),
  )
}

interface Layout {
  readonly names: readonly string[]
  readonly limit: number
}

test('an alert keeps its identity where rules move, files are renamed and thresholds change', () => {
  const names = fc.shuffledSubarray(['a.yaml', 'b/c.yaml', 'z.yaml'], { minLength: 1 })
  const limit = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom(0.5, 1e6))
  fc.assert(
    fc.property(
      twins.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray([...list], { minLength: list.length }),
          fc.record({ names, limit }),
          fc.record({ names, limit }),
        ),
      ),
      ([list, moved, before, after]) => {
        const ids = identitiesOf(list, before)
        assert.equal([...identitiesOf(moved, after)].sort(), [...ids].sort())
        assert.is(new Set(ids.values()).size, list.length)
      },
    ),
    { seed: 3, numRuns: 200 },
  )
})

test('alerts that differ in their numbers alone go by their order', () => {
  const idOf = (...limits: readonly number[]) => {
    const rules = limits.map((limit) => `{alert: A, expr: up > ${limit}}`)
    const { alerts } = translate(group(...rules))
    return Object.fromEntries(
      alerts.map(({ policy, identity }) => [
        policy.conditions[0].conditionPrometheusQueryLanguage.query,
        identity,
      ]),
    )
  }
  assert.equal(idOf(9, 80), idOf(80, 9))
  assert.is(new Set(Object.values(idOf(9, 80))).size, 2)
  assert.is(idOf(9, 80)['up > 9'], idOf(70, 5)['up > 5'])
})

test('the same rules give the same bytes', () => {
  fc.assert(
    fc.property(twins, (list) => {
      const rules = list.map(
        ({ alert, long, metric }) =>
          `{alert: ${alert}, expr: ${metric}, labels: {long: "${long ?? ''}"}}`,
      )
      const print = () => JSON.stringify(translate(group(...rules)))
      assert.is(print(), print())
    }),
    { seed: 5, numRuns: 50 },
  )
})

test('absence is no trouble where the policy may exist before its metric', () => {
  const text = group('{alert: A, expr: absent(up)}')
  assert.is(translate(text).warnings.length, 1)
  assert.equal(translate(text, { disableMetricValidation: true }).warnings, [])
})

test('the same alert of two configurations has two identities', () => {
  const idOf = (source: string) =>
    translate(group('{alert: A, expr: up}'), { source }).alerts[0]?.identity
  assert.is.not(idOf('shop'), idOf('chat'))
})

test('alerts of one name in two files have two identities', () => {
  const files = ['a.yaml', 'b.yaml'].map((file) =>
    parseRuleFile({ file, text: group('{alert: A, expr: up}') }),
  )
  const ids = (list: typeof files) =>
    new Set(translateRules(list).alerts.map(({ identity }) => identity))
  assert.is(ids(files).size, 2)
  assert.equal([...ids(files)].sort(), [...ids(files.toReversed())].sort())
})

test('what was found is in the order of the lines, and once', () => {
  const rules = ['alert: A\nexpr: up\nkeep_firing_for: 1m', 'alert: B\nexpr: up\nx: 1']
  const text = group(...rules).replace('  rules', '  interval: 15s\n  rules')
  const { warnings } = translate(text)
  assert.equal(places(warnings), ['3:13 bad-duration', '7:22 lost-field', '10:5 unknown-field'])
})

test('equal input gives equal bytes', () => {
  const once = JSON.stringify(translate(FULL).alerts)
  assert.is(JSON.stringify(translate(FULL).alerts), once)
})

test.run()
