import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { renderedNames } from '../../src/release/rendered-files.ts'

const test = suite('renderedNames')

const resource = (kind: string, name: string, namespace?: string, group = '') => ({
  kind,
  name,
  namespace,
  group,
})

test('leaves out the namespace of the environment and names others', () => {
  const names = renderedNames(
    [resource('Secret', 'reader', 'shop'), resource('RoleBinding', 'reader', 'kube-system')],
    'shop',
  )
  assert.equal(names, ['secret-reader.yaml', 'rolebinding-reader.kube-system.yaml'])
})

test('tells equal kinds of two API groups apart', () => {
  const names = renderedNames(
    [
      resource('Service', 'web', 'shop'),
      resource('Service', 'web', 'shop', 'serviceusage.cnrm.cloud.google.com'),
    ],
    'shop',
  )
  assert.equal(names, [
    'service-web.core.yaml',
    'service-web.serviceusage.cnrm.cloud.google.com.yaml',
  ])
})

test('never gives two resources one file', () => {
  const names = renderedNames(
    [
      resource('ClusterRole', 'a:b'),
      resource('ClusterRole', 'a-b'),
      resource('ClusterRole', 'A-B'),
    ],
    'shop',
  )
  assert.is(new Set(names).size, 3)
})

test.run()
