import { suite } from 'uvu'
import { poolGroupLegacy } from '../../../src/lint/rules/pool-group-legacy.ts'
import { policy, pool, poolRef } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const legacyRef = { ...poolRef, group: 'inference.networking.x-k8s.io' }
const test = suite('lint rule pool-group-legacy')

testRule(test, poolGroupLegacy, {
  fires: [
    {
      name: 'a policy as on the page',
      manifests: [policy('GCPBackendPolicy', {}, legacyRef)],
      at: ['spec.targetRef.group'],
      says: "InferencePool 'llm'",
    },
  ],
  silent: [
    { name: 'v1', manifests: [policy('GCPBackendPolicy', {})] },
    {
      name: 'a pool that is known to be old',
      manifests: [
        pool({}, {}, 'inference.networking.x-k8s.io/v1alpha2'),
        policy('GCPBackendPolicy', {}, legacyRef),
      ],
    },
  ],
})

test.run()
