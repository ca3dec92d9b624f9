import { UserError } from '../../error.ts'
import { UnknownOutcome } from '../../ports/google-cloud.ts'
import type { Clock } from '../../ports.ts'
import { failureOf, type GoogleFailure, type StatusName } from './failure.ts'
import { type Attempt, errorFor, isMissingMetric } from './failure-error.ts'

export interface CallOptions {
  readonly clock: Clock
  /** Deadline of one call. */
  readonly timeoutMs: number
  /** How many calls are under way at once. */
  readonly maxConcurrent: number
  readonly principal: () => Promise<string>
}

export interface Caller {
  /**
   * @param send one call with this deadline; it is called again where a failure allows it
   * @throws UnknownOutcome where a create was sent and nobody can say what became of it
   * @throws UserError
   */
  call<T>(attempt: Attempt, send: (timeoutMs: number) => Promise<T>): Promise<T>
}

/** Nobody can say what became of the call. */
const IN_DOUBT: readonly StatusName[] = [
  'CANCELLED',
  'UNKNOWN',
  'DEADLINE_EXCEEDED',
  'INTERNAL',
  'UNAVAILABLE',
]

/** Waits before what may be sent again: reads, deletes, and updates, which say the same twice. */
const BACKOFF_MS = [500, 1000, 2000]
/** Where the service has no quota left and does not say how long: minutes are what quotas count by. */
const QUOTA_MS = [2000, 5000, 15_000, 30_000, 60_000]
const MAX_WAIT_MS = 120_000
/** A metric that was made a moment ago shows within a minute or two. */
const METRIC_MS = [5000, 10_000, 20_000, 30_000]

/** Sends calls, a few at a time, and again where that is safe. */
export function createCaller(options: CallOptions): Caller {
  const slot = limiter(options.maxConcurrent)
  const { clock, timeoutMs } = options
  return {
    async call(attempt, send) {
      const waits = { doubt: [...BACKOFF_MS], quota: [...QUOTA_MS], metric: [...METRIC_MS] }
      for (;;)
        try {
          return await slot(() => send(timeoutMs))
        } catch (thrown) {
          const failure = failureOf(thrown)
          if (failure === undefined) throw thrown
          const wait = waitFor(failure, attempt, waits)
          if (wait === undefined) throw await finalError(failure, attempt, options, thrown)
          await clock.pause(wait)
        }
    },
  }
}

interface Waits {
  readonly doubt: number[]
  readonly quota: number[]
  readonly metric: number[]
}

/** How long until the next attempt; nothing where there is to be none. */
function waitFor(failure: GoogleFailure, { verb, kind }: Attempt, waits: Waits) {
  const { status, text, retryAfterMs } = failure
  if (status === 'RESOURCE_EXHAUSTED') {
    const usual = waits.quota.shift()
    // Refused before it was looked at, so this is safe for a create too.
    if (usual === undefined || (retryAfterMs ?? 0) > MAX_WAIT_MS) return
    return retryAfterMs ?? usual
  }
  if (kind === 'alert-policy' && isMissingMetric(text)) return waits.metric.shift()
  if (verb === 'create' || !IN_DOUBT.includes(status)) return
  const usual = waits.doubt.shift()
  return usual && Math.min(retryAfterMs ?? usual, MAX_WAIT_MS)
}

async function finalError(
  failure: GoogleFailure,
  attempt: Attempt,
  { principal }: CallOptions,
  cause: unknown,
): Promise<Error> {
  const who = failure.status === 'PERMISSION_DENIED' ? await principal() : ''
  const { code, message, hint } = errorFor(failure, attempt, who)
  const error = new UserError(code, message, { hint, cause })
  if (attempt.verb !== 'create' || !IN_DOUBT.includes(failure.status)) return error
  return new UnknownOutcome(error, failure.status === 'UNAVAILABLE')
}

type Slot = <T>(run: () => Promise<T>) => Promise<T>

/** Runs at most `limit` at once; the others wait in the order in which they came. */
function limiter(limit: number): Slot {
  const waiting: (() => void)[] = []
  let running = 0
  return async (run) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      // Whoever waits takes over the place, so that nobody who comes now can.
      if (next === undefined) running--
      else next()
    }
  }
}
