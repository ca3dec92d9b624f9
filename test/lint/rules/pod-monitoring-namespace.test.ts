import { suite } from 'uvu'
import { podMonitoringNamespace } from '../../../src/lint/rules/pod-monitoring-namespace.ts'
import { manifest, podMonitoring } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const pods = (namespace: string, labels: object = { app: 'llm', tier: 'gpu' }) =>
  manifest('apps/v1', 'Deployment', { spec: { template: { metadata: { labels } } } }, { namespace })

const test = suite('lint rule pod-monitoring-namespace')

testRule(test, podMonitoringNamespace, {
  fires: [
    {
      name: 'pods elsewhere',
      manifests: [pods('models'), podMonitoring({})],
      at: ['metadata.namespace'],
      says: "are in 'models', not in 'shop'",
    },
  ],
  silent: [
    { name: 'pods here', manifests: [pods('shop'), pods('models'), podMonitoring({})] },
    { name: 'other pods elsewhere', manifests: [pods('models', { app: 'b' }), podMonitoring({})] },
    { name: 'no pods at all', manifests: [podMonitoring({})] },
  ],
})

test.run()
