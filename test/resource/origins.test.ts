import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildDirectory } from '../../src/commands/build.ts'
import { memoryTree } from '../../src/source-tree.ts'

const test = suite('originsOf')

test('gives the place of every value by resource and field path', () => {
  const files = {
    'kustomization.yaml': 'resources: [s.yaml]\nlabels: [{pairs: {example.com/team: a}}]\n',
    's.yaml':
      'apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: shop}\nspec:\n  ports:\n  - port: 80\n  selector: {}\n',
  }
  const { origins } = buildDirectory(memoryTree(new Map(Object.entries(files))), '')
  assert.equal(origins(), {
    'Service.v1/s.shop': {
      apiVersion: 's.yaml:1:13',
      kind: 's.yaml:2:7',
      'metadata.name': 's.yaml:3:18',
      'metadata.namespace': 's.yaml:3:32',
      'metadata.labels.[example.com/team]': 'kustomization.yaml:2:37',
      'spec.ports.0.port': 's.yaml:6:11',
      'spec.selector': 's.yaml:7:13',
    },
  })
})

test.run()
