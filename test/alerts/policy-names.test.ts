import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { policyNames } from '../../src/alerts/policy-names.ts'
import { group, translate } from './translate.ts'

const test = suite('policyNames')

const namesOf = (prefix: string | undefined, ...alerts: readonly string[]) =>
  policyNames(
    prefix,
    translate(group(...alerts.map((name) => `{alert: ${name}, expr: up}`))).alerts,
  )

test('are made of prefix, group and alert', () => {
  assert.equal(namesOf('shop', 'PoolQueueLong'), ['shop-g-pool-queue-long'])
  assert.equal(namesOf(undefined, 'PoolQueueLong'), ['g-pool-queue-long'])
})

test('are labels that differ, however long or strange the alerts', () => {
  const long = 'VeryLongNameOfAnAlertThatGoesOnAndOnAndOnUntilNobodyReadsIt'
  const names = namesOf('shop', `${long}A`, `${long}B`, 'A-b', 'A_b', '"日本"', '"中国"')
  assert.is(new Set(names).size, 6)
  for (const name of names) assert.match(name, /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/)
})

test.run()
