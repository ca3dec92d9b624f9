import { formatId } from '../../lint/manifests.ts'
import { policiesByTarget } from '../policies.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

const KINDS = [
  'GCPBackendPolicy',
  'HealthCheckPolicy',
  'GCPTrafficDistributionPolicy',
  'GCPGatewayPolicy',
] as const

export const policySecond: RiskRule = {
  id: 'policy-second',
  title: 'A target gets a second policy of one kind',
  reason: 'Policies do not merge: one of the two is Conflicted, and which one is not said.',
  remedy: 'put the settings of both into one',
  severity: GRAVE,
  *check({ before, after }) {
    for (const kind of KINDS) {
      const old = policiesByTarget(before, kind)
      for (const [target, policies] of policiesByTarget(after, kind)) {
        const [first, second] = policies
        if (first && second && (old.get(target)?.length ?? 0) < policies.length)
          yield { field: second.ref, message: `${target} already has ${formatId(first.root)}` }
      }
    }
  },
}
