import { child, isAbsent } from '../field.ts'
import { isPool } from '../pool.ts'
import type { Rule } from '../rule.ts'

/** A policy takes over its pool with all defaults, one of which ends an answer after 30 seconds. */
export const backendPolicyTimeout: Rule = {
  id: 'backend-policy-timeout',
  severity: 'warning',
  *check({ ofKind }) {
    for (const root of ofKind('networking.gke.io', 'GCPBackendPolicy')) {
      const field = child(root, 'spec', 'default', 'timeoutSec')
      if (!isPool(child(root, 'spec', 'targetRef')) || !isAbsent(field)) continue
      yield {
        field,
        message: 'no timeoutSec: the load balancer ends every answer after 30 seconds',
        remedy: 'write the longest generation that is still wanted, such as 300',
      }
    }
  },
}
