import { suite } from 'uvu'
import { podMonitoringSecret } from '../../../src/lint/rules/pod-monitoring-secret.ts'
import { manifest, podMonitoring } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const monitoring = podMonitoring({
  authorization: { credentials: { secret: { name: 'reader', key: 'token' } } },
})
const secret = (name: string, account: string) =>
  manifest(
    'v1',
    'Secret',
    { type: 'kubernetes.io/service-account-token' },
    { name, annotations: { 'kubernetes.io/service-account.name': account } },
  )
const account = (name: string) => manifest('v1', 'ServiceAccount', {}, { name })

const test = suite('lint rule pod-monitoring-secret')

testRule(test, podMonitoringSecret, {
  fires: [
    {
      name: 'a suffix that only the Secret got',
      manifests: [monitoring, secret('reader-dev', 'reader'), account('reader')],
      at: ['spec.endpoints[0].authorization.credentials.secret.name'],
      says: "Secret 'reader'",
    },
    {
      name: 'a suffix that only the account got',
      manifests: [monitoring, secret('reader', 'reader'), account('reader-dev')],
      at: ["metadata.annotations['kubernetes.io/service-account.name']"],
      says: "ServiceAccount 'reader'",
    },
  ],
  silent: [
    {
      name: 'names that fit',
      manifests: [monitoring, secret('reader', 'reader'), account('reader')],
    },
    { name: 'no sign-in', manifests: [podMonitoring({ port: 1 })] },
  ],
})

test.run()
