import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compareTraffic, lostShare, shifts } from '../../src/traffic/compare-traffic.ts'
import { detached } from '../../src/traffic/detached.ts'
import { trafficTable } from '../../src/traffic/format-traffic.ts'
import { gateway, pool, poolObject, route, rowText, rule, trafficIn } from './traffic-text.ts'

const test = suite('compareTraffic')

const compare = (before: string, after: string) =>
  compareTraffic(trafficIn(gateway() + before), trafficIn(gateway() + after))
const table = (before: string, after: string) =>
  trafficTable(compare(before, after)).rows.map((row) => row.join(' | '))
const path = (value: string) => `path: {value: ${value}}`
const split = (a: number, b: number) =>
  route(rule(path('/v1'), pool('llama', `, weight: ${a}`), pool('gemma', `, weight: ${b}`)))

test('shows the shares of both sides', () => {
  assert.equal(table(split(90, 10), split(50, 50)), [
    '/v1 | llama 90 %, gemma 10 % | llama 50 %, gemma 50 %',
  ])
})

test('is told without the manifests, and still says where requests are lost', () => {
  const lost = rule(path('/a'), pool('nowhere'))
  const { changes } = detached(
    compare('', poolObject('llama') + route(`${lost}, ${rule(path('/b'), pool('llama'))}`)),
  )
  const rules = changes.flatMap(({ after }) => after?.rule ?? [])
  assert.is(rules.length, 2)
  for (const { resource, value } of rules) assert.equal([resource.manifest, value], [{}, undefined])
  const places = rules.map(({ resource, path }) => resource.locate?.(path)?.file)
  assert.equal(places.toSorted(), ['traffic.yaml', undefined])
})

test('takes other weights of the same shares for the same', () => {
  const { changes, unchanged } = compare(split(9, 1), split(90, 10))
  assert.equal(changes, [])
  assert.equal(unchanged.map(rowText), ['* /v1: llama 90 %, gemma 10 %'])
})

test('follows requests of a rule that goes to the wider one', () => {
  const all = rule(path('/'), pool('all'))
  const gemma = rule(
    `${path('/')}, headers: [{name: X-Gateway-Model-Name, value: gemma}]`,
    pool('gemma'),
  )
  assert.equal(table(route(`${all}, ${gemma}`), route(all)), ['/ model gemma | gemma | all'])
})

test('says that requests match no rule any more', () => {
  assert.equal(
    table(
      route(`${rule(path('/a'), pool('a'))}, ${rule(path('/b'), pool('b'))}`),
      route(rule(path('/a'), pool('a'))),
    ),
    ['/b | b | 404: no rule matches'],
  )
})

test('says that requests are answered that were not', () => {
  assert.equal(table(route(''), route(rule(path('/a'), pool('a')), { hosts: 'chat.test' })), [
    'chat.test/a | 404: no rule matches | a',
  ])
})

test('does not care which route a rule stands in', () => {
  const one = rule(path('/a'), pool('a'))
  assert.equal(table(route(one), route(one, { name: 'other' })), [])
})

test('names Gateways where there are several', () => {
  const other = { name: 'b', parent: 'name: other' }
  const before = route(rule(path('/'), pool('a'))) + route(rule(path('/'), pool('a')), other)
  const after = route(rule(path('/'), pool('b'))) + route(rule(path('/'), pool('b')), other)
  assert.equal(table(before, after), ['chat/gate / | a | b', 'chat/other / | a | b'])
})

test('measures what is lost and what shifts', () => {
  const before = split(1, 0) + poolObject('llama')
  const [change] = compare(before, split(3, 1) + poolObject('llama')).changes
  assert.is(lostShare(change?.before), 0)
  assert.is(lostShare(change?.after), 0.25)
  assert.is(lostShare(undefined), 1)
  assert.equal(change && [...shifts(change)], [
    ['InferencePool chat/llama', -0.25],
    ['InferencePool chat/gemma', 0.25],
  ])
})

test('tells of rules that no request reaches only where they are new', () => {
  const twice = (name: string) =>
    route(`${rule(path('/v1'), pool('a'))}, ${rule(path('/v1'), pool(name))}`)
  assert.is(compare(twice('b'), twice('c')).unreached.length, 0)
  assert.is(compare(route(rule(path('/v1'), pool('a'))), twice('c')).unreached.length, 1)
})

test.run()
