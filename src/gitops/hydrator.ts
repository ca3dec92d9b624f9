import { fillEnvironment } from '../config/schema/promotion.ts'

/** Where a commit says what it was made from: at the root of the hydrated tree. */
export const HYDRATOR_FILE = 'hydrator.metadata'
/** Where notes say the same of commits that stay as they are. */
export const HYDRATOR_NOTES = 'refs/notes/hydrator.metadata'

/** The commit that manifests are made from, as GitOps Promoter shows it. */
export interface DryCommit {
  readonly id: string
  /** `Name <address>`. */
  readonly author: string
  /** ISO 8601. */
  readonly date: string
  readonly subject: string
  readonly body: string
}

/** What the branch of an environment has, before it is hydrated. */
export interface HydratedState {
  /** Git id of what is rendered in the dry commit; nothing where that is nothing. */
  readonly wanted: string | undefined
  /** The same of the tip of the branch, without the metadata; nothing where there is no branch. */
  readonly current: string | undefined
  /** Dry commit that the tip was said to be made from last. */
  readonly drySha: string | undefined
  /** Whether that one is younger than the one that is hydrated now. */
  readonly isOlder: boolean
}

/** What a run does for an environment. */
export type HydrationStep = 'commit' | 'note' | 'unchanged' | 'outdated' | 'nothing-rendered'

/** The branch that the engine watches. GitOps Promoter merges into it and nobody else. */
export function activeBranch(pattern: string, environment: string): string {
  return fillEnvironment(pattern, environment)
}

/** The branch that a hydrator writes; the ending is fixed. */
export function proposedBranch(pattern: string, environment: string): string {
  return `${activeBranch(pattern, environment)}-next`
}

/**
 * A commit where the manifests are others, and a note where they are the same: GitOps Promoter waits
 * until every environment has seen the dry commit.
 *
 * @see https://gitops-promoter.readthedocs.io/en/latest/custom-hydrator/
 */
export function planHydration(state: HydratedState, dry: DryCommit): HydrationStep {
  const { wanted, current, drySha, isOlder } = state
  if (wanted === undefined) return 'nothing-rendered'
  if (drySha === dry.id) return 'unchanged'
  if (isOlder) return 'outdated'
  return wanted === current ? 'note' : 'commit'
}

/** The content of `hydrator.metadata`. */
export function hydratorMetadata(dry: DryCommit, repoURL: string | undefined): string {
  const { id: drySha, author, date, subject, body } = dry
  const fields = { drySha, ...(repoURL !== undefined && { repoURL }), author, date, subject, body }
  return `${JSON.stringify(fields, undefined, 2)}\n`
}

export function hydratorNote({ id }: DryCommit): string {
  return JSON.stringify({ drySha: id })
}

/** The dry commit that a note or a metadata file names, or nothing where it is neither. */
export function parseDrySha(text: string): string | undefined {
  return /"drySha"\s*:\s*"([0-9a-f]{40,64})"/.exec(text)?.[1]
}
