import type { TokenKind } from './token.ts'

/** Something that was asked; or why it could not be known, in words of GitHub. */
export type Answer<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'refused'; readonly status: number | undefined; readonly why: string }

export interface TokenFacts {
  readonly kind: TokenKind
  readonly login: string | undefined
  /** Of classic and OAuth tokens. */
  readonly scopes: readonly string[] | undefined
  /** Milliseconds since 1970, where GitHub tells. */
  readonly expiresAtMs: number | undefined
}

export interface RepositoryFacts {
  readonly fullName: string
  /** Version of a GitHub Enterprise Server; nothing on github.com. */
  readonly serverVersion: string | undefined
  readonly isPrivate: boolean
  readonly isArchived: boolean
  /** What the person may do that the token is of; Apps get nothing that counts. */
  readonly mayPush: boolean | undefined
  readonly allowAutoMerge: boolean | undefined
  /** Merge methods that are switched on; nothing where the token may not see them. */
  readonly mergeMethods: readonly string[] | undefined
  readonly reads: Readonly<Record<Read, Answer<true>>>
  readonly workflowSettings: Answer<WorkflowSettings>
  readonly base: BaseFacts
  /** Branches of the bot, there or not. */
  readonly bot: readonly BranchFacts[]
  /** The newest pull request on a branch of the bot, and who opened it. */
  readonly newestPull: Answer<{ readonly number: number; readonly author: string } | undefined>
}

/** Settings → Actions → General → Workflow permissions. */
export interface WorkflowSettings {
  readonly default: 'read' | 'write'
  readonly mayCreatePullRequests: boolean
}

/** One rule of a ruleset that holds for a branch. */
export interface BranchRule {
  readonly type: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Whether the rule lets the token at hand pass; nothing where GitHub did not say. */
  readonly mayBypass: boolean | undefined
}

export interface BranchFacts {
  readonly name: string
  readonly rules: Answer<readonly BranchRule[]>
}

/** The branch that is merged into. */
export interface BaseFacts extends BranchFacts {
  /** Classic branch protection, whose other rules only administrators can read. */
  readonly protection: Answer<{ readonly isOn: boolean; readonly required: readonly string[] }>
}

/** Reads that need the permission of the same name, where the repository is not public. */
export const READS = ['contents', 'pull-requests', 'checks', 'statuses', 'issues'] as const
export type Read = (typeof READS)[number]

/** Everything that GitHub told about one repository. */
export interface GitHubFacts {
  readonly token: TokenFacts
  readonly repository: Answer<RepositoryFacts>
}

/** What the doctor asks about. */
export interface Question {
  /** Branch that is merged into; nothing: the default branch. */
  readonly base: string | undefined
  /** What the names of all branches of the bot begin with. */
  readonly botPrefix: string
  /** Some of them, there or not. */
  readonly botBranches: readonly string[]
}
