import { suite } from 'uvu'
import { podMonitoringEndpoints } from '../../../src/lint/rules/pod-monitoring-endpoints.ts'
import { podMonitoring } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const at = (...keys: readonly string[]) => keys.map((key) => `spec.endpoints[0].${key}`)

const test = suite('lint rule pod-monitoring-endpoints')

testRule(test, podMonitoringEndpoints, {
  fires: [
    {
      name: 'no endpoint',
      manifests: [podMonitoring({}, { endpoints: [] })],
      at: ['spec.endpoints'],
    },
    {
      name: 'neither port nor interval',
      manifests: [podMonitoring({})],
      at: at('port', 'interval'),
    },
    {
      name: 'an interval without unit',
      manifests: [podMonitoring({ port: 1, interval: '15' })],
      at: at('interval'),
    },
    {
      name: 'a timeout that is longer',
      manifests: [podMonitoring({ port: 1, interval: '15s', timeout: '1m' })],
      at: at('timeout'),
      says: "'1m' is longer than the interval '15s'",
    },
    {
      name: 'a timeout that is none',
      manifests: [podMonitoring({ port: 1, interval: '15s', timeout: 'x' })],
      at: at('timeout'),
    },
  ],
  silent: [
    {
      name: 'a port every fifteen seconds',
      manifests: [
        podMonitoring({ port: 'metrics', interval: '15s' }),
        podMonitoring({ port: 1, interval: '1m', timeout: '30s' }),
      ],
    },
  ],
})

test.run()
