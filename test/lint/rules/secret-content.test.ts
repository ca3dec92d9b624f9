import { suite } from 'uvu'
import { secretContent } from '../../../src/lint/rules/secret-content.ts'
import { manifest } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const channel = (authToken: object) =>
  manifest('monitoring.cnrm.cloud.google.com/v1beta1', 'MonitoringNotificationChannel', {
    spec: { type: 'slack', sensitiveLabels: { authToken } },
  })

const test = suite('lint rule secret-content')

testRule(test, secretContent, {
  fires: [
    {
      name: 'a Secret with data',
      manifests: [manifest('v1', 'Secret', { data: { key: 'cGFzc3dvcmQ=' } })],
      at: ['data.key'],
      says: "'key' would be committed",
    },
    {
      name: 'a Secret with text',
      manifests: [manifest('v1', 'Secret', { stringData: { a: 'b', c: 'd' } })],
      at: ['stringData.a', 'stringData.c'],
    },
    {
      name: 'the token of a channel',
      manifests: [channel({ value: 'xoxb' })],
      at: ['spec.sensitiveLabels.authToken.value'],
    },
  ],
  silent: [
    {
      name: 'a key without a value',
      manifests: [manifest('v1', 'Secret', { stringData: { a: '' } })],
    },
    {
      name: 'a token that the cluster fills',
      manifests: [manifest('v1', 'Secret', { type: 'kubernetes.io/service-account-token' })],
    },
    {
      name: 'a reference',
      manifests: [channel({ valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } })],
    },
  ],
})

test.run()
