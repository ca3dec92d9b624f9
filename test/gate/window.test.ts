import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Freeze, PromotionWindow } from '../../src/gate/gate.ts'
import { evidenceOf, say, verdictAt } from './support.ts'

const test = suite('windows and freezes')

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const DAILY = [...WEEKDAYS, 'sat', 'sun'] as const

function window(from: string, to: string, changes: Partial<PromotionWindow> = {}) {
  return { days: DAILY, from, to, timeZone: 'Europe/Berlin', ...changes }
}

const saidAt = (utc: string, ...windows: readonly PromotionWindow[]) =>
  say(verdictAt(utc, { kind: 'window', windows }, evidenceOf({})))

const office = window('09:00', '16:00', { days: WEEKDAYS })

test('is open from its first minute to its last', () => {
  // A Wednesday; Berlin is one hour ahead of UTC.
  assert.is(
    saidAt('2026-11-25 07:59', office),
    'waiting for Wed 2026-11-25 09:00 Europe/Berlin until 2026-11-25 08:00',
  )
  assert.is(saidAt('2026-11-25 08:00', office), 'open')
  assert.is(saidAt('2026-11-25 14:59', office), 'open')
  assert.match(saidAt('2026-11-25 15:00', office), 'Thu 2026-11-26 09:00')
})

test('waits over the weekend', () => {
  assert.match(saidAt('2026-11-27 20:00', office), 'Mon 2026-11-30 09:00 Europe/Berlin')
})

test('knows the day of the place, not that of UTC', () => {
  const monday = window('00:00', '24:00', { days: ['mon'], timeZone: 'Asia/Tokyo' })
  assert.is(saidAt('2026-11-29 15:00', monday), 'open')
  assert.is(saidAt('2026-11-30 14:59', monday), 'open')
  assert.match(saidAt('2026-11-30 15:00', monday), 'Mon 2026-12-07 00:00 Asia/Tokyo')
})

test('goes over midnight, as part of the day on which it began', () => {
  const night = window('22:00', '02:00', { days: ['fri'] })
  assert.is(saidAt('2026-11-27 21:00', night), 'open')
  assert.is(saidAt('2026-11-28 00:59', night), 'open')
  assert.match(saidAt('2026-11-28 01:00', night), 'Fri 2026-12-04 22:00')
  assert.match(saidAt('2026-11-27 00:00', night), 'Fri 2026-11-27 22:00')
})

test('keeps the time of the wall when clocks are put forward', () => {
  // Berlin, 29 March 2026: 02:00 becomes 03:00. 09:00 is 08:00 UTC the day before, 07:00 after.
  const nine = window('09:00', '10:00')
  assert.match(saidAt('2026-03-28 08:00', nine), /^open/)
  assert.match(saidAt('2026-03-28 09:00', nine), 'until 2026-03-29 07:00')
  assert.match(saidAt('2026-03-29 07:00', nine), /^open/)
})

test('opens right after the hour that clocks skip', () => {
  const early = window('02:30', '05:00')
  assert.match(
    saidAt('2026-03-29 00:30', early),
    'Sun 2026-03-29 03:00 Europe/Berlin until 2026-03-29 01:00',
  )
  assert.is(saidAt('2026-03-29 01:00', early), 'open')
  // Nothing is left of a window that lies in the hour: the next one is a day later.
  const skipped = window('02:00', '03:00')
  assert.match(saidAt('2026-03-29 00:59', skipped), 'Mon 2026-03-30 02:00')
})

test('keeps the time of the wall when clocks are put back', () => {
  // Berlin, 25 October 2026: 03:00 becomes 02:00 again, at 01:00 UTC.
  const nine = window('09:00', '10:00')
  assert.match(saidAt('2026-10-24 09:00', nine), 'until 2026-10-25 08:00')
  const double = window('01:00', '04:00')
  assert.is(saidAt('2026-10-25 02:59', double), 'open')
  assert.match(saidAt('2026-10-25 03:00', double), /^waiting/)
})

test('takes the first of two when its end comes twice', () => {
  const until = window('01:00', '02:30')
  assert.is(saidAt('2026-10-25 00:29', until), 'open')
  assert.match(saidAt('2026-10-25 00:30', until), 'Mon 2026-10-26 01:00')
  assert.match(saidAt('2026-10-25 01:15', until), /^waiting/)
})

test('is right where clocks change by half an hour, or at midnight', () => {
  // Lord Howe, 4 October 2026: 02:00 becomes 02:30.
  const howe = window('02:10', '03:00', { timeZone: 'Australia/Lord_Howe' })
  assert.match(saidAt('2026-10-03 15:00', howe), 'Sun 2026-10-04 02:30 Australia/Lord_Howe')
  // Santiago, 6 September 2026: midnight becomes 01:00.
  const santiago = window('00:00', '06:00', { timeZone: 'America/Santiago' })
  assert.match(saidAt('2026-09-06 03:00', santiago), 'Sun 2026-09-06 01:00 America/Santiago')
})

test('is open where one of several windows is', () => {
  const late = window('18:00', '19:00', { timeZone: 'America/New_York' })
  assert.is(saidAt('2026-11-25 23:30', office, late), 'open')
  assert.match(saidAt('2026-11-25 16:00', office, late), 'Wed 2026-11-25 18:00 America/New_York')
})

const freezeAt = (utc: string, changes: Partial<Freeze>) => {
  const freeze = {
    from: '2026-12-20',
    to: '2027-01-03',
    timeZone: 'Europe/Berlin',
    reason: 'year end',
    ...changes,
  }
  return say(verdictAt(utc, { kind: 'freeze', freeze }, evidenceOf({})))
}

test('freezes whole days of the place, the last one too', () => {
  assert.is(freezeAt('2026-12-19 22:59', {}), 'open')
  assert.is(
    freezeAt('2026-12-19 23:00', {}),
    'waiting for the end of the freeze, Mon 2027-01-04 00:00 Europe/Berlin until 2027-01-03 23:00',
  )
  assert.match(freezeAt('2027-01-03 22:59', {}), /^waiting/)
  assert.is(freezeAt('2027-01-03 23:00', {}), 'open')
})

test('freezes to the minute where times are given', () => {
  const launch = { from: '2026-11-27T18:00', to: '2026-11-27T20:30' }
  assert.is(freezeAt('2026-11-27 16:59', launch), 'open')
  assert.match(freezeAt('2026-11-27 17:00', launch), 'until 2026-11-27 19:30')
  assert.is(freezeAt('2026-11-27 19:30', launch), 'open')
})

test('ends a freeze at the second of two when its end comes twice', () => {
  const night = { from: '2026-10-24', to: '2026-10-25T02:30' }
  assert.match(freezeAt('2026-10-25 00:45', night), 'until 2026-10-25 01:30')
})

test.run()
