import type { PublishResult } from '../../ports.ts'
import { withTrailer } from '../../pull-request/commit-message.ts'
import { planTreeWrites } from '../../pull-request/tree-writes.ts'
import { blobId } from '../../release/tree-id.ts'
import { addComment, addLabels, decorate, enableAutoMerge } from './extras.ts'
import { trying } from './failure.ts'
import type { Situation } from './inspect-plan.ts'
import { closePullRequest, createPullRequest, updatePullRequest } from './pull-request.ts'
import type { Repository } from './repository.ts'
import { assertUnmoved, deleteBranch, writeCommit } from './write-branch.ts'
import { writeTree } from './write-tree.ts'

/**
 * Makes one plan true.
 *
 * @throws BranchMoved where somebody else wrote to the branch after it was read
 */
export async function carryOut(
  repository: Repository,
  situation: Situation,
): Promise<PublishResult> {
  if (situation.isOvertaken && !situation.upToDate) return overtaken(situation)
  if (situation.changes.length === 0) return await withdraw(repository, situation)
  return declined(situation) ?? (await write(repository, situation))
}

/** Another run wrote to the branch after this one had looked at it: what that found is newer. */
function overtaken({ plan: { key, branch }, state, open }: Situation): PublishResult {
  return {
    key,
    operation: 'skipped',
    branch,
    ...(open !== undefined && { number: open.number, url: open.url }),
    ...(state !== undefined && { head: state.head }),
    code: 'stale-checkout',
    note: `'${branch}' was written by another run meanwhile; nothing was written, the next run looks again`,
  }
}

/** Nothing is left to merge: the pull request is closed and its branch goes. */
async function withdraw(
  repository: Repository,
  { plan, open, state }: Situation,
): Promise<PublishResult> {
  if (state !== undefined) await assertUnmoved(repository, plan.branch, state.head)
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

async function write(repository: Repository, situation: Situation): Promise<PublishResult> {
  const { base, plan, state, open, hash, upToDate } = situation
  const { key, branch } = plan
  const head = state && upToDate ? state.head : await commit(repository, situation)
  const marker = { key, head, hash }
  if (open === undefined) {
    const pull = await createPullRequest(repository, base, plan, marker)
    await decorate(repository, pull, plan, head)
    return { key, operation: 'created', branch, number: pull.number, url: pull.url, head }
  }
  const edited = await updatePullRequest(repository, open, plan, marker)
  const labelled = await addLabels(repository, open, plan.labels)
  if (head !== state?.head && plan.comment !== undefined)
    await addComment(repository, open, plan.comment)
  const isNew = edited || head !== state?.head
  if (isNew && plan.autoMerge !== false && !open.autoMerge)
    await enableAutoMerge(repository, open, plan.autoMerge, head)
  const operation = edited || labelled || head !== state?.head ? 'updated' : 'unchanged'
  return { key, operation, branch, number: open.number, url: open.url, head }
}

async function commit(
  repository: Repository,
  { base, plan, state, changes }: Situation,
): Promise<string> {
  const { branch } = plan
  const what = `write the files of '${branch}'`
  const folders = plan.folders ?? new Map<string, string>()
  const requests = planTreeWrites({ base: base.tree, changes, folders, blobId })
  const treeId = await trying(what, () => writeTree(repository, base.treeId, requests))
  const message = withTrailer(plan.commitMessage, { key: plan.key, tree: treeId })
  return await writeCommit(repository, base, state, { branch, message, treeId })
}
