import { policiesByTarget } from '../policies.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'
import { isThere } from '../targets.ts'

export const backendPolicyRemoved: RiskRule = {
  id: 'backend-policy-removed',
  title: 'A pool or Service loses its backend policy',
  reason: 'It falls back to a timeout of 30 seconds and no access log: long answers end in 504.',
  remedy: 'keep a policy with the timeout that generations need',
  severity: SERIOUS,
  *check({ before, after }) {
    const now = policiesByTarget(after, 'GCPBackendPolicy')
    for (const [target, [policy]] of policiesByTarget(before, 'GCPBackendPolicy'))
      if (policy && !now.has(target) && isThere(after, policy))
        yield { field: policy.ref, message: `${target} has no GCPBackendPolicy any more` }
  },
}
