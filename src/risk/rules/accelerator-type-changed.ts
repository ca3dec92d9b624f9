import { child, type Field, show } from '../../lint/field.ts'
import { keptWorkloads, podSpec } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

const LABELS = [
  'cloud.google.com/gke-accelerator',
  'cloud.google.com/gke-tpu-accelerator',
  'cloud.google.com/gke-tpu-topology',
] as const

export const acceleratorTypeChanged: RiskRule = {
  id: 'accelerator-type-changed',
  title: 'Pods ask for another type of accelerator',
  reason: 'Another type has other memory and speed, and may not be there: pods stay Pending.',
  remedy: 'check stock and quota of the region, and that the model fits',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const label of LABELS) {
        const [old, field] = [labelOf(before, label), labelOf(after, label)]
        if (old.value !== field.value)
          yield { field, message: `${label} is ${show(field.value)}, before ${show(old.value)}` }
      }
  },
}

function labelOf(root: Field, label: string): Field {
  return child(podSpec(root), 'nodeSelector', label)
}
