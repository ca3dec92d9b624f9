import type { Clock } from '../../ports.ts'
import { failed, type Verdict } from '../../verify/verdict.ts'

const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 20_000

export interface Patience {
  readonly clock: Clock
  /** Time after which nothing is waited for. */
  readonly deadline: number
}

/** Looks until the verdict is final or the deadline is there; what still waits then has failed. */
export async function settle(
  look: () => Promise<Verdict>,
  { clock, deadline }: Patience,
  changed: (verdict: Verdict) => void,
): Promise<Verdict> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const verdict = await look()
    changed(verdict)
    if (verdict.kind !== 'waiting') return verdict
    const left = deadline - clock.now()
    if (left <= 0) return failed(verdict.saw, verdict.hint)
    await clock.pause(Math.min(pause, left))
  }
}
