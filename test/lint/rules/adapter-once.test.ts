import { suite } from 'uvu'
import { adapterOnce } from '../../../src/lint/rules/adapter-once.ts'
import { apiService, deployment } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const image = 'gcr.io/gke-release/custom-metrics-stackdriver-adapter:v0.16.9-gke.0'
const own = { namespace: 'custom-metrics', name: 'custom-metrics-stackdriver-adapter' }
const keda = { namespace: 'keda', name: 'keda-operator-metrics-apiserver' }
const EXTERNAL = 'v1beta1.external.metrics.k8s.io'

const test = suite('lint rule adapter-once')

testRule(test, adapterOnce, {
  fires: [
    {
      name: 'one with each environment',
      manifests: [deployment(image), deployment(image, { namespace: 'b' })],
      at: ['metadata.name'],
      says: 'Deployment.v1.apps/llm.shop',
    },
    {
      name: 'KEDA beside it',
      manifests: [deployment(image), apiService(EXTERNAL, keda)],
      at: ['spec.service'],
      says: 'keda/keda-operator',
    },
  ],
  silent: [
    {
      name: 'one adapter',
      manifests: [
        deployment(image),
        apiService(EXTERNAL, own),
        apiService('v1beta2.custom.metrics.k8s.io', own),
      ],
    },
    { name: 'KEDA alone', manifests: [apiService(EXTERNAL, keda)] },
    {
      name: 'another API beside it',
      manifests: [deployment(image), apiService('v1.metrics.k8s.io', keda)],
    },
  ],
})

test.run()
