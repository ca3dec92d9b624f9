import { child, isAbsent } from '../../lint/field.ts'
import { keptContainers, keptWorkloads } from '../pods.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

const PROBES = ['readinessProbe', 'livenessProbe', 'startupProbe'] as const

export const probeRemoved: RiskRule = {
  id: 'probe-removed',
  title: 'A container is no longer probed',
  reason:
    'Without a readiness probe it gets requests while its model still loads; without the others a stuck one stays.',
  remedy: 'keep the probe and give it more time where it is too strict',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after))
        for (const probe of PROBES)
          if (!isAbsent(child(pair.before, probe)) && isAbsent(child(pair.after, probe)))
            yield { field: pair.after, message: `container '${pair.name}' loses its ${probe}` }
  },
}
