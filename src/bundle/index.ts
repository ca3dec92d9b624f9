import type { PoolSettings, Settings } from '../config/schema/index.ts'
import type { TextSource } from '../yaml/node.ts'

/** What a release is made of: shared by all environments. */
export interface BundleSource {
  /** Short name of the config. */
  readonly name: string
  readonly settings: Settings
  /** Prometheus rule files of the user. */
  readonly ruleFiles: readonly TextSource[]
}

/** Files by name inside the folder of one component. */
export type ComponentFiles = ReadonlyMap<string, string>

/** The components that serve the whole Gateway and are on, by feature, in the order of the overlay. */
export function sharedComponents(_source: BundleSource): ReadonlyMap<string, ComponentFiles> {
  return new Map()
}

/** What belongs to one pool, as one component; empty where all of it is off. */
export function poolComponent(
  _name: string,
  _pool: PoolSettings,
  _source: BundleSource,
): ComponentFiles {
  return new Map()
}
