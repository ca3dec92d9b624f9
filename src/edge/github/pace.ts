import type { Clock } from '../../ports.ts'
import { SlidingWindow } from './sliding-window.ts'

/**
 * Keeps requests within what GitHub lets a client do, so that it need not refuse any.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export interface Pace {
  /** Waits until a request may be sent, and counts it. */
  turn(method: string, path: string): Promise<void>
  /** Takes note of what an answer says about the limits. */
  heard(header: (name: string) => string | null): void
  /** Counts what an earlier run wrote: GitHub does too. */
  recall(atMs: number, writes: number): void
  /** Whether something that takes so many writes fits into what is left of the hour. */
  hasRoomFor(writes: number): boolean
  /** When there is room again for all that an hour allows, in milliseconds since 1970. */
  roomAgainAt(): number
}

/** For servers that have no limits. */
export const UNHURRIED: Pace = {
  turn: async () => undefined,
  heard: () => undefined,
  recall: () => undefined,
  hasRoomFor: () => true,
  roomAgainAt: () => 0,
}

/** GitHub does not say which requests 'create content', so here all do that write. */
const WRITES_PER_MINUTE = 80
export const WRITES_PER_HOUR = 500
const POINTS_PER_MINUTE = 900
const [READ_POINTS, WRITE_POINTS] = [1, 5]
/** Between writes; those that tell people something are limited further. */
const [GAP_MS, NOTIFYING_GAP_MS] = [1000, 3000]
/** Left to the other workflows of the repository, which share the limits. */
const [SPARED_WRITES, SPARED_REQUESTS] = [50, 100]
/** Requests that only read, beside the writes of a pull request. */
const READS_BESIDE = 10
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What GitHub said last of the requests that are left. */
interface Quota {
  readonly remaining: number
  readonly resetAtMs: number
}

export function createPace(clock: Clock): Pace {
  const points = new SlidingWindow(MINUTE_MS)
  const [minute, hour] = [new SlidingWindow(MINUTE_MS), new SlidingWindow(HOUR_MS)]
  let [nextWriteAt, nextNotifyingAt] = [0, 0]
  // A server that says nothing of limits has none.
  let quota: Quota | undefined
  const startOf = (kind: RequestKind, now: number) => {
    const read = points.freeAt(now, POINTS_PER_MINUTE, pointsOf(kind))
    if (kind === 'read') return read
    const write = Math.max(read, nextWriteAt, minute.freeAt(now, WRITES_PER_MINUTE, 1))
    const late = quota === undefined ? write : Math.max(write, hour.freeAt(now, WRITES_PER_HOUR, 1))
    return kind === 'notifying write' ? Math.max(late, nextNotifyingAt) : late
  }
  const count = (kind: RequestKind, now: number) => {
    points.add(now, pointsOf(kind))
    if (kind === 'read') return
    for (const window of [minute, hour]) window.add(now, 1)
    nextWriteAt = now + GAP_MS
    if (kind === 'notifying write') nextNotifyingAt = now + NOTIFYING_GAP_MS
  }
  const requestsLeft = () =>
    quota === undefined || clock.now() >= quota.resetAtMs
      ? Number.POSITIVE_INFINITY
      : quota.remaining - SPARED_REQUESTS
  return {
    turn: async (method, path) => {
      const kind = kindOf(method, path)
      // Somebody else may have taken the turn while this one waited, so it looks again.
      for (;;) {
        const now = clock.now()
        const start = startOf(kind, now)
        if (start <= now) return count(kind, now)
        await clock.pause(start - now)
      }
    },
    heard: (header) => {
      const [remaining, reset] = [header('x-ratelimit-remaining'), header('x-ratelimit-reset')]
      // GraphQL has a quota of its own.
      if (header('x-ratelimit-resource') === 'graphql' || remaining === null) return
      quota = { remaining: Number(remaining), resetAtMs: Number(reset) * 1000 }
    },
    recall: (atMs, writes) => hour.add(atMs, writes),
    hasRoomFor: (writes) => {
      if (quota === undefined) return true
      if (requestsLeft() < Math.min(writes, WRITES_PER_HOUR) + READS_BESIDE) return false
      const [most, spent] = [WRITES_PER_HOUR - SPARED_WRITES, hour.sum(clock.now())]
      // What never fits into an hour begins with one of its own, and waits on its way.
      return spent + writes <= most || (writes > most && spent === 0)
    },
    roomAgainAt: () => {
      const isSpent = requestsLeft() < READS_BESIDE + SPARED_WRITES
      return Math.max(hour.emptyAt(clock.now()), isSpent ? (quota?.resetAtMs ?? 0) : 0)
    },
  }
}

type RequestKind = 'read' | 'write' | 'notifying write'

function kindOf(method: string, path: string): RequestKind {
  if (method === 'GET' || method === 'HEAD') return 'read'
  const notifies = /\/(?:pulls|issues)$|\/comments$|\/requested_reviewers$/.test(path)
  return notifies ? 'notifying write' : 'write'
}

function pointsOf(kind: RequestKind): number {
  return kind === 'read' ? READ_POINTS : WRITE_POINTS
}
