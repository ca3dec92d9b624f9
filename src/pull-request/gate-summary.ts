import { formatInstant } from '../gate/format.ts'
import type { GateVerdict } from '../gate/gate.ts'
import type { GateResult, TargetGates } from '../gate/target-gates.ts'
import { code, plain, shorten, table } from './markdown.ts'
import { shortId } from './review.ts'

const MARKS = { open: '✅', waiting: '⏳', closed: '⛔' } as const

/** One line for the list of checks: what a person wants to know first. */
export function gateTitle({ targets, override, state }: GateResult): string {
  const [first] = targets.filter((target) => target.state !== 'open')
  if (targets.length === 0) return 'No promotion: no gates'
  if (state === 'open' && first !== undefined)
    return shorten(override?.text ?? 'Gates are overridden', 200)
  if (first === undefined)
    return `${targets.map(({ target }) => target).join(', ')}: gates are open`
  return shorten(`${first.target} ${hindrance(first)}`, 200)
}

/** What the check run shows: a table for each environment. */
export function gateSummary({ targets, override }: GateResult): string {
  if (targets.length === 0)
    return 'This pull request brings no release to an environment that has gates.'
  const parts = targets.flatMap((target) => [heading(target), body(target)])
  return [...parts, ...(override === undefined ? [] : [`**${plain(override.text)}**`])].join('\n\n')
}

/** What a gate says in one cell: what was seen, and what it waits for. */
export function verdictText(verdict: GateVerdict): string {
  switch (verdict.state) {
    case 'open':
      return verdict.evidence
    case 'closed':
      return verdict.why === verdict.evidence ? verdict.why : `${verdict.why}; ${verdict.evidence}`
    case 'waiting': {
      const { evidence, waitsFor, untilMs } = verdict
      const until = untilMs === undefined ? '' : `, until ${formatInstant(untilMs)}`
      const isSaid = evidence.includes(waitsFor)
      return isSaid ? `${evidence}${until}` : `${evidence}; waits for ${waitsFor}${until}`
    }
  }
}

function hindrance({ verdicts, opensAtMs }: TargetGates): string {
  const closed = verdicts.find(({ state }) => state === 'closed')
  if (closed?.state === 'closed') return `is closed: ${closed.why}`
  if (opensAtMs !== undefined) return `opens ${formatInstant(opensAtMs)}`
  const waiting = verdicts.find(
    (verdict) => verdict.state === 'waiting' && verdict.untilMs === undefined,
  )
  return waiting?.state === 'waiting' ? `waits for ${waiting.waitsFor}` : 'waits'
}

function heading({ target, sources, release, state }: TargetGates): string {
  const from = sources.length === 0 ? '' : ` from ${sources.map(plain).join(' and ')}`
  return `### ${MARKS[state]} ${plain(target)} gets release ${code(shortId(release))}${from}`
}

function body({ kind, verdicts, target, opensAtMs, state }: TargetGates): string {
  if (kind === 'rollback')
    return `${plain(target)} had this release before: going back waits for no gate.`
  if (kind === 'first') return 'The first release of all: there is nothing that it could wait for.'
  const rows = verdicts.map((verdict) => [
    plain(verdict.gate),
    `${MARKS[verdict.state]} ${verdict.state}`,
    plain(shorten(verdictText(verdict), 500)),
  ])
  const opens =
    state === 'open' || opensAtMs === undefined
      ? ''
      : `\n\nBy the clock, all are open from ${formatInstant(opensAtMs)}.`
  return table(['Gate', 'State', 'Evidence'], rows) + opens
}
