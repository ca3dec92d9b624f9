import { suite } from 'uvu'
import { extensionChains } from '../../../src/lint/rules/extension-chains.ts'
import { extensionOf, gatewayRef, manifest, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const one = { name: 'a' }

function chained(extensionChains: readonly object[]) {
  const spec = { targetRefs: [gatewayRef], extensionChains }
  return manifest('networking.gke.io/v1', 'GCPTrafficExtension', { spec })
}

const test = suite('lint rule extension-chains')

testRule(test, extensionChains, {
  fires: [
    { name: 'no chain', manifests: [chained([])], at: ['spec.extensionChains'] },
    {
      name: 'six chains',
      manifests: [chained(Array.from({ length: 6 }, () => ({ name: 'c', extensions: [one] })))],
      at: ['spec.extensionChains'],
      says: '6 extensionChains where 1 to 5',
    },
    {
      name: 'four extensions in a chain',
      manifests: [traffic([one, one, one, one])],
      at: ['spec.extensionChains[0].extensions'],
    },
    {
      name: 'two extensions in a chain of a routing extension',
      manifests: [extensionOf('GCPRoutingExtension', [one, one])],
      at: ['spec.extensionChains[0].extensions'],
      says: '2 extensions where 1 are allowed',
    },
  ],
  silent: [
    { name: 'three extensions in a chain', manifests: [traffic([one, one, one])] },
    { name: 'one routing extension', manifests: [extensionOf('GCPRoutingExtension', [one])] },
  ],
})

test.run()
