/** A time as a clock on the wall shows it. */
export interface LocalTime {
  /** Days since 1970-01-01 in the calendar of the place. */
  readonly day: number
  /** Minutes since midnight, up to 1440 for the end of the day. */
  readonly minute: number
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** What the clocks of a time zone show at an instant, in milliseconds since 1970. */
export function localTimeAt(instantMs: number, timeZone: string): LocalTime {
  const local = instantMs + offsetMs(instantMs, timeZone)
  const day = Math.floor(local / DAY_MS)
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) }
}

/**
 * The instant at which the clocks of a time zone reach a time. Where they are put forward past it,
 * the moment at which that happens; where they are put back and reach it twice, the `earlier` or
 * the `later`.
 */
export function instantOf(
  { day, minute }: LocalTime,
  timeZone: string,
  twice: 'earlier' | 'later' = 'earlier',
): number {
  const local = day * DAY_MS + minute * MINUTE_MS
  const before = offsetMs(local - DAY_MS, timeZone)
  const after = offsetMs(local + DAY_MS, timeZone)
  const fits = [local - before, local - after].filter(
    (instant) => instant + offsetMs(instant, timeZone) === local,
  )
  if (fits.length > 0) return twice === 'earlier' ? Math.min(...fits) : Math.max(...fits)
  return transitionBetween(local - after, local - before, timeZone)
}

/** `mon` to `sun` by a day since 1970-01-01, which was a Thursday. */
export function weekdayOf(day: number): string {
  return NAMES[(((day + 4) % 7) + 7) % 7] ?? ''
}

const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Days since 1970 of `2026-12-20`. */
export function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS
}

/** Minutes of `09:30`. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** `Tue 2026-12-01 09:00 Europe/Berlin`. */
export function formatLocal(instantMs: number, timeZone: string): string {
  const { day, minute } = localTimeAt(instantMs, timeZone)
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
  const weekday = weekdayOf(day)
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${date} ${clock.join(':')} ${timeZone}`
}

/** The first instant with the offset of the end, to the second. */
function transitionBetween(startMs: number, endMs: number, timeZone: string): number {
  const wanted = offsetMs(endMs, timeZone)
  let [low, high] = [startMs, endMs]
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (offsetMs(middle, timeZone) === wanted) high = middle
    else low = middle
  }
  return high
}

/** Local time minus UTC. */
function offsetMs(instantMs: number, timeZone: string): number {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const date = Date.UTC(part('year'), part('month') - 1, part('day'))
  const seconds = part('hour') * 3600 + part('minute') * 60 + part('second')
  return date + seconds * 1000 - Math.floor(instantMs / 1000) * 1000
}

/** Making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timeZone, formatter)
  return formatter
}
