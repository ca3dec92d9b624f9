import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { policies } from '../../src/commands/policies.ts'
import { policiesOfEnvironment } from '../../src/commands/policies-of-environment.ts'
import { userErrorsIn } from '../../src/error.ts'
import { MINIMAL } from '../config/config-text.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'

const test = suite('policiesOfEnvironment')

const isWithoutSchemas = skipWithoutSchemas('policiesOfEnvironment')

const CONFIG = `${MINIMAL}    notificationChannels:
      default: ["1"]
      critical: ["2"]
alerts:
  scope: [cluster, namespace]
  severities: {sev1: critical}
  externalUrl: https://prometheus.example
  runbookUrl: https://runbooks.example/
  files: rules
eppMetrics: llm-d
`
const RULES = `groups:
- name: g
  rules:
  - record: job:up:sum
    expr: sum by (job) (up)
  - alert: A
    expr: inference_pool_ready_pods == 0 or job:up:sum == 0
    labels: {severity: sev1}
    annotations: {dashboard: "{{ $externalURL }}/graph"}
`
const inDev = (text: string) => policiesOfEnvironment({ file: 'c.yaml', text }, 'dev')
const converted = (format: 'api' | 'kcc' | 'rules') =>
  policies({ ...inDev(CONFIG).request, format, files: [{ file: 'r.yaml', text: RULES }] })

test('policies are those of the environment', () => {
  const { stdout, warnings, errors } = converted('api')
  const [policy] = JSON.parse(stdout)
  assert.equal(errors, [])
  assert.is(policy.displayName, 'dev/g/A')
  assert.is(policy.severity, 'CRITICAL')
  assert.equal(policy.notificationChannels, ['projects/chat-dev/notificationChannels/2'])
  assert.equal(policy.documentation.links, [
    { displayName: 'Runbook', url: 'https://runbooks.example/A' },
    { displayName: 'Dashboard', url: 'https://prometheus.example/graph' },
  ])
  assert.is(
    policy.conditions[0].conditionPrometheusQueryLanguage.query,
    'inference_pool_ready_pods{cluster="one",namespace="chat"} == 0 or job:up:sum{cluster="one",namespace="chat"} == 0',
  )
  // The router of llm-d, the recorded name, the recording rule.
  assert.equal(
    warnings.map(({ code }) => code),
    ['unknown-metric', 'bad-rule', 'lost-field'],
  )
})

test('manifests of Config Connector have project, namespace and channels', () => {
  const { stdout } = converted('kcc')
  assert.match(stdout, 'cnrm.cloud.google.com/project-id: chat-dev')
  assert.match(stdout, '- external: projects/chat-dev/notificationChannels/2')
  assert.match(
    stdout,
    /kind: MonitoringAlertPolicy\nmetadata:\n {2}name: chat-g-a\n {2}namespace: chat/,
  )
})

test('Rules are limited by the collector, wider kinds by their queries', () => {
  const expressions = (rulesKind: 'Rules' | 'ClusterRules' | 'GlobalRules') => {
    const request = { ...inDev(CONFIG).request, rulesKind, format: 'rules' as const }
    const { stdout } = policies({ ...request, files: [{ file: 'r.yaml', text: RULES }] })
    if (!isWithoutSchemas)
      for (const document of parseAllDocuments(stdout))
        assert.equal(validateManifest(document.toJS()), { kind: 'valid' })
    return [/^ {2}namespace: \S+/m.test(stdout), /expr: (sum.*)/.exec(stdout)?.[1]]
  }
  assert.equal(expressions('Rules'), [true, 'sum by (job) (up)'])
  assert.equal(expressions('ClusterRules'), [false, 'sum by (job) (up{namespace="chat"})'])
  assert.equal(expressions('GlobalRules'), [
    false,
    'sum by (job) (up{cluster="one",namespace="chat"})',
  ])
})

test('knows the folder of the rule files', () => assert.is(inDev(CONFIG).ruleFolder, 'rules'))

test('mistakes of the config are told', () => {
  const codes = (run: () => unknown) => {
    try {
      run()
    } catch (thrown) {
      return userErrorsIn(thrown)?.map(({ code, at }) => `${at?.line} ${code}`)
    }
    return []
  }
  assert.equal(
    codes(() => inDev(CONFIG.replace('llm-d', 'llmd'))),
    ['26 bad-value'],
  )
  assert.equal(
    codes(() => policiesOfEnvironment({ file: 'c.yaml', text: CONFIG }, 'prod')),
    ['8 unknown-environment'],
  )
})

test.run()
