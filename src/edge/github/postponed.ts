import type { PublishResult, PullRequestPlan } from '../../ports.ts'
import type { Situation } from './inspect-plan.ts'
import type { Repository } from './repository.ts'

/** A plan that no longer fits into what GitHub allows in an hour, before anything of it was written. */
export function postponed(
  { pace }: Pick<Repository, 'pace'>,
  { key, branch }: PullRequestPlan,
  found: Pick<Situation, 'open' | 'head'> = { open: undefined, head: undefined },
): PublishResult {
  const { open, head } = found
  const time = `${new Date(pace.roomAgainAt()).toISOString().slice(11, 16)} UTC`
  return {
    key,
    operation: 'skipped',
    branch,
    ...(open !== undefined && { number: open.number, url: open.url }),
    ...(head !== undefined && { head }),
    code: 'github-rate-limit',
    note: `left for the next run, so as not to ask more of GitHub than it allows in an hour; run it again after ${time}`,
  }
}
