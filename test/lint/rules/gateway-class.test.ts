import { suite } from 'uvu'
import { gatewayClass } from '../../../src/lint/rules/gateway-class.ts'
import { extensionOf, gateway, poolRef, route, serviceRef, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const backend = 'spec.rules[0].backendRefs[0]'

const test = suite('lint rule gateway-class')

testRule(test, gatewayClass, {
  fires: [
    {
      name: 'the class of the page that does not exist',
      manifests: [gateway('gke-l7-regional-internal-managed')],
      at: ['spec.gatewayClassName'],
    },
    ...['gke-l7-global-external-managed', 'gke-l7-gxlb', 'gke-l7-global-external-managed-mc'].map(
      (className) => ({
        name: `a pool behind ${className}`,
        manifests: [gateway(className), route(poolRef)],
        at: [backend],
        says: className,
      }),
    ),
    {
      name: 'a traffic extension on the classic load balancer',
      manifests: [gateway('gke-l7-gxlb'), traffic([])],
      at: ['spec.targetRefs[0]'],
    },
    {
      name: 'a routing extension on a global load balancer',
      manifests: [
        gateway('gke-l7-global-external-managed'),
        extensionOf('GCPRoutingExtension', []),
      ],
      at: ['spec.targetRefs[0]'],
    },
    {
      name: 'an edge extension on a regional one',
      manifests: [gateway('gke-l7-rilb'), extensionOf('GCPEdgeExtension', [])],
      at: ['spec.targetRefs[0]'],
    },
  ],
  silent: [
    ...['gke-l7-regional-external-managed', 'gke-l7-rilb'].map((className) => ({
      name: `a pool and extensions behind ${className}`,
      manifests: [
        gateway(className),
        route(poolRef),
        traffic([]),
        extensionOf('GCPRoutingExtension', []),
      ],
    })),
    {
      name: 'a Service behind a global one',
      manifests: [gateway('gke-l7-global-external-managed'), route(serviceRef), traffic([])],
    },
    {
      name: 'a pool behind the Gateway of another namespace',
      manifests: [gateway('gke-l7-gxlb', { namespace: 'infra' }), route(poolRef)],
    },
  ],
})

test.run()
