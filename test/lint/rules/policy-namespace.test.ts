import { suite } from 'uvu'
import { policyNamespace } from '../../../src/lint/rules/policy-namespace.ts'
import { policy, pool, poolRef } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule policy-namespace')

testRule(test, policyNamespace, {
  fires: [
    {
      name: 'another namespace than the pool',
      manifests: [pool({}, { namespace: 'models' }), policy('GCPBackendPolicy', {})],
      at: ['metadata.namespace'],
      says: "it is in 'models'",
    },
    {
      name: 'a wrong namespace in the reference',
      manifests: [pool(), policy('HealthCheckPolicy', {}, { ...poolRef, namespace: 'x' })],
      at: ['spec.targetRef.namespace'],
    },
  ],
  silent: [
    { name: 'the same namespace', manifests: [pool(), policy('GCPBackendPolicy', {})] },
    { name: 'a pool that is not among the manifests', manifests: [policy('GCPBackendPolicy', {})] },
  ],
})

test.run()
