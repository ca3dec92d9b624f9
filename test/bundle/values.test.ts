import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { environmentValues, valuesManifest } from '../../src/bundle/values.ts'
import { UserError } from '../../src/error.ts'
import { exampleEnvironment, exampleSettings } from './support/example.ts'

const test = suite('environmentValues')

function values(settings: object = {}, facts: Parameters<typeof exampleEnvironment>[0] = {}) {
  return environmentValues({
    name: 'shop',
    environment: exampleEnvironment(facts),
    settings: exampleSettings(settings),
  })
}

function caught(run: () => unknown): UserError {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const models = [{ name: 'm' }]
const pool = (settings: object) => ({ pools: { chat: { models, ...settings } } })

test('begins with the facts of the environment, in the order of the file', () => {
  assert.equal(
    [...values().keys()],
    [
      'environment',
      'project-id',
      'project-number',
      'cluster-name',
      'cluster-location',
      'region',
      'network',
      'subnetwork',
      'namespace',
      'gateway-name',
      'gateway-namespace',
      'config-connector-namespace',
      'collector-namespace',
      'llama-min-replicas',
      'llama-max-replicas',
      'llama-autoscaling-target',
      'llama-timeout-seconds',
      'llama-log-sample-rate',
    ],
  )
})

test('knows where Autopilot collects metrics', () => {
  const cluster = { name: 'c', location: 'us-central1', mode: 'autopilot' } as const
  assert.is(values({}, { cluster }).get('collector-namespace'), 'gke-gmp-system')
  assert.is(values().get('collector-namespace'), 'gmp-system')
})

test('names the service agent by the number of the project, with its whole domain', () => {
  assert.is(
    values({ modelArmor: {} }).get('service-extensions-agent'),
    'serviceAccount:service-123456789012@gcp-sa-dep.iam.gserviceaccount.com',
  )
})

test('puts Model Armor into the region of the Gateway, not the zone of the cluster', () => {
  const all = values({ modelArmor: {} })
  assert.is(all.get('model-armor-location'), 'us-central1')
  assert.is(all.get('model-armor-service'), 'modelarmor.us-central1.rep.googleapis.com')
})

test('lists every model and adapter once, with full names of templates and without spaces', () => {
  const template = 'projects/shop-dev/locations/us-central1/templates/shop-dev'
  const ids = { user_prompt_template_id: template, model_response_template_id: template }
  const text = values({
    modelArmor: {},
    pools: {
      chat: { models: [{ name: 'llama', adapters: ['support', 'llama'] }] },
      code: { models: [{ name: 'support' }] },
    },
  }).get('model-armor-settings')
  assert.equal(JSON.parse(text ?? ''), [
    { model: 'llama', ...ids },
    { model: 'support', ...ids },
  ])
  assert.not.match(text ?? '', /\s/)
})

test('names a template of somebody else in its project', () => {
  const all = values({ modelArmor: { existing: { id: 'theirs', project: 'security' } } })
  assert.is(all.get('model-armor-template-id'), 'theirs')
  assert.is(all.get('model-armor-template-project'), 'security')
  assert.match(
    all.get('model-armor-settings') ?? '',
    '"projects/security/locations/us-central1/templates/theirs"',
  )
})

test('refuses more models than the load balancer can be told', () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ name: `model-${i}` }))
  const error = caught(() => values({ modelArmor: {}, pools: { chat: { models: many } } }))
  assert.is(error.code, 'bad-value')
  assert.match(error.message, /9 models of environment 'dev' need 1\d\d\d characters/)
  assert.not.throws(() => values({ pools: { chat: { models: many } } }))
})

test('fills the metadata up to its last character', () => {
  const withName = (length: number) =>
    values({ modelArmor: {}, pools: { chat: { models: [{ name: 'm'.repeat(length) }] } } })
  const room = 1023 - (withName(1).get('model-armor-settings') ?? '').length + 1
  assert.is(withName(room).get('model-armor-settings')?.length, 1023)
  assert.is(caught(() => withName(room + 1)).code, 'bad-value')
})

test('refuses a model with a character that the load balancer does not take', () => {
  for (const name of ['llama@v1', 'a#b', 'a\\b', 'modèle']) {
    const error = caught(() => values({ modelArmor: {}, pools: { chat: { models: [{ name }] } } }))
    assert.is(error.code, 'bad-value')
    assert.ok(error.message.includes(name), name)
  }
})

test('writes shares as quantities and counts of requests as they are', () => {
  const target = (autoscaling: object) =>
    values(pool({ autoscaling })).get('chat-autoscaling-target')
  assert.is(target({}), '700m')
  assert.is(target({ target: 0.85 }), '850m')
  assert.is(target({ metric: 'queue' }), '5')
  assert.is(target({ metric: 'queue', target: 2.5 }), '2500m')
})

test('counts access logs in millionths; none of them where they are off', () => {
  const rate = (logging: object) => values(pool({ logging })).get('chat-log-sample-rate')
  assert.is(rate({}), '1000000')
  assert.is(rate({ samplePercent: 12.5 }), '125000')
  assert.is(rate({ samplePercent: 0.0001 }), '1')
  assert.is(rate({ enabled: false }), '0')
})

test('has no values for what is off', () => {
  const off = values({ ...pool({ autoscaling: { enabled: false }, policies: 'chart' }) })
  assert.equal(
    [...off.keys()].filter((key) => /^(chat|apigee|model-armor|adapter)/.test(key)),
    [],
  )
})

test('names the adapter by number and id of the project', () => {
  assert.is(
    values({ metricsAdapter: { enabled: true } }).get('adapter-principal'),
    'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/shop-dev.svc.id.goog/subject/ns/custom-metrics/sa/custom-metrics-stackdriver-adapter',
  )
})

test('is a ConfigMap of texts that no cluster sees', () => {
  const all = values({ modelArmor: {}, apigee: { environment: 'e' } })
  const manifest = parse(valuesManifest(all))
  assert.equal(manifest.data, Object.fromEntries(all))
  assert.is(manifest.metadata.annotations['config.kubernetes.io/local-config'], 'true')
})

test('says above each value what it is for, where that is known', () => {
  const text = valuesManifest(
    new Map([
      ['a', '1'],
      ['b', 'x'],
    ]),
    new Map([['a', 'One.']]),
  )
  assert.ok(text.endsWith("data:\n  # One.\n  a: '1'\n  b: x\n"))
})

test.run()
