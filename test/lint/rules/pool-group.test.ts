import { suite } from 'uvu'
import { poolGroup } from '../../../src/lint/rules/pool-group.ts'
import { manifest, policy, pool, poolRef, route } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const legacy = 'inference.networking.x-k8s.io'
const legacyRef = { ...poolRef, group: legacy }

const test = suite('lint rule pool-group')

testRule(test, poolGroup, {
  fires: [
    {
      name: 'a policy as on the page, beside a v1 pool',
      manifests: [pool(), policy('HealthCheckPolicy', {}, legacyRef)],
      says: "has no InferencePool 'llm'",
      at: ['spec.targetRef.group'],
    },
    {
      name: 'a route',
      manifests: [pool(), route(legacyRef)],
      at: ['spec.rules[0].backendRefs[0].group'],
    },
    {
      name: 'an objective',
      manifests: [
        pool(),
        manifest('llm-d.ai/v1alpha2', 'InferenceObjective', { spec: { poolRef: legacyRef } }),
      ],
      at: ['spec.poolRef.group'],
    },
    {
      name: 'the new group for an old pool',
      manifests: [pool({}, {}, `${legacy}/v1alpha2`), policy('GCPBackendPolicy', {})],
      at: ['spec.targetRef.group'],
    },
  ],
  silent: [
    { name: 'a pool that nobody knows', manifests: [policy('GCPBackendPolicy', {}, legacyRef)] },
    { name: 'v1', manifests: [pool(), policy('GCPBackendPolicy', {}), route(poolRef)] },
    {
      name: 'the old group for an old pool',
      manifests: [pool({}, {}, `${legacy}/v1alpha2`), policy('GCPBackendPolicy', {}, legacyRef)],
    },
    {
      name: 'a policy of a Service',
      manifests: [policy('GCPBackendPolicy', {}, { group: '', kind: 'Service', name: 's' })],
    },
  ],
})

test.run()
