import { type ErrorCode, type UserError, UserErrors } from './error.ts'

/** What a pull request is to contain, whatever brings it into the world. */
export interface PullRequestPlan {
  /** The environment, or `all`; the identity of the pull request across runs. */
  readonly key: string
  readonly environments: readonly string[]
  /** Branch of the bot, without `refs/heads/`. */
  readonly branch: string
  readonly title: string
  /** Markdown, without the marker; the publisher adds it as the first line. */
  readonly body: string
  /** First line, blank line, text. */
  readonly commitMessage: string
  /** Everything below the managed paths as it should be: path to text. */
  readonly files: ReadonlyMap<string, string>
  /** Files (`a/b.yaml`) and folders (`a/b/`) that are ours alone: what is there and not in `files` goes. */
  readonly managed: readonly string[]
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  readonly teamReviewers: readonly string[]
  readonly assignees: readonly string[]
  readonly draft: boolean
  readonly autoMerge: false | 'merge' | 'squash' | 'rebase'
}

export interface PublishRequest {
  readonly plans: readonly PullRequestPlan[]
  /** Branch to merge into; nothing: the default branch. */
  readonly base: string | undefined
  /**
   * Git blob ids of the files that the plans were made from, by path. Where the base branch has
   * another content by now, the plans are out of date and nothing is written.
   */
  readonly inputs: ReadonlyMap<string, string>
}

export type PullRequestOperation = 'created' | 'updated' | 'unchanged' | 'closed' | 'skipped'

export interface PublishResult {
  readonly key: string
  readonly operation: PullRequestOperation
  readonly branch: string
  /** Number and URL on GitHub; nothing for a local branch, or where there is no pull request. */
  readonly number?: number
  readonly url?: string
  /** Commit at the tip of the branch. */
  readonly head?: string
  /** Why a plan was skipped, or where the body was written. */
  readonly note?: string
  /** A word for the note that a program can test, such as `stale-checkout`. */
  readonly code?: ErrorCode
}

/** Some plans could not be made true; the results are those of all the others. */
export class PublishErrors extends UserErrors {
  readonly results: readonly PublishResult[]

  constructor(errors: readonly UserError[], results: readonly PublishResult[]) {
    super(errors)
    this.results = results
  }
}

/** Makes the plans true, each in at most one pull request. */
export interface Publisher {
  /**
   * @throws PublishErrors for what a person has to resolve; one plan does not stop the others, and
   * what was written before an error stays and is found again by the next run
   */
  publish(request: PublishRequest): Promise<readonly PublishResult[]>
}

export interface Reporter {
  /** A line about what is going on; dropped where nobody watches. */
  progress(text: string): void
  notice(text: string): void
}
