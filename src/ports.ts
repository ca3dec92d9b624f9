import { type ErrorCode, type UserError, UserErrors } from './error.ts'
import type { Landing, OpenIssue, StatusReport } from './gate/evidence.ts'
import type { GateState } from './gate/gate.ts'
import type { LabelOverride } from './gate/override.ts'
import type { SourceTree } from './source-tree.ts'

/** What a pull request is to contain, whatever brings it into the world. */
export interface PullRequestPlan {
  /** The environment, or `all`; the identity of the pull request across runs. */
  readonly key: string
  readonly environments: readonly string[]
  /** Branch of the bot, without `refs/heads/`. */
  readonly branch: string
  readonly title: string
  /** Markdown, without the marker, which the publisher adds as the first line, and without its facts. */
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
  /**
   * Managed folders that are to be trees which the repository has, by path: their files are named
   * by that one id and not sent.
   */
  readonly folders?: ReadonlyMap<string, string>
  /**
   * What is said in a comment where the pull request is open and its content becomes another one; the
   * publisher adds what is different.
   */
  readonly comment?: string | undefined
}

export interface PublishRequest {
  readonly plans: readonly PullRequestPlan[]
  /** Branch to merge into; nothing: the default branch. */
  readonly base: string | undefined
  /**
   * Git ids of the files and folders that the plans were made from, by path; nothing for what must
   * not be there. Where the base branch has something else by now, the plans are out of date and
   * nothing is written.
   */
  readonly inputs: ReadonlyMap<string, string | undefined>
  /**
   * Tips of the branches of the bot that plans take into account; nothing for a branch that was not
   * there. Where somebody wrote to one since, its plan is out of date, unless it is done already.
   */
  readonly heads?: ReadonlyMap<string, string | undefined>
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

/** A commit of the repository, as far as a reviewer wants to know it. */
export interface CommitInfo {
  readonly id: string
  /** First line of its message. */
  readonly subject: string
  readonly author: string
  /** When it was committed: `2026-01-31T12:00:00Z`. */
  readonly date: string
}

/** The last word of a person on a pull request. */
export interface Review {
  readonly by: string
  /** The commit that was looked at. */
  readonly commit: string
  /** `approved`, `changes requested`, `commented`. */
  readonly state: string
}

/** The tip of a branch when a run began. */
export interface PinnedCommit {
  readonly branch: string
  readonly id: string
}

/** Reads a repository at commits, none of which ever changes. */
export interface RepositoryReader {
  /**
   * The tip of a branch; nothing: of the default branch.
   *
   * @throws UserError `bad-input` where there is no such branch
   */
  pin(branch: string | undefined): Promise<PinnedCommit>
  /** The tip of a branch, or nothing where there is no such branch. */
  head(branch: string): Promise<string | undefined>
  /**
   * Runs a pure function over the files of a commit or a tree. It may run more than once: what it
   * turns out to need is fetched, and it starts anew.
   */
  read<T>(treeish: string, run: (tree: SourceTree) => T): Promise<T>
  /** Git id of what a commit has at a path, or nothing. */
  idAt(commit: string, path: string): Promise<string | undefined>
  /** The commits that changed any of the paths, newest first. */
  history(commit: string, paths: readonly string[], limit: number): Promise<readonly CommitInfo[]>
  /** Ids of the commits that one commit has and another one has not; at most some hundred. */
  between(old: string, young: string): Promise<ReadonlySet<string>>
  /** Whether a branch has an open pull request; on this machine every branch of the bot counts as one. */
  isProposed(branch: string): Promise<boolean>
  /** What a person means by a full or shortened id, or by a name. */
  resolve(
    name: string,
  ): Promise<{ readonly kind: 'commit' | 'tree'; readonly id: string } | undefined>
}

/** What came to a branch, and when: the time that counts is that of the merge. */
export interface BranchHistory {
  /** The commits of the branch itself that changed a path, newest first. */
  landings(head: string, path: string, limit: number): Promise<readonly Landing[]>
  /** Git id of the file or folder that a commit has at a path, or nothing. */
  idAt(commit: string, path: string): Promise<string | undefined>
  /**
   * The commits of the branch itself from its head back to one of them, newest first; with more than
   * `limit` of them, the last ones before the oldest are left out.
   */
  line(head: string, oldest: string, limit: number): Promise<readonly string[]>
}

/** What others say on GitHub about a commit or the repository. */
export interface StatusBoard {
  reports(commit: string, kinds: ReportKinds): Promise<readonly StatusReport[]>
  /** Open issues with any of the labels. */
  issues(labels: readonly string[]): Promise<readonly OpenIssue[]>
}

/** Which of the two kinds of report are asked for; each costs a request. */
export interface ReportKinds {
  readonly statuses: boolean
  readonly checks: boolean
}

/** Something that is to be merged into the base branch: a pull request, or a group in a merge queue. */
export interface Proposal {
  /** The pull request; of a merge group, the last one in it. */
  readonly pullRequest: number
  readonly title: string
  readonly url: string
  /** Branch that it comes from. */
  readonly branch: string
  /** Commit that would be merged: the tip of the branch, or what a merge queue made of it. */
  readonly head: string
  /** The tip of its branch, which is what people put labels on. */
  readonly tip: string
  readonly labels: readonly string[]
}

/** Where results of gates are shown, so that branch protection can require them. */
export interface GateBoard {
  /** Open pull requests into the base branch; of one of them, where its number is given. */
  proposals(number: number | undefined): Promise<readonly Proposal[]>
  /** The newest commit that a proposal has in common with the base branch. */
  mergeBase(proposal: Proposal): Promise<string>
  /** Who put a label on, and when the newest commit was made; nothing where the label is not on. */
  override(proposal: Proposal, label: string): Promise<GateOverride | undefined>
  /** What was posted on a commit last. */
  posted(head: string): Promise<PostedGates | undefined>
  /** Never puts an older result in the place of a newer one. */
  post(result: GatePost): Promise<PostOperation>
}

export interface GateOverride {
  readonly label: LabelOverride
  readonly headAtMs: number
}

export interface GatePost {
  readonly head: string
  readonly state: GateState
  /** Says in a line how it stands. */
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly url: string
  /** When the gates were evaluated, in milliseconds since 1970. */
  readonly atMs: number
  /** Nothing on this commit ever needs a gate, so it need not be looked at again. */
  readonly settled: boolean
}

export interface PostedGates {
  readonly atMs: number
  readonly settled: boolean
}

export type PostOperation = 'created' | 'updated' | 'unchanged' | 'outdated'

export interface Reporter {
  /** A line about what is going on; dropped where nobody watches. */
  progress(text: string): void
  notice(text: string): void
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  pause(ms: number): Promise<void>
}
