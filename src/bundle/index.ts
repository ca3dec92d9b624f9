import type { PoolSettings } from '../config/schema/index.ts'
import { type UserError, UserErrors } from '../error.ts'
import { componentFiles } from './component.ts'
import {
  type BundleSource,
  type RenderedFeature,
  SHARED_FEATURES,
  type SharedFeature,
} from './features.ts'
import type { BundlePool } from './pool.ts'
import { POOL_FEATURES } from './pool-features.ts'
import { poolKeys } from './pool-values.ts'

export { bundleFiles } from './standalone.ts'
export type { BundleSource }

/** Files by name inside the folder of one component. */
export type ComponentFiles = ReadonlyMap<string, string>

export interface SharedComponents {
  /** By feature, in the order of the overlay; without those that are off. */
  readonly components: ReadonlyMap<string, ComponentFiles>
  /** What the translation of rules had to leave behind. */
  readonly warnings: readonly UserError[]
}

/**
 * The components that serve the whole Gateway.
 *
 * @throws UserErrors for alert rules and log metrics that Google Cloud would refuse
 */
export function sharedComponents(source: BundleSource): SharedComponents {
  const features = SHARED_FEATURES.map((feature) => builtFeature(feature, source))
  const errors = features.flatMap((feature) => feature.errors ?? [])
  if (errors.length > 0) throw new UserErrors(errors)
  return {
    components: new Map(
      features.flatMap(({ name, files }) => (files.size > 0 ? [[name, files] as const] : [])),
    ),
    warnings: features.flatMap(({ warnings }) => warnings ?? []),
  }
}

interface BuiltFeature extends Omit<RenderedFeature, 'resources'> {
  readonly name: string
  readonly files: ComponentFiles
}

/** An environment with settings of its own makes a release that differs in few features. */
const builtFrom = new WeakMap<BundleSource['ruleFiles'], Map<string, BuiltFeature>>()

function builtFeature(feature: SharedFeature, source: BundleSource): BuiltFeature {
  const { name, header, uses, render } = feature
  const known = builtFrom.get(source.ruleFiles) ?? new Map<string, BuiltFeature>()
  builtFrom.set(source.ruleFiles, known)
  const key = JSON.stringify([name, source.name, uses.map((part) => source.settings[part])])
  const before = known.get(key)
  if (before !== undefined) return before
  const { resources, ...found } = render(source)
  const built = { ...found, name, files: componentFiles({ header, resources }) }
  known.set(key, built)
  return built
}

/** What belongs to one pool, as one component; empty where all of it is off. */
export function poolComponent(
  name: string,
  settings: PoolSettings,
  source: BundleSource,
): ComponentFiles {
  const pool: BundlePool = {
    name,
    settings,
    keys: poolKeys(name),
    config: source.name,
    eppMetrics: source.settings.eppMetrics,
    observability: source.settings.observability,
  }
  return componentFiles({
    header: poolHeader(pool),
    resources: POOL_FEATURES.flatMap(({ resources }) => resources(pool)),
  })
}

function poolHeader({ name, settings }: BundlePool): string {
  if (settings.policies === 'bundle') return `What belongs to pool '${name}'.`
  return [
    `What belongs to pool '${name}', but its GCPBackendPolicy and HealthCheckPolicy: those are its Helm`,
    "chart's, and a second one would be refused as conflicting.",
  ].join('\n')
}
