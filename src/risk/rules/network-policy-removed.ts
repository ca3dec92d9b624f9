import { removedOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const networkPolicyRemoved: RiskRule = {
  id: 'network-policy-removed',
  title: 'A NetworkPolicy is removed',
  reason: 'Pods that no other policy selects take connections from everywhere in the cluster.',
  remedy: 'replace it by one that says what is allowed',
  severity: SERIOUS,
  *check(comparison) {
    for (const field of removedOf(comparison, 'networking.k8s.io', 'NetworkPolicy'))
      yield { field, message: 'what it forbade is allowed' }
  },
}
