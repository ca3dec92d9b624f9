import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { type OverrideSources, overrideFiles } from '../../src/release/overrides.ts'
import { renderedManifest } from '../../src/release/rendered-manifest.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { emitYaml } from '../../src/yaml/emit.ts'
import type { JsonValue } from '../../src/yaml/node.ts'

const test = suite('overrideFiles')

const nobody = { default: [], critical: [], error: [], warning: [], byLabel: [] }

const policy = (name: string, severity?: string): JsonValue => ({
  apiVersion: 'monitoring.cnrm.cloud.google.com/v1beta1',
  kind: 'MonitoringAlertPolicy',
  metadata: {
    name,
    namespace: 'cnrm',
    labels: { 'app.kubernetes.io/part-of': 'inference-gateway', ...(severity && { severity }) },
  },
  spec: { displayName: name },
})

const scaler = (spec: JsonValue): JsonValue => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'a.b', namespace: 'shop' },
  spec,
})

const SCALER = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', spec: { x: 1 } }

const idOf = (json: JsonValue) =>
  build(memoryTree(treeOf([json], new Map())), '')
    .resources.map(({ root }) => renderedManifest(root).id)
    .join()

function treeOf(shared: readonly JsonValue[], overrides: ReadonlyMap<string, string>) {
  const kustomization = `resources: [all.yaml]\n${overrides.size > 0 ? 'components: [overrides]\n' : ''}`
  return new Map([
    ['kustomization.yaml', kustomization],
    ['all.yaml', shared.map(emitYaml).join('---\n')],
    ...[...overrides].map(([path, text]) => [`overrides/${path}`, text] as const),
  ])
}

const byId = (manifests: readonly JsonValue[]) =>
  new Map(manifests.map((json) => [idOf(json), json]))

/** What the overrides make of the shared manifests, built by the engine. */
function applied(
  shared: readonly JsonValue[],
  own: readonly JsonValue[],
  more: Partial<OverrideSources> = {},
): string {
  const sources = {
    shared: byId(shared),
    own: byId(own),
    notificationChannels: nobody,
    configConnector: true,
  }
  const files = overrideFiles({ ...sources, ...more })
  return emitResources(build(memoryTree(treeOf(shared, files)), '').resources)
}

const built = (manifests: readonly JsonValue[]) =>
  emitResources(build(memoryTree(treeOf(manifests, new Map())), '').resources)

test('is nothing where the environment only differs by values', () => {
  const same = byId([scaler({ maxReplicas: 2 })])
  const sources = { shared: same, own: same, notificationChannels: nobody, configConnector: true }
  assert.is(overrideFiles(sources).size, 0)
})

test('changes, adds and removes fields; lists are replaced as a whole', () => {
  const shared = [scaler({ keep: 1, change: 'a', remove: true, list: [1, 2, 3], 'with/slash~': 1 })]
  const own = [scaler({ keep: 1, change: 'b', add: { deep: [] }, list: [3], 'with/slash~': 2 })]
  assert.is(applied(shared, own), built(own))
})

test('adds and removes whole resources', () => {
  const shared = [scaler({ x: 1 }), policy('old')]
  const own = [scaler({ x: 1 }), policy('new')]
  assert.is(applied(shared, own), built(own))
})

test('touches no resource whose name only looks alike', () => {
  const other = { ...SCALER, metadata: { name: 'axb', namespace: 'shop' } }
  const shared = [scaler({ x: 1 }), other]
  const own = [scaler({ x: 2 }), other]
  assert.is(applied(shared, own), built(own))
})

test('tells the channels of a severity, and the default ones everybody else', () => {
  const policies = [policy('a', 'critical'), policy('b', 'warning'), policy('c')]
  const notificationChannels = {
    ...nobody,
    default: ['one'],
    critical: ['one', 'two'],
    error: ['one'],
    warning: [],
  }
  const text = applied(policies, policies, { notificationChannels })
  const channels = Object.fromEntries(
    text
      .split('---\n')
      .map((document) => [
        /displayName: (\w)/.exec(document)?.[1],
        [...document.matchAll(/external: (\w+)/g)].map(([, name]) => name),
      ]),
  )
  assert.equal(channels, { a: ['one', 'two'], b: [], c: ['one'] })
})

test('leaves a policy alone that names channels itself', () => {
  const own = { ...Object(policy('own', 'critical')) }
  own.metadata.labels['inference-gateway/notification-channels'] = 'own'
  own.spec = { notificationChannels: [{ external: 'mine' }] }
  const notificationChannels = { ...nobody, default: ['one'], critical: ['two'] }
  const text = applied([own, policy('other', 'critical')], [], {
    shared: new Map(),
    notificationChannels,
    hasOwnChannels: true,
  })
  assert.equal([...text.matchAll(/external: (.*)/g)].map(([, name]) => name).sort(), [
    'mine',
    'two',
  ])
})

test('tells the channels of its labels before those of its severity, and the last that fits', () => {
  const labelled = (name: string, labels: Record<string, string>): JsonValue => {
    const { metadata, ...rest } = Object(policy(name, 'critical'))
    return { ...rest, metadata: { ...metadata, labels: { ...metadata.labels, ...labels } } }
  }
  const policies = [
    labelled('a', { team: 'ml' }),
    labelled('b', { team: 'ml', tier: 'gold' }),
    labelled('c', { team: 'web' }),
  ]
  const text = applied(policies, policies, {
    notificationChannels: {
      ...nobody,
      default: ['one'],
      critical: ['two'],
      byLabel: [
        { labels: { team: 'ml' }, channels: ['ml'] },
        { labels: { tier: 'gold', severity: 'critical' }, channels: ['gold'] },
      ],
    },
  })
  assert.equal(
    [...text.matchAll(/external: (\w+)/g)].map(([, name]) => name),
    ['ml', 'gold', 'two'],
  )
})

test('leaves policies of the user alone', () => {
  const foreign = {
    apiVersion: 'monitoring.cnrm.cloud.google.com/v1beta1',
    kind: 'MonitoringAlertPolicy',
    metadata: { name: 'mine', namespace: 'cnrm' },
    spec: {},
  }
  const notificationChannels = {
    default: ['one'],
    critical: ['one'],
    error: ['one'],
    warning: ['one'],
    byLabel: [],
  }
  assert.not.match(applied([foreign], [foreign], { notificationChannels }), 'one')
})

test('takes every resource of Config Connector out where it does not run', () => {
  const text = applied([policy('a'), scaler({})], [policy('a'), scaler({})], {
    configConnector: false,
  })
  assert.is(text, built([scaler({})]))
})

test.run()
