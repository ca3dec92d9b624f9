import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/diff/change.ts'
import { diffResources, isRecreated } from '../../src/diff/diff-resources.ts'
import { formatPath } from '../../src/diff/format-change.ts'
import { setOf } from './yaml-set.ts'

const test = suite('diffResources')

const lines = (before: string, after: string) =>
  diffResources(setOf(before), setOf(after)).map(line)

function line(change: Change): string {
  if (change.kind === 'added' || change.kind === 'removed') return `${change.kind} ${change.id}`
  const fields = change.fields.map(({ path }) => formatPath(path)).join(', ')
  if (change.kind === 'modified') return `modified ${change.id}: ${fields}`
  const how = isRecreated(change) ? 'created anew' : 'kept'
  return `moved ${change.from} to ${change.id} by ${change.moves.join('+')}, ${how}: ${fields}`
}

const manifest = (apiVersion: string, kind: string, name: string, rest = '') =>
  `---\n{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: ${name}, namespace: shop}${rest}}\n`
const spec = (replicas: number, image = 'x') =>
  `, spec: {replicas: ${replicas}, template: {spec: {serviceAccountName: a, containers: [{name: c, image: ${image}, args: [a, b, c]}]}}}`

test('tells added, removed and modified resources apart, sorted by id', () => {
  assert.equal(
    lines(
      manifest('v1', 'ConfigMap', 'b', ', data: {x: "1"}') + manifest('v1', 'Service', 'gone'),
      manifest('v1', 'Namespace', 'new') + manifest('v1', 'ConfigMap', 'b', ', data: {x: "2"}'),
    ),
    [
      'modified ConfigMap.v1/b.shop: data.x',
      'added Namespace.v1/new.shop',
      'removed Service.v1/gone.shop',
    ],
  )
})

test('finds a resource again under another name where it is alike', () => {
  assert.equal(
    lines(
      manifest('apps/v1', 'Deployment', 'web', spec(2)),
      manifest('apps/v1', 'Deployment', 'shop-web', spec(3)),
    ),
    [
      'moved Deployment.v1.apps/web.shop to Deployment.v1.apps/shop-web.shop by name, created anew: spec.replicas',
    ],
  )
})

test('takes what has little in common for two resources', () => {
  assert.equal(
    lines(
      manifest('v1', 'ConfigMap', 'a', ', data: {x: "1", y: "2"}'),
      manifest('v1', 'ConfigMap', 'b', ', data: {z: "3"}'),
    ),
    ['removed ConfigMap.v1/a.shop', 'added ConfigMap.v1/b.shop'].sort(
      (a, b) => a.localeCompare(b) * -1,
    ),
  )
})

test('knows a ConfigMap by its name without the hash', () => {
  assert.equal(
    lines(
      manifest('v1', 'ConfigMap', 'web-9ktbc5m2dd', ', data: {x: "1"}'),
      manifest('v1', 'ConfigMap', 'web-bt6gf9h7mk', ', data: {y: "2"}'),
    ),
    [
      'moved ConfigMap.v1/web-9ktbc5m2dd.shop to ConfigMap.v1/web-bt6gf9h7mk.shop by name, created anew: data.x, data.y',
    ],
  )
})

test('keeps an object whose version alone changes', () => {
  assert.equal(
    lines(
      manifest('autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'web', ', spec: {maxReplicas: 2}'),
      manifest('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', ', spec: {maxReplicas: 3}'),
    ),
    [
      'moved HorizontalPodAutoscaler.v2beta2.autoscaling/web.shop to HorizontalPodAutoscaler.v2.autoscaling/web.shop by version, kept: spec.maxReplicas',
    ],
  )
})

test('follows a kind into its new group, and a workload into its new kind', () => {
  assert.equal(
    lines(
      manifest(
        'inference.networking.x-k8s.io/v1alpha2',
        'InferencePool',
        'llm',
        ', spec: {targetPortNumber: 80}',
      ) + manifest('apps/v1', 'Deployment', 'web', spec(2)),
      manifest(
        'inference.networking.k8s.io/v1',
        'InferencePool',
        'llm',
        ', spec: {targetPorts: [{number: 80}]}',
      ) + manifest('apps/v1', 'StatefulSet', 'web', spec(2)),
    ),
    [
      'moved InferencePool.v1alpha2.inference.networking.x-k8s.io/llm.shop to InferencePool.v1.inference.networking.k8s.io/llm.shop by group+version, created anew: spec.targetPortNumber, spec.targetPorts',
      'moved Deployment.v1.apps/web.shop to StatefulSet.v1.apps/web.shop by kind, created anew: ',
    ],
  )
})

test('knows an alert policy by its alert', () => {
  const policy = (name: string, query: string) =>
    manifest(
      'monitoring.cnrm.cloud.google.com/v1beta1',
      'MonitoringAlertPolicy',
      name,
      `, spec: {displayName: ${name}, conditions: [{displayName: ${name}, conditionPrometheusQueryLanguage: {alertRule: Slow, ruleGroup: g, query: ${query}}}]}`,
    )
  assert.equal(lines(policy('old', 'a > 1'), policy('new', 'b > 2')), [
    'moved MonitoringAlertPolicy.v1beta1.monitoring.cnrm.cloud.google.com/old.shop to MonitoringAlertPolicy.v1beta1.monitoring.cnrm.cloud.google.com/new.shop by name, created anew: spec.displayName, spec.conditions[Slow].displayName, spec.conditions[Slow].conditionPrometheusQueryLanguage.query',
  ])
})

test('pairs each of many alike only once', () => {
  const many = (prefix: string) =>
    Array.from({ length: 50 }, (_, i) =>
      manifest('apps/v1', 'Deployment', `${prefix}${i}`, spec(i)),
    ).join('')
  const changes = diffResources(setOf(many('a')), setOf(many('b')))
  const from = changes.flatMap((change) => (change.kind === 'moved' ? [change.from] : []))
  assert.is(new Set(from).size, from.length)
  assert.is(from.length, 50)
})

test('tells where a value comes from, on both sides', () => {
  const at = { file: 'x.yaml', line: 1, col: 1 }
  const [before] = setOf(manifest('apps/v1', 'Deployment', 'web', spec(2)))
  const [after] = setOf(manifest('apps/v1', 'Deployment', 'web', spec(3)))
  if (!before || !after) throw new Error('no manifests')
  const asked: string[] = []
  const originOf = (path: readonly (string | number)[]) => {
    asked.push(path.join('.'))
    return { kind: 'base', at } as const
  }
  const [change] = diffResources([before], [{ ...after, originOf }])
  assert.equal(asked, ['spec.replicas'])
  assert.equal(change?.kind === 'modified' && change.fields[0]?.origins, {
    before: undefined,
    after: { kind: 'base', at },
  })
})

test('looks at few candidates where thousands are gone and thousands are new', () => {
  const many = (prefix: string, n: number) =>
    Array.from({ length: 3000 }, (_, i) => ({
      id: `Odd.v1/${prefix}${i}`,
      json: {
        apiVersion: 'v1',
        kind: 'Odd',
        metadata: { name: `${prefix}${i}` },
        a: i * n,
        b: prefix,
      },
    }))
  const changes = diffResources(many('a', 1), many('b', 3))
  assert.is(changes.length, 6000)
})

test.run()
