import type { RepositoryReader } from '../../ports.ts'
import { holdPath } from '../../promotion/hold.ts'
import { PATHS } from '../../release/sources.ts'
import type { StepContext } from './promote-step.ts'
import { releasesAt } from './read-history.ts'

/** What the branch of a promotion proposes already. */
export interface Proposal {
  /** Whether there is something that could be merged. */
  readonly isOpen: boolean
  /** Whether merging the branch as it is would set a hold that the base does not have. */
  readonly isRollback: boolean
  /** Releases that the branch brought before, newest first. */
  readonly superseded: readonly string[]
}

export interface ProposalRequest extends StepContext {
  readonly branch: string
  /** Tip of the branch, where there is one. */
  readonly head: string | undefined
}

const NOTHING: Proposal = { isOpen: false, isRollback: false, superseded: [] }

/** Reads the branch of a promotion: commits that the base has by now count for nothing. */
export async function readProposal(
  reader: RepositoryReader,
  { pinned, step, head, branch }: ProposalRequest,
): Promise<Proposal> {
  if (head === undefined) return NOTHING
  const isOpen = await reader.isProposed(branch)
  const ahead = await reader.between(pinned.id, head)
  if (ahead.size === 0) return { ...NOTHING, isOpen }
  const path = PATHS.release(step.to)
  const commits = await reader.history(head, [path], 50)
  const own = commits.filter(({ id }) => ahead.has(id))
  const ids = await Promise.all(own.map(({ id }) => reader.idAt(id, path)))
  const proposed = [...new Set(ids.filter((id) => id !== undefined))]
  return {
    isOpen,
    isRollback: isOpen && (await setsHold(reader, { pinned, step, head })),
    superseded: proposed.length === 0 ? [] : await neverMerged(reader, proposed, pinned.id, path),
  }
}

/** Whether the branch has a hold that the base never had: one that was merged may be lifted by now. */
async function setsHold(
  reader: RepositoryReader,
  { pinned, step, head }: Pick<ProposalRequest, 'pinned' | 'step'> & { readonly head: string },
): Promise<boolean> {
  const file = holdPath(step.to)
  const hold = await reader.idAt(head, file)
  if (hold === undefined) return false
  const merged = await releasesAt(reader, pinned.id, file).until(({ release }) => release === hold)
  return merged.at(-1)?.release !== hold
}

/** A squash merge leaves the commits of the branch behind, whose releases did reach the target. */
async function neverMerged(
  reader: RepositoryReader,
  proposed: readonly string[],
  base: string,
  path: string,
): Promise<readonly string[]> {
  const left = new Set(proposed)
  const merged = await releasesAt(reader, base, path).until(({ release = '' }) => {
    left.delete(release)
    return left.size === 0
  })
  return proposed.filter((id) => !merged.some(({ release }) => release === id))
}
