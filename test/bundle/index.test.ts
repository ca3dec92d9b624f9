import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { poolComponent, sharedComponents } from '../../src/bundle/index.ts'
import { structureOf } from '../../src/bundle/structure.ts'
import type { Settings } from '../../src/config/schema/index.ts'
import { UserError, userErrorsIn } from '../../src/error.ts'
import { exampleSettings } from './support/example.ts'
import { defaultRules } from './support/overlay.ts'

const test = suite('components of a release')

const models = [{ name: 'llama' }]
const on = { modelArmor: { template: {} }, apigee: { environment: 'e' } }

function source(settings: Settings) {
  return { name: 'shop', settings, ruleFiles: defaultRules() }
}

/** Every file of a release of some settings, by path. */
function release(settings: Settings): Readonly<Record<string, string>> {
  const pools = Object.entries(settings.pools).map(
    ([name, pool]) => [name, poolComponent(name, pool, source(settings))] as const,
  )
  const folders = [...sharedComponents(source(settings)).components, ...pools]
  return Object.fromEntries(
    folders.flatMap(([folder, files]) =>
      [...files].map(([file, text]) => [`${folder}/${file}`, text]),
    ),
  )
}

/** What environments may say about themselves without a release of their own. */
const VALUES: Readonly<Record<string, object>> = {
  'name and namespace of the Gateway': { gateway: { name: 'other', namespace: 'edge' } },
  'place, id and patience of Model Armor': {
    modelArmor: {
      location: 'eu',
      template: { id: 't', enforcement: 'INSPECT_ONLY', logPromptsAndResponses: true },
      timeout: '9s',
      failOpen: true,
    },
  },
  'name, environment and patience of Apigee': {
    apigee: { name: 'a', environment: 'prod', timeout: '1s', failOpen: true },
  },
  'bounds, target, timeout and logs of a pool': {
    pools: {
      llama: {
        models: [{ name: 'another', adapters: ['one'] }],
        autoscaling: { minReplicas: 1, maxReplicas: 99, target: 0.5 },
        logging: { enabled: false },
        timeoutSeconds: 10,
      },
    },
  },
}

for (const [name, settings] of Object.entries(VALUES))
  test(`do not depend on ${name}`, () => {
    const base = { pools: { llama: { models } }, ...on }
    const [own, shared] = [exampleSettings({ ...base, ...settings }), exampleSettings(base)]
    assert.equal(release(own), release(shared))
    assert.equal(structureOf(own), structureOf(shared))
  })

test('do not differ where only values do, and do where the structure does', () => {
  const base = { pools: { llama: { models } }, ...on }
  const changed = exampleSettings({ ...base, eppMetrics: 'llm-d' })
  assert.not.equal(structureOf(changed), structureOf(exampleSettings(base)))
})

test('differ by the models of a pool where an objective is measured by them', () => {
  const settings = (model: string, scrape: boolean) =>
    exampleSettings({
      pools: { llama: { models: [{ name: model }], endpointPicker: { scrape } } },
      slos: { it: { objective: 99, pools: ['llama'] } },
    })
  const [a, b] = [settings('a', false), settings('b', false)]
  assert.not.equal(release(a), release(b))
  assert.not.equal(structureOf(a), structureOf(b))
  const [c, d] = [settings('c', true), settings('d', true)]
  assert.equal(release(c), release(d))
  assert.equal(structureOf(c), structureOf(d))
})

test('are those that are on, in the order of the overlay', () => {
  const names = (settings: object) => [
    ...sharedComponents(source(exampleSettings(settings))).components.keys(),
  ]
  assert.equal(names({}), ['observability', 'log-metrics', 'alerts', 'dashboards'])
  assert.equal(names({ ...on, metricsAdapter: { enabled: true } }), [
    'traffic-extension',
    'apigee',
    'model-armor',
    'observability',
    'log-metrics',
    'alerts',
    'dashboards',
    'metrics-adapter',
  ])
  const off = { enabled: false }
  assert.equal(names({ observability: off, alerts: off, logMetrics: off }), [])
})

test('say in the component of a pool that its chart owns the policies', () => {
  const settings = exampleSettings({ pools: { chat: { models, policies: 'chart' } } })
  const { chat } = settings.pools
  if (!chat) throw new Error('no pool')
  const files = poolComponent('chat', chat, source(settings))
  assert.equal([...files.keys()].toSorted(), [
    'autoscaler.yaml',
    'kustomization.yaml',
    'pod-monitoring.yaml',
    'replacements.yaml',
  ])
  assert.match(files.get('kustomization.yaml') ?? '', "those are its Helm\n# chart's")
})

test('have none for a pool of which all is off', () => {
  const settings = exampleSettings({
    pools: { chat: { models, policies: 'chart', autoscaling: { enabled: false } } },
    observability: { enabled: false },
  })
  const { chat } = settings.pools
  if (!chat) throw new Error('no pool')
  assert.is(poolComponent('chat', chat, source(settings)).size, 0)
})

test('refuse to scale on what a model server does not export', () => {
  const settings = exampleSettings({
    pools: {
      chat: { models, modelServer: { kind: 'tgi' }, autoscaling: { source: 'model-server' } },
    },
  })
  try {
    release(settings)
    assert.unreachable('nothing was thrown')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    assert.is(error.code, 'bad-value')
    assert.match(error.message, 'pools.chat.autoscaling.metric')
    assert.match(error.hint ?? '', 'queue, running')
  }
})

test('refuse rules that Cloud Monitoring would refuse, all at once', () => {
  const text = 'groups: [{name: g, rules: [{alert: A, expr: "sum("}, {alert: B, expr: ")"}]}]'
  const settings = exampleSettings()
  const ruleFiles = [{ file: 'alerts/a.yaml', text }]
  try {
    sharedComponents({ name: 'shop', settings, ruleFiles })
    assert.unreachable('nothing was thrown')
  } catch (thrown) {
    assert.equal(
      userErrorsIn(thrown)?.map(({ code }) => code),
      ['promql-syntax', 'promql-syntax'],
    )
  }
})

test.run()
