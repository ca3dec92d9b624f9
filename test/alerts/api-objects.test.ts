import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { alertPolicyToApi, logMetricToApi } from '../../src/alerts/api-objects.ts'

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

test.run()
