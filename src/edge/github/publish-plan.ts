import { UserError } from '../../error.ts'
import type { PublishRequest, PublishResult, PullRequestPlan } from '../../ports.ts'
import { assertBotBranch } from '../../pull-request/branch-name.ts'
import { assertSafePlan } from '../../pull-request/safe-path.ts'
import { findMovedInput, mergesAsPlanned } from '../../pull-request/tree-changes.ts'
import { carryOut } from './carry-out.ts'
import { trying } from './failure.ts'
import { inspectPlan, plannedTree, type SeenHeads, type Situation } from './inspect-plan.ts'
import { postponed } from './postponed.ts'
import type { PullRequests } from './pull-requests.ts'
import { type Base, type Repository, readBaseAgain } from './repository.ts'
import { BranchMoved } from './write-branch.ts'

/** What all plans of a run share. */
export interface PublishRun {
  readonly repository: Repository
  /** As it was read last. */
  base: Base
  pulls: PullRequests
  readonly inputs: PublishRequest['inputs']
  readonly seen: SeenHeads
  readonly branchPrefix: string
}

/** How often a plan is made anew because somebody else wrote to its branch meanwhile. */
const MAX_ATTEMPTS = 4

/** @returns nothing where the limits leave no room to look at it */
export async function lookAt(
  { repository, base, pulls, seen, branchPrefix }: PublishRun,
  plan: PullRequestPlan,
): Promise<Situation | undefined> {
  assertSafePlan(plan.files, plan.managed)
  assertBotBranch(plan.branch, branchPrefix, [base.branch, base.defaultBranch])
  return await inspectPlan(repository, { base, pulls, seen }, plan)
}

/**
 * Publishes a plan; where somebody else wrote to its branch meanwhile, everything is read anew.
 *
 * @param first what was found when it was looked at ahead of its turn
 */
export async function publishPlan(
  run: PublishRun,
  plan: PullRequestPlan,
  first: Promise<Situation | undefined>,
): Promise<PublishResult> {
  let situation = await first
  let moved = ''
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    try {
      if (situation === undefined) return postponed(run.repository, plan)
      return await carryOut(run.repository, situation, (found) => assertStillTrue(run, found))
    } catch (thrown) {
      if (!(thrown instanceof BranchMoved)) throw thrown
      moved = thrown.message
      run.repository.report.progress(`'${moved}' was written by somebody else; reading it again`)
    }
    run.base = await readBaseAgain(run.repository, run.base, plan.branch)
    const input = await findMoved(run.base, run.inputs)
    if (input !== undefined) return skipped(plan, run.base, input)
    const pulls = run.pulls.asking(plan.branch)
    situation = await lookAt({ ...run, pulls }, plan)
  }
  throw new UserError('conflict', `branch '${moved}' is written by somebody else all the time`, {
    hint: 'let only one workflow run at a time write it: see `concurrency` in the documentation',
  })
}

/**
 * Makes sure, just before a branch is written, that the base is still one that the plan fits. It may
 * have moved on elsewhere: in a busy repository it always has.
 *
 * @throws BranchMoved
 */
async function assertStillTrue(run: PublishRun, { base, plan, tree }: Situation): Promise<void> {
  const now = await readBaseAgain(run.repository, base)
  if (now.commit === base.commit) return
  await trying(`read the files of '${base.branch}' again`, async () => {
    const own = await now.trees.at(now.treeId, [...plan.files.keys(), ...plan.managed])
    const trees = { mergeBase: tree, base: own, head: plannedTree(plan) }
    const fits = mergesAsPlanned(trees, plan.managed)
    if (!fits || (await findMoved(now, run.inputs)) !== undefined)
      throw new BranchMoved(base.branch)
  })
  run.base = { ...run.base, commit: now.commit, treeId: now.treeId }
}

/** The first input that the base has another version of. */
export async function findMoved(
  base: Base,
  inputs: PublishRequest['inputs'],
): Promise<string | undefined> {
  return await trying(`read the files of '${base.branch}'`, async () =>
    findMovedInput(await base.trees.at(base.treeId, inputs.keys()), inputs),
  )
}

export function skipped(plan: PullRequestPlan, base: Base, moved: string): PublishResult {
  return {
    key: plan.key,
    operation: 'skipped',
    branch: plan.branch,
    code: 'stale-checkout',
    note: `'${moved}' is another one on '${base.branch}' by now; nothing was written, the run for the newer commit takes over`,
  }
}
