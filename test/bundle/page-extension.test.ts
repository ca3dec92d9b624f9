import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Manifest } from '../../src/template/template.ts'
import { exampleSettings } from './support/example.ts'
import { at, manifests, ofKind, variant } from './support/manifests.ts'

/**
 * Google's page 'Customize GKE Inference Gateway configuration' has mistakes in almost every
 * manifest that it tells people to write. Here is each that the bundle could repeat about
 * Model Armor and Apigee.
 */
const test = suite("mistakes of Google's page: extension")

const everything = manifests(variant('every feature'))

const EXTENSION = ['spec', 'extensionChains', 0, 'extensions'] as const

function item(manifest: Manifest | undefined, index: number): object {
  return Object(at(manifest, ...EXTENSION, index))
}

const ALL_EVENTS = ['Headers', 'Body', 'Trailers'].flatMap((part) => [
  `Request${part}`,
  `Response${part}`,
])

// 2, 3
test('makes one extension for a Gateway, in its namespace, with both features in one chain', () => {
  const extensions = ofKind('GCPTrafficExtension', everything)
  assert.is(extensions.length, 1)
  const [extension] = extensions
  assert.is(extension?.metadata.namespace, 'gateways')
  assert.is(extension?.metadata.name, 'inference-gateway-traffic')
  assert.equal(at(extension, 'spec', 'targetRefs'), [
    { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'inference-gateway' },
  ])
  assert.is(Object(at(extension, 'spec', 'extensionChains')).length, 1)
  assert.equal(
    [at(item(extension, 0), 'name'), at(item(extension, 1), 'name')],
    ['apigee', 'model-armor'],
  )
})

// 4, 5
test('binds three roles to the whole address of the agent, none of them container.admin', () => {
  const grants = ofKind('IAMPolicyMember', manifests(exampleSettings({ modelArmor: {} })))
  assert.equal(
    grants.map(({ spec }) => at(spec, 'role')),
    [
      'roles/modelarmor.calloutUser',
      'roles/serviceusage.serviceUsageConsumer',
      'roles/modelarmor.user',
    ],
  )
  for (const { spec } of grants)
    assert.is(
      at(spec, 'member'),
      'serviceAccount:service-123456789012@gcp-sa-dep.iam.gserviceaccount.com',
    )
})

// 7
test('puts the template into the region that the extension calls', () => {
  const [template] = ofKind('ModelArmorTemplate', everything)
  const [extension] = ofKind('GCPTrafficExtension', everything)
  assert.is(at(template, 'spec', 'location'), 'us-central1')
  assert.is(
    at(item(extension, 1), 'googleAPIServiceName'),
    'modelarmor.us-central1.rep.googleapis.com',
  )
})

// 8, 10
test('names every served model, with the two keys that the service reads and no other', () => {
  const settings = exampleSettings({
    modelArmor: {},
    pools: { a: { models: [{ name: 'x', adapters: ['y'] }] }, b: { models: [{ name: 'z' }] } },
  })
  const [extension] = ofKind('GCPTrafficExtension', manifests(settings))
  const metadata = Object(at(item(extension, 0), 'metadata'))
  assert.equal(Object.keys(metadata), ['model_armor_settings'])
  const models: readonly Record<string, string>[] = JSON.parse(metadata.model_armor_settings)
  assert.equal(
    models.map(({ model }) => model),
    ['x', 'y', 'z'],
  )
  for (const model of models)
    assert.equal(Object.keys(model), [
      'model',
      'user_prompt_template_id',
      'model_response_template_id',
    ])
})

// 11
test('gives callouts more than a second, and stops traffic that nobody could check', () => {
  const [extension] = ofKind('GCPTrafficExtension', everything)
  for (const index of [0, 1]) {
    assert.is(at(item(extension, index), 'timeout'), '5s')
    assert.is(at(item(extension, index), 'failOpen'), false)
  }
})

// 12
test('does not write prompts and answers to logs unless that is asked for', () => {
  const logs = (template: object) =>
    at(
      ofKind('ModelArmorTemplate', manifests(exampleSettings({ modelArmor: { template } })))[0],
      'spec',
      'templateMetadata',
      'logSanitizeOperations',
    )
  assert.is(logs({}), false)
  assert.is(logs({ logPromptsAndResponses: true }), true)
})

// 13, 14
test('gives Apigee a list of locations with full paths', () => {
  const [backend] = ofKind('ApigeeBackendService', everything)
  assert.equal(at(backend, 'spec', 'locations'), [
    {
      name: 'us-central1',
      network: 'projects/shop-dev/global/networks/vpc',
      subnetwork: 'projects/shop-dev/regions/us-central1/subnetworks/pods',
    },
  ])
})

// 15, 16
test('sends bodies to Apigee with all events, in full duplex, when policies read them', () => {
  const [extension] = ofKind('GCPTrafficExtension', manifests(variant('Apigee with bodies alone')))
  const apigee = item(extension, 0)
  assert.equal(at(apigee, 'backendRef'), {
    group: 'apim.googleapis.com',
    kind: 'ApigeeBackendService',
    name: 'apigee',
  })
  assert.equal(Object(at(apigee, 'supportedEvents')).toSorted(), ALL_EVENTS.toSorted())
  assert.is(at(apigee, 'requestBodySendMode'), 'FullDuplexStreamed')
  assert.is(at(apigee, 'responseBodySendMode'), 'FullDuplexStreamed')
  assert.equal(at(apigee, 'metadata'), {
    'apigee-extension-processor': 'apigee',
    'apigee-request-body': 'true',
    'apigee-response-body': 'true',
  })
})

test.run()
