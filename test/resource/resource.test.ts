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
