import { autoscalerMetrics, quantityOf } from '../../lint/autoscaler.ts'
import { child, type Field, show } from '../../lint/field.ts'
import { formatId, type Manifests } from '../../lint/manifests.ts'
import { QUIET, type RiskRule } from '../rule.ts'

export const autoscalerTargetRaised: RiskRule = {
  id: 'autoscaler-target-raised',
  title: 'An autoscaler reacts later',
  reason:
    'A higher target means fuller replicas before another one starts, and starting takes minutes.',
  remedy: 'compare with latency at that load',
  severity: QUIET,
  *check({ before, after }) {
    const old = targets(before)
    for (const [key, field] of targets(after)) {
      const was = old.get(key)
      const [from, to] = [quantityOf(was?.value), quantityOf(field.value)]
      if (from !== undefined && to !== undefined && to > from)
        yield { field, message: `the target goes from ${show(was?.value)} to ${show(field.value)}` }
    }
  },
}

/** Targets by autoscaler and metric. */
function targets(manifests: Manifests): ReadonlyMap<string, Field> {
  return new Map(
    autoscalerMetrics(manifests).flatMap(({ root, source, name }) =>
      ['value', 'averageValue'].map(
        (key) =>
          [`${formatId(root)} ${String(name.value)} ${key}`, child(source, 'target', key)] as const,
      ),
    ),
  )
}
