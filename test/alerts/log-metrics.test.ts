import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { alertResources } from '../../src/alerts/alert-resources.ts'
import { loadBalancerLog } from '../../src/alerts/load-balancer-log.ts'
import { logMetricResources } from '../../src/alerts/log-metrics.ts'
import { samplingNote } from '../../src/alerts/log-sampling.ts'
import { Settings } from '../../src/config/schema/index.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'
import { fillIn } from './fill-in.ts'

const test = suite('logMetricResources')

function settings(input: object = {}): Settings {
  const base = { gateway: { name: 'inference-gw' }, pools: { llm: { models: [{ name: 'm' }] } } }
  return Settings.parse({ ...base, ...input })
}

const render = (input: object = {}) =>
  logMetricResources({ name: 'my-shop', settings: settings(input) }).map(fillIn)

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
          'Errors that the load balancer of the inference gateway logged: status 5xx, or a failure of its own. It counts access logs. Of a million requests they hold: 50000 to llm.',
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

/** The logs of load balancers, as Google documents them. */
for (const [className, resourceType, log, errorField] of [
  [
    'gke-l7-regional-external-managed',
    'http_external_regional_lb_rule',
    'external_regional_requests',
    'proxyStatus',
  ],
  ['gke-l7-rilb', 'internal_http_lb_rule', '2Frequests', 'proxyStatus'],
  [
    'gke-l7-cross-regional-internal-managed-mc',
    'internal_http_lb_rule',
    '2Frequests',
    'proxyStatus',
  ],
  ['gke-l7-global-external-managed', 'http_load_balancer', 'requests', 'statusDetails'],
  ['gke-l7-gxlb', 'http_load_balancer', 'requests', 'statusDetails'],
] as const)
  test(`knows where ${className} logs`, () => {
    const found = loadBalancerLog(className)
    assert.is(found.resourceType, resourceType)
    assert.is(found.errorField, errorField)
    assert.ok(found.log.endsWith(log))
  })

const callouts = { modelArmor: {} }

test('counts failing callouts where there are some', () => {
  assert.equal(
    render().map(({ metadata }) => metadata.name),
    ['my-shop-error'],
  )
  const [, metric] = render(callouts)
  assert.is(metric?.metadata.name, 'my-shop-callout')
  const { filter }: { filter?: string } = Object(metric?.spec)
  assert.match(filter ?? '', /grpcStatus=\("ABORTED" OR .*"UNKNOWN"\) OR .*failedOpen=true\)$/)
  assert.not.match(filter ?? '', /"(OK|CANCELLED)"/)
  assert.match(filter ?? '', 'url_map_name=~"^gkegw1.*.team-a.inference-gw."')
})

test('declares a label for each extractor and no other', () => {
  for (const { spec } of render({ ...callouts, ...custom({ filter: 'x', labels: LABELS }) })) {
    const { metricDescriptor, labelExtractors } = Object(spec)
    assert.equal(
      metricDescriptor.labels.map(({ key }: { key: string }) => key),
      Object.keys(labelExtractors),
    )
  }
})

const LABELS = { model: 'EXTRACT(jsonPayload.m)', code: 'EXTRACT(httpRequest.status)' }

test('says how much of the traffic a metric over access logs counts', () => {
  const filter = 'resource.type="http_external_regional_lb_rule" AND httpRequest.latency>="30s"'
  const pools = {
    llm: { models: [{ name: 'm' }] },
    charted: { models: [{ name: 'n' }], policies: 'chart' },
  }
  const [, metric] = render({ ...custom({ filter, description: 'Slow' }), pools })
  assert.is(
    Object(metric?.spec).description,
    'Slow. It counts access logs. Of a million requests they hold: 50000 to llm. How many of those to charted are logged, the Helm chart decides.',
  )
})

test('says it of some of hundreds of pools, so that Cloud Logging takes the text', () => {
  const names = Array.from({ length: 500 }, (_, i) => `pool-${i}`)
  const pools = Object.fromEntries(names.map((name) => [name, { models: [{ name }] }]))
  const { gateway, pools: all } = settings({ pools })
  const note = samplingNote('http_external_regional_lb_rule', { gateway, pools: all }) ?? ''
  assert.match(note, /they hold: %\{pool-0-log-sample-rate\} to pool-0, /)
  assert.match(note, / to pool-49, and 450 other pools\.$/)
  assert.ok(note.length < 8000)
})

function policiesOf(input: object) {
  const ruleFiles: never[] = []
  const { resources } = alertResources({ name: 'my-shop', settings: settings(input), ruleFiles })
  return new Map(resources.map(fillIn).map((policy) => [policy.metadata.name, policy]))
}

test('has an alert on failing callouts, which can be turned off', () => {
  const name = 'my-shop-load-balancer-gateway-callout-errors'
  const spec = Object(policiesOf(callouts).get(name)?.spec)
  assert.match(spec.conditions[0].conditionPrometheusQueryLanguage.query, 'dev-2-callout"')
  assert.match(spec.documentation.content, 'PERMISSION_DENIED')
  assert.match(spec.documentation.content, 'they hold: 50000 to llm.')
  const off = { ...callouts, alerts: { disable: ['GatewayCalloutErrors'] } }
  assert.not.ok(policiesOf(off).has(name))
  assert.not.ok(policiesOf({}).has(name))
})

test('has an alert on a metric of the user who asks for it', () => {
  const filter = 'resource.type = "k8s_container" AND "out of memory"'
  const alert = { threshold: 0.5, severity: 'critical', summary: 'Memory', runbookUrl: 'https://r' }
  const policies = policiesOf(custom({ filter, labels: LABELS, alert }, 'out-of-memory'))
  const policy = policies.get('my-shop-log-metrics-out-of-memory')
  assert.is(policy?.metadata.labels?.severity, 'critical')
  const { conditions, documentation } = Object(policy?.spec)
  assert.equal(conditions[0].conditionPrometheusQueryLanguage, {
    query:
      'sum by (model, code) (rate({"logging.googleapis.com/user/my-shop-dev-2-out-of-memory",monitored_resource="k8s_container"}[5m])) > 0.5',
    duration: '300s',
    evaluationInterval: '60s',
    labels: { severity: 'critical' },
    ruleGroup: 'log-metrics',
    alertRule: 'out_of_memory',
  })
  assert.match(documentation.content, /^\*\*Memory\*\*.*\[Runbook\]\(https:\/\/r\)$/s)
  assert.not.match(documentation.content, 'access logs')
})

if (!skipWithoutSchemas('logMetricResources'))
  for (const className of ['gke-l7-rilb', 'gke-l7-regional-external-managed'])
    test(`fits the schema for ${className}`, () => {
      const input = { gateway: { name: 'g', className }, ...callouts, ...custom({ filter: 'x' }) }
      for (const manifest of render(input))
        assert.equal(validateManifest(manifest), { kind: 'valid' })
    })

test.run()
