import { backendPolicyTimeout } from '../../../src/lint/rules/backend-policy-timeout.ts'
import { policy } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

ruleSuite(backendPolicyTimeout, {
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
}).run()
