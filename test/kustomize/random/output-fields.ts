import type { Field } from './field.ts'
import type { Workspace } from './workspace.ts'
import type { YamlMap } from './yaml-text.ts'

/** Fields that decide how the output is sorted and what it says about itself. */
export const OUTPUT_FIELDS: readonly Field[] = [
  {
    feature: 'buildMetadata',
    weight: 1.5,
    make: (w) => {
      const words = w.random.some(
        ['managedByLabel', 'originAnnotations', 'transformerAnnotations', 'other'],
        0.5,
      )
      w.use(...words)
      return { buildMetadata: words }
    },
  },
  { feature: 'sortOptions', make: (w) => ({ sortOptions: sortOptions(w) }) },
  {
    feature: 'metadata of the kustomization',
    make: () => ({ metadata: { name: 'own', labels: { a: 'b' }, annotations: { c: 'd' } } }),
  },
]

function sortOptions(workspace: Workspace): YamlMap {
  const { random } = workspace
  if (random.chance(0.4)) return { order: 'fifo' }
  if (random.chance(0.3)) return { order: 'legacy' }
  workspace.use('legacySortOptions')
  const kinds = ['Deployment', 'ConfigMap', 'Custom', 'Service', 'Namespace', 'Secret'] as const
  return {
    order: 'legacy',
    legacySortOptions: { orderFirst: random.some(kinds, 0.4), orderLast: random.some(kinds, 0.3) },
  }
}
