import { suite } from 'uvu'
import { oneExtensionPerGateway } from '../../../src/lint/rules/one-extension-per-gateway.ts'
import { extensionOf, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule one-extension-per-gateway')

testRule(test, oneExtensionPerGateway, {
  fires: [
    {
      name: 'one for Model Armor and one for Apigee',
      manifests: [traffic([], {}, { name: 'armor' }), traffic([], {}, { name: 'apigee' })],
      at: ['spec.targetRefs[0]'],
      says: "Gateway 'inference' already has GCPTrafficExtension.v1.networking.gke.io/armor.shop",
    },
  ],
  silent: [
    { name: 'one of each kind', manifests: [traffic([]), extensionOf('GCPRoutingExtension', [])] },
    {
      name: 'Gateways of the same name in two namespaces',
      manifests: [traffic([]), traffic([], {}, { namespace: 'other' })],
    },
  ],
})

test.run()
