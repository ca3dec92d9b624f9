import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildDirectories, outputPaths } from '../../src/commands/build-directories.ts'
import { memoryTree } from '../../src/source-tree.ts'

const test = suite('commands/build-directories')

const BASE = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\n'
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

test.run()
