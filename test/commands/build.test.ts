import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildDirectory } from '../../src/commands/build.ts'
import { memoryTree } from '../../src/source-tree.ts'

const test = suite('build command')

test('prints documents in order and tells warnings apart', () => {
  const files = new Map([
    ['o/kustomization.yaml', 'bases: [../b]\n'],
    ['b/kustomization.yaml', 'configMapGenerator: [{name: c}]\nresources: [n.yaml]\n'],
    ['b/n.yaml', 'apiVersion: v1\nkind: Namespace\nmetadata: {name: ns}\n'],
  ])
  const { text, warnings } = buildDirectory(memoryTree(files), 'o')
  assert.is(
    text,
    'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ns\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c-6ct58987ht\n',
  )
  assert.equal(
    warnings.map(({ at }) => at?.file),
    ['o/kustomization.yaml', 'b/kustomization.yaml'],
  )
})

test.run()
