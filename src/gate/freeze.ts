import type { Freeze, Gate, GateVerdict } from './gate.ts'
import { dayOf, formatLocal, instantOf, minuteOf } from './zoned-time.ts'

type FreezeGate = Extract<Gate, { kind: 'freeze' }>

/** Whether a freeze is over, or has not begun. */
export function evaluateFreeze({ freeze }: FreezeGate, now: number): GateVerdict {
  const { reason, timeZone } = freeze
  const gate = `freeze: ${reason}`
  const { startMs, endMs } = spanOf(freeze)
  const ends = formatLocal(endMs, timeZone)
  if (now < startMs) {
    return { state: 'open', gate, evidence: `begins ${formatLocal(startMs, timeZone)}` }
  }
  if (now >= endMs) return { state: 'open', gate, evidence: `ended ${ends}` }
  const waitsFor = `the end of the freeze, ${ends}`
  return { state: 'waiting', gate, evidence: `until ${ends}`, waitsFor, untilMs: endMs }
}

/** Clocks that are put back make it longer: nobody is surprised by a freeze that ended early. */
function spanOf({ from, to, timeZone }: Freeze) {
  const end = to.includes('T') ? minuteOf(to.slice(11)) : 24 * 60
  return {
    startMs: instantOf({ day: dayOf(from), minute: minuteOf(from.slice(11)) }, timeZone),
    endMs: instantOf({ day: dayOf(to), minute: end }, timeZone, 'later'),
  }
}
