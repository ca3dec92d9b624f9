import { child, show, text } from '../../lint/field.ts'
import { keptPolicies } from '../policies.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const securityPolicyRemoved: RiskRule = {
  id: 'security-policy-removed',
  title: 'A pool or Service loses its Cloud Armor policy or IAP',
  reason: 'Requests that were refused at the load balancer reach the backend.',
  remedy: 'see that something else protects it',
  severity: GRAVE,
  *check({ before: old, after: now }) {
    for (const { target, before, after } of keptPolicies(old, now, 'GCPBackendPolicy')) {
      const field = child(after, 'securityPolicy')
      const was = text(child(before, 'securityPolicy'))
      if (was !== undefined && text(field) !== was)
        yield {
          field,
          message: `${target} has security policy ${show(field.value)}, before '${was}'`,
        }
      const iap = child(after, 'iap', 'enabled')
      if (child(before, 'iap', 'enabled').value === true && iap.value !== true)
        yield { field: iap, message: `${target} is no longer behind IAP` }
    }
  },
}
