import { suite } from 'uvu'
import { onePolicyPerTarget } from '../../../src/lint/rules/one-policy-per-target.ts'
import { policy, poolRef } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule one-policy-per-target')

testRule(test, onePolicyPerTarget, {
  fires: [
    {
      name: 'a second policy for logging alone',
      manifests: [
        policy('GCPBackendPolicy', {}),
        policy('GCPBackendPolicy', {}, poolRef, { name: 'logging-backend-policy' }),
      ],
      at: ['spec.targetRef'],
      says: "InferencePool 'llm' already has GCPBackendPolicy.v1.networking.gke.io/llm.shop",
    },
    {
      name: 'two health checks, one naming the namespace',
      manifests: [
        policy('HealthCheckPolicy', {}),
        policy('HealthCheckPolicy', {}, { ...poolRef, namespace: 'shop' }, { name: 'b' }),
      ],
      at: ['spec.targetRef'],
    },
  ],
  silent: [
    {
      name: 'one of each kind',
      manifests: [policy('GCPBackendPolicy', {}), policy('HealthCheckPolicy', {})],
    },
    {
      name: 'pools of the same name in two namespaces',
      manifests: [
        policy('GCPBackendPolicy', {}),
        policy('GCPBackendPolicy', {}, poolRef, { namespace: 'other' }),
      ],
    },
    {
      name: 'two pools',
      manifests: [
        policy('GCPBackendPolicy', {}),
        policy('GCPBackendPolicy', {}, { ...poolRef, name: 'b' }, { name: 'b' }),
      ],
    },
  ],
})

test.run()
