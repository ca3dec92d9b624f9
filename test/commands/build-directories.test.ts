import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildDirectories, outputPaths } from '../../src/commands/build-directories.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { buildText } from '../kustomize/build-text.ts'
import { randomTree } from '../kustomize/random/tree.ts'

const test = suite('commands/build-directories')

const BASE = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\n'
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: &labels {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: web
        image: example.com/web
        args: [--a, {b: [c]}, []]
        env:
        - {name: A, value: "1"}
        - name: B
          value: |
            two
            lines
        resources: {}
      volumes:
      - name: config
        configMap:
          items:
          - key: a
            path: b
x-selector: *labels
`
const tree = memoryTree(
  new Map([
    ['base/kustomization.yaml', 'resources: [map.yaml]\ncommonLabels: {a: b}\n'],
    ['base/map.yaml', BASE],
    ['overlays/dev/kustomization.yaml', 'resources: [../../base]\nnamePrefix: dev-\n'],
    ['overlays/prod/kustomization.yaml', 'resources: [../../base, nope.yaml]\n'],
    ['overlays/test/kustomization.yaml', 'resources: [../../base]\nnamePrefix: test-\n'],
  ]),
)

test('names files by what is below the folder of all directories', () => {
  assert.equal(outputPaths(['overlays/dev', 'overlays/prod']), ['dev.yaml', 'prod.yaml'])
  assert.equal(outputPaths(['a/x/dev', 'a/y/dev']), ['x/dev.yaml', 'y/dev.yaml'])
  assert.equal(outputPaths(['a', 'a/b']), ['a.yaml', 'a/b.yaml'])
  assert.equal(outputPaths(['dev', 'prod']), ['dev.yaml', 'prod.yaml'])
})

test('builds each directory and tells a warning of their base once', () => {
  const outputs = [...buildDirectories(tree, ['overlays/dev', 'overlays/test'])]
  assert.equal(
    outputs.map(({ path, text }) => [path, text?.includes('name: dev-m')]),
    [
      ['dev.yaml', true],
      ['test.yaml', false],
    ],
  )
  assert.equal(
    outputs.map(({ warnings }) => warnings.length),
    [1, 0],
  )
})

test('has errors instead of a text for what cannot be built', () => {
  const [dev, prod] = [...buildDirectories(tree, ['overlays/dev', 'overlays/prod'])]
  assert.ok(dev?.text)
  assert.is(prod?.text, undefined)
  assert.equal(
    prod?.errors.map(({ code }) => code),
    ['file-not-found'],
  )
})

test('goes on behind a directory that cannot be printed', () => {
  const files = new Map([
    ['bad/kustomization.yaml', 'resources: [map.yaml]\n'],
    ['bad/map.yaml', `${BASE}data: {a: .inf}\n`],
    ['good/kustomization.yaml', 'resources: [../base]\n'],
    ['base/kustomization.yaml', 'resources: [map.yaml]\n'],
    ['base/map.yaml', BASE],
  ])
  const [bad, good] = [...buildDirectories(memoryTree(files), ['bad', 'good'])]
  assert.is(bad?.text, undefined)
  assert.equal(
    bad?.errors.map(({ code, at }) => [code, at?.file]),
    [['bad-scalar', 'bad/map.yaml']],
  )
  assert.ok(good?.text)
})

/** More than are printed before what they have in common is looked for. */
const MANY = 12

test('prints what many overlays have in common as each of them alone has it', () => {
  const patch = (name: string) => `resources: [../base]
namePrefix: ${name}-
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec: {template: {spec: {containers: [{name: ${name}, image: x}]}}}
`
  const names = Array.from({ length: MANY }, (_, i) => (i % 3 === 2 ? `c${i}` : 'web'))
  const files = new Map([
    ['base/kustomization.yaml', 'resources: [web.yaml]\ncommonAnnotations: {team: a}\n'],
    ['base/web.yaml', DEPLOYMENT],
    ...names.map((name, i): [string, string] => [`o${i}/kustomization.yaml`, patch(name)]),
  ])
  const directories = names.map((_, i) => `o${i}`)
  const outputs = [...buildDirectories(memoryTree(files), directories)]
  assert.is(outputs.length, MANY)
  for (const [i, { text }] of outputs.entries()) {
    assert.is(text, buildText(Object.fromEntries(files), `o${i}`))
  }
})

test('prints random trees many times to the same bytes', () => {
  let printed = 0
  for (let seed = 1; seed <= 80; seed++) {
    const repeated = memoryTree(randomTree(seed).files)
    const [alone] = [...buildDirectories(repeated, ['overlay'])]
    const all = [
      ...buildDirectories(
        repeated,
        Array.from({ length: MANY }, () => 'overlay'),
      ),
    ]
    for (const { text } of all) assert.is(text, alone?.text, `seed ${seed}`)
    if (alone?.text) printed++
  }
  assert.ok(printed > 20, `${printed} of them can be built`)
})

test.run()
