import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createPace, type Pace } from '../../../src/edge/github/pace.ts'
import { simulatedClock } from '../../support/simulated-clock.ts'

const test = suite('pace of requests')
const start = Date.parse('2026-11-26T08:00:00Z')
const minute = 60_000
const hour = 60 * minute

function begin() {
  const clock = simulatedClock(start)
  const pace = createPace(clock)
  const times: number[] = []
  const send = async (method: string, path = '/repos/acme/shop/git/trees') => {
    await pace.turn(method, path)
    times.push(clock.now() - start)
  }
  return { clock, pace, times, send }
}

function hear(pace: Pace, remaining: number, extra: Readonly<Record<string, string>> = {}) {
  const reset = String((start + hour) / 1000)
  const headers = { 'x-ratelimit-remaining': String(remaining), 'x-ratelimit-reset': reset }
  const all = new Map(Object.entries({ ...headers, ...extra }))
  pace.heard((name) => all.get(name) ?? null)
}

test('writes come a second apart, also those that begin at once, and reads between', async () => {
  const { times, send } = begin()
  await Promise.all([send('POST'), send('PATCH'), send('DELETE'), send('GET')])
  assert.equal(times.toSorted(), [0, 0, 1000, 2000])
})

test('what tells people something comes three seconds apart', async () => {
  const { times, send } = begin()
  for (let i = 0; i < 3; i++) await send('POST', '/repos/acme/shop/pulls')
  await send('PATCH', '/repos/acme/shop/pulls/1')
  assert.equal(times, [0, 3000, 6000, 7000])
})

test('no minute has more than 900 points', async () => {
  const { times, send } = begin()
  for (let i = 0; i < 1000; i++) await send('GET')
  assert.is(times[899], 0)
  assert.is(times[900], minute)
})

test('no hour has more than 500 writes, where the server has limits', async () => {
  const { pace, times, send } = begin()
  hear(pace, 5000)
  for (let i = 0; i < 501; i++) await send('POST')
  assert.is(times[499], 499_000)
  assert.is(times[500], hour)
})

test('a server that says nothing of limits has none', async () => {
  const { pace, times, send } = begin()
  for (let i = 0; i < 501; i++) await send('POST')
  assert.is(times[500], 500_000)
  assert.is(pace.hasRoomFor(100_000), true)
})

test('leaves room for others in the hour, and has it again when the hour is over', async () => {
  const { clock, pace, send } = begin()
  hear(pace, 5000)
  for (let i = 0; i < 445; i++) await send('POST')
  assert.is(pace.hasRoomFor(5), true)
  assert.is(pace.hasRoomFor(6), false)
  assert.is(pace.roomAgainAt(), start + 444_000 + hour)
  await clock.pause(pace.roomAgainAt() - clock.now())
  assert.is(pace.hasRoomFor(450), true)
})

test('counts what an earlier run wrote within the hour', () => {
  const { pace } = begin()
  hear(pace, 5000)
  pace.recall(start - 50 * minute, 400)
  pace.recall(start - 70 * minute, 400)
  assert.is(pace.hasRoomFor(50), true)
  assert.is(pace.hasRoomFor(51), false)
  assert.is(pace.roomAgainAt(), start + 10 * minute)
})

test('what never fits into an hour begins with one of its own', async () => {
  const { pace, send } = begin()
  hear(pace, 5000)
  assert.is(pace.hasRoomFor(600), true)
  await send('POST')
  assert.is(pace.hasRoomFor(600), false)
})

test('has no room where few requests are left, until the quota is a new one', async () => {
  const { clock, pace } = begin()
  hear(pace, 4000, { 'x-ratelimit-resource': 'graphql' })
  assert.is(pace.hasRoomFor(100), true)
  hear(pace, 115)
  assert.is(pace.hasRoomFor(5), true)
  assert.is(pace.hasRoomFor(6), false)
  assert.is(pace.roomAgainAt(), start + hour)
  await clock.pause(hour)
  assert.is(pace.hasRoomFor(6), true)
})

test.run()
