import type { PublishResult } from '../ports.ts'
import { formatPromotionBody } from '../promotion/body.ts'
import { promotionKey } from '../promotion/plan.ts'
import type { Budget } from '../pull-request/budget.ts'
import { withFacts } from '../pull-request/facts.ts'
import { countChanges, formatCounts, shortId } from '../pull-request/review.ts'
import type { ReviewText } from '../pull-request/review-document.ts'
import type { Outcome } from './promote/promote-step.ts'
import { outcomeOf } from './summary.ts'

/** One step of a run as other programs read it. */
export interface StepSummary {
  readonly from: string
  readonly to: string
  readonly state: Outcome['state']
  /** Git tree id of the release that the target has, or is to have. */
  readonly release?: string
  readonly previousRelease?: string
  readonly added?: number
  readonly modified?: number
  readonly removed?: number
  /** Why nothing is promoted. */
  readonly why?: string
}

export function summarizeStep(outcome: Outcome): StepSummary {
  const { state, step } = outcome
  const summary = { from: step.from, to: step.to, state }
  const why = whyNot(outcome)
  const release = releaseOf(outcome)
  return {
    ...summary,
    ...(release !== undefined && { release }),
    ...('promotion' in outcome && {
      ...(outcome.promotion.previousRelease !== undefined && {
        previousRelease: outcome.promotion.previousRelease,
      }),
      ...countChanges(outcome.promotion.review.changes),
    }),
    ...(why !== undefined && { why }),
  }
}

/** One row for people: step, release, what changes, what became of it. */
export function stepRow(
  outcome: Outcome,
  published: readonly PublishResult[],
): readonly [step: string, release: string, changes: string, outcome: string] {
  const { from, to, state, release, why, ...counts } = summarizeStep(outcome)
  const { added, modified = 0, removed = 0 } = counts
  const changes = added === undefined ? '-' : formatCounts({ added, modified, removed })
  const result = published.find(({ key }) => key === promotionKey(to))
  const said = why ?? state
  const wasNothing = state === 'already-there' && result?.operation === 'unchanged'
  const end = result === undefined || wasNothing ? said : outcomeOf(result)
  return [`${from} to ${to}`, release === undefined ? '-' : shortId(release), changes, end]
}

/** What the bodies of the pull requests say, for places that have more room. */
export function promotionReviews(outcomes: readonly Outcome[]): readonly ReviewText[] {
  return outcomes.flatMap((outcome) => {
    if (!('plan' in outcome) || outcome.plan.managed.length === 0) return []
    const { key, title, body } = outcome.plan
    const text = (budget: Budget) =>
      withFacts('promotion' in outcome ? formatPromotionBody(outcome.promotion, budget) : body)
    return [{ key, title, isIdle: false, text }]
  })
}

function releaseOf(outcome: Outcome): string | undefined {
  if ('promotion' in outcome) return outcome.promotion.release
  return 'release' in outcome ? outcome.release : undefined
}

function whyNot(outcome: Outcome): string | undefined {
  switch (outcome.state) {
    case 'waiting':
      return outcome.gates
        .filter(({ state }) => state !== 'open')
        .map(({ name, state, text }) => `${name} is ${state}: ${text}`)
        .join('; ')
    case 'held': {
      const { rolledBackFrom, reason, by } = outcome.hold
      return `held since a rollback from ${shortId(rolledBackFrom)} (${by}: ${reason}); lift it with --lift-hold`
    }
    case 'nothing-to-promote':
      return outcome.why
    case 'rollback-open':
      return `'${outcome.branch}' is a rollback that is not merged yet: merge or close that first`
    default:
      return undefined
  }
}
