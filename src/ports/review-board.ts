import type { Location } from '../error.ts'
import type { PostOperation } from '../ports.ts'

/** A review as a check run on a commit. */
export interface CheckPost {
  /** Commit at the tip of the pull request. */
  readonly head: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  /** Markdown, 65,535 characters at most. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
  /** Where the details are; nothing: GitHub's own page of the check. */
  readonly url: string | undefined
  /** When the run began that posts it, in milliseconds since 1970. */
  readonly atMs: number
}

export interface CheckAnnotation {
  readonly at: Location
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** A review as a comment on a pull request, the one of ours. */
export interface CommentPost {
  readonly pullRequest: number
  readonly body: string
  readonly atMs: number
}

/** Where reviews are shown. Neither ever puts an older one in the place of a newer. */
export interface ReviewBoard {
  postCheck(post: CheckPost): Promise<PostOperation>
  postComment(post: CommentPost): Promise<PostOperation>
  /** What a commit was merged into: its first parent. */
  mergedInto(commit: string): Promise<string | undefined>
}
