import type { Change } from '../diff/change.ts'
import type { UserError } from '../error.ts'

/** What a reviewer of one environment has to know. */
export interface EnvironmentReview {
  readonly name: string
  /** Git tree id of the release after the merge. */
  readonly release: string
  /** The one that the base branch has; nothing where the environment is new. */
  readonly previousRelease: string | undefined
  readonly changes: readonly Change[]
  /** What the run noticed and did not refuse. */
  readonly warnings: readonly UserError[]
  /** What applies the manifests after the merge, as in `Argo CD`. */
  readonly engine: string
  /** The folder that is applied. */
  readonly syncedPath: string
}

export interface ChangeCounts {
  readonly added: number
  readonly modified: number
  readonly removed: number
}

export function countChanges(changes: readonly Change[]): ChangeCounts {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  return { added: of('added'), modified: of('modified'), removed: of('removed') }
}

/** Short form of a git tree id, long enough to be unique in a repository. */
export function shortId(id: string): string {
  return id.slice(0, 10)
}

/** `3 added, 1 changed, 0 removed`. */
export function formatCounts({ added, modified, removed }: ChangeCounts): string {
  return `${added} added, ${modified} changed, ${removed} removed`
}
