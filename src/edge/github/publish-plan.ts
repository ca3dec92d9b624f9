import type { PublishResult, PullRequestPlan } from '../../ports.ts'
import { withTrailer } from '../../pull-request/commit-message.ts'
import { contentHash } from '../../pull-request/content-hash.ts'
import { assertOnlyOurs } from '../../pull-request/foreign-commit.ts'
import {
  mergesAsPlanned,
  planTreeChanges,
  type TreeChange,
} from '../../pull-request/tree-changes.ts'
import { addLabels, decorate } from './extras.ts'
import { trying } from './failure.ts'
import {
  closePullRequest,
  createPullRequest,
  findOpen,
  listPullRequests,
  type PullRequest,
  updatePullRequest,
} from './pull-request.ts'
import { readTree, readWholeTree } from './read-tree.ts'
import { type Base, type BranchState, type Repository, readBranch, treeOf } from './repository.ts'
import { deleteBranch, writeCommit } from './write-branch.ts'
import { writeTree } from './write-tree.ts'

/** Everything that is known of a plan's branch and pull requests before the first write. */
interface Situation {
  readonly base: Base
  readonly plan: PullRequestPlan
  readonly hash: string
  readonly state: BranchState | undefined
  readonly open: PullRequest | undefined
  readonly newest: PullRequest | undefined
}

/**
 * Makes one plan true.
 *
 * @throws UserError `foreign-commit` where the branch has a commit of a person
 * @throws BranchMoved where somebody else wrote to the branch meanwhile
 */
export async function publishPlan(
  repository: Repository,
  base: Base,
  plan: PullRequestPlan,
): Promise<PublishResult> {
  const state = await readBranch(repository, base, plan.branch)
  // Without its branch there is no open pull request, and what became of older ones is history.
  const pulls = state === undefined ? [] : await listPullRequests(repository, plan.branch)
  const open = findOpen(pulls, base, plan)
  if (state !== undefined) await assertNothingOfPeople(repository, plan, state, pulls)
  const [newest] = pulls
  const situation = { base, plan, hash: contentHash(plan.files), state, open, newest }
  const changes = planTreeChanges(base.tree, plan)
  if (changes.length === 0) return await withdraw(repository, situation)
  return declined(situation) ?? (await write(repository, situation, changes))
}

/** Nothing is left to merge: the pull request is closed and its branch goes. */
async function withdraw(
  repository: Repository,
  { plan, open, state }: Situation,
): Promise<PublishResult> {
  if (open !== undefined) await closePullRequest(repository, open.number)
  if (state !== undefined) await deleteBranch(repository, plan.branch, state.head)
  const { key, branch } = plan
  if (open === undefined) return { key, operation: 'unchanged', branch }
  return { key, operation: 'closed', branch, number: open.number, url: open.url }
}

/**
 * A person closed the pull request with this very content: opening another one with each run would
 * only annoy them. They kept the branch, so deleting it is how they can say that they want one.
 */
function declined({ plan, open, newest, state, hash }: Situation): PublishResult | undefined {
  const closed = open === undefined && newest !== undefined && !newest.merged
  if (!closed || newest.marker?.hash !== hash || newest.head !== state?.head) return undefined
  return {
    key: plan.key,
    operation: 'skipped',
    branch: plan.branch,
    number: newest.number,
    url: newest.url,
    head: state.head,
    note: `#${newest.number} with the same content was closed by a person; reopen it, or delete the branch '${plan.branch}' to get a new one`,
  }
}

async function write(
  repository: Repository,
  situation: Situation,
  changes: readonly TreeChange[],
): Promise<PublishResult> {
  const { base, plan, state, open, hash } = situation
  const { key, branch } = plan
  const upToDate = state !== undefined && (await isUpToDate(repository, base, plan, state))
  const head = upToDate ? state.head : await commit(repository, situation, changes)
  const marker = { key, head, hash }
  if (open === undefined) {
    const pull = await createPullRequest(repository, base, plan, marker)
    await decorate(repository, pull, plan, head)
    return { key, operation: 'created', branch, number: pull.number, url: pull.url, head }
  }
  const edited = await updatePullRequest(repository, open, plan, marker)
  const labelled = await addLabels(repository, open, plan.labels)
  const operation = edited || labelled || head !== state?.head ? 'updated' : 'unchanged'
  return { key, operation, branch, number: open.number, url: open.url, head }
}

async function commit(
  repository: Repository,
  { base, plan, state }: Situation,
  changes: readonly TreeChange[],
): Promise<string> {
  const { branch } = plan
  const what = `write the files of '${branch}'`
  const treeId = await trying(what, () => writeTree(repository, base.treeId, changes))
  const message = withTrailer(plan.commitMessage, { key: plan.key, tree: treeId })
  return await writeCommit(repository, base, state, { branch, message, treeId })
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
