/** What is known of a promotion when its gates are evaluated; gathered elsewhere. */
export interface GateEvidence {
  /** Environment that the release is to go to. */
  readonly target: string
  /** Git tree id of the release that is to be promoted. */
  readonly release: string
  /** The environments before: all of them count. */
  readonly sources: readonly SourceEvidence[]
  /** Open issues; nothing where GitHub was not asked. */
  readonly issues: readonly OpenIssue[] | undefined
}

/** One environment that the release comes from. */
export interface SourceEvidence {
  readonly environment: string
  /** Releases of the environment on the base branch, the newest first. */
  readonly releases: readonly ReleaseChange[]
  /** Commits of the base branch that changed its rendered manifests, the newest first. */
  readonly renders: readonly Landing[]
  /** Commits of the base branch that hold exactly what the environment has now, as far as asked. */
  readonly commits: readonly string[]
  /** What was reported on these and other commits; nothing where GitHub was not asked. */
  readonly reports: readonly StatusReport[] | undefined
}

/** A commit on the base branch, and when it got there. */
export interface Landing {
  readonly commit: string
  /** Milliseconds since 1970. */
  readonly atMs: number
  readonly pullRequest: number | undefined
}

export interface ReleaseChange extends Landing {
  /** Git tree id; nothing where the environment had no release any more. */
  readonly release: string | undefined
}

/** A commit status or a check run. */
export interface StatusReport {
  readonly name: string
  /** Slug of the GitHub App, of a check run. */
  readonly app: string | undefined
  /** Login of who posted it, of a commit status. */
  readonly creator: string | undefined
  readonly state: 'success' | 'failure' | 'pending' | 'neutral' | 'skipped'
  readonly commit: string
  /** Milliseconds since 1970. */
  readonly atMs: number
  readonly url: string | undefined
}

export interface OpenIssue {
  readonly number: number
  readonly title: string
  readonly labels: readonly string[]
  /** Environments whose drift it is about, where `igw drift` keeps it. */
  readonly driftOf: readonly string[]
}
