import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { celProblem } from '../../src/lint/cel-matcher.ts'
import { formatPath, show } from '../../src/lint/field.ts'
import { findingError, lint } from '../../src/lint/lint.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { manifest, policy } from './manifests.ts'

const test = suite('lint')
const folder = join(import.meta.dirname, '../../src/lint/rules')

test('lists every rule of its folder, each with a test', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts')
  assert.equal(RULES.map(({ id }) => `${id}.ts`).sort(), files.sort())
  for (const { id } of RULES)
    assert.ok(existsSync(join(import.meta.dirname, `rules/${id}.test.ts`)), id)
})

test('finds nothing in nothing', () => assert.equal(lint([]), []))

test('survives manifests of any shape', () => {
  const shapes = [null, [], 'text', 1, 2n ** 60n, true, { a: null }, [[null]], [{ name: null }]]
  const kinds = [
    ['networking.gke.io/v1', 'GCPTrafficExtension'],
    ['networking.gke.io/v1', 'GCPBackendPolicy'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
    ['monitoring.googleapis.com/v1', 'PodMonitoring'],
    ['monitoring.cnrm.cloud.google.com/v1beta1', 'MonitoringAlertPolicy'],
    ['monitoring.cnrm.cloud.google.com/v1beta1', 'MonitoringDashboard'],
    ['logging.cnrm.cloud.google.com/v1beta1', 'LoggingLogMetric'],
    ['iam.cnrm.cloud.google.com/v1beta1', 'IAMPolicyMember'],
    ['apps/v1', 'Deployment'],
    ['inference.networking.k8s.io/v1', 'InferencePool'],
  ] as const
  const keys = ['targetRefs', 'extensionChains', 'default', 'metrics', 'endpoints', 'conditions']
  for (const [apiVersion, kind] of kinds)
    for (const shape of shapes) {
      const spec = Object.fromEntries(keys.map((key) => [key, shape]))
      for (const broken of [{ spec: shape }, { spec }, { metadata: shape }])
        assert.type(lint([{ manifest: { apiVersion, kind, ...broken } }]), 'object')
    }
  assert.type(lint([{ manifest: {} }]), 'object')
})

test('tells rule, resource, field, value, remedy and place', () => {
  const at = { file: 'policy.yaml', line: 7, col: 3 }
  const bad = policy('GCPBackendPolicy', { timeoutSec: 300, logging: { sampleRate: 2_000_000 } })
  const found = lint([{ manifest: bad, locate: () => at }])
  assert.equal(found, [
    {
      rule: 'backend-policy',
      severity: 'error',
      resource: 'GCPBackendPolicy.v1.networking.gke.io/llm.shop',
      path: 'spec.default.logging.sampleRate',
      message: '2000000 is not a whole number between 0 and 1000000',
      remedy: 'write a number from 0 to 1000000',
      at,
    },
  ])
  const error = found[0] && findingError(found[0])
  assert.is(error?.code, 'lint')
  assert.equal(error?.at, at)
  assert.match(error?.message ?? '', 'llm.shop spec.default.logging.sampleRate: 2000000')
})

test('asks for the place of the field by its path', () => {
  const asked: unknown[] = []
  const secret = manifest('v1', 'Secret', { data: { key: 'eA==' } })
  lint([{ manifest: secret, locate: (path) => void asked.push(path) }])
  assert.equal(asked, [['data', 'key']])
})

test('reports in the order of the resources', () => {
  const secret = (name: string) => ({
    manifest: manifest('v1', 'Secret', { data: { a: 'b' } }, { name }),
  })
  const role = { manifest: manifest('rbac.authorization.k8s.io/v1', 'ClusterRole') }
  const order = lint([secret('b'), role, secret('a')]).map(
    ({ rule, resource }) => `${rule} ${resource}`,
  )
  assert.equal(order, [
    'secret-content Secret.v1/b.shop',
    'cluster-scoped-namespace ClusterRole.v1.rbac.authorization.k8s.io/llm.shop',
    'secret-content Secret.v1/a.shop',
  ])
})

test('never shows what a Secret holds', () => {
  const found = lint([{ manifest: manifest('v1', 'Secret', { stringData: { key: 'hunter2' } }) }])
  assert.is(found.length, 1)
  assert.not.match(JSON.stringify(found), 'hunter2')
})

test('reads each of many resources equally often', () => {
  let reads = 0
  const counting = <T extends object>(value: T): T =>
    new Proxy(value, {
      get: (target, key) => {
        reads++
        return Reflect.get(target, key)
      },
    })
  const readsOf = (count: number) => {
    const manifests = Array.from({ length: count }, (_, i) =>
      policy(
        'GCPBackendPolicy',
        { timeoutSec: 300 },
        { group: 'inference.networking.k8s.io', kind: 'InferencePool', name: `p${i}` },
        { name: `p${i}` },
      ),
    )
    reads = 0
    assert.equal(lint(manifests.map((one) => ({ manifest: counting(one) }))), [])
    return reads / count
  }
  const few = readsOf(100)
  assert.ok(few > 0)
  assert.is(readsOf(1000), few)
})

test('finds its way through a hostile celMatcher', () => {
  assert.is(celProblem("'\\".repeat(50_000))?.found, "'")
  assert.ok(celProblem('request.'.repeat(50_000)))
  // Brackets are on the list; whether they close is for the length and the API server to say.
  assert.is(celProblem('('.repeat(100_000)), undefined)
})

test('prints paths and values', () => {
  assert.is(formatPath(['spec', 'a', 0, 'b/c', 'd.e']), "spec.a[0]['b/c']['d.e']")
  assert.is(show('a'.repeat(100)).length, 78)
  assert.is(show({ n: 2n }), '{"n":"2"}')
  assert.is(show(undefined), 'nothing')
})

test.run()
