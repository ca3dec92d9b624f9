import type { Change } from '../diff/change.ts'
import type { Review } from '../ports.ts'
import { BODY_BUDGET } from '../pull-request/body.ts'
import { fitParts } from '../pull-request/budget.ts'
import { code, plain } from '../pull-request/markdown.ts'
import {
  countChanges,
  type EnvironmentReview,
  formatCounts,
  shortId,
} from '../pull-request/review.ts'
import { changeParts } from '../pull-request/sections/changes.ts'

export interface Supersession {
  /** Git tree id of the release that the pull request brings now. */
  readonly release: string
  /** Releases that it brought before, the newest first. */
  readonly superseded: readonly string[]
  /** The last review, where there is one. */
  readonly review: Review | undefined
  /** The target as it will be, with what changes since the review, or since the last commit. */
  readonly since: EnvironmentReview
  readonly isRollback: boolean
}

/** What somebody wants to know who looked at the pull request with the release before. */
export function formatSupersession(supersession: Supersession): string {
  const { release, superseded, since, isRollback } = supersession
  const [last = ''] = superseded
  const verb = isRollback ? 'goes back to' : 'brings'
  const head = `**This pull request now ${verb} ${code(shortId(release))} instead of ${code(shortId(last))}.** ${sentence(supersession)}`
  const skipped = `Never merged, and skipped: ${superseded.map((id) => code(shortId(id))).join(', ')}.`
  return fitParts([head, ...changeParts(since, false, []).slice(1), skipped], BODY_BUDGET)
}

function sentence({ review, since: { name, changes } }: Supersession): string {
  const counts = formatCounts(countChanges(changes))
  const what = changesIn(changes, name)
  if (review === undefined) return `Since its last commit: ${counts}${what}`
  const { by, commit, state } = review
  return `Since the review by ${plain(by)} (${state}, ${code(shortId(commit))}): ${counts}${what}`
}

function changesIn(changes: readonly Change[], name: string): string {
  return changes.length === 0 ? ` in what is rendered for ${plain(name)}.` : `:`
}
