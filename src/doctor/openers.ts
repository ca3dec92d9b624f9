import type { Location } from '../error.ts'
import type { Case } from './case.ts'
import type { TokenKind } from './token.ts'

/** Whose pull requests the repository gets. */
export interface Opener {
  /** `given`: a token that a step is given, of an App or a person; which of them is not to be seen. */
  readonly kind: TokenKind | 'given'
  /** The step; nothing where no workflow opens any, and the token at hand would. */
  readonly at: Location | undefined
}

/**
 * With which tokens pull requests are opened: as the steps of workflows say. A person who asks on
 * their own machine has another token than the workflow.
 */
export function openersOf({ workflows, github }: Case): readonly Opener[] {
  const steps = workflows.read.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
  const writing = steps.filter(
    ({ command, dryRun }) => !dryRun && /^(render|promote)$/.test(command),
  )
  if (writing.length === 0) return [{ kind: github.token.kind, at: undefined }]
  const kinds = new Map(writing.map(({ token, at }) => [token, at] as const).toReversed())
  return [...kinds].map(([token, at]) => ({
    kind: token === 'workflow' ? 'workflow' : 'given',
    at,
  }))
}

/** Whether the token is, or may be, that of a workflow. */
export function mayBeWorkflow({ kind }: Opener): boolean {
  return kind === 'workflow' || kind === 'installation'
}
