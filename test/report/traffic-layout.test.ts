import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { layoutTraffic, type TrafficSide } from '../../src/report/traffic-layout.ts'
import { compareTraffic } from '../../src/traffic/compare-traffic.ts'
import { gateway, pool, route, rule, trafficIn } from '../traffic/traffic-text.ts'

const test = suite('layoutTraffic')

const path = (value: string) => `path: {value: ${value}}`
const layout = (before: string, after: string) =>
  layoutTraffic(compareTraffic(trafficIn(gateway() + before), trafficIn(gateway() + after)))

/** `llama 90, gemma 10 differs`. */
function flows({ flows: found, targets }: TrafficSide): readonly string[] {
  return found.map(({ share, toY, isKept, isLost }) => {
    const target = targets.find(({ y }) => y === toY)?.label
    return `${target} ${Math.round(share * 100)}${isKept ? '' : ' differs'}${isLost ? ' lost' : ''}`
  })
}

test('shows what changes on both sides, and what stays', () => {
  const stays = rule(path('/b'), pool('gemma'))
  const { requests, gateways, before, after, left } = layout(
    route(`${rule(path('/a'), pool('llama'))}, ${stays}`),
    route(`${rule(path('/a'), pool('llama', ', weight: 9'), pool('gemma'))}, ${stays}`),
  )
  assert.equal(
    gateways.map(({ label }) => label),
    ['chat/gate'],
  )
  assert.equal(
    requests.map(({ label }) => label),
    ['/a', '/b'],
  )
  assert.equal(flows(before), ['llama 100 differs', 'gemma 100'])
  assert.equal(flows(after), ['llama 90 differs', 'gemma 10 differs', 'gemma 100'])
  assert.is(left, 0)
})

test('shows who gets no answer', () => {
  const { before, after } = layout(route(rule(path('/a'), pool('a'))), route(''))
  assert.equal(flows(before), ['a 100 differs'])
  assert.equal(flows(after), ['nobody (404) 100 differs lost'])
})

test('puts no box over another, and the same box in the same place', () => {
  const rules = Array.from({ length: 40 }, (_, i) => rule(path(`/${i}`), pool(`p${i % 7}`)))
  const moved = rules.map((one, i) => (i < 9 ? one.replace(/name: p\d/, 'name: other') : one))
  const { requests, before, after, height, left } = layout(route(rules.join()), route(moved.join()))
  assert.is(requests.length + left, 40)
  for (const boxes of [requests, before.targets, after.targets]) {
    const sorted = boxes.toSorted((a, b) => a.y - b.y)
    for (const [i, box] of sorted.entries()) {
      const above = sorted[i - 1]
      if (above !== undefined) assert.ok(box.y - box.height / 2 >= above.y + above.height / 2)
      assert.ok(box.y + box.height / 2 <= height)
    }
  }
  for (const { label, y } of after.targets)
    assert.is(before.targets.find((box) => box.label === label)?.y ?? y, y)
})

test.run()
