import { child, type Field, items, text } from './field.ts'
import type { Manifests } from './manifests.ts'

/** Name of its image. */
export const ADAPTER_IMAGE = 'custom-metrics-stackdriver-adapter'

/** A container that runs the adapter of custom metrics. */
export interface AdapterContainer {
  readonly root: Field
  readonly image: Field
  /** Tag such as `v0.16.9-gke.0`; nothing for a digest alone. */
  readonly tag: string | undefined
}

/** The containers that run the metrics adapter, of all Deployments. */
export function adapterContainers({ ofKind }: Manifests): readonly AdapterContainer[] {
  return ofKind('apps', 'Deployment').flatMap((root) =>
    items(child(root, 'spec', 'template', 'spec', 'containers')).flatMap((container) => {
      const image = child(container, 'image')
      const [reference = ''] = (text(image) ?? '').split('@')
      const name = reference.slice(reference.lastIndexOf('/') + 1)
      const [repository, tag] = name.split(':')
      return repository === ADAPTER_IMAGE ? [{ root, image, tag }] : []
    }),
  )
}
