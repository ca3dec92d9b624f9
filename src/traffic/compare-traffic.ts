import type { Share } from './backends.ts'
import { rowFor, rowKey, type Traffic, type TrafficRow, type UnreachedRule } from './traffic.ts'

/** Requests of one kind before and after. */
export interface TrafficChange {
  readonly gateway: string
  readonly host: string
  /** What the requests have in common; the row of the side that names them. */
  readonly row: TrafficRow
  /** Who takes them, also where it is a wider rule; nothing where they are answered with 404. */
  readonly before: TrafficRow | undefined
  readonly after: TrafficRow | undefined
}

export interface TrafficComparison {
  /** Kinds of requests that go somewhere else, in the order in which a Gateway looks for a match. */
  readonly changes: readonly TrafficChange[]
  /** Kinds that go where they went, as they are after. */
  readonly unchanged: readonly TrafficRow[]
  /** Rules that no request reaches any more, or that are new and reached by none. */
  readonly unreached: readonly UnreachedRule[]
}

/** Holds two states of an environment against each other, from the view of a request. */
export function compareTraffic(before: Traffic, after: Traffic): TrafficComparison {
  const [old, now] = [byKey(before), byKey(after)]
  const kinds = new Map([...now, ...old])
  const changes: TrafficChange[] = []
  const unchanged: TrafficRow[] = []
  for (const [key, row] of kinds) {
    const change = {
      gateway: row.gateway,
      host: row.host,
      row: now.get(key) ?? row,
      before: old.get(key) ?? rowFor(before, row),
      after: now.get(key) ?? rowFor(after, row),
    }
    if (destinations(change.before) !== destinations(change.after)) changes.push(change)
    else unchanged.push(change.row)
  }
  const known = new Set(before.unreached.map(unreachedKey))
  return {
    changes,
    unchanged,
    unreached: after.unreached.filter((rule) => !known.has(unreachedKey(rule))),
  }
}

function byKey({ rows }: Traffic): ReadonlyMap<string, TrafficRow> {
  return new Map(rows.map((row) => [rowKey(row), row]))
}

/** Where the requests of a row go, as a text to compare. */
function destinations(row: TrafficRow | undefined): string {
  if (row === undefined) return 'nowhere'
  const shares = row.shares.map(({ backend, share, hole = '' }) => `${backend} ${share} ${hole}`)
  return [...shares.sort(), row.hole ?? ''].join('\n')
}

function unreachedKey({ gateway, route, match, why }: UnreachedRule): string {
  return [gateway, route, match, why].join('\n')
}

/** The part of the requests that gets no answer, 0 to 1; all of them where nobody takes them. */
export function lostShare(row: TrafficRow | undefined): number {
  if (row === undefined || row.hole !== undefined) return 1
  return row.shares.reduce((sum, { share, hole }) => sum + (hole === undefined ? 0 : share), 0)
}

/** How much of the requests a backend gets more or less, by backend, -1 to 1. */
export function shifts({ before, after }: TrafficChange): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (shares: readonly Share[] | undefined, sign: number) => {
    for (const { backend, share } of shares ?? [])
      found.set(backend, (found.get(backend) ?? 0) + sign * share)
  }
  add(before?.shares, -1)
  add(after?.shares, 1)
  return found
}
