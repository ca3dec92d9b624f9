import { missingChannels, withChannelNames } from '../../cloud/channels.ts'
import { KINDS } from '../../cloud/kinds/index.ts'
import { CLOUD_KINDS, type CloudKind, type DesiredObject } from '../../cloud/object.ts'
import { type CloudPlan, type PlanStep, placeOf } from '../../cloud/plan-step.ts'
import { UserError, userErrorsIn } from '../../error.ts'
import type { Reporter } from '../../ports.ts'
import { type CreateWorld, createOnce } from './create-once.ts'

export interface ApplyWorld extends CreateWorld {
  readonly report: Reporter
}

/** A step that changes something; the others are left as they are. */
export type ActiveStep = Extract<PlanStep, { kind: 'create' | 'update' | 'delete' }>

export interface StepOutcome {
  readonly step: ActiveStep
  /** Why it was not done; nothing where it was. */
  readonly error?: UserError
}

/**
 * Makes a plan true: log metrics, channels and templates first, then the policies on them, then
 * dashboards; deletes last, and only where everything before went well. One failure does not stop
 * what does not depend on it.
 *
 * @throws UserError `too-many-deletes`, `not-supported`: nothing was written then
 */
export async function applyPlan(
  world: ApplyWorld,
  plan: CloudPlan,
  maxDeletes: number,
): Promise<readonly StepOutcome[]> {
  checkMayApply(plan, maxDeletes)
  const run: ApplyRun = { world, plan, channels: knownChannels(plan) }
  const outcomes: StepOutcome[] = []
  for (const kinds of PHASES)
    outcomes.push(...(await runSteps(run, stepsOf(plan, ['create', 'update'], kinds))))
  const failed = outcomes.some(({ error }) => error !== undefined)
  for (const kind of CLOUD_KINDS.toReversed()) {
    const steps = stepsOf(plan, ['delete'], [kind])
    if (failed) outcomes.push(...steps.map((step) => ({ step, error: leftForLater() })))
    else outcomes.push(...(await runSteps(run, steps)))
  }
  return outcomes
}

/** The kinds of a phase do not refer to each other. */
const PHASES: readonly (readonly CloudKind[])[] = [
  ['log-metric', 'notification-channel', 'model-armor-template'],
  ['alert-policy'],
  ['dashboard'],
]

interface ApplyRun {
  readonly world: ApplyWorld
  readonly plan: CloudPlan
  /** Names of notification channels by their manifest; those made by this run are added. */
  readonly channels: Map<string, string>
}

function checkMayApply({ owner, syncedBy, steps }: CloudPlan, maxDeletes: number): void {
  if (syncedBy === 'config-connector')
    throw new UserError(
      'not-supported',
      `environment '${owner.environment}' is synced by Config Connector, which would undo what is applied here`,
      { hint: "look with 'igw plan' or 'igw drift'; what is merged, the cluster applies" },
    )
  const deletes = steps.filter(({ kind }) => kind === 'delete').length
  if (deletes > maxDeletes)
    throw new UserError(
      'too-many-deletes',
      `the plan deletes ${deletes} objects, and --max-deletes is ${maxDeletes}: nothing was written`,
      { hint: `look at 'igw plan'; where that is meant, --max-deletes ${deletes}` },
    )
}

function knownChannels({ steps }: CloudPlan): Map<string, string> {
  return new Map(
    steps.flatMap((step) =>
      'object' in step && 'live' in step && step.object.kind === 'notification-channel'
        ? [[step.object.id, step.live.name] as const]
        : [],
    ),
  )
}

function stepsOf(
  { steps }: CloudPlan,
  wanted: readonly PlanStep['kind'][],
  kinds: readonly CloudKind[],
): readonly ActiveStep[] {
  return steps
    .filter(isActive)
    .filter((step) => wanted.includes(step.kind) && kinds.includes(placeOf(step).kind))
}

function isActive(step: PlanStep): step is ActiveStep {
  return step.kind === 'create' || step.kind === 'update' || step.kind === 'delete'
}

/** All at once: how many calls are under way is limited where they are made. */
async function runSteps(
  run: ApplyRun,
  steps: readonly ActiveStep[],
): Promise<readonly StepOutcome[]> {
  return await Promise.all(
    steps.map(async (step) => {
      try {
        await runStep(run, step)
        return { step }
      } catch (thrown) {
        const [error] = userErrorsIn(thrown) ?? []
        if (error === undefined) throw thrown
        return { step, error }
      }
    }),
  )
}

async function runStep({ world, plan, channels }: ApplyRun, step: ActiveStep): Promise<void> {
  const { noun } = KINDS[placeOf(step).kind]
  world.report.progress(`${step.kind} ${noun}`)
  if (step.kind === 'delete') return await world.cloud.delete(step.live)
  const object = resolved(step.object, channels)
  if (step.kind === 'update') return await world.cloud.update(object, step.live, step.mask)
  const { name } = await createOnce(world, object, plan.owner)
  if (object.kind === 'notification-channel') channels.set(object.id, name)
}

function resolved(object: DesiredObject, channels: ReadonlyMap<string, string>): DesiredObject {
  const complete = withChannelNames(object, channels)
  const [missing] = missingChannels(complete.body)
  if (missing === undefined) return complete
  throw new UserError(
    'google-rejected',
    `alert policy '${object.title}' waits for notification channel '${missing}', which is not there`,
    { hint: `add a MonitoringNotificationChannel '${missing}', or see why it was not made` },
  )
}

function leftForLater(): UserError {
  return new UserError('google-rejected', 'not deleted, because something before it failed', {
    hint: 'run it again when that is mended',
  })
}
