import { code } from '../pull-request/markdown.ts'
import { shortId } from '../pull-request/review.ts'

export interface Supersession {
  /** Git tree id of the release that the pull request brings now. */
  readonly release: string
  /** Releases that it brought before, the newest first. */
  readonly superseded: readonly string[]
  readonly isRollback: boolean
}

/** What somebody wants to know who looked at the pull request with the release before. */
export function formatSupersession({ release, superseded, isRollback }: Supersession): string {
  const [last = ''] = superseded
  const verb = isRollback ? 'goes back to' : 'brings'
  const skipped = superseded.map((id) => code(shortId(id))).join(', ')
  return `**This pull request now ${verb} ${code(shortId(release))} instead of ${code(shortId(last))}.** Never merged, and skipped: ${skipped}.`
}
