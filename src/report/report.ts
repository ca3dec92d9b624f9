import type { Finding } from '../pull-request/finding.ts'
import type { EnvironmentReview } from '../pull-request/review.ts'

/** A review of a change, as a page tells it. */
export interface Report {
  /** Of the config; nothing where it could not be read. */
  readonly name: string | undefined
  /** Every environment of the config, in the order of promotion. */
  readonly environments: readonly ReportEnvironment[]
  /** Everything that is to be said, the worst first. */
  readonly findings: readonly Finding[]
  /** How many resources a schema was found for. */
  readonly checkedBySchema: number
  readonly provenance: Provenance
}

export interface ReportEnvironment {
  readonly place: EnvironmentPlace
  /** Nothing where it was not rendered. */
  readonly review: EnvironmentReview | undefined
}

export function hasChanges({ review }: ReportEnvironment): boolean {
  return review !== undefined && review.changes.length > 0
}

/** Where an environment stands: its place in the order, and which release it has. */
export interface EnvironmentPlace {
  readonly name: string
  /** Counts from 1. */
  readonly step: number
  readonly state: 'rendered' | 'nothing-promoted' | 'failed'
  readonly now: ReleaseOf
  /** Once the change is merged and rendered. */
  readonly after: ReleaseOf
}

export interface ReleaseOf {
  /** Git tree id; nothing where there is none. */
  readonly release: string | undefined
  /** Why no promotion brings a newer one. */
  readonly hold: string | undefined
}

/** What a report was made from, and how to make it again. */
export interface Provenance {
  readonly version: string
  readonly configPath: string
  /** Clone URL of the repository, where it is known. */
  readonly repository: string | undefined
  /** Commit that is compared with. */
  readonly base: string
  /** Commit that is looked at; nothing for a work tree. */
  readonly head: string | undefined
  /** A command line. */
  readonly command: string
}
