import { child, type Field, text } from '../../lint/field.ts'
import { groupOf, kindOf, type Manifests, nameOf, namespaceOf } from '../../lint/manifests.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const autoscalerTargetMissing: RiskRule = {
  id: 'autoscaler-target-missing',
  title: 'An autoscaler loses what it scales',
  reason:
    'It reports FailedGetScale and scales nothing; what took the place of its target stays at its size.',
  remedy: 'point scaleTargetRef at the workload by its new kind and name',
  severity: GRAVE,
  *check({ before, after }) {
    const [old, now] = [workloads(before), workloads(after)]
    for (const root of after.ofKind('autoscaling', 'HorizontalPodAutoscaler')) {
      const field = child(root, 'spec', 'scaleTargetRef')
      const target = targetOf(root, field)
      const kept = before.named('autoscaling', 'HorizontalPodAutoscaler', nameOf(root))
      const wasThere = kept.some((one) =>
        old.has(targetOf(one, child(one, 'spec', 'scaleTargetRef'))),
      )
      if (wasThere && !now.has(target))
        yield {
          field,
          message: `there is no ${text(child(field, 'kind'))} '${text(child(field, 'name'))}' any more`,
        }
    }
  },
}

function targetOf(root: Field, ref: Field): string {
  const group = (text(child(ref, 'apiVersion')) ?? '').replace(/\/?[^/]*$/, '')
  return `${group}/${text(child(ref, 'kind'))}/${namespaceOf(root)}/${text(child(ref, 'name'))}`
}

function workloads({ all }: Manifests): ReadonlySet<string> {
  return new Set(
    all.map((root) => `${groupOf(root)}/${kindOf(root)}/${namespaceOf(root)}/${nameOf(root)}`),
  )
}
