import { gatewayDurationMs } from '../../lint/duration.ts'
import { child, type Field, items, number, text } from '../../lint/field.ts'
import { GATEWAY_API } from '../../lint/gateway.ts'
import { type Manifests, namespaceOf } from '../../lint/manifests.ts'
import { isPool } from '../../lint/pool.ts'
import { presentOf } from '../comparison.ts'
import { policiesByTarget, settingsOf } from '../policies.ts'
import { type Danger, type RiskRule, SERIOUS } from '../rule.ts'

export const routeTimeoutShort: RiskRule = {
  id: 'route-timeout-short',
  title: 'A route gives up before its pool does',
  reason:
    'The shorter of the two timeouts counts: generations that the pool may finish end in 504.',
  remedy: 'leave the timeout of the route away, or make it as long as that of the pool',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of presentOf(comparison, GATEWAY_API, 'HTTPRoute')) {
      const known = new Set(
        before ? shortTimeouts(before, comparison.before).map(({ message }) => message) : [],
      )
      for (const danger of shortTimeouts(after, comparison.after))
        if (!known.has(danger.message)) yield danger
    }
  },
}

function shortTimeouts(route: Field, manifests: Manifests): readonly Danger[] {
  const policies = policiesByTarget(manifests, 'GCPBackendPolicy')
  return items(child(route, 'spec', 'rules')).flatMap((rule) => {
    const field = child(rule, 'timeouts', 'request')
    const ms = gatewayDurationMs(text(field) ?? '') ?? 0
    // 0s means: no timeout at all.
    if (ms === 0) return []
    return items(child(rule, 'backendRefs'))
      .filter(isPool)
      .flatMap((ref) => {
        const name = `${text(child(ref, 'namespace')) ?? namespaceOf(route)}/${text(child(ref, 'name'))}`
        const [policy] = policies.get(`InferencePool '${name}'`) ?? []
        const seconds = policy && number(child(settingsOf(policy), 'timeoutSec'))
        return seconds !== undefined && seconds * 1000 > ms
          ? [
              {
                field,
                message: `requests to pool '${name}' end after ${text(field)}, the pool may take ${seconds} s`,
              },
            ]
          : []
      })
  })
}
