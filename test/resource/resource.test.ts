import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { UserError } from '../../src/error.ts'
import { getField, textOf } from '../../src/resource/fields.ts'
import { parseLabelSelector } from '../../src/resource/label-selector.ts'
import { effectiveNamespace, formatResId, isSelectedBy } from '../../src/resource/res-id.ts'
import { Resource } from '../../src/resource/resource.ts'
import { ResourceMap } from '../../src/resource/resource-map.ts'
import { readDocuments } from '../../src/yaml/read.ts'

const test = suite('resource')

function resource(text: string): Resource {
  const [node] = readDocuments({ file: 'r.yaml', text })
  if (node?.kind !== 'map') throw new Error('no map')
  return new Resource(node)
}

const WEB =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop, labels: {a: 1}}\n'

test('prints its id with a mark for each part that is empty', () => {
  assert.is(formatResId(resource(WEB).id), 'Deployment.v1.apps/web.shop')
  assert.is(formatResId(resource('kind: X').id), 'X.[noVer].[noGrp]/[noName].[noNs]')
})

test('has labels as texts, whatever their type', () => {
  assert.equal([...resource(WEB).labels], [['a', '1']])
})

test('takes no namespace for the default one, unless the kind has none', () => {
  assert.is(effectiveNamespace(resource('kind: ConfigMap\napiVersion: v1').id), 'default')
  assert.is(
    effectiveNamespace(resource('kind: Namespace\napiVersion: v1\nmetadata: {namespace: x}').id),
    '_non_namespaceable_',
  )
})

test('has another type and id once a field of them is another one', () => {
  const web = resource(WEB)
  const all = ({ type, id, idKey }: Resource) =>
    [type.group, type.version, type.kind, id.kind, id.name, id.namespace, idKey] as const
  const before = all(web)
  for (const [old, now] of [
    ['name: web', 'name: api'],
    ['namespace: shop', 'namespace: bank'],
    ['kind: Deployment', 'kind: Other'],
    ['apps/v1', 'apps/v2'],
    ['{a: 1}', '{a: 2}'],
  ] as const) {
    const text = WEB.replace(old, now)
    assert.equal(all(web.withRoot(resource(text).root)), all(resource(text)), now)
    assert.equal(
      all(web.withHistory({ vars: ['V'] }).withRoot(resource(text).root)),
      all(resource(text)),
    )
  }
  assert.equal(all(web), before)
})

test('has one type with all others of its kind', () => {
  assert.is(resource(WEB).type, resource(WEB.replace('web', 'api')).type)
  assert.is.not(resource(WEB).type, resource(WEB.replace('apps/v1', 'apps/v2')).type)
})

test('remembers the kind that it was read with', () => {
  const other = WEB.replace('kind: Deployment', 'kind: Other')
  const changed = resource(WEB).withIdRemembered().withRoot(resource(other).root)
  assert.is(changed.type.kind, 'Other')
  assert.is(changed.originalType, resource(WEB).type)
  assert.is(resource(other).originalType, resource(other).type)
})

test('has no namespace once a build says so of its kind', () => {
  const web = resource(WEB)
  assert.not(web.id.clusterScoped)
  const scoped = web.withHistory({ clusterScoped: new Set(['apps/v1/Deployment']) })
  assert.ok(scoped.id.clusterScoped)
  assert.is.not(scoped.idKey, web.idKey)
})

test('is found by an id that it had', () => {
  const renamed = resource(WEB).withIdRemembered()
  const map = new ResourceMap([renamed.withRoot(resource(WEB.replace('web', 'p-web')).root)])
  assert.equal(map.positionsOf(resource(WEB).id), [0])
  assert.equal(map.currentPositionsOf(resource(WEB).id), [])
})

test('keeps positions when a resource goes', () => {
  const map = new ResourceMap([resource(WEB), resource(WEB.replace('web', 'api'))])
  map.remove(0)
  assert.equal(map.positionsOf(resource(WEB.replace('web', 'api')).id), [1])
  assert.is(map.resources.length, 1)
})

test('selects by exact parts, the empty ones aside', () => {
  const { id } = resource(WEB)
  const any = { group: '', version: '', kind: '', name: '', namespace: '' }
  assert.ok(isSelectedBy(id, any))
  assert.ok(isSelectedBy(id, { ...any, kind: 'Deployment', namespace: 'shop' }))
  assert.not(isSelectedBy(id, { ...any, name: 'we' }))
})

test('finds the field of a map, and none where there is no map', () => {
  const metadata = getField(resource(WEB).root, 'metadata')
  assert.is(textOf(getField(getField(metadata, 'labels'), 'a')), '1')
  assert.is(getField(getField(metadata, 'name'), 'x'), undefined)
})

const at = { source: { file: 'k.yaml', text: '' }, offset: 0 }

const SELECTIONS: readonly (readonly [selector: string, isSelected: boolean])[] = [
  ['', true],
  ['app=web', true],
  ['app==web,tier', true],
  ['app!=web', false],
  ['none!=x', true],
  ['!none', true],
  ['!app', false],
  ['app in (api, web)', true],
  ['app notin (api,web)', false],
  ['none notin (a)', true],
  ['n>3,n<5', true],
  ['n>4', false],
]

for (const [selector, isSelected] of SELECTIONS) {
  test(`'${selector}' ${isSelected ? 'selects' : 'does not select'}`, () => {
    const texts = new Map([
      ['app', 'web'],
      ['tier', 'a'],
      ['n', '4'],
    ])
    assert.is(parseLabelSelector(selector, at)(texts), isSelected)
  })
}

test('refuses a selector that it cannot read', () => {
  assert.throws(
    () => parseLabelSelector('a=b c', at),
    (error: unknown) => error instanceof UserError,
  )
})

test.run()
