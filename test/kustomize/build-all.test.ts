import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emitResources } from '../../src/kustomize/build.ts'
import { buildAll } from '../../src/kustomize/build-all.ts'
import { oncePerText } from '../../src/kustomize/load/once.ts'
import { setLimits } from '../../src/limits.ts'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'
import { buildText } from './build-text.ts'

const test = suite('buildAll')

test.after.each(() => setLimits(new Map()))

const FILES = {
  'base/kustomization.yaml': 'resources: [map.yaml]\nnameSuffix: -s\n',
  'base/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\ndata: {a: b}\n',
  'one/kustomization.yaml': 'resources: [../base]\nnamePrefix: one-\n',
  'two/kustomization.yaml': 'resources: [../base]\npatches: [{path: ../patch.yaml}]\n',
  'three/kustomization.yaml': 'resources: [../base]\nnamespace: three\n',
} as const

test('builds each directory to what it builds to alone', () => {
  const directories = ['one', 'three']
  const built = [...buildAll(memoryTree(new Map(Object.entries(FILES))), directories)]
  assert.equal(
    built.map(({ directory }) => directory),
    directories,
  )
  for (const { directory, result } of built) {
    assert.is(emitResources(result?.resources ?? []), buildText(FILES, directory))
  }
})

test('merges what patches do not touch by the types of each directory', () => {
  const patches =
    'patches: [{target: {kind: X}, patch: "{apiVersion: e.com/v1, kind: X, metadata: {name: x}, spec: {a: 1}}"}]\n'
  const list = 'x-kubernetes-patch-merge-key: name, x-kubernetes-patch-strategy: merge'
  const items = 'type: object, properties: {name: {type: string}, v: {type: string}}'
  const spec = `type: object, properties: {list: {type: array, ${list}, items: {${items}}}}`
  const files = {
    'base/kustomization.yaml': 'resources: [x.yaml]\n',
    'base/x.yaml':
      'apiVersion: e.com/v1\nkind: X\nmetadata: {name: x}\nspec:\n  list:\n  - name: n\n    v:\n',
    'typed/schema.yaml': `definitions:
  X:
    type: object
    properties: {spec: {${spec}}}
    x-kubernetes-group-version-kind: [{group: e.com, kind: X, version: v1}]
`,
    'plain/kustomization.yaml': `resources: [../base]\n${patches}`,
    'typed/kustomization.yaml': `resources: [../base]\nopenapi: {path: schema.yaml}\n${patches}`,
    'again/kustomization.yaml': `resources: [../base]\n${patches}`,
  }
  const tree = memoryTree(new Map(Object.entries(files)))
  const texts = [...buildAll(tree, ['plain', 'typed', 'again'])].map(({ result }) =>
    emitResources(result?.resources ?? []),
  )
  const [plain, typed] = ['plain', 'typed'].map((directory) => buildText(files, directory))
  assert.match(String(plain), 'v: null')
  assert.not.match(String(typed), 'v: null')
  assert.equal(texts, [plain, typed, plain])
})

test('goes on behind a directory that cannot be built', () => {
  const tree = memoryTree(new Map(Object.entries(FILES)))
  const [one, two, three] = [...buildAll(tree, ['one', 'two', 'three'])]
  assert.ok(one?.result)
  assert.is(two?.errors?.length, 1)
  assert.is(two?.errors?.[0]?.code, 'file-not-found')
  assert.ok(three?.result)
})

test('tells what is wrong with a kustomization file when it is its turn', () => {
  const files = { ...FILES, 'wrong/kustomization.yaml': 'resorces: [../base]\n' }
  const tree = memoryTree(new Map(Object.entries(files)))
  const built = [...buildAll(tree, ['one', 'wrong', 'missing', 'three'])]
  assert.equal(
    built.map(({ errors }) => errors?.map(({ code }) => code)),
    [undefined, ['unknown-field'], ['file-not-found'], undefined],
  )
})

test('refuses two resources of one name from a base in each directory that begins with it', () => {
  const rename = "'- {op: replace, path: /metadata/name, value: same}'"
  const files = {
    'base/kustomization.yaml': `configMapGenerator: [{name: a, literals: [k=1]}, {name: b, literals: [k=2]}]
patches: [{target: {kind: ConfigMap}, patch: ${rename}}]\n`,
    'one/kustomization.yaml': 'resources: [../base]\n',
    'two/kustomization.yaml': 'resources: [../base]\nnameSuffix: -s\n',
  }
  const tree = memoryTree(new Map(Object.entries(files)))
  const built = [...buildAll(tree, ['base', 'one', 'two'])]
  assert.is(built[0]?.result?.resources.length, 2)
  assert.is(built.length, 3)
  for (const { errors } of built.slice(1)) {
    assert.equal(
      errors?.map(({ code }) => code),
      ['resource-conflict'],
    )
    assert.match(String(errors?.[0]?.hint), 'base/kustomization.yaml:1:')
  }
})

test('tells of a limit each directory that is beyond it', () => {
  setLimits(new Map([['files', 3]]))
  const built = [...buildAll(memoryTree(new Map(Object.entries(FILES))), ['one', 'three'])]
  assert.equal(
    built.map(({ errors }) => errors?.map(({ code }) => code)),
    [['limit'], ['limit']],
  )
})

test('decodes a file of configurations, CRDs or a schema once', () => {
  const text = '{}'
  let decoded = 0
  const decode = oncePerText(() => ++decoded)
  const source = { file: 'f', text }
  assert.is(decode(source), decode(source))
  assert.is(decode({ file: 'g', text }), 2)
})

test('reads no file twice', () => {
  const reads: string[] = []
  const tree = memoryTree(new Map(Object.entries(FILES)))
  const counting: SourceTree = {
    ...tree,
    read(path) {
      reads.push(path)
      return tree.read(path)
    },
  }
  const directories = ['one', 'three', 'one']
  assert.is([...buildAll(counting, directories)].length, 3)
  assert.equal(reads.toSorted(), [
    'base/kustomization.yaml',
    'base/map.yaml',
    'one/kustomization.yaml',
    'three/kustomization.yaml',
  ])
})

test.run()
