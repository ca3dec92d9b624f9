import { groupBy } from '../group-by.ts'
import type { CheckResult } from './check-result.ts'

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What stands in one line of a report: a result, or several that passed alike. */
export interface ReportRow {
  readonly verdict: CheckResult['verdict']
  readonly id: string
  readonly subject: string
  readonly saw: string
  readonly hint?: string | undefined
}

export function totalsOf(results: readonly CheckResult[]): Totals {
  const count = (verdict: CheckResult['verdict']) =>
    results.filter((result) => result.verdict === verdict).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

/** `31 passed, 1 failed, 2 skipped` */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** Results that passed and saw the same share a row; everything else has one of its own. */
export function reportRows(results: readonly CheckResult[]): readonly ReportRow[] {
  const groups = groupBy([...results.entries()], ([i, { id, verdict, saw }]) =>
    verdict === 'passed' ? `${id}\n${saw}` : i,
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group.map(([, result]) => result)
    if (first === undefined) return []
    const { id, verdict, saw, hint } = first
    const names = group.map(([, { subject }]) => subject)
    return [{ id, verdict, subject: together(names), saw, hint }]
  })
}

/** The names where they fit into a column, else how many of what: `35 × Deployment`. */
function together(names: readonly string[]): string {
  const all = names.join(', ')
  if (names.length === 1 || all.length <= WIDEST) return all
  const kinds = new Set(names.map((name) => name.split(' ')[0]))
  return kinds.size === 1 ? `${names.length} × ${[...kinds].join('')}` : `${names.length} objects`
}

/** A compact table for a terminal, with the totals below it. */
export function formatReport(results: readonly CheckResult[]): string {
  return `${formatRows(reportRows(results))}${formatTotals(totalsOf(results))}\n`
}

/** What stands in one line of a table, whatever words a check has for how it ended. */
export interface TextRow {
  readonly verdict: string
  readonly id: string
  readonly subject: string
  readonly saw: string
  readonly hint?: string | undefined
}

/** Lines in columns; what to do stands below its row. */
export function formatRows(rows: readonly TextRow[]): string {
  const [first, second] = (['id', 'subject'] as const).map((key) =>
    Math.min(WIDEST, Math.max(0, ...rows.map((row) => row[key].length))),
  )
  const lines = rows.flatMap(({ verdict, id, subject, saw, hint }) => {
    const start = `${verdict.padEnd(8)}${id.padEnd(first ?? 0)}  `
    const line = `${start}${subject.padEnd(second ?? 0)}  ${oneLine(saw)}`
    // What passed needs no advice, unless something was not seen.
    return hint === undefined ? [line] : [line, `${' '.repeat(8)}${HINT}${hint}`]
  })
  return lines.map((line) => `${line}\n`).join('')
}

const HINT = 'hint: '
const WIDEST = 44

/** Control characters of what a server said must not reach a terminal. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to go
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]+/g, ' ')
}
