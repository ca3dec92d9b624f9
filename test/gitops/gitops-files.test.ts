import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { GitOps } from '../../src/config/schema/delivery.ts'
import { gitOpsFiles, gitOpsPaths } from '../../src/gitops/gitops-files.ts'
import type { SyncedResource, SyncTarget } from '../../src/gitops/sync-target.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'

const test = suite('gitOpsFiles')

const resource = (group: string, kind: string, namespace?: string): SyncedResource => ({
  file: `${kind.toLowerCase()}-x.yaml`,
  group,
  kind,
  name: 'x',
  namespace,
})

const target: SyncTarget = {
  name: 'chat',
  environment: 'prod',
  repository: 'https://github.com/shop/gateway.git',
  branch: 'main',
  cluster: 'prod-1',
  namespace: 'inference',
  sync: 'rendered',
  resources: [
    resource('serviceusage.cnrm.cloud.google.com', 'Service', 'cnrm'),
    resource('iam.cnrm.cloud.google.com', 'IAMPolicyMember', 'cnrm'),
    resource('modelarmor.cnrm.cloud.google.com', 'ModelArmorTemplate', 'cnrm'),
    resource('networking.gke.io', 'GCPTrafficExtension', 'inference'),
    resource('autoscaling', 'HorizontalPodAutoscaler', 'inference'),
    resource('rbac.authorization.k8s.io', 'ClusterRole'),
    resource('monitoring.cnrm.cloud.google.com', 'MonitoringAlertPolicy', 'cnrm'),
  ],
}

interface Loaded {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec: Readonly<Record<string, unknown>>
}

const load = (text: string | undefined): readonly Loaded[] =>
  parseAllDocuments(text ?? '').map((document) => document.toJS())

const filesFor = (engine: string, changes: Partial<SyncTarget> = {}) =>
  gitOpsFiles({ ...target, ...changes }, GitOps.parse({ engine }))

test('gives each engine its own files and both engines both', () => {
  const folders = (engine: string) => [
    ...new Set([...filesFor(engine).keys()].map((path) => path.split('/')[1])),
  ]
  assert.equal(folders('argocd'), ['argocd'])
  assert.equal(folders('flux'), ['flux'])
  assert.equal(folders('both'), ['argocd', 'flux'])
  assert.equal(folders('none'), [])
})

test('owns every path that it writes for an environment', () => {
  const owned = gitOpsPaths('prod')
  const shared = 'gitops/argocd/health/argocd-cm.yaml'
  for (const path of filesFor('both').keys())
    assert.ok(path === shared || owned.some((place) => path.startsWith(place)), path)
})

test('lets Argo CD sync only what is rendered, where it is rendered', () => {
  const [project, application] = load(filesFor('argocd').get('gitops/argocd/prod.yaml'))
  assert.equal(project?.spec.destinations, [
    { namespace: 'cnrm', name: 'prod-1' },
    { namespace: 'inference', name: 'prod-1' },
  ])
  assert.equal(project?.spec.clusterResourceWhitelist, [
    { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
  ])
  assert.equal(application?.spec.project, 'chat-prod')
})

test('leaves the number of replicas to the autoscaler', () => {
  const [, application] = load(filesFor('argocd').get('gitops/argocd/prod.yaml'))
  assert.match(JSON.stringify(application?.spec.ignoreDifferences), '/spec/replicas')
  const without = target.resources.filter(({ kind }) => kind !== 'HorizontalPodAutoscaler')
  const files = filesFor('argocd', { resources: without })
  assert.is(load(files.get('gitops/argocd/prod.yaml'))[1]?.spec.ignoreDifferences, undefined)
})

test('takes a project that exists already and an API server by its URL', () => {
  const settings = GitOps.parse({
    engine: 'argocd',
    argocd: { project: 'platform', destinations: { prod: 'https://10.0.0.1' } },
  })
  const objects = load(gitOpsFiles(target, settings).get('gitops/argocd/prod.yaml'))
  assert.equal(
    objects.map(({ kind }) => kind),
    ['Application'],
  )
  assert.equal(objects[0]?.spec.destination, { namespace: 'inference', server: 'https://10.0.0.1' })
})

test('puts each manifest into exactly one layer of Flux', () => {
  const files = filesFor('flux')
  const listed = [...files]
    .filter(([path]) => path.endsWith('/kustomization.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).flatMap((document) => document.toJS().resources))
  assert.equal(
    listed.toSorted(),
    target.resources.map(({ file }) => `../../../../rendered/prod/${file}`).toSorted(),
  )
})

test('makes services and IAM come first, and nothing wait for alert policies', () => {
  const [, ...layers] = load(filesFor('flux').get('gitops/flux/prod.yaml'))
  const depends = Object.fromEntries(
    layers.map(({ metadata, spec }) => [metadata.name, spec.dependsOn]),
  )
  assert.equal(depends, {
    'chat-prod-prerequisites': undefined,
    'chat-prod-model-armor': [{ name: 'chat-prod-prerequisites' }],
    'chat-prod-gateway': [{ name: 'chat-prod-prerequisites' }, { name: 'chat-prod-model-armor' }],
    'chat-prod-policies': [{ name: 'chat-prod-prerequisites' }],
  })
})

test('depends on no layer that is empty', () => {
  const resources = [resource('networking.gke.io', 'GCPTrafficExtension', 'inference')]
  const [, ...layers] = load(filesFor('flux', { resources }).get('gitops/flux/prod.yaml'))
  assert.is(layers.length, 1)
  assert.is(layers[0]?.spec.dependsOn, undefined)
})

test('lets the engine build the overlay where the config wants that', () => {
  const files = filesFor('both', { sync: 'overlay' })
  const [, application] = load(files.get('gitops/argocd/prod.yaml'))
  assert.equal(application?.spec.source, {
    path: 'overlays/prod',
    repoURL: target.repository,
    targetRevision: 'main',
  })
  const [, kustomization, ...more] = load(files.get('gitops/flux/prod.yaml'))
  assert.is(kustomization?.spec.path, './overlays/prod')
  assert.equal(more, [])
})

if (!skipWithoutSchemas('gitOpsFiles'))
  test('is valid against the schemas of Argo CD and Flux', () => {
    for (const [path, text] of filesFor('both')) {
      if (path.endsWith('/kustomization.yaml')) continue
      for (const object of load(text))
        assert.equal(validateManifest(object), { kind: 'valid' }, path)
    }
  })

test.run()
