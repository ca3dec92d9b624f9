import type { Change } from '../diff/change.ts'
import type { CommitInfo, PinnedCommit } from '../ports.ts'
import type { Lineage } from '../pull-request/lineage.ts'
import type { EnvironmentReview } from '../pull-request/review.ts'
import type { ExplainedDifference } from './explain.ts'
import type { Hold } from './hold.ts'
import type { ReleaseAt } from './lineage.ts'
import type { PromotionStep } from './steps.ts'

/** Why an older release comes back. */
export interface Rollback {
  readonly reason: string
  readonly by: string
  /** When the target had the release last, where its history tells. */
  readonly hadAt: CommitInfo | undefined
  /** Git tree id of the newest release that must not come back by itself. */
  readonly rolledBackFrom: string
}

/** How a gate of the step stands. */
export interface GateEvidence {
  readonly name: string
  readonly state: 'open' | 'waiting' | 'closed'
  /** What was seen, or what it waits for. */
  readonly text: string
}

/** What the history of the base branch tells of a promotion. */
export interface PromotionHistory {
  /** Commits behind the release that the target did not have, newest first. */
  readonly commits: readonly CommitInfo[]
  /** Whether there are more than were read. */
  readonly isCut: boolean
  /** Releases that came between and never reached the target. */
  readonly skipped: readonly ReleaseAt[]
  /** Commits that gave the target a release that its source never had: a hotfix, which this takes away. */
  readonly lost: readonly CommitInfo[]
}

/** Everything that a promotion says of itself. */
export interface Promotion {
  readonly step: PromotionStep
  readonly pinned: PinnedCommit
  /** Git tree id of the release that the target gets. */
  readonly release: string
  readonly previousRelease: string | undefined
  readonly review: EnvironmentReview
  readonly lineage: Lineage
  readonly differences: readonly ExplainedDifference[]
  readonly history: PromotionHistory
  readonly gates: readonly GateEvidence[]
  /** Why it is not merged by itself although the step says so. */
  readonly leftToPeople: string | undefined
  readonly rollback: Rollback | undefined
  /** The hold that ends with this promotion. */
  readonly lifted: Hold | undefined
  /** Releases that were proposed before on the same branch, newest first; none of them was merged. */
  readonly superseded: readonly string[]
  /** What is said to those who reviewed the pull request with an older release. */
  readonly comment: string | undefined
  /** What the target's own part of the config changes in it, whichever release it has. */
  readonly pending: readonly Change[]
  readonly configPath: string
  /** Version of this program. */
  readonly version: string
}
