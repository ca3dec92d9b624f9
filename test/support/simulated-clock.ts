import type { Clock } from '../../src/ports.ts'

/** A clock on which a pause is over at once, so that hours pass in a test. */
export function simulatedClock(startMs = Date.now()): Clock {
  let now = startMs
  return {
    now: () => now,
    pause: async (ms) => {
      const end = now + ms
      // Others that pause at the same time wait for the same moment, not one after another.
      await new Promise((resolve) => setImmediate(resolve))
      now = Math.max(now, end)
    },
  }
}
