import type { Environment, NotificationChannels, Overrides } from './config.ts'
import { guessEnvironmentKind } from './environment-kind.ts'
import type { EnvironmentFacts, Settings } from './schema/index.ts'

export interface EnvironmentInput {
  readonly name: string
  readonly facts: EnvironmentFacts
  readonly overrides: Overrides
  /** The shared settings with the overrides merged in. */
  readonly settings: Settings
  /** Names of environments in the order of promotion, step by step. */
  readonly promotion: readonly (readonly string[])[]
}

/** Fills in what an environment leaves to its defaults, and writes names of Google Cloud in full. */
export function completeEnvironment(input: EnvironmentInput): Environment {
  const { name, facts, overrides, settings, promotion } = input
  const { project, cluster, namespace, configConnector } = facts
  const region = facts.region ?? cluster.location.replace(/-[a-z]$/, '')
  const network = fullName(facts.network, `projects/${project.id}/global/networks/`)
  // With a shared VPC the subnetwork is in the project of the network, not in that of the cluster.
  const host = network.split('/')[1] ?? project.id
  return {
    name,
    kind: facts.kind ?? guessEnvironmentKind(name, promotion),
    project: { id: project.id, number: String(project.number) },
    cluster,
    region,
    network,
    subnetwork: fullName(facts.subnetwork, `projects/${host}/regions/${region}/subnetworks/`),
    namespace,
    gatewayNamespace: settings.gateway.namespace ?? namespace,
    configConnector: configConnector.enabled,
    configConnectorNamespace: configConnector.namespace ?? namespace,
    notificationChannels: channelsOf(facts),
    verify: facts.verify ?? {},
    overrides,
    settings,
  }
}

function fullName(name: string, prefix: string): string {
  return name.includes('/') ? name : prefix + name
}

function channelsOf({ project, notificationChannels }: EnvironmentFacts): NotificationChannels {
  const prefix = `projects/${project.id}/notificationChannels/`
  const inFull = (names: readonly string[] | undefined) =>
    names?.map((name) => fullName(name, prefix))
  const all = inFull(notificationChannels?.default) ?? []
  return {
    default: all,
    critical: inFull(notificationChannels?.critical) ?? all,
    error: inFull(notificationChannels?.error) ?? all,
    warning: inFull(notificationChannels?.warning) ?? all,
    byLabel: (notificationChannels?.byLabel ?? []).map(({ labels, channels }) => ({
      labels,
      channels: channels.map((name) => fullName(name, prefix)),
    })),
  }
}
