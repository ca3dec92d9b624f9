import { GATEWAY_API } from '../../lint/gateway.ts'
import { removedOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const gatewayRemoved: RiskRule = {
  id: 'gateway-removed',
  title: 'A Gateway is removed',
  reason: 'The load balancer goes with it, and so does its address unless that is reserved.',
  remedy: 'move routes and DNS to another Gateway first',
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, GATEWAY_API, 'Gateway'))
      yield { field, message: 'the load balancer and its address will be deleted' }
  },
}
