import type { PublishResult } from '../ports.ts'
import { countChanges, formatCounts, shortId } from '../pull-request/review.ts'
import type { EnvironmentResult, RenderResult } from './render.ts'

/** A run as other programs read it: the output of `--json` and of the Action. */
export interface RunSummary {
  readonly release: string | undefined
  readonly environments: readonly EnvironmentSummary[]
  readonly pullRequests: readonly PublishResult[]
}

export interface EnvironmentSummary {
  readonly name: string
  readonly state: EnvironmentResult['state']
  /** Git tree id of its release after the merge. */
  readonly release?: string
  readonly previousRelease?: string
  readonly added?: number
  readonly modified?: number
  readonly removed?: number
}

export function summarize(result: RenderResult, published: readonly PublishResult[]): RunSummary {
  return {
    release: result.release,
    environments: result.environments.map(summarizeEnvironment),
    pullRequests: published,
  }
}

function summarizeEnvironment(environment: EnvironmentResult): EnvironmentSummary {
  const { name, state } = environment
  if (environment.state !== 'rendered') return { name, state }
  const { release, previousRelease, changes } = environment.review
  return {
    name,
    state,
    release,
    ...(previousRelease !== undefined && { previousRelease }),
    ...countChanges(changes),
  }
}

/** One row of a table for people: environment, release, changes, pull request. */
export function summaryRow(
  environment: EnvironmentSummary,
  published: readonly PublishResult[],
): readonly [name: string, release: string, changes: string, outcome: string] {
  const { name, state, release = '', added = 0, modified = 0, removed = 0 } = environment
  if (state === 'nothing-promoted') return [name, '-', 'nothing promoted yet', '-']
  if (state === 'failed') return [name, '-', 'failed', '-']
  const result = published.find(({ key }) => key === name || key === 'all')
  const changes = formatCounts({ added, modified, removed })
  return [name, shortId(release), changes, result ? outcomeOf(result) : '-']
}

/** `created #12`, with what is to be known of it. */
export function outcomeOf({ operation, number, branch, note }: PublishResult): string {
  const where = number === undefined ? branch : `#${number}`
  return `${operation} ${where}${note === undefined ? '' : ` (${note})`}`
}
