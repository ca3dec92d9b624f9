import type { TrafficChange, TrafficComparison } from '../traffic/compare-traffic.ts'
import { formatBackend, requestParts } from '../traffic/format-traffic.ts'
import type { TrafficRow } from '../traffic/traffic.ts'

/** A box of the graph; `y` is its middle. */
export interface Box {
  readonly label: string
  /** A second line. */
  readonly more?: string | undefined
  readonly y: number
  readonly height: number
}

/** Part of the requests of one kind on the way to who takes them. */
export interface Flow {
  /** Where it leaves the box of the requests, and where it ends. */
  readonly fromY: number
  readonly toY: number
  /** 0 to 1. */
  readonly share: number
  readonly isLost: boolean
  /** Whether the other side has the same. */
  readonly isKept: boolean
}

/** One side; what is on both stands in the same place. */
export interface TrafficSide {
  readonly targets: readonly (Box & { readonly isLost: boolean })[]
  readonly flows: readonly Flow[]
}

export interface TrafficLayout {
  readonly height: number
  readonly gateways: readonly Box[]
  /** `gateway` is the place of its box in `gateways`. */
  readonly requests: readonly (Box & { readonly gateway: number })[]
  readonly before: TrafficSide
  readonly after: TrafficSide
  /** How many kinds of requests there was no room for. */
  readonly left: number
}

/** More kinds of requests are no picture any more. */
const MOST_KINDS = 24
const SLOT = 22
const GAP = 14
const TARGET_HEIGHT = 30
const TARGET_GAP = 12

/** Where everything stands: what changes comes first, one column each for Gateways, requests and pools. */
export function layoutTraffic({ changes, unchanged }: TrafficComparison): TrafficLayout {
  const all = [...changes, ...unchanged.map(unchangedKind)]
  const kinds = all.slice(0, MOST_KINDS).toSorted(byGateway)
  const ends = kinds.map((change) => ({
    change,
    before: endsOf(change.before),
    after: endsOf(change.after),
  }))
  let bottom = 0
  const requests = ends.map(({ change, before, after }) => {
    const height = Math.max(2, before.length, after.length) * SLOT
    const y = bottom + height / 2
    bottom += height + GAP
    const { where, model } = requestParts(change)
    return { label: where, more: model, y, height }
  })
  const rows = ends.map((kind, i) => ({ ...kind, y: requests[i]?.y ?? 0 }))
  const targets = placeTargets(rows)
  const names = [...new Set(kinds.map(({ gateway }) => gateway))]
  const gateways = names.map((label) =>
    gatewayBox(
      label,
      requests.filter((_, i) => kinds[i]?.gateway === label),
    ),
  )
  const lowest = Math.max(0, ...[...targets.values()].map((y) => y + TARGET_HEIGHT / 2))
  return {
    height: Math.max(bottom - GAP, lowest),
    gateways,
    requests: requests.map((box, i) => ({
      ...box,
      gateway: names.indexOf(kinds[i]?.gateway ?? ''),
    })),
    before: sideOf('before', rows, targets),
    after: sideOf('after', rows, targets),
    left: all.length - kinds.length,
  }
}

function unchangedKind(row: TrafficRow): TrafficChange {
  return { gateway: row.gateway, host: row.host, row, before: row, after: row }
}

/** Sorting keeps the order of equals. */
function byGateway(a: TrafficChange, b: TrafficChange): number {
  return a.gateway < b.gateway ? -1 : a.gateway > b.gateway ? 1 : 0
}

/** Who gets a part of the requests of a kind; the same label is the same box. */
interface End {
  readonly label: string
  readonly share: number
  readonly isLost: boolean
}

function endsOf(row: TrafficRow | undefined): readonly End[] {
  if (row === undefined) return [{ label: 'nobody (404)', share: 1, isLost: true }]
  if (row.hole !== undefined) return [{ label: 'nobody (500)', share: 1, isLost: true }]
  return row.shares.map(({ backend, share, hole }) => {
    const name = formatBackend(backend, row)
    const isLost = hole !== undefined
    return { label: isLost ? `${name} (500)` : name, share, isLost }
  })
}

interface Row {
  readonly before: readonly End[]
  readonly after: readonly End[]
  /** Middle of the box. */
  readonly y: number
}

/** Where a flow leaves its box: they are spread around the middle. */
function slotY(y: number, slot: number, slots: number): number {
  return y + (slot + 0.5 - slots / 2) * SLOT
}

/** Middles of the boxes by label: each near what leads to it, none over another. */
function placeTargets(rows: readonly Row[]): ReadonlyMap<string, number> {
  const wishes = new Map<string, number[]>()
  for (const { before, after, y } of rows)
    for (const ends of [before, after])
      for (const [slot, { label }] of ends.entries()) {
        const ys = wishes.get(label) ?? []
        ys.push(slotY(y, slot, ends.length))
        wishes.set(label, ys)
      }
  const wanted = [...wishes].map(([label, ys]) => ({ label, y: mean(ys) }))
  const placed = new Map<string, number>()
  let next = TARGET_HEIGHT / 2
  for (const { label, y } of wanted.toSorted((a, b) => a.y - b.y)) {
    const at = Math.max(next, y)
    placed.set(label, at)
    next = at + TARGET_HEIGHT + TARGET_GAP
  }
  return placed
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function gatewayBox(label: string, requests: readonly Box[]): Box {
  const [first, last] = [requests[0], requests.at(-1)]
  return { label, y: ((first?.y ?? 0) + (last?.y ?? 0)) / 2, height: TARGET_HEIGHT }
}

function sideOf(
  side: 'before' | 'after',
  rows: readonly Row[],
  targets: ReadonlyMap<string, number>,
): TrafficSide {
  const other = side === 'before' ? 'after' : 'before'
  const used = new Map<string, boolean>()
  const flows = rows.flatMap((row) => {
    const known = new Set(row[other].map(({ label, share }) => `${label} ${share}`))
    return row[side].map(({ label, share, isLost }, slot): Flow => {
      used.set(label, isLost)
      return {
        fromY: slotY(row.y, slot, row[side].length),
        toY: targets.get(label) ?? 0,
        share,
        isLost,
        isKept: known.has(`${label} ${share}`),
      }
    })
  })
  const boxes = [...used].map(([label, isLost]) => ({
    label,
    y: targets.get(label) ?? 0,
    height: TARGET_HEIGHT,
    isLost,
  }))
  return { targets: boxes, flows }
}
