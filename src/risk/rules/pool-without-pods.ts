import { child, type Field } from '../../lint/field.ts'
import { formatId, type Manifests, namespaceOf } from '../../lint/manifests.ts'
import { INFERENCE } from '../../lint/pool.ts'
import { workloadFinder } from '../../lint/workloads.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const poolWithoutPods: RiskRule = {
  id: 'pool-without-pods',
  title: 'A pool selects no pods any more',
  reason: 'Every request to it is answered with 503: there is no endpoint to pick.',
  remedy: 'make labels of the pods and selector of the pool meet again',
  severity: GRAVE,
  *check({ before, after }) {
    const old = poolsWithPods(before)
    const now = poolsWithPods(after)
    for (const root of after.ofKind(INFERENCE, 'InferencePool'))
      if (old.has(formatId(root)) && !now.has(formatId(root)))
        yield { field: selectorOf(root), message: 'no pod template has the labels that it selects' }
  },
}

function selectorOf(root: Field): Field {
  return child(root, 'spec', 'selector', 'matchLabels')
}

function poolsWithPods(manifests: Manifests): ReadonlySet<string> {
  const find = workloadFinder(manifests)
  const pools = manifests.ofKind(INFERENCE, 'InferencePool')
  const filled = pools.filter((pool) =>
    find(selectorOf(pool)).some(({ root }) => namespaceOf(root) === namespaceOf(pool)),
  )
  return new Set(filled.map(formatId))
}
