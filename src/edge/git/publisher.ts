import { UserError } from '../../error.ts'
import type { Publisher, PublishRequest, PublishResult, PullRequestPlan } from '../../ports.ts'
import { assertBotBranch, defaultBranchPrefix } from '../../pull-request/branch-name.ts'
import { withTrailer } from '../../pull-request/commit-message.ts'
import { FACTS_SLOT } from '../../pull-request/facts.ts'
import { assertOnlyOurs } from '../../pull-request/foreign-commit.ts'
import { assertSafePlan } from '../../pull-request/safe-path.ts'
import { formatFacts } from '../../pull-request/sections/facts.ts'
import {
  findMovedInput,
  mergesAsPlanned,
  planTreeChanges,
  type TreeChange,
} from '../../pull-request/tree-changes.ts'
import { publishEach } from '../publish-each.ts'
import { removeBody, writeBody } from './body-file.ts'
import { type Git, gitIn } from './git-command.ts'
import { type LocalFactsRequest, readLocalFacts } from './published-facts.ts'
import {
  type LocalBase,
  pinLocalBase,
  quietly,
  readAhead,
  readLocalBase,
  readLocalTree,
  resolve,
} from './read.ts'
import { createLocalCommit, moveBranch, writeLocalTree } from './write.ts'

export interface LocalPublisherOptions {
  /** The top folder of the work tree. */
  readonly root: string
  /** What all branches of the bot start with. */
  readonly branchPrefix?: string | undefined
}

/**
 * Publishes plans as branches of the local repository, as they would be on GitHub. The text of the
 * pull request is written to `igw/KEY.md` in the folder of git. Work tree, index and `HEAD` stay as
 * they are.
 */
export function createLocalPublisher(options: LocalPublisherOptions): Publisher {
  return { publish: (request) => publishAll(gitIn(options.root), request, options) }
}

async function publishAll(
  git: Git,
  request: PublishRequest,
  { root, branchPrefix = defaultBranchPrefix }: LocalPublisherOptions,
): Promise<readonly PublishResult[]> {
  await assertRepository(git, root)
  let base = await readLocalBase(git, request.base)
  return await publishEach(request.plans, async (plan) => {
    assertSafePlan(plan.files, plan.managed)
    assertBotBranch(plan.branch, branchPrefix, [base.branch])
    for (let attempt = 1; ; attempt++) {
      const moved = findMovedInput(base.tree, request.inputs)
      if (moved !== undefined) return skipped(plan, base, moved)
      const result = await publishPlan(git, base, { root, plan, seen: request.heads })
      if (result !== undefined) return result
      if (attempt === MAX_ATTEMPTS) throw alwaysMoving(base.branch)
      base = await readLocalBase(git, request.base)
    }
  })
}

/** How often a plan is looked at anew because the base moved meanwhile. */
const MAX_ATTEMPTS = 4

interface Publishing {
  readonly root: string
  readonly plan: PullRequestPlan
  /** Tips of branches when the plans were made. */
  readonly seen: PublishRequest['heads']
}

/** Nothing where the base moved before the branch could. */
async function publishPlan(
  git: Git,
  base: LocalBase,
  { root, plan, seen: heads }: Publishing,
): Promise<PublishResult | undefined> {
  const { key, branch } = plan
  const head = await resolve(git, `refs/heads/${branch}`)
  const commits = head === undefined ? [] : await readAhead(git, base.commit, head)
  const history = { branch, key, commits, merged: [] }
  await assertOnlyOurs(history, (commit) => readLocalTree(git, commit))
  const changes = planTreeChanges(base.tree, plan)
  const upToDate =
    head !== undefined && changes.length > 0 && (await isUpToDate(git, base, plan, head))
  const isOvertaken =
    heads?.has(branch) === true && head !== undefined && heads.get(branch) !== head
  if (isOvertaken && !upToDate) return overtaken(plan, head)
  if (changes.length === 0) return await withdraw(git, plan, head)
  const now = upToDate ? head : await commit(git, base, plan, { head, changes })
  if (now === undefined) return undefined
  const seen = commits.length === 0 ? undefined : head
  const facts = now === head ? undefined : await factsText(git, { root, base, plan, seen })
  const body = await writeBody(git, plan, facts)
  const note = `text of the pull request: ${body.path}`
  const changed = now !== head || body.written
  const operation = head === undefined ? 'created' : changed ? 'updated' : 'unchanged'
  return { key, operation, branch, head: now, note }
}

async function factsText(git: Git, request: LocalFactsRequest): Promise<string | undefined> {
  if (!request.plan.body.includes(FACTS_SLOT)) return undefined
  return formatFacts(await readLocalFacts(git, request))
}

async function withdraw(
  git: Git,
  { key, branch }: PullRequestPlan,
  head: string | undefined,
): Promise<PublishResult> {
  if (head === undefined) return { key, operation: 'unchanged', branch }
  await moveBranch(git, branch, head, undefined)
  await removeBody(git, key)
  return { key, operation: 'closed', branch }
}

interface Change {
  readonly head: string | undefined
  readonly changes: readonly TreeChange[]
}

async function commit(
  git: Git,
  base: LocalBase,
  { key, branch, commitMessage }: PullRequestPlan,
  { head, changes }: Change,
): Promise<string | undefined> {
  const tree = await writeLocalTree(git, base.commit, changes)
  const parents = await parentsOf(git, base, head)
  const message = withTrailer(commitMessage, { key, tree })
  const made = await createLocalCommit(git, tree, parents, message)
  // What was read of the base is what the plan was checked against.
  if ((await pinLocalBase(git, base.branch)).id !== base.commit) return undefined
  await moveBranch(git, branch, head, made)
  return made
}

/** Every commit goes on from the old tip, so that nothing is ever lost. */
async function parentsOf(
  git: Git,
  { commit: base }: LocalBase,
  head: string | undefined,
): Promise<readonly string[]> {
  if (head === undefined || (await isAncestor(git, head, base))) return [base]
  return (await isAncestor(git, base, head)) ? [head] : [head, base]
}

/** As on GitHub: a base that moved elsewhere is no reason for a commit. */
async function isUpToDate(
  git: Git,
  base: LocalBase,
  plan: PullRequestPlan,
  head: string,
): Promise<boolean> {
  const tree = await readLocalTree(git, head)
  if (planTreeChanges(tree, plan).length > 0) return false
  if (await isAncestor(git, base.commit, head)) return true
  const common = await quietly(git, ['merge-base', base.commit, head])
  if (common === undefined || common === head) return false
  const mergeBase = await readLocalTree(git, common)
  return mergesAsPlanned({ mergeBase, base: base.tree, head: tree }, plan.managed)
}

async function isAncestor(git: Git, old: string, young: string): Promise<boolean> {
  return (await quietly(git, ['merge-base', old, young])) === old
}

async function assertRepository(git: Git, root: string): Promise<void> {
  const format = await quietly(git, ['rev-parse', '--show-object-format'])
  if (format === undefined) {
    throw new UserError('git', `'${root}' is not in a git repository`, {
      hint: "run it inside of a checkout, or write files with '--publish files'",
    })
  }
  if (format === 'sha1') return
  throw new UserError('not-supported', `the repository keeps its objects by ${format}, not SHA-1`)
}

/** Another run wrote to the branch after this one had looked at it: what that found is newer. */
function overtaken({ key, branch }: PullRequestPlan, head: string): PublishResult {
  const note = `'${branch}' was written by another run meanwhile; nothing was written, the next run looks again`
  return { key, operation: 'skipped', branch, head, code: 'stale-checkout', note }
}

function alwaysMoving(branch: string): UserError {
  return new UserError('conflict', `branch '${branch}' is written by somebody else all the time`, {
    hint: 'run it again when that has ended',
  })
}

function skipped({ key, branch }: PullRequestPlan, base: LocalBase, moved: string): PublishResult {
  const note = `'${moved}' is another one on '${base.branch}' than here: commit it there first; nothing was written`
  return { key, operation: 'skipped', branch, code: 'stale-checkout', note }
}
