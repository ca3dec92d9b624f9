import type { Settings } from '../config/schema/index.ts'
import { SLO_SPEEDS } from '../slo/slo.ts'
import { BURN_ALERTS, SLO_RULES_FILE, sloGroup } from '../slo/slo-rules.ts'
import type { Manifest } from '../template/template.ts'
import type { TranslatedAlert } from './alert-policy.ts'

/** Label of a policy whose channels are its own, whatever its severity. */
export const OWN_CHANNELS = 'inference-gateway/notification-channels'

/**
 * The channels that an objective names for one of its alerts, as full names in which the project may
 * be a value of the environment; nothing where those of the environment hold.
 */
export function ownChannels(
  { at, group, alert }: TranslatedAlert,
  slos: Settings['slos'],
): readonly string[] | undefined {
  if (at.file !== SLO_RULES_FILE) return
  const slo = Object.entries(slos).find(([name]) => sloGroup(name) === group)?.[1]
  const speed = SLO_SPEEDS.find((one) => BURN_ALERTS[one] === alert)
  return (speed && slo?.notificationChannels[speed])?.map((channel) =>
    channel.includes('/') ? channel : `projects/%{project-id}/notificationChannels/${channel}`,
  )
}

/** Whether an objective names channels of its own. */
export function hasOwnChannels(slos: Settings['slos']): boolean {
  return Object.values(slos).some(({ notificationChannels: { page, ticket } }) => page ?? ticket)
}

/** The policy with channels of its own, marked so that those of the environment leave it alone. */
export function withOwnChannels(policy: Manifest, channels: readonly string[]): Manifest {
  const labels = { ...policy.metadata.labels, [OWN_CHANNELS]: 'own' }
  const notificationChannels = channels.map((external) => ({ external }))
  const spec = { ...Object(policy.spec), notificationChannels }
  return { ...policy, metadata: { ...policy.metadata, labels }, spec }
}
