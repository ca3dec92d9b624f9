import { child, type Field, number, text } from '../../lint/field.ts'
import { kindOf, type Manifests, nameOf, namespaceOf } from '../../lint/manifests.ts'
import { acceleratorsOf, isWorkload, replicasOf, WORKLOAD_KINDS } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const acceleratorDemand: RiskRule = {
  id: 'accelerator-demand',
  title: 'The environment may use more accelerators',
  reason:
    'At its maximum it needs them all: quota and stock are limits of the region, and each costs by the hour.',
  remedy: 'compare with quota, reservations and budget',
  severity: NOTABLE,
  *check({ before, after, pairs }) {
    const [old, now] = [demandOf(before), demandOf(after)]
    const [first] = pairs.flatMap(({ after: root }) =>
      root && (isWorkload(root) || kindOf(root) === 'HorizontalPodAutoscaler') ? [root] : [],
    )
    if (now > old && first)
      yield {
        field: child(first, 'spec', isWorkload(first) ? 'replicas' : 'maxReplicas'),
        message: `up to ${now} accelerators in all, before ${old}`,
      }
  },
}

/** Accelerators of all workloads when each is as large as it may get. */
function demandOf(manifests: Manifests): number {
  const largest = new Map(
    manifests
      .ofKind('autoscaling', 'HorizontalPodAutoscaler')
      .map((root) => [targetOf(root), number(child(root, 'spec', 'maxReplicas'))]),
  )
  return WORKLOAD_KINDS.flatMap(([group, ...kinds]) => manifests.ofKind(group, ...kinds)).reduce(
    (sum, root) => sum + acceleratorsOf(root) * (largest.get(keyOf(root)) ?? replicasOf(root)),
    0,
  )
}

function targetOf(root: Field): string {
  const ref = child(root, 'spec', 'scaleTargetRef')
  return `${text(child(ref, 'kind'))}/${namespaceOf(root)}/${text(child(ref, 'name'))}`
}

function keyOf(root: Field): string {
  return `${kindOf(root)}/${namespaceOf(root)}/${nameOf(root)}`
}
