import type { ConfigPath } from '../config/config.ts'

/** Settings behind the keys of `values.yaml`, by the end of the key; see `bundle/values.ts`. */
const OF_ENVIRONMENT: Readonly<Record<string, ConfigPath>> = {
  environment: [],
  'project-id': ['project', 'id'],
  'project-number': ['project', 'number'],
  'cluster-name': ['cluster', 'name'],
  'cluster-location': ['cluster', 'location'],
  region: ['region'],
  network: ['network'],
  subnetwork: ['subnetwork'],
  namespace: ['namespace'],
  'config-connector-namespace': ['configConnector', 'namespace'],
  'collector-namespace': ['cluster', 'mode'],
  'service-extensions-agent': ['project', 'number'],
  'adapter-principal': ['project'],
}

const OF_SETTINGS: Readonly<Record<string, ConfigPath>> = {
  'gateway-name': ['gateway', 'name'],
  'gateway-namespace': ['gateway', 'namespace'],
  'model-armor-location': ['modelArmor', 'location'],
  'model-armor-service': ['modelArmor', 'location'],
  'model-armor-template-id': ['modelArmor', 'template', 'id'],
  'model-armor-template-project': ['modelArmor', 'existing', 'project'],
  'model-armor-settings': ['pools'],
  'model-armor-timeout': ['modelArmor', 'timeout'],
  'model-armor-fail-open': ['modelArmor', 'failOpen'],
  'model-armor-enforcement': ['modelArmor', 'template', 'enforcement'],
  'model-armor-log-content': ['modelArmor', 'template', 'logPromptsAndResponses'],
  'apigee-name': ['apigee', 'name'],
  'apigee-environment': ['apigee', 'environment'],
  'apigee-timeout': ['apigee', 'timeout'],
  'apigee-fail-open': ['apigee', 'failOpen'],
}

const OF_POOL: Readonly<Record<string, ConfigPath>> = {
  'min-replicas': ['autoscaling', 'minReplicas'],
  'max-replicas': ['autoscaling', 'maxReplicas'],
  'autoscaling-target': ['autoscaling', 'target'],
  'timeout-seconds': ['timeoutSeconds'],
  'log-sample-rate': ['logging', 'samplePercent'],
}

export interface ValuePath {
  readonly path: ConfigPath
  /** Whether only an environment has it, or it may stand in the shared settings too. */
  readonly only: 'environment' | 'anywhere'
}

/** The setting that a key of `values.yaml` is made from, from the top of an environment or of the config. */
export function valuePath(key: string, pools: readonly string[]): ValuePath | undefined {
  const own = lookUp(OF_ENVIRONMENT, key)
  if (own !== undefined) return { path: own, only: 'environment' }
  const shared = lookUp(OF_SETTINGS, key)
  if (shared !== undefined) return { path: shared, only: 'anywhere' }
  const pool = pools.find(
    (name) => lookUp(OF_POOL, key.slice(name.length + 1)) && key.startsWith(`${name}-`),
  )
  const inner = pool === undefined ? undefined : lookUp(OF_POOL, key.slice(pool.length + 1))
  return pool === undefined || inner === undefined
    ? undefined
    : { path: ['pools', pool, ...inner], only: 'anywhere' }
}

function lookUp(table: Readonly<Record<string, ConfigPath>>, key: string): ConfigPath | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
