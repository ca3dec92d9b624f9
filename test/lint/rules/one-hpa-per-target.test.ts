import { suite } from 'uvu'
import { oneHpaPerTarget } from '../../../src/lint/rules/one-hpa-per-target.ts'
import { hpa } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const scaling = (name: string, target: string, namespace = 'shop') =>
  hpa({ scaleTargetRef: { kind: 'Deployment', name: target } }, { name, namespace })

const test = suite('lint rule one-hpa-per-target')

testRule(test, oneHpaPerTarget, {
  fires: [
    {
      name: 'two for one Deployment',
      manifests: [scaling('a', 'vllm'), scaling('b', 'vllm')],
      at: ['spec.scaleTargetRef'],
      says: "scales Deployment 'vllm' already",
    },
  ],
  silent: [
    { name: 'two Deployments', manifests: [scaling('a', 'prefill'), scaling('b', 'decode')] },
    { name: 'two namespaces', manifests: [scaling('a', 'vllm'), scaling('a', 'vllm', 'other')] },
  ],
})

test.run()
