import type { PoolSettings, Settings } from '../config/schema/index.ts'
import type { PoolKeys } from './pool-values.ts'

/**
 * A pool as the functions of this folder see it. For the bundle that people use by hand its texts
 * are values too: `%{pool-name}` for the name, and so on.
 */
export interface BundlePool {
  readonly name: string
  readonly settings: PoolSettings
  readonly keys: PoolKeys
  /** Keys of the values that ports take, where they are values. */
  readonly ports?: { readonly serving: string; readonly metrics: string }
  /** The metric as the adapter names it, where the settings do not decide it. */
  readonly autoscalingMetric?: string
  /** Short name of the config. */
  readonly config: string
  readonly eppMetrics: Settings['eppMetrics']
  readonly observability: Settings['observability']
}

/** The pool as the target of a policy; the group is that of the v1 API. */
export function poolReference(name: string) {
  return { group: 'inference.networking.k8s.io', kind: 'InferencePool', name } as const
}

/** Name of the model servers; that of the pool unless the config says otherwise. */
export function scaleTargetOf({ name, settings }: BundlePool) {
  return settings.scaleTarget ?? ({ kind: 'Deployment', name } as const)
}
