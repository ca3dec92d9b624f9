import { suite } from 'uvu'
import { podMonitoringAuth } from '../../../src/lint/rules/pod-monitoring-auth.ts'
import { podMonitoring } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const credentials = { secret: { name: 's', key: 'token' } }

const test = suite('lint rule pod-monitoring-auth')

testRule(test, podMonitoringAuth, {
  fires: [
    {
      name: 'two ways',
      manifests: [podMonitoring({ authorization: { credentials }, basicAuth: {} })],
      at: ['spec.endpoints[0]'],
      says: 'authorization and basicAuth',
    },
    {
      name: 'without indentation, as in the documentation',
      manifests: [podMonitoring({ authorization: null, type: 'Bearer', credentials })],
      at: ['spec.endpoints[0].type', 'spec.endpoints[0].credentials'],
    },
    {
      name: 'a secret of another namespace',
      manifests: [
        podMonitoring({
          authorization: { credentials: { secret: { name: 's', namespace: 'n' } } },
        }),
      ],
      at: ['spec.endpoints[0].authorization.credentials.secret.namespace'],
    },
  ],
  silent: [
    {
      name: 'one way',
      manifests: [podMonitoring({ authorization: { type: 'Bearer', credentials } })],
    },
    { name: 'none', manifests: [podMonitoring({})] },
  ],
})

test.run()
