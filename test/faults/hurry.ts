/** Waits of less are not for a server to recover; some are the beat of a library's own clock. */
const SHORTEST_MS = 500
const SPEED = 1000

/**
 * Makes a second pass in a millisecond for all that waits by `setTimeout`, and lets `Date.now` say so:
 * what counts the time between two requests must not see that less of it went by.
 *
 * @returns what undoes it
 */
export function hurry(): () => void {
  const { setTimeout: wait } = globalThis
  const { now } = Date
  let ahead = 0
  const virtual = () => now() + ahead
  const hurried = (act: (...rest: unknown[]) => void, ms = 0, ...rest: unknown[]) => {
    // On a busy machine to sleep at all, be it for a millisecond, costs many of them.
    if (ms <= 1) return setImmediate(act, ...rest)
    if (ms < SHORTEST_MS) return wait(act, ms, ...rest)
    const due = virtual() + ms
    const then = () => {
      ahead = Math.max(ahead, due - now())
      act(...rest)
    }
    return ms / SPEED < LEAST_MS ? setImmediate(then) : wait(then, ms / SPEED)
  }
  Object.assign(globalThis, { setTimeout: hurried })
  Date.now = virtual
  return () => {
    globalThis.setTimeout = wait
    Date.now = now
  }
}

const LEAST_MS = 4
