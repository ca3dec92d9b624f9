import type { Config } from '../config/config.ts'
import type { PullRequestPlan } from '../ports.ts'
import { branchName } from '../pull-request/branch-name.ts'
import { plain, shorten } from '../pull-request/markdown.ts'
import { managedPaths } from '../pull-request/plan.ts'
import { shortId } from '../pull-request/review.ts'
import { PATHS } from '../release/sources.ts'
import { formatPromotionBody, formatPromotionTitle } from './body.ts'
import type { Promotion } from './facts.ts'
import { formatHold, holdPath } from './hold.ts'

/**
 * Identity of the promotion to an environment, and the end of its branch. Names of environments
 * have no dot, so that no environment can be in the way.
 */
export function promotionKey(to: string): string {
  return `promote.${to}`
}

/** The pull request of a promotion or a rollback. */
export function planPromotion(
  config: Config,
  promotion: Promotion,
  files: ReadonlyMap<string, string>,
): PullRequestPlan {
  const { step, release, previousRelease } = promotion
  const title = formatPromotionTitle(promotion)
  const before = previousRelease === undefined ? 'its first' : `before: ${shortId(previousRelease)}`
  return {
    ...shellOf(config, step.to),
    title,
    autoMerge: mergesItself(promotion)
      ? (config.promotionSteps[step.to]?.autoMerge ?? false)
      : false,
    body: formatPromotionBody(promotion),
    commitMessage: `${title}\n\n${step.to}: release ${release} (${before})\nfrom ${promotion.pinned.id}\n`,
    files: new Map([...files, ...holdOf(promotion)]),
    managed: [...managedPaths(step.to), holdPath(step.to)],
    folders: new Map([[PATHS.release(step.to), release]]),
    comment: promotion.comment,
  }
}

/** GitHub waits for what its rules require, and gates need not be among it. */
function mergesItself({ rollback, gates, leftToPeople }: Promotion): boolean {
  if (rollback !== undefined || leftToPeople !== undefined) return false
  return gates.every(({ state }) => state === 'open')
}

/** Takes back what is still proposed: the target has the release already. */
export function planWithdrawal(config: Config, to: string): PullRequestPlan {
  const title = `Nothing to promote to ${to}`
  return {
    ...shellOf(config, to),
    title,
    body: title,
    commitMessage: title,
    files: new Map(),
    managed: [],
  }
}

/** Ends a hold and changes nothing else. */
export function planLiftedHold(config: Config, to: string, reason: string): PullRequestPlan {
  const title = `Lift the hold of ${to}`
  return {
    ...shellOf(config, to),
    title,
    body: `Merging this lets the next promotion bring any release to **${to}** again. The hold was: ${plain(shorten(reason, 1000))}`,
    commitMessage: `${title}\n`,
    files: new Map(),
    managed: [holdPath(to)],
  }
}

function shellOf({ pullRequests }: Config, to: string) {
  const key = promotionKey(to)
  const { labels, reviewers, teamReviewers, assignees, draft } = pullRequests
  return {
    key,
    environments: [to],
    branch: branchName(pullRequests.branchPrefix, key),
    labels,
    reviewers,
    teamReviewers,
    assignees,
    draft,
    autoMerge: false as const,
  }
}

function holdOf({
  step,
  release,
  rollback,
  pinned,
}: Promotion): readonly (readonly [string, string])[] {
  if (rollback === undefined) return []
  const { reason, by, rolledBackFrom } = rollback
  const hold = { release, rolledBackFrom, reason, by, commit: pinned.id }
  return [[holdPath(step.to), formatHold(step.to, hold)]]
}
