import { suite } from 'uvu'
import { unfilledValue } from '../../../src/lint/rules/unfilled-value.ts'
import { manifest } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const holding = (value: unknown) => [
  manifest('networking.gke.io/v1', 'GCPTrafficExtension', { spec: { a: [value] } }),
]
const at = ['spec.a[0]']

const test = suite('lint rule unfilled-value')

testRule(test, unfilledValue, {
  fires: [
    {
      name: 'a variable of envsubst',
      manifests: holding(`modelarmor.\${LOCATION}.rep.googleapis.com`),
      at,
      says: 'LOCATION',
    },
    { name: 'a variable of our templates', manifests: holding('a/%{cluster-name}'), at },
    { name: 'a word of the page', manifests: holding('GATEWAY_NAME'), at, says: 'GATEWAY_NAME' },
    { name: 'a word that we leave for a replacement', manifests: holding('CLUSTER_LOCATION'), at },
  ],
  silent: [
    {
      name: 'a variable of alert documentation',
      manifests: holding(`\${metric.label.value} of \${policy.name}`),
    },
    { name: 'a word of an API', manifests: holding('INSPECT_AND_BLOCK') },
    { name: 'a word inside a text', manifests: holding('write the PROJECT_ID here') },
    {
      name: 'variables of a program',
      manifests: [
        manifest('v1', 'ConfigMap', { data: { 'run.sh': `echo \${HOME}` } }),
        manifest('apps/v1', 'Deployment', { spec: { env: [{ name: 'NAMESPACE' }] } }),
      ],
    },
    { name: 'no text', manifests: holding(1) },
  ],
})

test.run()
