import type { PublishRequest, PullRequestPlan } from '../../ports.ts'
import { contentHash } from '../../pull-request/content-hash.ts'
import { assertOnlyOurs } from '../../pull-request/foreign-commit.ts'
import {
  mergesAsPlanned,
  planTreeChanges,
  type TreeChange,
} from '../../pull-request/tree-changes.ts'
import { trying } from './failure.ts'
import { findOpen, listPullRequests, type PullRequest } from './pull-request.ts'
import { readTree, readWholeTree } from './read-tree.ts'
import { type Base, type BranchState, type Repository, readBranch, treeOf } from './repository.ts'

/** Everything that is to be known of a plan before the first write. */
export interface Situation {
  readonly base: Base
  readonly plan: PullRequestPlan
  /** Digest of the files that the plan wants. */
  readonly hash: string
  /** The branch, where there is one. */
  readonly state: BranchState | undefined
  /** Whether the branch is as it should be. */
  readonly upToDate: boolean
  readonly open: PullRequest | undefined
  readonly newest: PullRequest | undefined
  /** What has to change in the base for the plan to be true. */
  readonly changes: readonly TreeChange[]
  /** Whether the branch has another tip than the plan was made for. */
  readonly isOvertaken: boolean
}

/** Tips of branches when their plans were made. */
export type SeenHeads = PublishRequest['heads']

/**
 * Finds out what there is to do for one plan; writes nothing.
 *
 * @throws UserError `foreign-commit` where the branch has a commit of a person
 */
export async function inspectPlan(
  repository: Repository,
  base: Base,
  plan: PullRequestPlan,
  seen: SeenHeads,
): Promise<Situation> {
  const changes = planTreeChanges(base.tree, plan)
  const hash = contentHash(plan.files)
  const state = await readBranch(repository, base, plan.branch)
  const isOvertaken =
    seen?.has(plan.branch) === true && state !== undefined && seen.get(plan.branch) !== state.head
  const found = { base, plan, hash, state, changes, isOvertaken }
  // Without its branch there is no open pull request, and what became of older ones is history.
  if (state === undefined) return { ...found, upToDate: false, open: undefined, newest: undefined }
  const pulls = await listPullRequests(repository, plan.branch)
  const open = findOpen(pulls, base, plan)
  await assertNothingOfPeople(repository, plan, state, pulls)
  const upToDate = changes.length > 0 && (await isUpToDate(repository, base, plan, state))
  return { ...found, upToDate, open, newest: pulls[0] }
}

/**
 * Whether the branch has the planned files already, and merges without a conflict.
 *
 * A base that moved elsewhere is no reason for a commit: it would change nothing in the pull
 * request, but start all checks again and take back the approvals.
 */
async function isUpToDate(
  repository: Repository,
  base: Base,
  plan: PullRequestPlan,
  { head, ahead, behindBy, mergeBaseTreeId }: BranchState,
): Promise<boolean> {
  if (ahead.length === 0) return false
  return await trying(`read the files of '${plan.branch}'`, async () => {
    const treeId = ahead.find(({ id }) => id === head)?.tree ?? (await treeOf(repository, head))
    const tree = await readTree(repository, treeId, plan.managed)
    if (planTreeChanges(tree, plan).length > 0) return false
    if (behindBy === 0) return true
    const mergeBase = await readTree(repository, mergeBaseTreeId, plan.managed)
    return mergesAsPlanned({ mergeBase, base: base.tree, head: tree }, plan.managed)
  })
}

async function assertNothingOfPeople(
  repository: Repository,
  { key, branch }: PullRequestPlan,
  { ahead: commits }: BranchState,
  pulls: readonly PullRequest[],
): Promise<void> {
  const merged = pulls.filter((pull) => pull.merged).map((pull) => pull.head)
  await assertOnlyOurs({ branch, key, commits, merged }, (commit) =>
    trying(`read the commit ${commit.slice(0, 12)}`, async () =>
      readWholeTree(repository, await treeOf(repository, commit)),
    ),
  )
}
