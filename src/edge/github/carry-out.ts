import type { PublishResult, PullRequestPlan } from '../../ports.ts'
import { withTrailer } from '../../pull-request/commit-message.ts'
import { FACTS_SLOT, factsIn, type PublishedFacts } from '../../pull-request/facts.ts'
import { formatFacts, formatSince } from '../../pull-request/sections/facts.ts'
import { planTreeWrites, type TreeWrite } from '../../pull-request/tree-writes.ts'
import { blobId } from '../../release/tree-id.ts'
import { addComment, addLabels, decorate, enableAutoMerge, missingLabels } from './extras.ts'
import { trying } from './failure.ts'
import type { Situation } from './inspect-plan.ts'
import { postponed } from './postponed.ts'
import { readFacts } from './published-facts.ts'
import {
  changedText,
  closePullRequest,
  createPullRequest,
  updatePullRequest,
} from './pull-request.ts'
import type { Repository } from './repository.ts'
import { assertUnmoved, deleteBranch, writeCommit } from './write-branch.ts'
import { writeTree } from './write-tree.ts'

/** Throws BranchMoved where the base became one that a plan does not fit. */
export type StillTrue = (situation: Situation) => Promise<void>

/**
 * Makes one plan true.
 *
 * @throws BranchMoved where somebody else wrote to the branch after it was read
 */
export async function carryOut(
  repository: Repository,
  situation: Situation,
  stillTrue: StillTrue,
): Promise<PublishResult> {
  if (situation.isOvertaken && !situation.upToDate) return overtaken(situation)
  const done = declined(situation)
  if (done !== undefined) return done
  const trees = situation.upToDate ? [] : treeRequests(situation)
  const writes = countWrites(situation, trees.length)
  if (writes > 0 && !repository.pace.hasRoomFor(writes))
    return postponed(repository, situation.plan, situation)
  if (situation.changes.length === 0) return await withdraw(repository, situation)
  return await write({ repository, situation, trees, stillTrue })
}

/** At most so many requests that write; none where all is as planned. */
function countWrites(situation: Situation, trees: number): number {
  const { plan, open, head, upToDate } = situation
  if (situation.changes.length === 0)
    return (open === undefined ? 0 : 1) + (head === undefined ? 0 : 1)
  const commit = upToDate ? 0 : trees + 2
  // Auto-merge and the merge queue are asked for in turn.
  const merge = plan.autoMerge === false ? 0 : 2
  if (open === undefined) return commit + 1 + writesOfDecoration(plan) + merge
  const text = { marker: markerOf(situation, open.head), facts: factsIn(open.body) }
  const isNew = !upToDate || changedText(open, plan, text) !== undefined
  const labels = Math.min(1, missingLabels(open, plan.labels).length)
  const comment = owesComment(situation) ? 1 : 0
  return commit + labels + comment + (isNew ? 1 + merge : 0)
}

function writesOfDecoration({ labels, reviewers, teamReviewers, assignees }: PullRequestPlan) {
  // Where one name is refused, each is asked for alone.
  const asked = [reviewers, teamReviewers].filter(({ length }) => length > 0)
  const requests = asked.reduce((sum, { length }) => sum + (length > 1 ? length + 1 : 1), 0)
  return requests + Math.min(1, labels.length) + Math.min(1, assignees.length)
}

/** Another run wrote to the branch after this one had looked at it: what that found is newer. */
function overtaken({ plan: { key, branch }, head, open }: Situation): PublishResult {
  return {
    key,
    operation: 'skipped',
    branch,
    ...(open !== undefined && { number: open.number, url: open.url }),
    ...(head !== undefined && { head }),
    code: 'stale-checkout',
    note: `'${branch}' was written by another run meanwhile; nothing was written, the next run looks again`,
  }
}

/** Nothing is left to merge: the pull request is closed and its branch goes. */
async function withdraw(
  repository: Repository,
  { base, plan, open, head }: Situation,
): Promise<PublishResult> {
  if (head !== undefined) await assertUnmoved(repository, plan.branch, head)
  if (open !== undefined) await closePullRequest(repository, open.number)
  if (head !== undefined) await deleteBranch(repository, base, plan.branch, head)
  const { key, branch } = plan
  if (open === undefined) return { key, operation: 'unchanged', branch }
  return { key, operation: 'closed', branch, number: open.number, url: open.url }
}

/**
 * A person closed the pull request with this very content: opening another one with each run would
 * only annoy them. They kept the branch, so deleting it is how they can say that they want one.
 */
function declined(situation: Situation): PublishResult | undefined {
  const { plan, open, newest, head, hash, changes } = situation
  const closed = open === undefined && newest !== undefined && !newest.merged && changes.length > 0
  if (!closed || newest.marker?.hash !== hash || newest.head !== head) return undefined
  return {
    key: plan.key,
    operation: 'skipped',
    branch: plan.branch,
    number: newest.number,
    url: newest.url,
    head,
    note: `#${newest.number} with the same content was closed by a person; reopen it, or delete the branch '${plan.branch}' to get a new one`,
  }
}

interface Writing {
  readonly repository: Repository
  readonly situation: Situation
  readonly trees: readonly (readonly TreeWrite[])[]
  readonly stillTrue: StillTrue
}

async function write(writing: Writing): Promise<PublishResult> {
  const { repository, situation } = writing
  const { base, plan, open, upToDate } = situation
  const { key, branch } = plan
  const facts = await newFacts(repository, situation)
  const isCommitted = upToDate && situation.head !== undefined
  const head = isCommitted ? situation.head : await commit(writing)
  const text = { marker: markerOf(situation, head), facts: factsText(situation, facts, head) }
  if (open === undefined) {
    const pull = await createPullRequest(repository, base, plan, text)
    await decorate(repository, pull, plan, head)
    return { key, operation: 'created', branch, number: pull.number, url: pull.url, head }
  }
  const edited = await updatePullRequest(repository, open, plan, text)
  const labelled = await addLabels(repository, open, plan.labels)
  if (plan.comment !== undefined && owesComment(situation)) {
    const since = facts?.since
    await addComment(repository, open, plan.comment, since ? `\n\n${formatSince(since)}` : '')
  }
  const isNew = edited || !isCommitted
  if (isNew && plan.autoMerge !== false && !open.autoMerge)
    await enableAutoMerge(repository, open, plan.autoMerge, head)
  const operation = edited || labelled || !isCommitted ? 'updated' : 'unchanged'
  return { key, operation, branch, number: open.number, url: open.url, head }
}

function markerOf({ base, plan, hash, mergeBase, upToDate }: Situation, head: string) {
  return { key: plan.key, head, hash, base: upToDate ? mergeBase : base.commit }
}

/** Read where the text is about another commit than before; else it says what it said. */
async function newFacts(
  repository: Repository,
  situation: Situation,
): Promise<PublishedFacts | undefined> {
  const { plan, open, head, upToDate } = situation
  if (!plan.body.includes(FACTS_SLOT)) return undefined
  if (open !== undefined && upToDate && open.marker?.head === head) return undefined
  return await readFacts(repository, situation)
}

function factsText(
  { base, open, upToDate }: Situation,
  facts: PublishedFacts | undefined,
  head: string,
): string | undefined {
  const known = open && factsIn(open.body)
  // A person merged the base into the branch: what was different still is.
  const isOld = upToDate && facts?.since?.changes?.length === 0 && known !== undefined
  if (facts === undefined || isOld) return known
  const { since } = facts
  const url = since && `${base.htmlUrl}/compare/${since.commit}..${head}`
  return formatFacts({ ...facts, since: since && { ...since, url } })
}

/**
 * Whether the pull request is about other files than its text says: also where a run wrote the branch
 * and came no further.
 */
function owesComment({ plan, open, hash }: Situation): boolean {
  return plan.comment !== undefined && open !== undefined && open.marker?.hash !== hash
}

function treeRequests({ base, plan, changes }: Situation): readonly (readonly TreeWrite[])[] {
  const folders = plan.folders ?? new Map<string, string>()
  return planTreeWrites({ has: (id) => base.trees.has(id), changes, folders, blobId })
}

async function commit({ repository, situation, trees, stillTrue }: Writing): Promise<string> {
  const { base, plan, head, parents } = situation
  const { branch, key } = plan
  const what = `write the files of '${branch}'`
  const treeId = await trying(what, () => writeTree(repository, base, trees))
  return await writeCommit(repository, {
    branch,
    before: head,
    parents,
    message: withTrailer(plan.commitMessage, { key, tree: treeId }),
    treeId,
    assertStillTrue: () => stillTrue(situation),
  })
}
