/** An issue that tells people of something as long as it lasts. */
export interface StandingIssue {
  /** What is the same in every run; no second issue has it. */
  readonly key: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** Whether there is still something to tell: else the issue is closed. */
  readonly open: boolean
}

export type IssueOperation = 'created' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'none'

export interface IssueResult {
  readonly operation: IssueOperation
  readonly number?: number
  readonly url?: string
}

export interface IssueTracker {
  /** Makes it true, in at most one issue. @throws UserError */
  settle(issue: StandingIssue): Promise<IssueResult>
}
