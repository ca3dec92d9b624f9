import { chainsOf, extensionManifests } from '../extension.ts'
import { child } from '../field.ts'
import { sizeBetween } from '../limits.ts'
import { kindOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

/** 1 to 5 chains with 1 to 3 extensions; routing and edge extensions have one in each chain. */
export const extensionChains: Rule = {
  id: 'extension-chains',
  severity: 'error',
  *check(manifests) {
    for (const root of extensionManifests(manifests)) {
      const max = kindOf(root) === 'GCPTrafficExtension' ? 3 : 1
      const chains = child(root, 'spec', 'extensionChains')
      yield* sizeBetween(chains, { min: 1, max: 5, of: 'extensionChains' })
      for (const chain of chainsOf(root))
        yield* sizeBetween(child(chain, 'extensions'), { min: 1, max, of: 'extensions' })
    }
  },
}
