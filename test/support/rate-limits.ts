import type { Clock } from '../../src/ports.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/**
 * GitHub's limits for the token of a workflow, as its documentation has them: it refuses what is too
 * much, and remembers that it had to.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export class RateLimits {
  /** The limits that were broken, in words. */
  readonly broken: string[] = []
  readonly #clock: Clock
  readonly #requests: { readonly atMs: number; readonly isWrite: boolean }[] = []

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Counts a request; the headers of its answer, and whether it is refused. */
  take(method: string): { readonly headers: Readonly<Record<string, string>>; refused: boolean } {
    const now = this.#clock.now()
    const isWrite = method !== 'GET'
    const problems = this.#problems(now, isWrite)
    this.broken.push(...problems)
    this.#requests.push({ atMs: now, isWrite })
    const used = this.#within(now, HOUR_MS).length
    const oldest = this.#within(now, HOUR_MS)[0]?.atMs ?? now
    return {
      refused: problems.length > 0,
      headers: {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': String(Math.max(0, 1000 - used)),
        'x-ratelimit-reset': String(Math.ceil((oldest + HOUR_MS) / 1000)),
        'x-ratelimit-resource': 'core',
      },
    }
  }

  /** How many requests and writes there were in the fullest hour. */
  fullestHour(): { readonly requests: number; readonly writes: number } {
    const hours = this.#requests.map(({ atMs }) => this.#within(atMs, HOUR_MS))
    return {
      requests: Math.max(0, ...hours.map((hour) => hour.length)),
      writes: Math.max(0, ...hours.map((hour) => hour.filter(({ isWrite }) => isWrite).length)),
    }
  }

  #problems(now: number, isWrite: boolean): readonly string[] {
    const minute = this.#within(now, MINUTE_MS)
    const hour = this.#within(now, HOUR_MS)
    const points = minute.reduce((sum, one) => sum + (one.isWrite ? 5 : 1), isWrite ? 5 : 1)
    const writesIn = (some: typeof minute) => some.filter((one) => one.isWrite).length + 1
    const last = hour.findLast((one) => one.isWrite)?.atMs ?? 0
    const at = `at ${new Date(now).toISOString()}`
    const found: (string | false)[] = [
      points > 900 && `${points} points in a minute`,
      hour.length + 1 > 1000 && `${hour.length + 1} requests in an hour`,
      isWrite && writesIn(minute) > 80 && `${writesIn(minute)} writes in a minute`,
      isWrite && writesIn(hour) > 500 && `${writesIn(hour)} writes in an hour`,
      isWrite && now - last < 1000 && `a write ${now - last} ms after another`,
    ]
    return found.flatMap((text) => (text === false ? [] : [`${text}, ${at}`]))
  }

  #within(now: number, lengthMs: number) {
    return this.#requests.filter(({ atMs }) => atMs > now - lengthMs && atMs <= now)
  }
}
