import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import type { ExplainedDifference } from '../../src/promotion/explain.ts'
import { filesBelow } from '../../src/release/sources.ts'
import { examplesTree } from '../support/examples.ts'
import { buildStepOf, changed } from './support.ts'

const test = suite('differences between environments')

const example = examplesTree()
const text = example.read('inference-gateway.yaml') ?? ''
const folders = ['alerts', 'base', 'environments', 'overlays', 'rendered']
const paths = ['inference-gateway.yaml', ...folders.flatMap((path) => filesBelow(example, path))]
const withConfig = (config: string) => changed(example, paths, { 'inference-gateway.yaml': config })

const steps = [
  ['dev', 'staging'],
  ['staging', 'prod'],
  ['dev', 'prod'],
] as const

const show = ({ from, to, declarations }: ExplainedDifference) =>
  `${from?.value} → ${to?.value}: ${declarations.map(({ name }) => name).join(', ')}`

function find(differences: readonly ExplainedDifference[], id: RegExp, path: string) {
  return differences.filter((one) => id.test(one.id) && one.path === path).map(show)
}

for (const [from, to] of steps)
  test(`every field in which ${from} and ${to} of the example differ is declared by a line that was written`, () => {
    const { differences } = buildStepOf(example, from, to)
    assert.ok(differences.length > 100)
    const lines = text.split('\n')
    for (const { id, path, declarations } of differences) {
      assert.ok(declarations.length > 0, `${id} ${path}`)
      for (const { name, at } of declarations) {
        if (at?.file !== 'inference-gateway.yaml') continue
        const last = name.split('.').at(-1) ?? ''
        const line = lines[at.line - 1] ?? ''
        const above = lines[at.line - 2] ?? ''
        // The place of a value is its own; lists of maps stand below their key.
        assert.ok(line.includes(last) || above.includes(last), `${name}: ${line}`)
      }
    }
  })

test('names the override of a value, in the environment that has it', () => {
  const { differences } = buildStepOf(example, 'staging', 'prod')
  assert.equal(find(differences, /^HorizontalPodAutoscaler.*\/llama/, 'spec.maxReplicas'), [
    '6 → 24: environments.prod.pools.llama.autoscaling.maxReplicas',
  ])
})

test('names both environments where each says something of its own', () => {
  const { differences } = buildStepOf(example, 'staging', 'prod')
  const [labels] = differences.filter(({ path }) => /labels.resource.labels.cluster/i.test(path))
  assert.equal(
    labels?.declarations.map(({ name }) => name),
    ['environments.staging.cluster.name', 'environments.prod.cluster.name'],
  )
})

test("names the user's own patch", () => {
  const { differences } = buildStepOf(example, 'dev', 'staging')
  const spot = find(
    differences,
    /^Deployment.*llama/,
    'spec.template.spec.nodeSelector[cloud.google.com/gke-spot]',
  )
  assert.equal(spot, ['true → undefined: environments/dev/kustomization.yaml'])
})

test('names the override that shapes manifests, and what it takes away', () => {
  const config = text.replace(
    '    apigee:\n      environment: inference-prod\n',
    '    apigee:\n      environment: inference-prod\n      enabled: false\n',
  )
  assert.is.not(config, text)
  const { differences } = buildStepOf(withConfig(config), 'staging', 'prod')
  const gone = differences.filter(({ id, path }) => /^ApigeeBackend/.test(id) && path === '')
  assert.equal(
    gone.map(({ declarations }) => declarations.map(({ name }) => name)),
    [['environments.prod.apigee.enabled']],
  )
})

test('names Config Connector where an environment has none', () => {
  const config = text.replace(
    '    notificationChannels:\n      default:\n        - "2345678901234567890"\n',
    '    configConnector:\n      enabled: false\n    notificationChannels:\n      default:\n        - "2345678901234567890"\n',
  )
  assert.is.not(config, text)
  const { differences } = buildStepOf(withConfig(config), 'staging', 'prod')
  const policies = differences.filter(({ id }) => id.startsWith('MonitoringAlertPolicy'))
  assert.ok(policies.length > 0)
  for (const { path, to, declarations } of policies) {
    assert.is(path, '')
    assert.is(to, undefined)
    assert.equal(
      declarations.map(({ name }) => name),
      ['environments.prod.configConnector.enabled'],
    )
  }
})

test('refuses what differs without anybody having said so, with field and both values', () => {
  // A base that reaches out of the release reads another file in each environment.
  const kustomization = 'overlays/dev/release/base/kustomization.yaml'
  const base = example.read(kustomization) ?? ''
  const map = (value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: stray\ndata:\n  mode: ${value}\n`
  const list = 'kind: Kustomization\nresources:\n- stray.yaml\n'
  const tree = changed(example, paths, {
    [kustomization]: base.replace('resources:\n', 'resources:\n  - ../../extra\n'),
    'overlays/dev/extra/kustomization.yaml': list,
    'overlays/dev/extra/stray.yaml': map('calm'),
    'overlays/staging/extra/kustomization.yaml': list,
    'overlays/staging/extra/stray.yaml': map('wild'),
  })
  const [error, ...others] = errorsOf(() => buildStepOf(tree, 'dev', 'staging'))
  assert.is(others.length, 0)
  assert.is(error?.code, 'undeclared-difference')
  assert.is(
    error?.message,
    "'data.mode' of ConfigMap.v1/stray.chat is 'calm' in 'dev' and 'wild' in 'staging', and nothing in the config says so",
  )
  assert.is(error?.at?.file, 'overlays/staging/extra/stray.yaml')
})

function errorsOf(run: () => unknown) {
  try {
    run()
  } catch (thrown) {
    return userErrorsIn(thrown) ?? []
  }
  return []
}

test.run()
