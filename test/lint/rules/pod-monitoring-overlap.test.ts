import { suite } from 'uvu'
import { podMonitoringOverlap } from '../../../src/lint/rules/pod-monitoring-overlap.ts'
import { podMonitoring } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule pod-monitoring-overlap')

testRule(test, podMonitoringOverlap, {
  fires: [
    {
      name: 'one of the chart and one of ours',
      manifests: [
        podMonitoring({ port: 8000 }),
        podMonitoring({ port: 8000, path: '/metrics' }, {}, { name: 'b' }),
      ],
      at: ['spec.endpoints[0]'],
      says: 'PodMonitoring.v1.monitoring.googleapis.com/llm.shop',
    },
  ],
  silent: [
    {
      name: 'other ports, pods or namespaces',
      manifests: [
        podMonitoring({ port: 8000 }),
        podMonitoring({ port: 8001 }),
        podMonitoring({ port: 8000 }, { selector: { matchLabels: { app: 'b' } } }),
        podMonitoring({ port: 8000 }, {}, { namespace: 'other' }),
      ],
    },
  ],
})

test.run()
