import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { alertResources } from '../../src/alerts/alert-resources.ts'
import { extractorProblem } from '../../src/alerts/check-log-metric.ts'
import { logMetricResources } from '../../src/alerts/log-metrics.ts'
import { Settings } from '../../src/config/schema/index.ts'
import { userErrorsIn } from '../../src/error.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'
import { fillIn } from './fill-in.ts'

const test = suite('logMetricResources')

function settings(input: object = {}): Settings {
  const base = { gateway: { name: 'inference-gw' }, pools: { llm: { models: [{ name: 'm' }] } } }
  return Settings.parse({ ...base, ...input })
}

const render = (input: object = {}) =>
  logMetricResources({ name: 'my-shop', settings: settings(input) }).map(fillIn)

function caught(input: object): readonly string[] {
  try {
    render(input)
  } catch (thrown) {
    return (userErrorsIn(thrown) ?? []).map(({ code, message }) => `${code} ${message}`)
  }
  return []
}

test('counts the errors of one Gateway', () => {
  assert.equal(render(), [
    {
      apiVersion: 'logging.cnrm.cloud.google.com/v1beta1',
      kind: 'LoggingLogMetric',
      metadata: {
        name: 'my-shop-error',
        namespace: 'kcc',
        labels: {
          'app.kubernetes.io/component': 'log-metrics',
          'app.kubernetes.io/part-of': 'inference-gateway',
        },
        annotations: { 'argocd.argoproj.io/sync-wave': '0' },
      },
      spec: {
        projectRef: { external: 'shop-dev-1' },
        resourceID: 'my-shop-dev-2-error',
        description:
          'Errors that the load balancer of the inference gateway logged: status 5xx, or a failure of its own. Where access logs are sampled, it counts the sample, not all requests.',
        filter: [
          'resource.type="http_external_regional_lb_rule"',
          'logName="projects/shop-dev-1/logs/loadbalancing.googleapis.com%2Fexternal_regional_requests"',
          'resource.labels.url_map_name=~"^gkegw1.*.team-a.inference-gw."',
          '(httpRequest.status>=500 OR jsonPayload.proxyStatus:*)',
        ].join('\n'),
        metricDescriptor: {
          metricKind: 'DELTA',
          valueType: 'INT64',
          unit: '1',
          labels: [
            { key: 'error', valueType: 'STRING' },
            { key: 'details', valueType: 'STRING' },
            { key: 'status', valueType: 'INT64' },
          ],
        },
        labelExtractors: {
          error: 'REGEXP_EXTRACT(jsonPayload.proxyStatus, "error=.([a-z0-9_]+)")',
          details: 'REGEXP_EXTRACT(jsonPayload.proxyStatus, "details=.([a-z0-9_]+)")',
          status: 'EXTRACT(httpRequest.status)',
        },
      },
    },
  ])
})

test('an internal load balancer logs elsewhere', () => {
  const [metric] = render({ gateway: { name: 'inference-gw', className: 'gke-l7-rilb' } })
  const { filter }: { filter?: string } = Object(metric?.spec)
  assert.match(filter ?? '', /^resource\.type="internal_http_lb_rule"\n.*%2Frequests"\n/)
})

test('the alert asks for the metric by the id that it has', () => {
  const ruleFiles: never[] = []
  const { resources } = alertResources({ name: 'my-shop', settings: settings(), ruleFiles })
  const [policy] = resources.map(fillIn)
  const { query } = Object(policy?.spec).conditions[0].conditionPrometheusQueryLanguage
  assert.is(
    query,
    'sum by (error, status) (rate({"logging.googleapis.com/user/my-shop-dev-2-error",monitored_resource="http_external_regional_lb_rule"}[5m])) > 0',
  )
})

test('without the metric there is no alert on it', () => {
  const ruleFiles: never[] = []
  const off = settings({ logMetrics: { enabled: false } })
  assert.equal(logMetricResources({ name: 'my-shop', settings: off }), [])
  assert.equal(alertResources({ name: 'my-shop', settings: off, ruleFiles }).resources, [])
})

const custom = (metric: object, key = 'slow') => ({ logMetrics: { custom: { [key]: metric } } })

test('metrics of the user come along', () => {
  const [, metric] = render(
    custom({ filter: 'a="b"', labels: { model: 'EXTRACT(jsonPayload.m)' } }),
  )
  assert.is(metric?.metadata.name, 'my-shop-slow')
  assert.equal(metric?.spec, {
    projectRef: { external: 'shop-dev-1' },
    resourceID: 'my-shop-dev-2-slow',
    description: 'slow of the inference gateway my-shop.',
    filter: 'a="b"',
    metricDescriptor: {
      metricKind: 'DELTA',
      valueType: 'INT64',
      unit: '1',
      labels: [{ key: 'model', valueType: 'STRING' }],
    },
    labelExtractors: { model: 'EXTRACT(jsonPayload.m)' },
  })
})

test('every mistake of the user is told at once', () => {
  const labels = { a: 'jsonPayload.x', b: 'REGEXP_EXTRACT(x, "y")' }
  assert.equal(caught(custom({ filter: '%{namespace}', labels })), [
    "bad-value logMetrics.custom.slow.filter: '%{namespace}' stands for a value of the environment",
    "bad-value logMetrics.custom.slow.labels.a: 'jsonPayload.x' is no extractor",
    "bad-value logMetrics.custom.slow.labels.b: 'y' has 0 capture groups, and exactly one is wanted",
  ])
})

test('the name of our own metric is taken', () => {
  assert.match(caught(custom({ filter: 'x' }, 'error')).join(), /load balancer errors/)
})

test('ten labels are enough for Cloud Logging', () => {
  const labels = Object.fromEntries([...'abcdefghijk'].map((label) => [label, 'EXTRACT(x)']))
  assert.match(caught(custom({ filter: 'x', labels })).join(), /11 labels/)
})

for (const good of [
  'EXTRACT(httpRequest.status)',
  'EXTRACT( labels.k8s_pod/app )',
  'REGEXP_EXTRACT(jsonPayload.x, "a=(.*)")',
  'REGEXP_EXTRACT(jsonPayload.x, "(?:a|b)\\\\((\\\\d+)\\\\)")',
  'REGEXP_EXTRACT(jsonPayload.x, "(?i)(?P<name>[a-z]+)")',
])
  test(`takes ${good}`, () => assert.is(extractorProblem(good), undefined))

for (const [bad, message] of [
  ['EXTRACT()', /no extractor/],
  ['EXTRACT(a, b)', /no extractor/],
  ['REGEXP_EXTRACT(a)', /no extractor/],
  ["REGEXP_EXTRACT(a, '(b)')", /no extractor/],
  ['REGEXP_EXTRACT(a, "b")', /0 capture groups/],
  ['REGEXP_EXTRACT(a, "(b)(c)")', /2 capture groups/],
  ['REGEXP_EXTRACT(a, "(b")', /no regular expression/],
  ['REGEXP_EXTRACT(a, "(?=b)(c)")', /looks around/],
] as const)
  test(`refuses ${bad}`, () => assert.match(extractorProblem(bad) ?? '', message))

if (!skipWithoutSchemas('logMetricResources'))
  for (const className of ['gke-l7-rilb', 'gke-l7-regional-external-managed'])
    test(`fits the schema for ${className}`, () => {
      const input = { gateway: { name: 'g', className }, ...custom({ filter: 'x' }) }
      for (const manifest of render(input))
        assert.equal(validateManifest(manifest), { kind: 'valid' })
    })

test.run()
