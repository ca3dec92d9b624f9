import { suite } from 'uvu'
import { logMetricLabels } from '../../../src/lint/rules/log-metric-labels.ts'
import { logMetric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const of = (labels: readonly object[], labelExtractors: Readonly<Record<string, string>>) => [
  logMetric({ metricDescriptor: { labels }, labelExtractors }),
]
const declared = [{ key: 'error', valueType: 'STRING' }]
const extracting = (error: string) => of(declared, { error })
const at = ['spec.labelExtractors.error']

const test = suite('lint rule log-metric-labels')

testRule(test, logMetricLabels, {
  fires: [
    {
      name: 'a label without extractor',
      manifests: of(declared, {}),
      at: ['spec.metricDescriptor.labels[0].key'],
      says: "'error' has no extractor",
    },
    {
      name: 'an extractor without label',
      manifests: of([], { error: 'EXTRACT(httpRequest.status)' }),
      at,
      says: 'is not declared',
    },
    {
      name: 'a type that is none',
      manifests: of([{ key: 'error', valueType: 'INT' }], { error: 'EXTRACT(httpRequest.status)' }),
      at: ['spec.metricDescriptor.labels[0].valueType'],
    },
    ...[
      'jsonPayload.proxyStatus',
      'EXTRACT()',
      'EXTRACT(a b)',
      'REGEXP_EXTRACT(jsonPayload.proxyStatus)',
    ].map((extractor) => ({
      name: extractor,
      manifests: extracting(extractor),
      at,
      says: 'no extractor',
    })),
    {
      name: 'no group',
      manifests: extracting('REGEXP_EXTRACT(jsonPayload.proxyStatus, "error=.[a-z]+")'),
      at,
      says: 'has 0 capture groups',
    },
    {
      name: 'two groups',
      manifests: extracting('REGEXP_EXTRACT(jsonPayload.proxyStatus, "(a)(?P<n>b)")'),
      at,
      says: 'has 2 capture groups',
    },
  ],
  silent: [
    ...[
      'EXTRACT(httpRequest.status)',
      'REGEXP_EXTRACT(jsonPayload.proxyStatus, "error=.([a-z0-9_]+)")',
      'REGEXP_EXTRACT(jsonPayload.x, "\\([(](?:a|b)(c)")',
      "REGEXP_EXTRACT(resource.labels.url_map_name, '(a)')",
    ].map((extractor) => ({ name: extractor, manifests: extracting(extractor) })),
    { name: 'no labels', manifests: [logMetric({})] },
  ],
})

test.run()
