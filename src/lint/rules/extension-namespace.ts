import { groupBy } from '../../group-by.ts'
import { extensionManifests } from '../extension.ts'
import { child, items, show, text } from '../field.ts'
import { gatewaysOf } from '../gateway.ts'
import { namespaceOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

/** An extension reaches only Gateways of its own namespace; there is no ReferenceGrant for it. */
export const extensionNamespace: Rule = {
  id: 'extension-namespace',
  severity: 'error',
  *check(manifests) {
    const homes = groupBy(gatewaysOf(manifests), ({ name }) => name)
    for (const root of extensionManifests(manifests))
      for (const ref of items(child(root, 'spec', 'targetRefs'))) {
        const name = text(child(ref, 'name')) ?? ''
        const namespaces = (homes.get(name) ?? []).map(({ namespace }) => namespace)
        if (namespaces.length === 0 || namespaces.includes(namespaceOf(root))) continue
        yield {
          field: child(root, 'metadata', 'namespace'),
          message: `namespace ${show(namespaceOf(root))} has no Gateway '${name}'; it is in ${show(namespaces[0])}`,
          remedy: `move the extension to namespace ${show(namespaces[0])}`,
        }
      }
  },
}
