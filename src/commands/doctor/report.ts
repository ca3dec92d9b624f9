import { type Diagnosis, permissionBlocks } from '../../doctor/diagnosis.ts'
import type { Finding } from '../../doctor/finding.ts'
import { code, details, fence, plain, table } from '../../pull-request/markdown.ts'
import { formatRows } from '../../verify/report.ts'

const VERDICTS = ['failed', 'warning', 'unknown', 'passed'] as const

export type DoctorTotals = Readonly<Record<(typeof VERDICTS)[number], number>>

export function doctorTotals({ findings }: Diagnosis): DoctorTotals {
  const count = (verdict: Finding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).length
  return {
    failed: count('failed'),
    warning: count('warning'),
    unknown: count('unknown'),
    passed: count('passed'),
  }
}

/** A table for a terminal, and the blocks to paste. */
export function doctorText(diagnosis: Diagnosis): string {
  const rows = diagnosis.findings.map((finding) => ({ ...finding, saw: sawAt(finding) }))
  const blocks = [...permissionBlocks(diagnosis)].map(
    ([block, commands]) => `\n# ${commands.join(', ')}\n${block}`,
  )
  return `${formatRows(rows)}${formatTotals(diagnosis)}\n\n${LEAST}:\n${blocks.join('')}`
}

/** The same as Markdown: what asks for somebody first, everything else behind a fold. */
export function doctorMarkdown(diagnosis: Diagnosis): string {
  const { findings } = diagnosis
  const open = findings.filter(({ verdict }) => verdict === 'failed' || verdict === 'warning')
  const rest = findings.filter((finding) => !open.includes(finding))
  const blocks = [...permissionBlocks(diagnosis)].map(
    ([block, commands]) =>
      `For ${commands.map(code).join(', ')}:\n\n${fence(block.trimEnd(), 'yaml')}`,
  )
  return [
    '## Permission doctor',
    formatTotals(diagnosis),
    ...(open.length > 0 ? [tableOf(open)] : []),
    ...(rest.length > 0 ? [details('What is unknown, and what passed', tableOf(rest))] : []),
    `### ${LEAST}`,
    ...blocks,
  ].join('\n\n')
}

const LEAST = 'The least that a job needs, by command'

/** `1 failed, 2 warnings, 3 unknown, 9 passed` */
export function formatTotals(diagnosis: Diagnosis): string {
  const { failed, warning, unknown, passed } = doctorTotals(diagnosis)
  return `${failed} failed, ${warning} warnings, ${unknown} unknown, ${passed} passed`
}

export function doctorJson(diagnosis: Diagnosis) {
  const { findings, permissions } = diagnosis
  return {
    ...doctorTotals(diagnosis),
    checks: findings,
    permissions: Object.fromEntries(
      permissions.map(({ command, permissions: needs }) => [command, needs]),
    ),
  }
}

function sawAt({ subject, saw, at }: Finding): string {
  return at === undefined || at.file === subject ? saw : `${saw} (${at.file}:${at.line})`
}

function tableOf(findings: readonly Finding[]): string {
  return table(
    ['', 'Check', 'Of', 'Saw'],
    findings.map((finding) => [
      finding.verdict,
      code(finding.id),
      plain(finding.subject),
      finding.hint === undefined
        ? plain(sawAt(finding))
        : `${plain(sawAt(finding))}<br>${plain(finding.hint)}`,
    ]),
  )
}
