import { suite } from 'uvu'
import { backendPolicyTimeout } from '../../../src/lint/rules/backend-policy-timeout.ts'
import { policy } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule backend-policy-timeout')

testRule(test, backendPolicyTimeout, {
  fires: [
    {
      name: 'a policy for logging alone',
      manifests: [policy('GCPBackendPolicy', { logging: { enabled: true } })],
      at: ['spec.default.timeoutSec'],
      says: '30 seconds',
    },
  ],
  silent: [
    { name: 'a timeout', manifests: [policy('GCPBackendPolicy', { timeoutSec: 300 })] },
    {
      name: 'a Service',
      manifests: [policy('GCPBackendPolicy', {}, { group: '', kind: 'Service', name: 's' })],
    },
  ],
})

test.run()
