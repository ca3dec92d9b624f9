import { pullRequestOfSubject } from '../gate/landing.ts'
import type { CommitInfo } from '../ports.ts'

/** The release that an environment had from a commit on; nothing where it was taken away. */
export interface ReleaseAt {
  readonly release: string | undefined
  readonly commit: CommitInfo
}

/**
 * The releases that came into the source after the one that the target has, and that the target
 * never got: without the candidate itself, newest first.
 */
export function skippedReleases(
  releases: readonly ReleaseAt[],
  candidate: string,
  current: string | undefined,
): readonly ReleaseAt[] {
  const end = releases.findIndex(({ release }) => release === current)
  // Where the target's release is not among them, all that is known is the way that was read.
  const between = end === -1 ? [] : releases.slice(0, end)
  const seen = new Set([candidate])
  return between.filter(({ release }) => {
    if (release === undefined || seen.has(release)) return false
    seen.add(release)
    return true
  })
}

/** Number of the pull request that a merge commit names. */
export function pullRequestOf({ subject }: CommitInfo): number | undefined {
  return pullRequestOfSubject(subject)
}

/** `2026-01-31 12:00 UTC`. */
export function formatDate({ date }: CommitInfo): string {
  return `${date.slice(0, 16).replace('T', ' ')} UTC`
}
