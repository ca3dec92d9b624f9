import { suite } from 'uvu'
import { adapterImage } from '../../../src/lint/rules/adapter-image.ts'
import { deployment } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const adapter = 'gcr.io/gke-release/custom-metrics-stackdriver-adapter'
const at = ['spec.template.spec.containers[0].image']

const test = suite('lint rule adapter-image')

testRule(test, adapterImage, {
  fires: [
    ...[':v0.15.2-gke.1', ':v0.16.8-gke.9', ':latest', '', ':v0.16'].map((tag) => ({
      name: `adapter${tag}`,
      manifests: [deployment(`${adapter}${tag}`)],
      at,
    })),
  ],
  silent: [
    ...[
      ':v0.16.9-gke.0',
      ':v0.16.10',
      ':v0.17.0',
      ':v1.0.0',
      '@sha256:abc',
      ':v0.16.9@sha256:abc',
    ].map((tag) => ({ name: `adapter${tag}`, manifests: [deployment(`${adapter}${tag}`)] })),
    {
      name: 'another image',
      manifests: [deployment('registry:5000/other:v0.1.0'), deployment('other')],
    },
  ],
})

test.run()
