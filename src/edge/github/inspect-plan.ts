import type { PublishRequest, PullRequestPlan } from '../../ports.ts'
import { contentHash } from '../../pull-request/content-hash.ts'
import { assertOnlyOurs, findForeignCommits } from '../../pull-request/foreign-commit.ts'
import type { Marker } from '../../pull-request/marker.ts'
import {
  mergesAsPlanned,
  planTreeChanges,
  type TreeChange,
  type TreeSnapshot,
} from '../../pull-request/tree-changes.ts'
import { blobId } from '../../release/tree-id.ts'
import { trying } from './failure.ts'
import { findOpen, listPullRequests, type PullRequest } from './pull-request.ts'
import type { PullRequests } from './pull-requests.ts'
import { readWholeTree } from './read-tree.ts'
import { type Base, type BranchState, type Repository, readBranch, treeOf } from './repository.ts'

/** Everything that is to be known of a plan before the first write. */
export interface Situation {
  readonly base: Base
  readonly plan: PullRequestPlan
  /** What the base has at the paths of the plan. */
  readonly tree: TreeSnapshot
  /** Digest of the files that the plan wants. */
  readonly hash: string
  /** The tip of the branch, where there is one. */
  readonly head: string | undefined
  /** Whether the branch is as it should be. */
  readonly upToDate: boolean
  /** What the next commit on the branch comes after. */
  readonly parents: readonly string[]
  /** The newest commit that the branch has in common with the base. */
  readonly mergeBase: string
  readonly open: PullRequest | undefined
  readonly newest: PullRequest | undefined
  /** What has to change in the base for the plan to be true. */
  readonly changes: readonly TreeChange[]
  /** Whether the branch has another tip than the plan was made for. */
  readonly isOvertaken: boolean
}

/** Tips of branches when their plans were made. */
export type SeenHeads = PublishRequest['heads']

export interface Inspection {
  readonly base: Base
  readonly pulls: PullRequests
  readonly seen: SeenHeads
}

/**
 * Finds out what there is to do for one plan; writes nothing.
 *
 * @returns nothing where the limits leave no room to find out
 * @throws UserError `foreign-commit` where the branch has a commit of a person
 */
export async function inspectPlan(
  repository: Repository,
  { base, pulls: lists, seen }: Inspection,
  plan: PullRequestPlan,
): Promise<Situation | undefined> {
  const tree = await readBaseFiles(base, plan)
  const changes = planTreeChanges(tree, plan)
  const hash = contentHash(plan.files)
  const head = base.heads.get(plan.branch)
  const isOvertaken = seen?.has(plan.branch) === true && seen.get(plan.branch) !== head
  const found = { base, plan, tree, hash, head, changes, mergeBase: base.commit }
  // Without its branch there is no open pull request, and what became of older ones is history.
  if (head === undefined) {
    const nothing = { upToDate: false, open: undefined, newest: undefined, isOvertaken: false }
    return { ...found, ...nothing, parents: [base.commit] }
  }
  const pulls = await lists.of(plan.branch)
  const open = findOpen(pulls, base, plan)
  const compared = { base, tree, plan, hash, head, marker: open?.marker }
  const settled = changes.length > 0 ? await settledSince(compared) : undefined
  const about = { ...found, open, newest: pulls[0], isOvertaken }
  if (settled !== undefined)
    return { ...about, upToDate: true, parents: [head], mergeBase: settled }
  if (!repository.pace.hasRoomFor(1)) return undefined
  const state = await readBranch(repository, base, plan.branch, head)
  await assertNothingOfPeople(repository, plan, state, pulls)
  const upToDate = changes.length > 0 && (await isUpToDate(repository, compared, state))
  return { ...about, upToDate, parents: parentsOf(base, state), mergeBase: state.mergeBase.id }
}

async function readBaseFiles(base: Base, { branch, files, managed }: PullRequestPlan) {
  return await trying(`read the files of '${branch}' on '${base.branch}'`, () =>
    base.trees.at(base.treeId, [...files.keys(), ...managed]),
  )
}

interface Compared {
  readonly base: Base
  /** What the base has at the paths of the plan. */
  readonly tree: TreeSnapshot
  readonly plan: PullRequestPlan
  readonly hash: string
  readonly head: string
  /** Of the open pull request. */
  readonly marker: Marker | undefined
}

/**
 * Where our own marker says that the tip of the branch is what we wrote, for this very content, the
 * branch need not be looked at: with a thousand environments there would be no requests left for
 * anything else.
 *
 * @returns the commit that the branch has in common with the base; nothing where it has to be looked at
 */
async function settledSince({
  base,
  tree,
  plan,
  hash,
  head,
  marker,
}: Compared): Promise<string | undefined> {
  if (marker?.base === undefined || marker.head !== head || marker.hash !== hash) return undefined
  if (marker.base === base.commit) return marker.base
  const { base: since } = marker
  const merges = await trying(`read the files of '${plan.branch}'`, async () => {
    const treeId = await base.trees.ofCommit(since)
    return await mergesInto({ base, tree, plan }, treeId, plannedTree(plan))
  })
  return merges ? since : undefined
}

/**
 * Whether the branch has the planned files already, and merges without a conflict.
 *
 * A base that moved elsewhere is no reason for a commit: it would change nothing in the pull
 * request, but start all checks again and take back the approvals.
 */
async function isUpToDate(
  repository: Repository,
  { base, tree, plan, hash, head, marker }: Compared,
  { ahead, behindBy, mergeBase }: BranchState,
): Promise<boolean> {
  if (ahead.length === 0 || (marker?.head === head && marker.hash !== hash)) return false
  return await trying(`read the files of '${plan.branch}'`, async () => {
    const treeId = ahead.find(({ id }) => id === head)?.tree ?? (await treeOf(repository, head))
    const own = await base.trees.at(treeId, [...plan.files.keys(), ...plan.managed])
    if (planTreeChanges(own, plan).length > 0) return false
    return behindBy === 0 || (await mergesInto({ base, tree, plan }, mergeBase.treeId, own))
  })
}

async function mergesInto(
  { base, tree, plan }: Pick<Compared, 'base' | 'tree' | 'plan'>,
  mergeBaseTreeId: string,
  head: TreeSnapshot,
): Promise<boolean> {
  const mergeBase = await base.trees.at(mergeBaseTreeId, plan.managed)
  return mergesAsPlanned({ mergeBase, base: tree, head }, plan.managed)
}

/** What a branch has where it is as planned. */
export function plannedTree({ files }: PullRequestPlan): TreeSnapshot {
  return new Map([...files].map(([path, text]) => [path, { mode: '100644', id: blobId(text) }]))
}

function parentsOf(base: Base, { head, ahead, behindBy }: BranchState): readonly string[] {
  if (ahead.length === 0) return [base.commit]
  return behindBy === 0 ? [head] : [head, base.commit]
}

async function assertNothingOfPeople(
  repository: Repository,
  { key, branch }: PullRequestPlan,
  { ahead: commits }: BranchState,
  pulls: readonly PullRequest[],
): Promise<void> {
  const history = { branch, key, commits }
  if (findForeignCommits({ ...history, merged: [] }).length === 0) return
  // What was merged tells which commits are settled; of many pull requests only the open ones are listed.
  const all = pulls.some((pull) => pull.merged) ? pulls : await listPullRequests(repository, branch)
  const merged = all.filter((pull) => pull.merged).map((pull) => pull.head)
  await assertOnlyOurs({ ...history, merged }, (commit) =>
    trying(`read the commit ${commit.slice(0, 12)}`, async () =>
      readWholeTree(repository, await treeOf(repository, commit)),
    ),
  )
}
