import { type Call, tryFault, type Verdict } from './cell.ts'
import { FAULTS } from './faults.ts'
import type { World } from './ready.ts'
import { RIVALS, tryRival } from './rivals.ts'
import type { Scenario } from './scenarios.ts'

/** The verdicts of one scenario: a row for each call, a column for each fault. */
export interface Matrix {
  readonly scenario: string
  readonly rows: readonly Row[]
}

export interface Row {
  readonly call: string
  /** Nothing where the combination was not asked for. */
  readonly verdicts: readonly (Verdict | undefined)[]
}

export const COLUMNS: readonly string[] = [...FAULTS, ...RIVALS].map(({ name }) => name)

/** Whether a combination is wanted, by the places of call and column, and the number of calls. */
export type Selection = (call: number, column: number, calls: number) => boolean

export const EVERYTHING: Selection = () => true

export async function fillMatrix(
  world: World,
  scenario: Scenario,
  isWanted: Selection,
): Promise<Matrix> {
  const ready = await world.ready(scenario)
  const trials = [
    ...FAULTS.map((fault) => (call: Call) => tryFault(ready, call, fault)),
    ...RIVALS.map((rival) => (call: Call) => tryRival(ready, call, rival)),
  ]
  const rows: Row[] = []
  for (const [place, call] of ready.calls.entries()) {
    const verdicts: (Verdict | undefined)[] = []
    for (const [column, attempt] of trials.entries())
      verdicts.push(isWanted(place, column, ready.calls.length) ? await attempt(call) : undefined)
    rows.push({ call: formatCall(call), verdicts })
  }
  return { scenario: scenario.name, rows }
}

function formatCall({ method, path, nth }: Call): string {
  const short = path
    .replace(/^\/repos\/[^/]+\/[^/]+/, '')
    .replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, '$1')
  return `${method} ${short || '/'}${nth > 1 ? ` (${nth})` : ''}`
}

/** The matrix, what failed in it, and how many of which verdict there are. */
export function formatMatrix({ scenario, rows }: Matrix): string {
  const width = Math.max(...rows.map(({ call }) => call.length))
  const head = COLUMNS.map((_, i) => String(i + 1).padStart(4)).join('')
  const lines = rows.map(
    ({ call, verdicts }) =>
      `${call.padEnd(width)}${verdicts.map((one) => mark(one).padStart(4)).join('')}`,
  )
  return [scenario, `${' '.repeat(width)}${head}`, ...lines, formatTotals(totalsOf(rows)), ''].join(
    '\n',
  )
}

export function formatLegend(): string {
  return COLUMNS.map((name, i) => `${String(i + 1).padStart(3)} ${name}`).join('\n')
}

export function failuresOf({ scenario, rows }: Matrix): readonly string[] {
  return rows.flatMap(({ call, verdicts }) =>
    verdicts.flatMap((verdict, i) =>
      verdict === undefined || typeof verdict === 'string'
        ? []
        : [`${scenario}: ${COLUMNS[i]} at ${call}\n  ${verdict.failed.join('\n  ')}`],
    ),
  )
}

export interface Totals {
  readonly ok: number
  readonly err: number
  readonly failed: number
}

export function totalsOf(rows: readonly Row[]): Totals {
  const all = rows.flatMap(({ verdicts }) => verdicts.filter((one) => one !== undefined))
  const [ok, err] = ['ok', 'err'].map((word) => all.filter((one) => one === word).length)
  return { ok: ok ?? 0, err: err ?? 0, failed: all.length - (ok ?? 0) - (err ?? 0) }
}

export function formatTotals({ ok, err, failed }: Totals): string {
  const sum = ok + err + failed
  return `${sum} combinations: ${ok} ok, ${err} told and then done, ${failed} failed`
}

function mark(verdict: Verdict | undefined): string {
  if (verdict === undefined) return ''
  return typeof verdict === 'string' ? verdict : 'FAIL'
}
