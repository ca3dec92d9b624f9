import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FieldChange } from '../../src/diff/change.ts'
import { diffFields } from '../../src/diff/diff-fields.ts'
import { formatPath, formatSides } from '../../src/diff/format-change.ts'
import { mapOf } from './yaml-set.ts'

const test = suite('diffFields')

/** `spec.replicas: 1 -> 2`, a line for each change. */
const lines = (before: string, after: string) => diffFields(mapOf(before), mapOf(after)).map(line)

function line(change: FieldChange): string {
  const { before = 'nothing', after = 'nothing' } = formatSides(change)
  return `${change.kind} ${formatPath(change.path)}: ${before} -> ${after}`
}

const deployment = (spec: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: ${spec}`
const container = (fields: string) =>
  deployment(`{template: {spec: {containers: [{name: web, ${fields}}]}}}`)
const of = (apiVersion: string, kind: string, spec: string) =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: x}, spec: ${spec}}`
const route = (rules: string) =>
  of('gateway.networking.k8s.io/v1', 'HTTPRoute', `{rules: ${rules}}`)
const gateway = (listeners: string) =>
  of('gateway.networking.k8s.io/v1', 'Gateway', `{listeners: ${listeners}}`)
const hpa = (spec: string) => of('autoscaling/v2', 'HorizontalPodAutoscaler', spec)
const alert = (spec: string) =>
  of('monitoring.cnrm.cloud.google.com/v1beta1', 'MonitoringAlertPolicy', spec)
const extension = (item: string) =>
  of(
    'networking.gke.io/v1',
    'GCPTrafficExtension',
    `{extensionChains: [{name: ai, extensions: [${item}]}]}`,
  )

const same: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'another order of keys',
    deployment('{a: 1, b: {c: 2, d: 3}}'),
    deployment('{b: {d: 3, c: 2}, a: 1}'),
  ],
  ['null and absence', deployment('{paused: null}'), deployment('{}')],
  [
    'a default written out',
    deployment('{replicas: 1, revisionHistoryLimit: 10}'),
    deployment('{}'),
  ],
  [
    'a map of defaults',
    deployment('{strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%}}}'),
    deployment('{}'),
  ],
  [
    'a default inside of a list',
    container('ports: [{containerPort: 80, protocol: TCP}]'),
    container('ports: [{containerPort: 80}]'),
  ],
  [
    'spellings of a quantity',
    container('resources: {limits: {cpu: 1, memory: 1Gi}}'),
    container('resources: {limits: {cpu: 1000m, memory: 1024Mi}}'),
  ],
  [
    'a quantity of an autoscaler',
    hpa('{metrics: [{type: External, external: {metric: {name: m}, target: {value: 700m}}}]}'),
    hpa('{metrics: [{type: External, external: {metric: {name: m}, target: {value: "0.7"}}}]}'),
  ],
  [
    'spellings of a duration',
    extension('{name: a, timeout: 1s}'),
    extension('{name: a, timeout: 1000ms}'),
  ],
  [
    'the default of a duration in another spelling',
    extension('{name: a, timeout: 1000ms}'),
    extension('{name: a}'),
  ],
  [
    'a weight of one',
    route('[{backendRefs: [{name: a, weight: 1}]}]'),
    route('[{backendRefs: [{name: a, kind: Service, group: ""}]}]'),
  ],
  [
    'the match of everything',
    route('[{matches: [{path: {type: PathPrefix, value: /}}], backendRefs: [{name: a}]}]'),
    route('[{backendRefs: [{name: a}]}]'),
  ],
  [
    'the order of listeners',
    gateway('[{name: a, port: 80}, {name: b, port: 81}]'),
    gateway('[{name: b, port: 81}, {name: a, port: 80}]'),
  ],
  [
    'events in another order',
    extension('{name: a, supportedEvents: [RequestBody, RequestHeaders]}'),
    extension('{name: a, supportedEvents: [RequestHeaders, RequestBody]}'),
  ],
  [
    'JSON of metadata in another layout',
    extension(`{name: a, metadata: {model_armor_settings: '[{"model":"m","x":1}]'}}`),
    extension(`{name: a, metadata: {model_armor_settings: '[ {"x": 1, "model": "m"} ]'}}`),
  ],
  [
    'empty labels',
    '{apiVersion: v1, kind: ConfigMap, metadata: {name: x, labels: {}}}',
    '{apiVersion: v1, kind: ConfigMap, metadata: {name: x}}',
  ],
  [
    'verbs in another order',
    '{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: x}, rules: [{verbs: [get, list], resources: [pods]}]}',
    '{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: x}, rules: [{resources: [pods], verbs: [list, get]}]}',
  ],
]

for (const [name, before, after] of same)
  test(`takes for the same: ${name}`, () => {
    assert.equal(lines(before, after), [])
    assert.equal(lines(after, before), [])
  })

const different: readonly {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly want: readonly string[]
}[] = [
  {
    name: 'a field',
    before: deployment('{replicas: 2}'),
    after: deployment('{replicas: 3}'),
    want: ['changed spec.replicas: 2 -> 3'],
  },
  {
    name: 'a default that was something else',
    before: deployment('{replicas: 2}'),
    after: deployment('{}'),
    want: ['removed spec.replicas: 2 -> nothing'],
  },
  {
    name: 'a text that only looks like a quantity',
    before: '{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {a: "1"}}',
    after: '{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {a: 1000m}}',
    want: ['changed data.a: 1 -> 1000m'],
  },
  {
    name: 'containers and their environment by name',
    before: deployment(
      '{template: {spec: {containers: [{name: web, env: [{name: A, value: "1"}]}, {name: log}]}}}',
    ),
    after: deployment(
      '{template: {spec: {containers: [{name: proxy}, {name: web, env: [{name: B, value: x}, {name: A, value: "2"}]}]}}}',
    ),
    want: [
      'changed spec.template.spec.containers[web].env[A].value: 1 -> 2',
      'added spec.template.spec.containers[web].env[B]: nothing -> {"name":"B","value":"x"}',
      'removed spec.template.spec.containers[log]: {"name":"log"} -> nothing',
      'added spec.template.spec.containers[proxy]: nothing -> {"name":"proxy"}',
    ],
  },
  {
    name: 'an order that makes pods restart',
    before: container('env: [{name: A}, {name: B}, {name: C}]'),
    after: container('env: [{name: C}, {name: A}, {name: B}]'),
    want: ['reordered spec.template.spec.containers[web].env: A, B, C -> C, A, B'],
  },
  {
    name: 'ports by number and protocol',
    before: of('v1', 'Service', '{ports: [{port: 80}, {port: 80, protocol: UDP}]}'),
    after: of('v1', 'Service', '{ports: [{port: 80, protocol: UDP, targetPort: 8}, {port: 80}]}'),
    want: ['added spec.ports[80/UDP].targetPort: nothing -> 8'],
  },
  {
    name: 'flags by their name, other arguments by the least edit',
    before: container('args: [serve, --port=80, --model=a, x, y]'),
    after: container('args: [serve, --model=b, x, z, y]'),
    want: [
      'removed spec.template.spec.containers[web].args[--port=80]: --port=80 -> nothing',
      'changed spec.template.spec.containers[web].args[--model=b]: --model=a -> --model=b',
      'added spec.template.spec.containers[web].args[z]: nothing -> z',
    ],
  },
  {
    name: 'rules of a route by what they match',
    before: route(
      '[{matches: [{path: {value: /a}}], backendRefs: [{name: p, weight: 90}, {name: q, weight: 10}]}, {backendRefs: [{name: r}]}]',
    ),
    after: route(
      '[{matches: [{path: {value: /b}}], backendRefs: [{name: s}]}, {matches: [{path: {value: /a}}], backendRefs: [{name: p, weight: 50}, {name: q, weight: 50}]}, {backendRefs: [{name: r}]}]',
    ),
    want: [
      'changed spec.rules[/a].backendRefs[Service/p].weight: 90 -> 50',
      'changed spec.rules[/a].backendRefs[Service/q].weight: 10 -> 50',
      'added spec.rules[/b]: nothing -> {"matches":[{"path":{"value":"/b"}}],"backendRefs":[{"name":"s"}]}',
    ],
  },
  {
    name: 'conditions of an alert by the alert',
    before: alert(
      '{conditions: [{displayName: old words, conditionPrometheusQueryLanguage: {alertRule: Slow, query: a > 1, duration: 300s}}]}',
    ),
    after: alert(
      '{conditions: [{displayName: new words, conditionPrometheusQueryLanguage: {alertRule: Slow, query: a > 2, duration: 5m}}]}',
    ),
    want: [
      'changed spec.conditions[Slow].displayName: old words -> new words',
      'changed spec.conditions[Slow].conditionPrometheusQueryLanguage.query: a > 1 -> a > 2',
    ],
  },
  {
    name: 'another type of value',
    before: deployment('{a: {b: 1}}'),
    after: deployment('{a: [1]}'),
    want: ['changed spec.a: {"b":1} -> [1]'],
  },
  {
    name: 'keys that every object inherits',
    before: deployment('{}'),
    after: deployment('{constructor: x, __proto__: y}'),
    want: ['added spec.constructor: nothing -> x', 'added spec.__proto__: nothing -> y'],
  },
]

for (const { name, before, after, want } of different)
  test(`tells apart: ${name}`, () => assert.equal(lines(before, after), want))

test('compares ten thousand elements without names, none of them equal, in no time to speak of', () => {
  const list = (seed: string) =>
    Array.from({ length: 10_000 }, (_, i) => ({ value: `${seed}${i}` }))
  const changes = diffFields({ kind: 'X', list: list('a') }, { kind: 'X', list: list('b') })
  assert.is(changes.length, 10_000)
})

test.run()
