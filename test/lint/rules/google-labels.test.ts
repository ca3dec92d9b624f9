import { suite } from 'uvu'
import { googleLabels } from '../../../src/lint/rules/google-labels.ts'
import { alert, manifest } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const labels = (found: Readonly<Record<string, unknown>>) => [alert({}, {}, { labels: found })]

const test = suite('lint rule google-labels')

testRule(test, googleLabels, {
  fires: [
    {
      name: 'upper case',
      manifests: labels({ Team: 'a', team: 'A' }),
      at: ['metadata.labels.Team', 'metadata.labels.team'],
      says: "'Team' with value 'a'",
    },
    { name: 'a dot', manifests: labels({ 'a.b': 'c' }), at: ["metadata.labels['a.b']"] },
    {
      name: 'a digit first in the key',
      manifests: labels({ '1a': 'c' }),
      at: ['metadata.labels.1a'],
    },
    { name: '64 characters', manifests: labels({ a: 'b'.repeat(64) }), at: ['metadata.labels.a'] },
    {
      name: '64 labels',
      manifests: labels(Object.fromEntries(Array.from({ length: 64 }, (_, i) => [`a${i}`, 'b']))),
      at: ['metadata.labels'],
    },
  ],
  silent: [
    {
      name: 'labels of Kubernetes',
      manifests: labels({ 'app.kubernetes.io/part-of': 'Inference.Gateway', team: 'ml_2-a' }),
    },
    {
      name: 'what is not made in Google Cloud',
      manifests: [manifest('v1', 'Service', {}, { labels: { Team: 'A' } })],
    },
  ],
})

test.run()
