import { child, text } from '../lint/field.ts'
import { type Manifests, namespaceOf } from '../lint/manifests.ts'
import type { AttachedPolicy } from './policies.ts'

/** Whether what a policy was attached to is still among the manifests. */
export function isThere(manifests: Manifests, { root, ref }: AttachedPolicy): boolean {
  const [group = '', kind = '', name = ''] = ['group', 'kind', 'name'].map((key) =>
    text(child(ref, key)),
  )
  const namespace = text(child(ref, 'namespace')) ?? namespaceOf(root)
  return manifests.named(group, kind, name).some((target) => namespaceOf(target) === namespace)
}
