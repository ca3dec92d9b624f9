import { KINDS } from '../../cloud/kinds/index.ts'
import { shortName } from '../../cloud/object.ts'
import type { CloudPlan } from '../../cloud/plan-step.ts'
import type { UserError } from '../../error.ts'
import type { StepOutcome } from './apply.ts'

/** What an apply did, as other programs read it. */
export interface ApplySummary {
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly failed: number
  /** What is in the way of something; see the plan. */
  readonly blocked: number
}

export function summarizeApply(
  { steps }: CloudPlan,
  outcomes: readonly StepOutcome[],
): ApplySummary {
  const done = (kind: StepOutcome['step']['kind']) =>
    outcomes.filter(({ step, error }) => step.kind === kind && error === undefined).length
  return {
    created: done('create'),
    updated: done('update'),
    deleted: done('delete'),
    failed: outcomes.filter(({ error }) => error !== undefined).length,
    blocked: steps.filter(({ kind }) => kind === 'blocked').length,
  }
}

export function formatApply({ created, updated, deleted, failed, blocked }: ApplySummary): string {
  const parts = [
    [created, 'created'],
    [updated, 'updated'],
    [deleted, 'deleted'],
    [failed, 'failed'],
    [blocked, 'blocked'],
  ] as const
  const said = parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  return said.length === 0 ? 'nothing to do' : said.join(', ')
}

/** Every mistake that kept something from being done. */
export function applyErrors(
  { steps }: CloudPlan,
  outcomes: readonly StepOutcome[],
): readonly UserError[] {
  const blocked = steps.flatMap((step) => (step.kind === 'blocked' ? [step.reason] : []))
  return [...blocked, ...outcomes.flatMap(({ error }) => error ?? [])]
}

/** `created alert policy 'prod/chat/ChatSilent'` */
export function outcomeText({ step }: StepOutcome): string {
  const subject = step.kind === 'delete' ? shortName(step.live) : step.object.title
  const kind = step.kind === 'delete' ? step.live.kind : step.object.kind
  return `${DONE[step.kind]} ${KINDS[kind].noun} '${subject}'`
}

const DONE = { create: 'created', update: 'updated', delete: 'deleted' } as const
