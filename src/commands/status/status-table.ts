import { formatInstant, formatLanding, formatSpan } from '../../gate/format.ts'
import { gateTitle } from '../../pull-request/gate-summary.ts'
import { shortId } from '../../pull-request/review.ts'
import type { EnvironmentStatus, NextRelease, Status } from './status.ts'

export const STATUS_HEAD = ['Environment', 'Release', 'Since', 'By', 'Synced', 'Next'] as const

/** How good a cell is, for those who show it in a color. */
export type Mood = 'good' | 'waiting' | 'bad' | 'plain'

export interface StatusCell {
  readonly text: string
  readonly mood: Mood
}

/** One row for each environment. */
export function statusRows({ environments, atMs }: Status): readonly (readonly StatusCell[])[] {
  return environments.map((environment) => [
    plainCell(environment.name),
    plainCell(environment.release === undefined ? '-' : shortId(environment.release)),
    plainCell(since(environment, atMs)),
    plainCell(by(environment)),
    syncCell(environment),
    nextCell(environment, environments),
  ])
}

function plainCell(text: string): StatusCell {
  return { text, mood: 'plain' }
}

function since({ sinceMs }: EnvironmentStatus, atMs: number): string {
  return sinceMs === undefined ? '-' : `${formatSpan(atMs - sinceMs)}, ${formatInstant(sinceMs)}`
}

function by({ commit, pullRequest }: EnvironmentStatus): string {
  return commit === undefined ? '-' : formatLanding({ commit, pullRequest })
}

const SYNC = {
  synced: { text: 'yes', mood: 'good' },
  failed: { text: 'failed', mood: 'bad' },
  'not-reported': { text: 'not reported', mood: 'waiting' },
  unknown: { text: '?', mood: 'plain' },
} as const

function syncCell({ sync, drift }: EnvironmentStatus): StatusCell {
  const cell = SYNC[sync.state]
  if (drift.length === 0) return cell
  return {
    text: `${cell.text}, drift: ${drift.map((number) => `#${number}`).join(', ')}`,
    mood: 'bad',
  }
}

const MOODS = { open: 'good', waiting: 'waiting', closed: 'bad' } as const

function nextCell(
  { next, hold, release }: EnvironmentStatus,
  all: readonly EnvironmentStatus[],
): StatusCell {
  const held = hold === undefined ? '' : `held: ${hold}`
  if (next === undefined) {
    const others = all.filter((other) => other.release === release).length
    const text = release !== undefined && others > 1 ? 'up to date' : '-'
    return held === '' ? plainCell(text) : { text: held, mood: 'waiting' }
  }
  const text = [shortId(next.release), where(next), held || standing(next)]
  return {
    text: text.filter((part) => part !== '').join(' '),
    mood: held ? 'waiting' : MOODS[next.state],
  }
}

function where({ proposal, sources }: NextRelease): string {
  if (proposal === undefined) return `from ${sources.join(' and ')}`
  return proposal.pullRequest === undefined
    ? `on ${proposal.branch}`
    : `in #${proposal.pullRequest}`
}

/** What the gates say; without any there is nothing to say. */
export function standing({ gates, proposal }: NextRelease): string {
  if (gates.verdicts.length === 0) return ''
  const known = proposal?.result.override
  const result = { targets: [gates], override: known, state: gates.state }
  return known?.counts === true ? `(${known.text})` : `(${gateTitle(result)})`
}
