import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { alertResources } from '../../src/alerts/alert-resources.ts'
import { alertPolicyToApi, logMetricToApi } from '../../src/alerts/api-objects.ts'
import { logMetricResources } from '../../src/alerts/log-metrics.ts'
import { Settings } from '../../src/config/schema/index.ts'
import { EPP_METRICS } from '../../src/config/schema/operations.ts'
import { protoErrors } from '../support/proto-shape.ts'
import { defaultRules } from './default-rule-files.ts'
import { fillIn } from './fill-in.ts'

const test = suite('objects of the API')

const metadata = {
  name: 'shop-a',
  namespace: 'kcc',
  labels: { 'app.kubernetes.io/component': 'alerts', environment: 'dev', 'alert-id': 'a1' },
}

test('a policy keeps its spec; labels and channels are written otherwise', () => {
  const conditions = [{ displayName: 'A', conditionPrometheusQueryLanguage: { query: 'up' } }]
  const manifest = {
    apiVersion: 'monitoring.cnrm.cloud.google.com/v1beta1',
    kind: 'MonitoringAlertPolicy',
    metadata,
    spec: {
      resourceID: '42',
      displayName: 'dev/g/A',
      combiner: 'OR',
      conditions,
      notificationChannels: [{ external: 'projects/p/notificationChannels/7' }],
    },
  }
  assert.equal(alertPolicyToApi(manifest), {
    displayName: 'dev/g/A',
    combiner: 'OR',
    conditions,
    userLabels: { environment: 'dev', 'alert-id': 'a1' },
    notificationChannels: ['projects/p/notificationChannels/7'],
  })
})

test('a channel that only the cluster knows cannot be written', () => {
  const spec = { notificationChannels: [{ name: 'on-call' }] }
  assert.throws(() => alertPolicyToApi({ apiVersion: 'v', kind: 'k', metadata, spec }), /on-call/)
})

test('a metric is named by its id, and by its object where it has none', () => {
  const spec = { projectRef: { external: 'p' }, resourceID: 'shop-dev-error', filter: 'x' }
  const manifest = { apiVersion: 'v', kind: 'k', metadata, spec }
  assert.equal(logMetricToApi(manifest), { name: 'shop-dev-error', filter: 'x' })
  const { resourceID: _, ...rest } = spec
  assert.equal(logMetricToApi({ ...manifest, spec: rest }), { name: 'shop-a', filter: 'x' })
})

test('a metric keeps its log bucket', () => {
  const spec = {
    filter: 'x',
    loggingLogBucketRef: { external: 'projects/p/locations/l/buckets/b' },
  }
  const { bucketName } = logMetricToApi({ apiVersion: 'v', kind: 'k', metadata, spec })
  assert.is(bucketName, 'projects/p/locations/l/buckets/b')
})

for (const eppMetrics of EPP_METRICS)
  for (const className of ['gke-l7-regional-external-managed', 'gke-l7-rilb'])
    test(`all that is rendered for ${eppMetrics} and ${className} has the shape of the API`, () => {
      const settings = Settings.parse({
        gateway: { name: 'inference-gw', className },
        pools: { llm: { models: [{ name: 'm' }] } },
        eppMetrics,
        alerts: {
          runbookUrl: 'https://r/',
          thresholds: { InferencePoolSaturated: 1, InferenceRequestsRejected: 0 },
        },
        slos: {
          available: { objective: 99.9, notificationChannels: { page: ['7'] } },
          answer: { objective: 95, indicator: 'latency', thresholdSeconds: 8, per: 'model' },
        },
        logMetrics: {
          custom: { slow: { filter: 'jsonPayload.x="y"', labels: { s: 'EXTRACT(severity)' } } },
        },
      })
      const input = { name: 'shop', settings, ruleFiles: defaultRules() }
      const manifests = [...alertResources(input).resources, ...logMetricResources(input)].map(
        fillIn,
      )
      const kinds = new Set(manifests.map(({ kind }) => kind))
      assert.equal([...kinds].sort(), ['LoggingLogMetric', 'MonitoringAlertPolicy', 'Rules'])
      for (const manifest of manifests.filter(({ kind }) => kind !== 'Rules'))
        assert.equal(
          manifest.kind === 'LoggingLogMetric'
            ? protoErrors('LogMetric', logMetricToApi(manifest))
            : protoErrors('AlertPolicy', alertPolicyToApi(manifest)),
          [],
          manifest.metadata.name,
        )
    })

test.run()
