import type { Config, Environment } from '../config/config.ts'
import { formatPath } from '../config/format-path.ts'
import { isJsonMap, type JsonMap } from '../config/merge-settings.ts'
import type { Location } from '../error.ts'
import type { JsonValue } from '../yaml/node.ts'

/** What the user wrote that makes two environments differ. */
export interface Declaration {
  /** Path in the config, `environments.prod.project.id`, or a folder of the user's. */
  readonly name: string
  readonly at?: Location | undefined
}

type Steps = readonly string[]

/**
 * Where an environment says what a key of `values.yaml` holds: paths below the environment, the
 * first that is written counts. `*` is the name of a pool.
 */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  environment: [''],
  'project-id': ['project.id'],
  'project-number': ['project.number'],
  'cluster-name': ['cluster.name'],
  'cluster-location': ['cluster.location'],
  region: ['region', 'cluster.location'],
  network: ['network', 'project.id'],
  subnetwork: ['subnetwork', 'region', 'cluster.location'],
  namespace: ['namespace'],
  'gateway-name': ['gateway.name'],
  'gateway-namespace': ['gateway.namespace', 'namespace'],
  'config-connector-namespace': ['configConnector.namespace', 'namespace'],
  'collector-namespace': ['cluster.mode'],
  'service-extensions-agent': ['project.number'],
  'adapter-principal': ['project.number'],
  'model-armor-location': ['modelArmor.location', 'region', 'cluster.location'],
  'model-armor-service': ['modelArmor.location', 'region', 'cluster.location'],
  'model-armor-template-id': ['modelArmor.existing.id', 'modelArmor.template.id', ''],
  'model-armor-template-project': ['modelArmor.existing.project', 'project.id'],
  'model-armor-settings': ['pools'],
  'model-armor-timeout': ['modelArmor.timeout'],
  'model-armor-fail-open': ['modelArmor.failOpen'],
  'model-armor-enforcement': ['modelArmor.template.enforcement'],
  'model-armor-log-content': ['modelArmor.template.logPromptsAndResponses'],
  'apigee-name': ['apigee.name'],
  'apigee-environment': ['apigee.environment'],
  'apigee-timeout': ['apigee.timeout'],
  'apigee-fail-open': ['apigee.failOpen'],
}

const OF_POOLS: Readonly<Record<string, readonly string[]>> = {
  'min-replicas': ['autoscaling.minReplicas'],
  'max-replicas': ['autoscaling.maxReplicas'],
  'autoscaling-target': ['autoscaling.target'],
  'timeout-seconds': ['timeoutSeconds'],
  'log-sample-rate': ['logging.samplePercent', 'logging.enabled', 'logging'],
}

/**
 * What the config says that makes a key of `values.yaml` different in two environments: of both,
 * where both say something of their own.
 */
export function declarationsOfValue(
  config: Config,
  environments: readonly Environment[],
  key: string,
): readonly Declaration[] {
  const candidates = candidatesFor(config, key)
  return environments.flatMap(({ name }) => {
    const path = candidates
      .map((steps) => ['environments', name, ...steps])
      .find((steps) => isWritten(config, steps))
    return path === undefined ? [] : [declared(config, path)]
  })
}

/** An override of a setting that shapes the release, or a fact that is no value. */
export function declarationOfPath(config: Config, environment: string, path: Steps): Declaration {
  return declared(config, ['environments', environment, ...path])
}

function candidatesFor(config: Config, key: string): readonly Steps[] {
  const facts = FACTS[key]?.map((path) => (path === '' ? [] : path.split('.')))
  if (facts !== undefined) return facts
  // The longest name first: one pool may be called as another one and a suffix.
  const pools = Object.keys(config.settings.pools).toSorted((a, b) => b.length - a.length)
  const pool = pools.find((name) => key.startsWith(`${name}-`))
  const paths = pool === undefined ? [] : (OF_POOLS[key.slice(pool.length + 1)] ?? [])
  return paths.map((path) => ['pools', pool ?? '', ...path.split('.')])
}

/** A path that nobody wrote has the place of what is nearest above it. */
function isWritten({ locationOf }: Config, path: Steps): boolean {
  const [own, above] = [locationOf(path), locationOf(path.slice(0, -1))]
  return own.line !== above.line || own.col !== above.col
}

function declared({ locationOf }: Config, path: Steps): Declaration {
  return { name: formatPath(path), at: locationOf(path) }
}

/** Paths of everything that an environment overrides, down to lists and scalars. */
export function overridePaths(overrides: JsonMap): readonly Steps[] {
  return Object.entries(overrides).flatMap(([key, value]) => leavesBelow([key], value))
}

function leavesBelow(path: Steps, value: JsonValue): readonly Steps[] {
  if (!isJsonMap(value) || Object.keys(value).length === 0) return [path]
  return Object.entries(value).flatMap(([key, inner]) => leavesBelow([...path, key], inner))
}
