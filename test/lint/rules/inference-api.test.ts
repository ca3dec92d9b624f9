import { suite } from 'uvu'
import { inferenceApi } from '../../../src/lint/rules/inference-api.ts'
import { manifest, pool } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const legacy = 'inference.networking.x-k8s.io/v1alpha2'

const test = suite('lint rule inference-api')

testRule(test, inferenceApi, {
  fires: [
    { name: 'an InferenceModel', manifests: [manifest(legacy, 'InferenceModel')], at: ['kind'] },
    {
      name: 'a pool in a version that never was',
      manifests: [pool({}, {}, 'inference.networking.k8s.io/v1alpha2')],
      at: ['apiVersion'],
    },
    {
      name: 'an objective in the group of pools',
      manifests: [manifest('inference.networking.k8s.io/v1', 'InferenceObjective')],
      at: ['apiVersion'],
    },
    {
      name: 'a pool in the group of objectives',
      manifests: [manifest('llm-d.ai/v1alpha2', 'InferencePool')],
      at: ['apiVersion'],
    },
  ],
  silent: [
    {
      name: 'what is current',
      manifests: [pool(), manifest('llm-d.ai/v1alpha2', 'InferenceObjective')],
    },
    {
      name: 'what older pickers read',
      manifests: [pool({}, {}, legacy), manifest(legacy, 'InferenceModel')],
    },
  ],
})

test.run()
