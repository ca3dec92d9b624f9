import { oneExtensionPerGateway } from '../../../src/lint/rules/one-extension-per-gateway.ts'
import { extensionOf, traffic } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

ruleSuite(oneExtensionPerGateway, {
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
}).run()
