import { conditionsIn, generationOf, judgeConditions } from '../conditions.ts'
import { at, listAt, textAt } from '../json.ts'
import { GATEWAY_GROUP } from '../target.ts'
import { passed, type Verdict, waiting } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

export const gatewayProgrammed: ObjectCheck = {
  id: 'gateway-programmed',
  title: 'the Gateway is programmed and has an address',
  claims: isOneOf(GATEWAY_GROUP, 'Gateway'),
  comparesSpec: true,
  judge(live) {
    const verdict = judgeConditions(conditionsIn(at(live, 'status')), {
      types: ['Accepted', 'Programmed'],
      generation: generationOf(live),
      final: new Set(['InvalidParameters', 'UnsupportedAddress', 'UnsupportedClass']),
    })
    if (verdict.kind !== 'passed') return withHint(verdict, live)
    const addresses = gatewayAddresses(live)
    return addresses.length === 0
      ? waiting('Programmed, without an address yet')
      : passed(`Programmed at ${addresses.join(', ')}`)
  },
}

/** IP addresses and host names that the load balancer answers at. */
export function gatewayAddresses(live: unknown): readonly string[] {
  return listAt(live, 'status', 'addresses').flatMap((one) => textAt(one, 'value') ?? [])
}

/** GKE says what stops it in an event and in the message; without a controller there is neither. */
function withHint(verdict: Verdict, live: unknown): Verdict {
  if (conditionsIn(at(live, 'status')).length > 0) return verdict
  const className = textAt(live, 'spec', 'gatewayClassName') ?? '?'
  return {
    ...verdict,
    hint: `no controller has taken it: is there a GatewayClass '${className}', and the cluster flag --gateway-api=standard?`,
  }
}
