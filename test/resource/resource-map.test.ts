import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { setField } from '../../src/resource/fields.ts'
import { Resource } from '../../src/resource/resource.ts'
import { ResourceMap } from '../../src/resource/resource-map.ts'
import { readDocuments } from '../../src/yaml/read.ts'

const test = suite('ResourceMap')

function resource(kind: string, name: string, namespace = ''): Resource {
  const text = `apiVersion: v1\nkind: ${kind}\nmetadata: {name: "${name}", namespace: "${namespace}"}\n`
  const [root] = readDocuments({ file: 'a.yaml', text })
  if (root?.kind !== 'map') throw new Error('no map')
  return new Resource(root)
}

const exact = (name: string, kind = '') => ({ name, kind })

test('finds candidates by name, else by kind, else all', () => {
  const map = new ResourceMap([resource('Secret', 'a'), resource('Secret', 'b')])
  assert.equal(map.candidates(exact('b')), [1])
  assert.equal(map.candidates(exact('', 'Secret')), [0, 1])
  map.append(resource('ConfigMap', 'b'))
  assert.equal(map.candidates(exact('b')), [1, 2])
  assert.equal(map.candidates(exact('', 'Secret')), [0, 1])
  assert.equal(map.candidates(exact('')), [0, 1, 2])
  assert.equal(map.candidates(exact('c')), [])
})

test('knows whether a resource got another id since it was asked', () => {
  const map = new ResourceMap([resource('Secret', 'a'), resource('Secret', 'b')])
  assert.equal([map.takeNewIds(), map.takeNewIds()], [true, false])
  map.replace(0, resource('Secret', 'a'))
  assert.not.ok(map.takeNewIds())
  map.replace(0, resource('Secret', 'b'))
  assert.ok(map.takeNewIds())
  map.update((one) => one.withRoot(setField(one.root, 'kind', one.root)))
  assert.ok(map.takeNewIds())
  map.append(resource('Secret', 'c'))
  assert.ok(map.takeNewIds())
})

test('finds a resource under its new name after it was replaced, in order', () => {
  const map = new ResourceMap([resource('Secret', 'a'), resource('Secret', 'b')])
  assert.equal(map.candidates(exact('b')), [1])
  const id = resource('Secret', 'b').id
  assert.equal(map.positionsOf(id), [1])
  map.replace(0, resource('Secret', 'b', 'shop'))
  assert.equal(map.candidates(exact('b')), [0, 1])
  assert.equal(map.positionsOf(id), [1])
  assert.equal(map.positionsOf(resource('Secret', 'b', 'shop').id), [0])
})

test('finds a resource under its new name after an update of all', () => {
  const map = new ResourceMap([resource('Secret', 'a')])
  assert.equal(map.candidates(exact('a')), [0])
  map.update(() => resource('Secret', 'z'))
  assert.equal(map.candidates(exact('a')), [])
  assert.equal(map.candidates(exact('z')), [0])
})

test('keeps ids through changes that do not touch them, and only through those', () => {
  const before = resource('Secret', 'a')
  const { ids } = before
  const [other] = readDocuments({ file: 'b.yaml', text: 'b' })
  if (!other) throw new Error('no node')
  assert.is(before.withRoot(setField(before.root, 'data', other)).ids, ids)
  const renamed = before.withRoot(resource('Secret', 'c').root)
  assert.is(renamed.id.name, 'c')
  assert.is(before.withRoot(setField(before.root, 'kind', other)).id.kind, 'b')
})

test('finds candidates by the clue that leaves the fewest', () => {
  const names = ['web-a', 'web-b', 'api-a', 'db']
  const map = new ResourceMap(names.map((name) => labelled(name, `app: ${name.slice(0, 3)}`)))
  const clues = { name: '', kind: 'Secret' }
  assert.equal(map.candidates({ ...clues, namePrefix: 'web-' }), [0, 1])
  assert.equal(map.candidates({ ...clues, namePrefix: 'zzz' }), [])
  assert.equal(map.candidates({ ...clues, label: { key: 'app', value: 'api' } }), [2])
  assert.equal(map.candidates({ ...clues, annotation: { key: 'app', value: 'api' } }), [])
  const both = { namePrefix: 'web-', label: { key: 'app', value: 'db' } }
  assert.equal(map.candidates({ ...clues, ...both }), [3])
})

test('finds a resource by the label that it got', () => {
  const map = new ResourceMap([labelled('a', 'app: a'), labelled('b', 'app: b')])
  const withB = { name: '', kind: '', label: { key: 'app', value: 'b' } }
  assert.equal(map.candidates(withB), [1])
  map.replace(0, labelled('a', 'app: b'))
  map.append(labelled('c', 'app: b'))
  assert.equal(map.candidates(withB), [0, 1, 2])
  map.update(({ name }) => labelled(name, 'app: c'))
  assert.equal(map.candidates(withB), [])
})

test('tells which positions changed since it was asked', () => {
  const map = new ResourceMap([labelled('a', 'app: a'), labelled('b', 'app: b')])
  assert.equal(map.takeChanged(), [0, 1])
  assert.equal(map.takeChanged(), [])
  map.replace(1, labelled('b', 'app: c'))
  map.append(labelled('c', 'app: c'))
  assert.equal(map.takeChanged(), [1, 2])
  map.update(({ name }) => labelled(name, 'app: d'))
  assert.equal(map.takeChanged(), [0, 1, 2])
})

function labelled(name: string, labels: string): Resource {
  const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}, labels: {${labels}}}\n`
  const [root] = readDocuments({ file: 'a.yaml', text })
  if (root?.kind !== 'map') throw new Error('no map')
  return new Resource(root)
}

test.run()
