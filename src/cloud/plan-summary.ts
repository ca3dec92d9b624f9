import { formatSteps } from '../diff/diff-values.ts'
import type { JsonValue } from '../yaml/node.ts'
import { countSteps, type StepCounts } from './count-steps.ts'
import type { CloudKind, Owner } from './object.ts'
import { type CloudPlan, isDifference, type PlanStep, placeOf } from './plan-step.ts'

/** A plan as other programs read it. */
export interface PlanSummary extends Owner {
  readonly syncedBy: CloudPlan['syncedBy']
  /** Whether anything is not as it was merged. */
  readonly drift: boolean
  readonly counts: StepCounts
  /** What differs, and what of others looks like ours. */
  readonly steps: readonly StepSummary[]
}

interface StepSummary {
  readonly action: PlanStep['kind']
  readonly kind: CloudKind
  readonly parent: string
  /** Of what is live: its full name. */
  readonly name?: string
  readonly title?: string
  readonly fields?: readonly FieldSummary[]
  /** Why it cannot be done, or why it is mentioned. */
  readonly reason?: string
}

interface FieldSummary {
  readonly path: string
  /** Live. */
  readonly before: JsonValue
  /** As it was merged. */
  readonly after: JsonValue
}

export function summarizePlan(plan: CloudPlan): PlanSummary {
  const { owner, syncedBy, steps } = plan
  return {
    ...owner,
    syncedBy,
    drift: steps.some(isDifference),
    counts: countSteps(plan),
    steps: steps.filter((step) => isDifference(step) || isNotable(step)).map(summarizeStep),
  }
}

function isNotable(step: PlanStep): boolean {
  return step.kind === 'foreign' && (step.copyOf !== undefined || step.note !== undefined)
}

function summarizeStep(step: PlanStep): StepSummary {
  const { kind, parent } = placeOf(step)
  const reason = reasonOf(step)
  return {
    action: step.kind,
    kind,
    parent,
    ...('live' in step && { name: step.live.name }),
    ...('object' in step && { title: step.object.title }),
    ...(step.kind === 'update' && {
      fields: step.fields.map(({ steps, before = null, after = null }) => ({
        path: formatSteps(steps),
        before,
        after,
      })),
    }),
    ...(reason !== undefined && { reason }),
  }
}

function reasonOf(step: PlanStep): string | undefined {
  if (step.kind === 'blocked') return step.reason.message
  if (step.kind !== 'foreign') return undefined
  return step.copyOf === undefined ? step.note : `evaluates the same rule as ${step.copyOf.title}`
}
