import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emitResources } from '../../src/kustomize/build.ts'
import { buildAll } from '../../src/kustomize/build-all.ts'
import { oncePerText } from '../../src/kustomize/load/once.ts'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'
import { buildText } from './build-text.ts'

const test = suite('buildAll')

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

test('goes on behind a directory that cannot be built', () => {
  const tree = memoryTree(new Map(Object.entries(FILES)))
  const [one, two, three] = [...buildAll(tree, ['one', 'two', 'three'])]
  assert.ok(one?.result)
  assert.is(two?.errors?.length, 1)
  assert.is(two?.errors?.[0]?.code, 'file-not-found')
  assert.ok(three?.result)
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
