import { EXTENSION_KINDS, GKE_NETWORKING } from '../extension.ts'
import { child, type Field, items, text } from '../field.ts'
import { formatId, namespaceOf } from '../manifests.ts'
import type { Problem, Rule } from '../rule.ts'

/** A forwarding rule holds one extension resource of a kind: a second one is 'Conflicted'. */
export const oneExtensionPerGateway: Rule = {
  id: 'one-extension-per-gateway',
  severity: 'error',
  *check(manifests) {
    for (const kind of EXTENSION_KINDS) yield* conflicts(manifests.ofKind(GKE_NETWORKING, kind))
  },
}

function* conflicts(roots: readonly Field[]): Generator<Problem> {
  const owners = new Map<string, Field>()
  for (const root of roots)
    for (const ref of items(child(root, 'spec', 'targetRefs'))) {
      const gateway = text(child(ref, 'name')) ?? ''
      const key = `${namespaceOf(root)}/${gateway}`
      const owner = owners.get(key)
      if (owner && owner.resource !== root.resource)
        yield {
          field: ref,
          message: `Gateway '${gateway}' already has ${formatId(owner)}`,
          remedy:
            'put the extensions of both into one chain of one resource: only the first matching chain runs',
        }
      else owners.set(key, root)
    }
}
