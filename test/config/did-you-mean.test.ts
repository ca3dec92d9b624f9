import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nearest } from '../../src/config/did-you-mean.ts'

const test = suite('nearest')

const known = ['gateway', 'pools', 'modelArmor', 'apigee', 'alerts', 'MEDIUM_AND_ABOVE', 'HIGH']

for (const [written, want] of [
  ['gatway', 'gateway'],
  ['getaway', 'gateway'],
  ['Pools', 'pools'],
  ['poosl', 'pools'],
  ['modelArmour', 'modelArmor'],
  ['model-armor', 'modelArmor'],
  ['MEDIUM', 'MEDIUM_AND_ABOVE'],
  ['', undefined],
  ['x', undefined],
  ['replicas', undefined],
] as const) {
  test(`finds ${want ?? 'nothing'} for '${written}'`, () => {
    assert.is(nearest(written, known), want)
  })
}

test('takes the first of two that are as near', () => {
  assert.is(nearest('prd', ['prod', 'pr']), 'prod')
})

test.run()
