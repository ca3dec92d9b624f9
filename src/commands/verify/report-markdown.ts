import { code, details, plain, table } from '../../pull-request/markdown.ts'
import type { CheckResult } from '../../verify/check-result.ts'
import { formatTotals, type ReportRow, reportRows, totalsOf } from '../../verify/report.ts'

/** A report as Markdown: what did not pass first, everything else behind a fold. */
export function verifyMarkdown(environment: string, results: readonly CheckResult[]): string {
  const rows = reportRows(results)
  const [passed, others] = [
    rows.filter(({ verdict }) => verdict === 'passed'),
    rows.filter(({ verdict }) => verdict !== 'passed'),
  ]
  return [
    `## Verified: ${plain(environment)}`,
    formatTotals(totalsOf(results)),
    ...(others.length > 0 ? [tableOf(others)] : []),
    ...(passed.length > 0 ? [details('What passed', tableOf(passed))] : []),
  ].join('\n\n')
}

function tableOf(rows: readonly ReportRow[]): string {
  return table(
    ['', 'Check', 'Of', 'Saw'],
    rows.map(({ verdict, id, subject, saw, hint }) => [
      verdict,
      code(id),
      plain(subject),
      hint === undefined ? plain(saw) : `${plain(saw)}<br>${plain(hint)}`,
    ]),
  )
}
