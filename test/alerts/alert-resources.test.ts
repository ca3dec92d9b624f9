import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { alertResources } from '../../src/alerts/alert-resources.ts'
import { Settings } from '../../src/config/schema/index.ts'
import { parsePromql, syntaxError } from '../../src/promql/parse.ts'
import { selectorsOf } from '../../src/promql/selectors.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'
import { defaultRules } from './default-rule-files.ts'
import { fillIn } from './fill-in.ts'
import { group, places } from './translate.ts'

const test = suite('alertResources')

const models = [{ name: 'llama' }]

function render(settings: object = {}, text = 'groups: []') {
  return alertResources({
    name: 'shop',
    settings: Settings.parse({
      gateway: { name: 'inference-gw' },
      pools: { llm: { models } },
      ...settings,
    }),
    ruleFiles: [...defaultRules(), { file: 'alerts/own.yaml', text }],
  })
}

interface Condition {
  readonly displayName: string
  readonly conditionPrometheusQueryLanguage: { readonly query: string }
}

/** The policies with the values of the environment, by the name of their alert. */
function policies(settings: object = {}, text?: string) {
  const { resources } = render(settings, text)
  const manifests = resources.map(fillIn).filter(({ kind }) => kind === 'MonitoringAlertPolicy')
  return new Map(
    manifests.map((manifest) => {
      const spec: {
        conditions: readonly [Condition]
        displayName: string
        documentation?: { content: string }
      } = Object(manifest.spec)
      const [condition] = spec.conditions
      const { query } = condition.conditionPrometheusQueryLanguage
      return [condition.displayName, { manifest, spec, query }] as const
    }),
  )
}

const OWN_ONLY = { alerts: { defaults: false }, logMetrics: { enabled: false } }

test('a rule becomes a manifest of the environment', () => {
  const rule =
    'alert: QueueLong\nexpr: max by (name) (inference_pool_average_queue_size) > 5\nfor: 1m\nlabels: {severity: critical}\nannotations: {summary: S, description: D, runbook_url: "https://r"}'
  const found = policies(OWN_ONLY, group(rule)).get('QueueLong')
  const { 'alert-id': id, ...labels } = found?.manifest.metadata.labels ?? {}
  assert.match(id ?? '', /^a[0-9a-f]{15}$/)
  assert.equal(labels, {
    'app.kubernetes.io/component': 'alerts',
    'app.kubernetes.io/part-of': 'inference-gateway',
    environment: 'dev-2',
    severity: 'critical',
  })
  const { labels: _, ...metadata } = found?.manifest.metadata ?? { name: '' }
  assert.equal(metadata, {
    name: 'shop-g-queue-long',
    namespace: 'kcc',
    annotations: {
      'cnrm.cloud.google.com/project-id': 'shop-dev-1',
      'argocd.argoproj.io/sync-wave': '2',
      'kustomize.toolkit.fluxcd.io/substitute': 'disabled',
    },
  })
  assert.equal(found?.manifest.spec, {
    displayName: 'dev-2/g/QueueLong',
    severity: 'CRITICAL',
    combiner: 'OR',
    conditions: [
      {
        displayName: 'QueueLong',
        conditionPrometheusQueryLanguage: {
          query:
            'max by (name) (inference_pool_average_queue_size{cluster="gpu-a",location="us-central1-a",namespace="team-a"}) > 5',
          duration: '60s',
          labels: { severity: 'critical' },
          ruleGroup: 'g',
          alertRule: 'QueueLong',
        },
      },
    ],
    documentation: {
      content: '**S**\n\nD\n\nLinks:\n\n- [Runbook](https://r)',
      mimeType: 'text/markdown',
    },
  })
})

test('nothing depends on the environment but through its values', () => {
  const { resources } = render()
  for (const { manifest } of resources)
    assert.not.match(JSON.stringify(manifest), /%\{|dev-2|shop-dev-1|gpu-a/)
})

test('the scope can be narrower or empty', () => {
  const text = group('{alert: A, expr: up == 0}')
  const queryWith = (scope: readonly string[]) =>
    policies({ ...OWN_ONLY, alerts: { defaults: false, scope } }, text).get('A')?.query
  assert.is(queryWith(['namespace']), 'up{namespace="team-a"} == 0')
  assert.is(queryWith([]), 'up == 0')
})

test('a threshold of the config replaces that of the rule', () => {
  const before = policies().get('InferencePoolKVCacheFull')?.query ?? ''
  const after = policies({ alerts: { thresholds: { InferencePoolKVCacheFull: 0.75 } } })
  assert.is(after.get('InferencePoolKVCacheFull')?.query, before.replace('> 0.9', '> 0.75'))
})

test('a disabled alert is left out, the others stay', () => {
  const all = [...policies().keys()]
  const some = [
    ...policies({ alerts: { disable: ['EndpointPickerDown', 'GatewayErrors'] } }).keys(),
  ]
  assert.equal(
    all.filter((name) => !some.includes(name)),
    ['EndpointPickerDown', 'GatewayErrors'],
  )
})

test('a name that no default alert has is told', () => {
  const { warnings } = render({ alerts: { disable: ['Nope'], thresholds: { Neither: 1 } } })
  assert.equal(
    warnings.map(({ message }) => message),
    [
      "'Nope' in alerts.disable is no default alert",
      "'Neither' in alerts.thresholds is no default alert",
    ],
  )
})

test('alerts off means none', () => {
  assert.equal(render({ alerts: { enabled: false } }).resources, [])
})

test('rules of vLLM are there where a pool runs it', () => {
  const isOfVllm = (name: string) => name.startsWith('Vllm')
  assert.ok([...policies().keys()].some(isOfVllm))
  const pools = { llm: { models, modelServer: { kind: 'sglang' } } }
  assert.not.ok([...policies({ pools }).keys()].some(isOfVllm))
})

test('alerts of one name get names of their own, whatever their order', () => {
  const burn = (long: string) => `{alert: Burn, expr: up, labels: {long: ${long}}}`
  const namesOf = (...rules: readonly string[]) =>
    render(OWN_ONLY, group(...rules))
      .resources.map(({ manifest }) => manifest.metadata.name)
      .sort()
  const names = namesOf(burn('1h'), burn('6h'))
  assert.is(new Set(names).size, 2)
  assert.equal(namesOf(burn('6h'), burn('1h')), names)
})

test('a bad rule is an error at its place, and the others stay', () => {
  const { errors, resources } = render(
    OWN_ONLY,
    group(
      '{alert: A, expr: up ==}',
      '{alert: B, expr: "up{a=\\"%{x}\\"}"}',
      '{alert: C, expr: up}',
    ),
  )
  assert.equal(places(errors), ['4:27 promql-syntax', '5:5 bad-rule'])
  assert.equal(
    resources.map(({ manifest }) => manifest.metadata.name),
    ['shop-g-c'],
  )
})

test('what the user records is evaluated in the cluster', () => {
  const { resources, warnings } = render(
    OWN_ONLY,
    group(
      '{record: "job:up:sum", expr: sum(up), labels: {a: 1}}',
      '{alert: A, expr: "job:up:sum < 1"}',
    ),
  )
  const rules = resources.map(fillIn).find(({ kind }) => kind === 'Rules')
  assert.is(rules?.metadata.namespace, 'team-a')
  assert.equal(rules?.spec, {
    groups: [{ name: 'g', rules: [{ record: 'job:up:sum', expr: 'sum(up)', labels: { a: '1' } }] }],
  })
  assert.equal(warnings, [])
})

test('what the user records can stand in the alerts instead, limited to the environment', () => {
  const { resources, warnings } = render(
    { ...OWN_ONLY, alerts: { defaults: false, inlineRecordingRules: true, scope: ['namespace'] } },
    group(
      '{record: "job:up:sum", expr: sum by (job) (up)}',
      '{alert: A, expr: "job:up:sum{job=\\"a\\"} < 1"}',
      '{alert: B, expr: "job:up:sum{pod=\\"a\\"} < 1"}',
    ),
  )
  const queries = resources.map(fillIn).map(({ spec }) => Object(spec).conditions?.[0])
  assert.equal(
    queries.map((condition) => condition?.conditionPrometheusQueryLanguage.query),
    [
      'sum by (job) (up{namespace="team-a",job="a"}) < 1',
      'job:up:sum{namespace="team-a",pod="a"} < 1',
      undefined,
    ],
  )
  assert.equal(places(warnings), ['6:23 bad-rule'])
  assert.match(warnings[0]?.message ?? '', "still reads 'job:up:sum': label 'pod'")
})

test('labels of a rule are labels of the object where they can be', () => {
  const labels = '{team: ml, Tier: gold, owner: "A B", severity: page, text: "{{ $value }}"}'
  const { manifest } = policies(OWN_ONLY, group(`{alert: A, expr: up, labels: ${labels}}`)).get(
    'A',
  ) ?? { manifest: undefined }
  const { 'alert-id': _, ...rest } = manifest?.metadata.labels ?? {}
  assert.equal(
    Object.entries(rest).filter(([key]) => !key.includes('/')),
    [
      ['team', 'ml'],
      ['environment', 'dev-2'],
      ['severity', 'critical'],
    ],
  )
})

test('the config says what severities, external labels and the external address mean', () => {
  const alerts = {
    defaults: false,
    severities: { sev1: 'critical' },
    externalLabels: { region: 'eu' },
    externalUrl: 'https://prometheus.example.com',
  }
  const rule =
    'alert: A\nexpr: up == 0\nlabels: {severity: SEV1}\nannotations: {description: "in {{ $externalLabels.region }}", dashboard: "{{ $externalURL }}/graph"}'
  const { spec } = policies({ ...OWN_ONLY, alerts }, group(rule)).get('A') ?? {}
  assert.is(Object(spec).severity, 'CRITICAL')
  assert.is(
    spec?.documentation?.content,
    'in eu\n\nLinks:\n\n- [Dashboard](https://prometheus.example.com/graph)',
  )
  assert.equal(render({ ...OWN_ONLY, alerts }, group(rule)).warnings, [])
})

test('a recording rule that is no PromQL is an error, and the others stay', () => {
  const { resources, errors } = render(
    OWN_ONLY,
    group('{record: a, expr: sum(up}', '{record: b, expr: sum(up)}'),
  )
  assert.equal(places(errors), ['4:29 promql-syntax'])
  const { groups } = Object(resources[0]?.manifest.spec)
  assert.equal(groups[0].rules, [{ record: 'b', expr: 'sum(up)' }])
})

for (const eppMetrics of ['gaie-legacy', 'gaie', 'llm-d'])
  test(`every default of ${eppMetrics} is limited to the environment`, () => {
    const { errors, warnings } = render({ eppMetrics })
    assert.equal([...errors, ...warnings], [])
    for (const [name, { query, spec }] of policies({ eppMetrics })) {
      const parsed = parsePromql(query)
      assert.is(syntaxError(parsed), undefined, name)
      for (const { matchers } of selectorsOf(parsed))
        assert.ok(
          matchers.some(({ label, value }) =>
            label === 'namespace' ? value === 'team-a' : label === 'monitored_resource',
          ),
          name,
        )
      assert.match(spec.displayName, /^dev-2\//)
    }
  })

if (!skipWithoutSchemas('alertResources'))
  for (const eppMetrics of ['gaie-legacy', 'gaie', 'llm-d'])
    test(`every manifest for ${eppMetrics} fits the schema of its kind`, () => {
      const thresholds = { InferencePoolSaturated: 1, EndpointPickerStreamErrors: 0 }
      const { resources } = render(
        { eppMetrics, alerts: { thresholds, runbookUrl: 'https://r/' } },
        group('{record: "a:b", expr: up}'),
      )
      for (const resource of resources)
        assert.equal(validateManifest(fillIn(resource)), { kind: 'valid' })
    })

const CHANNEL = 'projects/p/notificationChannels/8'
const available = { objective: 99.9, runbookUrl: 'https://r/slo' }

function sloPolicies(slo: object) {
  return policies({ ...OWN_ONLY, slos: { available: { ...available, ...slo } } })
}

test('an objective becomes policies and rules that record what they read', () => {
  const settings = { ...OWN_ONLY, slos: { available } }
  const { resources, errors, warnings } = render(settings)
  assert.equal([...errors, ...warnings], [])
  const rules = resources.map(fillIn).filter(({ kind }) => kind === 'Rules')
  assert.equal(
    rules.map(({ metadata }) => metadata.name),
    ['shop-slos'],
  )
  const recorded = new Set(JSON.stringify(rules).match(/slo:error_ratio:rate\w+/g))
  for (const { query } of policies(settings).values()) {
    const names = query.match(/slo:error_ratio:rate\w+/g) ?? []
    assert.is(names.length, 4)
    assert.ok(
      names.every((name) => recorded.has(name)),
      query,
    )
  }
})

test('policies of objectives are limited to the environment', () => {
  const found = sloPolicies({}).get('ErrorBudgetBurnsFast')
  const selectors = found?.query.match(/\{[^}]*\}/g) ?? []
  assert.is(selectors.length, 4)
  for (const selector of selectors)
    assert.is(
      selector,
      '{cluster="gpu-a",location="us-central1-a",namespace="team-a",slo="shop/available"}',
    )
  assert.match(found?.spec.documentation?.content ?? '', '[Runbook](https://r/slo)')
})

test('an objective tells its own people, by the project of the environment', () => {
  const found = sloPolicies({ notificationChannels: { page: ['7', CHANNEL], ticket: [] } })
  const page = found.get('ErrorBudgetBurnsFast')?.manifest
  assert.equal(Object(page?.spec).notificationChannels, [
    { external: 'projects/shop-dev-1/notificationChannels/7' },
    { external: CHANNEL },
  ])
  assert.is(page?.metadata.labels?.['inference-gateway/notification-channels'], 'own')
  const ticket = found.get('ErrorBudgetBurnsSlowly')?.manifest
  assert.equal(Object(ticket?.spec).notificationChannels, [])
  const other = sloPolicies({}).get('ErrorBudgetBurnsFast')?.manifest
  assert.is(Object(other?.spec).notificationChannels, undefined)
})

test('a mark of ours in the text of an objective is refused', () => {
  const { errors } = render({
    slos: { available: { objective: 99, description: 'For %{namespace}.' } },
  })
  assert.match(errors.join(), "holds '%{namespace}'")
})

if (!skipWithoutSchemas('objectives'))
  test('what an objective becomes fits the schemas', () => {
    const { resources } = render({ ...OWN_ONLY, slos: { available } })
    assert.is(resources.length, 3)
    for (const manifest of resources.map(fillIn))
      assert.equal(validateManifest(manifest), { kind: 'valid' })
  })

test.run()
