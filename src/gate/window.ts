import type { Gate, GateVerdict, PromotionWindow } from './gate.ts'
import { formatLocal, instantOf, localTimeAt, minuteOf, weekdayOf } from './zoned-time.ts'

type WindowGate = Extract<Gate, { kind: 'window' }>

interface Interval {
  readonly startMs: number
  readonly endMs: number
  readonly timeZone: string
}

/** A week, and a day more for the time zone and a window over midnight. */
const DAYS_AHEAD = 9

/** Whether one of the windows is open. */
export function evaluateWindow({ windows }: WindowGate, now: number): GateVerdict {
  const gate = 'promotion window'
  const intervals = windows.flatMap((window) => intervalsAround(window, now))
  const open = intervals.find(({ startMs, endMs }) => startMs <= now && now < endMs)
  if (open !== undefined) {
    const evidence = `open until ${formatLocal(open.endMs, open.timeZone)}`
    return { state: 'open', gate, evidence }
  }
  const [next] = intervals
    .filter(({ startMs }) => startMs > now)
    .toSorted((a, b) => a.startMs - b.startMs)
  // Windows open every week, so there is a next one.
  if (next === undefined) {
    const why = 'no window ever opens'
    return { state: 'closed', gate, evidence: why, why }
  }
  const opens = formatLocal(next.startMs, next.timeZone)
  const evidence = `opens ${opens}`
  return { state: 'waiting', gate, evidence, waitsFor: opens, untilMs: next.startMs }
}

/**
 * The spans of a window that begin from yesterday on. Clocks that are put forward shorten it, maybe
 * to nothing; where they are put back over an end of it, the first time counts.
 */
function intervalsAround(window: PromotionWindow, now: number): readonly Interval[] {
  const { days, from, to, timeZone } = window
  const today = localTimeAt(now, timeZone).day
  const open = new Set<string>(days)
  const [start, end] = [minuteOf(from), minuteOf(to)]
  return Array.from({ length: DAYS_AHEAD + 2 }, (_, i) => today - 1 + i)
    .filter((day) => open.has(weekdayOf(day)))
    .map((day) => ({
      startMs: instantOf({ day, minute: start }, timeZone),
      endMs: instantOf({ day: end < start ? day + 1 : day, minute: end }, timeZone),
      timeZone,
    }))
    .filter(({ startMs, endMs }) => startMs < endMs)
}
