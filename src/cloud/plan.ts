import { UserErrors } from '../error.ts'
import { adopted, type Takeover } from './adopt.ts'
import { blockedBy } from './blocked.ts'
import { withChannelNames } from './channels.ts'
import { differences, updateMask } from './differences.ts'
import { liveByIdentity } from './identity.ts'
import { CLOUD_KINDS, type DesiredObject, type LiveObject } from './object.ts'
import { claimOf, isOwnedBy } from './owner.ts'
import { type CloudPlan, type PlanInput, type PlanStep, placeOf } from './plan-step.ts'

/**
 * Compares what should be with what is. In the order in which it is applied: what others refer to
 * first, deletes last and in reverse.
 *
 * @throws UserErrors `bad-input` for names to adopt that are not there or stand for nothing of ours
 */
export function planCloud(input: PlanInput): CloudPlan {
  const { owner, syncedBy, live } = input
  const takeover = adopted(input)
  if (takeover.errors.length > 0) throw new UserErrors(takeover.errors)
  const index = liveByIdentity(live, input)
  const names = channelNames(input.desired, index.of)
  const used = new Set<LiveObject>()
  const wanted = input.desired
    .map((object) => withChannelNames(object, names))
    .map((object): PlanStep => {
      const own = index.of(object) ?? takeover.by.get(object.id)
      if (own === undefined) return { kind: 'create', object }
      used.add(own)
      return stepFor(object, own, { owner, syncedBy, adopted: takeover.all.has(own) })
    })
  const rest = live.filter((one) => !used.has(one))
  const left = rest.map((one) => leftover(one, input, takeover, index.copies))
  return { owner, syncedBy, steps: inOrder([...wanted, ...left]) }
}

type StepContext = Pick<PlanInput, 'owner' | 'syncedBy'> & { readonly adopted: boolean }

function stepFor(object: DesiredObject, live: LiveObject, context: StepContext): PlanStep {
  const fields = differences(object, live)
  const reason = blockedBy({ object, live, fields, ...context })
  if (reason !== undefined) return { kind: 'blocked', object, live, reason }
  if (fields.length === 0) return { kind: 'unchanged', object, live }
  const mask = updateMask(fields)
  return { kind: 'update', object, live, fields, mask, adopted: context.adopted }
}

/** What no desired object stands for. */
function leftover(
  live: LiveObject,
  { owner, syncedBy }: PlanInput,
  takeover: Takeover,
  copies: ReadonlyMap<LiveObject, LiveObject>,
): PlanStep {
  if (takeover.all.has(live)) return { kind: 'delete', live }
  const copied = copies.get(live)
  if (copied !== undefined)
    return { kind: 'foreign', live, note: `a copy of ${copied.name}, with its labels` }
  const claim = claimOf(live)
  if (syncedBy === 'igw' && isOwnedBy(claim, owner) && !claim.byConfigConnector)
    return { kind: 'delete', live }
  const copyOf = takeover.candidates.get(live)
  return { kind: 'foreign', live, ...(copyOf !== undefined && { copyOf }) }
}

function channelNames(
  desired: readonly DesiredObject[],
  liveOf: (object: DesiredObject) => LiveObject | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    desired.flatMap((object) => {
      const live = object.kind === 'notification-channel' ? liveOf(object) : undefined
      return live === undefined ? [] : [[object.id, live.name] as const]
    }),
  )
}

const PHASES = ['update', 'create', 'unchanged', 'blocked', 'delete', 'foreign'] as const

function inOrder(steps: readonly PlanStep[]): readonly PlanStep[] {
  const kindOf = (step: PlanStep) => CLOUD_KINDS.indexOf(placeOf(step).kind)
  const isLast = (step: PlanStep) => step.kind === 'delete' || step.kind === 'foreign'
  const key = (step: PlanStep) =>
    isLast(step)
      ? [PHASES.indexOf(step.kind) + CLOUD_KINDS.length, -kindOf(step)]
      : [kindOf(step), 0]
  return steps
    .map((step, i) => ({ step, key: [...key(step), i] }))
    .sort((a, b) => a.key.reduce((order, part, i) => order || part - (b.key[i] ?? 0), 0))
    .map(({ step }) => step)
}
