import { suite } from 'uvu'
import { extensionNamespace } from '../../../src/lint/rules/extension-namespace.ts'
import { gateway, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule extension-namespace')

testRule(test, extensionNamespace, {
  fires: [
    {
      name: 'another namespace than the Gateway',
      manifests: [gateway('gke-l7-rilb', { namespace: 'infra' }), traffic([])],
      at: ['metadata.namespace'],
      says: "it is in 'infra'",
    },
    {
      name: 'none at all',
      manifests: [gateway('gke-l7-rilb'), traffic([], {}, { namespace: undefined })],
      at: ['metadata.namespace'],
    },
    {
      name: 'a Gateway that only the config knows',
      manifests: [traffic([])],
      context: { gateway: { name: 'inference', namespace: 'infra', className: 'gke-l7-rilb' } },
      at: ['metadata.namespace'],
    },
  ],
  silent: [
    { name: 'the same namespace', manifests: [gateway('gke-l7-rilb'), traffic([])] },
    { name: 'a Gateway that nobody knows', manifests: [traffic([])] },
    {
      name: 'one of two namespaces',
      manifests: [
        gateway('gke-l7-rilb'),
        gateway('gke-l7-rilb', { namespace: 'infra' }),
        traffic([]),
      ],
    },
  ],
})

test.run()
