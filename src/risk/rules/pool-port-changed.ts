import { child, type Field, items } from '../../lint/field.ts'
import { INFERENCE } from '../../lint/pool.ts'
import { keptOf } from '../comparison.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const poolPortChanged: RiskRule = {
  id: 'pool-port-changed',
  title: 'A pool sends requests to another port',
  reason:
    'Pods that do not listen there yet are unhealthy at once, and new network endpoint groups are made.',
  remedy: 'let the pods listen on both ports before the pool changes',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptOf(comparison, INFERENCE, 'InferencePool')) {
      const [old, now] = [portsOf(before), portsOf(after)]
      if (old !== now)
        yield { field: child(after, 'spec', 'targetPorts'), message: `ports ${now}, before ${old}` }
    }
  },
}

function portsOf(pool: Field): string {
  const ports = items(child(pool, 'spec', 'targetPorts')).map((port) =>
    Number(child(port, 'number').value),
  )
  return ports.sort((a, b) => a - b).join(', ')
}
