import { extensionManifests } from '../extension.ts'
import { child, items, show } from '../field.ts'
import { sizeBetween } from '../limits.ts'
import type { Rule } from '../rule.ts'

const GATEWAY_API = 'gateway.networking.k8s.io'

/** An extension attaches to 1 to 10 Gateways of its own namespace, and to nothing else. */
export const extensionTargets: Rule = {
  id: 'extension-targets',
  severity: 'error',
  *check(manifests) {
    for (const root of extensionManifests(manifests)) {
      const refs = child(root, 'spec', 'targetRefs')
      yield* sizeBetween(refs, { min: 1, max: 10, of: 'targetRefs' })
      for (const ref of items(refs)) {
        const group = child(ref, 'group')
        const kind = child(ref, 'kind')
        const namespace = child(ref, 'namespace')
        if (group.value !== GATEWAY_API)
          yield {
            field: group,
            message: `group ${show(group.value)} holds no Gateway`,
            remedy: `write '${GATEWAY_API}'`,
          }
        if (kind.value !== 'Gateway')
          yield {
            field: kind,
            message: `an extension cannot attach to ${show(kind.value)}`,
            remedy: "write 'Gateway'",
          }
        if (namespace.value !== undefined)
          yield {
            field: namespace,
            message: `targetRefs have no namespace, found ${show(namespace.value)}`,
            remedy: 'remove it and put the extension into the namespace of the Gateway',
          }
      }
    }
  },
}
