import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildErrors, buildText, type Files } from '../build-text.ts'

// What is expected here is what kustomize v5.5.0 prints, sensible or not.

const test = suite('strategic merge of odd lists')

const PORTS = (list: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: ${list}}\n`

const SPREAD = (list: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {topologySpreadConstraints: ${list}}\n`

const FINALIZERS = (list: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, finalizers: ${list}}\n`

const ENV = (list: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: b, env: ${list}}]}\n`

interface Case {
  readonly name: string
  readonly kind: (list: string) => string
  readonly target: string
  readonly patches: readonly string[]
  readonly want: string
}

const cases: readonly Case[] = [
  {
    name: 'an element without keys counts as each of the others, and changes their order',
    kind: PORTS,
    target: '[{port: 81}, {port: 80}]',
    patches: ['[~]'],
    want: '[{port: 80}, {port: 81}]',
  },
  {
    name: 'an empty element of the patch does not double what comes after it',
    kind: PORTS,
    target: '[{port: 81}]',
    patches: ['[{}, {port: 82, protocol: null}, {port: 82, name: b}]'],
    want: '[{port: 81}, {port: 82}]',
  },
  {
    name: 'a scalar in the patch does not double what comes before it',
    kind: PORTS,
    target: '[]',
    patches: ['[{port: 80}, {port: 80, protocol: TCP}, {port: 81}, 1]'],
    want: '[{port: 80, protocol: TCP}, {port: 81}]',
  },
  {
    name: 'an element that lacks the first key takes the list from those before it',
    kind: PORTS,
    target: '[{port: {}, name: b}, {}]',
    patches: ['[{port: 80}]'],
    want: '[{}]',
  },
  {
    name: 'a patch that lacks a second key that others have does not reach an element with it',
    kind: PORTS,
    target: '[{port: 80, protocol: TCP, name: a}]',
    patches: ['[{port: 80, name: b}]'],
    want: '[{name: a, port: 80, protocol: TCP}]',
  },
  {
    name: 'an element to be replaced comes back, as it is left in the target',
    kind: PORTS,
    target: '[{port: 80, name: a}]',
    patches: ['[{port: 80, $patch: replace, name: b}]'],
    want: '[{name: a, port: 80}]',
  },
  {
    name: 'a directive within an element acts once, though the element is found twice',
    kind: SPREAD,
    target: '[{topologyKey: a, whenUnsatisfiable: x, labelSelector: {matchLabels: {b: c}}}]',
    patches: [
      `[{topologyKey: a, whenUnsatisfiable: x, labelSelector: {$patch: delete, matchLabels: {d: e}}},
        {topologyKey: a}]`,
    ],
    want: '[{labelSelector: {matchLabels: {d: e}}, topologyKey: a, whenUnsatisfiable: x}]',
  },
  {
    name: 'what an element brought along is there as it went into the target when it is found again',
    kind: SPREAD,
    target: '[{topologyKey: b, whenUnsatisfiable: S}]',
    patches: [
      `[{topologyKey: b, whenUnsatisfiable: S, labelSelector: {matchLabels: {c: d, $patch: delete}}},
        {topologyKey: b}]`,
    ],
    want: '[{labelSelector: {}, topologyKey: b, whenUnsatisfiable: S}]',
  },
  {
    name: 'a number of the patch that replaced a quoted one is quoted where it is found again',
    kind: PORTS,
    target: '[{port: "80", protocol: ""}, {port: 81, protocol: UDP}]',
    patches: ['[~, {port: 80, name: a, $patch: replace}]'],
    want: '[{name: a, port: "80"}, {name: a, port: "80", protocol: ""}, {port: 81, protocol: UDP}]',
  },
  {
    name: 'an element that a patch put into several places is one for the next patch',
    kind: PORTS,
    target: '[{port: 82, name: b}]',
    patches: [
      '[{port: 81}, {port: 80}, {port: 81, name: b}, {name: a}]',
      '[{protocol: null, name: a}, {port: 81, protocol: "", name: b}]',
    ],
    want: '[{name: b, port: 82}, {name: b, port: 81, protocol: ""}, {port: 80}]',
  },
  {
    name: 'what stands in a list twice by an alias is two elements',
    kind: PORTS,
    target: '[&p {port: 80}, *p]',
    patches: ['[{port: 80, name: a}]'],
    want: '[{port: 80}]',
  },
  {
    name: 'of two elements with the same key in the target, the last stays',
    kind: ENV,
    target: '[{name: A, value: x}, {name: A, value: y}]',
    patches: ['[{name: A, value: z}]'],
    want: '[{name: A, value: "y"}]',
  },
  {
    name: 'of two elements with the same key in the patch, the first acts',
    kind: ENV,
    target: '[{name: A, value: x}]',
    patches: ['[{name: A, value: z}, {name: A, value: w}]'],
    want: '[{name: A, value: z}]',
  },
  {
    name: 'a scalar of a set keeps its own type where the patch has its text twice',
    kind: FINALIZERS,
    target: '[b]',
    patches: ['["true", true, 1, "1"]'],
    want: '["true", 1, b]',
  },
  {
    name: 'null and {} are dropped from a set',
    kind: FINALIZERS,
    target: '[a, null, {}]',
    patches: ['[b]'],
    want: '[b, a]',
  },
  {
    name: 'a null in the patch takes its text out of a set',
    kind: FINALIZERS,
    target: '[a, "null", b]',
    patches: ['[null]'],
    want: '[a, b]',
  },
]

for (const { name, kind, target, patches, want } of cases) {
  test(name, () => assert.fixture(patched(kind(target), patches.map(kind)), printed(kind(want))))
}

const refused = [
  { name: 'a list in a set', kind: FINALIZERS, target: '[1, a]', patch: '[[], c]' },
  { name: 'a map in a set', kind: FINALIZERS, target: '[{$patch: replace}, a]', patch: '[]' },
  { name: 'a scalar among maps', kind: ENV, target: '[{name: A}, b]', patch: '[{name: A}]' },
]

for (const { name, kind, target, patch } of refused) {
  test(`refuses ${name}`, () => {
    const [error] = buildErrors(filesOf(kind(target), [kind(patch)]))
    assert.is(error?.code, 'bad-resource')
  })
}

test.run()

function patched(target: string, patches: readonly string[]): string {
  return buildText(filesOf(target, patches))
}

/** The resource as it is printed when nothing patches it. */
function printed(resource: string): string {
  return buildText(filesOf(resource, []))
}

function filesOf(target: string, patches: readonly string[]): Files {
  const paths = patches.map((_, i) => `patch-${i}.yaml`)
  return {
    'kustomization.yaml': `resources: [a.yaml]\npatches: [${paths.map((path) => `{path: ${path}}`)}]\n`,
    'a.yaml': target,
    ...Object.fromEntries(patches.map((patch, i) => [paths[i], patch])),
  }
}
