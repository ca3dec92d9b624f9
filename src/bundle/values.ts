import type { Environment } from '../config/config.ts'
import type { Settings } from '../config/schema/index.ts'
import { formatManifest } from './manifest-text.ts'
import { modelArmorValues } from './model-armor-values.ts'
import { poolValues } from './pool-values.ts'

/** What an environment is, without what its config says. */
export type EnvironmentFacts = Pick<
  Environment,
  | 'name'
  | 'project'
  | 'cluster'
  | 'region'
  | 'network'
  | 'subnetwork'
  | 'namespace'
  | 'gatewayNamespace'
  | 'configConnectorNamespace'
>

export interface ValuesInput {
  /** Short name of the config. */
  readonly name: string
  readonly environment: EnvironmentFacts
  /** The settings that hold in the environment. */
  readonly settings: Settings
}

/** Name of the ConfigMap that replacements read. */
export const VALUES_NAME = 'inference-gateway-values'

/**
 * Everything in which an environment may differ, as texts by key, in the order of `values.yaml`:
 * its facts, then each feature that is on, then each pool.
 *
 * @throws UserError `bad-value` where the models do not fit into what Model Armor can be told
 */
export function environmentValues(input: ValuesInput): ReadonlyMap<string, string> {
  const { environment, settings } = input
  return new Map([
    ...facts(environment),
    ['gateway-name', settings.gateway.name],
    ['gateway-namespace', environment.gatewayNamespace],
    ['config-connector-namespace', environment.configConnectorNamespace],
    ['collector-namespace', collectorNamespace(environment.cluster.mode)],
    ...modelArmorValues(input),
    ...apigeeValues(settings),
    ...(settings.metricsAdapter.enabled ? adapterValues(environment) : []),
    ...Object.entries(settings.pools).flatMap(([name, pool]) => poolValues(name, pool)),
  ])
}

const VALUES_COMMENT = [
  'Everything in which this environment differs from the others. Kustomize reads it while it builds',
  '(see the replacements of each component) and leaves it out of the result.',
].join('\n')

/**
 * The text of `values.yaml`: a ConfigMap that is read while building and never reaches a cluster.
 *
 * @param descriptions comments above values, by key
 */
export function valuesManifest(
  values: ReadonlyMap<string, string>,
  descriptions: ReadonlyMap<string, string> = new Map(),
): string {
  const head = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: VALUES_NAME,
      annotations: { 'config.kubernetes.io/local-config': 'true' },
    },
  }
  const entries = [...values].map(([key, value]) =>
    indented(formatManifest({ [key]: value }, descriptions.get(key))),
  )
  return `${formatManifest(head, VALUES_COMMENT)}data:\n${entries.join('')}`
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}

function facts({ name, project, cluster, ...environment }: EnvironmentFacts) {
  return [
    ['environment', name],
    ['project-id', project.id],
    ['project-number', project.number],
    ['cluster-name', cluster.name],
    ['cluster-location', cluster.location],
    ['region', environment.region],
    ['network', environment.network],
    ['subnetwork', environment.subnetwork],
    ['namespace', environment.namespace],
  ] as const
}

/** Where GKE runs the collectors of Managed Service for Prometheus. */
function collectorNamespace(mode: 'standard' | 'autopilot'): string {
  return mode === 'autopilot' ? 'gke-gmp-system' : 'gmp-system'
}

function apigeeValues({ apigee }: Settings): readonly (readonly [string, string])[] {
  if (!apigee?.enabled) return []
  return [
    ['apigee-name', apigee.name],
    ['apigee-environment', apigee.environment],
    ['apigee-timeout', apigee.timeout],
    ['apigee-fail-open', String(apigee.failOpen)],
  ]
}

function adapterValues({ project }: EnvironmentFacts): readonly (readonly [string, string])[] {
  const pool = `projects/${project.number}/locations/global/workloadIdentityPools/${project.id}.svc.id.goog`
  const account = 'ns/custom-metrics/sa/custom-metrics-stackdriver-adapter'
  return [['adapter-principal', `principal://iam.googleapis.com/${pool}/subject/${account}`]]
}
