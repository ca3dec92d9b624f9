import type { PoolSettings, Settings } from '../config/schema/index.ts'

/**
 * The settings without what reaches a manifest as a value of the environment. Where two settings
 * have an equal structure, so do their releases: they differ in `values.yaml` only.
 *
 * A value that is not taken away here costs time, as releases are then compared file by file; one
 * that is no value would lose an override, so a test renders each.
 */
export function structureOf(settings: Settings): object {
  const { gateway, modelArmor, apigee, pools } = settings
  const hasSlos = Object.keys(settings.slos).length > 0
  return {
    ...settings,
    gateway: without(gateway, 'name', 'namespace'),
    ...(modelArmor && { modelArmor: modelArmorStructure(modelArmor) }),
    ...(apigee && { apigee: without(apigee, 'name', 'environment', 'timeout', 'failOpen') }),
    pools: Object.fromEntries(
      Object.entries(pools).map(([name, pool]) => [name, poolStructure(pool, hasSlos)]),
    ),
  }
}

function modelArmorStructure(settings: NonNullable<Settings['modelArmor']>): object {
  const structure = without(settings, 'location', 'timeout', 'failOpen')
  return settings.template
    ? {
        ...structure,
        template: without(settings.template, 'id', 'enforcement', 'logPromptsAndResponses'),
      }
    : structure
}

/** Where an objective is about a pool that somebody else scrapes, its models are in the queries. */
function poolStructure(pool: PoolSettings, hasSlos: boolean): object {
  return {
    ...without(pool, 'models', 'logging', 'timeoutSeconds'),
    ...(hasSlos && !isScraped(pool) && { models: pool.models }),
    autoscaling: without(pool.autoscaling, 'minReplicas', 'maxReplicas', 'target'),
  }
}

function isScraped({ endpointPicker, modelServer }: PoolSettings): boolean {
  return endpointPicker.scrape && modelServer.scrape
}

function without<T extends object>(value: T, ...keys: readonly (keyof T & string)[]): object {
  const gone = new Set<string>(keys)
  return Object.fromEntries(Object.entries(value).filter(([key]) => !gone.has(key)))
}
