import type { Change } from '../diff/change.ts'
import { isRecreated } from '../diff/diff-resources.ts'
import type { UserError } from '../error.ts'
import type { RiskFinding } from '../risk/assess.ts'
import type { TrafficComparison } from '../traffic/compare-traffic.ts'

/** What a reviewer of one environment has to know. */
export interface EnvironmentReview {
  readonly name: string
  /** Git tree id of the release after the merge. */
  readonly release: string
  /** The one that the base branch has; nothing where the environment is new. */
  readonly previousRelease: string | undefined
  /** Nothing of it was applied before. */
  readonly isFirst: boolean
  readonly changes: readonly Change[]
  /** What these changes may break, the worst first, suppressed ones at the end. */
  readonly risks: readonly RiskFinding[]
  /** Where requests go, before and after. */
  readonly traffic: TrafficComparison
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

/** What a cluster will do: a resource that moved is deleted under one name and created under another. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  const moved = changes.filter((change) => change.kind === 'moved')
  const recreated = moved.filter(isRecreated).length
  return {
    added: of('added') + recreated,
    modified: of('modified') + moved.length - recreated,
    removed: of('removed') + recreated,
  }
}

/** Short form of a git tree id, long enough to be unique in a repository. */
export function shortId(id: string): string {
  return id.slice(0, 10)
}

/** `3 added, 1 changed, 0 removed`. */
export function formatCounts({ added, modified, removed }: ChangeCounts): string {
  return `${added} added, ${modified} changed, ${removed} removed`
}
