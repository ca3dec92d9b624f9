import { suite } from 'uvu'
import { logMetric } from '../../../src/lint/rules/log-metric.ts'
import { logMetric as metric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const good = {
  filter: 'severity>=ERROR',
  metricDescriptor: { metricKind: 'DELTA', valueType: 'INT64' },
}
const bad = (name: string, spec: Readonly<Record<string, unknown>>, ...at: readonly string[]) => ({
  name,
  manifests: [metric({ ...good, ...spec })],
  at: at.map((path) => `spec.${path}`),
})

const test = suite('lint rule log-metric')

testRule(test, logMetric, {
  fires: [
    bad('a name that begins with a slash', { resourceID: '/errors' }, 'resourceID'),
    bad('a name of 101 characters', { resourceID: 'a'.repeat(101) }, 'resourceID'),
    bad('no filter', { filter: undefined }, 'filter'),
    bad('20001 characters of filter', { filter: 'a'.repeat(20_001) }, 'filter'),
    bad('8001 characters of description', { description: 'a'.repeat(8001) }, 'description'),
    bad(
      'no descriptor',
      { metricDescriptor: undefined },
      'metricDescriptor.metricKind',
      'metricDescriptor.valueType',
    ),
    bad(
      'a kind that is none',
      { metricDescriptor: { metricKind: 'RATE', valueType: 'INT' } },
      'metricDescriptor.metricKind',
      'metricDescriptor.valueType',
    ),
    bad('a value of a counter', { valueExtractor: 'EXTRACT(jsonPayload.n)' }, 'valueExtractor'),
    bad(
      'buckets of two kinds that go down',
      { bucketOptions: { explicitBuckets: { bounds: [1, 1] }, linearBuckets: {} } },
      'bucketOptions',
      'bucketOptions.explicitBuckets.bounds',
    ),
    bad(
      'buckets that do not grow',
      { bucketOptions: { exponentialBuckets: { growthFactor: 1 } } },
      'bucketOptions.exponentialBuckets.growthFactor',
    ),
  ],
  silent: [
    { name: 'a counter', manifests: [metric(good)] },
    {
      name: 'a distribution',
      manifests: [
        metric({
          ...good,
          resourceID: 'shop_dev/latency',
          metricDescriptor: { metricKind: 'DELTA', valueType: 'DISTRIBUTION' },
          valueExtractor: 'EXTRACT(jsonPayload.n)',
          bucketOptions: { explicitBuckets: { bounds: [0, 1, 10] } },
        }),
      ],
    },
  ],
})

test.run()
