import { gateSummary } from '../../pull-request/gate-summary.ts'
import { code, details, plain, table } from '../../pull-request/markdown.ts'
import { shortId } from '../../pull-request/review.ts'
import type { EnvironmentStatus, Status } from './status.ts'
import { STATUS_HEAD, statusRows } from './status-table.ts'

const MARKS = { good: '✅ ', waiting: '⏳ ', bad: '⛔ ', plain: '' } as const

/** The status as the summary of a job shows it: a graph, a table, and the gates of each promotion. */
export function statusMarkdown(status: Status): string {
  const rows = statusRows(status).map((row) =>
    row.map(({ text, mood }, i) =>
      // The number of a pull request of this repository is to be a link.
      STATUS_HEAD[i] === 'By' && /^#\d+$/.test(text) ? text : `${MARKS[mood]}${plain(text)}`,
    ),
  )
  const gates = status.environments.flatMap(gateDetails)
  return [
    '## Releases',
    graph(status),
    table([...STATUS_HEAD], rows),
    ...gates,
    `<sub>${plain(status.branch)} at ${code(shortId(status.commit))}</sub>`,
  ].join('\n\n')
}

function gateDetails({ name, next }: EnvironmentStatus): readonly string[] {
  if (next === undefined || next.gates.verdicts.length === 0) return []
  const override = next.proposal?.result.override
  const result = { targets: [next.gates], override, state: next.state }
  return [details(`Gates of ${plain(name)}`, gateSummary(result))]
}

const ARROWS = { open: '-->', waiting: '-.->', closed: '--x' } as const
const WORDS = { open: 'open', waiting: 'waits', closed: 'closed' } as const
/** Environments with one release have one color; with more releases than colors they begin again. */
const COLORS = ['#d7f0dd', '#d9e8fb', '#fff1cc', '#f6dbe9', '#e4def7', '#dff3f3']

/** @see https://mermaid.js.org/syntax/flowchart.html */
function graph({ environments, order }: Status): string {
  const ids = new Map(environments.map(({ name }, i) => [name, `e${i}`]))
  const releases = [...new Set(environments.flatMap(({ release }) => release ?? []))]
  const nodes = environments.map(({ name, release }) => {
    const shown = release === undefined ? 'no release' : shortId(release)
    return `  ${ids.get(name)}["${name}<br/>${shown}"]`
  })
  const colors = environments.flatMap(({ name, release }) => {
    const place = release === undefined ? -1 : releases.indexOf(release)
    const color = COLORS[place % COLORS.length]
    return color === undefined ? [] : [`  style ${ids.get(name)} fill:${color},color:#222`]
  })
  const lines = ['graph LR', ...nodes, ...edges(environments, order, ids), ...colors]
  return ['```mermaid', ...lines, '```'].join('\n')
}

function edges(
  environments: readonly EnvironmentStatus[],
  order: Status['order'],
  ids: ReadonlyMap<string, string>,
): readonly string[] {
  return order.flatMap((names, step) =>
    names.flatMap((target) =>
      (order[step - 1] ?? []).map((source) => {
        const next = environments.find(({ name }) => name === target)?.next
        const ends = [ids.get(source), ids.get(target)] as const
        if (next === undefined) return `  ${ends[0]} --- ${ends[1]}`
        return `  ${ends[0]} ${ARROWS[next.state]}|${WORDS[next.state]}| ${ends[1]}`
      }),
    ),
  )
}
