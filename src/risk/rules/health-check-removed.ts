import { policiesByTarget } from '../policies.ts'
import { GRAVE, type RiskRule } from '../rule.ts'
import { isThere } from '../targets.ts'

export const healthCheckRemoved: RiskRule = {
  id: 'health-check-removed',
  title: 'A pool or Service loses its health check',
  reason:
    'The load balancer then asks for / on the serving port, which most model servers answer with 404: no endpoint is healthy.',
  remedy: 'keep a HealthCheckPolicy with the path of the model server',
  severity: GRAVE,
  *check({ before, after }) {
    const now = policiesByTarget(after, 'HealthCheckPolicy')
    for (const [target, [policy]] of policiesByTarget(before, 'HealthCheckPolicy'))
      if (policy && !now.has(target) && isThere(after, policy))
        yield { field: policy.ref, message: `${target} has no HealthCheckPolicy any more` }
  },
}
