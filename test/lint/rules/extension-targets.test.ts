import { suite } from 'uvu'
import { extensionTargets } from '../../../src/lint/rules/extension-targets.ts'
import { extensionOf, gatewayRef, manifest, serviceRef, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

function targeting(...targetRefs: readonly object[]) {
  return manifest('networking.gke.io/v1', 'GCPTrafficExtension', { spec: { targetRefs } })
}

const test = suite('lint rule extension-targets')

testRule(test, extensionTargets, {
  fires: [
    { name: 'no target at all', manifests: [targeting()], at: ['spec.targetRefs'] },
    {
      name: 'a Service as target',
      manifests: [targeting(serviceRef)],
      at: ['spec.targetRefs[0].group', 'spec.targetRefs[0].kind'],
    },
    {
      name: 'a namespace in the reference',
      manifests: [targeting({ ...gatewayRef, namespace: 'infra' })],
      at: ['spec.targetRefs[0].namespace'],
      says: "found 'infra'",
    },
    {
      name: 'eleven Gateways',
      manifests: [
        targeting(...Array.from({ length: 11 }, (_, i) => ({ ...gatewayRef, name: `g${i}` }))),
      ],
      at: ['spec.targetRefs'],
      says: '11 targetRefs',
    },
  ],
  silent: [
    { name: 'one Gateway', manifests: [traffic([]), extensionOf('GCPRoutingExtension', [])] },
    { name: 'no extension', manifests: [manifest('v1', 'Service')] },
  ],
})

test.run()
