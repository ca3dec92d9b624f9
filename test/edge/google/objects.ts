import { applyPlan, type StepOutcome } from '../../../src/commands/google-cloud/apply.ts'
import type { CloudEnvironment } from '../../../src/commands/google-cloud/environment.ts'
import { planEnvironment } from '../../../src/commands/google-cloud/plan.ts'
import type { GoogleCloud } from '../../../src/ports/google-cloud.ts'
import type { Clock } from '../../../src/ports.ts'
import { CHANNEL, DASHBOARD, LOG_METRIC, POLICY, TEMPLATE } from '../../cloud/manifests.ts'
import { desiredOf, OWNER } from '../../support/cloud-plan.ts'
import { recordingReporter } from '../../support/plan.ts'

/** Copies of a manifest under other names. */
export function copies(manifest: string, names: readonly string[]): readonly string[] {
  return names.map((name) =>
    manifest
      .replaceAll('chat-prod-error', `chat-prod-${name}`)
      .replaceAll('chat-prod-gateway', `chat-prod-${name}`)
      .replaceAll('alert-id: a1', `alert-id: ${name}`)
      .replaceAll('ChatSilent', `Alert${name}`)
      .replaceAll('oncall', POLICY === manifest ? 'oncall' : name),
  )
}

export const metrics = (...names: readonly string[]) => copies(LOG_METRIC, names)
export const policies = (...names: readonly string[]) => copies(POLICY, names)
export const channels = (...names: readonly string[]) => copies(CHANNEL, names)
export const dashboards = (...names: readonly string[]) => copies(DASHBOARD, names)
export const template = TEMPLATE

/** An environment that wants what some manifests say, of project `p`. */
export function environmentOf(...manifests: readonly string[]): CloudEnvironment {
  const { objects } = desiredOf(manifests.join('---'))
  const parent = 'projects/p'
  const kinds = ['log-metric', 'notification-channel', 'alert-policy', 'dashboard'] as const
  const place = `${parent}/locations/us-central1`
  return {
    owner: OWNER,
    syncedBy: 'igw',
    objects,
    scopes: [
      ...kinds.map((kind) => ({ kind, parent, optional: false })),
      { kind: 'model-armor-template', parent: place, optional: true },
    ],
  }
}

interface Run {
  readonly cloud: GoogleCloud
  readonly clock: Clock
  readonly adopt?: readonly string[]
  readonly maxDeletes?: number
}

/** Plans and applies, as the command does. */
export async function apply(
  environment: CloudEnvironment,
  { cloud, clock, adopt = [], maxDeletes = 10 }: Run,
): Promise<readonly StepOutcome[]> {
  const plan = await planEnvironment(cloud, environment, adopt)
  return await applyPlan({ cloud, clock, report: recordingReporter() }, plan, maxDeletes)
}

export function errorsOf(outcomes: readonly StepOutcome[]): readonly string[] {
  return outcomes.flatMap(({ error }) => (error === undefined ? [] : [error.message]))
}
